import { brierScore, calibrationOf, type Forecast } from '../../domain/measures/expectations.ts';
import type { Method } from '../question.ts';

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

export const METHOD: Method = {
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
