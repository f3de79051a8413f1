import { z } from 'zod';
import { staleAfter } from '../../api/evidence-filter.ts';
import { quorum } from '../../api/positions/query.ts';
import { DirectnessCounts, LevelCounts } from '../../api/positions/schema.ts';
import { polarisation } from '../../domain/measures/cohesion.ts';
import { KNOWN_AT } from '../../http/tables/table.ts';
import { component, DayText, Ref } from '../../nouns/shapes.ts';
import { natural } from '../agreement/question.ts';
import { ANALYSIS_META, AnalysisQuery, METHOD_COLUMN, methodVersion, question } from '../question.ts';
import { scale } from '../unity/question.ts';
import { CALENDAR, standing } from '../windows.ts';

const example = (counts: number[], figure: number | null) => ({
  given: `${counts.join(', ')} actors by level, from support to oppose`,
  input: counts,
  figure,
  run: () => polarisation(counts),
});

export const METHOD = {
  name: 'polarisation',
  version: '1',
  title: 'Polarisation',
  about: 'How far the actors with a level on a proposal are split between the ends of the scale.',
  formula:
    '(1 − A) / 2, where A is van der Eijk’s A of the counts by level (see unity): 0 if all are at one level, ½ if every level has equally many, 1 if half are at each end. Null if fewer than two actors have a level: one alone cannot be split, and a 0 would be ranked and averaged as if nobody disagreed. (unity does give A for one member, 1 by the formula, because it gives what chance would yield beside it.) For a tag: the mean over its proposals that have a figure.',
  parameters: {
    by: 'proposal or tag',
    window: 'the day asked, or the last day of each year or month',
    stances: 'with windows, standing: all in force on the last day; new: only those that began in the window',
    scale: '5 levels, or 3: for, in the middle, against',
    most: 'only this many rows of each window, the most divided first; among equals, those with more levels counted first',
    ambiguous: 'exclude: leave out; neutral: count as the middle of the scale',
  },
  sources: [
    'C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35 (2001): A',
    'D. Ruedin, An introduction to the R package Agrmt (2021): polarization as (1 − A) / 2',
  ],
  limits: [
    'Silence is left out, so a proposal on which only its supporters speak shows little or no polarisation.',
    'Every actor counts once, whatever its weight.',
    'Where stances with the same first day disagree (contested), the one recorded last counts, as in positions. These figures do not show that it is contested; positions and evidence do.',
    'A small number of actors is easily split: look at n, or set atLeast.',
    'The mean for a tag hides how much its proposals differ.',
  ],
  examples: [
    example([10, 0, 0, 0, 10], 1),
    example([10, 0, 0, 0, 0], 0),
    example([4, 4, 4, 4, 4], 0.5),
    example([30, 40, 210, 130, 530, 50, 10], (1 - 0.6113333333) / 2),
    example([0, 0, 0, 0, 0], null),
  ],
};

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
    .describe('(1 − A) / 2: 0 if all are at one level, 1 if split between both ends. Null below two levels or quorum.'),
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
