import { PALETTES } from '../../marks/palette.ts';
import { framed, type Picture, shortened } from '../../share/frame.tsx';
import { list, t, word } from '../../state/texts.ts';
import { PartiesBar } from './bar.tsx';
import { type GroundAnswer, PARTS, PLACES, rowsOf } from './ground.ts';

const LINE = 24;
const NAME = 320;
const BAR = 240;

interface PictureProps {
  answer: GroundAnswer;
  title: string;
  note: string;
}

/** The picture to download: proposals by outcome, each with a bar of all parties and its opponents. */
export function picture({ answer: { data, meta }, title, note }: PictureProps): Picture {
  const palette = PALETTES.light;
  const { text, muted } = palette;
  let y = 0;
  const drawn = PARTS.map(([part, grounds]) => {
    const rows = rowsOf(data, grounds);
    if (rows.length === 0) return null;
    const top = y;
    y += (rows.length + 2) * LINE;
    return (
      <g key={part} transform={`translate(0 ${top})`}>
        <text y="16" font-size="15" font-weight="600" fill={text}>
          {t(`ground.part.${part}`, { n: rows.length })}
        </text>
        {rows.map((row, i) => {
          const inTheWay = list([...row.opposes, ...row.opposesConditionally].map(({ actor }) => actor.name));
          return (
            <g key={row.proposal.id} transform={`translate(0 ${(i + 1) * LINE})`}>
              <text y="16" font-size="13" fill={text}>
                {shortened(row.proposal.name, 46)}
              </text>
              <g transform={`translate(${NAME} 4)`}>
                <PartiesBar row={row} palette={palette} width={BAR} height={15} />
              </g>
              <text x={NAME + BAR + 12} y="16" font-size="13" fill={muted}>
                {shortened(inTheWay ? t('ground.by', { names: inTheWay }) : word('ground', row.ground), 54)}
              </text>
            </g>
          );
        })}
      </g>
    );
  });
  const places = PLACES.filter((place) => data.some((row) => row[place].length > 0)).map((place) =>
    word('place', place),
  );
  const drawing = (
    <>
      {drawn}
      <text y={y + 8} font-size="12" fill={muted}>
        {t('ground.order', { places: places.join(', ') })}
      </text>
    </>
  );
  return framed({
    title,
    note,
    asOf: meta.asOf,
    knownAt: meta.knownAt,
    drawing,
    width: NAME + BAR + 400,
    height: y + 16,
  });
}
