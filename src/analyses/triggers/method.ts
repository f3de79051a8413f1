import type { Condition, Facts, Test } from '../../domain/conditions.ts';
import { firstDay } from '../../domain/time.ts';
import { factOf, movesUnder } from '../../domain/triggers.ts';
import type { Level, Truth } from '../../domain/vocabulary.ts';
import type { Method } from '../question.ts';

/** Two supporters and an opponent, each with a condition in words and its assessment. */
const GUARANTEES: Test = { words: 'guarantees' };
const CEASEFIRE: Test = { words: 'ceasefire', assessed: { state: 'met', on: '2025' } };
const THREE: [level: Level, conditions: Test[]][] = [
  ['conditional_support', [{ all: [GUARANTEES, CEASEFIRE] }]],
  ['conditional_support', [{ any: [GUARANTEES, CEASEFIRE] }]],
  ['conditional_opposition', [{ not: CEASEFIRE }]],
];
const FACTS: Facts = { asOf: firstDay('2025-05-16'), level: () => null, event: () => null };

const example = (given: string, facts: [Test, Truth][], to: string, figure: number) => ({
  given,
  input: { stances: THREE, assume: facts.map(([test, state]) => ({ test, state })) },
  figure,
  run: () => {
    const stances = THREE.map(([level, tests]) => ({
      level,
      conditions: tests.map((test): Condition => ({ text: 'x', type: 'other', test })),
    }));
    const assumptions = new Map(facts.map(([test, state]) => [factOf(test), state]));
    return movesUnder(stances, FACTS, assumptions).filter((move) => move.to === to).length;
  },
});

export const METHOD: Method = {
  name: 'triggers',
  version: '1',
  title: 'Conditions, and who moves if they change',
  about:
    'Whether the conditions of stances in force are met at a moment, and whose standing changes if one is met or fails.',
  formula:
    'A condition is a tree of all, any and not over leaves, evaluated in Kleene’s three-valued logic; every condition of a stance must hold. A plain support or oppose that has conditions counts as conditional. Conditional support is given if the conditions are met and withheld if they are not. Conditional opposition is lifted if they are met and stands if they are not. If that is unknown, the standing is open. ifMet and ifUnmet change one leaf and leave all others as they are.',
  parameters: {
    assume: 'leaves by address, each with a state to assume; every leaf that tests the same follows',
  },
  sources: ['S. C. Kleene, Introduction to Metamathematics (1952), §64: strong three-valued connectives'],
  limits: [
    'A leaf that is only words is unknown until somebody assesses it.',
    'Two leaves in words are the same only if they agree word for word. That one level of an actor rules out another is not inferred.',
    'Only one step is computed: conditions that depend on those who move are not followed further.',
    'An actor that withholds support has not said that it opposes, so no level is derived from it.',
    'Leaves are checked against everything on record, even what the question leaves out.',
  ],
  examples: [
    example('the ceasefire fails: how many withhold support', [[CEASEFIRE, 'unmet']], 'support_withheld', 1),
    example('the ceasefire fails: how many oppositions are lifted', [[CEASEFIRE, 'unmet']], 'opposition_lifted', 1),
    example('guarantees are given: how many give support', [[GUARANTEES, 'met']], 'support_given', 1),
    example('guarantees fail: how many withhold support', [[GUARANTEES, 'unmet']], 'support_withheld', 1),
  ],
};
