import type { Answer } from '@demarche/client';
import { slugOf } from '../../state/named.ts';

export type NetworkAnswer = Answer<'/v1/networks'>;
type AnswerNode = NetworkAnswer['nodes'][number];

export interface Node extends Omit<AnswerNode, 'window' | 'node'> {
  id: string;
  slug: string;
  name: string;
}
export interface Tie {
  /** Indexes into `nodes`. */
  source: number;
  target: number;
  weight: number;
  n: number;
}
export interface Graph {
  nodes: Node[];
  ties: Tie[];
}

export function graphOf({ data, nodes }: Pick<NetworkAnswer, 'data' | 'nodes'>): Graph {
  const places = new Map(nodes.map(({ node, kind }, i) => [`${kind} ${node.id}`, i]));
  // Ids are unique across kinds because they begin with the kind: act_1 and prp_1.
  const placeOf = (id: string) => places.get(`actor ${id}`) ?? (places.get(`proposal ${id}`) as number);
  return {
    nodes: nodes.map(({ node, window: _, ...rest }) => ({ ...rest, id: node.id, slug: slugOf(node), name: node.name })),
    ties: data.map(({ source, target, weight, n }) => ({
      source: placeOf(source.id),
      target: placeOf(target.id),
      weight,
      n,
    })),
  };
}

/** More ties than this cannot be told apart: unless the address sets how light one may be, only the heaviest are drawn. */
const MOST_DRAWN = 400;

/** The least weight, whatever its sign, that is drawn unless the address says so. */
export function leastDrawn(ties: readonly Tie[]): number {
  if (ties.length <= MOST_DRAWN) return 0;
  const weights = ties.map(({ weight }) => Math.abs(weight)).sort((a, b) => b - a);
  return weights[MOST_DRAWN - 1] as number;
}

/** Drops ties of weight 0. */
export const isDrawn = ({ weight }: Pick<Tie, 'weight'>, least: number): boolean =>
  weight !== 0 && Math.abs(weight) >= least;

export interface End {
  other: number;
  weight: number;
  n: number;
}

const ends = new WeakMap<Graph, End[][]>();

/** The ties of one node, the heaviest first, with who is at the other end. */
export function tiesOf(graph: Graph, place: number): readonly End[] {
  let found = ends.get(graph);
  if (!found) {
    found = graph.nodes.map((): End[] => []);
    for (const { source, target, weight, n } of graph.ties) {
      found[source]?.push({ other: target, weight, n });
      found[target]?.push({ other: source, weight, n });
    }
    for (const list of found) list.sort((a, b) => b.weight - a.weight);
    ends.set(graph, found);
  }
  return found[place] ?? [];
}

/** The communities by number, each with its members, the strongest first; those without one are left out. */
export function communitiesOf({ nodes }: Graph): [number, number[]][] {
  const found = new Map<number, number[]>();
  for (const [i, { community }] of nodes.entries())
    if (community !== null) found.set(community, [...(found.get(community) ?? []), i]);
  const strength = (i: number) => nodes[i]?.strength ?? 0;
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([number, members]) => [number, members.sort((a, b) => strength(b) - strength(a))]);
}
