import { type Condition, type Facts, leavesOf, stateOf, type Test, testOf } from './conditions.ts';
import { type Level, score, type Truth } from './vocabulary.ts';

/** What a stance with conditions amounts to, once they are evaluated at a moment. */
export const STANDINGS = [
  'support_given',
  'support_withheld',
  'opposition_lifted',
  'opposition_stands',
  'open',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** A leaf among all conditions of a stance. The path `0/1` is the second test of the first condition. */
export interface PlacedLeaf {
  path: string;
  condition: number;
  test: Test;
}

export const leavesOfAll = (conditions: readonly Condition[]): PlacedLeaf[] =>
  conditions.flatMap((condition, i) =>
    leavesOf(testOf(condition)).map(({ path, test }) => ({ path: [i, ...path].join('/'), condition: i, test })),
  );

/**
 * The fact that a leaf tests. Leaves that test the same thing are one fact whatever stance they belong to, because it
 * cannot be met for one party and fail for another. Texts are one fact only if they are identical.
 */
export function factOf(leaf: Test): string {
  if ('stance' in leaf) {
    const { actorId, proposalId, levels } = leaf.stance;
    return `stance ${actorId} ${proposalId} ${[...new Set(levels)].sort()}`;
  }
  if ('event' in leaf) return `event ${leaf.event.eventId}`;
  if ('date' in leaf) return 'from' in leaf.date ? `date from ${leaf.date.from}` : `date until ${leaf.date.until}`;
  return `words ${'words' in leaf ? leaf.words : ''}`;
}

/**
 * Every condition of a stance must hold (Kleene's `all`). A conditional stance without conditions on record depends on
 * something unrecorded: unknown.
 */
export function stateOfAll(conditions: readonly Condition[], facts: Facts): Truth {
  const states = conditions.map((condition) => stateOf(condition, facts).state);
  if (states.includes('unmet')) return 'unmet';
  return states.length === 0 || states.includes('unknown') ? 'unknown' : 'met';
}

/**
 * Conditional support is given once the conditions are met, and withheld until then. Conditional opposition is lifted
 * once they are met, and stands until then. The result is not turned into a level: an actor that withholds support has
 * not said that it opposes, and one that no longer opposes has not said that it supports. Null if the level takes no
 * side.
 */
export function standingOf(level: Level, state: Truth): Standing | null {
  const side = score(level) ?? 0;
  if (side === 0) return null;
  if (state === 'unknown') return 'open';
  if (side > 0) return state === 'met' ? 'support_given' : 'support_withheld';
  return state === 'met' ? 'opposition_lifted' : 'opposition_stands';
}

export interface Conditional {
  level: Level;
  conditions: readonly Condition[];
}

export const standingIn = ({ level, conditions }: Conditional, facts: Facts): Standing | null =>
  standingOf(level, stateOfAll(conditions, facts));

/** The facts with some of them assumed, by the key that `factOf` makes. */
export const assuming = (facts: Facts, assumptions: ReadonlyMap<string, Truth>): Facts =>
  assumptions.size === 0
    ? facts
    : { ...facts, assumed: (leaf) => assumptions.get(factOf(leaf)) ?? facts.assumed?.(leaf) };

export interface Move<S> {
  stance: S;
  from: Standing;
  to: Standing;
}

/** The stances whose standing changes if some facts are assumed. Stances that depend on these are not updated. */
export function movesUnder<S extends Conditional>(
  stances: readonly S[],
  facts: Facts,
  assumptions: ReadonlyMap<string, Truth>,
): Move<S>[] {
  const changed = assuming(facts, assumptions);
  return stances.flatMap((stance) => {
    const [from, to] = [standingIn(stance, facts), standingIn(stance, changed)];
    return from === null || to === null || from === to ? [] : [{ stance, from, to }];
  });
}
