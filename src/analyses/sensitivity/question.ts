import { z } from 'zod';
import { staleAfter } from '../../api/evidence-filter.ts';
import { quorum } from '../../api/positions/query.ts';
import { LevelCounts, Unity } from '../../api/positions/schema.ts';
import { IdOrSlug, OF_ACTOR, ON_PROPOSAL } from '../../api/records.ts';
import { outcomeOf } from '../../domain/measures/cohesion.ts';
import { GRADED_RELIABILITIES, rangeOfFigures } from '../../domain/trust.ts';
import type { Level as LevelWord } from '../../domain/vocabulary.ts';
import { ActorRef, component, Level, Ref, StanceRef } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';

/** The rules by which positions are computed again. */
export const RULES = [
  'as_asked',
  'first_hand',
  'named',
  'ambiguous_as_neutral',
  'min_reliability',
  'min_credibility',
  'min_grade',
  'explicit',
] as const;

const ASKED: LevelWord[] = ['support', 'support', 'conditional_support', 'oppose'];
const FIRST_HAND: LevelWord[] = ['support', 'oppose'];

export const METHOD = {
  name: 'sensitivity',
  version: '1',
  title: 'The same answer under other rules',
  about: 'How far the levels on a proposal, or of an actor, depend on which evidence is admitted.',
  formula:
    'Asks with the rules of the question, and again with one more rule at a time: first hand, named, ambiguous as neutral, least source reliability, least credibility, both grades at once, explicit. levels: how many are at each level as coded, including `ambiguous`. n, mean and share in support count the levels on the scale, and an ambiguous one only under a rule that makes it neutral. changes: what a level counts as under the question (from) and under the rule (to); `ambiguous` if it is off the scale, null if there is none. For a proposal, also A and Rice of its actors. range: the lowest and highest value of each figure across the rules.',
  parameters: { minReliability: 'A to E, default B', minCredibility: '1 to 5, default 2' },
  sources: [
    'Allied Joint Doctrine for Intelligence Procedures AJP-2.1: source reliability A–F and information credibility 1–6',
    'A. Saltelli et al., Sensitivity Analysis in Practice (2004): one factor at a time',
  ],
  limits: [
    'Rules are applied one at a time; together they may leave fewer levels.',
    'A stance is judged by its best statement. F, 6 and a missing grade are below every grade. A recorded vote passes every rule on evidence.',
    'If a rule leaves out the deciding stance, an earlier one may decide.',
    'The range covers these rules alone and is not a confidence interval.',
  ],
  examples: [
    {
      given: 'two in support, one on conditions, one opposed: mean',
      input: ASKED,
      figure: 0.375,
      run: () => outcomeOf(ASKED).mean,
    },
    { given: 'the same: share in support', input: ASKED, figure: 0.75, run: () => outcomeOf(ASKED).support },
    {
      given: 'first hand, one in support and one opposed: the low end of the mean',
      input: [ASKED, FIRST_HAND],
      figure: 0,
      run: () => rangeOfFigures([outcomeOf(ASKED).mean, outcomeOf(FIRST_HAND).mean]).low,
    },
    { given: 'nothing is left', input: [], figure: null, run: () => outcomeOf([]).mean },
  ],
};

const { dossier, proposals, tag, partOf, actors, group, ...Shared } = AnalysisQuery;
const Thresholds = {
  ...Shared,
  staleAfter,
  include,
  method: methodVersion(METHOD.version),
  minReliability: z
    .enum(GRADED_RELIABILITIES)
    .default('B')
    .describe('Lowest source grade that the rule min_reliability accepts. F (cannot be judged) is never accepted.'),
  minCredibility: z
    .enum(['1', '2', '3', '4', '5'])
    .default('2')
    .transform(Number)
    .describe('Lowest statement grade that the rule min_credibility accepts. 6 (cannot be judged) is never accepted.')
    .meta({ type: 'integer', minimum: 1, maximum: 5, default: 2 }),
};

export const ProposalSensitivityQuery = z.strictObject({ ...Thresholds, actors, group, quorum });
export const ActorSensitivityQuery = z.strictObject({ ...Thresholds, dossier, proposals, tag, partOf });

const FigureRange = component('FigureRange', 'Lowest and highest value of a figure over all rules.', {
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int().describe('Number of rules that give the figure.'),
  reason: z.string().nullable().describe('Why there is no figure; null if there is one.'),
});

const LevelChange = component('LevelChange', 'A level that a rule changes or leaves out.', {
  actor: ActorRef,
  proposal: Ref,
  from: Level.nullable().describe('Level under the request’s own rules; null if there is none.'),
  to: Level.nullable().describe(
    'Level under this rule; null if it leaves none, `neutral` if an ambiguous level counts as that.',
  ),
  stance: StanceRef.nullable().describe('Stance that decides under the request’s own rules; null if none does.'),
  toStance: StanceRef.optional().describe('Stance that decides under this rule, with include=directness.'),
});

const RuleOutcome = component('RuleOutcome', 'The answer under one rule.', {
  rule: z.enum(RULES),
  about: z.string().describe('The rule in words.'),
  n: z.int().describe('Number of levels on the scale, from which the figures are computed.'),
  directness: directnessCounts('the `n` levels.'),
  levels: LevelCounts.describe(
    'How many are at each level as coded: ambiguous ones are `ambiguous` even if the rule counts them as neutral.',
  ),
  mean: z.number().nullable().describe('Mean score of the `n` levels, −1 to 1; null for too few.'),
  support: z
    .number()
    .nullable()
    .describe('Share of the `n` levels in support, with conditions or without, 0 to 1; null for too few.'),
  reason: z.string().nullable().describe('Why a figure or the label is missing; null if none is.'),
  unity: Unity.nullable().describe('How united the actors are on the proposal; null in an actor’s answer.'),
  leftOut: z.int().describe('Number of levels that the rule leaves out.'),
  changes: z.array(LevelChange).describe('Every level that this rule changes or leaves out.'),
});

const META = {
  ...ANALYSIS_META,
  stable: z.boolean().describe('Whether no rule changes any level.'),
  range: z.strictObject({
    n: FigureRange,
    mean: FigureRange,
    support: FigureRange,
    agreementA: FigureRange,
    rice: FigureRange,
  }),
  labels: z.array(z.string().nullable()).describe('Labels of unity that the rules give, each once.'),
};

const ProposalSensitivityAnswer = component('ProposalSensitivityAnswer', 'Levels on a proposal, rule by rule.', {
  data: z.array(RuleOutcome),
  meta: z.strictObject({ proposal: Ref, ...META }),
});
const ActorSensitivityAnswer = component('ActorSensitivityAnswer', 'Levels of an actor, rule by rule.', {
  data: z.array(RuleOutcome),
  meta: z.strictObject({ actor: ActorRef, ...META }),
});

const DESCRIPTION =
  'The request’s own rules, then one other rule at a time (first hand, named, explicit, ambiguous as neutral, lowest grades): what each leaves out, and the range of the figures over all of them.';

export const getProposalSensitivityQuestion = question({
  method: METHOD,
  id: 'getProposalSensitivity',
  summary: 'Levels on a proposal under other rules',
  description: DESCRIPTION,
  params: IdOrSlug,
  query: ProposalSensitivityQuery,
  answer: ProposalSensitivityAnswer,
  first: ON_PROPOSAL,
});

export const getActorSensitivityQuestion = question({
  method: METHOD,
  moves: true,
  id: 'getActorSensitivity',
  summary: 'An actor’s levels under other rules',
  description: DESCRIPTION,
  params: IdOrSlug,
  query: ActorSensitivityQuery,
  answer: ActorSensitivityAnswer,
  first: OF_ACTOR,
});
