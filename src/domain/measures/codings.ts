import { LEVELS, type Level, SCALE, score } from '../vocabulary.ts';
import { Coincidences, type Metric, type Reliability } from './reliability.ts';

/** What `ambiguous` counts as on the scale: nothing, or the middle. */
type Ambiguity = 'exclude' | 'neutral';

export interface CoderFigures {
  /** Units read by at least two coders, and the number of their readings. */
  units: number;
  readings: number;
  nominal: Reliability;
  ordinal: Reliability;
  interval: Reliability;
  /** Pairs of coders of the same unit, and how many of these pairs agree. */
  pairs: number;
  samePairs: number;
  /** Units on which coders disagree. */
  disagreements: number;
}

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

  figures(): CoderFigures {
    const nominal = this.#names.reliability('nominal');
    const onScale = (metric: Metric) => this.#scale.reliability(metric);
    return {
      units: nominal.units,
      readings: nominal.values,
      nominal,
      ordinal: onScale('ordinal'),
      interval: onScale('interval'),
      pairs: this.#pairs,
      samePairs: this.#samePairs,
      disagreements: this.#disagreements,
    };
  }
}

export const isDisagreement = (levels: readonly Level[]): boolean => levels.some((level) => level !== levels[0]);
