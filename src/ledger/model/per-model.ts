import { getOrCreate } from '../../domain/lists.ts';
import type { ReadModel } from './model.ts';

/** A cache with one value for each read model, made on first use and kept as long as the model. */
export function perModel<T>(make: (model: ReadModel) => T): (model: ReadModel) => T {
  const made = new WeakMap<ReadModel, T>();
  return (model) => getOrCreate(made, model, make);
}

/** A few suffice, because dashboards send many requests for few revisions. */
const MOST_KEPT = 16;

/** A cache of values that depend on the model and a revision, for the revisions used most recently. */
export function perRevision<T>(
  make: (model: ReadModel, knownAt: number) => T,
): (model: ReadModel, knownAt: number) => T {
  const kept = perModel(() => new Map<number, { of: T }>());
  return (model, knownAt) => {
    const byRevision = kept(model);
    const known = byRevision.get(knownAt);
    if (known !== undefined) return known.of;
    const fresh = make(model, knownAt);
    if (byRevision.size >= MOST_KEPT) byRevision.clear();
    if (knownAt <= model.head) byRevision.set(knownAt, { of: fresh });
    return fresh;
  };
}
