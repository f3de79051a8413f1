import type { ReadModel } from './model.ts';

/** Something that is kept of each read model, as long as the model is: made when it is first asked for. */
export function perModel<T>(make: () => T): (model: ReadModel) => T {
  const made = new WeakMap<ReadModel, T>();
  return (model) => {
    const known = made.get(model);
    if (known !== undefined) return known;
    const fresh = make();
    made.set(model, fresh);
    return fresh;
  };
}

/** Dashboards ask many questions at few revisions. */
const MOST_KEPT = 16;

/** What is so at a revision, and for ever: kept for the last revisions that were asked about. */
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
