import { getOrCreate } from './lists.ts';
import { type Day, dayAfter, type EventDates, firstDay, happenedOn, toDay } from './time.ts';
import type { ConditionType, EventContext, Level, Truth } from './vocabulary.ts';

/** The most tests that all conditions of a stance may have together. Combinations (all, any, not) count as well. */
export const MOST_TESTS = 500;

/**
 * A condition: an actor's level on a proposal, an event that happened, a date, or text only; or a combination of
 * others. `leftOut` is how many tests of a combination were left out because there were too many.
 */
export type Test =
  | { all: Test[]; leftOut?: number }
  | { any: Test[]; leftOut?: number }
  | { not: Test }
  | { stance: { actorId: number; proposalId: number; levels: Level[] } }
  | { event: { eventId: number } }
  | { date: { from: string } | { until: string } }
  | { words: string; assessed?: { state: Truth; on: string; by?: string; note?: string } };

export interface Condition {
  text: string;
  type: ConditionType;
  test?: Test;
}

/** A leaf and its path from the root: an index for each step down, such as `1`, `0`. Empty for a lone leaf. */
interface Leaf {
  path: string[];
  test: Test;
}

/** The tests that must all fail for a `not` to be met: those of its `any`, or the one test that it denies. */
export const deniedBy = (test: Test): Test[] => ('any' in test ? test.any : [test]);

/** The leaves of a tree, in order. */
export function leavesOf(test: Test): Leaf[] {
  const parts = 'all' in test ? test.all : 'any' in test ? test.any : 'not' in test ? deniedBy(test.not) : null;
  if (parts === null) return [{ path: [], test }];
  return parts.flatMap((part, i) => leavesOf(part).map((leaf) => ({ ...leaf, path: [String(i), ...leaf.path] })));
}

/** The number of tests in a tree. A `none` (a `not` of an `any`) counts as one, though it is stored as two. */
function countOf(test: Test): number {
  const { parts } = partsOf(test);
  return parts.reduce((sum, part) => sum + countOf(part), 1);
}

const NO_PARTS: Test[] = [];
function partsOf(test: Test): { parts: Test[]; again(parts: Test[], leftOut: number): Test } {
  if ('all' in test) return { parts: test.all, again: (all, leftOut) => ({ all, leftOut }) };
  if ('any' in test) return { parts: test.any, again: (any, leftOut) => ({ any, leftOut }) };
  if (!('not' in test)) return { parts: NO_PARTS, again: () => test };
  return { parts: deniedBy(test.not), again: (any, leftOut) => ({ not: { any, leftOut } }) };
}

const bounded = new WeakMap<readonly Condition[], readonly Condition[]>();

/**
 * Limits conditions to MOST_TESTS tests. A stance that was recorded before there was a limit may have more: then the
 * first ones are kept, and each combination says in `leftOut` how many of its own are missing.
 */
export const withinBounds = (conditions: readonly Condition[]): readonly Condition[] =>
  getOrCreate(bounded, conditions, boundedOf);

function boundedOf(conditions: readonly Condition[]): readonly Condition[] {
  const count = conditions.reduce((sum, condition) => sum + countOf(testOf(condition)), 0);
  if (count <= MOST_TESTS) return conditions;
  // Each condition keeps at least its root.
  let left = MOST_TESTS - conditions.length;
  const within = (test: Test): Test => {
    const { parts, again } = partsOf(test);
    const kept: Test[] = [];
    let leftOut = 0;
    for (const part of parts) {
      if (left > 0) {
        left--;
        kept.push(within(part));
      } else leftOut += countOf(part);
    }
    return leftOut === 0 && kept.every((part, i) => part === parts[i]) ? test : again(kept, leftOut);
  };
  return conditions.map((condition) => (condition.test ? { ...condition, test: within(condition.test) } : condition));
}

/** The number of tests that were left out of a tree; nearly always 0. */
export function leftOutOf(test: Test): number {
  const own = 'not' in test ? test.not : test;
  const { parts } = partsOf(test);
  return parts.reduce((sum, part) => sum + leftOutOf(part), 'leftOut' in own ? (own.leftOut ?? 0) : 0);
}

/** A copy of the tree in which `of` replaces each actor. */
export function withActors(test: Test, of: (actorId: number) => number): Test {
  if ('all' in test) return { ...test, all: test.all.map((part) => withActors(part, of)) };
  if ('any' in test) return { ...test, any: test.any.map((part) => withActors(part, of)) };
  if ('not' in test) return { not: withActors(test.not, of) };
  return 'stance' in test ? { stance: { ...test.stance, actorId: of(test.stance.actorId) } } : test;
}

/** What decides whether an event has happened. An actual event always has a date. */
export type Dated = EventDates & { context: EventContext };

/** Whether an event had happened by a day. `unknown` while it goes on, and within the month or year if no more is known. */
export function happenedBy(event: Dated, day: Day): Truth {
  if (event.context !== 'actual' || toDay(event.occurredOn) > day) return 'unmet';
  return happenedOn(event) <= day ? 'met' : 'unknown';
}

/** What is on record at one moment, against which leaves are evaluated. */
export interface Facts {
  asOf: Day;
  /** The actor's own level; several if stances of the same first day disagree, none if it has no level. */
  levels(actorId: number, proposalId: number): readonly Level[];
  /** Null if the event is not on record at the moment. */
  event(eventId: number): Dated | null;
  /** The assumed state of a leaf. It takes precedence over the record. */
  assumed?(leaf: Test): Truth | undefined;
}

/** A test with its truth value, and its parts with theirs. */
export interface Evaluated {
  state: Truth;
  test: Test;
  parts: Evaluated[];
}

/**
 * Kleene's three-valued logic: `unknown` stays unknown unless the other parts decide. A leaf about an actor that is
 * silent, ambiguous or contested is unknown, an event that has not happened by `asOf` is unmet, and a leaf that is text only is
 * unknown until it is assessed.
 */
export function evaluate(test: Test, facts: Facts): Evaluated {
  if ('all' in test) return combine(test, test.all, facts, 'unmet', 'met');
  if ('any' in test) return combine(test, test.any, facts, 'met', 'unmet');
  if ('not' in test) {
    const part = evaluate(test.not, facts);
    return { state: negate(part.state), test, parts: [part] };
  }
  return { state: facts.assumed?.(test) ?? leaf(test, facts), test, parts: [] };
}

/** A condition without a test is text only. */
export const testOf = (condition: Condition): Test => condition.test ?? { words: condition.text };

export const stateOf = (condition: Condition, facts: Facts): Evaluated => evaluate(testOf(condition), facts);

function combine(
  test: Test & { leftOut?: number },
  inner: Test[],
  facts: Facts,
  decides: Truth,
  otherwise: Truth,
): Evaluated {
  const parts = inner.map((part) => evaluate(part, facts));
  const state = parts.some((p) => p.state === decides)
    ? decides
    : test.leftOut || parts.some((p) => p.state === 'unknown')
      ? 'unknown'
      : otherwise;
  return { state, test, parts };
}

const negate = (state: Truth): Truth => (state === 'met' ? 'unmet' : state === 'unmet' ? 'met' : 'unknown');

function leaf(test: Test, facts: Facts): Truth {
  if ('stance' in test) {
    const levels = facts.levels(test.stance.actorId, test.stance.proposalId);
    const tested = levels.filter((level) => test.stance.levels.includes(level));
    if (tested.length > 0 && tested.length === levels.length) return 'met';
    return levels.length === 0 || tested.length > 0 || levels.includes('ambiguous') ? 'unknown' : 'unmet';
  }
  if ('event' in test) {
    const event = facts.event(test.event.eventId);
    if (event === null) return 'unknown';
    return happenedBy(event, facts.asOf);
  }
  if ('date' in test) {
    const reached =
      'from' in test.date ? firstDay(test.date.from) <= facts.asOf : facts.asOf < dayAfter(test.date.until);
    return reached ? 'met' : 'unmet';
  }
  if ('words' in test && test.assessed && firstDay(test.assessed.on) <= facts.asOf) return test.assessed.state;
  return 'unknown';
}
