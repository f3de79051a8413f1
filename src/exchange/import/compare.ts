import { isDeepStrictEqual } from 'node:util';
import type { ReadModel } from '../../ledger/model/model.ts';
import { stanceValue } from '../../ledger/model/stance-rows.ts';
import { NEVER } from '../../ledger/model/stances.ts';
import { type Change, type Draft, isObject } from '../../ledger/write/changes.ts';
import { References } from '../../ledger/write/references.ts';
import { type Kind, LAYOUTS, publicId, type StanceValue, type Values } from '../../nouns/nouns.ts';
import type { Checked } from './check.ts';
import type { Outcome } from './report.ts';

/**
 * The fields of a draft that differ from a recorded value, and so have to be amended or corrected. A field that the
 * draft leaves out does not differ; null means empty. References are compared by the record that they resolve to, and
 * nested drafts by their fields.
 */
class Comparison {
  readonly #references: References;
  #unknown = false;

  constructor(private readonly model: ReadModel) {
    this.#references = new References(model, {
      // A name that does not resolve counts as a difference.
      fault: () => {
        this.#unknown = true;
      },
      stands: () => true,
      create: () => {},
    });
  }

  noun<K extends Kind>(kind: K, draft: Draft, recorded: Values[K]): Draft {
    const { slug: _, ...said } = draft;
    return differing(said, (field, given) => this.#differs(kind, field, given, recorded as unknown as Draft));
  }

  stance(draft: Draft, recorded: StanceValue): Draft {
    const { statements, ...said } = draft;
    const changes = differing(said, (field, given) => {
      this.#unknown = false;
      const fields = this.#references.stance({ [field]: given }, '');
      return this.#unknown || !this.#agree(fields, recorded as unknown as Draft);
    });
    if (statements === undefined) return changes;
    const given = (statements as unknown[] | null) ?? [];
    const kept = given.map((statement, i) => this.#statement(statement, recorded.statementIds[i]));
    const same =
      kept.length === recorded.statementIds.length && kept.every((one, i) => one === recorded.statementIds[i]);
    if (!same) changes.statements = kept.map((one) => (typeof one === 'number' ? publicId('statement', one) : one));
    return changes;
  }

  /** The statement's number if it is unchanged, else its draft, with the number of its source if that is unchanged. */
  #statement(given: unknown, recordedId: number | undefined): unknown {
    if (!isObject(given)) return this.#statementNamed(given) ?? given;
    const recorded = recordedId && this.model.stores.statement.get(recordedId, this.model.head);
    if (!recorded) return given;
    const changes = this.noun('statement', given, recorded);
    if (isEmpty(changes)) return recordedId;
    return isObject(given.source) && changes.source === undefined
      ? { ...given, source: publicId('source', recorded.sourceId) }
      : given;
  }

  #differs(kind: Kind, field: string, given: unknown, recorded: Draft): boolean {
    const { links, instants } = LAYOUTS[kind];
    const link = links[field];
    if (link && isObject(given)) {
      const id = recorded[`${field}Id`] as number | null;
      const inside = id === null ? undefined : this.model.stores[link].get(id, this.model.head);
      return inside === undefined || !isEmpty(this.noun(link, given, inside));
    }
    if (instants.includes(field) && typeof given === 'string' && typeof recorded[field] === 'string')
      return Date.parse(given) !== Date.parse(recorded[field]);
    this.#unknown = false;
    const fields = this.#references.noun(kind, { [field]: given }, '');
    return this.#unknown || !this.#agree(fields, recorded);
  }

  #agree(fields: Draft, recorded: Draft): boolean {
    return Object.entries(fields).every(([field, value]) => {
      if (value === recorded[field]) return true;
      return isDeepStrictEqual(plain({ [field]: value }, this.#who), plain({ [field]: recorded[field] }, this.#who));
    });
  }

  #who = (actorId: number): number => this.model.identities(this.model.head).of(actorId);

  #statementNamed(given: unknown): number | undefined {
    this.#unknown = false;
    const { statementIds } = this.#references.stance({ statements: [given] }, '') as { statementIds: number[] };
    return this.#unknown ? undefined : statementIds[0];
  }
}

/** The fields that a draft gives, and that differ. */
const differing = (draft: Draft, differs: (field: string, given: unknown) => boolean): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([field, given]) => given !== undefined && differs(field, given)));

/** Fields that hold the id of an actor, at any depth. */
const OF_ACTORS = new Set(['actorId', 'memberId', 'groupId', 'publisherActorId']);

/** Replaces merged actors by their survivor, and drops nulls, because null means absent here. */
function plain(part: unknown, who: (actorId: number) => number): unknown {
  if (part === undefined) return null;
  if (Array.isArray(part)) return part.map((item) => plain(item, who));
  if (!isObject(part)) return part;
  const kept = Object.entries(part).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    kept.map(([field, value]) => [
      field,
      OF_ACTORS.has(field) && typeof value === 'number' ? who(value) : plain(value, who),
    ]),
  );
}

/** Maps `noun:externalId` to the number of the record. */
export type KnownRecords = ReadonlyMap<string, number>;

type Accepted = { outcome: Exclude<Outcome, 'refused'>; change: Change | null };
type Fault = { field: string | null; reason: string };
type Difference = Accepted | Fault;

const UNCHANGED: Difference = { outcome: 'unchanged', change: null };

/**
 * Compares entries with the ledger: each is new, unchanged or changed. An entry is compared with what its own origin
 * last said, so that importing the same file again does not undo a manual correction.
 */
export class Diff {
  readonly #comparison: Comparison;

  constructor(
    private readonly owner: { model: ReadModel; origin: string; reason: string },
    private readonly known: KnownRecords,
  ) {
    this.#comparison = new Comparison(owner.model);
  }

  /** `id` is the number of the record, for a stance that of its first version; null if it is new. */
  of(entry: Checked, pointer: string): (Accepted & { id: number | null }) | Fault {
    const { noun, external, draft } = entry;
    const id = external === null ? this.#bySlug(noun, draft) : this.known.get(`${noun}:${external}`);
    if (id === undefined) {
      const named = external === null ? {} : { external: { origin: this.owner.origin, id: external } };
      return noun === 'stance'
        ? { outcome: 'new', id: null, change: { op: 'take', draft, pointer, ...named } }
        : { outcome: 'new', id: null, change: { op: 'create', kind: noun, draft, pointer, ...named } };
    }
    const found = noun === 'stance' ? this.#stance(id, draft, pointer) : this.#noun(noun, id, draft, pointer);
    return 'reason' in found ? found : { ...found, id };
  }

  #isImport(revision: number): boolean {
    return this.owner.model.revisions[revision - 1]?.origin === this.owner.origin;
  }

  #bySlug(noun: Checked['noun'], draft: Draft): number | undefined {
    return noun === 'stance' ? undefined : this.owner.model.stores[noun].idOf(String(draft.slug));
  }

  #noun<K extends Kind>(kind: K, id: number, draft: Draft, pointer: string): Difference {
    const store = this.owner.model.stores[kind];
    const versions = store.versionsOf(id);
    const slug = store.slugOf(id);
    if (typeof draft.slug === 'string' && draft.slug !== slug)
      return { field: 'slug', reason: `is ${slug ?? 'left out'} in ${publicId(kind, id)}, and a slug never changes` };
    const last = versions.at(-1);
    if (!last) return UNCHANGED;
    const byImport = versions.map(({ revision }) => this.#isImport(revision));
    const said = saidLast(
      versions.map(({ value }) => value),
      byImport,
    );
    const saidAnew = this.#comparison.noun(kind, draft, said as Values[K]);
    if (isEmpty(saidAnew)) return UNCHANGED;
    if (last.retracted !== null)
      return { field: null, reason: `is retracted as ${publicId(kind, id)}: ${last.retracted}` };
    const changes = only(saidAnew, this.#comparison.noun(kind, draft, last.value as Values[K]));
    if (isEmpty(changes)) return UNCHANGED;
    return { outcome: 'corrected', change: { op: 'amend', kind, id, draft: changes, pointer } };
  }

  #stance(id: number, draft: Draft, pointer: string): Difference {
    const { stances } = this.owner.model;
    const rows = [id - 1];
    for (let next = stances.supersededBy(id - 1, NEVER); next !== null; next = stances.supersededBy(next - 1, NEVER))
      rows.push(next - 1);
    const last = rows.at(-1) as number;
    const byImport = rows.map((row, i) => i === 0 || this.#isImport(stances.revision[row] as number));
    const said = saidLast(
      rows.map((row) => stanceValue(stances, row)),
      byImport,
    );
    const saidAnew = this.#comparison.stance(draft, said);
    if (isEmpty(saidAnew)) return UNCHANGED;
    const changes = only(saidAnew, this.#comparison.stance(draft, stanceValue(stances, last)));
    if (isEmpty(changes)) return UNCHANGED;
    const [field] = ['actor', 'proposal'].filter((name) => name in changes);
    const stance = publicId('stance', last + 1);
    if (field)
      return {
        field,
        reason: `is another than in ${stance}, which came under the same externalId: retract that one and use a new externalId`,
      };
    const retraction = stances.retraction(last, NEVER);
    if (retraction) return { field: null, reason: `is retracted as ${stance}: ${retraction.reason}` };
    return {
      outcome: 'corrected',
      change: { op: 'correct', id: last + 1, draft: changes, reason: this.owner.reason, pointer },
    };
  }
}

/**
 * The last value that the origin's imports gave each field: all fields of their first version, and the changed ones of
 * each later version. If no version came from such an import, the latest version.
 */
function saidLast<V extends object>(versions: V[], byImport: boolean[]): V {
  const first = byImport.indexOf(true);
  if (first < 0) return versions.at(-1) as V;
  let said = versions[first] as V;
  for (let i = first + 1; i < versions.length; i++) {
    if (!byImport[i]) continue;
    const before = versions[i - 1] as Draft;
    const anew = Object.entries(versions[i] as Draft).filter(
      ([field, value]) => !isDeepStrictEqual(value, before[field]),
    );
    said = { ...said, ...Object.fromEntries(anew) };
  }
  return said;
}

/** Keeps the changes that are new in the file. Other differences are manual corrections, which stay. */
const only = (saidAnew: Draft, changes: Draft): Draft =>
  Object.fromEntries(Object.entries(changes).filter(([field]) => field in saidAnew));

const isEmpty = (changes: Draft): boolean => Object.keys(changes).length === 0;
