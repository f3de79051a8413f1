import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedRuns, distance, shiftsOf, turns, yearlyRate } from '../../../src/domain/measures/shifts.ts';
import { FOREVER } from '../../../src/domain/time.ts';
import { type Candidate, winnerAt } from '../../../src/domain/timeline.ts';
import { LEVELS, type Level } from '../../../src/domain/vocabulary.ts';

type Said = [from: number, level: Level, to?: number][];
const candidates = (said: Said): Candidate<Level>[] =>
  said.map(([from, level, to = FOREVER], row) => ({ row, from, to, level, revision: 1 }));
const shifts = (said: Said, ambiguous: 'exclude' | 'neutral' = 'exclude') =>
  shiftsOf(countedRuns(candidates(said), ambiguous));
const brief = (said: Said, ambiguous?: 'exclude' | 'neutral') =>
  shifts(said, ambiguous).map(({ from, to, lastKnown, gap }) => [from.level, to.level, lastKnown, to.since, gap]);

describe('shifts', () => {
  it('run from the last word at the old level to the first at the new one', () => {
    expect(
      brief([
        [1, 'support'],
        [5, 'support'],
        [9, 'oppose'],
      ]),
    ).toEqual([['support', 'oppose', 5, 9, null]]);
  });

  it('say the gap where the old level ended before', () => {
    expect(
      brief([
        [1, 'support', 4],
        [9, 'oppose'],
      ]),
    ).toEqual([['support', 'oppose', 4, 9, { from: 4, to: 9, of: 'silence' }]]);
  });

  it('are none where a level is taken up again after silence', () => {
    expect(
      brief([
        [1, 'support', 4],
        [9, 'support'],
      ]),
    ).toEqual([]);
    expect(brief([[1, 'support']])).toEqual([]);
    expect(brief([])).toEqual([]);
  });

  it('run across what is ambiguous, or stop at the middle there', () => {
    const said: Said = [
      [1, 'support'],
      [3, 'ambiguous'],
      [7, 'oppose'],
    ];
    expect(brief(said)).toEqual([['support', 'oppose', 3, 7, { from: 3, to: 7, of: 'ambiguous' }]]);
    expect(brief(said, 'neutral')).toEqual([
      ['support', 'neutral', 1, 3, null],
      ['neutral', 'oppose', 3, 7, null],
    ]);
  });

  it('lead back to an older word when a passing one ends', () => {
    expect(
      brief([
        [1, 'support'],
        [3, 'oppose', 5],
      ]),
    ).toEqual([
      ['support', 'oppose', 1, 3, null],
      ['oppose', 'support', 3, 5, null],
    ]);
  });

  it('have a distance, and are turns back and crossings or not', () => {
    const said = shifts([
      [1, 'support'],
      [2, 'conditional_support'],
      [3, 'oppose'],
      [4, 'support'],
    ]);
    expect(said.map(distance)).toEqual([-0.5, -1.5, 2]);
    expect(turns(said)).toEqual({ reversals: 1, crossings: 2 });
  });

  it('a year are none of too few days', () => {
    expect(yearlyRate(2, 1461, 365)).toBe(0.5);
    expect(yearlyRate(0, 400, 365)).toBe(0);
    expect(yearlyRate(1, 364, 365)).toBeNull();
    expect(yearlyRate(0, 0, 0)).toBeNull();
  });

  it('replayed from the first level give the level of any day that has one', () => {
    const day = fc.integer({ min: 0, max: 20 });
    const stance = fc.tuple(day, fc.constantFrom(...LEVELS), fc.option(fc.integer({ min: 1, max: 9 })));
    const ledger = fc
      .array(stance, { maxLength: 8 })
      .map((all) =>
        candidates(all.map(([from, level, length]) => [from, level, length === null ? FOREVER : from + length])),
      );
    fc.assert(
      fc.property(ledger, fc.integer({ min: 0, max: 30 }), (said, asOf) => {
        const present = winnerAt(said, asOf)?.level;
        fc.pre(present !== undefined && present !== 'ambiguous');
        const runs = countedRuns(said, 'exclude');
        let level = runs.find((run) => run.level !== 'ambiguous')?.level;
        for (const { from, to, lastKnown } of shiftsOf(runs)) {
          expect(from.level).not.toBe(to.level);
          expect(lastKnown).toBeGreaterThanOrEqual(from.since);
          expect(lastKnown).toBeLessThanOrEqual(to.since);
          if (to.since > asOf) break;
          expect(level).toBe(from.level);
          level = to.level;
        }
        expect(level).toBe(present);
      }),
    );
  });
});
