import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { betweenness } from '../../../domain/betweenness.ts';
import { eigenvector, type Neighbour } from '../../../domain/eigenvector.ts';
import { inSlices, resultInSlices, turn } from '../../../turns.ts';
import { keyOf, type Network } from './network.ts';

/** What this CommonJS module exports is the function itself, whatever its types say of a default. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

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
  await inSlices(ties, ({ source, target, weight }) => {
    for (const node of [source, target]) {
      const measures = of.get(keyOf(node)) as NodeMeasures;
      measures.degree++;
      measures.strength += weight;
    }
  });
  const without = { of, communities: null, modularity: null };
  if (!wanted) return { ...without, reason: 'not asked for' };
  if (ties.length === 0) return { ...without, reason: 'no tie has a weight above 0' };
  if (ties.length > MOST_TIES) return { ...without, reason: `more than ${MOST_TIES} ties have a weight above 0` };

  const graph = new UndirectedGraph();
  for (const node of network.nodes) graph.addNode(keyOf(node));
  await inSlices(ties, ({ source, target, weight }) => graph.addEdge(keyOf(source), keyOf(target), { weight }));
  await turn();
  const { communities, modularity } = louvain.detailed(graph, { rng: seeded() });
  await turn();
  const neighbours = await neighboursIn(network, ties);
  const between = network.nodes.length < 3 ? null : await resultInSlices(betweenness(neighbours.places));
  const eigen = await resultInSlices(eigenvector(neighbours.weighted));
  const numbers = new Map<number, number>();
  for (const [place, node] of network.nodes.entries()) {
    const key = keyOf(node);
    const measures = of.get(key) as NodeMeasures;
    const community = communities[key] as number;
    if (!numbers.has(community)) numbers.set(community, numbers.size + 1);
    measures.community = numbers.get(community) as number;
    measures.betweenness = between?.[place] ?? null;
    measures.eigenvector = eigen?.[place] ?? null;
  }
  const missing = [
    between === null ? 'betweenness asks for three nodes' : null,
    eigen === null ? 'eigenvector centrality did not converge' : null,
  ].filter((why) => why !== null);
  return { of, communities: numbers.size, modularity, reason: missing.join('; ') || null };
}

/** By the place of a node: the places of those that it is tied to, alone and with the weights of the ties. */
async function neighboursIn({ nodes }: Network, ties: Network['ties']) {
  const placeOf = new Map(nodes.map((node, place) => [keyOf(node), place]));
  const places: number[][] = nodes.map(() => []);
  const weighted: Neighbour[][] = nodes.map(() => []);
  await inSlices(ties, ({ source, target, weight }) => {
    const [one, other] = [placeOf.get(keyOf(source)) as number, placeOf.get(keyOf(target)) as number];
    places[one]?.push(other);
    places[other]?.push(one);
    weighted[one]?.push([other, weight]);
    weighted[other]?.push([one, weight]);
  });
  return { places, weighted };
}
