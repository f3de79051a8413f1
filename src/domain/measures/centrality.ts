/** A neighbour's index, and the weight of the tie to it. */
export type Neighbour = readonly [place: number, weight: number];

const MOST_ROUNDS = 1000;
/** The iteration stops once figures change by less than this on average. */
const TOLERANCE = 1e-9;

/**
 * Eigenvector centrality of an undirected network: a node's figure is proportional to the sum of its neighbours'
 * figures, each times the weight of the tie. The squares of all figures add up to 1. Yields the approximation of each
 * round; returns the last one, or null if the rounds do not converge. The method is power iteration on the matrix with
 * 1 on its diagonal: it has the same eigenvectors, and does not oscillate in bipartite networks.
 * Source: P. Bonacich, "Power and Centrality", American Journal of Sociology 92 (1987).
 */
export function* eigenvector(
  neighbours: readonly (readonly Neighbour[])[],
): Generator<Float64Array, Float64Array | null> {
  const n = neighbours.length;
  let values = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = values.slice();
    for (const [node, all] of neighbours.entries()) {
      for (const [place, weight] of all) next[place] = (next[place] as number) + (values[node] as number) * weight;
    }
    const length = lengthOf(next);
    let change = 0;
    for (let node = 0; node < n; node++) {
      next[node] = (next[node] as number) / length;
      change += Math.abs((next[node] as number) - (values[node] as number));
    }
    values = next;
    if (change < n * TOLERANCE) return values;
    yield values;
  }
  return null;
}

/** The Euclidean norm, scaled by the greatest value so that squares do not overflow. No value is below 0. */
function lengthOf(values: Float64Array): number {
  let [most, squares] = [0, 0];
  for (const value of values) {
    if (value === 0) continue;
    if (value > most) {
      squares *= (most / value) * (most / value);
      most = value;
    }
    squares += (value / most) * (value / most);
  }
  return most * Math.sqrt(squares);
}

/**
 * Betweenness centrality of an undirected network. The length of a path is its number of ties. A node's figure is the
 * share of the shortest paths between two other nodes that pass through it, averaged over the (n−1)(n−2)/2 pairs of
 * other nodes. It needs at least three nodes.
 * Source: U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001).
 */
export class Betweenness {
  readonly #centrality: Float64Array;
  readonly #ways: Float64Array;
  readonly #share: Float64Array;
  readonly #distance: Int32Array;
  readonly #reached: Int32Array;

  constructor(private readonly neighbours: readonly (readonly number[])[]) {
    const n = neighbours.length;
    this.#centrality = new Float64Array(n);
    this.#ways = new Float64Array(n);
    this.#share = new Float64Array(n);
    this.#distance = new Int32Array(n);
    this.#reached = new Int32Array(n);
  }

  /** Adds the shortest paths that begin at a node. Each node must be added once. */
  add(source: number): void {
    const [neighbours, centrality, share] = [this.neighbours, this.#centrality, this.#share];
    const [ways, distance, reached] = [this.#ways, this.#distance, this.#reached];
    const count = this.#search(source);
    share.fill(0);
    // From the farthest node back, each node passes its share on to its predecessors on the shortest paths.
    for (let at = count - 1; at > 0; at--) {
      const node = reached[at] as number;
      const each = (1 + (share[node] as number)) / (ways[node] as number);
      const nearer = (distance[node] as number) - 1;
      for (const before of neighbours[node] as number[]) {
        if (distance[before] === nearer) share[before] = (share[before] as number) + (ways[before] as number) * each;
      }
      centrality[node] = (centrality[node] as number) + (share[node] as number);
    }
  }

  /** The centrality of each node, once all have been added. */
  result(): Float64Array {
    const n = this.neighbours.length;
    return this.#centrality.map((sum) => sum / ((n - 1) * (n - 2)));
  }

  /** Breadth-first search: counts the shortest paths to each node; returns the number of nodes reached, in order. */
  #search(source: number): number {
    const [ways, distance, reached] = [this.#ways, this.#distance, this.#reached];
    ways.fill(0);
    distance.fill(-1);
    ways[source] = 1;
    distance[source] = 0;
    reached[0] = source;
    let count = 1;
    for (let at = 0; at < count; at++) {
      const node = reached[at] as number;
      const further = (distance[node] as number) + 1;
      for (const next of this.neighbours[node] as number[]) {
        if (distance[next] === -1) {
          distance[next] = further;
          reached[count++] = next;
        }
        if (distance[next] === further) ways[next] = (ways[next] as number) + (ways[node] as number);
      }
    }
    return count;
  }
}
