import { LEVELS, type Level } from '../../domain/vocabulary.ts';

/** How many rows an answer has, by level. */
export interface Tally {
  total: number;
  levels: Record<Level, number>;
  silent: number;
}

export function tallyOf(levels: readonly (Level | null)[]): Tally {
  return { total: levels.length, levels: countsOf(levels), silent: levels.filter((level) => level === null).length };
}

/** How many hold each level; null is silence. */
export function countsOf(levels: readonly (Level | null)[]): Record<Level, number> {
  const counts = LEVELS.map(() => 0);
  for (const level of levels) {
    if (level === null) continue;
    const at = LEVELS.indexOf(level);
    counts[at] = (counts[at] as number) + 1;
  }
  return levelCounts(counts);
}

/** Counts in the order of LEVELS, by name. */
export function levelCounts(counts: readonly number[]): Record<Level, number> {
  const [support, conditional_support, neutral, conditional_opposition, oppose, ambiguous] = counts as Six;
  return { support, conditional_support, neutral, conditional_opposition, oppose, ambiguous };
}
type Six = [number, number, number, number, number, number];
