import type { Answer } from '@demarche/client';
import { PALETTES } from '../../marks/palette.ts';
import { framed, type Picture } from '../../share/frame.tsx';
import { t } from '../../state/texts.ts';
import { chart, heightOf, Mark, METRICS, WIDE } from './chart.tsx';
import { alphaCell } from './figures.tsx';

const LINE = 20;

/** The chart as a picture to download, with what its shapes stand for and their figures of all units together. */
export function picture({ data, meta }: Answer<'/v1/reliability'>, title: string, note: string): Picture {
  const palette = PALETTES.light;
  const top = heightOf(data, WIDE) + 8;
  const drawing = (
    <>
      {chart({ rows: data, palette, layout: WIDE })}
      {METRICS.map((metric, i) => (
        <g key={metric} transform={`translate(0 ${top + i * LINE})`}>
          <Mark metric={metric} x={10} y={10} palette={palette} />
          <text x="28" y="10" dy="0.35em" font-size="13" fill={palette.text}>
            {`${t(`reliability.${metric}`)} ${alphaCell(meta.pooled, metric)}`}
          </text>
        </g>
      ))}
    </>
  );
  const height = top + METRICS.length * LINE;
  return framed({ title, note, asOf: meta.asOf, knownAt: meta.knownAt, drawing, width: WIDE.width, height });
}
