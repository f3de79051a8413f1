import type { StanceValue } from '../../nouns/nouns.ts';
import type { StanceColumns } from './stances.ts';

/** A stance of the read model as the coder gave it. */
export function stanceValue(stances: StanceColumns, row: number): StanceValue {
  const extra = stances.extra(row);
  return {
    actorId: stances.actor[row] as number,
    proposalId: stances.proposal[row] as number,
    level: stances.levelOf(row),
    basis: extra.basis,
    validFrom: stances.validFrom(row),
    validTo: stances.validTo(row),
    salience: extra.salience,
    confidence: extra.confidence,
    likelihood: extra.likelihood,
    conditions: extra.conditions,
    note: extra.note,
    eventId: stances.event[row] || null,
    statementIds: extra.statementIds,
  };
}
