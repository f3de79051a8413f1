import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFromRight } from '../../state/texts.ts';
import { type Sizes, windowOf } from './sizes.ts';

export interface Place {
  row: number;
  column: number;
}

interface GridProps {
  frame: RefObject<HTMLElement | null>;
  rows: number;
  columns: number;
  sizes: Sizes;
  /** The cell that the panel shows; null if it is not in this grid. */
  open: Place | null;
  onOpen(place: Place): void;
}

/** Keyboard navigation in a grid (`td[data-row][data-column]`) of which only the visible part is drawn. */
export function useGrid({ frame, rows, columns, sizes, open, onOpen }: GridProps) {
  const [scroll, setScroll] = useState({ top: 0, left: 0 });
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [hovered, setHovered] = useState<(Place & Spot) | null>(null);
  const moved = useRef(false);
  const row = Math.min(at.row, rows - 1);
  const column = Math.min(at.column, columns - 1);

  /** Scrolls the cell that the keyboard moved to into view, then focuses it. */
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const box = frame.current;
    if (!box) return;
    const top = row * sizes.cellHeight;
    const start = column * sizes.cellWidth;
    // In a right-to-left table, `scrollLeft` is negative.
    const sign = isFromRight() ? -1 : 1;
    const scrolled = Math.abs(box.scrollLeft);
    const seen = { height: box.clientHeight - sizes.headHeight, width: box.clientWidth - sizes.headWidth };
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + sizes.cellHeight > box.scrollTop + seen.height) box.scrollTop = top + sizes.cellHeight - seen.height;
    if (start < scrolled) box.scrollLeft = sign * start;
    else if (start + sizes.cellWidth > scrolled + seen.width)
      box.scrollLeft = sign * (start + sizes.cellWidth - seen.width);
    setScroll({ top: box.scrollTop, left: Math.abs(box.scrollLeft) });
    requestAnimationFrame(() =>
      box.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`)?.focus({ preventScroll: true }),
    );
  }, [at]);

  useEffect(() => {
    if (open) setAt({ row: open.row, column: open.column });
  }, [open?.row, open?.column]);

  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(sizes.seenHeight / sizes.cellHeight) - 1);
    const next = isFromRight() ? -1 : 1;
    const step: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -next],
      ArrowRight: [0, next],
      PageUp: [-page, 0],
      PageDown: [page, 0],
      Home: [event.ctrlKey ? -Number.MAX_SAFE_INTEGER : 0, -Number.MAX_SAFE_INTEGER],
      End: [event.ctrlKey ? Number.MAX_SAFE_INTEGER : 0, Number.MAX_SAFE_INTEGER],
    };
    const by = step[event.key];
    if (!(event.target as Element).matches('td')) return;
    if (by) {
      event.preventDefault();
      moved.current = true;
      setAt({ row: clamp(row + by[0], rows), column: clamp(column + by[1], columns) });
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen({ row, column });
    }
  };
  const show = (event: Event) => {
    const place = placeOf(event);
    if (!place) return setHovered(null);
    if (hovered?.row === place.row && hovered.column === place.column) return;
    const box = place.cell.getBoundingClientRect();
    setHovered({ row: place.row, column: place.column, x: box.left + box.width / 2, top: box.top, bottom: box.bottom });
  };

  return {
    at: { row, column },
    hovered,
    rows: windowOf(scroll.top, sizes.seenHeight, sizes.cellHeight, rows),
    columns: windowOf(scroll.left, sizes.seenWidth, sizes.cellWidth, columns),
    ofFrame: {
      onScroll: (event: Event) => {
        const { scrollTop: top, scrollLeft } = event.currentTarget as HTMLElement;
        setHovered(null);
        setScroll({ top, left: Math.abs(scrollLeft) });
      },
      onMouseLeave: () => setHovered(null),
    },
    ofTable: {
      onKeyDown: move,
      onClick: (event: Event) => {
        const place = placeOf(event);
        if (!place) return;
        setAt(place);
        onOpen(place);
      },
      onMouseOver: show,
      onFocusIn: (event: Event) => {
        const place = placeOf(event);
        if (place && (place.row !== at.row || place.column !== at.column)) setAt(place);
        show(event);
      },
      onFocusOut: () => setHovered(null),
    },
  };
}

const clamp = (i: number, n: number): number => Math.max(0, Math.min(n - 1, i));

function placeOf(event: Event) {
  const cell = (event.target as Element).closest?.<HTMLElement>('td[data-row]');
  return cell ? { cell, row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** Where a cell is in the window: the middle of its width, and its edges. */
interface Spot {
  x: number;
  top: number;
  bottom: number;
}

/** Half of the most width of a tooltip, with a margin, and the most height that it is likely to have. */
const HALF_WIDTH = 168;
const LIKELY_HEIGHT = 110;

/** A tooltip with the sentence of the cell under the pointer or the focus: below it or, where there is no room, above. */
export function Says({ at, text }: { at: Spot; text: string }) {
  const x = Math.max(HALF_WIDTH, Math.min(innerWidth - HALF_WIDTH, at.x));
  const isBelow = at.bottom + LIKELY_HEIGHT < innerHeight;
  const y = isBelow ? { top: `${at.bottom + 6}px` } : { bottom: `${innerHeight - at.top + 6}px` };
  return (
    <div class="says" aria-hidden="true" style={{ left: `${x}px`, ...y }}>
      {text}
    </div>
  );
}

/** Spacers for the columns and rows that are not drawn. */
export const Spacer = ({ as: As, width }: { as: 'td' | 'col'; width: number }) =>
  width > 0 ? (
    <As aria-hidden={As === 'td' ? 'true' : undefined} class="spacer" style={{ width: `${width}px` }} />
  ) : null;
export const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr aria-hidden="true" style={{ height: `${height}px` }}>
      <td class="spacer" />
    </tr>
  ) : null;
