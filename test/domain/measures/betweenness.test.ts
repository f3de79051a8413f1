import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { expect, it } from 'vitest';
import { Betweenness } from '../../../src/domain/measures/centrality.ts';

const oracle = betweennessModule as unknown as typeof betweennessModule.default;

function all(neighbours: number[][]): number[] {
  const found = new Betweenness(neighbours);
  for (const node of neighbours.keys()) found.add(node);
  return [...found.result()];
}

it('of a star is 1 in the middle, and of a line falls to its ends', () => {
  expect(all([[1, 2, 3], [0], [0], [0]])).toEqual([1, 0, 0, 0]);
  expect(all([[1], [0, 2], [1, 3], [2]])).toEqual([0, 2 / 3, 2 / 3, 0]);
});

it('is what graphology gives, of any network', () => {
  const networks = fc.integer({ min: 3, max: 12 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      ties: fc.array(fc.tuple(fc.nat({ max: n - 1 }), fc.nat({ max: n - 1 })), { maxLength: 40 }),
    }),
  );
  fc.assert(
    fc.property(networks, ({ n, ties }) => {
      const graph = new UndirectedGraph();
      const neighbours: number[][] = Array.from({ length: n }, () => []);
      for (let node = 0; node < n; node++) graph.addNode(node);
      for (const [a, b] of ties) {
        if (a === b || graph.hasEdge(a, b)) continue;
        graph.addEdge(a, b);
        neighbours[a]?.push(b);
        neighbours[b]?.push(a);
      }
      const expected = oracle(graph, { getEdgeWeight: null });
      for (const [node, figure] of all(neighbours).entries()) expect(figure).toBeCloseTo(expected[node] as number, 10);
    }),
  );
});
