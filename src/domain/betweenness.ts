/**
 * Betweenness centrality of an undirected network, ways counted in ties: of each node the share of shortest ways
 * between two others that lead through it, over (n−1)(n−2)/2 pairs; there have to be three nodes. Node by node, so that who computes it can pause.
 * Source: U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001).
 */
export function* betweenness(neighbours: readonly (readonly number[])[]): Generator<undefined, Float64Array> {
  const n = neighbours.length;
  const centrality = new Float64Array(n);
  const [ways, distance, share] = [new Float64Array(n), new Int32Array(n), new Float64Array(n)];
  const reached = new Int32Array(n);
  for (let source = 0; source < n; source++) {
    ways.fill(0);
    share.fill(0);
    distance.fill(-1);
    ways[source] = 1;
    distance[source] = 0;
    reached[0] = source;
    let count = 1;
    for (let at = 0; at < count; at++) {
      const node = reached[at] as number;
      const further = (distance[node] as number) + 1;
      for (const next of neighbours[node] as number[]) {
        if (distance[next] === -1) {
          distance[next] = further;
          reached[count++] = next;
        }
        if (distance[next] === further) ways[next] = (ways[next] as number) + (ways[node] as number);
      }
    }
    // From the farthest back: each hands on its share to those that it was reached by.
    for (let at = count - 1; at > 0; at--) {
      const node = reached[at] as number;
      const each = (1 + (share[node] as number)) / (ways[node] as number);
      const nearer = (distance[node] as number) - 1;
      for (const before of neighbours[node] as number[]) {
        if (distance[before] === nearer) share[before] = (share[before] as number) + (ways[before] as number) * each;
      }
      centrality[node] = (centrality[node] as number) + (share[node] as number);
    }
    yield;
  }
  return centrality.map((sum) => sum / ((n - 1) * (n - 2)));
}
