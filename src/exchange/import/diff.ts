import { isDeepStrictEqual } from 'node:util';
import type { ReadModel } from '../../ledger/model/model.ts';
import { NEVER, stanceValue } from '../../ledger/model/stances.ts';
import type { Change, Draft } from '../../ledger/write/changes.ts';
import { type Kind, publicId, type Values } from '../../nouns/nouns.ts';
import type { Checked } from './check.ts';
import { Comparison } from './compare.ts';
import type { Outcome } from './report.ts';

/** Record numbers by `noun:externalId`. */
export type Known = ReadonlyMap<string, number>;

type Difference =
  | { outcome: Exclude<Outcome, 'refused'>; change: Change | null }
  | { field: string | null; reason: string };

const UNCHANGED: Difference = { outcome: 'unchanged', change: null };

/**
 * Compares entries with the ledger: a new record, the same again, or a change. An entry is compared with what its own
 * origin said last, so that the same file does not undo a correction by hand.
 */
export class Diff {
  readonly #model: ReadModel;
  readonly #origin: string;
  readonly #reason: string;
  readonly #known: Known;
  readonly #comparison: Comparison;

  constructor({ model, origin, reason }: { model: ReadModel; origin: string; reason: string }, known: Known) {
    this.#model = model;
    this.#origin = origin;
    this.#reason = reason;
    this.#known = known;
    this.#comparison = new Comparison(model);
  }

  of(entry: Checked, pointer: string): Difference {
    const { noun, external, draft } = entry;
    const id = external === null ? this.#bySlug(noun, draft) : this.#known.get(`${noun}:${external}`);
    if (id === undefined) {
      const named = external === null ? {} : { external: { origin: this.#origin, id: external } };
      return noun === 'stance'
        ? { outcome: 'new', change: { op: 'take', draft, pointer, ...named } }
        : { outcome: 'new', change: { op: 'create', kind: noun, draft, pointer, ...named } };
    }
    return noun === 'stance' ? this.#stance(id, draft, pointer) : this.#noun(noun, id, draft, pointer);
  }

  #isImport(revision: number): boolean {
    return this.#model.revisions[revision - 1]?.origin === this.#origin;
  }

  #bySlug(noun: Checked['noun'], draft: Draft): number | undefined {
    return noun === 'stance' ? undefined : this.#model.stores[noun].idOf(String(draft.slug));
  }

  #noun<K extends Kind>(kind: K, id: number, draft: Draft, pointer: string): Difference {
    const store = this.#model.stores[kind];
    const versions = store.entry(id)?.versions ?? [];
    const slug = store.slugOf(id);
    if (typeof draft.slug === 'string' && draft.slug !== slug) {
      return { field: 'slug', reason: `is ${slug ?? 'left out'} in ${publicId(kind, id)}, and a slug never changes` };
    }
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
    const { stances } = this.#model;
    const rows = [id - 1];
    for (let next = stances.supersededBy(id - 1, NEVER); next !== null; next = stances.supersededBy(next - 1, NEVER)) {
      rows.push(next - 1);
    }
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
      change: { op: 'correct', id: last + 1, draft: changes, reason: this.#reason, pointer },
    };
  }
}

/**
 * What the origin's imports said last of each field: everything in their first version, and the changes of each later
 * one. If no version is an import's, the latest version.
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

/** Keeps the fields whose value is new in the file. The others differ because they were changed by hand, and stay. */
const only = (saidAnew: Draft, changes: Draft): Draft =>
  Object.fromEntries(Object.entries(changes).filter(([field]) => field in saidAnew));

const isEmpty = (changes: Draft): boolean => Object.keys(changes).length === 0;
