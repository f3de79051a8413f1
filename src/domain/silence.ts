import type { Day } from './time.ts';
import { type Candidate, outranks } from './timeline.ts';

/** The last stance of a voice by a day, whether it still holds or not. */
export function lastSaid<L>(candidates: readonly Candidate<L>[], asOf: Day): Candidate<L> | null {
  let last: Candidate<L> | null = null;
  for (const said of candidates) {
    if (said.from <= asOf && (last === null || outranks(said, last))) last = said;
  }
  return last;
}
