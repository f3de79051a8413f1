/** One version of a noun: what was recorded of it at a revision. A retraction is a version too. */
export interface Version<V> {
  revision: number;
  value: V;
  retracted: string | null;
}

export interface Entry<V> {
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
  readonly #entries: Entry<V>[] = [];
  readonly #bySlug = new Map<string, number>();
  /** Rises with every version: what was made from the store is out of date when it has moved on. */
  edition = 0;

  get size(): number {
    return this.#entries.length;
  }

  add(id: number, slug: string | null): void {
    if (id !== this.#entries.length + 1) throw new Error(`record ${id} does not follow ${this.#entries.length}`);
    this.#entries.push({ id, slug, versions: [] });
    if (slug !== null) this.#bySlug.set(slug, id);
  }

  addVersion(id: number, version: Version<V>): void {
    this.edition++;
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
