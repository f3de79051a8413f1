import { evaluate, type Facts, type Test, testOf } from './conditions.ts';
import { dayAfter, firstDay } from './time.ts';
import { type Conditional, factOf } from './triggers.ts';

/** A fact and the truth value that is required of it. */
export interface Requirement {
  fact: string;
  leaf: Test;
  needs: 'met' | 'unmet';
}

interface Settlement {
  /** Minimal sets: with any one of its needs left out, some party is still opposed. Smallest first. */
  sets: Requirement[][] | null;
  /** Why no set was found. */
  reason: string | null;
}

/** A longer list would be unreadable. */
const MOST_WAYS = 200;
/** How many pairs of ways one step may compare; this many take some milliseconds. */
const MOST_PAIRS = 5 * MOST_WAYS;

const NOT_ON_RECORD = 'the conditions of some are not on record';
const IMPOSSIBLE = 'the conditions cannot all be met any more, or contradict each other';
export const TOO_LARGE = `the conditions can be met in too many ways to list: some ${MOST_WAYS} is the most`;

/** One way for a test to hold: what each fact must be, and whether it already is. */
type Way = ReadonlyMap<string, Requirement & { isSo: boolean }>;

/**
 * The smallest sets of facts that would lift every opposition that has conditions. The trees are converted to
 * disjunctive form; a set takes one way from each (a hitting set), and sets that contain another are dropped. Facts
 * that already hold are not listed as needs, but a set must not contradict them.
 */
export function smallestSettlements(opposed: readonly Conditional[], facts: Facts): Settlement {
  if (opposed.some(({ conditions }) => conditions.length === 0)) return { sets: null, reason: NOT_ON_RECORD };
  const ways = waysTo({ all: opposed.flatMap(({ conditions }) => conditions.map(testOf)) }, 'met', facts);
  if (ways === null) return { sets: null, reason: TOO_LARGE };
  if (ways.length === 0) return { sets: null, reason: IMPOSSIBLE };
  const asked = ways.map((way) => new Map([...way].filter(([, { isSo }]) => !isSo)));
  const sets = smallest(asked).map((way) =>
    [...way.values()]
      .map(({ isSo: _, ...need }) => need)
      .sort((a, b) => (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0)),
  );
  return { sets, reason: null };
}

/** The ways for a test to be met, or unmet; null if there are too many. */
function waysTo(test: Test, needs: 'met' | 'unmet', facts: Facts): Way[] | null {
  if ('not' in test) return waysTo(test.not, needs === 'met' ? 'unmet' : 'met', facts);
  if ('all' in test || 'any' in test) {
    const parts = 'all' in test ? test.all : test.any;
    // `all` needs every part to be met and fails if one fails; `any` is the reverse.
    const together = 'all' in test === (needs === 'met');
    let ways: Way[] = together ? [new Map()] : [];
    for (const part of parts) {
      const more = waysTo(part, needs, facts);
      if (more === null) return null;
      const next = together ? product(ways, more) : [...ways, ...more];
      if (next === null) return null;
      ways = smallest(next);
      if (ways.length > MOST_WAYS) return null;
    }
    return ways;
  }
  const isSo = evaluate(test, facts).state === needs;
  const fact = factOf(test);
  return isSo || canBecome(test, needs, facts) ? [new Map([[fact, { fact, leaf: test, needs, isSo }]])] : [];
}

/** Every combination of one way from each list, except contradictory ones; null if there are too many. */
function product(ones: Way[], others: Way[]): Way[] | null {
  if (ones.length * others.length > MOST_PAIRS) return null;
  const both: Way[] = [];
  for (const one of ones) {
    for (const other of others) {
      if ([...other].some(([fact, { needs }]) => (one.get(fact)?.needs ?? needs) !== needs)) continue;
      const joined = new Map(one);
      for (const [fact, need] of other) joined.set(fact, { ...need, isSo: need.isSo && (one.get(fact)?.isSo ?? true) });
      both.push(joined);
    }
  }
  return both;
}

/** Drops sets that contain another set. Sorts the smallest first. */
function smallest<W extends Way>(ways: W[]): W[] {
  const kept: W[] = [];
  for (const way of [...ways].sort((a, b) => a.size - b.size)) {
    const contains = (other: W) => [...other].every(([fact, { needs }]) => way.get(fact)?.needs === needs);
    if (!kept.some(contains)) kept.push(way);
  }
  return kept;
}

/** A day that has passed cannot be required to be in the future again. */
function canBecome(leaf: Test, needs: 'met' | 'unmet', { asOf }: Facts): boolean {
  if (!('date' in leaf)) return true;
  if ('from' in leaf.date) return needs === 'met' || asOf < firstDay(leaf.date.from);
  return needs === 'unmet' || asOf < dayAfter(leaf.date.until);
}
