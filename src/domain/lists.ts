/** Appends to the list under a key, and creates the list if there is none. */
export function appendTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Rows of one proposal come in succession, so remembering more would gain nothing. */
const MOST_REMEMBERED = 256;

/** Computes the value for a key once, and forgets all values when more than `most` would be remembered. */
export function remember<V>(
  work: (key: number) => V,
  most = MOST_REMEMBERED,
  known = new Map<number, V>(),
): (key: number) => V {
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}
