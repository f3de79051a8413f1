/** Appends to the list under a key, and creates the list if there is none. */
export function appendTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A list, unless it is empty. */
export const orNone = <T>(list: T[] = []): T[] | undefined => (list.length > 0 ? list : undefined);

/** The value under a key of a map or a cache; made and stored first if there is none. */
export function getOrCreate<K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: NoInfer<V>): unknown },
  key: K,
  make: (key: K) => V,
): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make(key);
    known.set(key, value);
  }
  return value;
}

/** What names lead to from a value, one within the other; undefined where one is not there. */
export function valueAt(value: unknown, names: readonly string[]): unknown {
  let found = value;
  for (const name of names) found = (found as Record<string, unknown> | null | undefined)?.[name];
  return found;
}

/** Rows of one proposal come in succession, so remembering more would gain nothing. */
const MOST_REMEMBERED = 256;

/** Computes the value for a key once, and forgets all values when more than `most` would be remembered. */
export function remember<V, K = number>(
  work: (key: K) => V,
  most = MOST_REMEMBERED,
  known = new Map<K, V>(),
): (key: K) => V {
  return (key) => {
    if (known.size >= most && !known.has(key)) known.clear();
    return getOrCreate(known, key, work);
  };
}
