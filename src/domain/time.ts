import { remember } from './lists.ts';
import type { DatePrecision, Interval } from './vocabulary.ts';

/**
 * Valid time is counted in days: a Day is the number of days since 1970-01-01, UTC. Intervals are
 * half-open, [from, to). An open end is FOREVER here and null in answers.
 */
export type Day = number;

export const MS_PER_DAY = 86_400_000;
/** Outside the days that a four-digit year can express, and inside those that an Int32Array can hold. */
export const FOREVER: Day = 2 ** 31 - 1;
export const DISTANT_PAST: Day = -(2 ** 31);

const COARSE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Parses an EDTF level 0 date: `2025`, `2025-05` or `2025-05-11`, years 0001 to 9999. It resolves to its first day, and
 * keeps the precision. Null if the text is no such date (`2025-02-30`, `0000`).
 * Source: ISO 8601-2:2019, Library of Congress EDTF specification, level 0.
 */
export function parseDate(text: string): { day: Day; precision: DatePrecision } | null {
  const match = COARSE.exec(text);
  if (!match) return null;
  const [, year, month, date] = match;
  const y = Number(year);
  const m = month === undefined ? 1 : Number(month);
  const d = date === undefined ? 1 : Number(date);
  if (y < 1 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  return { day: dayOf(y, m, d), precision: date !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

/** The first day of a valid date; throws for any other text. */
export function firstDay(text: string): Day {
  const date = parseDate(text);
  if (!date) throw new RangeError(`not a date: ${text}`);
  return date.day;
}

/** The last day that a date covers: the day itself, or the last of its month or year. */
export const lastDay = (text: string): Day => dayAfter(text) - 1;

/** The first day by which something with this date has certainly happened; FOREVER if it has no date. */
export const lastPossibleDay = (text: string | null): Day => (text ? lastDay(text) : FOREVER);

/** The dates of an event. `endedOn` is null if it lasted one day. */
export type EventDates = Record<'occurredOn' | 'endedOn', string | null>;

/** The first day by which an event has certainly happened: the last on which it may have gone on. */
export const happenedOn = ({ occurredOn, endedOn }: EventDates): Day => lastPossibleDay(endedOn ?? occurredOn);

/** The last day on which a statement can have been made: that of its words or its source; FOREVER if it has neither. */
export const lastDaySaid = (spokenOn: string | null, publishedOn: string | null): Day =>
  Math.min(lastPossibleDay(spokenOn), lastPossibleDay(publishedOn));

/** Whether something with this date may lie in [from, to). A coarse date may be any day of its month or year. */
export const mayLieIn = (text: string, from: Day, to: Day): boolean => firstDay(text) < to && dayAfter(text) > from;

/** The start of an interval; DISTANT_PAST if it is open. */
export const fromDay = (text: string | null | undefined): Day => (text ? firstDay(text) : DISTANT_PAST);
/** The end of an interval; FOREVER if it is open. */
export const toDay = (text: string | null | undefined): Day => (text ? firstDay(text) : FOREVER);

/** The day after the last one that a date covers: 2025-06-01 for `2025-05`. */
export function dayAfter(text: string): Day {
  const { day, precision } = parseDate(text) as NonNullable<ReturnType<typeof parseDate>>;
  if (precision === 'day') return day + 1;
  const date = new Date(day * MS_PER_DAY);
  const [y, m] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return precision === 'month' && m < 12 ? dayOf(y, m + 1, 1) : dayOf(y + 1, 1, 1);
}

/** The day that is `count` days, months or years later, at most the last day of a shorter month. */
export function shiftedBy(day: Day, unit: DatePrecision, count: number): Day {
  if (unit === 'day') return day + count;
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + count * (unit === 'month' ? 1 : 12);
  if (month < 12) return DISTANT_PAST;
  const [y, m] = [Math.floor(month / 12), (month % 12) + 1];
  return dayOf(y, m, Math.min(date.getUTCDate(), daysInMonth(y, m)));
}

/** The first days of weeks (Monday, ISO 8601), months, quarters or years that lie in [from, to); or each day. */
export function* stepsOf(interval: Interval, from: Day, to: Day): Generator<Day> {
  if (interval === 'day' || interval === 'week') {
    // 1970-01-01 was a Thursday.
    const first = interval === 'day' ? from : from + ((((4 - from) % 7) + 7) % 7);
    for (let day = first; day < to; day += interval === 'day' ? 1 : 7) yield day;
    return;
  }
  const months = interval === 'month' ? 1 : interval === 'quarter' ? 3 : 12;
  const begin = new Date(from * MS_PER_DAY);
  let step = Math.floor((begin.getUTCFullYear() * 12 + begin.getUTCMonth()) / months);
  for (; ; step++) {
    const day = dayOf(Math.floor((step * months) / 12), ((step * months) % 12) + 1, 1);
    if (day >= to) return;
    if (day >= from) yield day;
  }
}

/** A length of time on the calendar. */
export interface Duration {
  months: number;
  days: number;
}

const DURATION = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** An ISO 8601 duration of years, months, weeks and days, such as `P1Y6M`; null for any other text. */
export function parseDuration(text: string): Duration | null {
  const match = DURATION.exec(text);
  if (!match) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return { months: 12 * years + months, days: 7 * weeks + days };
}

/** The day that is a duration earlier: first the months, at most to the end of a shorter month, then the days. */
export const dayBefore = (day: Day, { months, days }: Duration): Day =>
  Math.max(shiftedBy(day, 'month', -months) - days, DISTANT_PAST);

/** The first day from which a day is longer ago than a duration. */
export function dayBeyond(day: Day, duration: Duration): Day {
  // Months differ by three days at most.
  let found = shiftedBy(day, 'month', duration.months) + duration.days - 3;
  while (dayBefore(found, duration) <= day) found++;
  return found;
}

/** Days that were formatted before: an answer has a small number of days, and repeats them many times. */
const isoDateOf = remember((day: Day) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10), 100_000);

/** `2025-05-11`, or as coarse as the precision says. */
export function formatDay(day: Day, precision: DatePrecision = 'day'): string {
  const text = isoDateOf(day);
  return precision === 'day' ? text : text.slice(0, precision === 'month' ? 7 : 4);
}

export const formatBound = (day: Day): string | null => (day >= FOREVER || day <= DISTANT_PAST ? null : formatDay(day));

/** The milliseconds of an RFC 3339 instant; null for other texts, and if its UTC day is not in years 0001 to 9999. */
export function parseInstant(text: string): number | null {
  if (!INSTANT.test(text) || !parseDate(text.slice(0, 10))) return null;
  const ms = Date.parse(text);
  return parseDate(formatDay(dayOfInstant(ms))) ? ms : null;
}

export const dayOfInstant = (ms: number): Day => Math.floor(ms / MS_PER_DAY);
export const startOfDay = (day: Day): number => day * MS_PER_DAY;

export const holds = (from: Day, to: Day, day: Day): boolean => from <= day && day < to;

const daysInMonth = (year: number, month: number): number =>
  dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1);

function dayOf(year: number, month: number, date: number): Day {
  if (year > 99) return Date.UTC(year, month - 1, date) / MS_PER_DAY;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date); // Date.UTC would read the years 1 to 99 as 1901 to 1999
  return at.getTime() / MS_PER_DAY;
}
