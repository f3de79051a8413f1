import type { Day } from '../time.ts';
import { type Candidate, type Run, runs, segments } from '../timeline.ts';
import { type Level, score } from '../vocabulary.ts';

/** A change of mind: one voice at one level, then at another. */
export interface Shift {
  from: Run<Level>;
  to: Run<Level>;
  /**
   * The actor moved between this day and the new level's first day. It is the last day on which the old level was
   * stated or, if that ended before the new one began, the first day on which it was no longer held.
   */
  lastKnown: Day;
  /** Days without a level between the two, and why. */
  gap: { from: Day; to: Day; of: 'silence' | 'ambiguous' | 'doubt' } | null;
}

/** The runs of one voice. `ambiguous` is taken as the middle of the scale or, with `exclude`, kept as it is. */
export function countedRuns(candidates: readonly Candidate<Level>[], ambiguous: 'exclude' | 'neutral'): Run<Level>[] {
  const counted =
    ambiguous === 'exclude'
      ? candidates
      : candidates.map((c) => (c.level === 'ambiguous' ? { ...c, level: 'neutral' as const } : c));
  return runs(segments(counted));
}

/**
 * The shifts of a voice. A reaffirmation is not a shift, nor is the same level after days without one; records that
 * were corrected are not among the runs at all.
 */
export function shiftsOf(said: readonly Run<Level>[]): Shift[] {
  const shifts: Shift[] = [];
  let from: Run<Level> | null = null;
  let wasAmbiguous = false;
  for (const to of said) {
    if (to.level === 'ambiguous') {
      wasAmbiguous = true;
      continue;
    }
    if (from !== null && from.level !== to.level) shifts.push(shift(from, to, wasAmbiguous));
    from = to;
    wasAmbiguous = false;
  }
  return shifts;
}

function shift(from: Run<Level>, to: Run<Level>, wasAmbiguous: boolean): Shift {
  const isApart = from.until < to.since;
  const isInDoubt = from.last.inDoubt === true;
  return {
    from,
    to,
    // If the new level follows at once, the old one is only known to hold until the day on which it was last stated.
    lastKnown: isApart && !isInDoubt ? from.until : from.said,
    gap: isApart
      ? { from: from.until, to: to.since, of: wasAmbiguous ? 'ambiguous' : isInDoubt ? 'doubt' : 'silence' }
      : null,
  };
}

/** The distance on the scale from −1 to 1: oppose to support is 2. */
export const distance = ({ from, to }: Pick<Shift, 'from' | 'to'>): number =>
  (score(to.level) as number) - (score(from.level) as number);

/** How many shifts of one voice reversed the one before, and how many changed sides. */
export function turns(shifts: readonly Pick<Shift, 'from' | 'to'>[]): { reversals: number; crossings: number } {
  let reversals = 0;
  let crossings = 0;
  for (const [i, at] of shifts.entries()) {
    const before = shifts[i - 1];
    if (before && Math.sign(distance(before)) === -Math.sign(distance(at))) reversals++;
    if ((score(at.from.level) as number) * (score(at.to.level) as number) < 0) crossings++;
  }
  return { reversals, crossings };
}

const DAYS_A_YEAR = 365.25;

/** Shifts per year over a span of days; null if the span is shorter than `least`. */
export const yearlyRate = (shifts: number, days: number, least: number): number | null =>
  days < least || days <= 0 ? null : (shifts * DAYS_A_YEAR) / days;
