import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Glyph } from '../../marks/glyph.tsx';
import type { Marks } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { svgText } from '../../share/save.ts';
import type { Sizes } from '../frame/sizes.ts';

interface Box {
  width: number;
  height: number;
}

/** Every look that a cell has had, and the place of each by the marks that are drawn. */
const looks: Marks[] = [];
const places = new Map<string, number>();
const names = new WeakMap<Marks, string>();
const sheet = new CSSStyleSheet();

/** The CSS class of cells with these marks: thousands of small cells share a few dozen looks. */
export function lookOf(marks: Marks): string {
  const known = names.get(marks);
  if (known) return known;
  // Small cells do not show a year in their corner.
  const drawn = JSON.stringify({ ...marks, corner: null });
  const place = places.get(drawn) ?? looks.push(marks) - 1;
  places.set(drawn, place);
  const name = `look-${place}`;
  names.set(marks, name);
  return name;
}

const DIMMED = 0.14;

/** The bitmaps of images, keyed by their SVG and by how many pixels of the screen a pixel of the page has. */
const bitmaps = new Map<string, string>();

/** Draws each look once, as the image of its class: another filter or scheme changes these, and no cell. */
export function useLooks({ isDense, cellWidth, cellHeight }: Sizes, palette: Palette, isShown: (of: Marks) => boolean) {
  const drawn = useRef<unknown[]>([]);
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const next = [isDense, palette, isShown, looks.length, bitmaps.size, devicePixelRatio];
    if (!isDense || next.every((one, i) => one === drawn.current[i])) return;
    drawn.current = next;
    const box = { width: cellWidth - 2, height: cellHeight - 2 };
    const wanted: string[] = [];
    const rules = looks.map((marks, i) => {
      const [shown, dimmed] = imagesOf(i, marks, palette, box);
      wanted.push(shown, dimmed);
      const image = isShown(marks) ? shown : dimmed;
      const bitmap = bitmaps.get(nameOf(image));
      if (!bitmap) return ruleOf(i, image, box);
      // Paper has more pixels than the screen.
      return `${ruleOf(i, bitmap, box)} @media print { ${ruleOf(i, image, box)} }`;
    });
    sheet.replaceSync(rules.join('\n'));
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    const missing = wanted.filter((image) => !bitmaps.has(nameOf(image)));
    if (missing.length === 0) return;
    drawBitmaps(missing, box).then(
      () => redraw((times) => times + 1),
      () => undefined, // The SVG stays.
    );
  });
}

const ruleOf = (look: number, image: string, { width, height }: Box): string =>
  `.look-${look} { background-image: url("${image}"); background-size: ${width}px ${height}px; }`;
const nameOf = (image: string, ratio = devicePixelRatio): string => `${ratio} ${image}`;

const images = new WeakMap<Palette, Map<string, readonly [shown: string, dimmed: string]>>();

/** A look as an SVG image, as it is shown and as it is where a filter leaves it out. */
function imagesOf(look: number, marks: Marks, palette: Palette, box: Box): readonly [shown: string, dimmed: string] {
  const known = images.get(palette) ?? new Map<string, readonly [string, string]>();
  images.set(palette, known);
  const key = `${look} ${box.width} ${box.height}`;
  const both = known.get(key) ?? [imageOf(marks, palette, box, undefined), imageOf(marks, palette, box, DIMMED)];
  known.set(key, both);
  return both;
}

function imageOf(marks: Marks, palette: Palette, box: Box, opacity: number | undefined): string {
  const svg = (
    <svg aria-hidden="true" xmlns="http://www.w3.org/2000/svg" {...box}>
      <g opacity={opacity}>
        <Glyph marks={marks} palette={palette} {...box} />
      </g>
    </svg>
  );
  return `data:image/svg+xml,${encodeURIComponent(svgText({ svg, ...box }))}`;
}

/** To paint an SVG in each of two thousand cells takes longer than all else about another day; a bitmap, a quarter of that. */
async function drawBitmaps(images: readonly string[], { width, height }: Box): Promise<void> {
  const ratio = devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  for (const image of images) {
    const drawing = new Image();
    drawing.src = image;
    await drawing.decode();
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(drawing, 0, 0, canvas.width, canvas.height);
    bitmaps.set(nameOf(image, ratio), canvas.toDataURL());
  }
}
