import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOREVER } from '../../src/domain/time.ts';
import { type Candidate, outranks, runs, segments, winnerAt } from '../../src/domain/timeline.ts';

const LAST = 30;
const stance = fc
  .record({
    from: fc.integer({ min: 0, max: LAST - 1 }),
    length: fc.integer({ min: 1, max: 12 }),
    open: fc.boolean(),
    level: fc.constantFrom('a', 'b', 'c'),
    revision: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ from, length, open, level, revision }) => ({ from, to: open ? FOREVER : from + length, level, revision }));
const voice = fc
  .array(stance, { maxLength: 8 })
  .map((stances): Candidate<string>[] => stances.map((s, row) => ({ row, ...s })));
const days = Array.from({ length: LAST + 15 }, (_, day) => day);

describe('winnerAt', () => {
  it('takes the later start, then the higher revision, then the later row', () => {
    const of = (row: number, from: number, revision: number) => ({ row, from, to: 9, level: 'a', revision });
    const [old, corrected, later, same] = [of(0, 1, 1), of(1, 1, 3), of(2, 2, 2), of(3, 2, 2)];
    expect(winnerAt([old, corrected], 5)).toBe(corrected);
    expect(winnerAt([corrected, later, old], 5)).toBe(later);
    expect(winnerAt([same, later], 5)).toBe(same);
    expect(winnerAt([same, later, corrected], 1)).toBe(corrected);
    expect(winnerAt([same, later], 9)).toBeNull();
  });

  it('finds one that nobody in force outranks, whatever the order', () => {
    fc.assert(
      fc.property(voice, fc.constantFrom(...days), (candidates, day) => {
        const winner = winnerAt(candidates, day);
        const inForce = candidates.filter((c) => c.from <= day && day < c.to);
        expect(winner === null).toBe(inForce.length === 0);
        expect(inForce.filter((c) => c !== winner && outranks(c, winner as Candidate<string>))).toEqual([]);
        expect(winnerAt(candidates.toReversed(), day)).toBe(winner);
      }),
    );
  });
});

describe('segments', () => {
  it('part the time without overlap, in order, each with its winner on every day', () => {
    fc.assert(
      fc.property(voice, (candidates) => {
        const steps = segments(candidates);
        for (const [i, step] of steps.entries()) {
          expect(step.from).toBeLessThan(step.to);
          const before = steps[i - 1];
          if (before) expect(before.to).toBeLessThanOrEqual(step.from);
          if (before?.to === step.from) expect(before.winner).not.toBe(step.winner);
        }
        for (const day of days) {
          const step = steps.find((s) => s.from <= day && day < s.to);
          expect(step?.winner ?? null).toBe(winnerAt(candidates, day));
        }
      }),
    );
  });
});

describe('runs', () => {
  it('agree with the segments on every day, and two that touch differ in level', () => {
    fc.assert(
      fc.property(voice, (candidates) => {
        const joined = runs(segments(candidates));
        for (const day of days) {
          const run = joined.find((r) => r.since <= day && day < r.until);
          expect(run?.level ?? null).toBe(winnerAt(candidates, day)?.level ?? null);
        }
        for (const [i, run] of joined.entries()) {
          const before = joined[i - 1];
          if (before?.until === run.since) expect(before.level).not.toBe(run.level);
          expect(run.first).toBe(winnerAt(candidates, run.since));
          expect(run.last).toBe(winnerAt(candidates, Math.min(run.until - 1, LAST + 15)));
        }
      }),
    );
  });
});

it('follows thousands of stances of one voice in one pass', () => {
  const COUNT = 5_000;
  let compared = 0;
  const counting = (i: number) => ({
    row: i,
    level: i % 3,
    revision: 1,
    to: 40_000,
    get from() {
      compared++;
      return 10_000 + i;
    },
  });
  expect(segments(Array.from({ length: COUNT }, (_, i) => counting(i)))).toHaveLength(COUNT);
  // Sorting takes some fifteen comparisons each; comparing each with each, thousands.
  expect(compared).toBeLessThan(100 * COUNT);
});
