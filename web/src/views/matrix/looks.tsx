import { useLayoutEffect, useRef } from 'preact/hooks';
import { Glyph } from '../../marks/glyph.tsx';
import type { Marks } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { svgText } from '../../share/save.ts';
import type { Sizes } from '../frame/sizes.ts';

/** Every look that a cell has had, keyed by the marks that are drawn. */
const looks = new Map<string, Marks>();
const names = new WeakMap<Marks, string>();
const sheet = new CSSStyleSheet();

/** The CSS class of cells with these marks: thousands of small cells share a few dozen looks. */
export function lookOf(marks: Marks): string {
  const known = names.get(marks);
  if (known) return known;
  // Small cells do not show a year in their corner.
  const drawn = JSON.stringify({ ...marks, corner: null });
  if (!looks.has(drawn)) looks.set(drawn, marks);
  const name = `look-${[...looks.keys()].indexOf(drawn)}`;
  names.set(marks, name);
  return name;
}

const DIMMED = 0.14;

/** Draws each look once, as the image of its class: another filter or scheme changes these, and no cell. */
export function useLooks({ isDense, cellWidth, cellHeight }: Sizes, palette: Palette, isShown: (of: Marks) => boolean) {
  const drawn = useRef<unknown[]>([]);
  useLayoutEffect(() => {
    const next = [isDense, palette, isShown, looks.size];
    if (!isDense || next.every((one, i) => one === drawn.current[i])) return;
    drawn.current = next;
    const [width, height] = [cellWidth - 2, cellHeight - 2];
    const rules = [...looks.values()].map((marks, i) => {
      const svg = (
        <svg aria-hidden="true" xmlns="http://www.w3.org/2000/svg" width={width} height={height}>
          <g opacity={isShown(marks) ? undefined : DIMMED}>
            <Glyph marks={marks} palette={palette} width={width} height={height} />
          </g>
        </svg>
      );
      const image = encodeURIComponent(svgText({ svg, width, height }));
      return `.look-${i} { background-image: url("data:image/svg+xml,${image}"); }`;
    });
    sheet.replaceSync(rules.join('\n'));
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  });
}
