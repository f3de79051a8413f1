import { before, dateWords, today } from '../../state/dates.ts';
import type { Route } from '../../state/route.ts';
import type { TextName } from '../../state/texts.ts';
import { number, t } from '../../state/texts.ts';
import type { CLOCKS } from '../choices.ts';

/** The clock by which two moments differ; `CLOCKS` has its parameter in the API. */
export type ClockName = keyof typeof CLOCKS;

export interface Moments {
  by: ClockName;
  from: string;
  to: string;
}

/** The last Friday before a day. */
export const fridayBefore = (day: string): string => before(day, (new Date(day).getUTCDay() + 2) % 7 || 7);

/** The moments of the address; without any, the week before `latest`, or the last revision. */
export function momentsOf({ query }: Route, latest: string, head: number): Moments {
  const by = (query.by as ClockName | undefined) || 'day';
  if (by === 'revision') return { by, from: query.from ?? String(Math.max(0, head - 1)), to: query.to ?? String(head) };
  const to = query.to ?? (by === 'recorded' ? today() : latest);
  return { by, from: query.from ?? before(to, 7), to };
}

export const momentWords = (by: ClockName, text: string): string =>
  by === 'revision' ? t('panel.revision', { revision: number(Number(text)) }) : dateWords(text);

export const titleOf = ({ by, from, to }: Moments, dossier: string): string =>
  t(`title.changes.${by}` as TextName, { dossier, from: momentWords(by, from), to: momentWords(by, to) });
