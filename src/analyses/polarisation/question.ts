import { z } from 'zod';
import { staleAfter } from '../../api/evidence-filter.ts';
import { quorum } from '../../api/positions/query.ts';
import { DirectnessCounts, LevelCounts } from '../../api/positions/schema.ts';
import { KNOWN_AT } from '../../http/tables/table.ts';
import { component, DayText, Ref } from '../../nouns/shapes.ts';
import { natural } from '../agreement/question.ts';
import { ANALYSIS_META, AnalysisQuery, METHOD_COLUMN, methodVersion, question } from '../question.ts';
import { scale } from '../unity/question.ts';
import { CALENDAR, standing } from '../windows.ts';
import { METHOD } from './method.ts';

export const PolarisationQuery = z.strictObject({
  ...AnalysisQuery,
  staleAfter,
  method: methodVersion(METHOD.version),
  by: z.enum(['proposal', 'tag']).default('proposal').describe('Whether each row is a proposal or a tag.'),
  window: z
    .enum(['all', ...CALENDAR])
    .default('all')
    .describe('all: on the requested day. year, month: on the last day of each, with the group’s members of that day.'),
  stances: standing,
  scale,
  quorum,
  most: natural
    .optional()
    .meta({ description: 'At most this many rows per window, the most divided first.', type: 'integer' }),
  atLeast: natural
    .optional()
    .meta({ description: 'Only proposals on which at least this many actors have a level.', type: 'integer' }),
});

const Polarisation = component('PolarisationRow', 'How far actors are split on a proposal, or on those of a tag.', {
  proposal: Ref.nullable().describe('The proposal; null unless by=proposal.'),
  tag: z.string().nullable().describe('The tag; null unless by=tag.'),
  window: z.string().nullable().describe('The year (2025) or month (2025-05); null with window=all.'),
  day: DayText.describe('The day on which levels are read.'),
  n: z.int().describe('Number of levels counted; for a tag, over its proposals with a figure.'),
  proposals: z.int().describe('Number of proposals with a figure; a tag’s figure is the mean of theirs.'),
  polarisation: z
    .number()
    .nullable()
    .describe(
      '(1 − A) / 2: 0 if all are at one level, 1 if split between both ends. Null below two levels or the quorum.',
    ),
  agreementA: z
    .number()
    .nullable()
    .describe('Van der Eijk’s agreement A, −1 to 1; for a tag, the mean. Null if `polarisation` is.'),
  reason: z.string().nullable().describe('Why there is no figure; null if there is one.'),
  levels: LevelCounts.describe('Number of actors at each level; for a tag, over its proposals with a figure.'),
  directness: DirectnessCounts,
});

const PolarisationAnswer = component('PolarisationAnswer', 'Polarisation by proposal or tag.', {
  data: z.array(Polarisation),
  meta: z.strictObject({
    ...ANALYSIS_META,
    unspoken: z.int().describe('Number of proposals without a row: no selected actor had a level.'),
  }),
});

export const listPolarisationQuestion = question({
  method: METHOD,
  id: 'listPolarisation',
  summary: 'Polarisation by proposal or tag',
  description:
    'How far actors are split between the ends of the scale, on each proposal or on those of each tag, on the requested day or year by year; with `most`, what divides them most.',
  query: PolarisationQuery,
  answer: PolarisationAnswer,
  last: [KNOWN_AT, METHOD_COLUMN],
});
