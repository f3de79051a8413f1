import { type Facet, facetsOf, isOld, type Marks, marksOf } from '../../marks/marks.ts';
import type { MatrixCell } from './grid.ts';

/** The marks of a cell, as fresh and as unconfirmed for long. */
const known = new WeakMap<MatrixCell, [fresh?: Marks, old?: Marks]>();
const facets = new WeakMap<Marks, ReadonlySet<Facet>>();

/** The marks of a cell, made once: a large matrix has thousands, and the legend, filters and scrolling all come by them. */
export function marksIn(cell: MatrixCell, asOf: string, staleAfter: number | null): Marks {
  const both = known.get(cell) ?? [];
  const which = isOld(cell, asOf, staleAfter) ? 1 : 0;
  const marks = both[which] ?? marksOf(cell, asOf, staleAfter);
  both[which] = marks;
  known.set(cell, both);
  return marks;
}

export function facetsIn(marks: Marks): ReadonlySet<Facet> {
  const found = facets.get(marks) ?? facetsOf(marks);
  facets.set(marks, found);
  return found;
}
