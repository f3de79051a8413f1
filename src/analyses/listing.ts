import { derivedColumn, type Group } from '../http/tables/table.ts';
import { resultInSlices } from '../runtime/turns.ts';

/** How many rows are sorted or merged before the event loop gets a turn. */
const STEP = 500;

/** Sorts like `Array.sort` (stable), but in slices: tens of thousands of rows at once would block the event loop. */
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

interface Named {
  id: string;
  slug: string | null;
}

/** A column for a list of actors: their slugs, joined by `;`. */
export const actorListColumn = (name: string, field: string): Group =>
  derivedColumn(name, 'string', (row) =>
    (row[field] as (Named & { actor?: Named })[])
      .map((entry) => entry.actor ?? entry)
      .map(({ slug, id }) => slug ?? id)
      .join(';'),
  );
