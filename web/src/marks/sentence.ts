import { daysBetween, daysOf, doubtWords } from '../state/dates.ts';
import { type TextName, t, word } from '../state/texts.ts';
import { type Cell, marksOf } from './marks.ts';

/** What is known about who spoke, beyond what a cell draws. */
export interface Spoken extends Cell {
  via?: { name: string };
}

/** A cell in one sentence: "Russia opposes “Ceasefire before talks”, as inferred …, since 11 May 2025". */
export function sentenceOf(actor: string, proposal: string, cell: Spoken, asOf: string): string {
  const { stage } = cell;
  const said = positionWords(actor, proposal, cell, asOf);
  return stage === 'tabling' || stage === 'closing' ? `${said} ${t(`cell.${stage}`)}` : said;
}

function positionWords(actor: string, proposal: string, cell: Spoken, asOf: string): string {
  const marks = marksOf(cell, asOf);
  const names = { actor, proposal };
  if (cell.level === null) {
    const expects = expectationsOf(cell).map((words) => `${words}.`);
    if (!marks.isRing) return [t(`cell.${marks.absence ?? 'not_coded'}` as TextName, names), ...expects].join(' ');
    const said = t(`cell.attributed.${marks.level}` as TextName, names);
    return [said, t(`cell.beside.${cell.absence ?? 'not_coded'}` as TextName), ...expects].join(' ');
  }
  const parts = [t(`cell.${cell.level}` as TextName, names)];
  const directness = cell.stance?.directness;
  if (directness === 'implied' || directness === 'inferred') parts.push(t(`cell.by.${directness}`));
  if (cell.via) parts.push(t('cell.via', { name: cell.via.name }));
  if (cell.since) parts.push(t('cell.since', { day: doubtWords(cell.since) }));
  parts.push(cell.confirmedOn ? t('cell.confirmed', { day: doubtWords(cell.confirmedOn) }) : t('cell.unconfirmed'));
  if (cell.certainty === 'possible') parts.push(t('cell.possible'));
  if (marks.condition) parts.push(t(`cell.condition.${marks.condition}`));
  if (marks.isContested) parts.push(t('cell.contested'));
  if (marks.isDoubted) parts.push(t('cell.doubted'));
  parts.push(...expectationsOf(cell));
  if (cell.stage === 'closed') parts.push(t('cell.closed'));
  const years = yearsPast(cell, asOf);
  if (marks.isPast && years > 0) parts.push(t('cell.past', { n: years }));
  return `${parts.join(', ')}.`;
}

/** Full years since it was last confirmed. */
export function yearsPast({ confirmedOn, since }: Cell, asOf: string): number {
  const last = confirmedOn ?? since;
  return last ? Math.floor(daysBetween(daysOf(last).last, asOf) / 365) : 0;
}

const expectationsOf = ({ expectations = [] }: Cell): string[] =>
  expectations.map(({ event, likelihood, band }) =>
    t('cell.expects', {
      event: event.name,
      odds: likelihood ? word('likelihood', likelihood) : `${band.from} %`,
    }),
  );
