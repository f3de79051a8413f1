import { Component } from 'preact';
import { Glyph } from '../../marks/glyph.tsx';
import { type Marks, marksOf } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { sentenceOf } from '../../marks/sentence.ts';
import { language } from '../../state/texts.ts';
import type { MatrixCell, Members, Party, Proposal } from './grid.ts';
import { MembersBar } from './members-bar.tsx';
import type { Sizes } from './sizes.ts';

const said = new WeakMap<MatrixCell, { language: string; text: string }>();

/** The sentence of a cell, worded once: a large matrix has thousands, and scrolling comes by them again and again. */
export function saysOf(cell: MatrixCell, proposal: Proposal, party: Party, asOf: string): string {
  const before = said.get(cell);
  if (before?.language === language()) return before.text;
  const text = sentenceOf(party.name, proposal.name, cell, asOf);
  said.set(cell, { language: language(), text });
  return text;
}

/** Drawn again only where something of it is another: most of a large matrix stays as it is when one thing moves. */
abstract class Kept<P extends object> extends Component<P> {
  override shouldComponentUpdate(next: P): boolean {
    const now = this.props as P;
    for (const name in next) if (next[name] !== now[name]) return true;
    return false;
  }
}

interface DrawingProps {
  cell: MatrixCell;
  asOf: string;
  staleAfter: number | null;
  members: Members | undefined;
  palette: Palette;
  sizes: Sizes;
}
interface TdProps extends Omit<DrawingProps, 'cell'> {
  row: number;
  column: number;
  cell: MatrixCell | undefined;
  isShown(marks: Marks): boolean;
  proposal: Proposal;
  party: Party;
  isAt: boolean;
  isOpen: boolean;
  isChanged: boolean;
}

export class MatrixTd extends Kept<TdProps> {
  override render({ row, column, proposal, party, isShown, isAt, isOpen, isChanged, cell, ...drawing }: TdProps) {
    if (!cell) return <td class="cell" />;
    const classes = ['cell'];
    if (!isShown(marksOf(cell, drawing.asOf, drawing.staleAfter))) classes.push('dimmed');
    if (isChanged) classes.push('changed');
    if (isOpen) classes.push('open');
    return (
      <td
        class={classes.join(' ')}
        aria-colindex={column + 2}
        aria-selected={isOpen}
        aria-label={saysOf(cell, proposal, party, drawing.asOf)}
        tabIndex={isAt ? 0 : -1}
        data-row={row}
        data-column={column}
      >
        <Drawing cell={cell} {...drawing} />
      </td>
    );
  }
}

class Drawing extends Kept<DrawingProps> {
  override render({ cell, asOf, staleAfter, members, palette, sizes }: DrawingProps) {
    const width = sizes.cellWidth - 2;
    const foot = members && !sizes.isDense ? 8 : 0;
    const height = sizes.cellHeight - 2 - foot;
    return (
      <svg aria-hidden="true" width={width} height={height + foot}>
        <Glyph marks={marksOf(cell, asOf, staleAfter)} palette={palette} width={width} height={height} />
        {members && foot > 0 && <MembersBar members={members} palette={palette} width={width} y={height + 2} />}
      </svg>
    );
  }
}
