import { remember } from './lists.ts';
import { type Day, DISTANT_PAST, dayAfter, FOREVER, formatBound, holds, parseDate, shiftedBy } from './time.ts';

/** The first and the last day on which something can have begun or ended, both included. */
export interface DayRange {
  /** DISTANT_PAST if unknown. */
  readonly earliest: Day;
  /** FOREVER if unknown. */
  readonly latest: Day;
}

const LONGEST = '2025-05-08~/2025-05-16~'.length;
const QUALIFIED = /^([\d-]+)([~?%])?$/;

/**
 * Parses the date of a begin or an end, which may be uncertain. As in EDTF level 1, it is
 * a day, a month or a year (`2025-05`: at some time within it);
 * with `~` (about) or `?` (uncertain), which widen it by one of its units on either side, or `%` (both), by two;
 * or two of these with a slash (`2025-05-08/2025-05-16`: at some time in between), of which one may be empty or `..`
 * (`/2025-05-16`: by that day, with no known beginning). Null for any other text, also of level 1 (seasons such as
 * `2025-21`, unspecified digits such as `201X`), and for an end before the beginning. Library of Congress EDTF
 * specification, level 1. It gives qualifiers no width; these are the padding of the Python library `edtf`.
 */
export const parseEdtf = (text: string): DayRange | null => (text.length > LONGEST ? null : parsed(text));

// An import repeats its dates in hundreds of thousands of lines.
const parsed = remember((text: string): DayRange | null => {
  const [first, last, more] = text.split('/');
  if (last === undefined) return rangeOf(first as string);
  if (more !== undefined || (isOpen(first as string) && isOpen(last))) return null;
  const [begin, end] = [boundOf(first as string, 'earliest'), boundOf(last, 'latest')];
  if (begin === null || end === null || end < begin) return null;
  return { earliest: begin, latest: end };
});

const SEASON = /^\d{4}-(2[1-9]|3\d|4[01])[~?%]?$/;

/** Whether a date, or one of two with a slash, is a season. Nobody has agreed on the days of a season. */
export const hasSeason = (text: string): boolean => text.split('/').some((part) => SEASON.test(part));

const isOpen = (text: string): boolean => text === '' || text === '..';

/** Whether a text is an open or an unknown end alone, which is no date. */
export const namesNoDay = (text: string): boolean => text.split('/').every(isOpen);

function boundOf(text: string, bound: keyof DayRange): Day | null {
  if (isOpen(text)) return bound === 'earliest' ? DISTANT_PAST : FOREVER;
  return rangeOf(text)?.[bound] ?? null;
}

function rangeOf(text: string): DayRange | null {
  const [, date = '', qualifier] = QUALIFIED.exec(text) ?? [];
  const parsed = parseDate(date);
  if (!parsed) return null;
  const units = qualifier === undefined ? 0 : qualifier === '%' ? 2 : 1;
  const [first, after] = [parsed.day, dayAfter(date)];
  if (units === 0) return { earliest: first, latest: after - 1 };
  return {
    earliest: shiftedBy(first, parsed.precision, -units),
    latest: shiftedBy(after, parsed.precision, units) - 1,
  };
}

/** The range of a valid date; throws for any other text. */
export function dayRange(text: string): DayRange {
  const range = parseEdtf(text);
  if (!range) throw new RangeError(`not a date: ${text}`);
  return range;
}

/** The first day that a date can mean; null if its beginning is open. */
export const earliestDay = (text: string): string | null => formatBound(dayRange(text).earliest);

/** The precision of a date: its unit and its qualifier (`month~`), or `interval`. Plain `day` is a certain day. */
export function precisionOf(text: string): string {
  if (text.includes('/')) return 'interval';
  const [, date = '', qualifier = ''] = QUALIFIED.exec(text) ?? [];
  return `${parseDate(date)?.precision}${qualifier}`;
}

/** A day that stands for the range: the earliest or, where that is not known, the latest. */
export const representativeDay = ({ earliest, latest }: DayRange): Day => (earliest > DISTANT_PAST ? earliest : latest);

/** When something held: certainly on the days of [from, to), possibly on those of [earliest, until). */
export interface Extent {
  from: Day;
  to: Day;
  earliest: Day;
  until: Day;
}

/** The extent between two dates; a null date leaves that end open. */
export function extentOf(begin: string | null, end: string | null): Extent {
  const began = begin === null ? { earliest: DISTANT_PAST, latest: DISTANT_PAST } : dayRange(begin);
  const ended = end === null ? { earliest: FOREVER, latest: FOREVER } : dayRange(end);
  // What began on a known day held at least on that day.
  const to = began.earliest === began.latest ? Math.max(ended.earliest, began.latest + 1) : ended.earliest;
  return { from: began.latest, to, earliest: began.earliest, until: ended.latest };
}

/** The extent of what had begun by a day. A day before it can have begun is ignored. */
export const begunBy = (extent: Extent, day: Day): Extent =>
  extent.earliest <= day && day < extent.from ? { ...extent, from: day } : extent;

/** Whether a question asks for the certain days or for all possible ones. */
export const DATES = ['certain', 'possible'] as const;
export type Dates = (typeof DATES)[number];

/** The first of the days asked for, and the day after the last. */
export const daysHeld = ({ from, to, earliest, until }: Extent, dates: Dates = 'certain'): [Day, Day] =>
  dates === 'possible' ? [earliest, until] : [from, to];

/** Whether there are days on which it may or may not have held. */
export const isInDoubt = ({ from, to, earliest, until }: Extent): boolean => earliest < from || to < until;

export const isHeldOn = ({ from, to, earliest, until }: Extent, day: Day, dates?: Dates): boolean =>
  dates === 'possible' ? holds(earliest, until, day) : holds(from, to, day);
