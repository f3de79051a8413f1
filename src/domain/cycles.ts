import { appendTo } from './lists.ts';

/** The nodes of a graph that are on a cycle or between two cycles. */
export function cyclicPart(graph: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, readonly number[]> {
  const [onward, back] = [stuck(graph), stuck(reversed(graph))];
  const kept = new Map<number, readonly number[]>();
  for (const [node, next] of graph) {
    if (onward.has(node) && back.has(node))
      kept.set(
        node,
        next.filter((each) => onward.has(each) && back.has(each)),
      );
  }
  return kept;
}

/** The nodes from which a walk can go on for ever, found by removing dead ends until there are none. */
function stuck(graph: ReadonlyMap<number, readonly number[]>): Set<number> {
  const from = reversed(graph);
  const left = new Map([...from.keys(), ...graph.keys()].map((node) => [node, graph.get(node)?.length ?? 0]));
  const ends = [...left.keys()].filter((node) => left.get(node) === 0);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end);
    for (const node of from.get(end) ?? []) {
      const ways = (left.get(node) as number) - 1;
      left.set(node, ways);
      if (ways === 0) ends.push(node);
    }
  }
  return new Set(left.keys());
}

function reversed(graph: ReadonlyMap<number, readonly number[]>): Map<number, number[]> {
  const turned = new Map<number, number[]>();
  for (const [node, next] of graph) for (const each of next) appendTo(turned, each, node);
  return turned;
}

/** Whether there is a path from one node to another. */
export function hasPath(graph: ReadonlyMap<number, readonly number[]>, start: number, goal: number): boolean {
  const seen = new Set([start]);
  for (const node of seen) {
    if (node === goal) return true;
    for (const next of graph.get(node) ?? []) seen.add(next);
  }
  return false;
}
