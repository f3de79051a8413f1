import { getOrCreate } from '../../../../src/domain/lists.ts';
import { Glyph } from '../../marks/glyph.tsx';
import type { Marks } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { svgText } from '../../share/save.ts';

export interface Drawing {
  palette: Palette;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Pixels per CSS pixel. */
  ratio: number;
}

const DIMMED = 0.14;

/** What small cells with these marks look like, as text: they do not show a year in their corner. */
const names = new WeakMap<Marks, string>();
const nameOf = (marks: Marks): string => getOrCreate(names, marks, () => JSON.stringify({ ...marks, corner: null }));

/** The bitmaps of small cells in one palette and size: thousands of cells have a few dozen looks between them. */
class Looks {
  private readonly bitmaps = new Map<string, readonly [shown: ImageData, dimmed: ImageData]>();
  private readonly making = new Map<string, Promise<void>>();

  constructor(readonly drawing: Drawing) {}

  /** Undefined until it is made. */
  bitmapOf(marks: Marks, isDimmed: boolean): ImageData | undefined {
    return this.bitmaps.get(nameOf(marks))?.[isDimmed ? 1 : 0];
  }

  /** Makes what is missing of these, and tells whether anything was. */
  async make(all: Iterable<Marks>): Promise<boolean> {
    const missing = [...all].filter((marks) => !this.bitmaps.has(nameOf(marks)));
    await Promise.all(missing.map((marks) => getOrCreate(this.making, nameOf(marks), () => this.makeOne(marks))));
    return missing.length > 0;
  }

  private async makeOne(marks: Marks): Promise<void> {
    this.bitmaps.set(nameOf(marks), await Promise.all([this.draw(marks, 1), this.draw(marks, DIMMED)]));
  }

  private async draw(marks: Marks, opacity: number): Promise<ImageData> {
    const { width, height, ratio, palette } = this.drawing;
    const svg = (
      <svg aria-hidden="true" xmlns="http://www.w3.org/2000/svg" width={width} height={height}>
        <g opacity={opacity}>
          <Glyph marks={marks} palette={palette} width={width} height={height} />
        </g>
      </svg>
    );
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svgText({ svg, width, height }))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  }
}

/** Made once for each palette and size: there are a few, and a scheme is changed back and forth. */
const known: Looks[] = [];

export function looksIn(drawing: Drawing): Looks {
  const { palette, width, height, ratio } = drawing;
  const before = known.find(
    ({ drawing: one }) =>
      one.palette === palette && one.width === width && one.height === height && one.ratio === ratio,
  );
  if (before) return before;
  const looks = new Looks(drawing);
  known.push(looks);
  return looks;
}
