import { Refusal } from '../domain/refusal.ts';
import { type Day, FOREVER, formatDay, fromDay, toDay } from '../domain/time.ts';

interface Asked {
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * The days from `from` to before `to`, either of which may be open. Where a day is asked about, what comes after it does
 * not count: a range that begins only then is of nothing.
 */
export function rangeOf(query: Asked, asOf = FOREVER): { from: Day; to: Day } {
  const [from, to] = [fromDay(query.from), toDay(query.to)];
  if (to <= from) throw reversed('?to', `${query.to} is not after ${query.from}`);
  if (query.from !== undefined && from > asOf)
    throw reversed('?from', `${query.from} is after ${formatDay(asOf)}, the day asked about`);
  return { from, to };
}

const reversed = (pointer: string, detail: string) => new Refusal('reversed-range', detail, [{ pointer, detail }]);
