import type { Answer } from '@demarche/client';
import type { JSX } from 'preact';
import { hatch } from '../../marks/glyph.tsx';
import type { Palette } from '../../marks/palette.ts';
import { linesIn, shortened } from '../../share/frame.tsx';
import { number, t } from '../../state/texts.ts';

export type Row = Answer<'/v1/reliability'>['data'][number];
export const METRICS = ['nominal', 'ordinal', 'interval'] as const;

/** The positions of the parts of a row, in pixels; in the narrow layout, the name is above the rest. */
export const WIDE = { x: 224, bar: 160, axis: 480, scale: 240, width: 736, head: 48, row: 32, above: 0 };
const NARROW = { x: 0, bar: 96, axis: 156, scale: 184, width: 356, head: 48, row: 48, above: 20 };
export type Layout = typeof WIDE;
/** On the narrowest phones, the axis is as long as there is room for. */
export function layoutFor(width: number): Layout {
  if (width >= WIDE.width) return WIDE;
  const lacking = Math.min(84, Math.max(0, NARROW.width - width));
  return { ...NARROW, scale: NARROW.scale - lacking, width: NARROW.width - lacking };
}
export const heightOf = (rows: readonly Row[], { head, row }: Layout): number => head + rows.length * row + 24;

/** Krippendorff's thresholds: tentative conclusions from the first on, firm ones from the second. */
export const BARS = [0.667, 0.8];
/** Offsets that keep the numbers of the thresholds apart. */
const NUDGE: Record<number, number> = { 0.667: -12, 0.8: 4 };

/** Where the axis begins: at 0, or lower where coders agree less than chance would have them. */
export function leastOf(rows: readonly Row[]): number {
  const figures = rows.flatMap((row) => METRICS.map((metric) => row[metric].alpha ?? 0));
  return Math.floor(Math.min(0, ...figures) * 2) / 2;
}

interface ChartProps {
  rows: readonly Row[];
  palette: Palette;
  layout: Layout;
}

/** How far coders agree, with a row for each proposal: units read alike and differently, and alpha on each metric. */
export function chart({ rows, palette, layout }: ChartProps): JSX.Element {
  const { head } = layout;
  const least = leastOf(rows);
  const most = Math.max(1, ...rows.map(({ units }) => units));
  const x = (alpha: number) => layout.axis + ((alpha - least) / (1 - least)) * layout.scale;
  const bottom = head + rows.length * layout.row;
  const ticks = [...new Set([least, 0, ...BARS, 1])];
  return (
    <g font-family="system-ui, sans-serif" font-size="13" fill={palette.text}>
      <g fill={palette.muted}>
        <text x={layout.x} y="16">
          {t('reliability.unitsHead')}
        </text>
        <text x={layout.axis} y={head - 16}>
          {t('reliability.alphaHead')}
        </text>
      </g>
      {ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${x(tick)} ${head - 4}V${bottom}`}
            stroke={palette.rule}
            stroke-dasharray={BARS.includes(tick) ? '4 3' : undefined}
          />
          <text
            x={x(tick) + (NUDGE[tick] ?? 0)}
            y={bottom + 16}
            text-anchor="middle"
            font-size="11"
            fill={palette.muted}
          >
            {number(tick)}
          </text>
        </g>
      ))}
      {rows.map((row, i) => {
        const top = head + i * layout.row;
        const y = top + (layout.row + layout.above) / 2;
        const length = (row.units / most) * layout.bar;
        const apart = row.units === 0 ? 0 : (row.disagreements.n / row.units) * length;
        return (
          <g key={row.proposal.id}>
            {nameIn(row.proposal.name, layout).map((line, j, { length }) => (
              <text
                key={line}
                x="0"
                y={(layout.above > 0 ? top + 12 : y) + (j - (length - 1) / 2) * 14}
                dy="0.35em"
                stroke={palette.ground}
                stroke-width="4"
                paint-order="stroke"
              >
                {line}
              </text>
            ))}
            <g transform={`translate(${layout.x} ${y - 7})`}>
              <rect width={length - apart} height="14" fill={palette.muted} />
              {apart > 0 && (
                <g transform={`translate(${length - apart} 0)`} stroke={palette.text} fill="none">
                  <rect x="0.5" y="0.5" width={Math.max(1, apart - 1)} height="13" />
                  <path d={hatch(apart, 14, 5)} />
                </g>
              )}
            </g>
            <text x={layout.x + length + 6} y={y} dy="0.35em" fill={palette.muted}>
              {row.disagreements.n > 0 ? `${row.disagreements.n} / ${row.units}` : row.units}
            </text>
            {row.nominal.alpha === null && row.interval.alpha === null ? (
              <text
                x={layout.axis + 4}
                y={y}
                dy="0.35em"
                font-size="12"
                fill={palette.muted}
                stroke={palette.ground}
                stroke-width="4"
                paint-order="stroke"
              >
                {t('reliability.noAlpha')}
              </text>
            ) : (
              METRICS.map(
                (metric) =>
                  row[metric].alpha !== null && (
                    <Mark key={metric} metric={metric} x={x(row[metric].alpha)} y={y} palette={palette} />
                  ),
              )
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The name of a proposal: one line if it is above the rest, two if it is beside it. */
const nameIn = (name: string, { above }: Layout): string[] =>
  above > 0 ? [shortened(name, 48)] : linesIn(2, name, 32);

interface MarkProps {
  metric: (typeof METRICS)[number];
  x: number;
  y: number;
  palette: Palette;
}

/** One shape per metric, so that overlapping figures can still be told apart. */
export function Mark({ metric, x, y, palette }: MarkProps) {
  const shape = {
    nominal: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z',
    ordinal: 'M0 -6L6 0L0 6L-6 0z',
    interval: 'M-2.5 -2.5h5v5h-5z',
  }[metric];
  const isOpen = metric !== 'interval';
  return (
    <path
      transform={`translate(${x} ${y})`}
      d={shape}
      fill={isOpen ? 'none' : palette.text}
      stroke={palette.text}
      stroke-width="1.5"
    />
  );
}
