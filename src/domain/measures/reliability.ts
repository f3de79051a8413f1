import { LEVELS, type Level, SCALE, score } from '../vocabulary.ts';

/**
 * Krippendorff's alpha, 1 − observed / expected disagreement among coders: 1 perfect, 0 as by chance, below 0 worse.
 * Values are members of an ordered list of `categories`, which the interval metric takes as numbers.
 * Source: K. Krippendorff, Content Analysis (2004), chapter 11.
 */
export type Metric = 'nominal' | 'ordinal' | 'interval';

export interface Reliability {
  /** Null if fewer than two units can be compared, or all their values are the same. */
  alpha: number | null;
  /** The number of units that at least two coders have coded, and of the values in them. */
  units: number;
  values: number;
}

/** With a single unit there is no chance agreement to correct for. */
export const LEAST_UNITS = 2;

/** How often two values occur in the same unit (Krippendorff's coincidence matrix), summed unit by unit. */
export class Coincidences {
  readonly #places: ReadonlyMap<number, number>;
  readonly #table: Float64Array;
  #units = 0;
  #values = 0;

  /** Takes all possible values, in order. Unused ones make no difference. */
  constructor(private readonly categories: readonly number[]) {
    this.#places = new Map(categories.map((value, i) => [value, i]));
    this.#table = new Float64Array(categories.length ** 2);
  }

  /** Adds a unit: the values that its coders assigned. A single value cannot be compared, and is ignored. */
  add(values: readonly number[]): void {
    if (values.length < 2) return;
    this.#units++;
    this.#values += values.length;
    const k = this.categories.length;
    const places = values.map((value) => this.#places.get(value) as number);
    for (const [one, a] of places.entries()) {
      for (const [other, b] of places.entries()) {
        if (one === other) continue;
        const at = a * k + b;
        this.#table[at] = (this.#table[at] as number) + 1 / (values.length - 1);
      }
    }
  }

  reliability(metric: Metric): Reliability {
    const k = this.categories.length;
    const totals = this.categories.map((_, c) => {
      let sum = 0;
      for (let d = 0; d < k; d++) sum += this.#table[c * k + d] as number;
      return sum;
    });
    const n = totals.reduce((a, b) => a + b, 0);
    const apart = distance(metric, this.categories, totals);
    let observed = 0;
    let expected = 0;
    for (let c = 0; c < k; c++) {
      for (let d = 0; d < k; d++) {
        const weight = apart(c, d);
        observed += (this.#table[c * k + d] as number) * weight;
        expected += (totals[c] as number) * (totals[d] as number) * weight;
      }
    }
    const alpha = this.#units < LEAST_UNITS || expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
    return { alpha, units: this.#units, values: this.#values };
  }
}

/** The squared difference between two categories, given by their indices. */
function distance(metric: Metric, categories: readonly number[], totals: readonly number[]) {
  return (c: number, d: number): number => {
    if (c === d) return 0;
    if (metric === 'nominal') return 1;
    if (metric === 'interval') return ((categories[c] as number) - (categories[d] as number)) ** 2;
    const [low, high] = c < d ? [c, d] : [d, c];
    let between = 0;
    for (let g = low; g <= high; g++) between += totals[g] as number;
    return (between - ((totals[low] as number) + (totals[high] as number)) / 2) ** 2;
  };
}

/** What `ambiguous` counts as on the scale: nothing, or the middle. */
type Ambiguity = 'exclude' | 'neutral';

const STEPS = SCALE.map((level) => score(level) as number).sort((a, b) => a - b);
const NAMES = LEVELS.map((_, i) => i);

/**
 * How far coders agree, unit by unit. For the nominal figure `ambiguous` is a level like any other; on the scale it has
 * no place of its own.
 */
export class CoderAgreement {
  readonly #names = new Coincidences(NAMES);
  readonly #scale = new Coincidences(STEPS);
  #pairs = 0;
  #samePairs = 0;
  #disagreements = 0;

  constructor(private readonly ambiguous: Ambiguity) {}

  /** Adds a unit: the level that each coder assigned. */
  add(levels: readonly Level[]): void {
    if (levels.length < 2) return;
    this.#names.add(levels.map((level) => LEVELS.indexOf(level)));
    const middle = this.ambiguous === 'neutral' ? 0 : null;
    this.#scale.add(levels.map((level) => score(level) ?? middle).filter((step) => step !== null));
    for (const [i, one] of levels.entries()) {
      for (const other of levels.slice(i + 1)) {
        this.#pairs++;
        if (one === other) this.#samePairs++;
      }
    }
    if (isDisagreement(levels)) this.#disagreements++;
  }

  figures() {
    const nominal = this.#names.reliability('nominal');
    const onScale = (metric: Metric) => this.#scale.reliability(metric);
    return {
      units: nominal.units,
      readings: nominal.values,
      nominal,
      ordinal: onScale('ordinal'),
      interval: onScale('interval'),
      // Pairs of coders of the same unit, and how many of these pairs agree.
      pairs: this.#pairs,
      samePairs: this.#samePairs,
      disagreements: this.#disagreements,
    };
  }
}

export const isDisagreement = (levels: readonly Level[]): boolean => levels.some((level) => level !== levels[0]);
