import type { JSX } from 'preact';
import { PALETTES } from '../marks/palette.ts';
import { isFromRight } from '../state/texts.ts';

export interface Picture {
  svg: JSX.Element;
  width: number;
  height: number;
}

interface FrameProps {
  /** The question, and the numbers of its answer. */
  title: string;
  note: string;
  asOf?: string | undefined;
  /** A revision. */
  knownAt: number;
  /** What the page chose where its address leaves it out, and would choose otherwise another day. */
  chosen?: Record<string, string>;
  /** The drawing in the colours of the light scheme, with its top left corner at 0, 0. */
  drawing: JSX.Element;
  width: number;
  height: number;
}

const MARGIN = 24;
const LEAST_WIDTH = 720;
/** How wide a drawing may be without widening its picture. */
export const LEAST_INSIDE = LEAST_WIDTH - 2 * MARGIN;

/** A picture to download, on white, which includes its question, its figures, its moment and its source. */
export function framed({ title, note, asOf, knownAt, chosen, drawing, ...inner }: FrameProps): Picture {
  const { ground, text, muted } = PALETTES.light;
  const width = Math.max(LEAST_WIDTH, 2 * MARGIN + inner.width);
  const lines = wrapped(title, Math.floor((width - 2 * MARGIN) / 12.5));
  const notes = wrapped(note, Math.floor((width - 2 * MARGIN) / 8));
  const sources = [
    ['Demarche', location.host, asOf, `r${knownAt}`].filter(Boolean).join(' · '),
    ...wrapped(pageOf({ asOf, knownAt: String(knownAt), cell: null, ...chosen }), Math.floor((width - 2 * MARGIN) / 7)),
  ];
  const top = MARGIN + lines.length * 26 + 14 + notes.length * 18;
  const height = top + inner.height + 32 + sources.length * 16;
  // The drawing is the same in every language; only the text around it follows the direction of the language.
  const said = isFromRight() ? ({ x: width - MARGIN, direction: 'rtl' } as const) : { x: MARGIN };
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family="system-ui, sans-serif"
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={ground} />
      {lines.map((line, i) => (
        <text key={line} {...said} y={MARGIN + 18 + i * 26} font-size="20" font-weight="600" fill={text}>
          {line}
        </text>
      ))}
      {notes.map((line, i) => (
        <text key={line} {...said} y={top - 14 - (notes.length - 1 - i) * 18} font-size="14" fill={muted}>
          {line}
        </text>
      ))}
      <g transform={`translate(${MARGIN} ${top})`}>{drawing}</g>
      {sources.map((line, i) => (
        <text key={line} x={MARGIN} y={height - 16 - (sources.length - 1 - i) * 16} font-size="12" fill={muted}>
          {line}
        </text>
      ))}
    </svg>
  );
  return { svg, width, height };
}

/** The address of this page, for people as the permalink is for programs, with its moment in it, which may be today's. */
export function pageOf(moment: Record<string, string | null | undefined>): string {
  const page = new URL(location.href);
  for (const [name, value] of Object.entries(moment)) {
    if (value === null) page.searchParams.delete(name);
    else if (value !== undefined) page.searchParams.set(name, value);
  }
  return page.href.replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
}

/** A text as wide as how many Latin letters: others are wider, and what marks a letter or a direction has no width. */
export function breadthOf(text: string): number {
  let breadth = 0;
  for (const letter of text) breadth += widthOf(letter);
  return breadth;
}

function widthOf(letter: string): number {
  if (letter < '\u0300') return 1;
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uff60]/u.test(letter)) return 1.9;
  return /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Georgian}]/u.test(letter) ? 1.15 : 1;
}

/** The beginning of a text that is at most this broad. */
function beginning(text: string, most: number): string {
  let breadth = 0;
  let end = 0;
  for (const letter of text) {
    breadth += widthOf(letter);
    if (breadth > most) break;
    end += letter.length;
  }
  return text.slice(0, end);
}

export const shortened = (text: string, most: number): string =>
  breadthOf(text) <= most ? text : `${beginning(text, most - 1)}…`;

/** Breaks a text into lines of at most about this many letters; what has no space is broken anywhere. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => pieces(one, most))) {
    const last = lines.at(-1);
    if (last !== undefined && breadthOf(last) + breadthOf(word) < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A letter or two too many stand out less than a word cut in two. */
function pieces(word: string, most: number): string[] {
  if (breadthOf(word) <= most + 2) return [word];
  const cut: string[] = [];
  for (let rest = word; rest !== ''; rest = rest.slice(cut.at(-1)?.length)) cut.push(beginning(rest, most) || rest);
  return cut;
}

/** At most `count` lines; text that does not fit is cut, with an ellipsis. */
export function linesIn(count: number, text: string, most: number): string[] {
  const lines = wrapped(text, most);
  if (lines.length <= count) return lines;
  return [...lines.slice(0, count - 1), shortened(lines.slice(count - 1).join(' '), most)];
}
