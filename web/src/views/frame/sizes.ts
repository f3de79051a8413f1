import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';

export interface Sizes {
  cellWidth: number;
  cellHeight: number;
  headWidth: number;
  headHeight: number;
  isDense: boolean;
  /** Of the frame, without its heads. */
  seenWidth: number;
  seenHeight: number;
}

/** From this many columns on, names are vertical and cells small. */
const DENSE_FROM = 40;
const NARROW = 640;

/** Longer words are broken: they do not make all columns wider. */
const MOST_LETTERS = 11;
/** The width of a column in which no word of a name is broken. */
export function wordsWidth(names: readonly { name: string }[]): number {
  const lengths = names.flatMap(({ name }) => name.split(/[\s-]/).map(({ length }) => length));
  return 6 + 7 * lengths.reduce((most, length) => (length > MOST_LETTERS ? most : Math.max(most, length)), 0);
}

/** How large cells and heads are, by how much there is and how much room; no column is narrower than `words`. */
export function sizesFor(frameWidth: number, viewHeight: number, columns: number, words: number): Sizes {
  const isNarrow = frameWidth < NARROW;
  const isDense = columns >= DENSE_FROM;
  const headWidth = isDense ? (isNarrow ? 140 : 280) : isNarrow ? 128 : frameWidth < 900 ? 172 : 264;
  const room = Math.floor((frameWidth - headWidth - 2) / Math.max(1, columns));
  const least = Math.max(words, isNarrow ? 68 : 64);
  const cellWidth = isDense ? 24 : Math.max(least, Math.min(112, room));
  const headHeight = isDense ? 128 : 64;
  return {
    cellWidth,
    cellHeight: isDense ? 24 : isNarrow ? 52 : 44,
    headWidth,
    headHeight,
    isDense,
    seenWidth: Math.max(0, frameWidth - headWidth),
    seenHeight: Math.max(0, viewHeight - headHeight),
  };
}

/** Measures the frame, and again when it changes. */
export function useSizes(
  frame: RefObject<HTMLElement | null>,
  rows: number,
  names: readonly { name: string }[],
  sizes: typeof sizesFor = sizesFor,
): Sizes {
  const columns = names.length;
  const [box, setBox] = useState({ width: 960, height: 800 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setBox({ width: element.clientWidth, height: innerHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [rows, columns]);
  const words = useMemo(() => wordsWidth(names), [names]);
  return useMemo(() => sizes(box.width, box.height, columns, words), [box.width, box.height, columns, words]);
}

const BEYOND = 4;

/** Which of `count` things of one size are in sight, with some beyond. A short list is shown whole. */
export function windowOf(from: number, seen: number, size: number, count: number): { start: number; end: number } {
  if (count <= 24) return { start: 0, end: count };
  // Rounded, so that the window does not change with every pixel.
  const start = Math.floor((from / size - BEYOND) / BEYOND) * BEYOND;
  const end = Math.ceil(((from + seen) / size + BEYOND) / BEYOND) * BEYOND;
  return { start: Math.max(0, start), end: Math.min(count, end) };
}

/** The width of an element, updated when it is resized. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(960);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(280, element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** The width of a table on a phone. */
const PHONE = 608;

/**
 * Whether a table is wider than its box or, if it is of long texts, on a phone: found out anew when the box or the table
 * changes.
 */
export function useNarrow(box: RefObject<HTMLElement | null>, isText: boolean, table: readonly unknown[]): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let needed = 0;
    const measure = () => {
      // When stacked, the table has no width of its own, so the one measured before is used.
      if (!element.querySelector('.stacked')) needed = element.scrollWidth;
      setNarrow(element.clientWidth < Math.max(isText ? PHONE : 0, needed));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, table);
  return isNarrow;
}
