import { expect, it } from 'vitest';
import { LEVELS, SCALE, score } from '../../src/domain/vocabulary.ts';

it('puts five levels on the scale, equally spaced from 1 to −1', () => {
  expect(SCALE).toEqual(['support', 'conditional_support', 'neutral', 'conditional_opposition', 'oppose']);
  expect(SCALE.map(score)).toEqual([1, 0.5, 0, -0.5, -1]);
});

it('has ambiguous as a level without a place on the scale', () => {
  expect(LEVELS.filter((level) => score(level) === null)).toEqual(['ambiguous']);
});
