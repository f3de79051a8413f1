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
  about: 'How near the probabilities that holders gave came to what happened.',
  formula:
    'Brier = mean of (p − o)², where p is the percentage that was given or the middle of the ICD-203 term’s band, over 100, and o is 1 if the event occurred and 0 if not. An expectation resolves on the day on which its event had happened, if that is by its last day (`by`), or else the day after that last day. It counts if the holder held it on the day before it resolved. Calibration: for each term, the share of the events that occurred beside the mean p.',
  parameters: {
    'holders, group': 'whose expectations; default: everybody’s',
    dossier: 'only expectations of events of this dossier',
  },
  sources: [
    'Brier 1950, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78(1), in the form for two outcomes',
    'Intelligence Community Directive 203 (2015): the terms and their bands',
  ],
  limits: [
    'A term is scored by the middle of its band, which the holder did not say.',
    'An event of which only the month or year is known resolves on its last day; if its last day for the expectation lies within, it stays open.',
    'Holders that expect different things cannot be compared: what is easy to foresee scores well.',
    'Few expectations resolve; n stands beside every figure.',
  ],
  examples: [
    example('likely, likely, 70 %, unlikely; the first and the third occurred', FORECASTS, 0.18921875, () =>
      brierScore(FORECASTS),
    ),
    example('the same: the share of the likely ones that occurred', FORECASTS, 2 / 3, () => {
      const likely = calibrationOf(FORECASTS).find(({ likelihood }) => likelihood === 'likely');
      return likely?.occurred ?? null;
    }),
    example('no expectation', [], null, () => brierScore([])),
  ],
};
