import type { Day } from './time.ts';
import { type Candidate, indexAt, type Run, stepsOfVoice } from './timeline.ts';

/** One voice resolved on a day. `rivals` are the other stances of the same first day that disagree with the winner. */
export interface Resolved<L> {
  winner: Candidate<L>;
  /** The first stance of the run; the winner is its last by the day. */
  first: Candidate<L>;
  /** The last stance of the run, whose end may be that of the run. */
  last: Candidate<L>;
  since: Day;
  until: Day;
  rivals: Candidate<L>[];
  previous: Run<L> | null;
}

/**
 * The position of one voice at `asOf`, or null if it is silent. The rule is that of docs/positions.md: among the live
 * stances whose valid time contains the day, the latest first day wins, then the higher revision; those of the same
 * first day that disagree make it contested. `since` and `until` bound the unbroken run at this level, as far as it is
 * known; `previous` is the run before it.
 */
export function resolve<L>(candidates: readonly Candidate<L>[], asOf: Day): Resolved<L> | null {
  const only = candidates[0];
  if (only === undefined) return null;
  if (candidates.length === 1) {
    if (asOf < only.from || asOf >= only.to) return null;
    return { winner: only, first: only, last: only, since: only.from, until: only.to, rivals: [], previous: null };
  }
  const { segments, runs, begunTogether } = stepsOfVoice(candidates);
  const at = indexAt(runs, asOf, ({ until }) => until);
  const run = runs[at];
  if (run === undefined || run.since > asOf) return null;
  const { winner } = segments[indexAt(segments, asOf, ({ to }) => to)] as { winner: Candidate<L> };
  return {
    winner,
    first: run.first,
    last: run.last,
    since: run.since,
    until: run.until,
    rivals: (begunTogether.get(winner.from) ?? []).filter((c) => asOf < c.to && c.level !== winner.level),
    previous: runs[at - 1] ?? null,
  };
}
