import { z } from 'zod';
import { ABSENTEES } from '../../api/positions/schema.ts';
import { IdOrSlug, rowTable } from '../../api/records.ts';
import { type CommonGround, GROUNDS } from '../../domain/measures/common-ground.ts';
import { listParameter } from '../../http/request/query.ts';
import { MOMENT, type Table } from '../../http/tables/table.ts';
import { ConditionTest, Truth } from '../../nouns/condition.ts';
import { ActorRef, component, Level, named, Ref, StanceRef } from '../../nouns/shapes.ts';
import { actorListColumn } from '../listing.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';
import { Standing, StandingMove } from '../triggers/question.ts';
import { METHOD } from './method.ts';

const { dossier: _, actors: __, ...Shared } = AnalysisQuery;

export const CommonGroundQuery = z.strictObject({
  ...Shared,
  include,
  method: methodVersion(METHOD.version),
  parties: listParameter(named('an actor'))
    .optional()
    .describe('The parties, in this order. Default: the parties of the dossier, or whoever has a position in it.'),
});

const PartyStance = component('PartyStance', 'Where a party stands on a proposal.', {
  actor: ActorRef,
  level: Level,
  standing: Standing.nullable().describe('For a stance with conditions; null without.'),
  contested: z.boolean().describe('Another stance of the same first day says otherwise.'),
  stance: StanceRef,
});

const ConditionNeed = component('ConditionNeed', 'One thing that must hold, or cease to.', {
  needs: z.enum(['met', 'unmet']).describe('What it must be.'),
  state: Truth.describe('What it is at the moment asked.'),
  test: ConditionTest,
  leaves: z.array(z.string()).describe('Addresses of the leaves that say so.'),
  of: z.array(ActorRef).describe('Whose opposition hangs on it.'),
});

const Settlement = component('Settlement', 'The smallest sets of conditions whose meeting would leave none opposed.', {
  smallest: z.int().nullable().describe('How many needs the smallest set has; null where there is no set.'),
  sets: z
    .array(
      z.strictObject({
        needs: z.array(ConditionNeed),
        moves: z.array(StandingMove).describe('Whose standing would change, also to withheld support.'),
      }),
    )
    .nullable()
    .describe(
      'Each leaves none opposed, and would not with any of its needs left out. Smallest first. Null where there is none.',
    ),
  reason: z.string().nullable().describe('Why there are no sets; null where there are.'),
});

const CommonGroundRow = component('CommonGroundRow', 'Where the parties stand on one proposal.', {
  proposal: Ref,
  ground: z
    .enum(GROUNDS)
    .describe(
      'blocked: some oppose it without conditions. conditional: some oppose it, all of them with conditions. provisions_opposed: none opposes it, but some oppose a provision of it. left_out: no party has a position that the question counts, but some have one that it leaves out. not_coded: no party has a position, and not all were listened to; silent: all were, and said nothing. one_sided: one party only has a position that counts, and does not oppose it. unopposed: none that has a position that counts opposes it. agreed: all parties support it.',
    ),
  n: z.int().describe('Parties with a position.'),
  directness: directnessCounts('their levels.'),
  supports: z.array(PartyStance),
  conditional: z.array(PartyStance).describe('Support on conditions.'),
  neutral: z.array(PartyStance),
  ambiguous: z.array(PartyStance),
  opposesConditionally: z.array(PartyStance),
  opposes: z.array(PartyStance).describe('Without conditions.'),
  ...ABSENTEES,
  settlement: Settlement.nullable().describe('Null where none is opposed.'),
});

export const PackageConflict = component(
  'PackageConflict',
  'A party that is of two minds about a package and a provision of it.',
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
    .describe('The parties that support both.'),
  unopposed: z.boolean().describe('No party opposes either: each could be agreed on, but not both.'),
});

const Blocker = component('Blocker', 'What a party opposes without conditions.', {
  actor: ActorRef,
  n: z.int(),
  directness: directnessCounts('what it opposes.'),
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
      left_out: z.int().optional().describe('Where there is any.'),
    }),
  }),
});

const LISTS = new Map([
  ['supports', 'supports'],
  ['conditional', 'conditional'],
  ['neutral', 'neutral'],
  ['ambiguous', 'ambiguous'],
  ['opposes_conditionally', 'opposesConditionally'],
  ['opposes', 'opposes'],
]);
/** In a table, each list of parties is one column with their slugs. */
const TABLE: Table = rowTable(CommonGroundAnswer, ...MOMENT).map((group) => {
  const name = group.columns[0]?.name ?? '';
  const field = LISTS.get(name);
  return field ? actorListColumn(name, field) : group;
});

export const getCommonGroundQuestion = question({
  method: METHOD,
  id: 'getCommonGround',
  summary: 'Common ground of a dossier’s parties',
  description:
    'Proposal by proposal: who supports it, on what conditions, who opposes it, who is silent and who was not coded; and the smallest sets of conditions whose meeting would leave none opposed. Also who blocks what, packages against their provisions, and pairs of proposals that exclude each other. Silence is no consent.',
  params: IdOrSlug,
  query: CommonGroundQuery,
  answer: CommonGroundAnswer,
  table: TABLE,
});
