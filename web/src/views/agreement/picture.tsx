import { PALETTES } from '../../marks/palette.ts';
import { framed, linesIn, type Picture, shortened } from '../../share/frame.tsx';
import { slugOf } from '../../state/named.ts';
import { type AgreementAnswer, type HeatMap, pairKey } from './figures.ts';
import { PairMark } from './heat.tsx';

interface PictureProps {
  map: HeatMap;
  meta: AgreementAnswer['meta'];
  title: string;
  note: string;
}

/** The heat map as a picture to download. */
export function picture({ map, meta, title, note }: PictureProps): Picture {
  const palette = PALETTES.light;
  const { parties } = map;
  const isDense = parties.length >= 40;
  const cell = isDense ? { width: 28, height: 20 } : { width: 72, height: 44 };
  const head = { width: isDense ? 160 : 200, height: isDense ? 150 : 56 };
  const drawing = (
    <>
      {parties.map(({ id, name }, i) => {
        const x = head.width + (i + 0.5) * cell.width;
        const y = head.height - 6;
        return isDense ? (
          <text key={id} transform={`translate(${x + 4} ${y}) rotate(-90)`} font-size="11" fill={palette.text}>
            {shortened(name, 24)}
          </text>
        ) : (
          linesIn(3, name, 10)
            .reverse()
            .map((line, j) => (
              <text key={`${id} ${line}`} x={x} y={y - j * 14} font-size="12" text-anchor="middle" fill={palette.text}>
                {line}
              </text>
            ))
        );
      })}
      {parties.map((one, i) => (
        <g key={one.id} transform={`translate(0 ${head.height + i * cell.height})`}>
          <text y={cell.height / 2 + 5} font-size={isDense ? 11 : 13} fill={palette.text}>
            {shortened(one.name, 28)}
          </text>
          {parties.map((other, j) => (
            <PairMark
              key={other.id}
              map={map}
              pair={i === j ? null : map.pairs.get(pairKey(slugOf(one), slugOf(other)))}
              palette={palette}
              x={head.width + j * cell.width + 1}
              y={1}
              width={cell.width - 2}
              height={cell.height - 2}
            />
          ))}
        </g>
      ))}
    </>
  );
  const width = head.width + parties.length * cell.width;
  const height = head.height + parties.length * cell.height;
  return framed({ title, note, asOf: meta.asOf, knownAt: meta.knownAt, drawing, width, height });
}
