import { Glyph } from './glyph.tsx';
import { type Cell, marksOf } from './marks.ts';
import type { Palette } from './palette.ts';

/** A level as a small cell beside its words; it shows only the conditions that it is given. */
export const Small = ({ cell, palette }: { cell: Cell; palette: Palette }) => {
  const marks = marksOf(cell, '2000-01-01', null);
  return (
    <svg class="small" aria-hidden="true" width="30" height="20">
      <Glyph marks={cell.conditions ? marks : { ...marks, condition: null }} palette={palette} width={30} height={20} />
    </svg>
  );
};
