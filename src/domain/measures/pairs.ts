import { STEPS } from './agreement.ts';
import { BitRows } from './bits.ts';

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

/** Compares pairs of actors by a row of bits for each actor and step that somebody took, one bit a proposal. */
export class Pairs {
  readonly #most: number;
  readonly #width: number;
  /** How many actors, and each one's place among them. */
  #actors = 0;
  readonly #place: number[] = [];
  /** By step: the rows of who took exactly this one. */
  readonly #took: (Int32Array | undefined)[] = new Array(STEPS).fill(undefined);
  #size = 0;

  /** @param most how many proposals there can be */
  constructor(actors: Iterable<number>, most: number) {
    this.#most = most;
    this.#width = Pairs.widthOf(most);
    for (const actor of actors) this.#place[actor] = this.#actors++;
  }

  /** How many words of 32 bits a row has for so many proposals. */
  static widthOf = (most: number): number => Math.max(1, Math.ceil(most / 128)) * 4;

  /** Adds a proposal; levels of actors that were not given are ignored. */
  add({ actors, steps }: Taken): void {
    if (this.#size === this.#most) throw new RangeError(`more than ${this.#most} proposals`);
    const [word, bit] = [this.#size >>> 5, 1 << (this.#size & 31)];
    this.#size++;
    for (let i = 0; i < actors.length; i++) {
      const place = this.#place[actors[i] as number];
      if (place === undefined) continue;
      const step = steps[i] as number;
      this.#took[step] ??= new Int32Array(this.#actors * this.#width);
      const [took, at] = [this.#took[step], place * this.#width + word];
      took[at] = (took[at] as number) | bit;
    }
  }

  /** Returns, for a pair, the number of proposals on which both took a level, and the sum of the steps between them. */
  sums(): (one: number, other: number) => { n: number; apart: number } {
    const steps = this.#steps();
    const rows = new BitRows(Math.max(1, steps.length) * this.#actors, this.#width);
    const size = this.#actors * this.#width;
    // Who took any step; then who took the second of them or a later one, and so on.
    for (const [i, step] of steps.entries()) {
      const took = this.#took[step] as Int32Array;
      for (let from = 0; from <= i; from++) {
        const begin = from * size;
        for (let k = 0; k < size; k++) rows.words[begin + k] = (rows.words[begin + k] as number) | (took[k] as number);
      }
    }
    // Two are parted at a step that one of them alone reached, by as much as it is above the one before.
    const cuts = steps
      .slice(1)
      .map((step, i) => ({ after: (i + 1) * this.#actors, wide: step - (steps[i] as number) }));
    return (one, other) => {
      const [a, b] = [this.#place[one] as number, this.#place[other] as number];
      let apart = 0;
      for (const { after, wide } of cuts) apart += wide * rows.parted(a, b, after);
      return { n: rows.shared(a, b), apart };
    };
  }

  /** Returns the table of a pair (agreement.ts); rows are the steps of the first. */
  tables(): (one: number, other: number) => number[] {
    const steps = this.#steps();
    const rows = new BitRows(steps.length * this.#actors, this.#width);
    for (const [i, step] of steps.entries()) {
      rows.words.set(this.#took[step] as Int32Array, i * this.#actors * this.#width);
    }
    return (one, other) => {
      const [a, b] = [this.#place[one] as number, this.#place[other] as number];
      const table = new Array<number>(STEPS * STEPS).fill(0);
      for (const [i, mine] of steps.entries()) {
        for (const [j, theirs] of steps.entries()) {
          table[mine * STEPS + theirs] = rows.shared(i * this.#actors + a, j * this.#actors + b);
        }
      }
      return table;
    };
  }

  #steps = (): number[] => [...this.#took.keys()].filter((step) => this.#took[step] !== undefined);
}

/** The first so many of a ranking, and how many others are level with the last of them; never more in memory than twice that. */
export class Top<T> {
  readonly #most: number;
  readonly #sign: 1 | -1;
  #kept: { value: number; order: number; of: T }[] = [];
  #count = 0;
  /** What it takes to be among them, once there are so many, and how many were let go that had just as much. */
  #least = Number.NEGATIVE_INFINITY;
  #level = 0;

  /** @param sign 1: the highest come first, and among equals the earliest; −1: the very reverse */
  constructor(most: number, sign: 1 | -1) {
    this.#most = most;
    this.#sign = sign;
  }

  add(figure: number, of: T): void {
    const [value, order] = [figure * this.#sign, this.#count++ * this.#sign];
    if (this.#most === 0 || value < this.#least) return;
    if (value === this.#least && this.#sign === 1) {
      this.#level++;
      return;
    }
    this.#kept.push({ value, order, of });
    if (this.#kept.length >= 2 * this.#most + 64) this.#cut();
  }

  done(): { rows: T[]; tied: number } {
    this.#cut();
    return { rows: this.#kept.map(({ of }) => of), tied: this.#level };
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.value - a.value || a.order - b.order);
    if (this.#kept.length < this.#most) return;
    const released = this.#kept.splice(this.#most);
    const least = this.#kept.at(-1)?.value ?? Number.NEGATIVE_INFINITY;
    if (least > this.#least) [this.#least, this.#level] = [least, 0];
    this.#level += released.filter(({ value }) => value === least).length;
  }
}
