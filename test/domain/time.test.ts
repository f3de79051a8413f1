import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DISTANT_PAST,
  dayAfter,
  dayBefore,
  dayOfInstant,
  FOREVER,
  firstDay,
  formatBound,
  formatDay,
  fromDay,
  holds,
  lastDay,
  parseDate,
  parseDuration,
  parseInstant,
  startOfDay,
  toDay,
} from '../../src/domain/time.ts';

const DAY_MS = 86_400_000;
const utc = (text: string) => Date.parse(`${text}T00:00:00Z`) / DAY_MS;

describe('parseDate', () => {
  it.each([
    ['1970-01-01', 0, 'day'],
    ['1969-12-31', -1, 'day'],
    ['2025-05-11', utc('2025-05-11'), 'day'],
    ['2025-05', utc('2025-05-01'), 'month'],
    ['2025', utc('2025-01-01'), 'year'],
    ['2024-02-29', utc('2024-02-29'), 'day'],
    ['2000-02-29', utc('2000-02-29'), 'day'],
    ['0001', utc('0001-01-01'), 'year'],
    ['0099-12', utc('0099-12-01'), 'month'],
    ['9999-12-31', utc('9999-12-31'), 'day'],
  ])('%s is a date', (text, day, precision) => {
    expect(parseDate(text)).toEqual({ day, precision });
  });

  it.each([
    '2025-02-29',
    '2025-02-30',
    '1900-02-29',
    '2100-02-29',
    '2025-04-31',
    '2025-00',
    '2025-13',
    '2025-01-00',
    '2025-01-32',
    '0000',
    '0000-01-01',
    '-0001',
    '10000',
    '25',
    '2025-5',
    '2025-05-1',
    '2025-05-11T00:00:00Z',
    '20250511',
    '2025/05/11',
    '2025-05-11 ',
    '2025-05-11\n',
    '٢٠٢٥',
    '2025~',
    '2025?',
    '202X',
    '2025-21',
    '',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('gives every day of four-digit years back as it was given', () => {
    const day = fc.integer({ min: utc('0001-01-01'), max: utc('9999-12-31') });
    fc.assert(
      fc.property(day, fc.constantFrom('day', 'month', 'year'), (n, precision) => {
        const text = formatDay(n, precision as 'day');
        const parsed = parseDate(text);
        expect(parsed?.precision).toBe(precision);
        expect(formatDay(parsed?.day as number, precision as 'day')).toBe(text);
        expect(parsed?.day).toBeLessThanOrEqual(n);
        expect(n).toBeLessThan(dayAfter(text));
      }),
    );
  });
});

describe('dayAfter', () => {
  it.each([
    ['2025-05-11', '2025-05-12'],
    ['2025-12-31', '2026-01-01'],
    ['2025-05', '2025-06-01'],
    ['2024-02', '2024-03-01'],
    ['2025-12', '2026-01-01'],
    ['2025', '2026-01-01'],
    ['0099', '0100-01-01'],
  ])('%s covers until %s', (text, next) => {
    expect(formatDay(dayAfter(text))).toBe(next);
  });
});

describe('bounds', () => {
  it('are half-open, and open ends hold for ever', () => {
    const [from, to] = [firstDay('2025-05-11'), firstDay('2025-05-13')];
    const held = ['2025-05-10', '2025-05-11', '2025-05-12', '2025-05-13'].map((d) => holds(from, to, firstDay(d)));
    expect(held).toEqual([false, true, true, false]);
    expect(holds(fromDay(null), toDay(null), firstDay('0001'))).toBe(true);
    expect(holds(fromDay(null), toDay(undefined), firstDay('9999-12-31'))).toBe(true);
    expect(holds(fromDay('2025'), toDay('2026'), firstDay('2026'))).toBe(false);
  });

  it('are null where they are open', () => {
    expect([DISTANT_PAST, FOREVER, firstDay('2025')].map(formatBound)).toEqual([null, null, '2025-01-01']);
  });

  it('must be dates', () => {
    expect(() => firstDay('2025-02-30')).toThrow('not a date: 2025-02-30');
  });
});

describe('parseInstant', () => {
  it.each([
    ['2025-05-11T23:30:00Z', '2025-05-11'],
    ['2025-05-11T23:30:00-01:00', '2025-05-12'],
    ['2025-05-11T00:30:00+01:00', '2025-05-10'],
    ['2025-05-11T00:30:00.123456789+00:00', '2025-05-11'],
    ['2025-05-11T12:00Z', '2025-05-11'],
    ['1969-12-31T23:59:59.999Z', '1969-12-31'],
    ['0001-01-01T00:00:00Z', '0001-01-01'],
    ['9999-12-31T23:59:59Z', '9999-12-31'],
  ])('%s is on %s, UTC', (text, day) => {
    const ms = parseInstant(text) as number;
    expect(ms).toBe(Date.parse(text));
    expect(formatDay(dayOfInstant(ms))).toBe(day);
  });

  it.each([
    '2025-05-11',
    '2025-05-11T12:00:00',
    '2025-05-11T24:00:00Z',
    '2025-05-11T12:60:00Z',
    '2025-05-11T23:59:60Z',
    '2025-02-30T12:00:00Z',
    '0000-01-01T00:00:00Z',
    '2025-05-11T12:00:00+24:00',
    '2025-05-11T12:00:00 Z',
    '2025-05-11 12:00:00Z',
    '2025-05-11T12:00:00z',
    'now',
    '',
  ])('%j is none', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('has no day that a four-digit year cannot say', () => {
    expect(parseInstant('0001-01-01T00:00:00+05:00')).toBeNull();
    expect(parseInstant('9999-12-31T23:59:59-05:00')).toBeNull();
  });

  it('starts a day at its first millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(dayOfInstant(startOfDay(day))).toBe(day);
        expect(dayOfInstant(startOfDay(day) - 1)).toBe(day - 1);
      }),
    );
  });
});

describe('durations', () => {
  it.each([
    ['2025-05-16', 'P1Y', '2024-05-16'],
    ['2024-02-29', 'P1Y', '2023-02-28'],
    ['2025-03-31', 'P1M', '2025-02-28'],
    ['2025-01-31', 'P2M', '2024-11-30'],
    ['2025-03-01', 'P1D', '2025-02-28'],
    ['2025-03-15', 'P2W', '2025-03-01'],
    ['2025-03-31', 'P1M1D', '2025-02-27'],
    ['2025-03-31', 'P0D', '2025-03-31'],
  ])('%s less %s is %s', (day, duration, before) => {
    const parsed = parseDuration(duration);
    expect(formatDay(dayBefore(firstDay(day), parsed ?? { months: 0, days: 0 }))).toBe(before);
    expect(parsed).not.toBeNull();
  });

  it.each(['', 'P', '1Y', 'P1H', 'PT1H', 'P-1D', 'P1.5Y', 'P1D1Y', ' P1Y'])('%o is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it('reach back to the first year and no further', () => {
    expect(dayBefore(firstDay('2025-01-01'), { months: 12 * 2024, days: 0 })).toBe(firstDay('0001-01-01'));
    expect(dayBefore(firstDay('2025-01-01'), { months: 12 * 2025, days: 0 })).toBe(DISTANT_PAST);
  });
});

it.each([
  ['2025', '2025-12-31'],
  ['2024-02', '2024-02-29'],
  ['2025-12', '2025-12-31'],
  ['2025-05-16', '2025-05-16'],
])('the last day of %s is %s', (text, last) => expect(formatDay(lastDay(text))).toBe(last));
