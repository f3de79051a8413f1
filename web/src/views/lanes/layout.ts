import { type Cell, SIGNS } from '../../marks/marks.ts';
import { linesIn, shortened } from '../../share/frame.tsx';
import { isFromRight } from '../../state/texts.ts';
import { type Day, dayOf } from './days.ts';
import type { Lane, Stretch } from './lanes.ts';
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
/** From one line of a lane's name to the next. */
export const NAME_LINE = 14;
const NARROW = 640;
/** The number of rows for names of events above the lanes; on a phone, events are numbered instead. */
const ROWS = 6;
/** The average width of a letter at 12 pixels. */
export const LETTER = 6.4;

export interface Row {
  lane: Lane;
  /** Its name, in as many lines as there is room for. */
  lines: string[];
  y: number;
  height: number;
  /** The top of the band of its own voice; claims follow below. */
  bandY: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
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
  /** Where the lanes begin and end. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  rows: Row[];
  names: Placed<Name>[];
  /** The boxes of texts and signs, which lines through all lanes must not cross. */
  boxes: Box[];
  edges(stretch: Stretch): [from: number, to: number];
  ticks: Tick[];
  asked: Day;
  x(day: Day): number;
}

export function layoutOf({ lanes, events, span, asOf }: Scene, width: number): Layout {
  const isNarrow = width < NARROW;
  const names = isNarrow ? 0 : Math.round(Math.max(216, Math.min(272, width * 0.24)));
  const [left, right] = isFromRight() ? [8, width - names] : [names, width - 8];
  const x = (day: Day): number => left + ((day - span.from) / (span.to - span.from)) * (right - left);
  const most = Math.floor((isNarrow ? width - 48 : names - 56) / 7.2);
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
    const lines = linesOf(lane.name, most, isNarrow);
    const hasOwn = lane.own.length > 0 || lane.claims.length === 0;
    const tall = head + (hasOwn ? OWN : 0) + lane.claims.length * (CLAIM + 2) + GAP;
    const height = Math.max(head + OWN + GAP, isNarrow ? 0 : lines.length * NAME_LINE + GAP, tall);
    const room = lane.claims.length === 0 ? height - tall : 0;
    rows.push({ lane, lines, y, height, bandY: y + head + (GAP + room) / 2 });
    y += height;
  }
  const bottom = y;
  const edges = edgesIn({ left, right, x });
  const marks = rows.flatMap(({ lane, bandY }) =>
    lane.own.flatMap((stretch): Box[] => {
      const [from, to] = edges(stretch);
      const end = from + (SIGNS[stretch.entry.level].length === 1 ? 17 : 28);
      const sign = { left: from + 3, right: end, top: bandY + 2, bottom: bandY + OWN - 4 };
      const dots = stretch.said.map((day) => around(x(day + 0.5), bandY + OWN));
      return hasSign(from, to) ? [sign, ...dots] : dots;
    }),
  );
  return {
    width,
    height: bottom + AXIS,
    isNarrow,
    isFromRight: isFromRight(),
    left,
    right,
    top,
    bottom,
    rows,
    names: placedNames,
    boxes: [...placedNames.map(boxOf), ...marks, ...(isNarrow ? rows.map((row) => boxOfName(row, width)) : [])],
    edges,
    ticks: ticksOf(span, right - left, isNarrow ? 56 : 72),
    asked: dayOf(asOf),
    x,
  };
}

export const inSpan = (events: readonly Happening[], { from, to }: Span): Happening[] =>
  events.filter(({ day }) => day >= from && day < to);

/** Where the certain part of a stretch begins and ends: wide enough to be seen and clicked, however short. */
const edgesIn =
  ({ left, right, x }: Pick<Layout, 'left' | 'right' | 'x'>) =>
  ({ from, until }: Stretch): [from: number, to: number] => {
    const cut = (day: Day) => Math.max(left, Math.min(right, x(day)));
    return [cut(from), Math.max(cut(from) + 3, until === null ? right : cut(until))];
  };

/** Whether a band is wide enough for its sign. */
export const hasSign = (from: number, to: number): boolean => to - from >= 26;

/** Around the dot of a day on which something was said. */
const around = (x: number, y: number): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

const boxOf = ({ of: { x, width }, row, isBefore }: Placed<Name>): Box => ({
  left: isBefore ? x - width : x + 2,
  right: isBefore ? x - 2 : x + width,
  top: row * LINE,
  bottom: (row + 1) * LINE,
});

/** On a phone the names of lanes stand over them. */
const boxOfName = ({ y, bandY }: Row, width: number): Box => ({ left: 0, right: width, top: y, bottom: bandY - 4 });

const linesOf = (name: string, most: number, isNarrow: boolean): string[] =>
  isNarrow ? [shortened(name, most)] : linesIn(2, name, most);

/** A line through all lanes, from `from` to their end, interrupted where it would cross what is to be read. */
export function through({ boxes, bottom }: Layout, x: number, from: number): string {
  const crossed = boxes.filter((box) => box.left < x && x < box.right).sort((a, b) => a.top - b.top);
  let at = from;
  let path = '';
  for (const { top, bottom } of crossed) {
    if (top > at) path += `M${x} ${at}V${top}`;
    at = Math.max(at, bottom);
  }
  return `${path}M${x} ${at}V${bottom}`;
}
