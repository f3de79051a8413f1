import { describe, expect, it } from 'vitest';
import {
  evaluate,
  type Facts,
  leftOutOf,
  MOST_TESTS,
  stateOf,
  type Test,
  withinBounds,
} from '../../src/domain/conditions.ts';
import { firstDay } from '../../src/domain/time.ts';
import { type EventContext, type Level, TRUTHS, type Truth } from '../../src/domain/vocabulary.ts';

const facts = (asOf: string, more: Partial<Facts> = {}): Facts => ({
  asOf: firstDay(asOf),
  levels: () => [],
  event: () => null,
  ...more,
});
const is = (state: Truth): Test => ({ words: 'x', assessed: { state, on: '2025' } });
const now = facts('2025-05-16');
const state = (test: Test, at: Facts = now) => evaluate(test, at).state;

describe('Kleene’s logic', () => {
  const order: Truth[] = ['unmet', 'unknown', 'met'];
  const pairs = TRUTHS.flatMap((a) => TRUTHS.map((b) => [a, b] as const));

  it.each(pairs)('of %s and %s: all is the lesser, any the greater', (a, b) => {
    const [x, y] = [order.indexOf(a), order.indexOf(b)];
    expect(state({ all: [is(a), is(b)] })).toBe(order[Math.min(x, y)]);
    expect(state({ any: [is(a), is(b)] })).toBe(order[Math.max(x, y)]);
  });

  it.each([
    ['met', 'unmet'],
    ['unmet', 'met'],
    ['unknown', 'unknown'],
  ] as const)('turns %s into %s', (before, after) => {
    expect(state({ not: is(before) })).toBe(after);
  });

  it('shows the state of every node', () => {
    const test: Test = { any: [{ not: is('met') }, { all: [is('unknown'), is('unmet')] }] };
    const { parts, ...top } = evaluate(test, now);
    expect(top).toEqual({ state: 'unmet', test });
    expect(parts.map((part) => part.state)).toEqual(['unmet', 'unmet']);
    expect(parts[1]?.parts.map((part) => part.state)).toEqual(['unknown', 'unmet']);
  });
});

describe('a leaf about an actor’s level', () => {
  const leaf: Test = { stance: { actorId: 7, proposalId: 9, levels: ['support', 'conditional_support'] } };
  const given = (...levels: Level[]): Facts =>
    facts('2025', { levels: (actor, proposal) => (actor === 7 && proposal === 9 ? levels : ['support']) });

  it.each([
    ['support', 'met'],
    ['conditional_support', 'met'],
    ['neutral', 'unmet'],
    ['oppose', 'unmet'],
    ['ambiguous', 'unknown'],
  ] as const)('at %s is %s', (level, expected) => {
    expect(state(leaf, given(level))).toBe(expected);
  });

  it('is unknown without a level, and where the record disagrees on it', () => {
    expect(state(leaf, given())).toBe('unknown');
    expect(state(leaf, given('support', 'oppose'))).toBe('unknown');
    expect(state(leaf, given('oppose', 'support'))).toBe('unknown');
    expect(state(leaf, given('oppose', 'ambiguous'))).toBe('unknown');
    expect(state(leaf, given('support', 'conditional_support'))).toBe('met');
    expect(state(leaf, given('oppose', 'neutral'))).toBe('unmet');
  });

  it('is met by ambiguity where that is asked for', () => {
    const asked: Test = { stance: { actorId: 7, proposalId: 9, levels: ['ambiguous'] } };
    expect(state(asked, given('ambiguous'))).toBe('met');
  });
});

describe('a leaf about an event', () => {
  const on = (occurredOn: string, context: EventContext = 'actual', endedOn: string | null = null) =>
    state(
      { event: { eventId: 3 } },
      facts('2025-05-16', { event: (id) => (id === 3 ? { occurredOn, endedOn, context } : null) }),
    );

  it('is met once it happened; within a month that is all that is known, nobody knows', () => {
    expect(['2025-05-15', '2025-05-16', '2025-05-17', '2025-05', '2025-06'].map((day) => on(day))).toEqual([
      'met',
      'met',
      'unmet',
      'unknown',
      'unmet',
    ]);
    expect(on('2025-05-15', 'future')).toBe('unmet');
    expect(on('2025-05-15', 'hypothetical')).toBe('unmet');
  });

  it('is met from the last day of an event of several on; while it goes on, nobody knows', () => {
    const until = (endedOn: string) => on('2025-05-10', 'actual', endedOn);
    expect(['2025-05-16', '2025-05-17', '2025-05'].map(until)).toEqual(['met', 'unknown', 'unknown']);
    expect(on('2025-05-17', 'actual', '2025-05-20')).toBe('unmet');
  });

  it('is unknown where it is not on record', () => {
    expect(state({ event: { eventId: 4 } })).toBe('unknown');
  });
});

describe('a leaf about a date', () => {
  it.each([
    [{ from: '2025-05-16' }, 'met'],
    [{ from: '2025-05-17' }, 'unmet'],
    [{ from: '2025-05' }, 'met'],
    [{ until: '2025-05-16' }, 'met'],
    [{ until: '2025-05-15' }, 'unmet'],
    [{ until: '2025-05' }, 'met'],
    [{ until: '2025-04' }, 'unmet'],
  ] as const)('%j on 2025-05-16 is %s', (date, expected) => {
    expect(state({ date })).toBe(expected);
  });
});

describe('a leaf of words', () => {
  it('is unknown until the day from which somebody assessed it', () => {
    const words: Test = { words: 'guns fall silent', assessed: { state: 'met', on: '2025-05-16' } };
    expect(['2025-05-15', '2025-05-16', '2025-05-17'].map((day) => state(words, facts(day)))).toEqual([
      'unknown',
      'met',
      'met',
    ]);
    expect(state({ words: 'guns fall silent' })).toBe('unknown');
  });

  it('is what a condition without a test is', () => {
    expect(stateOf({ text: 'guarantees first', type: 'guarantee' }, now)).toEqual({
      state: 'unknown',
      test: { words: 'guarantees first' },
      parts: [],
    });
    expect(stateOf({ text: 'by May', type: 'deadline', test: { date: { until: '2025-04' } } }, now).state).toBe(
      'unmet',
    );
  });
});

describe('conditions beyond the limit', () => {
  const leaves = (count: number): Test[] => Array.from({ length: count }, (_, i) => ({ event: { eventId: i } }));
  const many = [
    { text: 'x', type: 'other' as const, test: { all: [{ not: { any: leaves(300) } }, ...leaves(2)] } },
    { text: 'y', type: 'other' as const, test: { any: leaves(400) } },
  ];

  it('are left out in their order, and count as unknown', () => {
    const within = withinBounds(many);
    expect(withinBounds(many)).toBe(within);
    expect(within[0]).toEqual(many[0]);
    const rest = { any: leaves(195), leftOut: 205 };
    expect(within[1]?.test).toEqual(rest);
    expect([leftOutOf(within[0]?.test as Test), leftOutOf(rest)]).toEqual([0, 205]);
    // Those that are there decide where one of them is met; else nobody knows.
    expect(state(rest, facts('2025', { event: () => null }))).toBe('unknown');
    const happened = { occurredOn: '2024-01-01', endedOn: null, context: 'actual' as const };
    expect(state(rest, facts('2025', { event: (id) => (id === 7 ? happened : null) }))).toBe('met');
    expect(state({ not: rest }, facts('2025', { event: () => ({ ...happened, context: 'planned' as never }) }))).toBe(
      'unknown',
    );
  });

  it('are not so much as looked at', () => {
    let looked = 0;
    const counting = facts('2025', {
      event: () => {
        looked++;
        return null;
      },
    });
    for (const condition of withinBounds(many)) stateOf(condition, counting);
    expect(looked).toBe(MOST_TESTS - 3);
  });

  it('are none where there is no more than the limit', () => {
    const few = many.slice(0, 1);
    expect(withinBounds(few)).toBe(few);
  });
});
