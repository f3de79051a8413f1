import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToCertainDays, type DateDoubt } from '../../src/domain/certainty.ts';
import { FOREVER } from '../../src/domain/time.ts';
import { type Candidate, winnerAt } from '../../src/domain/timeline.ts';

/** A begin within [earliest, latest] and an end within [first, last]. */
interface Dated {
  begin: [number, number];
  end: [number, number] | null;
  level: string;
  revision: number;
}

const LAST = 14;
const dated = fc
  .record({
    begin: fc.integer({ min: 0, max: 8 }),
    width: fc.integer({ min: 0, max: 3 }),
    length: fc.option(fc.integer({ min: 1, max: 5 })),
    endWidth: fc.integer({ min: 0, max: 2 }),
    level: fc.constantFrom('a', 'b'),
    revision: fc.integer({ min: 1, max: 3 }),
  })
  .map(
    ({ begin, width, length, endWidth, level, revision }): Dated => ({
      begin: [begin, begin + width],
      end: length === null ? null : [begin + length, begin + length + endWidth],
      level,
      revision,
    }),
  );

function said(all: readonly Dated[]) {
  const doubts = new Map<number, DateDoubt>();
  const candidates = all.map(({ begin, end, level, revision }, row): Candidate<string> => {
    const [to, until] = end ?? [FOREVER, FOREVER];
    if (begin[0] < begin[1] || to < until) doubts.set(row, { earliest: begin[0], until });
    return { row, from: begin[1], to, level, revision };
  });
  return { candidates, doubtOf: (row: number) => doubts.get(row) };
}

const between = ([from, to]: [number, number]) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Every way in which it can have been. What is dated alike began on one day. */
function* worlds(all: readonly Dated[], at = 0, begun: Candidate<string>[] = []): Generator<Candidate<string>[]> {
  const one = all[at];
  if (!one) {
    yield begun;
    return;
  }
  const twin = all.slice(0, at).findIndex(({ begin }) => begin[0] === one.begin[0] && begin[1] === one.begin[1]);
  const begins = twin < 0 ? between(one.begin) : [begun[twin]?.from as number];
  for (const from of begins) {
    for (const to of one.end ? between(one.end) : [FOREVER]) {
      if (to <= from) continue;
      yield* worlds(all, at + 1, [...begun, { row: at, from, to, level: one.level, revision: one.revision }]);
    }
  }
}

const levelsOn = (all: readonly Dated[], day: number) =>
  new Set([...worlds(all)].map((world) => winnerAt(world, day)?.level ?? null));

describe('what is certain', () => {
  it('is so in every world, whatever the dates were', () => {
    fc.assert(
      fc.property(fc.array(dated, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: LAST }), (all, day) => {
        const { candidates, doubtOf } = said(all);
        const found = winnerAt(cutToCertainDays(candidates, doubtOf), day);
        if (found) expect([...levelsOn(all, day)]).toEqual([found.level]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is all that is so in every world, of two that are open', () => {
    const open = dated.map((one): Dated => ({ ...one, end: null }));
    fc.assert(
      fc.property(open, open, fc.integer({ min: 0, max: LAST }), (first, second, day) => {
        const all = [first, { ...second, level: first.level === 'a' ? 'b' : 'a' }];
        const { candidates, doubtOf } = said(all);
        const levels = [...levelsOn(all, day)];
        const found = winnerAt(cutToCertainDays(candidates, doubtOf), day);
        expect(found?.level ?? null).toBe(levels.length === 1 ? levels[0] : null);
      }),
      { numRuns: 1000 },
    );
  });

  it('is what was said, where all is dated to the day', () => {
    const exact = dated.map((one): Dated => {
      const begin = one.begin[0];
      return { ...one, begin: [begin, begin], end: one.end && [one.end[0], one.end[0]] };
    });
    fc.assert(
      fc.property(fc.array(exact, { maxLength: 5 }), (all) => {
        const { candidates, doubtOf } = said(all);
        for (let day = 0; day <= LAST; day++)
          expect(winnerAt(cutToCertainDays(candidates, doubtOf), day)?.row).toBe(winnerAt(candidates, day)?.row);
      }),
    );
  });

  it('says where a stance may have held on', () => {
    const { candidates, doubtOf } = said([
      { begin: [0, 0], end: null, level: 'a', revision: 1 },
      { begin: [4, 6], end: null, level: 'b', revision: 1 },
    ]);
    expect(cutToCertainDays(candidates, doubtOf)).toEqual([
      { row: 0, from: 0, to: 4, level: 'a', revision: 1, inDoubt: true },
      { row: 1, from: 6, to: FOREVER, level: 'b', revision: 1 },
    ]);
  });

  it('keeps what is dated like the winner beside it, whatever a third may have been', () => {
    // The second may have begun on the first day as well, and would then have taken the place of the first.
    const { candidates, doubtOf } = said([
      { begin: [0, 0], end: null, level: 'a', revision: 1 },
      { begin: [0, 9], end: null, level: 'b', revision: 2 },
      { begin: [0, 0], end: null, level: 'c', revision: 3 },
    ]);
    const on = cutToCertainDays(candidates, doubtOf).filter(({ from, to }) => from <= 0 && 0 < to);
    expect(on.map(({ level, from, to }) => [level, from, to])).toEqual([
      ['a', 0, 1],
      ['c', 0, 1],
    ]);
  });

  it('lets what came back hold on where what may have replaced it is not certain itself', () => {
    // The last may have begun before the second, which would then have taken its place; but the third takes that of both.
    const { candidates, doubtOf } = said([
      { begin: [7, 7], end: [12, 12], level: 'b', revision: 4 },
      { begin: [7, 7], end: null, level: 'b', revision: 1 },
      { begin: [7, 7], end: null, level: 'a', revision: 3 },
      { begin: [1, 31], end: null, level: 'a', revision: 1 },
    ]);
    expect(winnerAt(cutToCertainDays(candidates, doubtOf), 30)?.level).toBe('a');
    expect(winnerAt(cutToCertainDays(candidates, doubtOf), 31)?.level).toBe('a');
    expect(winnerAt(cutToCertainDays(candidates, doubtOf), 40)?.level).toBe('a');
  });
});
