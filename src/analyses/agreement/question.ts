import { z } from 'zod';
import { staleAfter } from '../../api/evidence-filter.ts';
import { flagParameter, listParameter } from '../../http/request/query.ts';
import { ActorRef, component, named } from '../../nouns/shapes.ts';
import { ANALYSIS_META, AnalysisQuery, directnessCounts, include, methodVersion, question } from '../question.ts';
import { DEFINITIONS } from './definitions.ts';
import { METHOD } from './method.ts';

/** A natural number of rows or proposals. */
export const natural = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'must be a whole number from 1 to 9999, in digits')
  .transform(Number);

export const AgreementQuery = z.strictObject({
  ...AnalysisQuery,
  staleAfter,
  method: methodVersion(METHOD.version),
  definition: z.enum(DEFINITIONS).default('agree').describe('Measure of agreement; see /v1/methods/agreement.'),
  unanimous: z
    .enum(['include', 'exclude'])
    .default('include')
    .describe('Whether to count proposals on which all actors with a level agree: all, not only the pair.'),
  with: listParameter(named('an actor')).optional().describe('Only pairs that include one of these actors.'),
  nearest: natural
    .optional()
    .meta({ description: 'Only this many pairs, the highest figures first.', type: 'integer' }),
  farthest: natural
    .optional()
    .meta({ description: 'Only this many pairs, the lowest figures first.', type: 'integer' }),
  window: z.enum(['all', 'year']).default('all').describe('One figure a pair, or one for each year stances began in.'),
  atLeast: natural.optional().meta({ description: 'Only pairs whose `n` is at least this.', type: 'integer' }),
  components: flagParameter().optional().meta({ description: 'true: adds the table of levels behind each figure.' }),
  include,
});

const Agreement = component('Agreement', 'How far two actors agree.', {
  one: ActorRef,
  other: ActorRef,
  year: z.int().nullable().describe('Year of the figure; null unless window=year.'),
  n: z.int().describe('Number of proposals on which both have a level; for coincidence, on which both took a side.'),
  directness: directnessCounts('the `n` proposals, each by the less direct of the two levels.'),
  value: z.number().nullable().describe('The figure by `meta.definition`, at most 1; null if there is none.'),
  reason: z.string().nullable().describe('Why there is no figure; null if there is one.'),
  table: z
    .array(z.array(z.int()))
    .optional()
    .describe('With components=true: number of proposals by level of `one` (row) and `other` (column), support first.'),
});

const AgreementAnswer = component('AgreementAnswer', 'Agreement, pair by pair.', {
  data: z.array(Agreement),
  meta: z.strictObject({
    ...ANALYSIS_META,
    definition: z.enum(DEFINITIONS),
    tied: z
      .strictObject({ nearest: z.int(), farthest: z.int() })
      .nullable()
      .describe(
        'Number of unlisted pairs that tie with the last one listed, over all windows; null without nearest and farthest.',
      ),
    counted: z.int().describe('Number of proposals counted: with unanimous=exclude, those on which actors disagree.'),
  }),
});

export const listAgreementQuestion = question({
  method: METHOD,
  id: 'listAgreement',
  summary: 'Agreement of actors, pair by pair',
  description:
    'All pairs, those with some actors, or the nearest and farthest, over the proposals on which both have a level; n beside every figure.',
  query: AgreementQuery,
  answer: AgreementAnswer,
});
