import { PALETTES } from '../../marks/palette.ts';
import { framed, linesIn, type Picture, shortened } from '../../share/frame.tsx';
import type { Expectations } from './load.ts';
import { oddsWords, outcomeWords } from './words.ts';

const WHO = 240;
const AXIS = 400;
const SAID = 320;
const ROW = 46;

interface PictureProps {
  answer: Expectations;
  title: string;
  note: string;
}

/** The ranges as a picture to download, event by event. */
export function picture({ answer: { events, scores }, title, note }: PictureProps): Picture {
  const { text, muted, faint, levels } = PALETTES.light;
  let y = 0;
  const drawn = events.map(({ event, rows }) => {
    const top = y;
    y += 48 + rows.length * ROW + 16;
    return (
      <g key={event.id} transform={`translate(0 ${top})`}>
        <text y="16" font-size="14" font-weight="600" fill={text}>
          {shortened(event.name, 100)}
        </text>
        {[0, 25, 50, 75, 100].map((x) => (
          <g key={x}>
            <text x={WHO + (x / 100) * AXIS} y="38" font-size="11" text-anchor="middle" fill={muted}>
              {x} %
            </text>
            <rect x={WHO + (x / 100) * AXIS} y="44" width="1" height={rows.length * ROW} fill={faint} />
          </g>
        ))}
        {rows.map((row, i) => {
          const middle = 44 + (i + 0.5) * ROW;
          const { outcome } = row.resolution;
          const end = WHO + (outcome === 'occurred' ? AXIS + 10 : -10);
          return (
            <g key={row.id}>
              {linesIn(3, row.holder.name, 30).map((line, j, { length }) => (
                <text key={line} y={middle + 4 + (j - (length - 1) / 2) * 14} font-size="13" fill={text}>
                  {line}
                </text>
              ))}
              <rect
                x={WHO + (row.band.from / 100) * AXIS}
                y={middle - 7}
                width={Math.max(4, ((row.band.to - row.band.from) / 100) * AXIS)}
                height="14"
                fill={levels.ambiguous.line}
              />
              {outcome !== 'open' && <path d={`M${end} ${middle - 6}l5 6l-5 6l-5 -6z`} fill={text} />}
              {linesIn(3, `${oddsWords(row)}; ${outcomeWords(row)}`, 44).map((line, j, { length }) => (
                <text
                  key={line}
                  x={WHO + AXIS + 24}
                  y={middle + 4 + (j - (length - 1) / 2) * 14}
                  font-size="12"
                  fill={muted}
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </g>
    );
  });
  const { asOf, knownAt } = scores.meta;
  return framed({ title, note, asOf, knownAt, drawing: <>{drawn}</>, width: WHO + AXIS + SAID, height: y });
}
