import { z } from 'zod';
import { ABSENTEES } from '../../api/positions/schema.ts';
import { IdOrSlug, rowTable } from '../../api/records.ts';
import type { Condition, Test } from '../../domain/conditions.ts';
import { type CommonGround, GROUNDS } from '../../domain/measures/common-ground.ts';
import { smallestSettlements } from '../../domain/settlement.ts';
import { listParameter } from '../../http/request/query.ts';
import { derivedColumn, MOMENT, type Table } from '../../http/tables/table.ts';
import { ConditionTest, Truth } from '../../nouns/condition.ts';
import { ActorRef, component, Level, named, Ref, StanceRef } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';
import { FACTS, Standing, StandingMove } from '../triggers/question.ts';

const words = (text: string): Test => ({ words: text });

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

export const METHOD = {
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

const { dossier: _, actors: __, ...Shared } = AnalysisQuery;

export const CommonGroundQuery = z.strictObject({
  ...Shared,
  include,
  method: methodVersion(METHOD.version),
  parties: listParameter(named('an actor'))
    .optional()
    .describe('Actors to compare, in this order. Default: the dossier’s parties, or all actors with a position in it.'),
});

const PartyStance = component('PartyStance', 'Where a party stands on a proposal.', {
  actor: ActorRef,
  level: Level,
  standing: Standing.nullable().describe('What the conditions make of the stance; null without conditions.'),
  contested: z.boolean().describe('Whether another stance with the same first day differs.'),
  stance: StanceRef,
});

const ConditionNeed = component('ConditionNeed', 'A test that must become met, or unmet.', {
  needs: z.enum(['met', 'unmet']).describe('The state it must reach.'),
  state: Truth.describe('Its state at the requested moment.'),
  test: ConditionTest,
  leaves: z.array(z.string()).describe('Addresses of the leaves with this test.'),
  of: z.array(ActorRef).describe('Parties whose opposition depends on it.'),
});

const Settlement = component('Settlement', 'The smallest sets of conditions that would leave no party opposed.', {
  smallest: z.int().nullable().describe('Number of needs in the smallest set; null if there is no set.'),
  sets: z
    .array(
      z.strictObject({
        needs: z.array(ConditionNeed),
        moves: z.array(StandingMove).describe('Stances whose standing would change, for better or worse.'),
      }),
    )
    .nullable()
    .describe(
      'Sets of needs that would leave no party opposed, and would not with any need left out. Smallest first; null if there are none.',
    ),
  reason: z.string().nullable().describe('Why there are no sets; null if there are any.'),
});

const CommonGroundRow = component('CommonGroundRow', 'Where the parties stand on one proposal.', {
  proposal: Ref,
  ground: z
    .enum(GROUNDS)
    .describe(
      'blocked: some oppose it without conditions. conditional: some oppose it, all of them with conditions. provisions_opposed: none opposes it, but some oppose a provision of it. left_out: the request’s filters exclude the position of every party that has one. not_coded: no party has a position, and not every party’s statements were searched. silent: every party’s were searched, and none takes a position. one_sided: only one party has a position that counts, and does not oppose. unopposed: no party whose position counts opposes it. agreed: all parties support it.',
    ),
  n: z.int().describe('Number of parties with a position.'),
  directness: directnessCounts('the levels of the `n` parties.'),
  supports: z.array(PartyStance),
  conditional: z.array(PartyStance).describe('Parties that support it on conditions.'),
  neutral: z.array(PartyStance),
  ambiguous: z.array(PartyStance),
  opposesConditionally: z.array(PartyStance),
  opposes: z.array(PartyStance).describe('Parties that oppose it without conditions.'),
  ...ABSENTEES,
  settlement: Settlement.nullable().describe('What would leave no party opposed; null if none is.'),
});

export const PackageConflict = component(
  'PackageConflict',
  'A party whose stances on a package and on a provision of it conflict.',
  {
    package: Ref,
    provision: Ref,
    actor: ActorRef,
    kind: z.enum([
      'supports_package_opposes_provision',
      'opposes_package_supports_provision',
      'no_level_on_package_opposes_provision',
    ]),
    packageLevel: Level.nullable(),
    provisionLevel: Level,
    packageStance: StanceRef.nullable(),
    provisionStance: StanceRef,
  },
);

const IncompatiblePair = component('IncompatiblePair', 'Two proposals that exclude each other.', {
  one: Ref,
  other: Ref,
  both: z
    .array(z.strictObject({ actor: ActorRef, one: PartyStance, other: PartyStance }))
    .describe('The parties that support both proposals.'),
  unopposed: z.boolean().describe('Whether no party opposes either: one can be agreed on, but not both.'),
});

const Blocker = component('Blocker', 'What a party opposes without conditions.', {
  actor: ActorRef,
  n: z.int(),
  directness: directnessCounts('the `n` levels.'),
  proposals: z.array(z.strictObject({ proposal: Ref, level: Level, stance: StanceRef })),
});

const CommonGroundAnswer = component('CommonGroundAnswer', 'What parties agree on, proposal by proposal.', {
  data: z.array(CommonGroundRow),
  blockers: z.array(Blocker),
  packages: z.array(PackageConflict),
  incompatible: z.array(IncompatiblePair),
  meta: z.strictObject({
    dossier: Ref,
    ...ANALYSIS_META,
    parties: z.array(ActorRef),
    grounds: z.strictObject({
      ...(Object.fromEntries(GROUNDS.map((ground) => [ground, z.int()])) as Record<CommonGround, z.ZodInt>),
      left_out: z.int().optional().describe('Proposals on which the filters exclude every position; left out if 0.'),
    }),
  }),
});

const LISTS = ['supports', 'conditional', 'neutral', 'ambiguous', 'opposes_conditionally', 'opposes'];
/** In a table, each list of parties is one column with their slugs, joined by `;`. */
const TABLE: Table = rowTable(CommonGroundAnswer, ...MOMENT).map((group) => {
  const name = group.columns[0]?.name ?? '';
  if (!LISTS.includes(name)) return group;
  const stancesOf = (...of: Parameters<typeof group.value>) =>
    group.value(...of) as { actor: z.output<typeof ActorRef> }[];
  return derivedColumn(name, 'string', (...of) =>
    stancesOf(...of)
      .map(({ actor }) => actor.slug ?? actor.id)
      .join(';'),
  );
});

export const getCommonGroundQuestion = question({
  method: METHOD,
  id: 'getCommonGround',
  summary: 'Common ground of a dossier’s parties',
  description:
    'Proposal by proposal: who supports it, on what conditions, who opposes it, who is silent and who was not coded; and the smallest sets of conditions that would leave no party opposed. Also who blocks what, stances on packages that conflict with those on provisions, and pairs of proposals that exclude each other. Silence is not consent.',
  params: IdOrSlug,
  query: CommonGroundQuery,
  answer: CommonGroundAnswer,
  table: TABLE,
});
