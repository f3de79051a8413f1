import type { Schemas } from '@demarche/client';
import type { Cell } from '../../marks/marks.ts';

export type Truth = Schemas['Truth'];
export type Trigger = Schemas['Trigger'];
export type Leaf = Schemas['TriggerLeaf'];
type Test = Schemas['ConditionTest'];
type Assumed = Schemas['TriggersAnswer']['meta']['assumed'];

/** A test of a condition with what hangs below it. */
export interface Node {
  address: string;
  kind: Test['kind'];
  /** On the root: the condition in words. */
  text: string | null;
  /** Its state on record, and under the assumptions. */
  state: Truth;
  then: Truth;
  leaf: Leaf | undefined;
  parts: Node[];
  leftOut: number;
}

/** The conditions of a stance, each as a tree whose states follow from the assumptions. */
export function treesOf({ stance, conditions, leaves }: Trigger, assumed: Assumed): Node[] {
  const states = new Map(
    assumed.flatMap(({ leaf, leaves: same, state }) => [leaf, ...same].map((one) => [one, state])),
  );
  const byAddress = new Map(leaves.map((leaf) => [leaf.address, leaf]));
  const nodeOf = (test: Test | undefined, address: string, text: string | null, recorded: Truth): Node => {
    const tests = test && 'tests' in test ? test.tests : [];
    const leftOut = (test && 'leftOut' in test && test.leftOut) || 0;
    const parts = tests.map((part, i) => nodeOf(part, `${address}/${i}`, null, part.state ?? 'unknown'));
    const kind = test?.kind ?? 'words';
    const then = 'tests' in (test ?? {}) ? combined(kind, parts, leftOut) : (states.get(address) ?? recorded);
    return { address, kind, text, state: recorded, then, leaf: byAddress.get(address), parts, leftOut };
  };
  return conditions.map(({ test, text, state }, i) => nodeOf(test, `${stance.id}/${i}`, text, state ?? 'unknown'));
}

/** Kleene’s three-valued logic, as the method has it. */
function combined(kind: Test['kind'], parts: readonly Node[], leftOut: number): Truth {
  const deciding: Truth = kind === 'all' ? 'unmet' : 'met';
  const has = (state: Truth) => parts.some(({ then }) => then === state);
  const decided = has(deciding);
  if (!decided && (leftOut > 0 || has('unknown'))) return 'unknown';
  if (kind === 'none') return decided ? 'unmet' : 'met';
  return decided === (kind === 'all') ? 'unmet' : 'met';
}

/** What the address says is taken for granted, once a switch is turned: one state for each fact, or none. */
export function turned(assume: readonly string[], assumed: Assumed, leaf: string, state: Truth): string[] {
  const same = new Set(assumed.find(({ leaf: one, leaves }) => one === leaf || leaves.includes(leaf))?.leaves);
  const others = assume.filter((text) => {
    const [one = ''] = text.split(':');
    return one !== leaf && !same.has(one);
  });
  return stateOf(assumed, leaf) === state ? others : [...others, `${leaf}:${state}`];
}

/** What is assumed of a leaf, by its own address or that of an identical one. */
export const stateOf = (assumed: Assumed, leaf: string): Truth | undefined =>
  assumed.find(({ leaf: one, leaves }) => one === leaf || leaves.includes(leaf))?.state;

/** The cell that is drawn for a position; a claimed level is drawn as a claim, as in the matrix. */
export const cellOf = ({ level, claimant, stance, conditions }: Trigger): Cell =>
  claimant ? { level: null, claims: [{ level }] } : { level, stance, conditions };
