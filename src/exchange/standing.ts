import type { Change, Draft } from '../ledger/changes.ts';
import type { ReadModel } from '../ledger/model.ts';
import { type Kind, publicId, type Values } from '../ledger/nouns.ts';
import { stanceValue } from '../ledger/stance-value.ts';
import { NEVER } from '../ledger/stances.ts';
import type { Checked } from './check.ts';
import { Comparison } from './compare.ts';
import type { Outcome } from './report.ts';

/** Records by `noun:externalId`, as the ledger finds them. */
export type Known = ReadonlyMap<string, number>;

type Found = { outcome: Exclude<Outcome, 'refused'>; change: Change | null } | { field: string | null; reason: string };

const UNCHANGED: Found = { outcome: 'unchanged', change: null };

/** What each revision of an origin begins its reason with: by this a later import knows what the file said last. */
export const importOf = (origin: string): string => `import ${origin}: `;

/**
 * What an entry means for the ledger as it stands: a new record, the same again, or a change. What stands is what the
 * same origin said last; so somebody's correction by hand is not undone by the same file again.
 */
export class Standing {
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

  of(entry: Checked, pointer: string): Found {
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

  #bySlug(noun: Checked['noun'], draft: Draft): number | undefined {
    return noun === 'stance' ? undefined : this.#model.stores[noun].idOf(String(draft.slug));
  }

  #noun<K extends Kind>(kind: K, id: number, draft: Draft, pointer: string): Found {
    const store = this.#model.stores[kind];
    const versions = store.entry(id)?.versions ?? [];
    const slug = store.slugOf(id);
    if (typeof draft.slug === 'string' && draft.slug !== slug) {
      return { field: 'slug', reason: `is ${slug ?? 'left out'} in ${publicId(kind, id)}, and a slug never changes` };
    }
    const mark = importOf(this.#origin);
    const last = versions.at(-1);
    const said =
      versions.findLast(({ revision }) => this.#model.revisions[revision - 1]?.reason.startsWith(mark)) ?? last;
    if (!last || !said) return UNCHANGED;
    if (isEmpty(this.#comparison.noun(kind, draft, said.value as Values[K]))) return UNCHANGED;
    if (last.retracted !== null)
      return { field: null, reason: `is retracted as ${publicId(kind, id)}: ${last.retracted}` };
    const changes = this.#comparison.noun(kind, draft, last.value as Values[K]);
    if (isEmpty(changes)) return UNCHANGED;
    return { outcome: 'corrected', change: { op: 'amend', kind, id, draft: changes, pointer } };
  }

  #stance(id: number, draft: Draft, pointer: string): Found {
    const { stances } = this.#model;
    const mark = importOf(this.#origin);
    let [said, last] = [id - 1, id - 1];
    for (let next = stances.supersededBy(last, NEVER); next !== null; next = stances.supersededBy(last, NEVER)) {
      last = next - 1;
      if (stances.extra(last).correctionReason?.startsWith(mark)) said = last;
    }
    if (isEmpty(this.#comparison.stance(draft, stanceValue(stances, said)))) return UNCHANGED;
    const changes = this.#comparison.stance(draft, stanceValue(stances, last));
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

const isEmpty = (changes: Draft): boolean => Object.keys(changes).length === 0;
