import { type Unity, unity } from './cohesion.ts';
import { score } from './levels.ts';
import type { Level } from './vocabulary.ts';

/** What some levels come to. Ambiguous ones are on no scale; who counts them as neutral says neutral. */
export interface Outcome {
  n: number;
  mean: number | null;
  support: number | null;
  unity: Unity;
}

export function outcomeOf(levels: readonly Level[]): Outcome {
  const scores = levels.map(score).filter((place) => place !== null);
  const n = scores.length;
  return {
    n,
    mean: n === 0 ? null : scores.reduce((a, b) => a + b, 0) / n,
    support: n === 0 ? null : scores.filter((place) => place > 0).length / n,
    unity: unity(levels),
  };
}
