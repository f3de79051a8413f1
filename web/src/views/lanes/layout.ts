import type { Cell } from '../../marks/marks.ts';
import { isFromRight } from '../../state/texts.ts';
import { type Day, dayOf } from './days.ts';
import type { Lane } from './lanes.ts';
import { type Happening, type Placed, placed, type Span, type Tick, ticksOf } from './scale.ts';

/** What is drawn, whether on the page or in a picture. */
export interface Scene {
  lanes: readonly Lane[];
  /** Where each lane stands on the day asked. */
  cells: ReadonlyMap<string, Cell>;
  events: readonly Happening[];
  span: Span;
  asOf: string;
  staleAfter: number | null;
  /** The last day of the lane's proposal; for a proposal's timeline, the same for every lane. */
  closedOn(slug: string): string | null;
}

/** The heights of a lane's own band and of a claim's, in pixels. */
export const OWN = 20;
export const CLAIM = 10;
const GAP = 10;
const AXIS = 40;
const LINE = 16;
const NARROW = 640;
/** The number of rows for names of events above the lanes; on a phone, events are numbered instead. */
const ROWS = 6;
/** The average width of a letter at 12 pixels. */
export const LETTER = 6.4;

export interface Row {
  lane: Lane;
  y: number;
  height: number;
  /** The top of the band of its own voice; claims follow below. */
  bandY: number;
}

interface Name {
  x: number;
  width: number;
  text: string;
  event: Happening;
}

export interface Layout {
  width: number;
  height: number;
  isNarrow: boolean;
  /** Names are on the right in right-to-left languages; time always runs from left to right. */
  isFromRight: boolean;
  /** The largest width of the names of lanes. */
  nameWidth: number;
  /** Where the lanes begin and end. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  rows: Row[];
  names: Placed<Name>[];
  ticks: Tick[];
  asked: Day;
  x(day: Day): number;
}

export function layoutOf({ lanes, events, span, asOf }: Scene, width: number): Layout {
  const isNarrow = width < NARROW;
  const names = isNarrow ? 0 : Math.round(Math.max(216, Math.min(272, width * 0.24)));
  const [left, right] = isFromRight() ? [8, width - names] : [names, width - 8];
  const x = (day: Day): number => left + ((day - span.from) / (span.to - span.from)) * (right - left);
  const placedNames = placed(
    inSpan(events, span).map((event, i): Name => {
      const text = isNarrow ? String(i + 1) : event.name.length > 44 ? `${event.name.slice(0, 43)}…` : event.name;
      return { x: x(event.day + 0.5), width: text.length * LETTER + 12, text, event };
    }),
    right,
    ROWS,
  );
  const top = placedNames.reduce((most, { row }) => Math.max(most, row + 1), 0) * LINE + 8;
  const rows: Row[] = [];
  let y = top;
  for (const lane of lanes) {
    const head = isNarrow ? 20 : 0;
    const hasOwn = lane.own.length > 0 || lane.claims.length === 0;
    const height = head + (hasOwn ? OWN : 0) + lane.claims.length * (CLAIM + 2) + GAP;
    const least = head + OWN + GAP;
    rows.push({ lane, y, height: Math.max(least, height), bandY: y + head + GAP / 2 });
    y += Math.max(least, height);
  }
  const bottom = y;
  return {
    width,
    height: bottom + AXIS,
    isNarrow,
    isFromRight: isFromRight(),
    nameWidth: isNarrow ? width - 48 : names - 56,
    left,
    right,
    top,
    bottom,
    rows,
    names: placedNames,
    ticks: ticksOf(span, right - left, isNarrow ? 56 : 72),
    asked: dayOf(asOf),
    x,
  };
}

export const inSpan = (events: readonly Happening[], { from, to }: Span): Happening[] =>
  events.filter(({ day }) => day >= from && day < to);
