import { createRef } from 'preact';
import { keyOf } from '../../marks/key.ts';
import type { Marks } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { language } from '../../state/texts.ts';
import { Kept } from '../frame/kept.ts';
import type { Sizes } from '../frame/sizes.ts';
import { MatrixTd, saysOf, yearsIn } from './cell.tsx';
import type { Grid, Party, Proposal } from './grid.ts';
import { marksIn } from './seen.ts';
import { SmallCells } from './small-cells.ts';

interface RowProps {
  index: number;
  proposal: Proposal;
  /** The address of the proposal's own view. */
  link: string;
  grid: Grid;
  parties: Party[];
  /** The columns in sight. */
  start: number;
  end: number;
  asOf: string;
  sizes: Sizes;
  changed: ReadonlySet<string>;
  /** The open cell, if it is in this row, so that other rows are not rendered again. */
  open: string | null;
  at: number;
}

interface LargeRowProps extends RowProps {
  staleAfter: number | null;
  palette: Palette;
  isShown(marks: Marks): boolean;
}

/** The row of a proposal, rendered again only if something in it changed. */
export class MatrixRow extends Kept<LargeRowProps> {
  override render({
    index,
    proposal,
    link,
    grid,
    parties,
    start,
    end,
    isShown,
    changed,
    open,
    at,
    asOf,
    staleAfter,
    ...drawing
  }: LargeRowProps) {
    const { sizes } = drawing;
    const cells = grid.cells.get(proposal.slug);
    return (
      <tr
        aria-rowindex={index + 2}
        style={{ height: `${sizes.cellHeight}px` }}
        class={proposal.stage === 'open' ? undefined : 'off-table'}
      >
        <th scope="row" aria-colindex={1}>
          <Head name={proposal.name} link={link} isDense={sizes.isDense} />
        </th>
        <Spacer columns={start} />
        {parties.slice(start, end).map((party, i) => {
          const key = keyOf(proposal.slug, party.slug);
          const cell = cells?.get(party.slug);
          const marks = cell && marksIn(cell, asOf, staleAfter);
          const column = start + i;
          return (
            <MatrixTd
              key={`${party.within ?? ''} ${party.slug}`}
              row={index}
              column={column}
              marks={marks}
              says={cell ? saysOf(cell, proposal, party, asOf) : ''}
              members={party.isGroup ? grid.members.get(key) : undefined}
              isDimmed={marks !== undefined && !isShown(marks)}
              isAt={column === at}
              isOpen={open === key}
              isChanged={changed.has(key)}
              {...drawing}
            />
          );
        })}
        <Spacer columns={parties.length - end} />
      </tr>
    );
  }
}

/** The same row of small cells, without palette and filter: the picture beneath has their colours (`canvas.tsx`). */
export class SmallRow extends Kept<RowProps> {
  private readonly row = createRef<HTMLTableRowElement>();
  private readonly cells = new SmallCells();

  override render({ index, proposal, link, sizes }: RowProps) {
    return (
      <tr
        ref={this.row}
        aria-rowindex={index + 2}
        style={{ height: `${sizes.cellHeight}px` }}
        class={proposal.stage === 'open' ? undefined : 'off-table'}
      >
        <th scope="row" aria-colindex={1}>
          <Head name={proposal.name} link={link} isDense />
        </th>
      </tr>
    );
  }

  override componentDidMount() {
    this.draw(this.props as RowProps);
  }
  override componentDidUpdate() {
    this.draw(this.props as RowProps);
  }

  private draw({ index, proposal, grid, parties, start, end, asOf, changed, open, at }: RowProps) {
    const cells = grid.cells.get(proposal.slug);
    const cellIn = (column: number) => cells?.get((parties[column] as Party).slug);
    this.cells.draw(this.row.current as HTMLTableRowElement, {
      ...{ index, start, end, at, columns: parties.length },
      open: open === null ? -1 : parties.findIndex(({ slug }) => keyOf(proposal.slug, slug) === open),
      cellAt: (column) => {
        const party = parties[column] as Party;
        const cell = cellIn(column);
        return {
          isChanged: changed.size > 0 && changed.has(keyOf(proposal.slug, party.slug)),
          about: [cell, cell && yearsIn(cell, asOf), party.name, proposal.name, language()],
        };
      },
      says: (column) => {
        const cell = cellIn(column);
        return cell ? saysOf(cell, proposal, parties[column] as Party, asOf) : '';
      },
    });
  }
}

/** A link to the view of a row or column. In dense tables Tab skips it: a cell's evidence links there as well. */
export const Head = ({ name, link, isDense }: { name: string; link: string; isDense: boolean }) => (
  <a class="name" href={link} title={name} tabIndex={isDense ? -1 : undefined}>
    {name}
  </a>
);

/** Fills the place of columns that are out of sight. */
export const Spacer = ({ columns }: { columns: number }) =>
  columns > 0 ? <td aria-hidden="true" class="spacer" colSpan={columns} /> : null;
