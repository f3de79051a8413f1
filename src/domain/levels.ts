import { LEVELS, type Level } from './vocabulary.ts';

/** The five levels on the scale, equally spaced from −1 to 1. `ambiguous` is off the scale, and silence is no level at all. */
const SCORES: Partial<Record<Level, number>> = {
  support: 1,
  conditional_support: 0.5,
  neutral: 0,
  conditional_opposition: -0.5,
  oppose: -1,
};

export const SCALE = LEVELS.filter((level) => level in SCORES);

/** The level's place on the scale, or null if it has none. */
export const score = (level: Level): number | null => SCORES[level] ?? null;
