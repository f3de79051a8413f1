import { describe, expect, test } from 'vitest';
import { cell } from '../../src/http/tables/csv.ts';
import { breadthOf, linesIn, shortened, wrapped } from '../../web/src/share/frame.tsx';
import { csvText, finenessOf } from '../../web/src/share/save.ts';

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

test('a table is CSV that no spreadsheet takes for formulas', () => {
  const rows = [
    ['Actor', 'Before'],
    ['Bosnia, Herzegovina', '"no"\nline'],
    ['=1+1', '−1'],
  ];
  expect(csvText(rows)).toBe('Actor,Before\r\n"Bosnia, Herzegovina","""no""\nline"\r\n\'=1+1,−1\r\n');
});

test.each(['=1', '+1', '-1', '@a', '\t=1', '＝1', '＋1', '－1', '＠a', '-1,"', 'a"b', 'a\rb', ' =1', ''])(
  'a cell is written as in the tables of the API: %j',
  (text) => {
    expect(csvText([[text]])).toBe(`${cell(text)}\r\n`);
  },
);

describe('a name in a picture', () => {
  test('is broken between words, and within one only where that alone is too long', () => {
    expect(wrapped('League of River States', 11)).toEqual(['League of', 'River', 'States']);
    // A letter or two too many stand out less than a word cut in two.
    expect(wrapped('Preconditions', 11)).toEqual(['Preconditions']);
    const lines = wrapped('Donaudampfschifffahrtsgesellschaft in Wien', 11);
    expect(lines).toEqual(['Donaudampfs', 'chifffahrts', 'gesellschaf', 't in Wien']);
  });

  test('is measured by the width of its letters, which have not all that of Latin ones', () => {
    expect(breadthOf('Upper')).toBe(5);
    // What isolates a name and what stands above a letter takes no room.
    expect(breadthOf('\u2068e\u0301\u2069')).toBe(1);
    expect(wrapped('Міністерство', 11)).toEqual(['Міністерс', 'тво']);
    for (const line of wrapped('流域管理委員会常任事務局', 11)) expect(line.length).toBeLessThan(7);
    expect(shortened('流域管理委員会', 8)).toBe('流域管…');
    expect(wrapped('漢', 1)).toEqual(['漢']);
  });

  test('has no more lines than there is room for, and says what is cut', () => {
    expect(linesIn(3, 'Donor Bank', 11)).toEqual(['Donor Bank']);
    expect(linesIn(2, 'The Office of the Special Mediator', 11)).toEqual(['The Office', 'of the Spe…']);
    for (const line of linesIn(3, 'x'.repeat(80), 11)) expect(line.length).toBeLessThanOrEqual(11);
    expect(shortened('Upperland', 5)).toBe('Uppe…');
  });
});
