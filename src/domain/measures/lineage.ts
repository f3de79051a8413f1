type Parameters = Readonly<Record<string, unknown>>;

/** The differences between the terms of two versions. A term that the newer one omits does not count as given up. */
export function changedTerms(older: Parameters, newer: Parameters) {
  const names = [...new Set([...Object.keys(older), ...Object.keys(newer)])].sort();
  const has = (terms: Parameters, name: string) => Object.hasOwn(terms, name);
  return {
    onlyOlder: names.filter((name) => !has(newer, name)).map((name) => ({ name, value: older[name] })),
    onlyNewer: names.filter((name) => !has(older, name)).map((name) => ({ name, value: newer[name] })),
    changed: names
      .filter((name) => has(older, name) && has(newer, name) && !isSame(older[name], newer[name]))
      .map((name) => ({ name, from: older[name], to: newer[name] })),
  };
}

/**
 * The differences between the parts of two versions. A new part that supersedes an old one replaces it. An old one is
 * dropped only if the newer version is recorded as dropping it: its mere absence says nothing.
 */
export function changedParts(
  older: readonly number[],
  newer: readonly number[],
  supersededBy: (part: number) => readonly number[],
  drops: readonly number[],
) {
  const replaced = newer.flatMap((to) =>
    older.includes(to)
      ? []
      : supersededBy(to)
          .filter((from) => older.includes(from))
          .map((from) => ({ from, to })),
  );
  const gone = new Set(replaced.map(({ from }) => from));
  const come = new Set(replaced.map(({ to }) => to));
  const isLeft = (part: number) => !newer.includes(part) && !gone.has(part);
  return {
    kept: newer.filter((part) => older.includes(part)),
    replaced,
    dropped: older.filter((part) => isLeft(part) && drops.includes(part)),
    onlyOlder: older.filter((part) => isLeft(part) && !drops.includes(part)),
    onlyNewer: newer.filter((part) => !older.includes(part) && !come.has(part)),
  };
}

/** All ancestors and descendants of a version, oldest first, and every step between them. */
export function versionSteps(
  start: number,
  olderThan: (version: number) => readonly number[],
  newerThan: (version: number) => readonly number[],
): { versions: number[]; steps: { older: number; newer: number }[] } {
  const line = new Set([start, ...reached(start, olderThan), ...reached(start, newerThan)]);
  const order: number[] = [];
  const entered = new Set<number>();
  const enter = (version: number) => {
    if (entered.has(version)) return;
    entered.add(version);
    for (const older of olderThan(version)) if (line.has(older)) enter(older);
    order.push(version);
  };
  for (const version of [...line].sort((a, b) => a - b)) enter(version);
  const steps = order.flatMap((newer) =>
    olderThan(newer)
      .filter((older) => line.has(older))
      .map((older) => ({ older, newer })),
  );
  return { versions: order, steps };
}

function reached(start: number, next: (version: number) => readonly number[]): Set<number> {
  const found = new Set<number>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const version of next(at)) {
      if (found.has(version)) continue;
      found.add(version);
      waiting.push(version);
    }
  }
  return found;
}

/** Whether two JSON values are equal, whatever the order of their keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one as Parameters, other as Parameters];
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
