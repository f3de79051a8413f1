import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Marks } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { t } from '../../state/texts.ts';
import { MatrixTd, saysOf } from './cell.tsx';
import type { Grid, Party, Proposal } from './grid.ts';
import { keyOf } from './key.ts';
import { useSizes, windowOf } from './sizes.ts';

export interface TableProps {
  grid: Grid;
  proposals: Proposal[];
  parties: Party[];
  asOf: string;
  staleAfter: number | null;
  palette: Palette;
  isShown(marks: Marks): boolean;
  changed: ReadonlySet<string>;
  open: string | null;
  onOpen(key: string): void;
  onFold(group: string): void;
  unfolded: readonly string[];
}

/** A real table of which only what is in sight is there, with the keyboard's ways of a grid. */
export function MatrixTable(props: TableProps) {
  const { grid, proposals, parties, asOf, palette, open, onOpen } = props;
  const frame = useRef<HTMLDivElement>(null);
  const sizes = useSizes(frame, proposals.length, parties.length);
  const [scroll, setScroll] = useState({ top: 0, left: 0 });
  const [at, setAt] = useState({ row: 0, column: 0 });
  const [hovered, setHovered] = useState<{ row: number; column: number; x: number; y: number } | null>(null);
  const moved = useRef(false);

  const rows = windowOf(scroll.top, sizes.seenHeight, sizes.cellHeight, proposals.length);
  const columns = windowOf(scroll.left, sizes.seenWidth, sizes.cellWidth, parties.length);
  const row = Math.min(at.row, proposals.length - 1);
  const column = Math.min(at.column, parties.length - 1);

  /** What the keyboard leads to is brought into sight first, and then takes the focus. */
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const box = frame.current;
    if (!box) return;
    const top = row * sizes.cellHeight;
    const left = column * sizes.cellWidth;
    const seen = { height: box.clientHeight - sizes.headHeight, width: box.clientWidth - sizes.headWidth };
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + sizes.cellHeight > box.scrollTop + seen.height) box.scrollTop = top + sizes.cellHeight - seen.height;
    if (left < box.scrollLeft) box.scrollLeft = left;
    else if (left + sizes.cellWidth > box.scrollLeft + seen.width) box.scrollLeft = left + sizes.cellWidth - seen.width;
    setScroll({ top: box.scrollTop, left: box.scrollLeft });
    requestAnimationFrame(() => cellAt(box, row, column)?.focus({ preventScroll: true }));
  }, [at]);

  useEffect(() => {
    if (open === null) return;
    const [proposal, party] = open.split('.');
    const place = {
      row: proposals.findIndex(({ slug }) => slug === proposal),
      column: parties.findIndex(({ slug }) => slug === party),
    };
    if (place.row >= 0 && place.column >= 0) setAt(place);
  }, [open, proposals, parties]);

  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(sizes.seenHeight / sizes.cellHeight) - 1);
    const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
    const step: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -rtl],
      ArrowRight: [0, rtl],
      PageUp: [-page, 0],
      PageDown: [page, 0],
      Home: [event.ctrlKey ? -Number.MAX_SAFE_INTEGER : 0, -Number.MAX_SAFE_INTEGER],
      End: [event.ctrlKey ? Number.MAX_SAFE_INTEGER : 0, Number.MAX_SAFE_INTEGER],
    };
    const by = step[event.key];
    if (!(event.target as Element).matches('td')) return;
    if (by) {
      event.preventDefault();
      moved.current = true;
      setAt({ row: clamp(row + by[0], proposals.length), column: clamp(column + by[1], parties.length) });
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(keyOf(proposals[row]?.slug ?? '', parties[column]?.slug ?? ''));
    }
  };

  const placeOf = (event: Event) => {
    const cell = (event.target as Element).closest?.<HTMLElement>('td[data-row]');
    return cell ? { cell, row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
  };
  const keyAt = (place: { row: number; column: number }) =>
    keyOf(proposals[place.row]?.slug ?? '', parties[place.column]?.slug ?? '');
  const show = (event: Event) => {
    const place = placeOf(event);
    if (!place) return setHovered(null);
    if (hovered?.row === place.row && hovered.column === place.column) return;
    const box = place.cell.getBoundingClientRect();
    setHovered({ row: place.row, column: place.column, x: box.left + box.width / 2, y: box.bottom });
  };
  const sentence = (proposal: Proposal, party: Party): string => {
    const cell = grid.cells.get(keyOf(proposal.slug, party.slug));
    return cell ? saysOf(cell, proposal, party, asOf) : '';
  };
  const said = hovered && sentence(proposals[hovered.row] as Proposal, parties[hovered.column] as Party);

  return (
    <div class="matrix-frame" ref={frame} onScroll={onScroll} onMouseLeave={() => setHovered(null)}>
      <table
        role="grid"
        class={sizes.isDense ? 'matrix dense' : 'matrix'}
        aria-label={t('matrix.label')}
        aria-rowcount={proposals.length + 1}
        aria-colcount={parties.length + 1}
        style={{ width: `${sizes.headWidth + parties.length * sizes.cellWidth}px` }}
        onKeyDown={move}
        onClick={(event) => {
          const place = placeOf(event);
          if (!place) return;
          setAt(place);
          onOpen(keyAt(place));
        }}
        onMouseOver={show}
        onFocusIn={(event) => {
          const place = placeOf(event);
          if (place && (place.row !== at.row || place.column !== at.column)) setAt(place);
          show(event);
        }}
        onFocusOut={() => setHovered(null)}
      >
        <colgroup>
          <col style={{ width: `${sizes.headWidth}px` }} />
          <Spacer as="col" width={columns.start * sizes.cellWidth} />
          {parties.slice(columns.start, columns.end).map(({ slug }) => (
            <col key={slug} style={{ width: `${sizes.cellWidth}px` }} />
          ))}
          <Spacer as="col" width={(parties.length - columns.end) * sizes.cellWidth} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1} style={{ height: `${sizes.headHeight}px` }}>
            <td class="corner" aria-colindex={1} />
            <Spacer as="td" width={columns.start * sizes.cellWidth} />
            {parties.slice(columns.start, columns.end).map((party, i) => (
              <PartyHead
                key={`${party.within ?? ''} ${party.slug}`}
                {...props}
                party={party}
                index={columns.start + i}
              />
            ))}
            <Spacer as="td" width={(parties.length - columns.end) * sizes.cellWidth} />
          </tr>
        </thead>
        <tbody>
          <Gap height={rows.start * sizes.cellHeight} />
          {proposals.slice(rows.start, rows.end).map((proposal, i) => (
            <tr
              key={proposal.slug}
              aria-rowindex={rows.start + i + 2}
              style={{ height: `${sizes.cellHeight}px` }}
              class={proposal.stage === 'open' ? undefined : 'off-table'}
            >
              <th scope="row" aria-colindex={1}>
                <span class="name" title={proposal.name}>
                  {proposal.name}
                </span>
              </th>
              <Spacer as="td" width={columns.start * sizes.cellWidth} />
              {parties.slice(columns.start, columns.end).map((party, j) => {
                const key = keyOf(proposal.slug, party.slug);
                const cell = grid.cells.get(key);
                const place = { row: rows.start + i, column: columns.start + j };
                return (
                  <MatrixTd
                    key={`${party.within ?? ''} ${party.slug}`}
                    {...place}
                    cell={cell}
                    asOf={asOf}
                    staleAfter={props.staleAfter}
                    members={party.isGroup ? grid.members.get(key) : undefined}
                    isShown={props.isShown}
                    proposal={proposal}
                    party={party}
                    palette={palette}
                    sizes={sizes}
                    isAt={place.row === row && place.column === column}
                    isOpen={open === key}
                    isChanged={props.changed.has(key)}
                  />
                );
              })}
              <Spacer as="td" width={(parties.length - columns.end) * sizes.cellWidth} />
            </tr>
          ))}
          <Gap height={(proposals.length - rows.end) * sizes.cellHeight} />
        </tbody>
      </table>
      {hovered && said && (
        <div class="says" aria-hidden="true" style={{ left: `${hovered.x}px`, top: `${hovered.y + 6}px` }}>
          {said}
        </div>
      )}
    </div>
  );

  function onScroll(event: Event): void {
    const { scrollTop: top, scrollLeft } = event.currentTarget as HTMLElement;
    setHovered(null);
    setScroll({ top, left: Math.abs(scrollLeft) });
  }
}

const clamp = (i: number, n: number): number => Math.max(0, Math.min(n - 1, i));
const cellAt = (box: Element, row: number, column: number) =>
  box.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`);

const Spacer = ({ as: As, width }: { as: 'td' | 'col'; width: number }) =>
  width > 0 ? (
    <As aria-hidden={As === 'td' ? 'true' : undefined} class="spacer" style={{ width: `${width}px` }} />
  ) : null;
const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr aria-hidden="true" style={{ height: `${height}px` }}>
      <td class="spacer" />
    </tr>
  ) : null;

function PartyHead({ party, index, unfolded, onFold }: TableProps & { party: Party; index: number }) {
  const isOpen = unfolded.includes(party.slug);
  return (
    <th scope="col" aria-colindex={index + 2} class={party.within === undefined ? undefined : 'member'}>
      <span class="party">
        <span class="name" title={party.name}>
          {party.name}
        </span>
        {party.isGroup && (
          <button
            type="button"
            class="fold"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'matrix.fold' : 'matrix.unfold', { group: party.name })}
            onClick={() => onFold(party.slug)}
          >
            {isOpen ? '−' : '+'}
          </button>
        )}
      </span>
    </th>
  );
}
