import { z } from 'zod';
import { listParameter } from '../../http/request/query.ts';
import { ActorRef, component, named } from '../../nouns/shapes.ts';
import { Likelihood } from '../../nouns/stance.ts';
import { ANALYSIS_META, AnalysisQuery, methodVersion, question } from '../question.ts';
import { METHOD } from './method.ts';

const { asOf, knownAt, minRevision, dossier, group, publishedBy } = AnalysisQuery;

const ScoresQuery = z.strictObject({
  asOf,
  knownAt,
  minRevision,
  dossier: dossier.describe('Only expectations of events of this dossier.'),
  holders: listParameter(named('an actor')).optional().describe('Only these, in this order.'),
  group,
  publishedBy,
  method: methodVersion(METHOD.version),
});

const SCORE = {
  n: z.int().describe('Expectations that have resolved by the day asked.'),
  brier: z
    .number()
    .nullable()
    .describe('The mean of (p − outcome)², 0 to 1, lower is better; always saying one half gets 0.25. Null for none.'),
  calibration: z
    .array(
      z.strictObject({
        likelihood: Likelihood,
        n: z.int(),
        expected: z.number().describe('The mean of the probabilities that were given.'),
        occurred: z.number().describe('The share of the events that occurred.'),
      }),
    )
    .describe(
      'For each ICD-203 term that was used, from the least likely on; a percentage is in the band that holds it.',
    ),
  open: z.int().describe('Expectations that have not resolved.'),
};

const ScoresAnswer = component('ExpectationScoresAnswer', 'How right expectations were, holder by holder.', {
  data: z.array(component('ExpectationScore', 'How right one holder was.', { holder: ActorRef, ...SCORE })),
  meta: z.strictObject({
    ...ANALYSIS_META,
    overall: z.strictObject(SCORE).describe('Over all expectations of these holders together: no mean of the rows.'),
  }),
});

export const listExpectationScoresQuestion = question({
  method: METHOD,
  id: 'listExpectationScores',
  summary: 'How right expectations were',
  description:
    'The Brier score and the calibration of each holder, over the expectations that have resolved: their event happened, or did not by its last day.',
  query: ScoresQuery,
  answer: ScoresAnswer,
});
