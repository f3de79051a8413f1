import { Glyph } from '../../marks/glyph.tsx';
import { type Marks, marksOf } from '../../marks/marks.ts';
import { PALETTES } from '../../marks/palette.ts';
import { framed, LEAST_INSIDE, linesIn, type Picture, shortened } from '../../share/frame.tsx';
import type { Grid, Party, Proposal } from './grid.ts';
import { countsIn } from './legend.tsx';
import { legendUnder } from './legend-picture.tsx';

interface PictureProps {
  grid: Grid;
  proposals: Proposal[];
  parties: Party[];
  title: string;
  note: string;
  isShown(marks: Marks): boolean;
  staleAfter: number | null;
}

/** The matrix as a picture to download. */
export function picture({ grid, proposals, parties, title, note, isShown, staleAfter }: PictureProps): Picture {
  const palette = PALETTES.light;
  const isDense = parties.length >= 40;
  const cell = isDense ? { width: 20, height: 20 } : { width: 72, height: 36 };
  const head = { width: 280, height: isDense ? 150 : 56 };
  const { asOf, knownAt } = grid.meta;
  const drawing = (
    <>
      {parties.map(({ slug, name, within }, i) => {
        const x = head.width + (i + 0.5) * cell.width;
        const y = head.height - 6;
        return isDense ? (
          <text
            key={`${within} ${slug}`}
            transform={`translate(${x + 4} ${y}) rotate(-90)`}
            font-size="11"
            fill={palette.text}
          >
            {shortened(name, 24)}
          </text>
        ) : (
          linesIn(3, name, 10)
            .reverse()
            .map((line, j) => (
              <text
                key={`${slug} ${line}`}
                x={x}
                y={y - j * 14}
                font-size="12"
                text-anchor="middle"
                fill={palette.text}
              >
                {line}
              </text>
            ))
        );
      })}
      {proposals.map(({ slug, name }, i) => {
        const y = head.height + i * cell.height;
        return (
          <g key={slug}>
            <text y={y + cell.height / 2 + 5} font-size={isDense ? 11 : 13} fill={palette.text}>
              {shortened(name, 40)}
            </text>
            {parties.map((party, j) => {
              const one = grid.cells.get(slug)?.get(party.slug);
              const marks = one && marksOf(one, asOf, staleAfter);
              return (
                marks && (
                  <g key={`${party.within} ${party.slug}`} opacity={isShown(marks) ? undefined : 0.15}>
                    <Glyph
                      marks={marks}
                      palette={palette}
                      x={head.width + j * cell.width + 1}
                      y={y + 1}
                      width={cell.width - 2}
                      height={cell.height - 2}
                    />
                  </g>
                )
              );
            })}
          </g>
        );
      })}
    </>
  );
  const width = head.width + parties.length * cell.width;
  const bottom = head.height + proposals.length * cell.height;
  const legend = legendUnder(countsIn(grid, asOf, staleAfter), Math.max(LEAST_INSIDE, width), bottom);
  return framed({
    ...{ title, note, asOf, knownAt, width },
    drawing: (
      <>
        {drawing}
        {legend.drawing}
      </>
    ),
    height: bottom + legend.height,
  });
}
