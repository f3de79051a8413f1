import { resultInSlices } from '../../turns.ts';

/** So many are sorted or merged at a stretch. */
const STEP = 500;

/** As `sort` does it, equal ones in the order that they came in, but in slices: ten thousands take longer than others can wait. */
export function sortedInSlices<T>(all: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> {
  return resultInSlices(sorted(all, compare));
}

function* sorted<T>(all: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  let lists: T[][] = [];
  for (let at = 0; at < all.length; at += STEP) {
    lists.push(all.slice(at, at + STEP).sort(compare));
    yield;
  }
  while (lists.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < lists.length; i += 2) {
      merged.push(yield* merge(lists[i] as T[], lists[i + 1] ?? [], compare));
    }
    lists = merged;
  }
  return lists[0] ?? [];
}

function* merge<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const first = j === other.length || (i < one.length && compare(one[i] as T, other[j] as T) <= 0);
    merged.push((first ? one[i++] : other[j++]) as T);
    if (merged.length % STEP === 0) yield;
  }
  return merged;
}
