import { FACETS, type Facet } from '../../marks/marks.ts';
import { PALETTES } from '../../marks/palette.ts';
import { word } from '../../state/texts.ts';
import { SAMPLE, Sample } from './legend.tsx';

const [LINE, LETTER] = [30, 8];

/** The legend under a downloaded picture, whose readers have no other. */
export function legendUnder(seen: Pick<ReadonlySet<Facet>, 'has'>, width: number, top: number) {
  const palette = PALETTES.light;
  let [x, y] = [0, top + 16];
  const entries = FACETS.filter((facet) => seen.has(facet)).map((facet) => {
    const words = word('mark', facet);
    const needed = SAMPLE.width + 8 + words.length * LETTER + 16;
    if (x > 0 && x + needed > width) [x, y] = [0, y + LINE];
    const entry = (
      <g key={facet} transform={`translate(${x} ${y})`}>
        <Sample facet={facet} palette={palette} />
        <text x={SAMPLE.width + 8} y="16" font-size="13" fill={palette.text}>
          {words}
        </text>
      </g>
    );
    x += needed;
    return entry;
  });
  return { drawing: <g>{entries}</g>, height: entries.length === 0 ? 0 : y + LINE - top };
}
