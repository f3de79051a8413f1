import type { Graph, Tie } from './graph.ts';

export interface Point {
  x: number;
  y: number;
}

/** The most forces computed for a picture: about half a second. */
const WORK = 30_000_000;
const MOST_STEPS = 300;
const LEAST_STEPS = 40;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Positions by force (Fruchterman and Reingold 1991): all push each other apart, ties pull by their weight, and ties
 * below 0 push once more. There is no chance in it, so that the same answer gives the same picture: nodes begin on a
 * spiral, community by community. The result lies around 0, 0.
 */
export function layout({ nodes, ties }: Graph): Point[] {
  const count = nodes.length;
  const order = nodes.map((_, i) => i).sort((a, b) => communityOf(a) - communityOf(b) || a - b);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  order.forEach((i, at) => {
    const radius = Math.sqrt((at + 0.5) / count);
    x[i] = radius * Math.cos(at * GOLDEN);
    y[i] = radius * Math.sin(at * GOLDEN);
  });
  const k = Math.sqrt(Math.PI / Math.max(1, count));
  const pull = pullOf(ties, count);
  const steps = Math.round(
    Math.max(LEAST_STEPS, Math.min(MOST_STEPS, WORK / Math.max(1, (count * count) / 2 + ties.length))),
  );
  const dx = new Float64Array(count);
  const dy = new Float64Array(count);
  for (let step = 0; step < steps; step++) {
    dx.fill(0);
    dy.fill(0);
    for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) push(i, j, k * k);
    for (const tie of ties) {
      const { source, target, weight } = tie;
      if (weight < 0) push(source, target, k * k * -weight * pull);
      else draw(source, target, weight * pull);
    }
    const heat = 0.12 * (1 - step / steps);
    for (let i = 0; i < count; i++) {
      // Towards the middle, so that what is tied to nothing stays in the picture.
      const [fx, fy] = [(dx[i] as number) - 0.4 * k * (x[i] as number), (dy[i] as number) - 0.4 * k * (y[i] as number)];
      const length = Math.hypot(fx, fy) || 1;
      const by = Math.min(length, heat) / length;
      x[i] = (x[i] as number) + fx * by;
      y[i] = (y[i] as number) + fy * by;
    }
  }
  return nodes.map((_, i) => ({ x: x[i] as number, y: y[i] as number }));

  function communityOf(i: number): number {
    return nodes[i]?.community ?? Number.MAX_SAFE_INTEGER;
  }
  /** Moves two nodes by a share of the way between them: apart if it is positive, together if it is negative. */
  function move(i: number, j: number, share: number, wayX: number, wayY: number): void {
    dx[i] = (dx[i] as number) + wayX * share;
    dy[i] = (dy[i] as number) + wayY * share;
    dx[j] = (dx[j] as number) - wayX * share;
    dy[j] = (dy[j] as number) - wayY * share;
  }
  function push(i: number, j: number, force: number): void {
    const [wayX, wayY] = [(x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number)];
    move(i, j, force / Math.max(1e-6, wayX * wayX + wayY * wayY), wayX, wayY);
  }
  function draw(i: number, j: number, weight: number): void {
    const [wayX, wayY] = [(x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number)];
    move(i, j, (-weight * Math.hypot(wayX, wayY)) / k, wayX, wayY);
  }
}

/** The factor for weights with which the heaviest tie pulls by 1, so that hubs do not draw in all other nodes. */
function pullOf(ties: readonly Tie[], count: number): number {
  const heaviest = ties.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0);
  if (heaviest === 0) return 0;
  const all = ties.reduce((sum, { weight }) => sum + Math.abs(weight) / heaviest, 0);
  return Math.min(1, 3 / ((2 * all) / count)) / heaviest;
}

interface Box {
  width: number;
  height: number;
  margin: number;
}

/** Positions in a box, with no two nodes on each other. */
export function fitted(points: readonly Point[], radii: readonly number[], { width, height, margin }: Box): Point[] {
  const along = (axis: 'x' | 'y', length: number) => {
    const values = points.map((point) => point[axis]);
    const least = Math.min(...values);
    const range = Math.max(...values) - least;
    return (value: number) =>
      range < 1e-9 ? length / 2 : margin + ((value - least) / range) * Math.max(0, length - 2 * margin);
  };
  const [toX, toY] = [along('x', width), along('y', height)];
  const placed = points.map(({ x, y }) => ({ x: toX(x), y: toY(y) }));
  for (let pass = 0; pass < 30; pass++) {
    let isFree = true;
    for (const [i, one] of placed.entries()) {
      for (let j = i + 1; j < placed.length; j++) {
        const other = placed[j] as Point;
        const least = (radii[i] as number) + (radii[j] as number) + 6;
        const [wayX, wayY] = [other.x - one.x, other.y - one.y];
        if (Math.abs(wayX) >= least || Math.abs(wayY) >= least) continue;
        const far = Math.hypot(wayX, wayY);
        if (far >= least) continue;
        isFree = false;
        // Nodes on the same point are moved apart in a direction that depends on their index.
        const [towardsX, towardsY] = far < 1e-6 ? [Math.cos(i + j), Math.sin(i + j)] : [wayX / far, wayY / far];
        const by = (least - far) / 2;
        one.x -= towardsX * by;
        one.y -= towardsY * by;
        other.x += towardsX * by;
        other.y += towardsY * by;
      }
    }
    for (const [i, point] of placed.entries()) {
      const edge = (radii[i] as number) + 2;
      point.x = Math.max(edge, Math.min(width - edge, point.x));
      point.y = Math.max(edge, Math.min(height - edge, point.y));
    }
    if (isFree) break;
  }
  return placed;
}

export interface Label {
  place: number;
  lines: readonly string[];
  x: number;
  /** The baseline of the first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** As wide as a text is in a wide font: what is too long is cut at the edge. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 7.4), 0);
const WIDTHS: readonly [RegExp, number][] = [
  [/[\u1100-\uffef]/, 12],
  [/[mwMW@]/, 11.5],
  [/[ijl.,'’:|]/, 4],
  [/[frt \-()]/, 5],
  [/\p{Lu}/u, 8.4],
];
export const LINE = 14;

/** Of more ties than that a name only avoids those of its node: wherever it stood, others would run through it. */
const MOST_AVOIDED = 400;

/**
 * Names beside their nodes, in the order given, and none where it would lie on a node, on another name or outside. Of
 * the places that are left it takes the one that ties run through the least, by their weight: in one line or in two.
 */
export function labelled(
  names: readonly string[],
  points: readonly Point[],
  radii: readonly number[],
  order: readonly number[],
  { width, height }: { width: number; height: number },
  ties: readonly Pick<Tie, 'source' | 'target' | 'weight'>[] = [],
): Label[] {
  const isOf = (place: number) => (tie: Pick<Tie, 'source' | 'target'>) => tie.source === place || tie.target === place;
  const taken = points.map(({ x, y }, i) => {
    const r = radii[i] as number;
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  const labels: Label[] = [];
  for (const place of order) {
    const { x, y } = points[place] as Point;
    const r = radii[place] as number;
    const avoided = ties.length > MOST_AVOIDED ? ties.filter(isOf(place)) : ties;
    let best: { label: Label; box: Rect; crossed: number } | undefined;
    for (const lines of broken(names[place] as string)) {
      for (const { box, ...way } of waysAround({ x, y }, r, lines)) {
        if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
        if (taken.some((one, i) => i !== place && overlaps(one, box))) continue;
        const wide = { left: box.left - 2, right: box.right + 2, top: box.top - 2, bottom: box.bottom + 2 };
        let crossed = 0;
        for (const { source, target, weight } of avoided)
          if (crosses(points[source] as Point, points[target] as Point, wide)) crossed += Math.abs(weight);
        if (!best || crossed < best.crossed) best = { label: { place, lines, ...way }, box, crossed };
      }
    }
    if (!best) continue;
    taken.push(best.box);
    labels.push(best.label);
  }
  return labels;
}

/** A name in one line and, where it is long and has words, in two that are as alike as can be. */
function broken(name: string): string[][] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined || name.length < 10 ? [[name]] : [[name], [name.slice(0, at), name.slice(at + 1)]];
}

/** The places for a name around its node: beside, under and over it, and then at its corners. */
function waysAround({ x, y }: Point, r: number, lines: readonly string[]) {
  const long = Math.max(...lines.map(widthOf));
  const more = (lines.length - 1) * LINE;
  const [right, left, over, under] = [x + r, x - r, y - r - 5 - more, y + r + 13];
  const beside = y + 4 - more / 2;
  const way = (at: number, first: number, anchor: Label['anchor'], from: number) => ({
    x: at,
    y: first,
    anchor,
    box: { left: from, right: from + long, top: first - LINE + 3, bottom: first + more + 3 },
  });
  return [
    way(right + 4, beside, 'start', right + 3),
    way(x, under, 'middle', x - long / 2),
    way(x, over, 'middle', x - long / 2),
    way(left - 4, beside, 'end', left - 3 - long),
    way(left, under, 'start', left),
    way(left, over, 'start', left),
    way(right, under, 'end', right - long),
    way(right, over, 'end', right - long),
  ];
}

interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
/** Whether the line from one point to another has a part in a box. */
function crosses(from: Point, to: Point, { left, right, top, bottom }: Rect): boolean {
  const [x, y] = [to.x - from.x, to.y - from.y];
  let [begin, end] = [0, 1];
  for (const [way, room] of [
    [-x, from.x - left],
    [x, right - from.x],
    [-y, from.y - top],
    [y, bottom - from.y],
  ] as const) {
    if (way === 0 && room < 0) return false;
    if (way < 0) begin = Math.max(begin, room / way);
    if (way > 0) end = Math.min(end, room / way);
  }
  return begin < end;
}
const overlaps = (one: Rect, other: Rect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
