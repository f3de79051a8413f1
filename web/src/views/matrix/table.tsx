import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { keyOf } from '../../marks/key.ts';
import { useIsOnPaper } from '../../marks/scheme.ts';
import { t } from '../../state/texts.ts';
import { Gap, Says, useGrid } from '../frame/grid.tsx';
import { Kept } from '../frame/kept.ts';
import { useSizes } from '../frame/sizes.ts';
import { CellsCanvas } from './canvas.tsx';
import { saysOf } from './cell.tsx';
import type { Party, Proposal } from './grid.ts';
import { MatrixOnPaper, type PaperProps } from './paper.tsx';
import { Head, MatrixRow, SmallRow, Spacer } from './row.tsx';

export interface TableProps extends PaperProps {
  changed: ReadonlySet<string>;
  open: string | null;
  onOpen(key: string): void;
  onFold(group: string): void;
  unfolded: readonly string[];
  /** The addresses of the views of proposals and actors, to which the heads link. */
  leads: { proposal(slug: string): string; actor(slug: string): string };
}

/** The matrix on the screen or, while the page is printed, on paper. */
export function Matrix(props: TableProps) {
  return useIsOnPaper() ? <MatrixOnPaper {...props} /> : <MatrixTable {...props} />;
}

/** A real table that has only the rows and columns in sight, and is walked through with the keys of an ARIA grid. */
function MatrixTable(props: TableProps) {
  const { grid, proposals, parties, asOf, palette, open, onOpen } = props;
  const frame = useRef<HTMLDivElement>(null);
  const sizes = useSizes(frame, proposals.length, parties);
  const isFresh = useFresh(props.changed);
  const [openProposal, openParty] = open?.split('.') ?? [];
  const place = {
    row: proposals.findIndex(({ slug }) => slug === openProposal),
    column: parties.findIndex(({ slug }) => slug === openParty),
  };
  const ways = useGrid({
    frame,
    rows: proposals.length,
    columns: parties.length,
    sizes,
    open: place.row >= 0 && place.column >= 0 ? place : null,
    onOpen: ({ row, column }) => onOpen(keyOf(proposals[row]?.slug ?? '', parties[column]?.slug ?? '')),
  });
  const { at, hovered, rows, columns } = ways;
  const latest = useRef(props.onFold);
  latest.current = props.onFold;
  const fold = useCallback((group: string) => latest.current(group), []);
  const sentence = (proposal: Proposal, party: Party): string => {
    const cell = grid.cells.get(proposal.slug)?.get(party.slug);
    return cell ? saysOf(cell, proposal, party, asOf) : '';
  };
  const said = hovered && sentence(proposals[hovered.row] as Proposal, parties[hovered.column] as Party);

  return (
    <div class="matrix-frame" ref={frame} {...ways.ofFrame}>
      {sizes.isDense && <CellsCanvas {...props} sizes={sizes} rows={rows} columns={columns} />}
      <table
        role="grid"
        class={['matrix', sizes.isDense && 'dense', isFresh && 'fresh'].filter(Boolean).join(' ')}
        aria-label={t('matrix.label')}
        aria-rowcount={proposals.length + 1}
        aria-colcount={parties.length + 1}
        style={{ width: `${sizes.headWidth + parties.length * sizes.cellWidth}px` }}
        {...ways.ofTable}
      >
        <colgroup>
          <col style={{ width: `${sizes.headWidth}px` }} />
          {/* One for every column, so that a cell stays in its column while others come and go. */}
          {parties.map(({ slug, within }) => (
            <col key={`${within} ${slug}`} style={{ width: `${sizes.cellWidth}px` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1} style={{ height: `${sizes.headHeight}px` }}>
            <td class="corner" aria-colindex={1} />
            <Spacer columns={columns.start} />
            {parties.slice(columns.start, columns.end).map((party, i) => (
              <PartyHead
                key={`${party.within ?? ''} ${party.slug}`}
                party={party}
                link={props.leads.actor(party.slug)}
                index={columns.start + i}
                isDense={sizes.isDense}
                isOpen={props.unfolded.includes(party.slug)}
                onFold={fold}
              />
            ))}
            <Spacer columns={parties.length - columns.end} />
          </tr>
        </thead>
        <tbody>
          <Gap height={rows.start * sizes.cellHeight} />
          {proposals.slice(rows.start, rows.end).map((proposal, i) => {
            const index = rows.start + i;
            const row = {
              ...{ index, proposal, grid, parties, asOf, sizes },
              link: props.leads.proposal(proposal.slug),
              start: columns.start,
              end: columns.end,
              changed: props.changed,
              open: open?.startsWith(`${proposal.slug}.`) ? open : null,
              at: index === at.row ? at.column : -1,
            };
            return sizes.isDense ? (
              <SmallRow key={proposal.slug} {...row} />
            ) : (
              <MatrixRow
                key={proposal.slug}
                {...row}
                palette={palette}
                isShown={props.isShown}
                staleAfter={props.staleAfter}
              />
            );
          })}
          <Gap height={(proposals.length - rows.end) * sizes.cellHeight} />
        </tbody>
      </table>
      {hovered && said && <Says at={hovered} text={said} />}
    </div>
  );
}

/** How long changed cells stay outlined. */
const MOMENT_MS = 6000;

/** Whether the value changed a moment ago. One class on the table shows it: animating each cell would be slow. */
function useFresh(value: unknown): boolean {
  const [past, setPast] = useState<unknown>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setPast(value), MOMENT_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return past !== value;
}

interface PartyHeadProps {
  party: Party;
  link: string;
  index: number;
  isDense: boolean;
  isOpen: boolean;
  onFold(group: string): void;
}

/** The head of a column, rendered again only if something of it changed. */
class PartyHead extends Kept<PartyHeadProps> {
  override render({ party, link, index, isDense, isOpen, onFold }: PartyHeadProps) {
    const words = t(isOpen ? 'matrix.fold' : 'matrix.unfold', { group: party.name });
    return (
      <th scope="col" aria-colindex={index + 2} class={party.within === undefined ? undefined : 'member'}>
        <span class="party">
          <Head name={party.name} link={link} isDense={isDense} />
          {party.isGroup && (
            <button
              type="button"
              class="fold"
              aria-expanded={isOpen}
              title={words}
              aria-label={words}
              onClick={() => onFold(party.slug)}
            >
              {isOpen ? '−' : '+'}
            </button>
          )}
        </span>
      </th>
    );
  }
}
