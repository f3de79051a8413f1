import { DIRECTNESSES, type Directness } from '../vocabulary.ts';
import { STEPS } from './agreement.ts';

/**
 * Counts the bits that two rows have in common with WebAssembly's SIMD instructions, 128 at a time: four times as fast
 * as JavaScript, and no library offers it. The module is this text, assembled with wabt:
 *
 *     (module
 *       (memory (export "memory") 1)
 *       (func (export "shared") (param $a i32) (param $b i32) (param $end i32) (result i32)
 *         (local $sum v128)
 *         (loop $next
 *           (local.set $sum (i32x4.add (local.get $sum)
 *             (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (i8x16.popcnt
 *               (v128.and (v128.load (local.get $a)) (v128.load (local.get $b))))))))
 *           (local.set $a (i32.add (local.get $a) (i32.const 16)))
 *           (local.set $b (i32.add (local.get $b) (i32.const 16)))
 *           (br_if $next (i32.lt_u (local.get $a) (local.get $end))))
 *         (i32.add
 *           (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
 *           (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
 *       (func (export "parted") (param $a i32) (param $b i32) (param $end i32) (param $bits i32) (result i32)
 *         … the same, with
 *               (v128.and (v128.and (v128.load (local.get $a)) (v128.load (local.get $b)))
 *                 (v128.xor (v128.load (i32.add (local.get $a) (local.get $bits)))
 *                           (v128.load (i32.add (local.get $b) (local.get $bits))))) … ))
 */
const MODULE =
  'AGFzbQEAAAABEAJgA39/fwF/YAR/f39/AX8DAwIAAQUDAQABBxwDBm1lbW9yeQIABnNoYXJlZAAABnBhcnRlZAABCrUBAk4BAXsDQCADIAD9AAQA' +
  'IAH9AAQA/U79Yv19/X/9rgEhAyAAQRBqIQAgAUEQaiEBIAAgAkkNAAsgA/0bACAD/RsBaiAD/RsCIAP9GwNqagtkAQF7A0AgBCAA/QAEACAB/QAE' +
  'AP1OIAAgA2r9AAQAIAEgA2r9AAQA/VH9Tv1i/X39f/2uASEEIABBEGohACABQRBqIQEgACACSQ0ACyAE/RsAIAT9GwFqIAT9GwIgBP0bA2pqCw==';

interface Exports {
  memory: { buffer: ArrayBuffer; grow(pages: number): number };
  shared(a: number, b: number, end: number): number;
  parted(a: number, b: number, end: number, bits: number): number;
}

/** TypeScript declares WebAssembly only in its library for browsers. */
interface Engine {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: Exports };
}

const { Module, Instance } = (globalThis as unknown as { WebAssembly: Engine }).WebAssembly;
const { memory, shared, parted } = new Instance(new Module(Buffer.from(MODULE, 'base64'))).exports;
const PAGE = 1 << 16;

/** The rows in the module's memory. All share it: a memory for each would reserve gigabytes of address space. */
let loaded: BitRows | null = null;

/** Rows of bits, all of one width: a number of 32-bit words, a multiple of four. */
class BitRows {
  readonly words: Int32Array;
  readonly #bytes: number;

  constructor(rows: number, width: number) {
    this.words = new Int32Array(rows * width);
    this.#bytes = width * 4;
  }

  /** The number of bits that two rows have in common. */
  shared(one: number, other: number): number {
    this.#load();
    const a = one * this.#bytes;
    return shared(a, other * this.#bytes, a + this.#bytes);
  }

  /** The number of bits set in both rows whose values differ between the two rows that lie `after` rows further on. */
  parted(one: number, other: number, after: number): number {
    this.#load();
    const a = one * this.#bytes;
    return parted(a, other * this.#bytes, a + this.#bytes, after * this.#bytes);
  }

  #load(): void {
    if (loaded === this) return;
    const lacking = this.words.byteLength - memory.buffer.byteLength;
    if (lacking > 0) memory.grow(Math.ceil(lacking / PAGE));
    new Int32Array(memory.buffer).set(this.words);
    loaded = this;
  }
}

/** The levels on one proposal: at each index an actor and the step that it took. An actor appears once. */
export interface ProposalSteps {
  actors: ArrayLike<number>;
  steps: ArrayLike<number>;
}

/** Whether all took the same step; true for fewer than two. */
export function isUnanimous({ steps }: ProposalSteps): boolean {
  for (let i = 1; i < steps.length; i++) if (steps[i] !== steps[0]) return false;
  return true;
}

/** Compares pairs of actors with bits: a row per actor and step that somebody took, a bit per proposal. */
export class Pairs {
  readonly #most: number;
  readonly #width: number;
  /** The number of actors, and each actor's index among them. */
  #actors = 0;
  readonly #place: number[] = [];
  /** By step: a row for each actor, with a bit for each proposal on which it took exactly this step. */
  readonly #took: (Int32Array | undefined)[] = new Array(STEPS).fill(undefined);
  /** By actor's index: the proposals on which its level is not explicit, with the level's index in DIRECTNESSES. */
  readonly #indirect: Map<number, number>[] = [];
  #size = 0;

  /** @param most the most proposals that may be added */
  constructor(actors: Iterable<number>, most: number) {
    this.#most = most;
    this.#width = Pairs.widthOf(most);
    for (const actor of actors) this.#place[actor] = this.#actors++;
  }

  /** The width of a row for so many proposals, in 32-bit words. */
  static widthOf = (most: number): number => Math.max(1, Math.ceil(most / 128)) * 4;

  /** Adds a proposal, with the directness of each level. Actors that the constructor was not given are ignored. */
  add({ actors, steps }: ProposalSteps, directnessAt?: (index: number) => number): void {
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
      const indirect = directnessAt?.(i);
      if (!indirect) continue;
      this.#indirect[place] ??= new Map();
      this.#indirect[place].set(this.#size - 1, indirect);
    }
  }

  /** Returns, for a pair, the number of proposals on which both took a level, and the sum of the steps between them. */
  sums(): (one: number, other: number) => { n: number; apart: number } {
    const steps = this.#steps();
    const rows = new BitRows(Math.max(1, steps.length) * this.#actors, this.#width);
    const size = this.#actors * this.#width;
    // First the rows of who took any step; then of who took the second step or a later one, and so on.
    for (const [i, step] of steps.entries()) {
      const took = this.#took[step] as Int32Array;
      for (let from = 0; from <= i; from++) {
        const begin = from * size;
        for (let k = 0; k < size; k++) rows.words[begin + k] = (rows.words[begin + k] as number) | (took[k] as number);
      }
    }
    // Two actors are apart at each step that only one of them reached, by its distance from the step before.
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

  /** Returns the level table (agreement.ts) of a pair; its rows are the steps of the first actor. */
  tables(): (one: number, other: number) => number[] {
    const steps = this.#steps();
    const rows = new BitRows(steps.length * this.#actors, this.#width);
    for (const [i, step] of steps.entries())
      rows.words.set(this.#took[step] as Int32Array, i * this.#actors * this.#width);
    return (one, other) => {
      const [a, b] = [this.#place[one] as number, this.#place[other] as number];
      const table = new Array<number>(STEPS * STEPS).fill(0);
      for (const [i, mine] of steps.entries()) {
        for (const [j, theirs] of steps.entries())
          table[mine * STEPS + theirs] = rows.shared(i * this.#actors + a, j * this.#actors + b);
      }
      return table;
    };
  }

  /** The `n` proposals that count for a pair, by directness: each at the less direct of the two levels. */
  directness(one: number, other: number, n: number, counts: (mine: number, theirs: number) => boolean) {
    const places = [this.#place[one] as number, this.#place[other] as number] as const;
    const weakest = new Map<number, number>();
    for (const place of places) {
      for (const [at, how] of this.#indirect[place] ?? []) weakest.set(at, Math.max(how, weakest.get(at) ?? 0));
    }
    const found = { explicit: n, implied: 0, inferred: 0 };
    for (const [at, how] of weakest) {
      const [a, b] = [this.#stepAt(places[0], at), this.#stepAt(places[1], at)];
      if (a < 0 || b < 0 || !counts(a, b)) continue;
      found.explicit--;
      found[DIRECTNESSES[how] as Directness]++;
    }
    return found;
  }

  #stepAt = (place: number, proposal: number): number =>
    this.#took.findIndex((took) => ((took?.[place * this.#width + (proposal >>> 5)] ?? 0) >>> (proposal & 31)) & 1);

  #steps = (): number[] => [...this.#took.keys()].filter((step) => this.#took[step] !== undefined);
}

/** The first `most` of a ranking, and the number of others tied with the last. Holds at most 2·`most` + 64 entries. */
export class Ranking<T> {
  #kept: { value: number; order: number; of: T }[] = [];
  #count = 0;
  /** Once there are `most` entries: the lowest value among them, and how many dropped entries had the same. */
  #least = Number.NEGATIVE_INFINITY;
  #level = 0;

  /** @param sign 1: highest first, and of equals the earliest first; −1: the exact reverse */
  constructor(
    private readonly most: number,
    private readonly sign: 1 | -1,
  ) {}

  add(figure: number, of: T): void {
    const [value, order] = [figure * this.sign, this.#count++ * this.sign];
    if (this.most === 0 || value < this.#least) return;
    if (value === this.#least && this.sign === 1) {
      this.#level++;
      return;
    }
    this.#kept.push({ value, order, of });
    if (this.#kept.length >= 2 * this.most + 64) this.#cut();
  }

  done(): { rows: T[]; tied: number } {
    this.#cut();
    return { rows: this.#kept.map(({ of }) => of), tied: this.#level };
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.value - a.value || a.order - b.order);
    if (this.#kept.length < this.most) return;
    const released = this.#kept.splice(this.most);
    const least = this.#kept.at(-1)?.value ?? Number.NEGATIVE_INFINITY;
    if (least > this.#least) [this.#least, this.#level] = [least, 0];
    this.#level += released.filter(({ value }) => value === least).length;
  }
}
