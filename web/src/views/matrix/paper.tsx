import { Glyph } from '../../marks/glyph.tsx';
import { keyOf } from '../../marks/key.ts';
import type { Marks } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { type Box, OnPaper } from '../frame/on-paper.tsx';
import type { Grid, Party, Proposal } from './grid.ts';
import { MembersBar } from './members-bar.tsx';
import { marksIn } from './seen.ts';

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

interface Keyed {
  key: string;
}

/** The matrix on paper. */
export function MatrixOnPaper({ grid, proposals, parties, asOf, staleAfter, palette, isShown }: PaperProps) {
  const drawn = (proposal: Proposal, party: Party, { x, y, width, height }: Box) => {
    const one = grid.cells.get(proposal.slug)?.get(party.slug);
    const marks: Marks | undefined = one && marksIn(one, asOf, staleAfter);
    const members = party.isGroup ? grid.members.get(keyOf(proposal.slug, party.slug)) : undefined;
    const box = { width, height: members ? height - 5 : height };
    return (
      marks && (
        <g transform={`translate(${x} ${y})`} opacity={isShown(marks) ? undefined : 0.14}>
          <Glyph marks={marks} palette={palette} {...box} />
          {members && <MembersBar members={members} palette={palette} width={width} y={box.height + 1} />}
        </g>
      )
    );
  };
  return (
    <OnPaper<Proposal & Keyed, Party & Keyed>
      rows={proposals.map((proposal) => ({ ...proposal, key: proposal.slug }))}
      columns={parties.map((party) => ({ ...party, key: `${party.within} ${party.slug}` }))}
      least={13}
      highest={24}
      drawn={drawn}
    />
  );
}
