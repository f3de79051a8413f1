import { KINDS, type Kind, linksOf, type Values } from '../../nouns/nouns.ts';
import { enlarged, type Postings, postingsBy, SparseColumn, type StateOf } from './columns.ts';
import { documentOf, isPacked, PackedValues, packingOf } from './packed.ts';

/** One version of a record: what was recorded of it at a revision. A retraction is a version too. */
export interface Version<V> {
  revision: number;
  value: V;
  retracted: string | null;
}

/** The values of versions, indexed by version number. */
interface Contents<V> {
  state(): ContentsState<V>;
  push(value: V): void;
  at(number: number): V;
  link(number: number, field: keyof V & `${string}Id`): number | null;
  date(number: number, field: keyof V): string | null;
}

type ContentsState<V> = StateOf<PackedValues<V>> | { values: V[] };

/** Values as objects, for kinds with few records. */
class Objects<V> implements Contents<V> {
  constructor(private readonly values: V[] = []) {}

  state = () => ({ values: this.values });
  push = (value: V) => void this.values.push(value);
  at = (number: number) => this.values[number] as V;
  link = (number: number, field: keyof V) => this.at(number)[field] as number | null;
  date = (number: number, field: keyof V) => this.at(number)[field] as string | null;
}

/** The things that a version can name. */
export const NAMED = [...KINDS, 'document'] as const;

/** How many versions are kept as objects, because recently read versions tend to be read again. */
const KEPT = 4096;
const NONE = -1;

/**
 * Every version of every record of one kind, by id and by slug. Versions are only ever added, those of one record in
 * order of revision, so readers at older revisions are never affected. The number of a version, from 0, is the edition
 * of the store just before it was added.
 */
export class VersionStore<V> {
  /** Ids count from 1 without gaps: record n is at index n − 1. */
  size = 0;
  /** Increases with every version, so that caches made from the store can tell that they are stale. */
  edition = 0;
  #contents: Contents<V>;
  /** Maps each record to the number of its last version. */
  #last = new SparseColumn(NONE);
  /** Maps each version number to the record's id, and to the revision. */
  #ids = new Int32Array(0);
  #revisions = new Int32Array(0);
  /** Maps each version number to the record's previous version, if there is one. */
  #before = new Map<number, number>();
  /** Maps the version numbers of retractions to their reasons. */
  #retracted = new Map<number, string>();
  #bySlug = new Map<string, number>();
  #slugs = new Map<number, string>();
  /** Maps each record, by its kind, to the versions that name it, and each document to the versions of its sources. */
  readonly #postings: Record<(typeof NAMED)[number], Postings>;
  readonly #kept: ({ number: number; version: Version<V> } | undefined)[] = [];

  constructor(
    private readonly kind: Kind,
    state?: StateOf<VersionStore<V>>,
  ) {
    const contents = state?.contents;
    if (contents && 'values' in contents) this.#contents = new Objects(contents.values);
    else this.#contents = isPacked(kind) ? new PackedValues<V>(packingOf(kind), contents) : new Objects<V>();
    this.#postings = postingsBy(NAMED, state?.postings);
    if (!state) return;
    Object.assign(this, { size: state.size, edition: state.edition });
    this.#last = new SparseColumn(NONE, state.last);
    this.#ids = state.ids;
    this.#revisions = state.revisions;
    this.#before = state.before;
    this.#retracted = state.retracted;
    this.#slugs = state.slugs;
    for (const [id, slug] of state.slugs) this.#bySlug.set(slug, id);
  }

  state = () => ({
    size: this.size,
    edition: this.edition,
    contents: this.#contents.state(),
    last: this.#last.state(),
    ids: this.#ids.subarray(0, this.edition),
    revisions: this.#revisions.subarray(0, this.edition),
    before: this.#before,
    retracted: this.#retracted,
    slugs: this.#slugs,
    postings: Object.fromEntries(NAMED.map((what) => [what, this.#postings[what].state()])),
  });

  add(id: number, slug: string | null): void {
    if (id !== this.size + 1) throw new Error(`record ${id} does not follow ${this.size}`);
    this.size++;
    if (slug === null) return;
    this.#bySlug.set(slug, id);
    this.#slugs.set(id, slug);
  }

  addVersion(id: number, { revision, value, retracted }: Version<V>): void {
    this.#contents.push(value);
    this.#added(id, revision, retracted);
    for (const { kind, target } of linksOf(this.kind, value as Record<string, unknown>, 'value'))
      this.post(kind, target as number, this.edition - 1);
    if (this.kind === 'source') this.post('document', documentOf(value as Values['source']), this.edition - 1);
  }

  /** Notes that a version names a record or belongs to a document. */
  post(what: Kind | 'document', number: number, version: number): void {
    this.#postings[what].add(number, version);
  }

  /** Like `addVersion`, for a value that the database has packed; the caller calls `post` before. */
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
      this.#ids = enlarged(this.#ids);
      this.#revisions = enlarged(this.#revisions);
    }
    this.#ids[number] = id;
    this.#revisions[number] = revision;
    const before = this.#last.at(id - 1);
    if (before !== NONE) this.#before.set(number, before);
    this.#last.set(id - 1, number);
    if (retracted !== null) this.#retracted.set(number, retracted);
  }

  /** Records are numbered from 1 on. There may be millions of them. */
  *ids(): Generator<number> {
    for (let id = 1; id <= this.size; id++) yield id;
  }

  entries(): { id: number; slug: string | null; versions: Version<V>[] }[] {
    return Array.from(this.ids(), (id) => ({ id, slug: this.slugOf(id), versions: this.versionsOf(id) }));
  }

  idOf(slug: string): number | undefined {
    return this.#bySlug.get(slug);
  }

  slugs = (): Iterable<string> => this.#bySlug.keys();

  slugOf(id: number): string | null {
    return this.#slugs.get(id) ?? null;
  }

  /** Oldest first. */
  versionsOf(id: number): Version<V>[] {
    return this.#numbers(id)
      .map((number) => this.#version(number))
      .reverse();
  }

  /** Newest first. */
  #numbers(id: number): number[] {
    const numbers: number[] = [];
    for (let number = this.#numberAt(id, Infinity); number !== NONE; number = this.#before.get(number) ?? NONE)
      numbers.push(number);
    return numbers;
  }

  /** The revision that first wrote a record; undefined if there is no such record. */
  firstRevisionOf(id: number): number | undefined {
    const first = this.#numbers(id).at(-1);
    return first === undefined ? undefined : this.#revisions[first];
  }

  #numberAt(id: number, knownAt: number): number {
    let number = id >= 1 && id <= this.size ? this.#last.at(id - 1) : NONE;
    while (number !== NONE && (this.#revisions[number] as number) > knownAt) number = this.#before.get(number) ?? NONE;
    return number;
  }

  /** Keeps the objects of recently read versions, because caches are keyed by the object. */
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

  /** The version in force at a revision, retracted or not; undefined before the record was written. */
  at(id: number, knownAt: number): Version<V> | undefined {
    const number = this.#numberAt(id, knownAt);
    return number === NONE ? undefined : this.#version(number);
  }

  /** The value of a record at a revision; undefined before it was written and after it was retracted. */
  get(id: number, knownAt: number): V | undefined {
    const version = this.at(id, knownAt);
    return version && version.retracted === null ? version.value : undefined;
  }

  /** One link or date of the version that `at` returns, without decoding the rest; null if there is none. */
  linkAt(id: number, knownAt: number, field: keyof V & `${string}Id`): number | null {
    const number = this.#numberAt(id, knownAt);
    return number === NONE ? null : this.#contents.link(number, field);
  }
  dateAt(id: number, knownAt: number, field: keyof V & `${string}On`): string | null {
    const number = this.#numberAt(id, knownAt);
    return number === NONE ? null : this.#contents.date(number, field);
  }
  /** The record of the version with this number, its revision and one of its links. */
  written(edition: number): number {
    return this.#ids[edition] as number;
  }
  revisionOf(edition: number): number {
    return this.#revisions[edition] as number;
  }
  linkOf(edition: number, field: keyof V & `${string}Id`): number | null {
    return this.#contents.link(edition, field);
  }

  isNamed = (what: Kind, id: number): boolean => this.#postings[what].has(id);
  /** The records that name this one in any version. Callers check whether they still do at a revision. */
  naming(what: Kind | 'document', id: number): ReadonlySet<number> {
    return new Set(this.#postings[what].of(id).map((number) => this.#ids[number] as number));
  }
  /** The records that name this one in their latest version, unless that is a retraction. */
  users(kind: Kind, id: number): number[] {
    const numbers = this.#postings[kind].of(id);
    const standing = numbers.filter(
      (n) => this.#last.at((this.#ids[n] as number) - 1) === n && !this.#retracted.has(n),
    );
    return standing.map((number) => this.#ids[number] as number);
  }
}

export type Stores = { [K in Kind]: VersionStore<Values[K]> };

/** A store for each kind. */
export const storesOf = (make: <K extends Kind>(kind: K) => VersionStore<Values[K]>) =>
  Object.fromEntries(KINDS.map((kind) => [kind, make(kind)])) as unknown as Stores;
