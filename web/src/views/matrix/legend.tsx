import { useState } from 'preact/hooks';
import { LEVELS } from '../../../../src/domain/vocabulary.ts';
import { Glyph } from '../../marks/glyph.tsx';
import { type Counts, FACETS, type Facet, type Level, type Marks, marksOf } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { number, t, word } from '../../state/texts.ts';
import type { Grid } from './grid.ts';
import { facetsIn, marksIn } from './seen.ts';

const BLANK: Marks = {
  level: null,
  sign: '',
  fill: 'none',
  isStriped: false,
  edge: 'none',
  isRing: false,
  isContested: false,
  isDoubted: false,
  condition: null,
  expects: null,
  isPast: false,
  corner: null,
  absence: null,
};
const SUPPORT = marksOf({ level: 'support' }, '2000-01-01');

/** A cell that shows just what an entry of the legend is about. */
export function sampleOf(facet: Facet): Marks {
  if ((LEVELS as readonly string[]).includes(facet)) {
    return { ...marksOf({ level: facet as Level }, '2000-01-01'), condition: null };
  }
  switch (facet) {
    case 'implied':
      return { ...SUPPORT, edge: 'dashed' };
    case 'inferred':
      return { ...SUPPORT, edge: 'dotted', fill: 'faded' };
    case 'possible':
      return { ...SUPPORT, isStriped: true };
    case 'attributed':
      return { ...SUPPORT, fill: 'none', isRing: true };
    case 'contested':
      return { ...BLANK, isContested: true };
    case 'doubted':
      return { ...BLANK, isDoubted: true };
    case 'met':
    case 'unmet':
    case 'unknown':
      return { ...BLANK, condition: facet };
    case 'expects':
      return { ...BLANK, expects: { from: 55, to: 80 } };
    case 'past':
      return { ...SUPPORT, isPast: true };
    default:
      return { ...BLANK, absence: facet as Marks['absence'] };
  }
}

/** The size of a sample, in pixels. */
export const SAMPLE = { width: 30, height: 22 };

/** How an entry of the legend looks. What stands at an edge of a cell says where only if the cell is drawn too. */
export function Sample({ facet, palette }: { facet: Facet; palette: Palette }) {
  const marks = sampleOf(facet);
  const { width, height } = SAMPLE;
  return (
    <>
      {marks.level === null && marks.absence === null && (
        <rect x="0.5" y="0.5" width={width - 1} height={height - 1} rx="2" fill="none" stroke={palette.rule} />
      )}
      <Glyph marks={marks} palette={palette} width={width} height={height} />
    </>
  );
}

/** The counts of a matrix, without the members of unfolded groups. */
export function countsIn(grid: Grid, asOf: string, staleAfter: number | null): Counts {
  const parties = grid.parties.filter(({ within }) => within === undefined);
  // First how many share the same marks, because each has several facets.
  const same = new Map<Marks, number>();
  for (const { slug } of grid.proposals) {
    const row = grid.cells.get(slug);
    for (const party of parties) {
      const cell = row?.get(party.slug);
      if (!cell) continue;
      const marks = marksIn(cell, asOf, staleAfter);
      same.set(marks, (same.get(marks) ?? 0) + 1);
    }
  }
  const counts = new Map<Facet, number>();
  for (const [marks, n] of same) for (const facet of facetsIn(marks)) counts.set(facet, (counts.get(facet) ?? 0) + n);
  return counts;
}

interface LegendProps {
  counts: Counts;
  shown: ReadonlySet<string>;
  palette: Palette;
  label: string;
  onToggle(facet: Facet): void;
}

/** What the marks mean, how many cells have each, and filters to click. On a phone it is a row that unfolds. */
export function Legend({ counts, shown, palette, label, onToggle }: LegendProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  // The levels of the scale are always listed; other entries only if some cell shows them.
  const facets = FACETS.filter(
    (facet) => counts.has(facet) || shown.has(facet) || (facet !== 'ambiguous' && LEVELS.includes(facet as Level)),
  );
  return (
    <fieldset class={isUnfolded ? 'legend unfolded' : 'legend'}>
      <legend class="unseen">{label}</legend>
      <button type="button" class="unfold" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
        {t('legend.unfold')}
      </button>
      {facets.map((facet) => (
        <button key={facet} type="button" aria-pressed={shown.has(facet)} onClick={() => onToggle(facet)}>
          <svg aria-hidden="true" {...SAMPLE}>
            <Sample facet={facet} palette={palette} />
          </svg>
          <span>{word('mark', facet)}</span>
          <span class="count">{number(counts.get(facet) ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  );
}
