import type { Condition, Test, World } from '../../domain/conditions.ts';
import { settlementOf } from '../../domain/settlement.ts';
import { firstDay } from '../../domain/time.ts';
import type { Method } from '../question.ts';

const words = (text: string): Test => ({ words: text });
const WORLD: World = { asOf: firstDay('2025-05-16'), level: () => null, event: () => null };

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
    return settlementOf(stances, WORLD).sets?.[0]?.length ?? null;
  },
});

export const METHOD: Method = {
  name: 'common-ground',
  version: '1',
  title: 'Common ground',
  about: 'Which proposals no party opposes, and the fewest conditions whose meeting would leave none opposed.',
  formula:
    'Support and opposition are conditional by their level, or because conditions are recorded with a plain one. A party is opposed if it opposes without conditions, or with conditions that are not known to be met. The conditions of all who oppose with conditions are joined by all and brought into disjunctive form; what is so already is struck out; sets that contain another are dropped (minimal hitting sets).',
  parameters: {
    parties: 'between whom',
    voice: 'own, or attributed: the latest word of others; never both',
    ambiguous: 'exclude lists ambiguous parties apart; neutral lists them as neutral',
  },
  sources: [
    'R. Reiter, A theory of diagnosis from first principles, Artificial Intelligence 32 (1987): minimal hitting sets',
    'S. C. Kleene, Introduction to Metamathematics (1952), §64: strong three-valued connectives',
  ],
  limits: [
    'Silence is listed as silence: neither consent nor opposition.',
    'Support that is withheld is no opposition.',
    'One level says nothing of a package’s provisions, nor these of the package: both are shown.',
    'The sets are listed up to some 200 ways; beyond that the answer says so and lists none.',
    'A date that has passed cannot be met any more; that anything else is likely is not said.',
  ],
  examples: [
    example('one opponent, two conditions', [[words('a'), words('b')]], 2),
    example(
      'two opponents, each with an alternative, one in common',
      [[{ any: [words('a'), words('b')] }], [{ any: [words('a'), words('c')] }]],
      1,
    ),
    example('two opponents who ask for a thing and its contrary', [[words('a')], [{ not: words('a') }]], null),
    example('a deadline that has passed', [[{ date: { until: '2025-04' } }]], null),
  ],
};
