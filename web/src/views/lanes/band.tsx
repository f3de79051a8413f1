import { type Level, SIGNS } from '../../marks/marks.ts';
import { FADED, type Palette } from '../../marks/palette.ts';
import type { Day } from './days.ts';
import { type Piece, piecesOf, type Stretch } from './lanes.ts';
import { hasSign, type Layout } from './layout.ts';

interface BandProps {
  stretch: Stretch;
  layout: Layout;
  palette: Palette;
  y: number;
  height: number;
  /** Whether somebody else attributes the level; such bands have no fill. */
  isClaim: boolean;
  /** Whether its start may overlap the end of the band before, and its end the start of the one after. */
  sharesBegin: boolean;
  sharesEnd: boolean;
  staleAfter: number | null;
  closedOn: string | null;
}

const fadeId = (level: Level, way: 'in' | 'out', isClaim: boolean) => `fade-${level}-${way}${isClaim ? '-line' : ''}`;

/** The gradients by which bands fade in and out; once in each drawing. */
export const Fades = ({ palette }: { palette: Palette }) => (
  <defs>
    {(Object.keys(palette.levels) as Level[]).flatMap((level) =>
      [false, true].flatMap((isClaim) => {
        const { fill, line } = palette.levels[level];
        return (['in', 'out'] as const).map((way) => (
          <linearGradient key={`${level} ${way} ${isClaim}`} id={fadeId(level, way, isClaim)}>
            <stop offset="0" stop-color={isClaim ? line : fill} stop-opacity={way === 'in' ? 0.1 : 0.9} />
            <stop offset="1" stop-color={isClaim ? line : fill} stop-opacity={way === 'in' ? 0.9 : 0.1} />
          </linearGradient>
        ));
      }),
    )}
  </defs>
);

/** A stretch at one level: certain in the middle, fading where its dates admit doubt. */
export function Band(props: BandProps) {
  const { stretch, layout, palette, y, height, isClaim, staleAfter, closedOn } = props;
  const { level } = stretch.entry;
  const ink = palette.levels[level];
  const cut = (day: Day) => Math.max(layout.left, Math.min(layout.right, layout.x(day)));
  const [from, to] = layout.edges(stretch);
  const isDrawn = stretch.until === null || stretch.until > stretch.from;
  const pieces = isDrawn ? piecesOf(stretch, stretch.until ?? FOREVER, { staleAfter, closedOn }) : [];
  const first = pieces[0];
  return (
    <g>
      {fadesOf(props, cut).map(({ way, x, width, top, tall }) => (
        <rect
          key={way}
          x={x}
          y={top}
          width={width}
          height={tall}
          fill={isClaim ? 'none' : `url(#${fadeId(level, way, false)})`}
          stroke={isClaim ? `url(#${fadeId(level, way, true)})` : undefined}
          stroke-width={isClaim ? 1.5 : undefined}
        />
      ))}
      {pieces.map((piece, i) => (
        <PieceShape
          key={piece.from}
          piece={piece}
          x={cut(piece.from)}
          end={i === pieces.length - 1 ? to : cut(piece.to)}
          ink={ink}
          {...{ y, height, isClaim, palette }}
        />
      ))}
      {first && !isClaim && hasSign(from, to) && (
        <text
          x={from + 6}
          y={y + height / 2}
          dy="0.36em"
          font-size="13"
          font-weight="600"
          fill={first.isPast ? palette.text : first.directness === 'inferred' ? ink.fadedInk : ink.ink}
        >
          {SIGNS[level]}
        </text>
      )}
      {!isClaim &&
        stretch.said
          .filter((day) => layout.x(day) >= layout.left && layout.x(day) <= layout.right)
          .map((day) => (
            <circle
              key={day}
              cx={layout.x(day + 0.5)}
              cy={y + height}
              r="3.5"
              fill={palette.text}
              stroke={palette.ground}
              stroke-width="1.5"
            />
          ))}
    </g>
  );
}

/** A day beyond any chart. */
const FOREVER: Day = 3_000_000;

interface PieceProps {
  piece: Piece;
  x: number;
  end: number;
  y: number;
  height: number;
  isClaim: boolean;
  palette: Palette;
  ink: Palette['levels'][Level];
}

/** Fill and edge as in cells: inferred is dotted and faded, implied is dashed, and past is half as strong. */
function PieceShape({ piece: { isPast, directness }, x, end, y, height, isClaim, palette, ink }: PieceProps) {
  const width = end - x;
  if (width <= 0) return null;
  const edge = directness === 'explicit' ? null : directness === 'implied' ? '5 3' : '0.1 3.2';
  const inner = directness === 'inferred' ? ink.fadedInk : ink.ink;
  return (
    <>
      <rect
        x={x}
        y={isClaim ? y + 0.75 : y}
        width={width}
        height={isClaim ? height - 1.5 : height}
        fill={isClaim ? palette.ground : ink.fill}
        fill-opacity={isClaim ? undefined : (directness === 'inferred' ? FADED : 1) * (isPast ? 0.5 : 1)}
        stroke={isClaim ? ink.line : undefined}
        stroke-opacity={isClaim && isPast ? 0.5 : undefined}
        stroke-width={isClaim ? 1.5 : undefined}
      />
      {edge && width > 4 && (
        <rect
          x={x + 2}
          y={y + (isClaim ? 3 : 2)}
          width={width - 4}
          height={height - (isClaim ? 6 : 4)}
          fill="none"
          stroke={isClaim ? ink.line : isPast ? palette.text : inner}
          stroke-width={isClaim ? 1 : 1.5}
          stroke-dasharray={edge}
          stroke-linecap={directness === 'inferred' ? 'round' : undefined}
        />
      )}
    </>
  );
}

/** The days that an uncertain begin or end can mean, drawn as fades. Where two meet, each has half of the height. */
function fadesOf(
  { stretch, layout, y, height, isClaim, sharesBegin, sharesEnd }: BandProps,
  cut: (day: Day) => number,
) {
  const { first, from, until, last } = stretch;
  const [top, tall] = isClaim ? [y + 0.75, height - 1.5] : [y, height];
  const begin = first === null ? layout.left : cut(first);
  const fades: { way: 'in' | 'out'; x: number; width: number; top: number; tall: number }[] = [];
  if (cut(from) > begin && (first === null || first < from)) {
    const half = sharesBegin ? tall / 2 : 0;
    fades.push({ way: 'in', x: begin, width: cut(from) - begin, top: top + half, tall: tall - half });
  }
  if (until !== null && (last === null || last > until)) {
    const end = last === null ? layout.right : cut(last);
    if (end > cut(until))
      fades.push({ way: 'out', x: cut(until), width: end - cut(until), top, tall: sharesEnd ? tall / 2 : tall });
  }
  return fades;
}
