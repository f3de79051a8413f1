import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js';
import { betweenness } from '../../../domain/betweenness.ts';
import { turn } from '../../../http/turns.ts';
import { inSlices, resultInSlices } from '../selection.ts';
import { keyOf, type Network } from './network.ts';

/** What these CommonJS modules export is the function itself, whatever their types say of a default. */
const louvain = louvainModule as unknown as typeof louvainModule.default;
const eigenvectorCentrality = eigenvectorModule as unknown as typeof eigenvectorModule.default;

export interface Measures {
  /** By the key of a node. */
  of: Map<string, NodeMeasures>;
  communities: number | null;
  modularity: number | null;
  reason: string | null;
}
export interface NodeMeasures {
  degree: number;
  strength: number;
  betweenness: number | null;
  eigenvector: number | null;
  community: number | null;
}

/** The random numbers of Louvain's method: always the same, so that a question has one answer. Mulberry32. */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Beyond so many ties a measure would keep the server from others for too long. */
const MOST_TIES = 20_000;

/** Communities and centralities over the ties of a weight above 0: the others tie nobody. */
export async function measuresOf(network: Network, wanted: boolean): Promise<Measures> {
  const of = new Map<string, NodeMeasures>();
  const none = { degree: 0, strength: 0, betweenness: null, eigenvector: null, community: null };
  for (const node of network.nodes) of.set(keyOf(node), { ...none });
  const ties = network.ties.filter(({ weight }) => weight > 0);
  for (const { source, target, weight } of ties) {
    for (const node of [source, target]) {
      const measures = of.get(keyOf(node)) as NodeMeasures;
      measures.degree++;
      measures.strength += weight;
    }
  }
  const without = { of, communities: null, modularity: null };
  if (!wanted) return { ...without, reason: 'not asked for' };
  if (ties.length === 0) return { ...without, reason: 'no tie has a weight above 0' };
  if (ties.length > MOST_TIES) return { ...without, reason: `more than ${MOST_TIES} ties have a weight above 0` };

  const graph = new UndirectedGraph();
  for (const node of network.nodes) graph.addNode(keyOf(node));
  await inSlices(ties, ({ source, target, weight }) => graph.addEdge(keyOf(source), keyOf(target), { weight }));
  await turn();
  const { communities, modularity } = louvain.detailed(graph, { rng: seeded() });
  const between = network.nodes.length < 3 ? null : await betweennessOf(network, ties);
  await turn();
  const eigen = eigenvectorOf(graph);
  const numbers = new Map<number, number>();
  for (const [key, measures] of of) {
    const community = communities[key] as number;
    if (!numbers.has(community)) numbers.set(community, numbers.size + 1);
    measures.community = numbers.get(community) as number;
    measures.betweenness = between?.get(key) ?? null;
    measures.eigenvector = eigen?.[key] ?? null;
  }
  const missing = [
    between === null ? 'betweenness asks for three nodes' : null,
    eigen === null ? 'eigenvector centrality did not converge' : null,
  ].filter((why) => why !== null);
  return { of, communities: numbers.size, modularity, reason: missing.join('; ') || null };
}

async function betweennessOf({ nodes }: Network, ties: Network['ties']): Promise<Map<string, number>> {
  const keys = nodes.map(keyOf);
  const places = new Map(keys.map((key, place) => [key, place]));
  const neighbours: number[][] = nodes.map(() => []);
  await inSlices(ties, ({ source, target }) => {
    const [one, other] = [places.get(keyOf(source)) as number, places.get(keyOf(target)) as number];
    neighbours[one]?.push(other);
    neighbours[other]?.push(one);
  });
  const found = await resultInSlices(betweenness(neighbours));
  return new Map(keys.map((key, place) => [key, found[place] as number]));
}

function eigenvectorOf(graph: UndirectedGraph): Record<string, number> | null {
  try {
    return eigenvectorCentrality(graph, { getEdgeWeight: 'weight', maxIterations: 1000, tolerance: 1e-9 });
  } catch (error) {
    if (error instanceof Error && error.message.includes('failed to converge')) return null;
    throw error;
  }
}
