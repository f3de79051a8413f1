import type { Condition, Test, World } from '../../domain/conditions.ts';
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
const WORLD: World = { asOf: firstDay('2025-05-16'), level: () => null, event: () => null };

const example = (given: string, facts: [Test, Truth][], to: string, figure: number) => ({
  given,
  input: { stances: THREE, assume: facts.map(([test, state]) => ({ test, state })) },
  figure,
  run: () => {
    const stances = THREE.map(([level, tests]) => ({
      level,
      conditions: tests.map((test): Condition => ({ text: 'x', type: 'other', test })),
    }));
    const facts_ = new Map(facts.map(([test, state]) => [factOf(test), state]));
    return movesUnder(stances, WORLD, facts_).filter((move) => move.to === to).length;
  },
});

export const METHOD: Method = {
  name: 'triggers',
  version: '1',
  title: 'Conditions and who moves by them',
  about:
    'What the conditions of stances in force come to at a moment, and whose standing changes if one is met or fails.',
  formula:
    'A tree of all, any and not over leaves, in Kleene’s three-valued logic; every condition of a stance must hold. A plain support or oppose that has conditions is conditional here. Support on conditions is given when they are met and withheld when they are not; opposition on conditions is lifted when they are met and stands when they are not; unknown leaves it open. ifMet and ifUnmet set one leaf and leave all else as it is.',
  parameters: {
    assume: 'leaves by address, each with a state to take for granted; every leaf that says the same follows',
  },
  sources: ['S. C. Kleene, Introduction to Metamathematics (1952), §64: strong three-valued connectives'],
  limits: [
    'A leaf that is only words is unknown until somebody assesses it.',
    'Words are the same only word for word; that one level of an actor rules out another is not inferred.',
    'One step: what others hang on those who move is not followed.',
    'Who withholds support has not said that it opposes: no level is made of it.',
    'Leaves are held against everything on record, whatever rules the question has.',
  ],
  examples: [
    example('the ceasefire fails: who withholds support', [[CEASEFIRE, 'unmet']], 'support_withheld', 1),
    example('the ceasefire fails: whose opposition is lifted', [[CEASEFIRE, 'unmet']], 'opposition_lifted', 1),
    example('guarantees are given: who gives support', [[GUARANTEES, 'met']], 'support_given', 1),
    example('guarantees fail: who withholds support', [[GUARANTEES, 'unmet']], 'support_withheld', 1),
  ],
};
