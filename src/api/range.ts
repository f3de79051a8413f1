import { Refusal } from '../domain/refusal.ts';
import { type Day, fromDay, toDay } from '../domain/time.ts';

/** The days from `from` to before `to`, either of which may be open. */
export function rangeOf(query: { from?: string | undefined; to?: string | undefined }): { from: Day; to: Day } {
  const [from, to] = [fromDay(query.from), toDay(query.to)];
  if (to > from) return { from, to };
  const detail = `${query.to} is not after ${query.from}`;
  throw new Refusal('reversed-range', detail, [{ pointer: '?to', detail }]);
}
