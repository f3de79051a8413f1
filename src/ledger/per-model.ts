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
