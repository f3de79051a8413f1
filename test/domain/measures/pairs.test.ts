import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, levelTableOf, proposalsShared } from '../../../src/domain/measures/agreement.ts';
import { isUnanimous, Pairs, type ProposalSteps, Ranking } from '../../../src/domain/measures/pairs.ts';

const ACTORS = [0, 1, 2, 3, 4, 5];
/** Steps of the scale that are taken at all, and so many proposals: more than a word of bits has. */
const ledger = fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }).chain((scale) =>
  fc.array(
    fc
      .subarray([...ACTORS, 6])
      .chain((actors) =>
        fc
          .array(fc.constantFrom(...scale), { minLength: actors.length, maxLength: actors.length })
          .map((steps) => ({ actors, steps })),
      ),
    { maxLength: 70, size: 'max' },
  ),
);

describe('all pairs at once', () => {
  it('have what each pair has alone, from either side', () => {
    fc.assert(
      fc.property(ledger, (all) => {
        const pairs = new Pairs(ACTORS, all.length);
        for (const one of all) pairs.add(one);
        const [sums, tables] = [pairs.sums(), pairs.tables()];
        for (const a of ACTORS) {
          for (const b of ACTORS) {
            if (a === b) continue;
            const table = levelTableOf(
              all.flatMap(({ actors, steps }) => {
                const [i, j] = [actors.indexOf(a), actors.indexOf(b)];
                return i < 0 || j < 0 ? [] : [[steps[i] as number, steps[j] as number] as const];
              }),
            );
            expect(tables(a, b)).toEqual(table);
            const { n, apart } = sums(a, b);
            expect(n).toBe(proposalsShared(table));
            expect(n === 0 ? null : 1 - apart / 4 / n).toEqual(n === 0 ? null : expect.closeTo(agree(table) ?? 9, 12));
          }
        }
      }),
    );
  });

  it('may be none', () => {
    const pairs = new Pairs([0, 1], 1);
    expect(pairs.sums()(0, 1)).toEqual({ n: 0, apart: 0 });
    pairs.add({ actors: [0], steps: [2] });
    expect(pairs.sums()(0, 1)).toEqual({ n: 0, apart: 0 });
    expect(pairs.tables()(0, 1)).toEqual(new Array(25).fill(0));
    expect(() => new Pairs([], 0).add({ actors: [], steps: [] })).toThrow(RangeError);
  });

  it('add up over a hundred thousand proposals, and are refused more than was said', () => {
    const pairs = new Pairs([0, 1], 131_071);
    for (let i = 0; i < 131_071; i++) pairs.add({ actors: [0, 1], steps: [0, i % 2 === 0 ? 4 : 0] });
    expect(pairs.sums()(0, 1)).toEqual({ n: 131_071, apart: 65_536 * 4 });
    expect(pairs.tables()(1, 0)[0]).toBe(65_535);
    expect(() => pairs.add({ actors: [0, 1], steps: [0, 0] })).toThrow(RangeError);
  });
});

it('the first of a ranking are those of the whole list in order, with how many are level with the last', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 600, size: 'max' });
  fc.assert(
    fc.property(figures, fc.integer({ min: 0, max: 40 }), fc.boolean(), (all, most, isHighest) => {
      const top = new Ranking<number>(most, isHighest ? 1 : -1);
      for (const [i, figure] of all.entries()) top.add(figure, i);
      const highest = [...all.keys()].sort((a, b) => (all[b] as number) - (all[a] as number) || a - b);
      const list = isHighest ? highest : highest.toReversed();
      const last = all[list[most - 1] ?? -1];
      expect(top.done()).toEqual({
        rows: list.slice(0, most),
        tied: list.slice(most).filter((i) => all[i] === last).length,
      });
    }),
  );
});

it('unanimous is who has nobody of another mind', () => {
  expect(isUnanimous({ actors: [0, 1], steps: [2, 2] })).toBe(true);
  expect(isUnanimous({ actors: [0, 1, 2], steps: [2, 2, 0] })).toBe(false);
});

const DATA = process.env.DEMARCHE_TEST_DATA ?? new URL('../../../../shared/data', import.meta.url).pathname;
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
    const sums = new Map<string, ReturnType<Pairs['sums']>>();
    for (const [session, calls] of bySession) {
      const of = new Pairs(places.values(), calls.size);
      for (const votes of calls.values()) {
        votes.sort((a, b) => a[0] - b[0]);
        const one: ProposalSteps = { actors: votes.map(([actor]) => actor), steps: votes.map(([, step]) => step) };
        if (!isUnanimous(one)) of.add(one);
      }
      sums.set(session, of.sums());
    }
    let met = 0;
    const rows = table(published);
    for (const { session = '', country1 = '', country2 = '', agree: figure } of rows) {
      const places2 = [places.get(country1), places.get(country2)] as [number, number];
      const { n, apart } = sums.get(session)?.(...places2) ?? { n: 0, apart: 0 };
      if (n > 0 && Math.abs(1 - apart / 4 / n - Number(figure)) < 1e-9) met++;
    }
    expect([met, rows.length]).toEqual([4620, 4620]);
  });
});
