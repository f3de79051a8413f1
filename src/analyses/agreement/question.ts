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
  definition: z.enum(DEFINITIONS).default('agree').describe('Which measure; each is at /v1/methods/agreement.'),
  unanimous: z
    .enum(['include', 'exclude'])
    .default('include')
    .describe('Whether proposals count on which everybody with a level agrees; everybody, not only the two.'),
  with: listParameter(named('an actor')).optional().describe('Only pairs with at least one of these.'),
  nearest: natural
    .optional()
    .meta({ description: 'Only this many pairs, the highest figures first.', type: 'integer' }),
  farthest: natural
    .optional()
    .meta({ description: 'Only this many pairs, the lowest figures first.', type: 'integer' }),
  window: z.enum(['all', 'year']).default('all').describe('Figures over all time, or year by year of the first day.'),
  atLeast: natural.optional().meta({ description: 'Only pairs with at least this many proposals.', type: 'integer' }),
  components: flagParameter().optional().meta({ description: 'true: adds the table of levels behind each figure.' }),
  include,
});

const Agreement = component('Agreement', 'How far two actors agree.', {
  one: ActorRef,
  other: ActorRef,
  year: z.int().nullable().describe('The year, with window=year; null without.'),
  n: z
    .int()
    .describe('Proposals that count: on which both have a level, or for coincidence on which both took a side.'),
  directness: directnessCounts('those proposals, each at the less direct of the two levels.'),
  value: z.number().nullable().describe('Null, never 0, where there is too little.'),
  reason: z.string().nullable().describe('Why there is no figure; null where there is one.'),
  table: z
    .array(z.array(z.int()))
    .optional()
    .describe('With components=true: proposals by the level of `one` (rows) and `other` (columns), support to oppose.'),
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
        'With nearest or farthest: how many more pairs tie with the last one shown, in all windows together. Null without.',
      ),
    counted: z.int().describe('Proposals that count: with unanimous=exclude, only those on which somebody disagrees.'),
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
