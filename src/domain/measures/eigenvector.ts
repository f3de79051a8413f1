/** An actor's place and the weight of the tie to it. */
export type Neighbour = readonly [place: number, weight: number];

const MOST_ROUNDS = 1000;
/** The rounds end when nodes change by less than this on average. */
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
