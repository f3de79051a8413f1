import type { Condition, Facts, Test } from '../../domain/conditions.ts';
import { smallestSettlements } from '../../domain/settlement.ts';
import { firstDay } from '../../domain/time.ts';
import type { Method } from '../question.ts';

const words = (text: string): Test => ({ words: text });
const FACTS: Facts = { asOf: firstDay('2025-05-16'), level: () => null, event: () => null };

/** Computes the number of needs in the smallest set. */
const example = (given: string, opposed: Test[][], figure: number | null) => ({
  given,
  input: opposed,
  figure,
  run: () => {
    const stances = opposed.map((tests) => ({
      level: 'conditional_opposition' as const,
      conditions: tests.map((test): Condition => ({ text: 'x', type: 'other', test })),
    }));
    return smallestSettlements(stances, FACTS).sets?.[0]?.length ?? null;
  },
});

export const METHOD: Method = {
  name: 'common-ground',
  version: '1',
  title: 'Common ground',
  about: 'Which proposals no party opposes, and the smallest sets of conditions that would leave none opposed.',
  formula:
    'Support and opposition are conditional if their level says so, or if a plain support or oppose has conditions on record. A party is opposed if it opposes without conditions, or with conditions that are not known to be met. To leave no party opposed, all conditions of all parties that oppose on conditions must be met. These conditions are joined and converted to disjunctive form, in which each set of facts is one way to meet them all. Facts that already hold are struck out, and a set that contains another set is dropped (minimal hitting sets).',
  parameters: {
    parties: 'the parties that are compared',
    voice: 'own: what the parties say themselves; attributed: the latest word of others about them; never both',
    ambiguous: 'exclude: ambiguous parties are listed apart; neutral: they are listed as neutral',
  },
  sources: [
    'R. Reiter, A theory of diagnosis from first principles, Artificial Intelligence 32 (1987): minimal hitting sets',
    'S. C. Kleene, Introduction to Metamathematics (1952), §64: strong three-valued connectives',
  ],
  limits: [
    'Silence is listed as silence: it is neither consent nor opposition.',
    'Withheld support is not opposition.',
    'A level on a package says nothing about its provisions, nor do levels on provisions about the package: both are shown.',
    'If the conditions can be met in more than some 200 ways, no set is listed, and the answer says so.',
    'A deadline that has passed can no longer be met. Whether anything else is likely is not judged.',
  ],
  examples: [
    example('one opponent, two conditions', [[words('a'), words('b')]], 2),
    example(
      'two opponents, each with two alternatives, one of them shared',
      [[{ any: [words('a'), words('b')] }], [{ any: [words('a'), words('c')] }]],
      1,
    ),
    example('two opponents whose conditions contradict each other', [[words('a')], [{ not: words('a') }]], null),
    example('a deadline that has passed', [[{ date: { until: '2025-04' } }]], null),
  ],
};
