import type { JSX } from 'preact';
import { Glyph } from '../../marks/glyph.tsx';
import { type Marks, marksOf } from '../../marks/marks.ts';
import { PALETTES } from '../../marks/palette.ts';
import type { Grid, Party, Proposal } from './grid.ts';
import { keyOf } from './key.ts';

interface PictureProps {
  grid: Grid;
  proposals: Proposal[];
  parties: Party[];
  title: string;
  note: string;
  isShown(marks: Marks): boolean;
  staleAfter: number | null;
}

const FONT = 'system-ui, sans-serif';
const MARGIN = 24;

/** The matrix to take away, on white paper: its question, its numbers and where it is from are part of it. */
export function picture({ grid, proposals, parties, title, note, isShown, staleAfter }: PictureProps): {
  svg: JSX.Element;
  width: number;
  height: number;
} {
  const palette = PALETTES.light;
  const isDense = parties.length >= 40;
  const cell = isDense ? { width: 20, height: 20 } : { width: 72, height: 36 };
  const head = { width: 280, height: isDense ? 150 : 56 };
  const width = Math.max(720, 2 * MARGIN + head.width + parties.length * cell.width);
  const lines = wrapped(title, Math.floor((width - 2 * MARGIN) / 10.5));
  const top = MARGIN + lines.length * 26 + 32;
  const height = top + head.height + proposals.length * cell.height + 48;
  const { asOf, knownAt } = grid.meta;
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={FONT}
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={palette.ground} />
      {lines.map((line, i) => (
        <text key={line} x={MARGIN} y={MARGIN + 18 + i * 26} font-size="20" font-weight="600" fill={palette.text}>
          {line}
        </text>
      ))}
      <text x={MARGIN} y={top - 14} font-size="14" fill={palette.muted}>
        {note}
      </text>
      {parties.map(({ slug, name, within }, i) => {
        const x = MARGIN + head.width + (i + 0.5) * cell.width;
        const y = top + head.height - 6;
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
          wrapped(name, 11)
            .slice(0, 3)
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
        const y = top + head.height + i * cell.height;
        return (
          <g key={slug}>
            <text x={MARGIN} y={y + cell.height / 2 + 5} font-size={isDense ? 11 : 13} fill={palette.text}>
              {shortened(name, 40)}
            </text>
            {parties.map((party, j) => {
              const one = grid.cells.get(keyOf(slug, party.slug));
              const marks = one && marksOf(one, asOf, staleAfter);
              return (
                marks && (
                  <g key={`${party.within} ${party.slug}`} opacity={isShown(marks) ? undefined : 0.15}>
                    <Glyph
                      marks={marks}
                      palette={palette}
                      x={MARGIN + head.width + j * cell.width + 1}
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
      <text x={MARGIN} y={height - 16} font-size="12" fill={palette.muted}>
        {`Demarche · ${location.host} · ${asOf} · r${knownAt}`}
      </text>
    </svg>
  );
  return { svg, width, height };
}

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
