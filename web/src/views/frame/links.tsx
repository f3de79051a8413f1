import { Glyph } from '../../marks/glyph.tsx';
import { keyOf } from '../../marks/key.ts';
import { type Cell, marksOf, STALE_AFTER } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { sentenceOf } from '../../marks/sentence.ts';
import { type Named, slugOf } from '../../state/named.ts';
import { changed, type Route } from '../../state/route.ts';
import { leadTo } from './lead.ts';
import './links.css';

interface NamedLinkProps {
  kind: 'dossiers' | 'actors' | 'proposals' | 'events';
  of: Named;
  route: Route;
}
/** A name that leads to the view of its own, at the same moment. */
export const NamedLink = ({ kind, of, route }: NamedLinkProps) => (
  <a href={leadTo(route, [kind, slugOf(of)])}>{of.name}</a>
);

interface CellLinkProps {
  route: Route;
  proposal: Named;
  actor: Named;
  cell: Cell;
  asOf: string;
  palette: Palette;
}
/** A cell as the matrix has it, which opens its evidence. */
export function CellLink({ route, proposal, actor, cell, asOf, palette }: CellLinkProps) {
  const key = keyOf(slugOf(proposal), slugOf(actor));
  const said = sentenceOf(actor.name, proposal.name, cell, asOf);
  return (
    <a
      class="cell-link"
      href={changed(route, { cell: key })}
      title={said}
      aria-current={route.query.cell === key ? 'true' : undefined}
    >
      <svg aria-hidden="true" width="30" height="22">
        <Glyph marks={marksOf(cell, asOf, STALE_AFTER)} palette={palette} width={30} height={22} />
      </svg>
      <span class="unseen">{said}</span>
    </a>
  );
}
