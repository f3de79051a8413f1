import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, identical, shared, tableOf } from '../../src/domain/agreement.ts';
import { isUnanimous, PairSums, PairTables, type Taken } from '../../src/domain/pairs.ts';

const SIZE = 6;
const taken = fc
  .subarray([0, 1, 2, 3, 4, 5])
  .chain((who) =>
    fc.array(fc.nat({ max: 4 }), { minLength: who.length, maxLength: who.length }).map((step) => ({ who, step })),
  );

describe('all pairs at once', () => {
  it('have what each pair has alone, from either side', () => {
    fc.assert(
      fc.property(fc.array(taken, { maxLength: 20 }), (all) => {
        const [sums, tables] = [new PairSums(SIZE), new PairTables(SIZE)];
        for (const one of all) {
          sums.add(one);
          tables.add(one);
        }
        for (let a = 0; a < SIZE; a++) {
          for (let b = 0; b < SIZE; b++) {
            if (a === b) continue;
            const table = tableOf(
              all.flatMap(({ who, step }) => {
                const [i, j] = [who.indexOf(a), who.indexOf(b)];
                return i < 0 || j < 0 ? [] : [[step[i] as number, step[j] as number] as const];
              }),
            );
            expect(tables.of(a, b)).toEqual(table);
            const { n, apart, same } = sums.of(a, b);
            expect(n).toBe(shared(table));
            expect(n === 0 ? null : 1 - apart / 4 / n).toEqual(n === 0 ? null : expect.closeTo(agree(table) ?? 9, 12));
            expect(n === 0 ? null : same / n).toBe(identical(table));
          }
        }
      }),
    );
  });

  it('may be none', () => {
    expect(() => new PairSums(1).add({ who: [0], step: [2] })).not.toThrow();
    expect(new PairSums(2).of(0, 1)).toEqual({ n: 0, apart: 0, same: 0 });
  });

  it('keep apart what a hundred thousand proposals add up to, and refuse more than they can hold', () => {
    const sums = new PairSums(2);
    for (let i = 0; i < 131_071; i++) sums.add({ who: [0, 1], step: [0, i % 2 === 0 ? 4 : 0] });
    expect(sums.of(0, 1)).toEqual({ n: 131_071, apart: 65_536 * 4, same: 65_535 });
    expect(() => sums.add({ who: [0, 1], step: [0, 0] })).toThrow(RangeError);
  });
});

it('unanimous is who has nobody of another mind', () => {
  expect(isUnanimous({ who: [0, 1], step: [2, 2] })).toBe(true);
  expect(isUnanimous({ who: [0, 1, 2], step: [2, 2, 0] })).toBe(false);
});

const DATA = process.env.DEMARCHE_TEST_DATA ?? new URL('../../../shared/data', import.meta.url).pathname;
const published = `${DATA}/oracles/voeten_agree_s01_s66.csv`;

describe.skipIf(!existsSync(published))('the published agreement of 16 countries, sessions 1 to 66', () => {
  it('is met by 4,620 of 4,620 values within 1e-9', () => {
    const table = (path: string): Record<string, string>[] => {
      const bytes = readFileSync(path);
      return parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true });
    };
    const sessionOf = new Map(table(`${DATA}/unga/un_roll_calls.csv.gz`).map((row) => [row.rcid, row.session]));
    const STEP: Record<string, number> = { yes: 0, abstain: 2, no: 4 };
    const places = new Map<string, number>();
    const bySession = new Map<string, Map<string, [number, number][]>>();
    for (const { rcid = '', country = '', vote = '' } of table(`${DATA}/unga/un_votes.csv.gz`)) {
      const session = sessionOf.get(rcid) as string;
      if (!places.has(country)) places.set(country, places.size);
      const calls = bySession.get(session) ?? new Map<string, [number, number][]>();
      bySession.set(session, calls);
      calls.set(rcid, [...(calls.get(rcid) ?? []), [places.get(country) as number, STEP[vote] as number]]);
    }
    const sums = new Map<string, PairSums>();
    for (const [session, calls] of bySession) {
      const of = new PairSums(places.size);
      for (const votes of calls.values()) {
        votes.sort((a, b) => a[0] - b[0]);
        const one: Taken = { who: votes.map(([who]) => who), step: votes.map(([, step]) => step) };
        if (!isUnanimous(one)) of.add(one);
      }
      sums.set(session, of);
    }
    let met = 0;
    const rows = table(published);
    for (const { session = '', country1 = '', country2 = '', agree: figure } of rows) {
      const places2 = [places.get(country1), places.get(country2)] as [number, number];
      const { n, apart } = sums.get(session)?.of(...places2) ?? { n: 0, apart: 0 };
      if (n > 0 && Math.abs(1 - apart / 4 / n - Number(figure)) < 1e-9) met++;
    }
    expect([met, rows.length]).toEqual([4620, 4620]);
  }, 60_000);
});
