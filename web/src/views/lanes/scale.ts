import { language } from '../../state/texts.ts';
import { type Day, dayOf, textOf } from './days.ts';
import type { Lane } from './lanes.ts';

/** An event, drawn as a line through all lanes. */
export interface Happening {
  slug: string;
  name: string;
  day: Day;
}

/** The days that are shown; `to` is the first that is not. */
export interface Span {
  from: Day;
  to: Day;
}

/** Bands that began at most this many days before the events are shown from their start; older ones are cut off. */
const BEFORE = 30;

const stretchesOf = (lanes: readonly Lane[]) =>
  lanes.flatMap(({ own, claims }) => [...own, ...claims.flatMap((claim) => claim.stretches)]);

/** Every day on which something in a lane begins, ends or was stated. */
const daysIn = (lanes: readonly Lane[]): Day[] =>
  stretchesOf(lanes).flatMap(({ first, from, until, last, said }) =>
    [first, from, until, last, ...said].filter((day): day is Day => day !== null && Number.isFinite(day)),
  );

/** The days from the first to the last of all that is drawn, or of what happened and what was said near it. */
export function spanOf(lanes: readonly Lane[], events: readonly Happening[], asOf: string, isWhole: boolean): Span {
  const asked = dayOf(asOf);
  const told = daysIn(lanes);
  const happened = events.map(({ day }) => day);
  const core = [asked, ...(happened.length > 0 ? happened : told)];
  let [low, high] = [least(core), most(core)];
  const reach = Math.max(BEFORE, high - low);
  for (const day of told) {
    if (isWhole || (day >= low - reach && day < low)) low = Math.min(low, day);
    if (isWhole || (day > high && day <= high + reach)) high = Math.max(high, day);
  }
  const room = Math.max(1, Math.round((high - low) * 0.05));
  return { from: low - room, to: high + 1 + room };
}

const least = (days: readonly Day[]): Day => days.reduce((low, day) => Math.min(low, day), Number.POSITIVE_INFINITY);
const most = (days: readonly Day[]): Day => days.reduce((high, day) => Math.max(high, day), Number.NEGATIVE_INFINITY);

export interface Tick {
  day: Day;
  label: string;
}

const STEPS: [unit: 'day' | 'month' | 'year', by: number, days: number][] = [
  ['day', 1, 1],
  ['day', 2, 2],
  ['day', 7, 7],
  ['day', 14, 14],
  ['month', 1, 30],
  ['month', 3, 91],
  ['month', 6, 182],
  ['year', 1, 365],
  ['year', 2, 730],
  ['year', 5, 1826],
  ['year', 10, 3652],
  ['year', 25, 9131],
];

/** Days with a name on the axis, as many as there is room for. */
export function ticksOf({ from, to }: Span, width: number, room = 64): Tick[] {
  const most = Math.max(1, Math.floor(width / room));
  const [unit, by] = STEPS.find(([, , days]) => (to - from) / days <= most) ?? (STEPS.at(-1) as (typeof STEPS)[number]);
  const label = new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : language(), {
    timeZone: 'UTC',
    ...(unit === 'day' && { day: 'numeric' }),
    ...(unit !== 'year' && { month: 'short' }),
    ...(unit !== 'day' && { year: 'numeric' }),
  });
  const ticks: Tick[] = [];
  for (let day = firstTick(from, unit, by); day < to; day = nextTick(day, unit, by)) {
    if (day >= from) ticks.push({ day, label: label.format(day * 86_400_000).replace(/\s*р\.$/, '') });
  }
  return ticks;
}

function firstTick(from: Day, unit: 'day' | 'month' | 'year', by: number): Day {
  // Weeks begin on Monday, and 5 January 1970 was one.
  if (unit === 'day') return by === 1 ? from : Math.ceil((from - 4) / by) * by + 4;
  const [year, month] = textOf(from).split('-').map(Number) as [number, number];
  const at = unit === 'year' ? [Math.floor(year / by) * by, 0] : [year, Math.floor((month - 1) / by) * by];
  return Date.UTC(at[0] as number, at[1] as number, 1) / 86_400_000;
}

function nextTick(day: Day, unit: 'day' | 'month' | 'year', by: number): Day {
  if (unit === 'day') return day + by;
  const [year, month] = textOf(day).split('-').map(Number) as [number, number];
  return Date.UTC(unit === 'year' ? year + by : year, unit === 'year' ? 0 : month - 1 + by, 1) / 86_400_000;
}

/** A name beside its line, in the first of the rows where it covers no other. */
export interface Placed<T> {
  of: T;
  row: number;
  /** Where the name begins, or ends where it stands before its line. */
  isBefore: boolean;
}

/** Puts names beside their lines from left to right; what finds no room in `rows` rows is left out. */
export function placed<T extends { x: number; width: number }>(
  names: readonly T[],
  within: number,
  rows: number,
): Placed<T>[] {
  const taken: { from: number; to: number; row: number }[] = [];
  const found: Placed<T>[] = [];
  for (const of of [...names].sort((one, other) => one.x - other.x)) {
    const isBefore = of.x + of.width > within && of.x - of.width >= 0;
    const [from, to] = isBefore ? [of.x - of.width, of.x] : [of.x, of.x + of.width];
    for (let row = 0; row < rows; row++) {
      if (taken.some((one) => one.row === row && one.from < to && from < one.to)) continue;
      taken.push({ from, to, row });
      found.push({ of, row, isBefore });
      break;
    }
  }
  return found;
}
