import { MS_PER_DAY, parseDate } from '../../../src/domain/time.ts';
import { language, t } from './texts.ts';

const FORMS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A day, month or year in words: "16 May 2025". A text that is no date stays as it is: 31 February is not 3 March. */
export function dateWords(text: string, month: 'long' | 'short' = 'long'): string {
  const form = FORMS[text.length];
  const date = form && parseDate(text);
  if (!date) return text;
  const locale = language() === 'en' ? 'en-GB' : language();
  const key = `${locale} ${text.length} ${month}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...form, ...(form.month && { month }), timeZone: 'UTC' });
  formats.set(key, format);
  const full = `${key} ${text}`;
  const words = worded.get(full) ?? format.format(date.day * MS_PER_DAY).replace(/\s*р\.$/, '');
  if (worded.size >= MOST_WORDED) worded.clear();
  worded.set(full, words);
  return words;
}
/** Cached, because creating a formatter takes longer than the rest of a cell. */
const formats = new Map<string, Intl.DateTimeFormat>();
/** Cached, because the many cells of a matrix share a few days. */
const worded = new Map<string, string>();
const MOST_WORDED = 5000;

/** An instant as the API gives them, in UTC. */
export const instantWords = (text: string): string => `${dateWords(text.slice(0, 10))}, ${text.slice(11, 16)} UTC`;

/** A date that may admit doubt (EDTF level 1 but for seasons) in words: "between 8 and 16 May 2025", "about May 2025". */
export function doubtWords(text: string, month: 'long' | 'short' = 'long'): string {
  const [from, to] = text.split('/');
  if (to !== undefined) {
    const open = (end: string | undefined) => !end || end === '..';
    if (open(from)) return t('date.by', { day: doubtWords(to, month) });
    if (open(to)) return t('date.from', { day: doubtWords(from as string, month) });
    return t('date.between', { from: doubtWords(from as string, month), to: doubtWords(to, month) });
  }
  const [, date = text, mark] = /^(.*?)([~?%]?)$/.exec(text) ?? [];
  const words = dateWords(date, month);
  if (mark === '~') return t('date.about', { day: words });
  if (mark === '?') return t('date.perhaps', { day: words });
  return mark === '%' ? t('date.perhapsAbout', { day: words }) : words;
}

/** The first and the last day that a date may mean, as far as its text says. */
export function daysOf(text: string): { first: string; last: string } {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { first: text, last: text };
  const dates = text.match(/\d{4}(-\d{2}(-\d{2})?)?/g) ?? [];
  return { first: firstDay(dates[0] ?? text), last: lastDay(dates.at(-1) ?? text) };
}

const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`;
function lastDay(date: string): string {
  if (date.length >= 10) return date;
  const [year, month] = date.split('-').map(Number) as [number, number?];
  const end = new Date(Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0));
  return end.toISOString().slice(0, 10);
}

/** The date this many days earlier; text that is not a date is returned unchanged. */
export function before(day: string, days: number): string {
  const at = Date.parse(day) - days * 86_400_000;
  return Number.isNaN(at) ? day : new Date(at).toISOString().slice(0, 10);
}
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
export const today = (): string => new Date().toISOString().slice(0, 10);
