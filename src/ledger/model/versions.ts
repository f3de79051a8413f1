import type { Kind, Values } from '../../nouns/nouns.ts';

/** One version of a noun: what was recorded of it at a revision. A retraction is a version too. */
export interface Version<V> {
  revision: number;
  value: V;
  retracted: string | null;
}

interface Entry<V> {
  id: number;
  slug: string | null;
  versions: Version<V>[];
}

/**
 * Every version of every record of one noun, by id and by slug. Versions are only ever added, in
 * order of revision, so a reader at an older revision is never disturbed.
 */
export class VersionStore<V> {
  /** Ids count from 1 without gaps: entry n is at n − 1. */
  readonly #entries: Entry<V>[];
  readonly #bySlug: Map<string, number>;
  /** Entries up to this number are shared with another store, except those in `#own`. */
  #shared = 0;
  readonly #own = new Set<number>();
  /** Whose version came with each edition, one after the other. */
  #written: number[] = [];

  constructor(entries: Entry<V>[] = [], bySlug = new Map<string, number>()) {
    this.#entries = entries;
    this.#bySlug = bySlug;
  }

  /** A copy: what is added to one of the two is not seen in the other. Entries are copied when they are first added to. */
  fork(): VersionStore<V> {
    const fork = new VersionStore<V>(this.#entries.slice(), new Map(this.#bySlug));
    for (const store of [this, fork]) {
      store.#shared = this.#entries.length;
      store.#own.clear();
    }
    fork.#written = this.#written.slice();
    return fork;
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Rises with every version, so that a cache made from the store can see that it is out of date. */
  get edition(): number {
    return this.#written.length;
  }

  /** The record that the edition after this one brought a version of. */
  written(edition: number): number {
    return this.#written[edition] as number;
  }

  add(id: number, slug: string | null): void {
    if (id !== this.#entries.length + 1) throw new Error(`record ${id} does not follow ${this.#entries.length}`);
    this.#entries.push({ id, slug, versions: [] });
    if (slug !== null) this.#bySlug.set(slug, id);
  }

  addVersion(id: number, version: Version<V>): void {
    this.#written.push(id);
    if (id <= this.#shared && !this.#own.has(id)) {
      const { versions, ...entry } = this.entry(id) as Entry<V>;
      this.#entries[id - 1] = { ...entry, versions: [...versions] };
      this.#own.add(id);
    }
    (this.entry(id) as Entry<V>).versions.push(version);
  }

  entry(id: number): Entry<V> | undefined {
    return this.#entries[id - 1];
  }

  entries(): readonly Entry<V>[] {
    return this.#entries;
  }

  idOf(slug: string): number | undefined {
    return this.#bySlug.get(slug);
  }

  slugOf(id: number): string | null {
    return this.entry(id)?.slug ?? null;
  }

  /** The version that was in force at a revision, retracted or not; undefined before the record was written. */
  at(id: number, knownAt: number): Version<V> | undefined {
    const versions = this.entry(id)?.versions ?? [];
    for (let i = versions.length - 1; i >= 0; i--) {
      const version = versions[i] as Version<V>;
      if (version.revision <= knownAt) return version;
    }
    return undefined;
  }

  /** What the record said at a revision; undefined before it was written and once it is retracted. */
  get(id: number, knownAt: number): V | undefined {
    const version = this.at(id, knownAt);
    return version && version.retracted === null ? version.value : undefined;
  }
}

export type Stores = { [K in Kind]: VersionStore<Values[K]> };
