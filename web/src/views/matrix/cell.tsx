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

const said = new WeakMap<MatrixCell, { by: string; text: string }>();
/** Placeholders for the names in a cached sentence: private-use characters, which no text has. */
const [ACTOR, PROPOSAL] = ['\uE000', '\uE001'];

/** For how many years nobody has confirmed it; −1 unless it is past. Of the day, its sentence depends on nothing else. */
export const yearsIn = (cell: MatrixCell, asOf: string): number =>
  marksIn(cell, asOf, STALE_AFTER).isPast ? yearsPast(cell, asOf) : -1;

/** The sentence of a cell, cached for all cells that say the same: a large matrix has thousands. */
export function saysOf(cell: MatrixCell, proposal: Proposal, party: Party, asOf: string): string {
  const by = `${language()} ${yearsIn(cell, asOf)}`;
  let sentence = said.get(cell);
  if (sentence?.by !== by) {
    sentence = { by, text: sentenceOf(ACTOR, PROPOSAL, cell, asOf) };
    said.set(cell, sentence);
  }
  return sentence.text.replaceAll(ACTOR, () => party.name).replaceAll(PROPOSAL, () => proposal.name);
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
