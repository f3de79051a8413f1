import { z } from 'zod';
import { listParameter } from '../../http/request/query.ts';
import { Coder } from '../../nouns/coding.ts';
import { ActorRef, component, DateText, Level, Ref } from '../../nouns/shapes.ts';
import { Share } from '../evidence/question.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, methodVersion, question } from '../question.ts';
import { METHOD } from './method.ts';

// Left out because codings have no voice and no confidence, and are dated by their statement.
const {
  voice: _voice,
  firstHand: _firstHand,
  directness: _directness,
  publishedBy: _publishedBy,
  minConfidence: _minConfidence,
  ...shared
} = AnalysisQuery;

const ReliabilityQuery = z.strictObject({
  ...shared,
  from: DateText.optional().describe('Only statements of this day or later.'),
  to: DateText.optional().describe('Only statements before this day.'),
  ambiguous: z
    .enum(['exclude', 'neutral'])
    .default('exclude')
    .describe(
      'What `ambiguous` counts as on the ordinal and the interval metric. On the nominal one it is a level like the others.',
    ),
  coders: listParameter(Coder).optional().describe('Only the readings of these coders; adjudications are everybody’s.'),
  include: listParameter(z.enum(['disagreements', 'directness']))
    .optional()
    .describe(
      'disagreements: each of them, with every reading and how it was settled. directness: how directly coders found what they read said.',
    ),
  method: methodVersion(METHOD.version),
});

const Alpha = component('KrippendorffAlpha', 'Krippendorff’s alpha on one metric.', {
  alpha: z.number().nullable().describe('1 perfect, 0 as by chance, below 0 worse. Null, never 0, without a figure.'),
  n: z.int().describe('Units that two coders or more have read.'),
  codings: z.int().describe('Readings in these units.'),
  reason: z.string().nullable().describe('Why there is no figure; null where there is one.'),
});

const CodingId = z.strictObject({ id: z.string() });

const Disagreement = component('Disagreement', 'One statement that coders read at different levels.', {
  statement: Ref,
  actor: ActorRef,
  codings: z
    .array(z.strictObject({ coder: z.string(), level: Level, coding: CodingId }))
    .describe('What each coder read, by the names of the coders.'),
  adjudication: z
    .strictObject({ coder: z.string(), level: Level, coding: CodingId })
    .nullable()
    .describe('How it was settled; null where it was not.'),
});

const FIGURES = {
  coders: z.strictObject({ n: z.int(), names: z.array(z.string()) }).describe('Whose readings are compared.'),
  units: z.int().describe('Statements × actors that two coders or more have read.'),
  codings: z.int().describe('Readings in these units.'),
  directness: directnessCounts('these readings as their coders recorded it; a reading without it is in none.'),
  alone: z.int().describe('Readings that no other coder has beside them: they are left out.'),
  nominal: Alpha.describe('Two levels are the same or not.'),
  ordinal: Alpha.describe('Levels by their order.'),
  interval: Alpha.describe('Levels by their places from −1 to 1.'),
  agreement: Share.describe('The share of pairs of coders that read the same level, not corrected for chance.'),
};

const counts = {
  n: z.int().describe('Units that were read at different levels.'),
  adjudicated: z.int().describe('Of these, those that are settled.'),
};

const ReliabilityRow = component('Reliability', 'How far coders agree on what statements say of one proposal.', {
  proposal: Ref,
  ...FIGURES,
  disagreements: z.strictObject({
    ...counts,
    cases: z.array(Disagreement).optional().describe('With include=disagreements.'),
  }),
});

const ReliabilityAnswer = component('ReliabilityAnswer', 'How far coders agree, proposal by proposal.', {
  data: z.array(ReliabilityRow).describe('Proposals that anybody has coded, and those named.'),
  meta: z.strictObject({
    ...ANALYSIS_META,
    pooled: z
      .strictObject({ ...FIGURES, disagreements: z.strictObject(counts) })
      .describe('Over all units of all of these proposals together: no mean of the rows.'),
  }),
});

export const listReliabilityQuestion = question({
  method: METHOD,
  id: 'listReliability',
  summary: 'How far coders agree on what statements say',
  description:
    'Krippendorff’s alpha of each proposal that was coded, and over all of them: from readings that coders made alone, on the nominal, the ordinal and the interval metric. Disagreements are counted, with those that are settled, and listed with include=disagreements.',
  query: ReliabilityQuery,
  answer: ReliabilityAnswer,
});
