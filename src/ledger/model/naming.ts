import { longer } from './columns.ts';
import type { LinkOf, VersionStore } from './versions.ts';

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

/**
 * Records by a link or a mark that any version of them has, for kinds of which there are millions: whether one still has it at a
 * revision is for the caller to see. Versions are only added, so it is brought up to date by those that came since.
 */
export class Postings<V> {
  readonly #field: LinkOf<V>;
  /** Of each record that is named, the last edition that names it, and of each edition the one before; both from 1. */
  #last = new Int32Array(0);
  #before = new Int32Array(0);
  #edition = 0;

  constructor(field: LinkOf<V>) {
    this.#field = field;
  }

  of(store: VersionStore<V>, named: number): ReadonlySet<number> {
    for (; this.#edition < store.edition; this.#edition++) this.#add(store.linkOf(this.#edition, this.#field));
    const ids: number[] = [];
    for (let edition = this.#last[named] ?? 0; edition > 0; edition = this.#before[edition - 1] as number)
      ids.push(store.written(edition - 1));
    return new Set(ids.reverse());
  }

  #add(named: number | null): void {
    const edition = this.#edition;
    if (edition === this.#before.length) this.#before = longer(this.#before);
    if (named === null) return;
    if (named >= this.#last.length) this.#last = longer(this.#last, named + 1);
    this.#before[edition] = this.#last[named] as number;
    this.#last[named] = edition + 1;
  }
}
