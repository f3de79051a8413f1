import { KINDS, type Kind, type Values } from '../../nouns/nouns.ts';
import { longer } from './columns.ts';
import { isPacked, PackedValues, type Packing, packingOf } from './packed.ts';

/** One version of a noun: what was recorded of it at a revision. A retraction is a version too. */
export interface Version<V> {
  revision: number;
  value: V;
  retracted: string | null;
}

/** A record, with all of its versions. */
class Entry<V> {
  readonly #store: VersionStore<V>;

  constructor(
    store: VersionStore<V>,
    readonly id: number,
  ) {
    this.#store = store;
  }

  get slug(): string | null {
    return this.#store.slugOf(this.id);
  }

  get versions(): Version<V>[] {
    return this.#store.versionsOf(this.id);
  }
}

/** What versions say, by their number. */
interface Contents<V> {
  fork(): Contents<V>;
  push(value: V): void;
  at(number: number): V;
  link(number: number, field: LinkOf<V>): number | null;
  date(number: number, field: keyof V): string | null;
}

/** As objects, for kinds of which there are few. */
class Objects<V> implements Contents<V> {
  readonly #values: V[];

  constructor(values: V[] = []) {
    this.#values = values;
  }

  fork = () => new Objects(this.#values.slice());
  push = (value: V) => void this.#values.push(value);
  at = (number: number) => this.#values[number] as V;
  link = (number: number, field: LinkOf<V>) => this.at(number)[field as keyof V] as number | null;
  date = (number: number, field: keyof V) => this.at(number)[field] as string | null;
}

/** How many versions are kept as objects: those that were asked for last are asked for again. */
const KEPT = 4096;
const NONE = -1;

/**
 * Every version of every record of one noun, by id and by slug. Versions are only ever added, and those of a record in
 * order of revision, so a reader at an older revision is never disturbed. A version has the number of the edition that
 * it came with, from 0.
 */
export class VersionStore<V> {
  /** Ids count from 1 without gaps: that of entry n is at n − 1. */
  size = 0;
  /** Rises with every version, so that a cache made from the store can see that it is out of date. */
  edition = 0;
  #contents: Contents<V>;
  /** Of each record, its last version; */
  #last = new Int32Array(0);
  /** of each version, its record and its revision, */
  #ids = new Int32Array(0);
  #revisions = new Int32Array(0);
  /** the one before it of the same record, if it is not the first, */
  #before = new Map<number, number>();
  /** and why it was retracted. */
  #retracted = new Map<number, string>();
  #bySlug = new Map<string, number>();
  #slugs = new Map<number, string>();
  readonly #kept: ({ number: number; version: Version<V> } | undefined)[] = [];

  constructor(packing?: Packing) {
    this.#contents = packing ? new PackedValues<V>(packing) : new Objects<V>();
  }

  /** A copy: what is added to one of the two is not seen in the other. */
  fork(): VersionStore<V> {
    const fork = new VersionStore<V>();
    Object.assign(fork, { size: this.size, edition: this.edition });
    fork.#contents = this.#contents.fork();
    fork.#last = this.#last.slice();
    fork.#ids = this.#ids.slice();
    fork.#revisions = this.#revisions.slice();
    fork.#before = new Map(this.#before);
    fork.#retracted = new Map(this.#retracted);
    fork.#bySlug = new Map(this.#bySlug);
    fork.#slugs = new Map(this.#slugs);
    return fork;
  }

  /** The record that the edition after this one brought a version of. */
  written(edition: number): number {
    return this.#ids[edition] as number;
  }

  add(id: number, slug: string | null): void {
    if (id !== this.size + 1) throw new Error(`record ${id} does not follow ${this.size}`);
    if (this.size === this.#last.length) this.#last = longer(this.#last);
    this.#last[this.size++] = NONE;
    if (slug === null) return;
    this.#bySlug.set(slug, id);
    this.#slugs.set(id, slug);
  }

  addVersion(id: number, { revision, value, retracted }: Version<V>): void {
    this.#contents.push(value);
    this.#added(id, revision, retracted);
  }

  /** The same of a packed value, as the database gives it. */
  addPacked(
    id: number,
    revision: number,
    retracted: string | null,
    ...packed: Parameters<PackedValues<V>['pushPacked']>
  ) {
    (this.#contents as PackedValues<V>).pushPacked(...packed);
    this.#added(id, revision, retracted);
  }

  #added(id: number, revision: number, retracted: string | null): void {
    const number = this.edition++;
    if (number === this.#ids.length) {
      this.#ids = longer(this.#ids);
      this.#revisions = longer(this.#revisions);
    }
    this.#ids[number] = id;
    this.#revisions[number] = revision;
    const before = this.#last[id - 1] as number;
    if (before !== NONE) this.#before.set(number, before);
    this.#last[id - 1] = number;
    if (retracted !== null) this.#retracted.set(number, retracted);
  }

  entry(id: number): Entry<V> | undefined {
    return id >= 1 && id <= this.size ? new Entry(this, id) : undefined;
  }

  entries(): readonly Entry<V>[] {
    return [...this.oneByOne()];
  }

  /** For kinds of which there may be millions. */
  *oneByOne(): Generator<Entry<V>> {
    for (let id = 1; id <= this.size; id++) yield new Entry(this, id);
  }

  idOf(slug: string): number | undefined {
    return this.#bySlug.get(slug);
  }

  slugOf(id: number): string | null {
    return this.#slugs.get(id) ?? null;
  }

  /** The first one first. */
  versionsOf(id: number): Version<V>[] {
    const versions: Version<V>[] = [];
    for (let number = this.#numberAt(id, Infinity); number !== NONE; number = this.#before.get(number) ?? NONE)
      versions.push(this.#version(number));
    return versions.reverse();
  }

  #numberAt(id: number, knownAt: number): number {
    let number = id >= 1 && id <= this.size ? (this.#last[id - 1] as number) : NONE;
    while (number !== NONE && (this.#revisions[number] as number) > knownAt) number = this.#before.get(number) ?? NONE;
    return number;
  }

  /** Caches hang on the versions that are asked for often. */
  #version(number: number): Version<V> {
    const kept = this.#kept[number % KEPT];
    if (kept?.number === number) return kept.version;
    const version = {
      revision: this.#revisions[number] as number,
      value: this.#contents.at(number),
      retracted: this.#retracted.get(number) ?? null,
    };
    this.#kept[number % KEPT] = { number, version };
    return version;
  }

  /** The version that was in force at a revision, retracted or not; undefined before the record was written. */
  at(id: number, knownAt: number): Version<V> | undefined {
    const number = this.#numberAt(id, knownAt);
    return number === NONE ? undefined : this.#version(number);
  }

  /** What the record said at a revision; undefined before it was written and once it is retracted. */
  get(id: number, knownAt: number): V | undefined {
    const version = this.at(id, knownAt);
    return version && version.retracted === null ? version.value : undefined;
  }

  /** One link of what `at` gives, and one date, without the rest; null where there is none. */
  linkAt(id: number, knownAt: number, field: keyof V & `${string}Id`): number | null {
    const number = this.#numberAt(id, knownAt);
    return number === NONE ? null : this.#contents.link(number, field);
  }
  dateAt(id: number, knownAt: number, field: keyof V & `${string}On`): string | null {
    const number = this.#numberAt(id, knownAt);
    return number === NONE ? null : this.#contents.date(number, field);
  }
  /** The revision of the version that came with the edition after this one; */
  revisionOf(edition: number): number {
    return this.#revisions[edition] as number;
  }
  /** and one of its links or marks. */
  linkOf(edition: number, field: LinkOf<V>): number | null {
    return this.#contents.link(edition, field);
  }
}

export type LinkOf<V> = (keyof V & `${string}Id`) | 'document';
export type Stores = { [K in Kind]: VersionStore<Values[K]> };

export const emptyStores = () =>
  Object.fromEntries(
    KINDS.map((kind) => [kind, new VersionStore(isPacked(kind) ? packingOf(kind) : undefined)]),
  ) as unknown as Stores;
