import { describe, expect, it } from 'vitest';
import { FOREVER } from '../../src/domain/time.ts';
import { type Candidate, resolve } from '../../src/domain/timeline.ts';

/** Stances in words: "oppose 10-20", "support 12-" ; recorded one after the other. */
const said = (...words: string[]): Candidate<string>[] =>
  words.map((text, row) => {
    const [level, span] = text.split(' ') as [string, string];
    const [from, to] = span.split('-') as [string, string];
    return { row, from: Number(from), to: to ? Number(to) : FOREVER, level, revision: row + 1 };
  });

/** "level since-until < previous level since-until". */
function at(day: number, ...words: string[]): string {
  const found = resolve(said(...words), day);
  if (!found) return 'silent';
  const { winner, since, until, previous } = found;
  const span = (a: number, b: number) => `${a}-${b === FOREVER ? '' : b}`;
  const before = previous ? ` < ${previous.level} ${span(previous.since, previous.until)}` : '';
  return `${winner.level} ${span(since, until)}${before}`;
}

describe('one stance', () => {
  it('holds from its first day to the day before its end', () => {
    expect([9, 10, 19, 20].map((day) => at(day, 'oppose 10-20'))).toEqual([
      'silent',
      'oppose 10-20',
      'oppose 10-20',
      'silent',
    ]);
  });

  it('holds for ever where its end is open', () => {
    expect(at(1_000_000, 'oppose 10-')).toBe('oppose 10-');
  });
});

describe('several stances', () => {
  it('are silence where none of them holds', () => {
    expect(at(25, 'oppose 10-20', 'support 30-40')).toBe('silent');
    expect(resolve([], 25)).toBeNull();
  });

  it('give the later word while it lasts, and then the one around it again', () => {
    const nested = ['oppose 10-50', 'support 20-30'];
    expect(at(15, ...nested)).toBe('oppose 10-20');
    expect(at(25, ...nested)).toBe('support 20-30 < oppose 10-20');
    expect(at(30, ...nested)).toBe('oppose 30-50 < support 20-30');
  });

  it('let a later word end an open one', () => {
    expect(at(15, 'oppose 10-', 'support 20-')).toBe('oppose 10-20');
    expect(at(25, 'oppose 10-', 'support 20-')).toBe('support 20- < oppose 10-20');
  });

  it('name the previous level across a gap, with its own end', () => {
    expect(at(45, 'oppose 10-20', 'support 40-50')).toBe('support 40-50 < oppose 10-20');
  });

  it('join reaffirmations into one run, but not across a gap', () => {
    expect(at(35, 'oppose 10-20', 'oppose 20-30', 'oppose 28-40')).toBe('oppose 10-40');
    expect(at(35, 'oppose 10-20', 'oppose 21-40')).toBe('oppose 21-40 < oppose 10-20');
  });

  it('name the first stance of the run and the one in force', () => {
    const found = resolve(said('oppose 10-', 'oppose 20-', 'oppose 30-'), 25);
    expect([found?.first.row, found?.winner.row]).toEqual([0, 1]);
  });

  it('take a stance recorded later about an earlier time as no newer word', () => {
    expect(at(25, 'support 20-', 'oppose 10-')).toBe('support 20- < oppose 10-20');
  });
});

describe('contested', () => {
  const rivals = (day: number, ...words: string[]) => resolve(said(...words), day)?.rivals.map((r) => r.row);

  it('where stances of one first day disagree; the later recorded wins', () => {
    expect(at(15, 'oppose 10-', 'support 10-')).toBe('support 10-');
    expect(rivals(15, 'oppose 10-', 'support 10-')).toEqual([0]);
    expect(rivals(15, 'oppose 10-', 'neutral 10-', 'support 10-')).toEqual([0, 1]);
  });

  it('no longer when the other has ended', () => {
    expect(rivals(14, 'oppose 10-15', 'support 10-')).toEqual([0]);
    expect(rivals(15, 'oppose 10-15', 'support 10-')).toEqual([]);
  });

  it('not by a stance that agrees, nor by one of another first day', () => {
    expect(rivals(15, 'support 10-', 'support 10-20')).toEqual([]);
    expect(rivals(15, 'oppose 9-', 'support 10-')).toEqual([]);
  });
});
