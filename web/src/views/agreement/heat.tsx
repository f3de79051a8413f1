import { useRef } from 'preact/hooks';
import { hatch } from '../../marks/glyph.tsx';
import { PALETTES, type Palette } from '../../marks/palette.ts';
import { useIsOnPaper } from '../../marks/scheme.ts';
import { type Named, slugOf } from '../../state/named.ts';
import { t } from '../../state/texts.ts';
import { Gap, Says, Spacer, useGrid } from '../frame/grid.tsx';
import { Kept } from '../frame/kept.ts';
import { OnPaper } from '../frame/on-paper.tsx';
import { type Sizes, useSizes } from '../frame/sizes.ts';
import { Head } from '../matrix/row.tsx';
import { countedValue, figure, type HeatMap, type Pair, pairKey, shadeOf, whyNot } from './figures.ts';
import { SHADES } from './shades.ts';

/** From this many parties on, names are vertical and cells small. */
const DENSE_FROM = 40;

function sizesFor(frameWidth: number, viewHeight: number, columns: number, words: number): Sizes {
  const isNarrow = frameWidth < 640;
  const isDense = columns >= DENSE_FROM;
  const headWidth = isNarrow ? 112 : 184;
  const room = Math.floor((frameWidth - headWidth - 2) / Math.max(1, columns));
  return {
    cellWidth: isDense ? 28 : Math.max(words, isNarrow ? 60 : 64, Math.min(96, room)),
    cellHeight: isDense ? 24 : 44,
    headWidth,
    headHeight: isDense ? 128 : 64,
    isDense,
    seenWidth: Math.max(0, frameWidth - headWidth),
    seenHeight: viewHeight,
  };
}

/** A pair in one sentence. */
export function saysOf(map: HeatMap, one: Named, other: Named): string {
  if (one === other) return t('agreement.itself', { name: one.name });
  const names = { one: one.name, other: other.name };
  const pair = map.pairs.get(pairKey(slugOf(one), slugOf(other)));
  const why = pair && whyNot(pair, map.definition, map.atLeast);
  if (!pair || why) return t('agreement.none', { ...names, why: why ? t(why, { n: pair?.n ?? 0 }) : '' });
  return t('agreement.says', { ...names, figure: figure(pair.value as number), n: pair.n });
}

interface HeatProps {
  map: HeatMap;
  palette: Palette;
  /** The pair that the panel shows. */
  open: string | null;
  onOpen(pair: string): void;
  /** The link of a party's name. */
  leadOf(slug: string): string;
}

/** Every pair twice, so that a row is all of one party: on the screen or, while the page is printed, on paper. */
export function Heat(props: HeatProps) {
  return useIsOnPaper() ? <HeatOnPaper {...props} /> : <HeatTable {...props} />;
}

function HeatOnPaper({ map, palette }: HeatProps) {
  const parties = map.parties.map((party) => ({ ...party, key: party.id }));
  return (
    <OnPaper
      rows={parties}
      columns={parties}
      least={20}
      highest={36}
      drawn={(one, other, box) => (
        <PairMark
          map={map}
          pair={one === other ? null : map.pairs.get(pairKey(slugOf(one), slugOf(other)))}
          palette={palette}
          {...box}
        />
      )}
    />
  );
}

function HeatTable({ map, palette, open, onOpen, leadOf }: HeatProps) {
  const { parties } = map;
  const frame = useRef<HTMLDivElement>(null);
  const sizes = useSizes(frame, parties.length, parties, sizesFor);
  const [openOne, openOther] = open?.split('.') ?? [];
  const placeOf = (slug: string | undefined) => parties.findIndex((party) => slugOf(party) === slug);
  const place = { row: placeOf(openOne), column: placeOf(openOther) };
  const ways = useGrid({
    frame,
    rows: parties.length,
    columns: parties.length,
    sizes,
    open: place.row >= 0 && place.column >= 0 ? place : null,
    onOpen: ({ row, column }) =>
      row !== column && onOpen(pairKey(slugOf(parties[row] as Named), slugOf(parties[column] as Named))),
  });
  const { at, hovered, rows, columns } = ways;
  const shown = parties.slice(columns.start, columns.end);
  const before = columns.start * sizes.cellWidth;
  const after = (parties.length - columns.end) * sizes.cellWidth;
  const [one, other] = hovered ? [parties[hovered.row], parties[hovered.column]] : [];
  return (
    <div class="matrix-frame" ref={frame} {...ways.ofFrame}>
      <table
        role="grid"
        class={sizes.isDense ? 'matrix dense heat' : 'matrix heat'}
        aria-label={t('agreement.label')}
        aria-rowcount={parties.length + 1}
        aria-colcount={parties.length + 1}
        style={{ width: `${sizes.headWidth + parties.length * sizes.cellWidth}px` }}
        {...ways.ofTable}
      >
        <colgroup>
          <col style={{ width: `${sizes.headWidth}px` }} />
          <Spacer as="col" width={before} />
          {shown.map(({ id }) => (
            <col key={id} style={{ width: `${sizes.cellWidth}px` }} />
          ))}
          <Spacer as="col" width={after} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1} style={{ height: `${sizes.headHeight}px` }}>
            <td class="corner" aria-colindex={1} />
            <Spacer as="td" width={before} />
            {shown.map((party, i) => (
              <th key={party.id} scope="col" aria-colindex={columns.start + i + 2}>
                <Head name={party.name} link={leadOf(slugOf(party))} isDense={sizes.isDense} />
              </th>
            ))}
            <Spacer as="td" width={after} />
          </tr>
        </thead>
        <tbody>
          <Gap height={rows.start * sizes.cellHeight} />
          {parties.slice(rows.start, rows.end).map((party, i) => (
            <tr key={party.id} aria-rowindex={rows.start + i + 2} style={{ height: `${sizes.cellHeight}px` }}>
              <th scope="row" aria-colindex={1}>
                <Head name={party.name} link={leadOf(slugOf(party))} isDense={sizes.isDense} />
              </th>
              <Spacer as="td" width={before} />
              {shown.map((partner, j) => {
                const [row, column] = [rows.start + i, columns.start + j];
                return (
                  <HeatTd
                    key={partner.id}
                    map={map}
                    one={party}
                    other={partner}
                    row={row}
                    column={column}
                    palette={palette}
                    sizes={sizes}
                    isAt={row === at.row && column === at.column}
                    isOpen={row === place.row && column === place.column}
                  />
                );
              })}
              <Spacer as="td" width={after} />
            </tr>
          ))}
          <Gap height={(parties.length - rows.end) * sizes.cellHeight} />
        </tbody>
      </table>
      {hovered && one && other && <Says at={hovered} text={saysOf(map, one, other)} />}
    </div>
  );
}

interface HeatTdProps {
  map: HeatMap;
  one: Named;
  other: Named;
  row: number;
  column: number;
  palette: Palette;
  sizes: Sizes;
  isAt: boolean;
  isOpen: boolean;
}

/** A small cell is its figure on its ground, with nothing else in it: a large map has thousands. */
class HeatTd extends Kept<HeatTdProps> {
  override render({ map, one, other, row, column, palette, sizes, isAt, isOpen }: HeatTdProps) {
    const pair = row === column ? null : map.pairs.get(pairKey(slugOf(one), slugOf(other)));
    const value = countedValue(map, pair ?? undefined);
    const shade = sizes.isDense && value !== null ? shadesOf(palette)[shadeOf(map.definition, value)] : undefined;
    const classes = ['cell', isOpen && 'open', sizes.isDense && pair !== null && value === null && 'hatched'];
    const size = { width: sizes.cellWidth - 2, height: sizes.cellHeight - 2 };
    return (
      <td
        class={classes.filter(Boolean).join(' ')}
        aria-colindex={column + 2}
        aria-selected={isOpen}
        tabIndex={isAt ? 0 : -1}
        data-row={row}
        data-column={column}
        style={shade && { background: shade.fill, color: shade.ink }}
      >
        {sizes.isDense ? (
          <span aria-hidden="true">{value === null ? '' : shortFigure(value)}</span>
        ) : (
          <svg aria-hidden="true" {...size}>
            <PairMark map={map} pair={pair} palette={palette} {...size} />
          </svg>
        )}
        <span class="unseen">{saysOf(map, one, other)}</span>
      </td>
    );
  }
}

export const shadesOf = (palette: Palette) => SHADES[palette === PALETTES.dark ? 'dark' : 'light'];
/** The figure without its leading zero, to save space. */
export const shortFigure = (value: number): string => figure(value).replace(/^(−?)0/, '$1');

interface PairMarkProps {
  map: Pick<HeatMap, 'definition' | 'atLeast'>;
  /** Null is a party with itself. */
  pair: Pair | null | undefined;
  palette: Palette;
  x?: number;
  y?: number;
  width: number;
  height: number;
}

/** The figure over its n, on its shade; hatched where there is too little. */
export function PairMark({ map, pair, palette, x = 0, y = 0, width, height }: PairMarkProps) {
  const value = countedValue(map, pair ?? undefined);
  const shade = value === null ? null : shadesOf(palette)[shadeOf(map.definition, value)];
  const isSmall = height < 30;
  const middle = width / 2;
  return (
    <g transform={`translate(${x} ${y})`} font-family="system-ui, sans-serif" text-anchor="middle">
      {pair === null && <rect x={middle - 2} y={height / 2 - 2} width="4" height="4" fill={palette.rule} />}
      {pair !== null && value === null && <path d={hatch(width, height, 6)} stroke={palette.rule} fill="none" />}
      {shade && value !== null && (
        <>
          <rect width={width} height={height} rx="2" fill={shade.fill} />
          <text
            x={middle}
            y={isSmall ? height / 2 + 4 : height / 2}
            font-size={isSmall ? Math.min(11, width * 0.39) : Math.min(15, width * 0.39)}
            fill={shade.ink}
          >
            {isSmall ? shortFigure(value) : figure(value)}
          </text>
        </>
      )}
      {pair && !isSmall && (
        <text x={middle} y={height - 8} font-size="11" fill={shade ? shade.ink : palette.muted}>
          {`n ${pair.n}`}
        </text>
      )}
    </g>
  );
}
