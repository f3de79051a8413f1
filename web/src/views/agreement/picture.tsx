import type { JSX } from 'preact';
import { PALETTES, type Palette } from '../../marks/palette.ts';
import { framed, linesIn, type Picture, shortened } from '../../share/frame.tsx';
import { slugOf } from '../../state/named.ts';
import { type AgreementAnswer, countedValue, type HeatMap, pairKey, shadeOf } from './figures.ts';
import { PairMark, shadesOf, shortFigure } from './heat.tsx';

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
          {!isDense &&
            parties.map((other, j) => (
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
      {isDense && (
        <g transform={`translate(${head.width} ${head.height})`}>
          <SmallMarks map={map} palette={palette} cell={cell} />
        </g>
      )}
    </>
  );
  const width = head.width + parties.length * cell.width;
  const height = head.height + parties.length * cell.height;
  return framed({ title, note, asOf: meta.asOf, knownAt: meta.knownAt, drawing, width, height });
}

interface SmallMarksProps {
  map: HeatMap;
  palette: Palette;
  cell: { width: number; height: number };
}

/** All pairs of a large map: one path for each shade, because a browser takes seconds for an element a cell. */
function SmallMarks({ map, palette, cell: { width, height } }: SmallMarksProps) {
  const shades = shadesOf(palette).map((shade) => ({ ...shade, grounds: '', figures: [] as JSX.Element[] }));
  let itself = '';
  let hatched = '';
  for (const [i, one] of map.parties.entries()) {
    for (const [j, other] of map.parties.entries()) {
      const [x, y] = [j * width, i * height];
      const value = countedValue(map, map.pairs.get(pairKey(slugOf(one), slugOf(other))));
      const shade = value === null ? undefined : shades[shadeOf(map.definition, value)];
      const box = `M${x + 1} ${y + 1}h${width - 2}v${height - 2}h${2 - width}z`;
      if (i === j) itself += `M${x + width / 2 - 2} ${y + height / 2 - 2}h4v4h-4z`;
      else if (value === null || !shade) hatched += box;
      else {
        shade.grounds += box;
        shade.figures.push(
          <text key={box} x={x + width / 2} y={y + height / 2 + 3}>
            {shortFigure(value)}
          </text>,
        );
      }
    }
  }
  return (
    <g font-size="10" text-anchor="middle">
      <pattern id="too-little" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 6L6 0" stroke={palette.rule} />
      </pattern>
      <path d={itself} fill={palette.rule} />
      <path d={hatched} fill="url(#too-little)" />
      {shades.map(({ fill, ink, grounds, figures }) => (
        <g key={fill} fill={ink}>
          <path d={grounds} fill={fill} />
          {figures}
        </g>
      ))}
    </g>
  );
}
