import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Marks } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { isFromRight } from '../../state/texts.ts';
import type { Sizes } from '../frame/sizes.ts';
import type { Grid, Party, Proposal } from './grid.ts';
import { looksIn } from './looks.tsx';
import { marksIn } from './seen.ts';

interface CanvasProps {
  grid: Grid;
  proposals: Proposal[];
  parties: Party[];
  /** Those in sight. */
  rows: { start: number; end: number };
  columns: { start: number; end: number };
  sizes: Sizes;
  asOf: string;
  staleAfter: number | null;
  palette: Palette;
  isShown(marks: Marks): boolean;
}

const MARGIN = 1;

/**
 * The small cells in sight as one picture, beneath a table whose own cells are empty: to style and paint an image in each
 * of two thousand cells takes the browser several times as long as it takes to draw this.
 */
export function CellsCanvas({ grid, proposals, parties, rows, columns, sizes, ...seen }: CanvasProps) {
  const { asOf, staleAfter, palette, isShown } = seen;
  const { cellWidth, cellHeight, headWidth, headHeight } = sizes;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [made, setMade] = useState(0);
  const box = { width: cellWidth - 2 * MARGIN, height: cellHeight - 2 * MARGIN };
  const looks = looksIn({ ...box, palette, ratio: devicePixelRatio });
  const width = (columns.end - columns.start) * cellWidth;
  const height = (rows.end - rows.start) * cellHeight;

  useLayoutEffect(() => {
    const { ratio } = looks.drawing;
    const element = canvas.current as HTMLCanvasElement;
    // Setting the width also clears the canvas.
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    // In memory: pixels are copied into it, which is the cheapest way to draw many small pictures.
    const context = element.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const bitmaps = new Map<Marks, ImageData | undefined>();
    for (let row = rows.start; row < rows.end; row++) {
      const cells = grid.cells.get((proposals[row] as Proposal).slug);
      for (let column = columns.start; column < columns.end; column++) {
        const cell = cells?.get((parties[column] as Party).slug);
        if (!cell) continue;
        const marks = marksIn(cell, asOf, staleAfter);
        if (!bitmaps.has(marks)) bitmaps.set(marks, looks.bitmapOf(marks, !isShown(marks)));
        const bitmap = bitmaps.get(marks);
        const place = isFromRight() ? columns.end - 1 - column : column - columns.start;
        const [x, y] = [place * cellWidth + MARGIN, (row - rows.start) * cellHeight + MARGIN];
        if (bitmap) context.putImageData(bitmap, Math.round(x * ratio), Math.round(y * ratio));
      }
    }
    looks.make(bitmaps.keys()).then((wereMissing) => wereMissing && setMade((times) => times + 1));
  }, [
    grid,
    proposals,
    parties,
    ...Object.values(rows),
    ...Object.values(columns),
    asOf,
    staleAfter,
    isShown,
    looks,
    made,
  ]);

  return (
    <canvas
      ref={canvas}
      aria-hidden="true"
      style={{
        top: `${headHeight + rows.start * cellHeight}px`,
        insetInlineStart: `${headWidth + columns.start * cellWidth}px`,
        width: `${width}px`,
        height: `${height}px`,
      }}
    />
  );
}
