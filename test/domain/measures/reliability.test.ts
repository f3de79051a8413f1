import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from './krippendorff.ts';

const _ = null;
type Coder = (number | null)[];
const unitsOf = (coders: Coder[]): number[][] =>
  (coders[0] as Coder).map((__, u) => coders.map((coder) => coder[u] ?? null).filter((value) => value !== null));

/** Three coders, fifteen units; K. Krippendorff, Content Analysis (2004). */
const THREE = unitsOf([
  [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
  [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
  [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
]);

/** Four coders, twelve units; K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C. */
const FOUR = unitsOf([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]);

describe('Krippendorff’s alpha', () => {
  it.each([
    ['three coders, nominal', THREE, 'nominal', 0.691],
    ['three coders, interval', THREE, 'interval', 0.811],
    ['four coders, nominal', FOUR, 'nominal', 0.743],
    ['four coders, ordinal', FOUR, 'ordinal', 0.815],
    ['four coders, interval', FOUR, 'interval', 0.849],
  ] as const)('of the published example: %s', (_name, units, metric, figure) => {
    expect(krippendorffAlpha(units, metric).alpha).toBeCloseTo(figure, 3);
  });

  it('counts what can be compared', () => {
    expect(krippendorffAlpha(THREE, 'nominal')).toMatchObject({ units: 12, values: 26 });
    expect(krippendorffAlpha(FOUR, 'nominal')).toMatchObject({ units: 11, values: 40 });
  });

  it('is 1 where all agree, and null where there is nothing to compare or nothing that varies', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        'nominal',
      ).alpha,
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'nominal',
      ).alpha,
    ).toBeNull();
    expect(krippendorffAlpha([[1], [2], []], 'interval')).toEqual({ alpha: null, units: 0, values: 0 });
    // Of one unit nothing is known of what chance would give.
    expect(krippendorffAlpha([[0, 1]], 'nominal')).toEqual({ alpha: null, units: 1, values: 2 });
    expect(krippendorffAlpha([[0, 1], [1]], 'interval').alpha).toBeNull();
  });
  it('does not depend on the order of coders or units', () => {
    const unit = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 10 }), fc.constantFrom('nominal', 'ordinal', 'interval'), (units, m) => {
        const { alpha } = krippendorffAlpha(units, m as 'nominal');
        const other = krippendorffAlpha(
          units.toReversed().map((values) => values.toReversed()),
          m as 'nominal',
        ).alpha;
        if (alpha === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(alpha, 10);
      }),
    );
  });
});
