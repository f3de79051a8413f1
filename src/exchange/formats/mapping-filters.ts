import { createHash } from 'node:crypto';
import { slugOf } from './slugs.ts';

/** What stands in a cell, or what a filter made of it. */
export type Value = string | number | boolean | readonly string[];
export type Filter = (value: Value) => Value;

/** The record is not made: the mapping says so of this word. */
export class NotMade extends Error {}
/** The row is refused. */
export class BadCell extends Error {}

const LONGEST_SLUG = 120;
const text = (value: Value): string => (typeof value === 'object' ? value.join(', ') : String(value));

/** Filters by name; what follows a colon is their argument. */
const FILTERS: Record<string, (argument: string) => Filter> = {
  slug: () => (value) => {
    const whole = slugOf(text(value), Number.MAX_SAFE_INTEGER);
    if (whole.length <= LONGEST_SLUG / 2) return whole;
    // Cut, with a mark of all of it behind: room is left for what stands around it.
    const mark = createHash('sha256').update(text(value)).digest('hex').slice(0, 12);
    return `${whole.slice(0, LONGEST_SLUG / 2 - 13).replace(/-$/, '')}-${mark}`;
  },
  lower: () => (value) => text(value).toLowerCase(),
  host: () => (value) => (URL.canParse(text(value)) ? new URL(text(value)).host : ''),
  number: () => (value) => {
    if (value === '') return '';
    const number = Number(text(value));
    if (Number.isFinite(number)) return number;
    throw new BadCell(`"${text(value)}" is no number`);
  },
  boolean: () => (value) => {
    const word = text(value).toLowerCase();
    if (word === '') return '';
    if (['1', 'true', 'yes'].includes(word)) return true;
    if (['0', 'false', 'no'].includes(word)) return false;
    throw new BadCell(`"${text(value)}" is neither true nor false`);
  },
  split: (by) => (value) =>
    text(value)
      .split(by || ';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  or: (other) => (value) => (value === '' ? other : value),
  before: (before) => (value) => (text(value) === '' ? '' : before + text(value)),
  cut: (length) => (value) => text(value).slice(0, Number(length)).trim(),
  dmy: () => (value) => turned(text(value), 3, 2, 1),
  mdy: () => (value) => turned(text(value), 3, 1, 2),
};

export const FILTER_NAMES = Object.keys(FILTERS);

export const filterOf = (name: string, argument: string): Filter | undefined =>
  Object.hasOwn(FILTERS, name) ? FILTERS[name]?.(argument) : undefined;

/** 24.12.2020 or 24/12/2020 as 2020-12-24. */
function turned(date: string, year: number, month: number, day: number): string {
  if (date === '') return '';
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(date);
  if (!parts) throw new BadCell(`"${date}" is no date such as ${month === 2 ? '24.12.2020' : '12/24/2020'}`);
  return [parts[year], parts[month]?.padStart(2, '0'), parts[day]?.padStart(2, '0')].join('-');
}

/** A list of words. `*` stands for every other one, and means itself where it means `*`. */
export const wordsFilter =
  (words: Record<string, string | null>): Filter =>
  (value) => {
    const word = text(value);
    const meaning = Object.hasOwn(words, word) ? words[word] : words['*'] === '*' ? word : words['*'];
    if (meaning === null) throw new NotMade();
    if (meaning !== undefined) return meaning;
    throw new BadCell(`"${word}" is none of ${Object.keys(words).slice(0, 20).join(', ')}`);
  };
