import { type Marks, SIGNS } from './marks.ts';
import { FADED, type Palette } from './palette.ts';

interface Box {
  width: number;
  height: number;
}
interface GlyphProps extends Box {
  marks: Marks;
  palette: Palette;
  x?: number;
  y?: number;
}

/** A cell as shapes with inline colours, drawn alike on the page, in the legend and in pictures to download. */
export function Glyph({ marks, palette, width, height, x = 0, y = 0 }: GlyphProps) {
  const { level, absence } = marks;
  const ink = level && palette.levels[level];
  const isSmall = height < 30;
  const [hasTick, hasArc] = [marks.condition !== null, marks.expects !== null];
  // The sign makes room for what is at the foot: the tick, the arc, or the arc above the tick.
  const lift = hasTick && hasArc ? 4.5 : hasArc || (hasTick && isSmall) ? 3 : 0;
  const size = isSmall ? Math.round(height * 0.56) - (hasTick && hasArc ? 2 : 0) : 16;
  const middle = { x: width / 2, y: height / 2 - lift };
  const signColour = !ink
    ? palette.muted
    : marks.fill === 'none'
      ? ink.line
      : marks.fill === 'faded' || marks.isStriped
        ? ink.fadedInk
        : ink.ink;
  const signInk = marks.isPast ? palette.text : signColour;
  return (
    <g transform={x || y ? `translate(${x} ${y})` : undefined}>
      {absence === 'not_coded' && <path d={hatch(width, height, 6)} stroke={palette.faint} fill="none" />}
      {absence === 'silent' && (
        <path d={`M${middle.x - 5} ${middle.y}h10`} stroke={palette.muted} stroke-width="1.5" fill="none" />
      )}
      {absence === 'left_out' && (
        <g fill={palette.muted}>
          {[-5, 0, 5].map((dx) => (
            <circle key={dx} cx={middle.x + dx} cy={middle.y} r="1.25" />
          ))}
        </g>
      )}
      <g opacity={marks.isPast ? 0.5 : undefined}>
        {ink && marks.fill !== 'none' && (
          <rect
            x="0.5"
            y="0.5"
            width={width - 1}
            height={height - 1}
            rx="2"
            fill={ink.fill}
            fill-opacity={marks.fill === 'faded' || marks.isStriped ? FADED : undefined}
          />
        )}
        {ink && marks.isStriped && <path d={hatch(width, height, 8)} stroke={palette.ground} stroke-width="2.5" />}
        {ink && marks.edge !== 'none' && (
          <rect
            x="2"
            y="2"
            width={width - 4}
            height={height - 4}
            rx="1.5"
            fill="none"
            stroke={signColour}
            stroke-width="1.5"
            stroke-dasharray={marks.edge === 'dashed' ? '5 3' : '0.1 3.2'}
            stroke-linecap={marks.edge === 'dotted' ? 'round' : undefined}
          />
        )}
        {ink && marks.isRing && (
          <circle
            cx={middle.x}
            cy={middle.y}
            r={Math.min(14, middle.y - (hasArc ? (isSmall ? 1.5 : 5) : 3))}
            fill="none"
            stroke={ink.line}
            stroke-width="1.75"
          />
        )}
      </g>
      {marks.sign === SIGNS.neutral ? (
        // Drawn: a digit, unlike the other signs, would be read as words that the name of the cell lacks.
        <ellipse
          cx={middle.x}
          cy={middle.y}
          rx={size * 0.23}
          ry={size * 0.32}
          fill="none"
          stroke={signInk}
          stroke-width={size * 0.12}
        />
      ) : marks.sign ? (
        <text
          x={middle.x}
          y={middle.y}
          dy="0.36em"
          text-anchor="middle"
          font-family="system-ui, sans-serif"
          font-size={marks.sign.length > 1 ? size - 2 : size}
          font-weight="600"
          fill={signInk}
        >
          {marks.sign}
        </text>
      ) : null}
      {marks.isContested && (
        <path
          d={isSmall ? `M${width} 0v7l-7 -7z` : `M${width} 0v11l-11 -11z`}
          fill={palette.text}
          stroke={palette.ground}
          stroke-width="1.25"
        />
      )}
      {marks.isDoubted && (
        <circle
          cx={width - (marks.isContested ? (isSmall ? 10 : 15) : 6)}
          cy={isSmall ? 4 : 6}
          r={isSmall ? 2 : 3}
          fill={palette.text}
          stroke={palette.ground}
          stroke-width="1"
        />
      )}
      {marks.expects && (
        <Arc
          band={marks.expects}
          width={width}
          height={height - (hasTick ? (isSmall ? 4.5 : 7) : 0)}
          rise={isSmall ? (hasTick ? 2 : 3) : 6}
          palette={palette}
        />
      )}
      {marks.condition && (
        <Tick state={marks.condition} x={middle.x} y={height - 1} isSmall={isSmall} palette={palette} />
      )}
      {marks.corner && !isSmall && (
        <text x="4" y="11" font-family="system-ui, sans-serif" font-size="9" fill={palette.text}>
          {marks.corner}
        </text>
      )}
    </g>
  );
}

interface ArcBox extends Box {
  rise: number;
}

/** At the foot, from 0 % at its beginning to 100 % at its end: the dark part is the band. */
function Arc({ band, palette, ...box }: ArcBox & { band: { from: number; to: number }; palette: Palette }) {
  const part = (from: number, to: number) => arc({ from: from / 100, to: to / 100, ...box });
  // A single percentage is a range without width, which still has to be visible.
  const to = Math.max(band.to, band.from + 4);
  return (
    <g fill="none" stroke-linecap="round">
      <path d={part(0, 100)} stroke={palette.ground} stroke-width="4.5" />
      <path d={part(0, 100)} stroke={palette.rule} stroke-width="1.5" />
      <path d={part(band.from, to)} stroke={palette.text} stroke-width="2.5" />
    </g>
  );
}

/** A part of a flat parabola along the foot of a box. */
function arc({ from, to, width, height, rise }: ArcBox & { from: number; to: number }): string {
  const left = width / 8;
  const x = (u: number) => left + u * (width - 2 * left);
  const y = (u: number) => height - 2.5 - rise * 4 * u * (1 - u);
  // Where the tangents of both ends meet: halfway, at the height that a quadratic curve asks for.
  const middle = (from + to) / 2;
  const control = 2 * y(middle) - (y(from) + y(to)) / 2;
  const at = (a: number, b: number) => `${round(a)} ${round(b)}`;
  return `M${at(x(from), y(from))}Q${at(x(middle), control)} ${at(x(to), y(to))}`;
}
const round = (value: number): number => Math.round(value * 10) / 10;

interface TickProps {
  state: 'met' | 'unmet' | 'unknown';
  x: number;
  y: number;
  isSmall: boolean;
  palette: Palette;
}

/** At the foot: met is filled, unmet is open, unknown is hatched. */
function Tick({ state, x, y, isSmall, palette }: TickProps) {
  const half = isSmall ? 3 : 4.5;
  const height = isSmall ? 5 : 7;
  const shape = `M${x - half} ${y}L${x} ${y - height}L${x + half} ${y}z`;
  return (
    <g stroke={palette.text} stroke-width="1">
      <path d={shape} fill={state === 'met' ? palette.text : palette.ground} />
      {state === 'unknown' && (
        <path
          d={`M${x - half / 2} ${y}v${-height / 2}M${x} ${y}v${-height}M${x + half / 2} ${y}v${-height / 2}`}
          fill="none"
        />
      )}
    </g>
  );
}

/** Diagonal lines across a box, cut at its edges. */
export function hatch(width: number, height: number, step: number): string {
  const lines: string[] = [];
  for (let c = step / 2; c < width + height; c += step) {
    const x1 = Math.min(c, width);
    const y1 = c - x1;
    const y2 = Math.min(c, height);
    const x2 = c - y2;
    lines.push(`M${x1} ${y1}L${x2} ${y2}`);
  }
  return lines.join('');
}
