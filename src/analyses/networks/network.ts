import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { Betweenness, eigenvector, type Neighbour } from '../../domain/measures/centrality.ts';
import type { Aggregation, Normalisation, StatementCounts } from '../../domain/measures/networks.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Directness } from '../../domain/vocabulary.ts';
import type { Attributes, Graph } from '../../http/tables/graphs.ts';
import { inSlices, resultInSlices, turn } from '../../runtime/turns.ts';
import { RANGE } from './question.ts';

interface Shown {
  name(node: NodeId): { slug: string | null; name: string };
  method: string;
  permalink: string;
  /** Whether ties show counts by directness. */
  isCounted: boolean;
}

/** A network as a graph for GraphML and GEXF. Measures that are null are left out. */
export function graphOf({ nodes, ties }: Network, measures: Measures | null, shown: Shown): Graph {
  const { name, method, permalink, isCounted } = shown;
  return {
    method,
    permalink,
    nodeTypes: {
      slug: 'string',
      kind: 'string',
      statements: 'int',
      degree: 'int',
      strength: 'double',
      betweenness: 'double',
      eigenvector: 'double',
      community: 'int',
    },
    edgeTypes: { n: 'int', ...(isCounted && { explicit: 'int', implied: 'int', inferred: 'int' }) },
    nodes: nodesOf(),
    edges: edgesOf(),
  };

  function* nodesOf(): Graph['nodes'] {
    for (const node of nodes) {
      const { slug, name: label } = name(node);
      const { kind, statements } = node;
      const all = { slug, kind, statements, ...measures?.of.get(nodeKey(node)) };
      const attributes = Object.entries(all).filter(([, value]) => value !== null) as Attributes;
      yield { id: nodeKey(node), label, attributes };
    }
  }

  function* edgesOf(): Graph['edges'] {
    for (const { source, target, weight, n, directness } of ties) {
      const attributes = Object.entries({ n, ...directness });
      yield { source: nodeKey(source), target: nodeKey(target), weight, attributes };
    }
  }
}

/** The parameters that turn statements into a network. */
interface Shape {
  ties: 'actors' | 'proposals';
  aggregation: Aggregation;
  normalisation: Normalisation;
  include?: unknown;
}

/** A node by its kind and number: act_1 and prp_1 are two nodes. */
export interface NodeId {
  kind: 'actor' | 'proposal';
  id: number;
}
export const nodeKey = ({ kind, id }: NodeId): string => `${kind === 'actor' ? 'act' : 'prp'}_${id}`;

interface Tie {
  source: NodeId;
  target: NodeId;
  weight: number;
  n: number;
  directness: Record<Directness, number> | undefined;
}

export interface Network {
  window: string | null;
  statements: number;
  /** In order of kind and number, each with the number of its statements that count. */
  nodes: (NodeId & { statements: number })[];
  /** Ties to proposals are computed from the counts on each iteration, because there may be a million. */
  ties: Iterable<Tie>;
  tied: number;
}

/** All pairs of states are some twenty thousand ties; a larger network has to be narrowed. */
const MOST_TIES = 50_000;

export async function networkOf(window: string | null, counts: StatementCounts, shape: Shape): Promise<Network> {
  const { size, pairs } = counts;
  const nodes = counted(counts, 'actor');
  if (shape.ties === 'proposals') {
    const ties = { [Symbol.iterator]: () => ofProposals(counts, shape) };
    return { window, statements: size, nodes: [...nodes, ...counted(counts, 'proposal')], ties, tied: pairs };
  }
  const ties = await ofActors(counts, shape);
  return { window, statements: size, nodes, ties, tied: ties.length };
}

async function ofActors(counts: StatementCounts, { aggregation, normalisation, include }: Shape): Promise<Tie[]> {
  const ties: Tie[] = [];
  await inSlices(pairsOf(counts.actors()), ([one, other]) => {
    const edge = counts.edge(one, other, RANGE, aggregation, normalisation);
    if (edge === null) return;
    const { weight, n } = edge;
    const directness = include ? counts.directness(one, other, n) : undefined;
    ties.push({ source: { kind: 'actor', id: one }, target: { kind: 'actor', id: other }, weight, n, directness });
    if (ties.length > MOST_TIES) throw tooMany(`more than ${MOST_TIES} ties`);
  });
  return ties;
}

function* pairsOf(actors: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, one] of actors.entries()) for (const other of actors.slice(at + 1)) yield [one, other];
}

function* ofProposals(counts: StatementCounts, { aggregation, include }: Shape): Generator<Tie> {
  for (const id of counts.actors()) {
    for (const { actor, proposal, weight, balance } of counts.ties(id)) {
      const [source, target] = [
        { kind: 'actor' as const, id: actor },
        { kind: 'proposal' as const, id: proposal },
      ];
      const directness = include ? counts.directnessOn(actor, proposal, weight) : undefined;
      yield { source, target, weight: aggregation === 'subtract' ? balance : weight, n: weight, directness };
    }
  }
}

const counted = (counts: StatementCounts, kind: NodeId['kind']): Network['nodes'] =>
  counts.by(kind).map(([id, statements]) => ({ kind, id, statements }));

export function tooMany(what: string): Refusal {
  const detail = `the networks would have ${what}. Narrow them by dossier, tag, proposals, actors, from and to`;
  return Refusal.at('?window', detail);
}

/** This CommonJS module exports the function itself; its types declare a default export instead. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface Measures {
  /** By node key. */
  of: Map<string, NodeMeasures>;
  communities: number | null;
  modularity: number | null;
  reason: string | null;
  /** The total weight of all ties. */
  weight: number;
}
interface NodeMeasures {
  degree: number;
  strength: number;
  betweenness: number | null;
  eigenvector: number | null;
  community: number | null;
}

/** Random numbers for Louvain's method, seeded so that a question always has the same answer. Mulberry32. */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** With more ties Louvain's method, which cannot be interrupted, would block the event loop for too long. */
const MOST_MEASURED_TIES = 20_000;

/** Communities and centralities, over the ties with a weight above 0. */
export async function measuresOf(network: Network, wanted: boolean): Promise<Measures> {
  const of = new Map<string, NodeMeasures>();
  const none = { degree: 0, strength: 0, betweenness: null, eigenvector: null, community: null };
  for (const node of network.nodes) of.set(nodeKey(node), { ...none });
  const all = { weight: 0 };
  const ties: Tie[] = [];
  let above = 0;
  await inSlices(network.ties, (tie) => {
    const { source, target, weight } = tie;
    all.weight += weight;
    if (weight <= 0) return;
    if (++above <= MOST_MEASURED_TIES) ties.push(tie);
    for (const node of [source, target]) {
      const measures = of.get(nodeKey(node)) as NodeMeasures;
      measures.degree++;
      measures.strength += weight;
    }
  });
  const without = { of, communities: null, modularity: null, ...all };
  if (!wanted) return { ...without, reason: 'not asked for' };
  if (above === 0) return { ...without, reason: 'no tie has a weight above 0' };
  if (above > MOST_MEASURED_TIES)
    return { ...without, reason: `more than ${MOST_MEASURED_TIES} ties have a weight above 0` };

  const graph = new UndirectedGraph();
  for (const node of network.nodes) graph.addNode(nodeKey(node));
  await inSlices(ties, ({ source, target, weight }) => graph.addEdge(nodeKey(source), nodeKey(target), { weight }));
  await turn();
  const { communities, modularity } = louvain.detailed(graph, { rng: seeded() });
  await turn();
  const neighbours = await neighboursIn(network, ties);
  const between = network.nodes.length < 3 ? null : await betweennessIn(neighbours.places);
  const eigen = await resultInSlices(eigenvector(neighbours.weighted));
  const numbers = new Map<number, number>();
  for (const [place, node] of network.nodes.entries()) {
    const key = nodeKey(node);
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
  return { of, communities: numbers.size, modularity, reason: missing.join('; ') || null, ...all };
}

async function betweennessIn(neighbours: readonly (readonly number[])[]): Promise<Float64Array> {
  const found = new Betweenness(neighbours);
  await inSlices(neighbours.keys(), (node) => found.add(node));
  return found.result();
}

/** The neighbours of each node, by its index: their indices alone, and with the weights of the ties. */
async function neighboursIn({ nodes }: Network, ties: readonly Tie[]) {
  const placeOf = new Map(nodes.map((node, place) => [nodeKey(node), place]));
  const places: number[][] = nodes.map(() => []);
  const weighted: Neighbour[][] = nodes.map(() => []);
  await inSlices(ties, ({ source, target, weight }) => {
    const [one, other] = [placeOf.get(nodeKey(source)) as number, placeOf.get(nodeKey(target)) as number];
    places[one]?.push(other);
    places[other]?.push(one);
    weighted[one]?.push([other, weight]);
    weighted[other]?.push([one, weight]);
  });
  return { places, weighted };
}
