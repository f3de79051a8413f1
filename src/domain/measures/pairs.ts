import { STEPS } from './agreement.ts';

/** The levels on one proposal: the actor and its step at each index. An actor appears once. */
export interface Taken {
  actors: ArrayLike<number>;
  steps: ArrayLike<number>;
}

/** Whether all took the same step; true of fewer than two. */
export function isUnanimous({ steps }: Taken): boolean {
  for (let i = 1; i < steps.length; i++) if (steps[i] !== steps[0]) return false;
  return true;
}

/**
 * Compares pairs of actors. For each actor and proposal it keeps one bit a step: the actor took step 0 or a later one,
 * step 1 or a later one, and so on. A pair is then compared 32 proposals at a time. Only the pairs that a caller
 * looks up are compared, and only at steps that some actor took.
 */
export class Pairs {
  readonly #most: number;
  /** By actor: for every 32 proposals, a word of bits for each step. */
  readonly #reached: Int32Array[] = [];
  readonly #taken = new Array<boolean>(STEPS).fill(false);
  #size = 0;

  /** @param most how many proposals there can be */
  constructor(actors: Iterable<number>, most: number) {
    this.#most = most;
    for (const actor of actors) this.#reached[actor] = new Int32Array(Math.ceil(most / 32) * STEPS);
  }

  /** Adds a proposal; levels of actors that were not given are ignored. */
  add({ actors, steps }: Taken): void {
    if (this.#size === this.#most) throw new RangeError(`more than ${this.#most} proposals`);
    const [at, bit] = [(this.#size >>> 5) * STEPS, 1 << (this.#size & 31)];
    this.#size++;
    for (let i = 0; i < actors.length; i++) {
      const step = steps[i] as number;
      const words = this.#reached[actors[i] as number];
      if (words === undefined) continue;
      for (let k = at; k <= at + step; k++) words[k] = (words[k] as number) | bit;
      this.#taken[step] = true;
    }
  }

  /** Returns, for a pair, the number of proposals on which both took a level, and the sum of the steps between them. */
  sums(): (one: number, other: number) => { n: number; apart: number } {
    // Steps that nobody took are skipped: an actor beyond one taken step has reached the next.
    const steps = this.#steps();
    const cuts = steps.slice(1);
    const wide = cuts.map((step, i) => step - (steps[i] as number));
    return (one, other) => {
      const [a, b] = [this.#of(one), this.#of(other)];
      let [n, apart] = [0, 0];
      for (let at = 0; at < a.length; at += STEPS) {
        const both = (a[at] as number) & (b[at] as number);
        if (both === 0) continue;
        n += ones(both);
        for (let c = 0; c < cuts.length; c++) {
          const k = at + (cuts[c] as number);
          const parted = both & ((a[k] as number) ^ (b[k] as number));
          if (parted !== 0) apart += (wide[c] as number) * ones(parted);
        }
      }
      return { n, apart };
    };
  }

  /** Returns the table of a pair (agreement.ts); rows are the steps of the first. */
  tables(): (one: number, other: number) => number[] {
    const steps = this.#steps();
    return (one, other) => {
      const [a, b] = [this.#of(one), this.#of(other)];
      const table = new Array<number>(STEPS * STEPS).fill(0);
      for (let at = 0; at < a.length; at += STEPS) {
        if (((a[at] as number) & (b[at] as number)) === 0) continue;
        for (const i of steps) {
          const mine = took(a, at, i);
          if (mine === 0) continue;
          for (const j of steps) {
            const both = mine & took(b, at, j);
            if (both !== 0) table[i * STEPS + j] = (table[i * STEPS + j] as number) + ones(both);
          }
        }
      }
      return table;
    };
  }

  #of = (actor: number): Int32Array => this.#reached[actor] as Int32Array;
  #steps = (): number[] => [...this.#taken.keys()].filter((step) => this.#taken[step]);
}

/** The proposals on which the actor took exactly this step: its bit is set and the bit of the next step is not. */
const took = (words: Int32Array, at: number, step: number): number =>
  (words[at + step] as number) & (step === STEPS - 1 ? -1 : ~(words[at + step + 1] as number));

/** The number of set bits, summed in parallel over 2, 4 and 8 bits, then by a multiplication. */
function ones(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
