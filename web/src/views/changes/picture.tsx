import { Glyph } from '../../marks/glyph.tsx';
import { marksOf } from '../../marks/marks.ts';
import { PALETTES } from '../../marks/palette.ts';
import { framed, linesIn, type Picture, shortened } from '../../share/frame.tsx';
import { t } from '../../state/texts.ts';
import { changeWords } from '../matrix/change-words.ts';
import type { Changed } from './load.ts';
import { type Moments, momentWords } from './moments.ts';

const ROW = 30;
const NAME = 480;
const CELL = 72;
/** The most changes in a picture, so that it stays readable; the table has all of them. */
const MOST = 60;

interface PictureProps {
  answer: Changed;
  moments: Moments;
  title: string;
  note: string;
  asOf: string;
}

/** The changes as a picture to download: each cell before and after, side by side. */
export function picture({ answer: { changes, knownAt }, moments, title, note, asOf }: PictureProps): Picture {
  const palette = PALETTES.light;
  const rows = changes.slice(0, MOST);
  const left = changes.length - rows.length;
  const drawing = (
    <>
      {[moments.from, moments.to].map((moment, i) => (
        <text
          key={i}
          x={NAME + i * (CELL + 40) + CELL / 2}
          y="12"
          font-size="12"
          text-anchor="middle"
          fill={palette.muted}
        >
          {momentWords(moments.by, moment)}
        </text>
      ))}
      {rows.map(({ key, actor, proposal, before, after }, i) => {
        const y = 24 + i * ROW;
        return (
          <g key={key}>
            <text y={y + 18} font-size="13" fill={palette.text}>
              {shortened(`${actor.name}: ${proposal.name}`, 66)}
            </text>
            {[before, after].map((cell, j) => (
              <Glyph
                key={j}
                marks={marksOf(cell, asOf, null)}
                palette={palette}
                x={NAME + j * (CELL + 40)}
                y={y}
                width={CELL}
                height={ROW - 4}
              />
            ))}
            {linesIn(2, changeWords(before, after), 44).map((line, n, { length }) => (
              <text
                key={line}
                x={NAME + 2 * CELL + 56}
                y={y + 25 - 7 * length + 14 * n}
                font-size="12"
                fill={palette.muted}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
      {left > 0 && (
        <text y={24 + rows.length * ROW + 16} font-size="12" fill={palette.muted}>
          {t('changes.more', { n: left })}
        </text>
      )}
    </>
  );
  const height = 32 + rows.length * ROW + (left > 0 ? 24 : 0);
  const { from, to } = moments;
  return framed({ title, note, asOf, knownAt, chosen: { from, to }, drawing, width: NAME + 2 * CELL + 340, height });
}
