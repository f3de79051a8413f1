import { describe, expect, it } from 'vitest';
import {
  bandOf,
  brierScore,
  calibrationOf,
  probabilityOf,
  resolutionOf,
  termOf,
} from '../../../src/domain/measures/expectations.ts';
import { firstDay } from '../../../src/domain/time.ts';

const percent = (value: number) => ({ likelihood: null, percent: value });
const term = (likelihood: 'likely' | 'almost_no_chance' | 'almost_certain') => ({ likelihood, percent: null });

it('has a band and a probability for a term and for a percentage', () => {
  expect([bandOf(term('likely')), probabilityOf(term('likely'))]).toEqual([[55, 80], 0.675]);
  expect([bandOf(percent(30)), probabilityOf(percent(30))]).toEqual([[30, 30], 0.3]);
});

it.each([
  [0, 'almost_no_chance'],
  [4, 'almost_no_chance'],
  [5, 'very_unlikely'],
  [50, 'roughly_even_chance'],
  [55, 'likely'],
  [99, 'almost_certain'],
  [100, 'almost_certain'],
])('calls %i per cent %s', (value, name) => {
  expect(termOf(percent(value))).toBe(name);
});

describe('what became of an expectation', () => {
  const resolved = (days: string | null, by: string | null, asOf: string) => {
    const [occurredOn = null, endedOn = null] = days?.split(' to ') ?? [];
    return resolutionOf({ context: days ? 'actual' : 'hypothetical', occurredOn, endedOn }, by, firstDay(asOf));
  };
  it.each([
    [null, null, '2999-01-01', 'open'],
    [null, '2025-06', '2025-06-30', 'open'],
    [null, '2025-06', '2025-07-01', 'did_not_occur'],
    ['2025-06-10', '2025-06', '2025-06-09', 'open'],
    ['2025-06-10', '2025-06', '2025-06-10', 'occurred'],
    ['2025-06-10', null, '2025-06-10', 'occurred'],
    ['2025-07-02', '2025-06', '2025-06-30', 'open'],
    ['2025-07-02', '2025-06', '2025-07-01', 'did_not_occur'],
    // In June; whether by the 15th, nobody knows.
    ['2025-06', '2025-06-15', '2025-08-01', 'open'],
    // By some day from the 8th to the 16th: before, it was in time; after, it was not; between, nobody knows.
    ['2025-06-08', '2025-06-08/2025-06-16', '2025-06-08', 'occurred'],
    ['2025-06-09', '2025-06-08/2025-06-16', '2025-08-01', 'open'],
    ['2025-06-17', '2025-06-08/2025-06-16', '2025-06-16', 'open'],
    ['2025-06-17', '2025-06-08/2025-06-16', '2025-06-17', 'did_not_occur'],
    [null, '2025-06~', '2025-07-31', 'open'],
    [null, '2025-06~', '2025-08-01', 'did_not_occur'],
    ['2025-05-02', '2025-06~', '2025-06-01', 'open'],
    [null, '2025-06-08/', '2999-01-01', 'open'],
    // An event of several days has happened on the last of them.
    ['2025-06-08 to 2025-06-10', '2025-06', '2025-06-09', 'open'],
    ['2025-06-08 to 2025-06-10', '2025-06', '2025-06-10', 'occurred'],
    ['2025-06-28 to 2025-07-02', '2025-06', '2025-08-01', 'open'],
    ['2025-07-01 to 2025-07-02', '2025-06', '2025-08-01', 'did_not_occur'],
  ] as const)('event %s, by %s, as of %s: %s', (days, by, asOf, expected) => {
    expect(resolved(days, by, asOf).outcome).toBe(expected);
  });

  it('is known from the last day of the event on', () => {
    expect(resolved('2025-06-08 to 2025-06-10', null, '2025-06-20').on).toBe(firstDay('2025-06-10'));
  });

  it('is open where the event is only planned', () => {
    const planned = { context: 'future' as const, occurredOn: '2025-06-10', endedOn: null };
    expect(resolutionOf(planned, '2025-06-30', firstDay('2025-06-20'))).toEqual({ outcome: 'open', on: null });
  });
});

it('scores nothing where nothing has resolved', () => {
  expect([brierScore([]), calibrationOf([])]).toEqual([null, []]);
});

it('is 0 for a prophet and 1 for its opposite', () => {
  expect(brierScore([{ ...percent(100), occurred: true }])).toBe(0);
  expect(brierScore([{ ...percent(0), occurred: true }])).toBe(1);
});
