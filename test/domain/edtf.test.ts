import { describe, expect, it } from 'vitest';
import { dayRange, parseEdtf, representativeDay } from '../../src/domain/edtf.ts';
import { DISTANT_PAST, FOREVER, formatDay } from '../../src/domain/time.ts';

const days = (text: string) => {
  const range = parseEdtf(text);
  const word = (day: number) => (day === DISTANT_PAST || day === FOREVER ? null : formatDay(day));
  return range && [word(range.earliest), word(range.latest)];
};

describe('a date that may be in doubt', () => {
  it.each([
    ['2025-05-16', '2025-05-16', '2025-05-16'],
    ['2025-05', '2025-05-01', '2025-05-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-05-16~', '2025-05-15', '2025-05-17'],
    ['2025-05-16?', '2025-05-15', '2025-05-17'],
    ['2025-05-16%', '2025-05-14', '2025-05-18'],
    ['2025-05~', '2025-04-01', '2025-06-30'],
    ['2025-12?', '2025-11-01', '2026-01-31'],
    ['2025%', '2023-01-01', '2027-12-31'],
    ['2025-05-08/2025-05-16', '2025-05-08', '2025-05-16'],
    ['2025-04/2025-05-16', '2025-04-01', '2025-05-16'],
    ['/2025-05-16', null, '2025-05-16'],
    ['../2025-05', null, '2025-05-31'],
    ['2025-05-08/', '2025-05-08', null],
    ['2025-05-08/..', '2025-05-08', null],
    ['2025-05-08~/2025-05-16', '2025-05-07', '2025-05-16'],
    ['2025-05-08~/2025-05-16%', '2025-05-07', '2025-05-18'],
  ])('%s is from %s to %s', (text, earliest, latest) => {
    expect(days(text)).toEqual([earliest, latest]);
  });

  it.each([
    '',
    '/',
    '../..',
    '/..',
    '2025-13',
    '2025-02-30',
    '2025-05-16/2025-05-08',
    '2025-05-16~?',
    '~2025',
    'May',
    '2025/2026/2027',
    '2025-05-08~/2025-05-16~ ',
  ])('%j is none', (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(() => dayRange(text)).toThrow('not a date');
  });

  it('is read the same when more dates came in between than are remembered', () => {
    const before = days('2025-05~');
    for (let year = 1000; year < 9999; year++) dayRange(`${year}`);
    for (let year = 1000; year < 9999; year++) dayRange(`${year}-02`);
    expect(days('2025-05~')).toEqual(before);
    expect(parseEdtf('2023-02')).toEqual(dayRange('2023-02-01/2023-02-28'));
    expect(parseEdtf('2025-02-29')).toBeNull();
    expect(parseEdtf('2025-02-29')).toBeNull();
  });

  it('is stood for by its earliest day or, where that is not known, its latest', () => {
    expect(formatDay(representativeDay(dayRange('2025-05')))).toBe('2025-05-01');
    expect(formatDay(representativeDay(dayRange('/2025-05-16')))).toBe('2025-05-16');
  });
});
