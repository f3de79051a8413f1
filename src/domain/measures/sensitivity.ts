import { type Level, score } from '../vocabulary.ts';
import { LEAST_MEMBERS, type Quorum, quorumFault, type UnityFigures, unity } from './cohesion.ts';

/** The figures of a list of levels. `ambiguous` is not on the scale; a caller that counts it passes `neutral`. */
export interface RuleFigures {
  n: number;
  mean: number | null;
  support: number | null;
  unity: UnityFigures;
}

export function outcomeOf(levels: readonly Level[], quorum?: Quorum): RuleFigures {
  const scores = levels.map(score).filter((place) => place !== null);
  const n = scores.length;
  return {
    n,
    mean: n === 0 ? null : scores.reduce((a, b) => a + b, 0) / n,
    support: n === 0 ? null : scores.filter((place) => place > 0).length / n,
    unity: unity(levels, quorum),
  };
}

/** Why a figure is missing; null if none is. Unity is expected of groups only. */
export function whyMissing({ n, unity }: RuleFigures, isGroup: boolean, quorum?: Quorum): string | null {
  if (n === 0) return 'no level on the scale counts';
  if (!isGroup) return null;
  const tooFew = quorum ? quorumFault(n, quorum) : null;
  if (tooFew !== null) return tooFew;
  const few = n < LEAST_MEMBERS ? `one level counts, and a label asks for ${LEAST_MEMBERS}` : null;
  const sideless = unity.rice === null ? 'nobody takes a side, so there is no Rice' : null;
  return [few, sideless].filter((why) => why !== null).join('; ') || null;
}
