import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../src/domain/vocabulary.ts';
import { type Cell, cellOf, conditionOf, facetsOf, marksOf, SIGNS } from '../../web/src/marks/marks.ts';
import { FADED, PALETTES } from '../../web/src/marks/palette.ts';
import { sentenceOf } from '../../web/src/marks/sentence.ts';
import { daysOf } from '../../web/src/state/dates.ts';
import { windowOf } from '../../web/src/views/frame/sizes.ts';
import { byLikeness, distance, spreadOf } from '../../web/src/views/matrix/order.ts';
import { marksIn } from '../../web/src/views/matrix/seen.ts';
import { contrast, rgb } from './contrast.ts';

const DAY = '2025-05-16';
const marks = (cell: Partial<Cell>) => marksOf({ level: null, ...cell }, DAY);
const odds = (from: number, to: number) => ({ event: { name: 'e' }, likelihood: null, band: { from, to } });
const PLAIN = {
  fill: 'full',
  isStriped: false,
  edge: 'none',
  isRing: false,
  isContested: false,
  isDoubted: false,
  condition: null,
  expects: null,
  isPast: false,
  corner: null,
  absence: null,
};

describe('a cell is drawn', () => {
  test.each([
    ['support', '+', null],
    ['conditional_support', '(+)', 'unknown'],
    ['neutral', '0', null],
    ['conditional_opposition', '(−)', 'unknown'],
    ['oppose', '−', null],
    ['ambiguous', '?', null],
  ] as const)('%s', (level, sign, condition) => {
    const stance = { directness: 'explicit' as const };
    expect(marks({ level, stance, since: '2025-05-10' })).toEqual({ ...PLAIN, level, sign, condition });
  });

  test.each<[string, Partial<Cell>, object]>([
    ['implied', { level: 'support', stance: { directness: 'implied' } }, { edge: 'dashed', fill: 'full' }],
    ['inferred', { level: 'oppose', stance: { directness: 'inferred' } }, { edge: 'dotted', fill: 'faded' }],
    ['possible', { level: 'support', certainty: 'possible' }, { isStriped: true }],
    ['certain', { level: 'support', certainty: 'certain' }, { isStriped: false }],
    ['contested', { level: 'support', contested: true }, { isContested: true }],
    ['met', { level: 'support', conditions: [{ state: 'met' }, { state: 'met' }] }, { condition: 'met' }],
    ['unmet', { level: 'support', conditions: [{ state: 'unknown' }, { state: 'unmet' }] }, { condition: 'unmet' }],
    ['open', { level: 'support', conditions: [{ state: 'met' }, { state: 'unknown' }] }, { condition: 'unknown' }],
    ['doubted', { level: 'support', claims: [{ level: 'oppose' }] }, { isDoubted: true, isRing: false }],
    ['disputed', { level: 'support', doubts: [{}] }, { isDoubted: true }],
    ['denied', { claims: [{ level: 'support', doubts: [{}] }] }, { isDoubted: true, isRing: true }],
    ['expected', { level: 'support', expectations: [odds(20, 45), odds(55, 80)] }, { expects: { from: 55, to: 80 } }],
    ['expected by who said nothing', { absence: 'silent', expectations: [odds(70, 70)] }, { absence: 'silent' }],
    ['borne out', { level: 'support', claims: [{ level: 'support' }] }, { isDoubted: false }],
    ['attributed only', { claims: [{ level: 'oppose' }] }, { level: 'oppose', sign: '−', fill: 'none', isRing: true }],
    ['attributed in two ways', { claims: [{ level: 'oppose' }, { level: 'support' }] }, { level: 'ambiguous' }],
    ['silent', { absence: 'silent' }, { level: null, sign: '', fill: 'none', absence: 'silent' }],
    ['not coded', { absence: 'not_coded' }, { level: null, sign: '', absence: 'not_coded' }],
    ['left out', { absence: 'left_out' }, { level: null, absence: 'left_out' }],
    ['closed', { level: 'support', stage: 'closed', since: '2025-05-10' }, { isPast: true, corner: '2025' }],
    ['stale', { level: 'support', since: '2023-03-01' }, { isPast: true, corner: '2023' }],
    ['confirmed since', { level: 'support', since: '2023-03', confirmedOn: '2025-05' }, { isPast: false }],
    ['of a doubtful day', { level: 'support', since: '2023-01-01/2024-06-30' }, { isPast: false }],
  ])('%s', (_state, cell, expected) => expect(marks(cell)).toMatchObject(expected));

  test('as past by no age where age is not asked for', () =>
    expect(marksOf({ level: 'support', since: '1999' }, DAY, null).isPast).toBe(false));

  test('and never by a level where there is none', () => {
    for (const absence of ['silent', 'not_coded', 'left_out'] as const) {
      expect([...facetsOf(marks({ absence }))]).toEqual([absence]);
    }
    expect([...facetsOf(marks({ absence: 'silent', claims: [{ level: 'support' }] }))]).toEqual(['attributed']);
  });

  test('a condition is held against all of its parts', () => {
    expect(conditionOf({ level: 'support' })).toBeNull();
    expect(conditionOf({ level: 'conditional_support', conditions: [] })).toBe('unknown');
  });
});

describe('a cell is put into words', () => {
  const meta = { certainty: 'certain' } as const;
  const row = { proposal: { id: 'prp_1', slug: 'dam', name: 'Dam' }, stage: 'open' } as const;
  const words = (cell: object, more: Parameters<typeof cellOf>[1] = {}) =>
    sentenceOf('Alba', 'Dam', cellOf({ ...row, ...cell } as Parameters<typeof cellOf>[0], { ...meta, ...more }), DAY);
  const tabling = 'When the proposal was tabled is not known to the day: it may not be on the table yet.';
  const closing = 'When the proposal was closed is not known to the day: it may be closed already.';

  test.each([
    ['tabling', tabling],
    ['closing', closing],
  ] as const)('with what %s means, whether it has a level or not', (stage, said) => {
    expect(words({ level: 'support', since: DAY, confirmedOn: DAY, stage })).toMatch(
      new RegExp(`^Alba supports “Dam”, since .*\\. ${said}$`),
    );
    expect(words({ level: null, absence: 'not_coded', stage })).toBe(
      `Alba, “Dam”: not coded yet, nobody has looked. ${said}`,
    );
  });

  test('with what its answer says of all rows', () => {
    const onProposal = { level: 'oppose', confirmedOn: DAY, stage: undefined };
    expect(words(onProposal)).not.toContain('closed');
    const cell = cellOf({ ...onProposal, attributed: [] } as never, { ...meta, stage: 'closed' });
    expect(cell).toMatchObject({ level: 'oppose', certainty: 'certain', claims: [] });
    expect(cellOf({ ...row, certainty: 'possible' } as never, meta)).toMatchObject({ certainty: 'possible' });
  });
});

describe('colours', () => {
  const over = (top: number[], ground: number[]) => top.map((c, i) => c * FADED + (ground[i] as number) * (1 - FADED));

  test.each(Object.entries(PALETTES))('of the %s scheme can be told apart and read', (scheme, palette) => {
    const ground = rgb(palette.ground);
    expect(contrast(rgb(palette.text), ground)).toBeGreaterThan(7);
    expect(contrast(rgb(palette.muted), ground)).toBeGreaterThan(4.5);
    for (const level of LEVELS) {
      const { fill, ink, fadedInk, line } = palette.levels[level];
      expect([level, contrast(rgb(ink), rgb(fill)) >= 4.5]).toEqual([level, true]);
      expect([level, contrast(rgb(fadedInk), over(rgb(fill), ground)) >= 4.5]).toEqual([level, true]);
      expect([level, contrast(rgb(line), ground) >= 4.5]).toEqual([level, true]);
      if (scheme === 'dark') expect([level, contrast(rgb(fill), ground) >= 3]).toEqual([level, true]);
    }
    expect(new Set(Object.values(SIGNS)).size).toBe(LEVELS.length);
  });
});

describe('order', () => {
  test('by what divides is the mean distance of two', () => {
    expect(spreadOf([1, 1, 1])).toBe(0);
    expect(spreadOf([1, -1])).toBe(2);
    expect(spreadOf([1, -1, null, 1])).toBeCloseTo(4 / 3);
    expect(spreadOf([1, null])).toBe(0);
  });
  test('by likeness puts those who agree beside each other', () => {
    expect(distance([1, null, 1], [1, 1, -1])).toBe(1);
    const order = byLikeness([
      [1, 1, 1],
      [-1, -1, -1],
      [1, 1, 0.5],
      [-1, -1, -0.5],
    ]);
    expect(order).toHaveLength(4);
    expect(Math.abs(order.indexOf(0) - order.indexOf(2))).toBe(1);
    expect(Math.abs(order.indexOf(1) - order.indexOf(3))).toBe(1);
  });
});

test('days of coarse and doubtful dates', () => {
  expect(daysOf('2025')).toEqual({ first: '2025-01-01', last: '2025-12-31' });
  expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(daysOf('2025-05-08/2025-05-16')).toEqual({ first: '2025-05-08', last: '2025-05-16' });
  expect(daysOf('2025-05-16~')).toEqual({ first: '2025-05-16', last: '2025-05-16' });
});

test('a cell has the same marks on another day, until nobody has confirmed it for long', () => {
  const cell = { level: 'support', since: '2024-05-16' } as Parameters<typeof marksIn>[0];
  const [last, next, later] = ['2025-05-16', '2025-05-17', '2026-01-01'].map((day) => marksIn(cell, day, 365));
  expect([last?.isPast, next?.isPast]).toEqual([false, true]);
  expect(marksIn(cell, '2024-06-01', 365)).toBe(last);
  expect(later).toBe(next);
  expect(marksIn(cell, '2026-01-01', null)).toBe(last);
});

test('the part of a table in sight is never empty nor beyond it', () => {
  for (let from = -50; from < 6000; from += 37) {
    const { start, end } = windowOf(from, 500, 24, 193);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(193);
    if (from >= 0 && from + 500 < 193 * 24) {
      expect(start * 24).toBeLessThanOrEqual(from);
      expect(end * 24).toBeGreaterThanOrEqual(from + 500);
    }
  }
});
