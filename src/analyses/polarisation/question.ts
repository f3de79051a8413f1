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
  by: z.enum(['proposal', 'tag']).default('proposal').describe('A figure for each proposal, or for each tag.'),
  window: z
    .enum(['all', ...CALENDAR])
    .default('all')
    .describe('all: on the day asked. year, month: on the last day of each, a group with its members of that day.'),
  stances: standing,
  scale,
  quorum,
  most: natural
    .optional()
    .meta({ description: 'At most this many rows of each window, the most divided first.', type: 'integer' }),
  atLeast: natural
    .optional()
    .meta({ description: 'Only proposals on which at least this many have a level.', type: 'integer' }),
});

const Polarisation = component('PolarisationRow', 'How far actors are split on a proposal, or over those of a tag.', {
  proposal: Ref.nullable().describe('The proposal, with by=proposal; else null.'),
  tag: z.string().nullable().describe('The tag, with by=tag; else null.'),
  window: z.string().nullable().describe('The year or month, with window=year or month; null without.'),
  day: DayText.describe('The day on which levels are read.'),
  n: z.int().describe('Levels that are counted; of a tag, over its proposals with a figure.'),
  proposals: z.int().describe('Proposals with a figure, of which the figure of a tag is the mean.'),
  polarisation: z
    .number()
    .nullable()
    .describe(
      '(1 − A) / 2: 0 all on one level, 1 split between the ends. Null for fewer than two levels or the quorum.',
    ),
  agreementA: z
    .number()
    .nullable()
    .describe('van der Eijk’s A, −1 to 1; of a tag, the mean. Null where polarisation is.'),
  reason: z.string().nullable().describe('Why there is no figure; null where there is one.'),
  levels: LevelCounts.describe('Actors by level, as coded; of a tag, over its proposals with a figure.'),
  directness: DirectnessCounts,
});

const PolarisationAnswer = component('PolarisationAnswer', 'Polarisation by proposal or tag.', {
  data: z.array(Polarisation),
  meta: z.strictObject({
    ...ANALYSIS_META,
    unspoken: z.int().describe('Proposals without a row: nobody asked about had a level.'),
  }),
});

export const listPolarisationQuestion = question({
  method: METHOD,
  id: 'listPolarisation',
  summary: 'Polarisation by proposal or tag',
  description:
    'How far actors are split between the ends of the scale, on each proposal or over those of each tag, on the day asked or year by year; with `most`, what divides them most.',
  query: PolarisationQuery,
  answer: PolarisationAnswer,
  last: [KNOWN_AT, METHOD_COLUMN],
});
