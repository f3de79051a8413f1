import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/analyses/agreement/definitions.ts';
import { DEFINITIONS } from '../../src/domain/measures/agreement.ts';
import {
  type AgreementAnswer,
  countedValue,
  figure,
  heatMapOf,
  leastOf,
  rangeOf,
  ranked,
  shadeOf,
  stepOf,
  tiedWithFirst,
  whyNot,
} from '../../web/src/views/agreement/figures.ts';
import { BINS, SHADES } from '../../web/src/views/agreement/shades.ts';
import { worked } from '../../web/src/views/agreement/worked.ts';
import { contrast } from './contrast.ts';

/** Tables of what two took, of all sizes, the empty one too. */
const TABLES = Array.from({ length: 60 }, (_, seed) =>
  Array.from({ length: 5 }, (_, i) =>
    Array.from({ length: 5 }, (_, j) => ((seed * 7 + i * 3 + j * 5) * (seed + i * j)) % (1 + (seed % 4))),
  ),
);

describe('the arithmetic shown', () => {
  test.each(DEFINITIONS)('gives the figure of the server for %s', (definition) => {
    for (const table of TABLES) {
      const { value } = FIGURES[definition](table.flat());
      const shown = worked(definition, table).value;
      if (value === null) expect(shown).toBeNull();
      else expect(shown).toBeCloseTo(value, 10);
    }
    expect(TABLES.some((table) => FIGURES[definition](table.flat()).value === null)).toBe(true);
    expect(TABLES.some((table) => FIGURES[definition](table.flat()).value !== null)).toBe(true);
  });
  test('has the numbers of the case in it', () => {
    const table = [
      [2, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ];
    expect(worked('agree', table)).toEqual({ text: '(3 × 1 + 1 × 0) / 4', value: 0.75 });
    expect(worked('coincidence', table).text).toBe('2 / (2 + 1)');
  });
});

describe('shades', () => {
  test.each(DEFINITIONS)('go from the least to the most of %s', (definition) => {
    expect(shadeOf(definition, leastOf(definition))).toBe(0);
    expect(shadeOf(definition, 1)).toBe(BINS - 1);
    expect(shadeOf(definition, (leastOf(definition) + 1) / 2)).toBe((BINS - 1) / 2);
    for (let shade = 0; shade < BINS; shade++) {
      const [from, to] = rangeOf(definition, shade);
      expect(shadeOf(definition, (from + to) / 2)).toBe(shade);
    }
  });
  test.each(['light', 'dark'] as const)('can be read in the %s scheme', (scheme) => {
    for (const { fill, ink } of SHADES[scheme]) expect([fill, contrast(fill, ink) >= 4.5]).toEqual([fill, true]);
    expect(new Set(SHADES[scheme].map(({ fill }) => fill)).size).toBe(BINS);
  });
});

const actor = (slug: string) => ({ id: slug, slug, name: slug, type: 'state' as const });
const pair = (one: string, other: string, n: number, value: number | null) => ({
  one: actor(one),
  other: actor(other),
  year: null,
  n,
  value,
  reason: value === null ? 'none' : null,
});
const ANSWER = {
  data: [
    pair('a', 'b', 4, 0),
    pair('a', 'c', 4, 1),
    pair('a', 'd', 0, null),
    pair('b', 'c', 3, 0.25),
    pair('b', 'd', 1, 1),
    pair('c', 'd', 0, null),
  ],
  meta: { definition: 'agree' },
} as unknown as AgreementAnswer;

describe('the map', () => {
  test('has each pair both ways, and like parties beside each other', () => {
    const map = heatMapOf(ANSWER, 'likeness', 1);
    expect(map.pairs.get('c.b')).toBe(map.pairs.get('b.c'));
    const order = map.parties.map(({ id }) => id);
    expect([...order].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(Math.abs(order.indexOf('a') - order.indexOf('c'))).toBe(1);
    expect(heatMapOf(ANSWER, 'dossier', 1).parties.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
  test('has no figure where there is too little, and says why', () => {
    const [, , none, , one] = ANSWER.data;
    expect(countedValue({ atLeast: 1 }, none)).toBeNull();
    expect(countedValue({ atLeast: 2 }, one)).toBeNull();
    expect(countedValue({ atLeast: 1 }, one)).toBe(1);
    expect(countedValue({ atLeast: 1 }, undefined)).toBeNull();
    const why = (n: number, value: number | null, ...rest: ['kappa' | 'agree' | 'coincidence', number]) =>
      whyNot(pair('a', 'b', n, value), ...rest);
    expect(why(0, null, 'agree', 1)).toBe('agreement.why.nothing');
    expect(why(3, null, 'kappa', 1)).toBe('agreement.why.chance');
    expect(why(0, null, 'coincidence', 1)).toBe('agreement.why.sides');
    expect(why(1, 0.5, 'agree', 2)).toBe('agreement.why.few');
    expect(why(2, 0, 'agree', 2)).toBeNull();
  });
  test('ranks figures alone, and counts who has the same', () => {
    const pairs = ranked(heatMapOf(ANSWER, 'dossier', 1));
    expect(pairs.map(({ value }) => value)).toEqual([1, 1, 0.25, 0]);
    expect(tiedWithFirst(pairs)).toBe(2);
    expect(tiedWithFirst(pairs.toReversed())).toBe(1);
  });
});

test('figures have two digits and no negative nought', () => {
  expect([figure(0.5), figure(-0.333), figure(-0.001), figure(1)]).toEqual(['0.50', '−0.33', '0.00', '1.00']);
});

test('ambiguous is on no step of the scale', () => {
  expect([stepOf('support'), stepOf('oppose'), stepOf('ambiguous'), stepOf(null)]).toEqual([
    0,
    4,
    undefined,
    undefined,
  ]);
});
