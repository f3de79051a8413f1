import { Glyph } from '../../marks/glyph.tsx';
import { type Marks, STALE_AFTER } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { sentenceOf, yearsPast } from '../../marks/sentence.ts';
import { language } from '../../state/texts.ts';
import { Kept } from '../frame/kept.ts';
import type { Sizes } from '../frame/sizes.ts';
import type { MatrixCell, Members, Party, Proposal } from './grid.ts';
import { MembersBar } from './members-bar.tsx';
import { marksIn } from './seen.ts';

const said = new WeakMap<MatrixCell, { by: readonly unknown[]; text: string }>();

/** The sentence of a cell, worded once: a large matrix has thousands, and scrolling and days come by them again and again. */
export function saysOf(cell: MatrixCell, proposal: Proposal, party: Party, asOf: string): string {
  const years = marksIn(cell, asOf, STALE_AFTER).isPast ? yearsPast(cell, asOf) : -1;
  const by = [language(), proposal.name, party.name, years];
  const before = said.get(cell);
  if (before?.by.every((one, i) => one === by[i])) return before.text;
  const text = sentenceOf(party.name, proposal.name, cell, asOf);
  said.set(cell, { by, text });
  return text;
}

interface DrawingProps {
  marks: Marks;
  members: Members | undefined;
  palette: Palette;
  sizes: Sizes;
}
/** Has neither the cell nor the day, so that a cell with the same look and sentence is not rendered again. */
interface TdProps extends Omit<DrawingProps, 'marks'> {
  marks: Marks | undefined;
  says: string;
  row: number;
  column: number;
  isDimmed: boolean;
  isAt: boolean;
  isOpen: boolean;
  isChanged: boolean;
}

export class MatrixTd extends Kept<TdProps> {
  override render({ row, column, says, isDimmed, isAt, isOpen, isChanged, marks, ...drawing }: TdProps) {
    if (!marks) return <td class="cell" />;
    const classes = ['cell'];
    if (isDimmed) classes.push('dimmed');
    if (isChanged) classes.push('changed');
    if (isOpen) classes.push('open');
    return (
      <td
        class={classes.join(' ')}
        aria-colindex={column + 2}
        aria-selected={isOpen}
        aria-label={says}
        tabIndex={isAt ? 0 : -1}
        data-row={row}
        data-column={column}
      >
        <Drawing marks={marks} {...drawing} />
      </td>
    );
  }
}

class Drawing extends Kept<DrawingProps> {
  override render({ marks, members, palette, sizes }: DrawingProps) {
    const width = sizes.cellWidth - 2;
    const foot = members ? 8 : 0;
    const height = sizes.cellHeight - 2 - foot;
    return (
      <svg aria-hidden="true" width={width} height={height + foot}>
        <Glyph marks={marks} palette={palette} width={width} height={height} />
        {members && <MembersBar members={members} palette={palette} width={width} y={height + 2} />}
      </svg>
    );
  }
}
