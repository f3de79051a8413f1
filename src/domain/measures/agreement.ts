/**
 * How far two actors agree over the proposals on which both have a level. Levels are steps on a scale of k equally
 * spaced steps, 0 to k − 1 (five here: support to oppose). Every figure is computed from a k × k table: table[i·k + j]
 * is the number of proposals on which the first actor took step i and the second step j. All figures are null, never 0,
 * if the two share no proposal; `n` is the number of shared proposals.
 */
export type LevelTable = ArrayLike<number>;

/** The names of the measures below. */
export const DEFINITIONS = [
  'agree',
  'identical',
  's',
  'kappa',
  'kappa-squared',
  'coincidence',
  'coincidence-2017',
] as const;
export type Definition = (typeof DEFINITIONS)[number];

/** The number of steps on the scale. */
export const STEPS = 5;

export function levelTableOf(pairs: Iterable<readonly [number, number]>, k: number = STEPS): number[] {
  const table = new Array<number>(k * k).fill(0);
  for (const [i, j] of pairs) table[i * k + j] = (table[i * k + j] as number) + 1;
  return table;
}

export function proposalsShared(table: LevelTable): number {
  let n = 0;
  for (let at = 0; at < table.length; at++) n += table[at] as number;
  return n;
}

function weightedSum(table: LevelTable, k: number, weight: (i: number, j: number) => number): number {
  let sum = 0;
  for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) sum += (table[i * k + j] as number) * weight(i, j);
  return sum;
}

function weightedMean(table: LevelTable, k: number, weight: (i: number, j: number) => number): number | null {
  const n = proposalsShared(table);
  return n === 0 ? null : weightedSum(table, k, weight) / n;
}

/**
 * Mean of 1 − |a − b| / range, 0 to 1. On three levels (yes, abstain, no) it is `agree` of the UNGA voting data.
 * Source: E. Voeten, "Data and Analyses of Voting in the United Nations General Assembly" (2013), codebook.
 */
export const agree = (table: LevelTable, k: number = STEPS): number | null =>
  weightedMean(table, k, (i, j) => 1 - Math.abs(i - j) / (k - 1));

/** `agree` from two sums: the number of shared proposals, and the steps between the two actors over all of them. */
export const agreeOfSums = (n: number, apart: number, range: number): number | null =>
  n === 0 ? null : 1 - apart / range / n;

/** The share of proposals on which both took the same level, 0 to 1. */
export const identical = (table: LevelTable, k: number = STEPS): number | null =>
  weightedMean(table, k, (i, j) => (i === j ? 1 : 0));

/**
 * S = 1 − 2·Σ w·|a − b| / Σ w·range, −1 to 1, here with equal weights; then S = 2·agree − 1.
 * Source: C. Signorino and J. Ritter, "Tau-b or Not Tau-b", International Studies Quarterly 43 (1999).
 */
export function similarityS(table: LevelTable, k: number = STEPS): number | null {
  const mean = weightedMean(table, k, (i, j) => Math.abs(i - j) / (k - 1));
  return mean === null ? null : 1 - 2 * mean;
}

/** `similarityS` from the two sums that `agreeOfSums` takes. */
export const similarityOfSums = (n: number, apart: number, range: number): number | null =>
  n === 0 ? null : 1 - (2 * apart) / range / n;

/**
 * Weighted kappa, 1 − Σ W·O / Σ W·E with W = (|i − j| / range)^power: agreement beyond chance, given each actor's own
 * distribution of levels. −1 to 1; also null if chance leaves no disagreement (both always took the same level).
 * Sources: J. Cohen, Psychological Bulletin 70 (1968); F. Häge, Political Analysis 19 (2011).
 */
export function weightedKappa(table: LevelTable, power: 1 | 2 = 1, k: number = STEPS): number | null {
  const n = proposalsShared(table);
  if (n === 0) return null;
  const mine = new Array<number>(k).fill(0);
  const theirs = new Array<number>(k).fill(0);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      mine[i] = (mine[i] as number) + (table[i * k + j] as number);
      theirs[j] = (theirs[j] as number) + (table[i * k + j] as number);
    }
  }
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      const weight = (Math.abs(i - j) / (k - 1)) ** power;
      observed += weight * (table[i * k + j] as number);
      expected += (weight * (mine[i] as number) * (theirs[j] as number)) / n;
    }
  }
  return expected === 0 ? null : 1 - observed / expected;
}

/** The side of a step: 1 for, 0 in the middle, −1 against. */
const side = (step: number, k: number): number => Math.sign((k - 1) / 2 - step);

/**
 * Voting coincidence as the US State Department reported it until 2016: same sides divided by same and opposite sides.
 * A proposal on which either stayed in the middle (abstained) does not count. 0 to 1.
 * Source: "Voting Practices in the United Nations", report under 22 U.S.C. §2414a, format and methodology.
 */
export function coincidence(table: LevelTable, k: number = STEPS): { n: number; figure: number | null } {
  const n = weightedSum(table, k, (i, j) => Math.abs(side(i, k) * side(j, k)));
  const same = weightedSum(table, k, (i, j) => Math.max(0, side(i, k) * side(j, k)));
  return { n, figure: n === 0 ? null : same / n };
}

/** Voting coincidence as reported from 2017 to 2020: an abstention by one of the two counts as half. 0 to 1. */
export const coincidence2017 = (table: LevelTable, k: number = STEPS): number | null =>
  weightedMean(table, k, (i, j) => 1 - Math.abs(side(i, k) - side(j, k)) / 2);
