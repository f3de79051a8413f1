import { z } from 'zod';
import { brierScore, calibrationOf, type Forecast } from '../../domain/measures/expectations.ts';
import { listParameter } from '../../http/request/query.ts';
import { ActorRef, component, named } from '../../nouns/shapes.ts';
import { Likelihood } from '../../nouns/stance.ts';
import { ANALYSIS_META, AnalysisQuery, methodVersion, question } from '../question.ts';

const FORECASTS: Forecast[] = [
  { likelihood: 'likely', percent: null, occurred: true },
  { likelihood: 'likely', percent: null, occurred: false },
  { likelihood: null, percent: 70, occurred: true },
  { likelihood: 'unlikely', percent: null, occurred: false },
];
const example = (given: string, input: readonly Forecast[], figure: number | null, run: () => number | null) => ({
  given,
  input,
  figure,
  run,
});

export const METHOD = {
  name: 'expectations',
  version: '1',
  title: 'Brier score and calibration of expectations',
  about: 'How close the probabilities that holders gave came to what happened.',
  formula:
    'Brier score = mean of (p − o)², where p is the percentage given or the middle of the ICD-203 term’s band, divided by 100, and o is 1 if the event occurred and 0 if not. An expectation resolves on the day by which its event had happened, if that is no later than its own last day (`by`), and otherwise on the day after that last day. It counts if the holder still held it on the day before it resolved. Calibration: for each term, the share of the events that occurred, and the mean of p.',
  parameters: {
    'holders, group': 'whose expectations; default: everybody’s',
    dossier: 'only expectations of events in this dossier',
  },
  sources: [
    'Brier 1950, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78(1), in the form for two outcomes',
    'Intelligence Community Directive 203 (2015): the terms and their bands',
  ],
  limits: [
    'A term is scored as the middle of its band, a figure that the holder did not give.',
    'If only the month or year of an event is known, the expectation resolves on the last day of that month or year; if its own last day lies within it, the expectation stays open.',
    'Holders that expect different things cannot be compared: events that are easy to foresee give good scores.',
    'Few expectations resolve, so look at the n beside every figure.',
  ],
  examples: [
    example('likely, likely, 70 %, unlikely; the first and the third occurred', FORECASTS, 0.18921875, () =>
      brierScore(FORECASTS),
    ),
    example('the same: the share of the events called likely that occurred', FORECASTS, 2 / 3, () => {
      const likely = calibrationOf(FORECASTS).find(({ likelihood }) => likelihood === 'likely');
      return likely?.occurred ?? null;
    }),
    example('no expectation', [], null, () => brierScore([])),
  ],
};

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
    .describe('One entry per ICD-203 term used, least likely first. A percentage counts as the term of its band.'),
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
