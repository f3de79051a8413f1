import { expect, test } from 'vitest';
import { LIKELIHOOD_BANDS } from '../../src/domain/vocabulary.ts';
import { percent } from '../../web/src/state/texts.ts';
import { figure, oddsWords } from '../../web/src/views/expectations/words.ts';

test('the terms mean what ICD-203 says, on the desk as in the measure', () =>
  expect(LIKELIHOOD_BANDS).toEqual({
    almost_no_chance: [1, 5],
    very_unlikely: [5, 20],
    unlikely: [20, 45],
    roughly_even_chance: [45, 55],
    likely: [55, 80],
    very_likely: [80, 95],
    almost_certain: [95, 99],
  }));

test('odds are words with their band, or the percentage that was named', () => {
  const band = { from: 55, to: 80 };
  expect(oddsWords({ likelihood: 'likely', percent: null, band })).toBe('likely, 55 to 80 %');
  expect(oddsWords({ likelihood: null, percent: 70, band: { from: 70, to: 70 } })).toBe('70 %');
  expect([percent(2 / 3), figure(0.18921875)]).toEqual(['67 %', '0.189']);
});
