import { Refusal } from '../domain/refusal.ts';
import { type Day, fromDay, toDay } from '../domain/time.ts';
import { dayOf } from '../ledger/moment.ts';

interface Asked {
  from?: string | undefined;
  to?: string | undefined;
  /** Where what comes after it does not count: a range that begins only then is of nothing. */
  asOf?: string | undefined;
}

/** The days from `from` to before `to`, either of which may be open. */
export function rangeOf(query: Asked): { from: Day; to: Day } {
  const [from, to] = [fromDay(query.from), toDay(query.to)];
  if (to <= from) throw reversed('?to', `${query.to} is not after ${query.from}`);
  if (query.from !== undefined && query.asOf !== undefined && from > dayOf(query.asOf))
    throw reversed('?from', `${query.from} is after ${query.asOf}, the day asked about`);
  return { from, to };
}

const reversed = (pointer: string, detail: string) => new Refusal('reversed-range', detail, [{ pointer, detail }]);
