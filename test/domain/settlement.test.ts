import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Facts, Test } from '../../src/domain/conditions.ts';
import { smallestSettlements, TOO_LARGE } from '../../src/domain/settlement.ts';
import { firstDay } from '../../src/domain/time.ts';
import { assuming, type Conditional, factOf, leavesOfAll, standingIn } from '../../src/domain/triggers.ts';
import type { Truth } from '../../src/domain/vocabulary.ts';

const facts: Facts = { asOf: firstDay('2025-05-16'), levels: () => [], event: () => null };
const words = (text: string, state?: Truth): Test => ({
  words: text,
  ...(state && { assessed: { state, on: '2025' } }),
});
const against = (...tests: Test[]): Conditional => ({
  level: 'conditional_opposition',
  conditions: tests.map((test): Condition => ({ text: 'x', type: 'other', test })),
});
const sets = (...opposed: Conditional[]) =>
  smallestSettlements(opposed, facts).sets?.map((set) =>
    set.map(({ fact, needs }) => `${needs === 'met' ? '' : 'no '}${fact.replace('words ', '')}`).join(' + '),
  );

describe('the smallest sets of conditions that leave none opposed', () => {
  it('take every condition of each, and one side of an alternative', () => {
    expect(sets(against(words('a'), words('b')))).toEqual(['a + b']);
    expect(sets(against({ any: [words('a'), words('b')] }))).toEqual(['a', 'b']);
    expect(sets(against({ any: [words('a'), words('b')] }), against({ any: [words('a'), words('c')] }))).toEqual([
      'a',
      'b + c',
    ]);
    expect(sets(against({ not: { all: [words('a'), { not: words('b') }] } }))).toEqual(['no a', 'b']);
  });

  it('ask for nothing that is so already, and do not undo it', () => {
    expect(sets(against(words('a', 'met'), words('b')))).toEqual(['b']);
    expect(sets(against(words('a', 'met')))).toEqual(['']);
    const [one, other] = [against(words('a', 'met')), against({ not: words('a', 'met') })];
    expect(smallestSettlements([one, other], facts)).toEqual({
      sets: null,
      reason: 'the conditions cannot all be met any more, or contradict each other',
    });
  });

  it('are none where a day has passed, or nothing is on record', () => {
    expect(smallestSettlements([against({ date: { until: '2025-04' } })], facts).sets).toBeNull();
    expect(sets(against({ date: { until: '2025-06' } }, words('a')))).toEqual(['a']);
    expect(sets(against({ date: { from: '2025-06' } }))).toEqual(['date from 2025-06']);
    expect(sets(against({ not: { date: { until: '2025-05-20' } } }))).toEqual(['no date until 2025-05-20']);
    expect(smallestSettlements([against({ not: { date: { from: '2025-05' } } })], facts).sets).toBeNull();
    expect(smallestSettlements([against()], facts).reason).toBe('the conditions of some are not on record');
  });

  it('are not listed where there are too many', () => {
    // 2^64 of them: whoever went through all would never answer.
    const many = Array.from({ length: 64 }, (_, i) => against({ any: [words(`a${i}`), words(`b${i}`)] }));
    expect(smallestSettlements(many, facts)).toEqual({ sets: null, reason: TOO_LARGE });
    expect(sets(...many.slice(0, 7))).toHaveLength(128);
  });
});

const FACTS = ['a', 'b', 'c', 'd'];
const PRESENT: Record<string, Truth> = { a: 'met', b: 'unmet', c: 'unknown', d: 'unknown' };
const tree = fc.letrec<{ tree: Test }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom(...FACTS).map((name) => words(name, PRESENT[name])),
    fc.record({ not: tie('tree') }),
    fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
  ),
})).tree;

describe('by trying every set of facts', () => {
  const choices: Map<string, Truth>[] = [new Map()];
  for (const name of FACTS) {
    const before = [...choices];
    for (const state of ['met', 'unmet'] as const) {
      if (PRESENT[name] !== state) choices.push(...before.map((map) => new Map([...map, [`words ${name}`, state]])));
    }
  }

  it('gives the same: each set lifts all opposition, none contains another, and none is missing', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), (tests) => {
        const opposed = tests.map((test) => against(test));
        const lifts = (assumptions: Map<string, Truth>) =>
          opposed.every((stance) => standingIn(stance, assuming(facts, assumptions)) === 'opposition_lifted');
        const found = choices.filter(lifts);
        const within = (a: Map<string, Truth>, b: Map<string, Truth>) => [...a].every(([f, s]) => b.get(f) === s);
        const least = found.filter((b) => !found.some((a) => a !== b && within(a, b)));
        const written = (facts: Iterable<[string, Truth]>) =>
          [...facts]
            .map(([f, s]) => `${f} ${s}`)
            .sort()
            .join();
        const given = smallestSettlements(opposed, facts).sets ?? [];
        expect(given.map((set) => written(set.map(({ fact, needs }) => [fact, needs]))).sort()).toEqual(
          least.map(written).sort(),
        );
      }),
      { numRuns: 500 },
    );
  });
});

it('knows a leaf by its path, and the same fact in two places', () => {
  const { conditions } = against(words('a'), { all: [{ not: words('b') }, { any: [words('c'), words('a', 'met')] }] });
  const leaves = leavesOfAll(conditions);
  expect(leaves.map(({ path }) => path)).toEqual(['0', '1/0/0', '1/1/0', '1/1/1']);
  expect(factOf(leaves[0]?.test as Test)).toBe(factOf(leaves[3]?.test as Test));
});
