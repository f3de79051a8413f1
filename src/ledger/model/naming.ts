import type { VersionStore } from './versions.ts';

const NONE: ReadonlySet<number> = new Set();

/**
 * Records by what any version of them named. Versions are only added, so it is brought up to date by those that came
 * since its last use.
 */
export class Naming<V, K = number> {
  readonly #named: (value: V) => Iterable<K>;
  readonly #ids = new Map<K, Set<number>>();
  #edition = 0;

  constructor(named: (value: V) => Iterable<K>) {
    this.#named = named;
  }

  of(store: VersionStore<V>, named: K): ReadonlySet<number> {
    for (; this.#edition < store.edition; this.#edition++) {
      const id = store.written(this.#edition);
      for (const { value } of store.entry(id)?.versions ?? []) for (const key of this.#named(value)) this.#add(key, id);
    }
    return this.#ids.get(named) ?? NONE;
  }

  #add(key: K, id: number): void {
    const ids = this.#ids.get(key);
    if (ids) ids.add(id);
    else this.#ids.set(key, new Set([id]));
  }
}
