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
    .describe('For the rule min_reliability: the least grade of a source. F cannot be judged, so reaches none.'),
  minCredibility: z
    .enum(['1', '2', '3', '4', '5'])
    .default('2')
    .transform(Number)
    .describe('For the rule min_credibility: the least grade of a statement. 6 cannot be judged, so reaches none.')
    .meta({ type: 'integer', minimum: 1, maximum: 5, default: 2 }),
};

export const ProposalSensitivityQuery = z.strictObject({ ...Thresholds, actors, group, quorum });
export const ActorSensitivityQuery = z.strictObject({ ...Thresholds, dossier, proposals, tag, partOf });

const FigureRange = component('FigureRange', 'The least and greatest figure over all rules; null for none.', {
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.int().describe('The number of figures.'),
  reason: z.string().nullable().describe('Why there is no figure; null where there is one.'),
});

const LevelChange = component('LevelChange', 'A level that a rule changes or leaves out.', {
  actor: ActorRef,
  proposal: Ref,
  from: Level.nullable().describe('Under the rules of the question; null where it has no level.'),
  to: Level.nullable().describe(
    'Under this rule: null where the rule leaves no level, `neutral` for an ambiguous one where it counts as that.',
  ),
  stance: StanceRef.nullable().describe('What decides under the rules of the question; null where nothing does.'),
});

const RuleOutcome = component('RuleOutcome', 'The answer under one rule.', {
  rule: z.enum(RULES),
  about: z.string().describe('The rule in words.'),
  n: z.int().describe('Levels on the scale, from which the figures are computed.'),
  directness: directnessCounts('these levels.'),
  levels: LevelCounts.describe(
    'As coded: an ambiguous level is one, whether the rule counts it as neutral or not at all.',
  ),
  mean: z.number().nullable().describe('The mean of their places on the scale, −1 to 1; null for too few.'),
  support: z
    .number()
    .nullable()
    .describe('Share of those on the scale that are in support, with conditions or without, 0 to 1. Null for too few.'),
  reason: z.string().nullable().describe('Why a figure or the label is missing; null where none is.'),
  unity: Unity.nullable().describe('Of the actors on a proposal; null for an actor’s proposals, which are no group.'),
  leftOut: z.int().describe('Levels that the rule leaves out.'),
  changes: z.array(LevelChange).describe('Every level that this rule changes or leaves out.'),
});

const META = {
  ...ANALYSIS_META,
  stable: z.boolean().describe('No rule changes any level.'),
  range: z.strictObject({
    n: FigureRange,
    mean: FigureRange,
    support: FigureRange,
    agreementA: FigureRange,
    rice: FigureRange,
  }),
  labels: z.array(z.string().nullable()).describe('Every label of unity that some rule gives.'),
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
  'The question’s own rules, then first hand, named, ambiguous as neutral, and least grades, one at a time: what each leaves out, and the range of the figures over them all.';

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
