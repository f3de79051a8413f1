import { SOURCE_RELIABILITIES, type SourceReliability } from './vocabulary.ts';

/** NATO (Admiralty) grades from best to worst. F and 6 mean that the source cannot be judged; they are not grades. */
export const GRADED_RELIABILITIES = ['A', 'B', 'C', 'D', 'E'] as const satisfies readonly SourceReliability[];
export type GradedReliability = (typeof GRADED_RELIABILITIES)[number];
const WORST_CREDIBILITY = 5;

/** Whether a source has at least this grade. False if it was not or cannot be graded. */
export const isReliable = (grade: SourceReliability | null, least: GradedReliability): boolean =>
  grade !== null && grade !== 'F' && SOURCE_RELIABILITIES.indexOf(grade) <= SOURCE_RELIABILITIES.indexOf(least);

export const isCredible = (grade: number | null, least: number): boolean =>
  grade !== null && grade <= WORST_CREDIBILITY && grade <= least;

/** The best of some grades, or null if there is none. */
export function bestOf<G extends string | number>(grades: readonly (G | null)[]): G | null {
  let best: G | null = null;
  for (const grade of grades) if (grade !== null && (best === null || grade < best)) best = grade;
  return best;
}

/** A count as a share of n; null if n is 0, with `ofNothing` as the reason. */
export const shareOf = (count: number, n: number, ofNothing: string) =>
  n === 0 ? { n, value: null, reason: ofNothing } : { n, value: count / n, reason: null };

/** The lowest and the highest of the figures that different rules give; n is the number of those that are not null. */
export function rangeOfFigures(figures: readonly (number | null)[]) {
  const there = figures.filter((figure) => figure !== null);
  if (there.length === 0) return { low: null, high: null, n: 0 };
  return { low: Math.min(...there), high: Math.max(...there), n: there.length };
}
