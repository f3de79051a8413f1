// Where the time went, from V8's profile: by function, without what it called.

/** @param {import('node:inspector').Profiler.Profile} profile */
export function busiest({ nodes, samples = [], timeDeltas = [] }, lines = 40) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const spent = new Map();
  let total = 0;
  samples.forEach((id, i) => {
    const { functionName, url, lineNumber } = byId.get(id);
    if (functionName === '(idle)') return;
    const file = url.replace(/^.*\/(dist|node_modules)\//, '').replace(/^file:\/\/.*\//, '');
    const name = `${functionName || '(anonymous)'} ${file}${file ? `:${lineNumber + 1}` : ''}`;
    spent.set(name, (spent.get(name) ?? 0) + timeDeltas[i]);
    total += timeDeltas[i];
  });
  return [...spent]
    .sort(([, a], [, b]) => b - a)
    .slice(0, lines)
    .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`)
    .join('\n');
}
