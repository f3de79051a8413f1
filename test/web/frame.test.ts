import { describe, expect, test } from 'vitest';
import { linesIn, shortened, wrapped } from '../../web/src/share/frame.tsx';
import { finenessOf } from '../../web/src/share/save.ts';

test('a picture is twice as fine as the page, unless no browser could draw it', () => {
  expect(finenessOf({ width: 4188, height: 2286 })).toBe(2);
  for (const size of [
    { width: 12_000, height: 9_000 },
    { width: 1_128, height: 40_000 },
  ]) {
    const fineness = finenessOf(size);
    expect(Math.max(size.width, size.height) * fineness).toBeLessThanOrEqual(16_384);
    expect(size.width * size.height * fineness ** 2).toBeLessThan(2 ** 27);
    expect(fineness).toBeGreaterThan(0.3);
  }
});

describe('a name in a picture', () => {
  test('is broken between words, and within one only where that alone is too long', () => {
    expect(wrapped('League of River States', 11)).toEqual(['League of', 'River', 'States']);
    // A letter or two too many stand out less than a word cut in two.
    expect(wrapped('Preconditions', 11)).toEqual(['Preconditions']);
    const lines = wrapped('Donaudampfschifffahrtsgesellschaft in Wien', 11);
    expect(lines).toEqual(['Donaudampfs', 'chifffahrts', 'gesellschaf', 't in Wien']);
  });

  test('has no more lines than there is room for, and says what is cut', () => {
    expect(linesIn(3, 'Donor Bank', 11)).toEqual(['Donor Bank']);
    expect(linesIn(2, 'The Office of the Special Mediator', 11)).toEqual(['The Office', 'of the Spe…']);
    for (const line of linesIn(3, 'x'.repeat(80), 11)) expect(line.length).toBeLessThanOrEqual(11);
    expect(shortened('Upperland', 5)).toBe('Uppe…');
  });
});
