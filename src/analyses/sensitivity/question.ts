import { z } from 'zod';
import { staleAfter } from '../../api/evidence-filter.ts';
import { quorum } from '../../api/positions/query.ts';
import { LevelCounts, Unity } from '../../api/positions/schema.ts';
import { IdOrSlug, OF_ACTOR, ON_PROPOSAL } from '../../api/records.ts';
import { GRADED_RELIABILITIES } from '../../domain/trust.ts';
import { ActorRef, component, Level, Ref, StanceRef } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';
import { METHOD } from './method.ts';
import { RULES } from './rules.ts';

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
