import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js';
import { expect, it } from 'vitest';
import { eigenvector, type Neighbour } from '../../../src/domain/measures/centrality.ts';

const oracle = eigenvectorModule as unknown as typeof eigenvectorModule.default;

function all(neighbours: Neighbour[][]): number[] | null {
  const steps = eigenvector(neighbours);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value && [...step.value];
  }
}

it('of a star is √½ in the middle, and shared by the others', () => {
  const star: Neighbour[][] = [
    [
      [1, 1],
      [2, 1],
    ],
    [[0, 1]],
    [[0, 1]],
  ];
  const [middle, ...others] = all(star) as number[];
  expect(middle).toBeCloseTo(Math.SQRT1_2, 6);
  for (const other of others) expect(other).toBeCloseTo(0.5, 6);
});

it('is what graphology gives, of any network', () => {
  const networks = fc.integer({ min: 2, max: 12 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      ties: fc.array(fc.tuple(fc.nat({ max: n - 1 }), fc.nat({ max: n - 1 }), fc.integer({ min: 1, max: 9 })), {
        minLength: 1,
        maxLength: 40,
      }),
    }),
  );
  fc.assert(
    fc.property(networks, ({ n, ties }) => {
      const graph = new UndirectedGraph();
      const neighbours: Neighbour[][] = Array.from({ length: n }, () => []);
      for (let node = 0; node < n; node++) graph.addNode(node);
      for (const [a, b, weight] of ties) {
        if (a === b || graph.hasEdge(a, b)) continue;
        graph.addEdge(a, b, { weight });
        neighbours[a]?.push([b, weight]);
        neighbours[b]?.push([a, weight]);
      }
      let expected: Record<string, number> | null;
      try {
        expected = oracle(graph, { getEdgeWeight: 'weight', maxIterations: 1000, tolerance: 1e-9 });
      } catch {
        expected = null;
      }
      const found = all(neighbours);
      if (expected === null) expect(found).toBeNull();
      else for (const [node, figure] of (found as number[]).entries()) expect(figure).toBe(expected[node]);
    }),
  );
});
