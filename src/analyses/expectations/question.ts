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
  holders: listParameter(named('an actor')).optional().describe('Only these actors, in this order.'),
  group,
  publishedBy,
  method: methodVersion(METHOD.version),
});

const SCORE = {
  n: z.int().describe('Number of expectations resolved by the requested day.'),
  brier: z
    .number()
    .nullable()
    .describe('Mean of (p − outcome)², 0 to 1. Lower is better; always saying 50% gives 0.25. Null if `n` is 0.'),
  calibration: z
    .array(
      z.strictObject({
        likelihood: Likelihood,
        n: z.int(),
        expected: z.number().describe('Mean of the stated probabilities, 0 to 1.'),
        occurred: z.number().describe('Share of the events that occurred, 0 to 1.'),
      }),
    )
    .describe(
      'One entry per ICD-203 term used, least likely first. A percentage counts as the term whose band contains it.',
    ),
  open: z.int().describe('Number of expectations not yet resolved.'),
};

const ScoresAnswer = component('ExpectationScoresAnswer', 'How right expectations were, holder by holder.', {
  data: z.array(component('ExpectationScore', 'How right one holder was.', { holder: ActorRef, ...SCORE })),
  meta: z.strictObject({
    ...ANALYSIS_META,
    overall: z.strictObject(SCORE).describe('Figures over all expectations together, not a mean of the rows.'),
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
