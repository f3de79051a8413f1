import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomeOf } from '../../../src/domain/measures/cohesion.ts';
import { LEVELS } from '../../../src/domain/vocabulary.ts';

it('averages places on the scale, and leaves ambiguity out', () => {
  expect(outcomeOf(['support', 'conditional_opposition', 'ambiguous'])).toMatchObject({
    n: 2,
    mean: 0.25,
    support: 0.5,
    unity: { n: 2, label: 'divided' },
  });
  expect(outcomeOf(['ambiguous'])).toMatchObject({ n: 0, mean: null, support: null });
});

it('keeps within the scale, and is not moved by ambiguity', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LEVELS), { maxLength: 20 }), (levels) => {
      const { mean, support, ...rest } = outcomeOf(levels);
      expect(outcomeOf([...levels, 'ambiguous'])).toEqual({ mean, support, ...rest });
      if (mean === null) return;
      expect(Math.abs(mean)).toBeLessThanOrEqual(1);
      expect(support).toBeGreaterThanOrEqual(0);
    }),
  );
});
