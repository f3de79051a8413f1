import { Glyph } from '../../marks/glyph.tsx';
import { keyOf } from '../../marks/key.ts';
import type { Marks } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { shortened } from '../../share/frame.tsx';
import type { Grid, Party, Proposal } from './grid.ts';
import { MembersBar } from './members-bar.tsx';
import { marksIn } from './seen.ts';
import './paper.css';

/** The width of the cells of a table, in units of which the sheet is as wide as it may be: they grow with the sheet. */
const WIDTH = 500;
const LEAST = 13;
const HIGHEST = 24;
/** Letters of a name that is written upwards. */
const LETTERS = 32;

/** The cells of a matrix, in the order in which they are drawn, and how. */
export interface PaperProps {
  grid: Grid;
  proposals: Proposal[];
  parties: Party[];
  asOf: string;
  staleAfter: number | null;
  palette: Palette;
  isShown(marks: Marks): boolean;
}

/** The matrix on paper, where nothing scrolls: whole, in as many tables below each other as its columns need. */
export function MatrixOnPaper({ parties, ...props }: PaperProps) {
  const most = Math.floor(WIDTH / LEAST);
  const tables = Math.ceil(parties.length / most);
  const columns = Math.ceil(parties.length / tables);
  return (
    <div class="on-paper">
      {Array.from({ length: tables }, (_, i) => (
        <PartOfMatrix key={i} parties={parties.slice(i * columns, (i + 1) * columns)} columns={columns} {...props} />
      ))}
    </div>
  );
}

interface PartProps extends PaperProps {
  /** As many as the tables beside it have, so that cells are of one size in all of them. */
  columns: number;
}

function PartOfMatrix({ grid, proposals, parties, columns, asOf, staleAfter, palette, isShown }: PartProps) {
  const cell = WIDTH / columns;
  const height = Math.min(cell, HIGHEST);
  const glyph = (proposal: Proposal, party: Party, i: number) => {
    const one = grid.cells.get(proposal.slug)?.get(party.slug);
    const marks: Marks | undefined = one && marksIn(one, asOf, staleAfter);
    const members = party.isGroup ? grid.members.get(keyOf(proposal.slug, party.slug)) : undefined;
    const box = { width: cell - 1, height: height - (members ? 6 : 1) };
    return (
      marks && (
        <g
          key={`${party.within} ${party.slug}`}
          transform={`translate(${i * cell + 0.5} 0.5)`}
          opacity={isShown(marks) ? undefined : 0.14}
        >
          <Glyph marks={marks} palette={palette} {...box} />
          {members && <MembersBar members={members} palette={palette} width={box.width} y={box.height + 1} />}
        </g>
      )
    );
  };
  return (
    <table>
      <thead>
        <tr>
          <td />
          {Array.from({ length: columns }, (_, i) => (
            <th key={parties[i] ? `${parties[i].within} ${parties[i].slug}` : i} scope="col">
              <span>{shortened(parties[i]?.name ?? '', LETTERS)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal) => (
          <tr key={proposal.slug}>
            <th scope="row">{proposal.name}</th>
            <td colSpan={columns}>
              <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${height}`}>
                {parties.map((party, i) => glyph(proposal, party, i))}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
