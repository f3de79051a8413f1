import { type Facet, facetsOf, isOld, type Marks, marksOf } from '../../marks/marks.ts';
import type { MatrixCell } from './grid.ts';

/** The marks of a cell, both as confirmed recently and as not confirmed for long. */
const known = new WeakMap<MatrixCell, [fresh?: Marks, old?: Marks]>();
/** The same marks for all cells that look the same: thousands have a few dozen between them. */
const shared = new Map<string, Marks>();
const facets = new WeakMap<Marks, ReadonlySet<Facet>>();

/** The marks of a cell, made once: a large matrix has thousands, and the legend, filters and scrolling all come by them. */
export function marksIn(cell: MatrixCell, asOf: string, staleAfter: number | null): Marks {
  const which = isOld(cell, asOf, staleAfter) ? 1 : 0;
  let both = known.get(cell);
  const found = both?.[which];
  if (found) return found;
  if (!both) {
    both = [];
    known.set(cell, both);
  }
  const key = plainOf(cell, which);
  const marks = (key !== null && shared.get(key)) || marksOf(cell, asOf, staleAfter);
  if (key !== null) shared.set(key, marks);
  both[which] = marks;
  return marks;
}

/** A key of the marks of a cell that has only a level or an absence; null if it has more. */
function plainOf(cell: MatrixCell, isOld: 0 | 1): string | null {
  if (cell.claims || cell.conditions || cell.doubts || cell.expectations) return null;
  // The year in the corner is the only thing that a day decides.
  const day = isOld || cell.stage === 'closed' ? (cell.confirmedOn ?? cell.since) : '';
  const { level, absence, certainty, contested, stage, stance } = cell;
  return `${level} ${absence} ${certainty} ${contested} ${stage} ${stance?.directness} ${isOld} ${day}`;
}

export function facetsIn(marks: Marks): ReadonlySet<Facet> {
  const known = facets.get(marks);
  if (known) return known;
  const found = facetsOf(marks);
  facets.set(marks, found);
  return found;
}
