import { doubtWords } from '../../state/dates.ts';
import { number, t, word } from '../../state/texts.ts';
import type { Expected } from './load.ts';

/** "likely, 55 to 80 %"; or only the percentage, if the holder named one. */
export const oddsWords = ({ likelihood, band, percent }: Pick<Expected, 'likelihood' | 'band' | 'percent'>): string =>
  likelihood
    ? t('expected.term', { term: word('likelihood', likelihood), from: band.from, to: band.to })
    : `${number(percent ?? band.from)} %`;

/** By when, held from when until when, in words. */
export function timeWords({ by, validFrom, validTo }: Expected): string {
  const parts = [t('expected.from', { day: doubtWords(validFrom) })];
  if (validTo) parts.push(t('expected.to', { day: doubtWords(validTo) }));
  parts.push(by ? t('expected.due', { day: doubtWords(by) }) : t('expected.noDay'));
  return parts.join(', ');
}

export const outcomeWords = ({ resolution: { outcome, on } }: Expected): string =>
  t(`expected.${outcome}`, { day: on ? doubtWords(on) : '' });

export const figure = (value: number): string => number(Math.round(value * 10_000) / 10_000);
