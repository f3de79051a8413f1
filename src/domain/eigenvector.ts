/** An actor's place and the weight of the tie to it. */
export type Neighbour = readonly [place: number, weight: number];

const MOST_ROUNDS = 1000;
/** By how much a node may still change in a round that ends it, on average. */
const TOLERANCE = 1e-9;

/**
 * Eigenvector centrality of an undirected network: of each node the sum of its neighbours' by the weights of the ties,
 * with squares that add up to 1; null if the rounds do not converge. Yields the approximation of each round. By powers of the matrix with 1 on its diagonal,
 * which has the same vectors and does not swing to and fro in networks of two sides.
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

/** By shares of the greatest, so that weights of any size can be squared. None is below 0. */
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
