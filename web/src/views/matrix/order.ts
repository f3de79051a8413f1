import { SCORES } from '../../marks/marks.ts';
import type { ORDERS } from '../choices.ts';
import type { Grid, Party, Proposal } from './grid.ts';

export type Order = (typeof ORDERS)[number];

interface Ordered {
  proposals: Proposal[];
  parties: Party[];
}
const ordered = new WeakMap<Grid, Partial<Record<Order, Ordered>>>();

/** Rows and columns as they are shown, found once. Members stay behind their group whatever the order. */
export function inOrder(grid: Grid, order: Order): Ordered {
  const known = ordered.get(grid) ?? {};
  ordered.set(grid, known);
  known[order] ??= find(grid, order);
  return known[order];
}

function find(grid: Grid, order: Order): Ordered {
  const { proposals, parties } = grid;
  if (order === 'division') {
    const spread = new Map(proposals.map(({ slug }) => [slug, spreadOf(scoresOn(grid, slug))]));
    return { proposals: [...proposals].sort((a, b) => (spread.get(b.slug) ?? 0) - (spread.get(a.slug) ?? 0)), parties };
  }
  if (order === 'likeness') {
    const heads = parties.filter(({ within }) => within === undefined);
    const sorted = byLikeness(heads.map(({ slug }) => scoresOf(grid, slug))).map((i) => heads[i] as Party);
    return {
      proposals,
      parties: sorted.flatMap((head) => [head, ...parties.filter(({ within }) => within === head.slug)]),
    };
  }
  return { proposals, parties };
}

type Scores = (number | null)[];

const scoreIn = (grid: Grid, proposal: string, party: string): number | null => {
  const level = grid.cells.get(proposal)?.get(party)?.level;
  return level ? SCORES[level] : null;
};
const scoresOn = (grid: Grid, proposal: string): Scores =>
  grid.parties.filter(({ within }) => within === undefined).map(({ slug }) => scoreIn(grid, proposal, slug));
const scoresOf = (grid: Grid, party: string): Scores => grid.proposals.map(({ slug }) => scoreIn(grid, slug, party));

/** The mean distance between any two actors with a level; 0 if fewer than two have one. */
export function spreadOf(scores: Scores): number {
  const known = scores.filter((score) => score !== null).sort((a, b) => a - b);
  const n = known.length;
  if (n < 2) return 0;
  // Sorted, so that the sum of all pairwise distances takes one pass.
  const sum = known.reduce((total, score, i) => total + score * (2 * i - n + 1), 0);
  return sum / ((n * (n - 1)) / 2);
}

/** The mean distance on proposals where both have a level; halfway if there are none. */
export function distance(one: Scores, other: Scores): number {
  let sum = 0;
  let n = 0;
  for (let i = 0; i < one.length; i++) {
    const a = one[i];
    const b = other[i];
    if (a === null || b === null || a === undefined || b === undefined) continue;
    sum += Math.abs(a - b);
    n++;
  }
  return n === 0 ? 1 : sum / n;
}

/** The distances between any two, each found once. */
export function byLikeness(columns: Scores[]): number[] {
  const count = columns.length;
  const between = new Float64Array(count * count);
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) {
      const apart = distance(columns[i] as Scores, columns[j] as Scores);
      between[i * count + j] = apart;
      between[j * count + i] = apart;
    }
  return inChain(count, (i, j) => between[i * count + j] as number);
}

/** Starts with the one farthest from all others; each is followed by the nearest one left. Ties go to the earlier. */
export function inChain(count: number, between: (i: number, j: number) => number): number[] {
  const left = Array.from({ length: count }, (_, i) => i);
  const sums = left.map((i) => left.reduce((sum, j) => sum + between(i, j), 0));
  const apart = (i: number) => sums[i] as number;
  const order: number[] = [];
  let next = left.reduce((best, i) => (apart(i) > apart(best) + 1e-9 ? i : best), 0);
  while (left.length > 0) {
    left.splice(left.indexOf(next), 1);
    order.push(next);
    const from = next;
    const far = (i: number) => between(from, i);
    next = left.reduce((best, i) => (far(i) < far(best) - 1e-9 ? i : best), left[0] ?? 0);
  }
  return order;
}
