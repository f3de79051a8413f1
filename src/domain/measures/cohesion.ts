import { type Level, SCALE, score } from '../vocabulary.ts';

/** How many hold each level of the scale, in the order of the scale. */
export type Counts = readonly number[];

export const countLevels = (levels: readonly Level[]): number[] =>
  SCALE.map((level) => levels.filter((l) => l === level).length);

const sum = (counts: Counts) => counts.reduce((a, b) => a + b, 0);

/**
 * van der Eijk's agreement A of a distribution over k ordered categories, −1 (split between the ends) to 1 (all in
 * one), 0 for an even spread. Null if all counts are 0.
 * The distribution is peeled into layers of 0/1 patterns. A layer with s filled categories has A = U·(1 − (s−1)/(k−1)),
 * U = ((k−2)·TU − (k−1)·TDU) / ((k−2)·(TU+TDU)), where TU and TDU count the triples 110/011 (unimodal) and 101 (not). A
 * layer's weight is its share of the total.
 * Source: C. van der Eijk, "Measuring agreement in ordered rating scales", Quality & Quantity 35 (2001).
 */
export function agreementA(counts: Counts): number | null {
  const total = sum(counts);
  if (total === 0) return null;
  let rest = counts.slice();
  let a = 0;
  for (;;) {
    const filled = rest.filter((c) => c > 0);
    if (filled.length === 0) return a;
    const height = Math.min(...filled);
    const pattern = rest.map((c) => c > 0);
    a += ((height * filled.length) / total) * layerAgreement(pattern);
    // A layer's height is the smallest count left, so that category is empty afterwards regardless of rounding.
    rest = rest.map((c) => (c > height ? c - height : 0));
  }
}

function layerAgreement(pattern: readonly boolean[]): number {
  const k = pattern.length;
  const s = pattern.filter(Boolean).length;
  let unimodal = 0;
  let bimodal = 0;
  for (let i = 0; i < k; i++) {
    for (let j = i + 1; j < k; j++) {
      for (let l = j + 1; l < k; l++) {
        const [x, y, z] = [pattern[i], pattern[j], pattern[l]];
        if (x && !y && z) bimodal++;
        else if (y && x !== z) unimodal++;
      }
    }
  }
  // One filled category is perfect agreement. With all filled, no triple is 110, 011 or 101: no agreement.
  if (s === 1) return 1;
  if (unimodal + bimodal === 0) return 0;
  const u = ((k - 2) * unimodal - (k - 1) * bimodal) / ((k - 2) * (unimodal + bimodal));
  return u * (1 - (s - 1) / (k - 1));
}

/** Rice's index of cohesion, |Y−N| / (Y+N): 1 united, 0 evenly split, null if nobody takes a side. S. Rice (1925). */
export const rice = (yes: number, no: number): number | null =>
  yes + no === 0 ? null : Math.abs(yes - no) / (yes + no);

/**
 * The Rice index that n coin flips give on average, which a small group must beat: C(2m, m) / 4^m with m = ⌊n/2⌋,
 * computed as a product of (2i − 1) / 2i, which works for any n. Source: S. Desposato, BJPS 35 (2005).
 */
export function coinFlipRice(n: number): number | null {
  if (n === 0) return null;
  let expected = 1;
  for (let i = 1; 2 * i <= n; i++) expected *= (2 * i - 1) / (2 * i);
  return expected;
}

/**
 * The agreement index (k·max − T) / ((k−1)·T) of T members over k choices: 1 if all chose the same, 0 if each was
 * chosen as often. With three (for, abstained, against) it is Hix, Noury and Roland's. It ignores order: 10 and 17 of
 * 27 on four levels are +0.506 however far apart the two levels are, so it cannot tell united from divided.
 * Source: S. Hix, A. Noury, G. Roland, "Power to the Parties", British Journal of Political Science 35 (2005).
 */
export function agreementIndex(counts: Counts): number | null {
  const total = sum(counts);
  const k = counts.length;
  return total === 0 ? null : (k * Math.max(...counts) - total) / ((k - 1) * total);
}

/** How far counts are split between the ends of the scale, 0 to 1: (1 − A) / 2. */
export function polarisation(counts: Counts): number | null {
  const a = agreementA(counts);
  return a === null ? null : (1 - a) / 2;
}

/** Folds counts of five levels into three: for, in the middle, against. A conditional level counts on its side. */
export const countSides = ([yes = 0, maybeYes = 0, middle = 0, maybeNo = 0, no = 0]: Counts): number[] => [
  yes + maybeYes,
  middle,
  maybeNo + no,
];

export const UNITY_LABELS = ['united', 'majority', 'divided', 'no_line'] as const;
type UnityLabel = (typeof UNITY_LABELS)[number];

/** The number of a group's members on the day, and the share of them that a figure requires. */
export interface Quorum {
  members: number;
  share: number;
}

/** The share of a group's members that must have a level before a figure or a label may speak for the group. */
export const DEFAULT_QUORUM = 0.5;

/** Why n levels are too few to speak for a group; null if they are enough. */
export function quorumFault(n: number, { members, share }: Quorum): string | null {
  // The share is a decimal fraction, so the product may be off by a rounding error.
  const least = Math.ceil(share * members - 1e-9);
  return n >= least ? null : `quorum: ${n} of ${members} members have a level on the scale, and ${least} are asked for`;
}

export const NOBODY = 'no member has a level on the scale';

/** Why a group has no figures, no label or no Rice; null if it has them all. */
export function unityFault({ n, rice }: Pick<UnityFigures, 'n' | 'rice'>, quorum: Quorum): string | null {
  const tooFew = quorumFault(n, quorum);
  if (tooFew !== null) return tooFew;
  if (n === 0) return NOBODY;
  const one = n < LEAST_MEMBERS ? `one member has a level, and a label asks for ${LEAST_MEMBERS}` : null;
  const none = rice === null ? 'nobody takes a side, so there is no Rice' : null;
  return [one, none].filter((why) => why !== null).join('; ') || null;
}

export interface UnityFigures {
  n: number;
  agreementA: number | null;
  rice: number | null;
  riceByChance: number | null;
  label: UnityLabel | null;
}

/** A label needs at least two members on the scale. */
export const LEAST_MEMBERS = 2;
/** Rice of ⅔ is five to one: below it, "united" would hide more than a sixth of the members. */
const UNITED_RICE = 2 / 3;
/** Rice of ⅓ is two to one. */
const MAJORITY_RICE = 1 / 3;

/**
 * The label follows from the Rice index of the two sides and from A, never from the agreement index, which calls 10
 * against 17 agreement. `no_line` if most take no side.
 */
export function unity(levels: readonly Level[], quorum?: Quorum): UnityFigures {
  const { agreementIndex: _, ...read } = cohesion(countLevels(levels), quorum);
  return read;
}

/** All figures of counts on a scale with a middle (of five levels or three); null below the quorum. */
export function cohesion(counts: Counts, quorum?: Quorum): UnityFigures & { agreementIndex: number | null } {
  const middle = (counts.length - 1) / 2;
  const [pro, con] = [sum(counts.slice(0, middle)), sum(counts.slice(middle + 1))];
  const n = sum(counts);
  if (quorum && quorumFault(n, quorum) !== null)
    return { n, agreementA: null, rice: null, riceByChance: null, label: null, agreementIndex: null };
  const r = rice(pro, con);
  const a = agreementA(counts);
  return {
    n,
    agreementA: a,
    rice: r,
    riceByChance: coinFlipRice(pro + con),
    label: label(n, pro + con, r, a),
    agreementIndex: agreementIndex(counts),
  };
}

function label(n: number, sided: number, r: number | null, a: number | null): UnityLabel | null {
  if (n < LEAST_MEMBERS) return null;
  if (r === null || sided * 2 < n) return 'no_line';
  if (r >= UNITED_RICE && a !== null && a > 0) return 'united';
  return r >= MAJORITY_RICE ? 'majority' : 'divided';
}

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
