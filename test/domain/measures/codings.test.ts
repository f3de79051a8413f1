import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CoderAgreement } from '../../../src/domain/measures/reliability.ts';
import { LEVELS, type Level, score } from '../../../src/domain/vocabulary.ts';
import { krippendorffAlpha } from './krippendorff.ts';

const figures = (units: readonly Level[][], ambiguous: 'exclude' | 'neutral' = 'exclude') => {
  const found = new CoderAgreement(ambiguous);
  for (const levels of units) found.add(levels);
  return found.figures();
};

const METRICS = ['nominal', 'ordinal', 'interval'] as const;
const unit = fc.array(fc.constantFrom(...LEVELS), { maxLength: 4 });
const units = fc.array(unit, { maxLength: 10 });
type Alpha = { alpha: number | null };
const close = (one: Alpha, other: Alpha) =>
  one.alpha === null || other.alpha === null
    ? expect(one.alpha).toBe(other.alpha)
    : expect(one.alpha).toBeCloseTo(other.alpha, 9);

describe('the agreement of coders', () => {
  it('counts units, readings, pairs and disagreements', () => {
    // Pairs: 1 that differs; 3, of which 1 is the same; none where one coder reads alone.
    const read: Level[][] = [['support', 'oppose'], ['neutral', 'ambiguous', 'neutral'], ['support'], []];
    expect(figures(read)).toMatchObject({ units: 2, readings: 5, pairs: 4, samePairs: 1, disagreements: 2 });
  });

  it('leaves ambiguous off the scale, unless it is the middle', () => {
    const read: Level[][] = [
      ['support', 'ambiguous'],
      ['support', 'support'],
      ['oppose', 'oppose'],
    ];
    expect(figures(read).nominal).toMatchObject({ units: 3, values: 6 });
    expect(figures(read).interval).toEqual({ alpha: 1, units: 2, values: 4 });
    expect(figures(read, 'neutral').interval).toMatchObject({ units: 3, values: 6 });
    expect(figures(read, 'neutral').nominal).toEqual(figures(read).nominal);
  });

  it('is Krippendorff’s alpha of the names, and of the places on the scale', () => {
    fc.assert(
      fc.property(units, (read) => {
        const found = figures(read, 'neutral');
        const names = read.map((levels) => levels.map((level) => LEVELS.indexOf(level)));
        const places = read.map((levels) => levels.map((level) => score(level) ?? 0));
        close(found.nominal, krippendorffAlpha(names, 'nominal'));
        close(found.ordinal, krippendorffAlpha(places, 'ordinal'));
        close(found.interval, krippendorffAlpha(places, 'interval'));
      }),
    );
  });

  it('does not go by the order of coders, and not by who reads alone', () => {
    fc.assert(
      fc.property(units, fc.constantFrom(...LEVELS), fc.constantFrom(...METRICS), (read, level, metric) => {
        const turned = read.map((levels) => levels.toReversed());
        const { nominal: _n, ordinal: _o, interval: _i, ...counts } = figures(turned);
        expect(figures(read)).toMatchObject(counts);
        close(figures(read)[metric], figures(turned)[metric]);
        expect(figures([...read, [level]])).toEqual(figures(read));
      }),
    );
  });
});
