import type { Day } from '../domain/time.ts';
import type { ReadModel } from './model.ts';
import { publicId, type StanceValue } from './nouns.ts';

/** A stance of the same batch, by its holder in its own voice, and the days on which it holds. */
export interface Beside {
  id: number;
  from: Day;
  to: Day;
}

/**
 * The stance that one statement would contradict: it cannot put one actor at two levels on one proposal
 * at once in its own voice. The database refuses it too (refuse_overlap); this says which, and where.
 * @param staged those of the batch on the same actor, proposal and statement, in order
 */
export function overlapping(
  model: ReadModel,
  closed: Set<number>,
  staged: readonly Beside[],
  value: StanceValue,
  { from, to }: Omit<Beside, 'id'>,
): string | null {
  const meets = (otherFrom: Day, otherTo: Day) => otherFrom < to && from < otherTo;
  const shares = (ids: readonly number[]) => ids.some((id) => value.statementIds.includes(id));
  const together = staged.find((other) => meets(other.from, other.to));
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
