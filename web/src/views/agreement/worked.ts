import { number } from '../../state/texts.ts';
import { type Definition, figure } from './figures.ts';

/** Proposals by the level of the one (rows) and of the other (columns), from support to oppose. */
type Table = readonly (readonly number[])[];

const RANGE = 4;
const side = (step: number): number => Math.sign(RANGE / 2 - step);

interface Cell {
  i: number;
  j: number;
  count: number;
}
const cellsOf = (table: Table): Cell[] =>
  table.flatMap((row, i) => row.map((count, j) => ({ i, j, count }))).filter(({ count }) => count > 0);

/** The number of proposals at each distance, as a sum with a term for each, the nearest first. */
function terms(cells: readonly Cell[], weight: (cell: Cell) => number): { text: string; sum: number } {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(weight(cell), (counts.get(weight(cell)) ?? 0) + cell.count);
  const sorted = [...counts].sort(([a], [b]) => b - a);
  return {
    text: sorted.map(([w, count]) => `${number(count)} × ${number(w)}`).join(' + '),
    sum: sorted.reduce((sum, [w, count]) => sum + w * count, 0),
  };
}

/** The arithmetic of a measure with the numbers of one pair put in, and what it gives: the figure of the answer. */
export function worked(definition: Definition, table: Table): { text: string; value: number | null } {
  const cells = cellsOf(table);
  const n = cells.reduce((sum, { count }) => sum + count, 0);
  const mean = (weight: (cell: Cell) => number) => {
    const { text, sum } = terms(cells, weight);
    return { text: `(${text}) / ${number(n)}`, value: n === 0 ? null : sum / n };
  };
  switch (definition) {
    case 'agree':
      return mean(({ i, j }) => 1 - Math.abs(i - j) / RANGE);
    case 'identical':
      return mean(({ i, j }) => (i === j ? 1 : 0));
    case 'coincidence-2017':
      return mean(({ i, j }) => 1 - Math.abs(side(i) - side(j)) / 2);
    case 's': {
      const { text, value } = mean(({ i, j }) => Math.abs(i - j) / RANGE);
      return { text: `1 − 2 × ${text}`, value: value === null ? null : 1 - 2 * value };
    }
    case 'coincidence': {
      const sides = cells.filter(({ i, j }) => side(i) !== 0 && side(j) !== 0);
      const of = (both: number) =>
        sides.reduce((sum, { i, j, count }) => sum + (side(i) * side(j) === both ? count : 0), 0);
      const [same, opposite] = [of(1), of(-1)];
      return {
        text: `${number(same)} / (${number(same)} + ${number(opposite)})`,
        value: same + opposite === 0 ? null : same / (same + opposite),
      };
    }
    default:
      return kappa(table, cells, n, definition === 'kappa' ? 1 : 2);
  }
}

function kappa(table: Table, cells: readonly Cell[], n: number, power: number) {
  const weight = (i: number, j: number) => (Math.abs(i - j) / RANGE) ** power;
  const ones = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const others = table.map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const observed = cells.reduce((sum, { i, j, count }) => sum + weight(i, j) * count, 0);
  let expected = 0;
  for (const [i, one] of ones.entries())
    for (const [j, other] of others.entries()) expected += n === 0 ? 0 : (weight(i, j) * one * other) / n;
  return {
    text: `1 − ${figure(observed)} / ${figure(expected)}`,
    value: expected === 0 ? null : 1 - observed / expected,
  };
}
