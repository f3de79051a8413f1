import { type Dated, happenedBy } from '../conditions.ts';
import { dayRange } from '../edtf.ts';
import { type Day, FOREVER, happenedOn, parseDate } from '../time.ts';
import { LIKELIHOOD_BANDS, LIKELIHOODS, type Likelihood } from '../vocabulary.ts';

/** The likelihood that a holder states: an ICD-203 term or a percentage; the other is null. */
interface Odds {
  likelihood: Likelihood | null;
  percent: number | null;
}

/** A band in per cent. */
type Band = readonly [from: number, to: number];

/** The band of a term; a percentage is a band of zero width. */
export function bandOf({ likelihood, percent }: Odds): Band {
  if (likelihood !== null) return LIKELIHOOD_BANDS[likelihood];
  return [percent ?? 0, percent ?? 0];
}

/** From 0 to 1: the percentage, or the middle of the term's band. */
export function probabilityOf(odds: Odds): number {
  const [from, to] = bandOf(odds);
  return (from + to) / 200;
}

/** The term whose band contains a percentage; where two bands meet, the likelier one. */
export function termOf({ likelihood, percent }: Odds): Likelihood {
  if (likelihood !== null) return likelihood;
  return LIKELIHOODS.find((term) => (percent ?? 0) < LIKELIHOOD_BANDS[term][1]) ?? 'almost_certain';
}

/** `open`: neither the event nor its deadline has come, or the event's date is too coarse to tell if it was in time. */
export const OUTCOMES = ['occurred', 'did_not_occur', 'open'] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Resolution {
  outcome: Outcome;
  /** The day by which the outcome was known; null while it is open. */
  on: Day | null;
}

export const OPEN: Resolution = { outcome: 'open', on: null };

/** The outcome of an expectation as of a day: its event happened by the deadline, or the deadline passed. */
export function resolutionOf(event: Dated, by: string | null, asOf: Day): Resolution {
  const [surely, deadline] = deadlinesOf(by);
  if (happenedBy(event, Math.min(asOf, surely)) === 'met') return { outcome: 'occurred', on: happenedOn(event) };
  // An event that is dated only to the month of the deadline, or went on after it, may or may not have been in time.
  if (happenedBy(event, Math.min(asOf, deadline)) !== 'unmet') return OPEN;
  return asOf > deadline ? { outcome: 'did_not_occur', on: deadline + 1 } : OPEN;
}

/** The earliest and the latest possible deadline. A plain day, month or year has one deadline, its last day. */
function deadlinesOf(by: string | null): [surely: Day, perhaps: Day] {
  if (by === null) return [FOREVER, FOREVER];
  const { earliest, latest } = dayRange(by);
  return [parseDate(by) ? latest : earliest, latest];
}

/** An expectation that has resolved. */
export interface Forecast extends Odds {
  occurred: boolean;
}

/**
 * The Brier score: the mean of (p − outcome)², from 0 (perfect) to 1; always saying one half gets 0.25. Null without
 * forecasts. Source: Brier 1950, in the form for two outcomes.
 */
export function brierScore(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  const squares = forecasts.map((forecast) => (probabilityOf(forecast) - (forecast.occurred ? 1 : 0)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / forecasts.length;
}

/**
 * For each term that was used, least likely first: the share of the events called so likely that occurred, and the mean
 * of the probabilities that were given (`expected`).
 */
export function calibrationOf(forecasts: readonly Forecast[]) {
  return LIKELIHOODS.flatMap((likelihood) => {
    const within = forecasts.filter((forecast) => termOf(forecast) === likelihood);
    const n = within.length;
    if (n === 0) return [];
    const expected = within.reduce((sum, forecast) => sum + probabilityOf(forecast), 0) / n;
    return [{ likelihood, n, expected, occurred: within.filter(({ occurred }) => occurred).length / n }];
  });
}
