import type { Level } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../model/model.ts';

/**
 * The adjudicated coding of a statement behind a stance, if its level differs from that of the stance. A person has to
 * say which of the two is right, so the stance counts as it was written. Null if there is none.
 */
export function otherAdjudication(model: ReadModel, row: number, knownAt: number): { id: number; level: Level } | null {
  const { stances, stores } = model;
  if (stores.coding.edition === 0) return null;
  const who = model.identities(knownAt);
  const [holder, level] = [who.holder(row), stances.levelOf(row)];
  for (const statementId of stances.extra(row).statementIds) {
    for (const id of stores.coding.naming('statement', statementId)) {
      const coding = stores.coding.get(id, knownAt);
      if (coding?.role !== 'adjudication' || coding.statementId !== statementId || coding.level === level) continue;
      if (who.of(coding.actorId) === holder && coding.proposalId === stances.proposal[row])
        return { id, level: coding.level };
    }
  }
  return null;
}
