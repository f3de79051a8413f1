import { STEPS } from './agreement.ts';

/** The levels that were taken on one proposal: who took which step, in order of `who` (places in a list of actors). */
export interface Taken {
  who: ArrayLike<number>;
  step: ArrayLike<number>;
}

/** Nobody was of another mind; with fewer than two there was nobody to be of one with. */
export function isUnanimous({ step }: Taken): boolean {
  for (let i = 1; i < step.length; i++) if (step[i] !== step[0]) return false;
  return true;
}

export interface Sums {
  /** Proposals on which both took a level. */
  n: number;
  /** Steps between them, over these. */
  apart: number;
  /** How many of these on the very same level. */
  same: number;
}

/** Where the pair of two places stands, one < other, among the pairs of `size` actors. */
export const pairAt = (one: number, other: number, size: number): number =>
  one * size - (one * (one + 1)) / 2 + other - one - 1;

const N = 1;
const APART = 2 ** 17;
const SAME = 2 ** 36;
/** Beyond so many proposals the packed sums would run into one another. */
const MOST = 2 ** 17 - 1;

/**
 * What agree, identical and S need, of all pairs of actors at once. Of every pair the three sums are kept in one
 * double (17 bits for n, 19 for the steps apart, 17 for the same), so that a proposal with v votes costs v²/2 additions.
 */
export class PairSums {
  readonly size: number;
  readonly #packed: Float64Array;
  readonly #weights = new Float64Array(STEPS * STEPS);
  #proposals = 0;

  constructor(size: number) {
    this.size = size;
    this.#packed = new Float64Array((size * (size - 1)) / 2);
    for (let i = 0; i < STEPS; i++) {
      for (let j = 0; j < STEPS; j++) {
        this.#weights[i * STEPS + j] = N + APART * Math.abs(i - j) + (i === j ? SAME : 0);
      }
    }
  }

  add({ who, step }: Taken): void {
    if (++this.#proposals > MOST) throw new RangeError(`more than ${MOST} proposals at once`);
    const packed = this.#packed;
    const weights = this.#weights;
    const { length } = who;
    for (let i = 0; i < length; i++) {
      const from = pairAt(who[i] as number, 0, this.size);
      const row = (step[i] as number) * STEPS;
      for (let j = i + 1; j < length; j++) {
        const at = from + (who[j] as number);
        packed[at] = (packed[at] as number) + (weights[row + (step[j] as number)] as number);
      }
    }
  }

  of(one: number, other: number): Sums {
    const packed = this.#packed[one < other ? pairAt(one, other, this.size) : pairAt(other, one, this.size)] as number;
    const same = Math.floor(packed / SAME);
    const apart = Math.floor((packed - same * SAME) / APART);
    return { n: packed - same * SAME - apart * APART, apart, same };
  }
}

/** The whole table of every pair (agreement.ts), for what the sums cannot tell: weighted kappa, coincidence. */
export class PairTables {
  readonly size: number;
  readonly #counts: Int32Array;

  constructor(size: number) {
    this.size = size;
    this.#counts = new Int32Array(((size * (size - 1)) / 2) * STEPS * STEPS);
  }

  add({ who, step }: Taken): void {
    const counts = this.#counts;
    const { length } = who;
    for (let i = 0; i < length; i++) {
      const from = pairAt(who[i] as number, 0, this.size);
      const row = (step[i] as number) * STEPS;
      for (let j = i + 1; j < length; j++) {
        const at = (from + (who[j] as number)) * STEPS * STEPS + row + (step[j] as number);
        counts[at] = (counts[at] as number) + 1;
      }
    }
  }

  /** Rows are the steps of the first of the two, whichever stands first in the list. */
  of(one: number, other: number): number[] {
    const at = (one < other ? pairAt(one, other, this.size) : pairAt(other, one, this.size)) * STEPS * STEPS;
    const table = Array.from(this.#counts.subarray(at, at + STEPS * STEPS));
    if (one < other) return table;
    return table.map((_, cell) => table[(cell % STEPS) * STEPS + Math.floor(cell / STEPS)] as number);
  }
}
