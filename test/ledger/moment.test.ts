import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/time.ts';
import { ReadModel } from '../../src/ledger/model/model.ts';
import { type MomentQuery, momentOf, pinsBy } from '../../src/ledger/model/moment.ts';

const NOW = Date.parse('2025-05-16T12:00:00Z');

/** Revisions 1 to 4, the last two on one day. */
function ledger(...instants: string[]): ReadModel {
  const model = new ReadModel();
  for (const [i, at] of instants.entries()) {
    model.advance({ number: i + 1, recordedAt: Date.parse(at), reason: '', origin: null, apiKey: null, summary: {} });
  }
  return model;
}
const model = ledger(
  '2025-05-10T00:00:00.000Z',
  '2025-05-11T23:59:59.999Z',
  '2025-05-14T08:00:00.000Z',
  '2025-05-14T08:00:00.001Z',
);

const ask = (asked: MomentQuery, of = model, now = NOW) => {
  const { asOf, knownAt } = momentOf(of, asked, now);
  return { asOf: formatDay(asOf), knownAt };
};
const refusal = (asked: MomentQuery, of = model) => {
  try {
    return ask(asked, of);
  } catch (error) {
    const { code, errors } = error as { code: string; errors: { pointer: string }[] };
    return `${code} ${errors.map((e) => e.pointer)}`;
  }
};

it('is today, UTC, and the latest revision where nothing is asked', () => {
  expect(ask({})).toEqual({ asOf: '2025-05-16', knownAt: 4 });
  expect(ask({}, ledger())).toEqual({ asOf: '2025-05-16', knownAt: 0 });
});

describe('asOf', () => {
  it.each([
    ['2025', '2025-01-01'],
    ['2025-05', '2025-05-01'],
    ['2024-02-29', '2024-02-29'],
    ['2099-12-31', '2099-12-31'],
    ['2025-05-16T23:30:00-01:00', '2025-05-17'],
    ['2025-05-16T00:30:00+01:00', '2025-05-15'],
    ['0001-01-01', '0001-01-01'],
  ])('%s is %s', (text, day) => {
    expect(ask({ asOf: text }).asOf).toBe(day);
  });

  it.each(['', '2025-02-30', '0000', '20250516', 'yesterday', '2025-05-16T12:00:00', '3', '9999-12-31T23:30:00-01:00'])(
    '%j is refused',
    (text) => {
      expect(refusal({ asOf: text })).toBe('invalid-parameter ?asOf');
    },
  );
});

describe('knownAt', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['4', 4],
    ['2025-05-09', 0],
    ['2025-05-10', 1],
    ['2025-05-11', 2],
    ['2025-05-13', 2],
    ['2025-05-14', 4],
    ['2025-05-16', 4],
    ['2025-04', 0],
    ['2025-05', 4],
    ['2025-05-09T23:59:59.999Z', 0],
    ['2025-05-10T00:00:00Z', 1],
    ['2025-05-10T02:00:00+02:00', 1],
    ['2025-05-10T01:59:59+02:00', 0],
    ['2025-05-14T08:00:00Z', 3],
    ['2025-05-14T08:00:00.001Z', 4],
    ['2025-05-16T12:00:30Z', 4],
  ])('%s is revision %i', (text, revision) => {
    expect(ask({ knownAt: text }).knownAt).toBe(revision);
  });

  it.each(['5', '2025', '999999999', '2025-05-17', '2025-06', '2026-01-01', '2025-05-16T12:01:01Z'])(
    '%s has not come yet',
    (text) => {
      expect(refusal({ knownAt: text })).toBe('revision-not-yet ?knownAt');
    },
  );

  it.each(['', '-1', '1.5', '1e3', '9999999999', '2025-02-30', 'latest', '2025-05-16T12:00:00'])(
    '%j is refused',
    (text) => {
      expect(refusal({ knownAt: text })).toBe('invalid-parameter ?knownAt');
    },
  );

  it('may be as late as the latest revision, even if this clock is behind', () => {
    const ahead = ledger('2025-05-10T00:00:00Z', '2026-05-10T00:00:00Z');
    expect(ask({ knownAt: '2026-05-10' }, ahead).knownAt).toBe(2);
    expect(ask({ knownAt: '2025-05-16T12:00:00Z' }, ahead).knownAt).toBe(1);
    expect(refusal({ knownAt: '2026-05-11' }, ahead)).toBe('revision-not-yet ?knownAt');
  });

  it('of an empty ledger is revision 0', () => {
    expect(['0', '2025-05-16', '2025-05-16T12:00:00Z'].map((text) => ask({ knownAt: text }, ledger()).knownAt)).toEqual(
      [0, 0, 0],
    );
    expect(refusal({ knownAt: '1' }, ledger())).toBe('revision-not-yet ?knownAt');
  });
});

it('means the same for ever only with a date and a revision', () => {
  const pins = pinsBy('2');
  expect(pins({ asOf: '2025-05-16', knownAt: '3', method: '2' })).toBe('method');
  expect(pins({ asOf: '2025-05-16', knownAt: '3', method: '1' })).toBe('moment');
  expect(pinsBy(null)({ asOf: '2025-05-16', knownAt: '3' })).toBe('method');
  const loose = [
    { asOf: '2025-05-16' },
    { knownAt: '3' },
    { asOf: '2025', knownAt: '2025-05-16' },
    { asOf: '2025-02-30', knownAt: '3' },
  ];
  expect(loose.map(pins)).toEqual([null, null, null, null]);
});

it('is never after the head at which a question is answered, though the model has gone on', () => {
  const then = Object.create(model, { head: { value: 2 } }) as ReadModel;
  const latest = [{}, { knownAt: '2025-05-14' }, { knownAt: '2025-05-16T11:00:00Z' }].map((asked) => ask(asked, then));
  expect(latest.map(({ knownAt }) => knownAt)).toEqual([2, 2, 2]);
  expect(ask({ knownAt: '2025-05-10' }, then).knownAt).toBe(1);
});
