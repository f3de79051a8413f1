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
  from: DateText.optional().describe('Only statements made on this day or later.'),
  to: DateText.optional().describe('Only statements made before this day.'),
  ambiguous: z
    .enum(['exclude', 'neutral'])
    .default('exclude')
    .describe(
      'Whether `ambiguous` is left out or counts as neutral on the ordinal and interval metrics. On the nominal metric it is a level like the others.',
    ),
  coders: listParameter(Coder).optional().describe('Only codings by these coders. Does not affect adjudications.'),
  include: listParameter(z.enum(['disagreements', 'directness']))
    .optional()
    .describe(
      'disagreements: lists each, with every coding and how it was settled. directness: counts codings by how directly the coder found the level stated.',
    ),
  method: methodVersion(METHOD.version),
});

const Alpha = component('KrippendorffAlpha', 'Krippendorff’s alpha on one metric.', {
  alpha: z
    .number()
    .nullable()
    .describe(
      'Alpha: 1 is perfect agreement, 0 is as by chance, below 0 is worse than chance. Null, never 0, if it is undefined.',
    ),
  n: z.int().describe('Number of units (statement × actor) that two or more coders coded.'),
  codings: z.int().describe('Number of codings of the `n` units.'),
  reason: z.string().nullable().describe('Why there is no figure; null if there is one.'),
});

const CodingId = z.strictObject({ id: z.string() });

const Disagreement = component('Disagreement', 'One statement that coders read at different levels.', {
  statement: Ref,
  actor: ActorRef,
  codings: z
    .array(z.strictObject({ coder: z.string(), level: Level, coding: CodingId }))
    .describe('What each coder read, in order of coder names.'),
  adjudication: z
    .strictObject({ coder: z.string(), level: Level, coding: CodingId })
    .nullable()
    .describe('How the disagreement was settled; null if it was not.'),
});

const FIGURES = {
  coders: z.strictObject({ n: z.int(), names: z.array(z.string()) }).describe('The coders whose codings are compared.'),
  units: z.int().describe('Number of units (statement × actor) that two or more coders coded.'),
  codings: z.int().describe('Number of codings of the `units`.'),
  directness: directnessCounts('the codings, as coders recorded it; those without it are not counted.'),
  alone: z.int().describe('Number of codings left out because no other coder coded the unit.'),
  nominal: Alpha.describe('Alpha if levels are only equal or different.'),
  ordinal: Alpha.describe('Alpha if only the order of levels counts.'),
  interval: Alpha.describe('Alpha if levels are numbers from −1 to 1.'),
  agreement: Share.describe('Share of coder pairs that read the same level, not corrected for chance.'),
};

const counts = {
  n: z.int().describe('Number of units that coders read at different levels.'),
  adjudicated: z.int().describe('Number of those units that an adjudication settled.'),
};

const ReliabilityRow = component('Reliability', 'How far coders agree on what statements say of one proposal.', {
  proposal: Ref,
  ...FIGURES,
  disagreements: z.strictObject({
    ...counts,
    cases: z.array(Disagreement).optional().describe('With include=disagreements: each one.'),
  }),
});

const ReliabilityAnswer = component('ReliabilityAnswer', 'How far coders agree, proposal by proposal.', {
  data: z.array(ReliabilityRow).describe('A row for each proposal with codings or named in `proposals`.'),
  meta: z.strictObject({
    ...ANALYSIS_META,
    pooled: z
      .strictObject({ ...FIGURES, disagreements: z.strictObject(counts) })
      .describe('Figures over the units of all proposals together, not a mean of the rows.'),
  }),
});

export const listReliabilityQuestion = question({
  method: METHOD,
  id: 'listReliability',
  summary: 'How far coders agree on what statements say',
  description:
    'Krippendorff’s alpha for each proposal with codings, and over all of them: from independent codings, on the nominal, ordinal and interval metrics. Disagreements are counted, as are those settled; include=disagreements lists them.',
  query: ReliabilityQuery,
  answer: ReliabilityAnswer,
});
