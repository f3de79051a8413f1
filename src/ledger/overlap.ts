import { type Day, fromDay, toDay } from '../domain/time.ts';
import type { StagedStance } from './changes.ts';
import type { ReadModel } from './model.ts';
import { publicId, type StanceValue } from './nouns.ts';

/**
 * The stance that one statement would contradict: it cannot put one actor at two levels on one proposal
 * at once in its own voice. The database refuses it too (refuse_overlap); this says which, and where.
 */
export function overlapping(
  model: ReadModel,
  closed: Set<number>,
  staged: readonly StagedStance[],
  { value }: StagedStance,
): string | null {
  if (value.statementIds.length === 0) return null;
  const [from, to] = [fromDay(value.validFrom), toDay(value.validTo)];
  const meets = (otherFrom: Day, otherTo: Day) => otherFrom < to && from < otherTo;
  const shares = (ids: readonly number[]) => ids.some((id) => value.statementIds.includes(id));
  const together = staged.find(
    ({ heard, value: other }) =>
      heard.voice === 'own' &&
      isSame(other, value) &&
      meets(fromDay(other.validFrom), toDay(other.validTo)) &&
      shares(other.statementIds),
  );
  if (together) return publicId('stance', together.id);
  // A new statement has no stance yet.
  if (!value.statementIds.some((id) => id <= model.stores.statement.size)) return null;
  const { stances, head } = model;
  const who = model.identities(head);
  const row = who
    .rowsOf(value.actorId)
    .find(
      (r) =>
        stances.proposal[r] === value.proposalId &&
        who.isOwn(r) &&
        meets(stances.from[r] as Day, stances.to[r] as Day) &&
        shares(stances.extra(r).statementIds) &&
        stances.live(r, head) &&
        !closed.has(r + 1),
    );
  return row === undefined ? null : publicId('stance', row + 1);
}

const isSame = (a: StanceValue, b: StanceValue) => a.actorId === b.actorId && a.proposalId === b.proposalId;
