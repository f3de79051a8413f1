import { describe, expect, test } from 'vitest';
import { type Graph, isDrawn, leastDrawn, type Node, type Tie, tiesOf } from '../../web/src/views/network/graph.ts';
import { fitted, type Label, labelled, layout, type Point, widthOf } from '../../web/src/views/network/layout.ts';
import { shapeOf } from '../../web/src/views/network/signs.ts';
import { towards } from '../../web/src/views/network/towards.ts';

const node = (i: number, community: number | null = null): Node => ({
  id: `act_${i}`,
  slug: `actor-${i}`,
  name: `Actor ${i}`,
  kind: 'actor',
  statements: 1 + (i % 7),
  degree: 0,
  strength: 0,
  betweenness: null,
  eigenvector: null,
  community,
});
const tie = (source: number, target: number, weight: number): Tie => ({ source, target, weight, n: 1 });
const far = (points: readonly Point[], i: number, j: number) =>
  Math.hypot((points[i]?.x ?? 0) - (points[j]?.x ?? 0), (points[i]?.y ?? 0) - (points[j]?.y ?? 0));

/** Two camps of three, tied within and against each other across. */
const CAMPS: Graph = {
  nodes: [1, 1, 1, 2, 2, 2].map((community, i) => node(i, community)),
  ties: [
    tie(0, 1, 4),
    tie(0, 2, 4),
    tie(1, 2, 4),
    tie(3, 4, 4),
    tie(3, 5, 4),
    tie(4, 5, 4),
    tie(0, 3, -4),
    tie(1, 4, -4),
  ],
};
const boxOf = ({ lines, x, y, anchor }: Label) => {
  const long = Math.max(...lines.map(widthOf));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return { left, right: left + long, top: y - 11, bottom: y + 3 + 14 * (lines.length - 1) };
};
const large = (count: number): Graph => ({
  nodes: Array.from({ length: count }, (_, i) => node(i)),
  ties: Array.from({ length: 4 * count }, (_, i) => tie(i % count, (i * 7 + 1) % count, 1 + (i % 5))).filter(
    ({ source, target }) => source !== target,
  ),
});

describe('positions by force', () => {
  test('are the same each time, and all there', () => {
    const graph = large(60);
    expect(layout(graph)).toEqual(layout(structuredClone(graph)));
    for (const { x, y } of layout(graph)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
  test('put those who agree together, and those against each other apart', () => {
    const points = layout(CAMPS);
    const within = [far(points, 0, 1), far(points, 1, 2), far(points, 3, 4)];
    const across = [far(points, 0, 3), far(points, 1, 4), far(points, 2, 5)];
    expect(Math.max(...within)).toBeLessThan(Math.min(...across));
  });
  test('of none, one and nodes without ties', () => {
    expect(layout({ nodes: [], ties: [] })).toEqual([]);
    for (const count of [1, 5]) {
      const points = layout({ nodes: large(count).nodes, ties: [] });
      expect(points).toHaveLength(count);
      for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });
  test.each([1, 6, 300])('%i nodes lie in their box, and none on another', (count) => {
    const graph = large(count);
    const radii = graph.nodes.map((_, i) => 4 + (i % 5));
    const box = { width: 1200, height: 900, margin: 72 };
    const points = fitted(layout(graph), radii, box);
    points.forEach(({ x, y }, i) => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(box.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(box.height);
      for (let j = 0; j < i; j++)
        expect(far(points, i, j)).toBeGreaterThan((radii[i] as number) + (radii[j] as number) - 1);
    });
  });
  test('names lie on no other name, and inside', () => {
    const graph = large(80);
    const radii = graph.nodes.map(() => 6);
    const points = fitted(layout(graph), radii, { width: 900, height: 600, margin: 72 });
    const names = graph.nodes.map(({ name }) => name);
    const labels = labelled(names, points, radii, [...names.keys()], { width: 900, height: 600 });
    expect(labels.length).toBeGreaterThan(20);
    const boxes = labels.map(boxOf);
    for (const [i, one] of boxes.entries()) {
      expect(one.left >= 0 && one.right <= 900 && one.top >= 0 && one.bottom <= 600).toBe(true);
      for (const other of boxes.slice(i + 1))
        expect(
          one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom && other.top < one.bottom,
        ).toBe(false);
    }
  });
});

describe('a name', () => {
  const NAMES = ['United Kingdom', 'France', 'Ukraine', 'Poland'];
  const radii = [8, 8, 16, 8];
  const ALL: Tie[] = [tie(0, 1, 5), tie(0, 2, 9), tie(0, 3, 1), tie(1, 2, 9), tie(2, 3, 5), tie(1, 3, 1)];
  /** At the left edge of a phone, with its ties to the right, up and down. */
  const points = [
    { x: 60, y: 256 },
    { x: 99, y: 295 },
    { x: 124, y: 212 },
    { x: 154, y: 301 },
  ];
  const order = [2, 1, 0, 3];

  test('is broken in two where one line would lie on a tie, and keeps off ties of others too', () => {
    const labels = labelled(NAMES, points, radii, order, { width: 358, height: 360 }, ALL);
    expect(labels.find(({ place }) => place === 0)?.lines).toEqual(['United', 'Kingdom']);
    for (const label of labels) {
      const { left, right, top, bottom } = boxOf(label);
      for (const { source, target } of ALL) {
        const [from, to] = [points[source] as Point, points[target] as Point];
        for (let share = 0; share <= 1; share += 0.01) {
          const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
          expect([label.lines, x > left && x < right && y > top && y < bottom]).toEqual([label.lines, false]);
        }
      }
    }
  });

  test('stays in one line where there is room', () => {
    const labels = labelled(NAMES, points, radii, order, { width: 358, height: 360 }, [tie(0, 3, 1)]);
    expect(labels.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1]);
  });
});

test('of many ties the heaviest are drawn, those of one weight all or none', () => {
  const few = large(20).ties;
  expect(leastDrawn(few)).toBe(0);
  const many = large(300).ties;
  const least = leastDrawn(many);
  const drawn = many.filter((one) => isDrawn(one, least));
  expect(drawn.length).toBeGreaterThanOrEqual(400);
  for (const { weight } of many.filter((one) => !drawn.includes(one))) expect(weight).toBeLessThan(least);
  expect(isDrawn(tie(0, 1, 0), 0)).toBe(false);
  expect(isDrawn(tie(0, 1, -3), 2)).toBe(true);
});

test('the ties of a node are of both of its ends, the heaviest first', () => {
  expect(tiesOf(CAMPS, 1)).toEqual([
    { other: 0, weight: 4, n: 1 },
    { other: 2, weight: 4, n: 1 },
    { other: 4, weight: -4, n: 1 },
  ]);
});

test('arrows lead to the nearest that way, and nowhere where there is none', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 40, y: 0 },
    { x: 0, y: 30 },
  ];
  expect(towards(points, 0, 1, 0)).toBe(1);
  expect(towards(points, 1, 1, 0)).toBe(2);
  expect(towards(points, 0, 0, 1)).toBe(3);
  expect(towards(points, 0, -1, 0)).toBe(0);
});

test('eight communities have eight shapes', () => {
  expect(new Set(Array.from({ length: 8 }, (_, i) => shapeOf(i + 1, 7))).size).toBe(8);
  expect(shapeOf(null, 7)).toBe(shapeOf(1, 7));
});
