import { expect, test } from 'vitest';
import { cyclicPart, hasPath } from '../../src/domain/cycles.ts';

const graph = (edges: Record<number, number[]>) => new Map(Object.entries(edges).map(([node, next]) => [+node, next]));

test.each<[string, Record<number, number[]>, number[]]>([
  ['a line', { 1: [2], 2: [3], 3: [] }, []],
  ['two ways to one end', { 1: [2, 3], 2: [4], 3: [4], 4: [] }, []],
  ['two of each other', { 1: [2], 2: [1] }, [1, 2]],
  ['itself', { 1: [1] }, [1]],
  ['what leads to a circle, and what it leads to', { 1: [2], 2: [3], 3: [2, 4], 4: [5] }, [2, 3]],
  ['what lies between two circles', { 1: [2], 2: [1, 3], 3: [4], 4: [5], 5: [4] }, [1, 2, 3, 4, 5]],
])('%s', (_name, edges, circle) => {
  expect([...cyclicPart(graph(edges)).keys()]).toEqual(circle);
});

test('whether one leads to another', () => {
  const edges = graph({ 1: [2], 2: [1, 3], 3: [4], 4: [3] });
  expect([hasPath(edges, 1, 4), hasPath(edges, 4, 1), hasPath(edges, 2, 2)]).toEqual([true, false, true]);
});

test('a line of a hundred thousand takes no recursion', () => {
  const edges = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [i, [i + 1]]));
  expect(cyclicPart(graph(edges)).size).toBe(0);
});
