import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Facts, Test } from '../../src/domain/conditions.ts';
import { firstDay } from '../../src/domain/time.ts';
import { assuming, factOf, movesUnder, standingOf, stateOfAll } from '../../src/domain/triggers.ts';
import { LEVELS, type Level, type Truth } from '../../src/domain/vocabulary.ts';

const facts: Facts = { asOf: firstDay('2025-05-16'), levels: () => ['oppose'], event: () => null };
const condition = (test?: Test): Condition => ({ text: 'guarantees', type: 'guarantee', ...(test && { test }) });
const stanceLeaf: Test = { stance: { actorId: 1, proposalId: 2, levels: ['support', 'neutral'] } };

describe('a stance’s standing', () => {
  it.each([
    ['support', 'support_given', 'support_withheld', 'open'],
    ['conditional_support', 'support_given', 'support_withheld', 'open'],
    ['neutral', null, null, null],
    ['conditional_opposition', 'opposition_lifted', 'opposition_stands', 'open'],
    ['oppose', 'opposition_lifted', 'opposition_stands', 'open'],
    ['ambiguous', null, null, null],
  ] as const)('at %s, by whether its conditions are met, unmet or unknown', (level, met, unmet, unknown) => {
    expect([standingOf(level, 'met'), standingOf(level, 'unmet'), standingOf(level, 'unknown')]).toEqual([
      met,
      unmet,
      unknown,
    ]);
  });

  it('needs every condition, and is open where none is on record', () => {
    const met = condition({ date: { from: '2025' } });
    const unmet = condition({ date: { from: '2026' } });
    expect(stateOfAll([met, met], facts)).toBe('met');
    expect(stateOfAll([met, condition()], facts)).toBe('unknown');
    expect(stateOfAll([condition(), unmet], facts)).toBe('unmet');
    expect(stateOfAll([], facts)).toBe('unknown');
  });
});

describe('what is taken for granted', () => {
  const stances = LEVELS.map((level: Level) => ({ level, conditions: [condition(stanceLeaf)] }));

  it('moves whoever’s conditions hang on it, and nobody else', () => {
    const assumptions = new Map([[factOf(stanceLeaf), 'met' as const]]);
    expect(movesUnder(stances, facts, assumptions).map(({ stance, from, to }) => [stance.level, from, to])).toEqual([
      ['support', 'support_withheld', 'support_given'],
      ['conditional_support', 'support_withheld', 'support_given'],
      ['conditional_opposition', 'opposition_stands', 'opposition_lifted'],
      ['oppose', 'opposition_stands', 'opposition_lifted'],
    ]);
    expect(movesUnder(stances, facts, new Map([['words else', 'met']]))).toEqual([]);
  });

  it('can be said on top of what was', () => {
    const twice = assuming(assuming(facts, new Map([[factOf(stanceLeaf), 'met']])), new Map([['words x', 'unmet']]));
    expect(twice.assumed?.(stanceLeaf)).toBe('met');
    expect(twice.assumed?.({ words: 'x' })).toBe('unmet');
    expect(twice.assumed?.({ words: 'y' })).toBeUndefined();
  });

  it.each<[Test, Test]>([
    [stanceLeaf, { stance: { actorId: 1, proposalId: 2, levels: ['neutral', 'support'] } }],
    [{ words: 'a' }, { words: 'a', assessed: { state: 'met', on: '2025' } }],
    [{ event: { eventId: 3 } }, { event: { eventId: 3 } }],
    [{ date: { from: '2025' } }, { date: { from: '2025' } }],
  ])('holds for every leaf that says the same: %j', (one, other) => {
    expect(factOf(one)).toBe(factOf(other));
  });

  it.each<[Test, Test]>([
    [stanceLeaf, { stance: { actorId: 1, proposalId: 2, levels: ['support'] } }],
    [{ words: 'a' }, { words: 'A' }],
    [{ event: { eventId: 3 } }, { event: { eventId: 4 } }],
    [{ date: { from: '2025' } }, { date: { until: '2025' } }],
  ])('and for no other: %j', (one, other) => {
    expect(factOf(one)).not.toBe(factOf(other));
  });
});

describe('whatever the tree', () => {
  const STATES: Record<string, Truth> = { a: 'met', b: 'unmet', c: 'unknown' };
  const leaf = (name: string): Test => ({ words: name, assessed: { state: STATES[name] as Truth, on: '2025' } });
  const { tree } = fc.letrec<{ tree: Test }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constantFrom(...Object.keys(STATES)).map(leaf),
      fc.record({ not: tie('tree') }),
      fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    ),
  }));
  const stanceOf = (test: Test) => ({ level: 'conditional_support' as const, conditions: [condition(test)] });

  it('nobody moves by what is so already', () => {
    fc.assert(
      fc.property(tree, (test) => {
        const assumptions = new Map(Object.entries(STATES).map(([name, state]) => [factOf(leaf(name)), state]));
        expect(movesUnder([stanceOf(test)], facts, assumptions)).toEqual([]);
      }),
    );
  });

  it('what is settled stays settled when something unknown becomes known', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom<Truth>('met', 'unmet'), (test, state) => {
        const before = stateOfAll([condition(test)], facts);
        const after = stateOfAll([condition(test)], assuming(facts, new Map([[factOf(leaf('c')), state]])));
        if (before !== 'unknown') expect(after).toBe(before);
      }),
    );
  });
});
