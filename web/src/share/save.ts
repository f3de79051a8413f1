import { render } from 'preact';
import type { Picture } from './frame.tsx';

/** The source of an SVG that needs nothing else of the page. */
export function svgText({ svg }: Picture): string {
  const host = document.createElement('div');
  render(svg, host);
  const text = new XMLSerializer().serializeToString(host.firstElementChild as Element);
  render(null, host);
  return text;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** What a spreadsheet would take for a formula: such text gets an apostrophe, as in the tables of the API. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A table as CSV after RFC 4180, the first row being its headings. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((text) => text.replace(FORMULA, "'$&"))
        .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(','),
    )
    .map((line) => `${line}\r\n`)
    .join('');

export const saveCsv = (rows: readonly (readonly string[])[], name: string): void =>
  save(new Blob([csvText(rows)], { type: 'text/csv' }), `${name}.csv`);

export const saveSvg = (picture: Picture, name: string): void =>
  save(new Blob([svgText(picture)], { type: 'image/svg+xml' }), `${name}.svg`);

/** Pixels per CSS pixel: twice the resolution of the page. */
const FINENESS = 2;
/** What browsers on a desk can still draw, along a side and in all: beyond it, no file would come and nothing be said. */
const MOST_ALONG = 16_000;
const MOST_PIXELS = 120_000_000;

/** As fine as a picture of this size can be. */
export const finenessOf = ({ width, height }: Pick<Picture, 'width' | 'height'>): number =>
  Math.min(FINENESS, MOST_ALONG / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));

export async function savePng(picture: Picture, name: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  const canvas = document.createElement('canvas');
  const fineness = finenessOf(picture);
  canvas.width = Math.floor(picture.width * fineness);
  canvas.height = Math.floor(picture.height * fineness);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && save(blob, `${name}.png`), 'image/png');
}
