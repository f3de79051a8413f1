import { Glyph } from '../../marks/glyph.tsx';
import { type Level, marksOf } from '../../marks/marks.ts';
import { PALETTES } from '../../marks/palette.ts';
import { framed, type Picture, shortened } from '../../share/frame.tsx';
import { t, word } from '../../state/texts.ts';
import { changesIn } from './changes.ts';
import type { Lineage, Step } from './load.ts';

const WIDTH = 880;
const LINE = 22;

interface Line {
  kind: 'heading' | 'fate' | 'party' | 'note';
  label: string;
  words: string;
  levels?: Level[];
}

const linesOf = (step: Step): Line[] => [
  { kind: 'heading', label: '', words: t('versions.step', { older: step.older.name, newer: step.newer.name }) },
  ...changesIn(step).map(({ fate, words }): Line => ({ kind: 'fate', label: word('fate', fate), words })),
  {
    kind: 'note',
    label: '',
    words:
      step.n === 0
        ? t('versions.nobodyOnBoth')
        : t('versions.moved', { n: step.moved.length, of: step.n, held: step.held }),
  },
  ...step.moved.map(
    ({ actor, from, to }): Line => ({ kind: 'party', label: '', words: actor.name, levels: [from.level, to.level] }),
  ),
];

/** What became of each version, as a picture to download. */
export function stepsPicture(answer: Lineage, title: string, note: string): Picture {
  const palette = PALETTES.light;
  const lines = answer.data.flatMap(linesOf);
  const drawing = (
    <g font-size="14" fill={palette.text}>
      {lines.map(({ kind, label, words, levels = [] }, i) => (
        <g key={`${i} ${words}`} transform={`translate(0 ${i * LINE})`}>
          {label && (
            <text y="15" fill={palette.muted}>
              {label}
            </text>
          )}
          {levels.map((level, j) => (
            <Glyph
              key={`${j} ${level}`}
              marks={{ ...marksOf({ level }, '2000-01-01', null), condition: null }}
              palette={palette}
              x={200 + j * 40}
              width={32}
              height={18}
            />
          ))}
          <text
            x={kind === 'fate' ? 200 : kind === 'party' ? 8 : 0}
            y="15"
            font-weight={kind === 'heading' ? 600 : undefined}
          >
            {shortened(words, kind === 'fate' ? 92 : 120)}
          </text>
        </g>
      ))}
    </g>
  );
  const { asOf, knownAt } = answer.meta;
  return framed({ title, note, asOf, knownAt, drawing, width: WIDTH, height: lines.length * LINE });
}
