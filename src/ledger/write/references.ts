import type { Test } from '../../domain/conditions.ts';
import { didYouMean, MAX_SUGGESTIONS } from '../../domain/names.ts';
import type { ConditionTestDraft } from '../../nouns/condition.ts';
import {
  DEFAULTS,
  type Kind,
  LAYOUTS,
  type ListLayout,
  parseId,
  STANCE_DEFAULTS,
  STANCE_LINKS,
  withArticle,
} from '../../nouns/nouns.ts';
import type { ReadModel } from '../model/model.ts';
import { actorsCalled, slugsLike } from '../reading/aliases.ts';
import { type Draft, isObject } from './changes.ts';
import { DependsOnUncommitted, Uncommitted } from './uncommitted.ts';

/** Fields of a stance that are resolved individually. */
const RESOLVED = new Set(['statements', 'conditions', ...STANCE_LINKS.map(([field]) => field)]);
const NONE: ReadonlySet<string> = new Set();

/** The part of a batch that resolving references needs. */
interface Batch {
  fault(code: string, pointer: string, detail: string): void;
  /** Whether a record from before the batch remains unretracted after it. */
  stands(kind: Kind, id: number): boolean;
  create(kind: Kind, id: number, draft: Draft, pointer: string): void;
}

/**
 * Resolves names to numbers: what a draft calls `actor: "ukraine"` is `actorId: 1` in the ledger. A name is looked up
 * among the records of the ledger and those of the batch itself, and is never guessed.
 */
export class References {
  readonly #slugs = new Map<string, number>();
  readonly #sizes: Record<string, number>;
  #hinted = 0;

  constructor(
    private readonly model: ReadModel,
    private readonly batch: Batch,
    private readonly uncommitted = new Uncommitted(model),
  ) {
    this.#sizes = { ...uncommitted.sizes };
  }

  /** Returns the id of a record to be created, and reserves its slug. */
  reserve(kind: Kind, draft: Draft, pointer: string): number {
    const id = (this.#sizes[kind] as number) + 1;
    this.#sizes[kind] = id;
    const slug = draft.slug as string | null | undefined;
    if (slug) {
      const key = `${kind}:${slug}`;
      if (this.#slugs.has(key) || this.#slugged(kind, slug) !== undefined) {
        this.batch.fault('slug-taken', `${pointer}/slug`, `there is ${withArticle(kind)} "${slug}" already`);
      }
      this.#slugs.set(key, id);
    }
    return id;
  }

  /** Resolves the fields of a noun. */
  noun(kind: Kind, draft: Draft, pointer: string): Draft {
    const { links, lists } = LAYOUTS[kind];
    const fields: Draft = {};
    for (const [field, given] of Object.entries(blanked(DEFAULTS[kind] as Draft, draft, links))) {
      const at = `${pointer}/${field}`;
      const link = links[field];
      const list = lists[field];
      if (link) fields[`${field}Id`] = given === null ? null : this.#oneOrDraft(link, given, at);
      else if (!list) fields[field] = given;
      else {
        fields[field] = (given as unknown[]).map((item, i) =>
          list.bare
            ? { [`${list.bare}Id`]: this.#one(list.links[list.bare] as Kind, item, `${at}/${i}`) }
            : this.#item(list, item as Draft, `${at}/${i}`),
        );
      }
    }
    return fields;
  }

  /** Resolves the fields of a stance. Statements, and their sources, may be drafts instead of references. */
  stance(draft: Draft, pointer: string): Draft {
    const { statements, conditions } = draft;
    const fields = blanked(STANCE_DEFAULTS as Draft, draft, {}, RESOLVED);
    for (const [field, kind] of STANCE_LINKS) {
      const given = draft[field];
      if (given === undefined) continue;
      fields[`${field}Id`] = given === null ? null : this.#one(kind, given, `${pointer}/${field}`);
    }
    if (conditions !== undefined) {
      const given = (conditions as Draft[] | null) ?? [];
      fields.conditions = given.map((c, i) => this.#condition(c, `${pointer}/conditions/${i}`));
    }
    if (statements !== undefined) {
      const given = (statements as unknown[] | null) ?? [];
      fields.statementIds = given.map((s, i) => this.#oneOrDraft('statement', s, `${pointer}/statements/${i}`));
    }
    return fields;
  }

  #condition({ test, ...condition }: Draft, pointer: string): Draft {
    return test ? { ...condition, test: this.#test(test as ConditionTestDraft, `${pointer}/test`) } : condition;
  }

  /** A condition's test as the ledger stores it, with references resolved at any depth. */
  #test(draft: ConditionTestDraft, pointer: string): Test {
    switch (draft.kind) {
      case 'all':
        return { all: this.#tests(draft.tests, pointer) };
      case 'any':
        return { any: this.#tests(draft.tests, pointer) };
      case 'none':
        return { not: { any: this.#tests(draft.tests, pointer) } };
      case 'stance': {
        const actorId = this.#one('actor', draft.actor, `${pointer}/actor`);
        const proposalId = this.#one('proposal', draft.proposal, `${pointer}/proposal`);
        return { stance: { actorId, proposalId, levels: draft.levels } };
      }
      case 'event':
        return { event: { eventId: this.#one('event', draft.event, `${pointer}/event`) } };
      default: {
        const { kind, ...rest } = draft;
        return (kind === 'date' ? { date: rest } : rest) as Test;
      }
    }
  }

  #tests(drafts: readonly ConditionTestDraft[], pointer: string): Test[] {
    return drafts.map((draft, i) => this.#test(draft, `${pointer}/tests/${i}`));
  }

  #item({ links, optional = [] }: ListLayout, item: Draft, pointer: string): Draft {
    const fields: Draft = Object.fromEntries(optional.map((field) => [field, null]));
    for (const field of Object.keys(links)) fields[`${field}Id`] = null;
    for (const [field, given] of Object.entries(item)) {
      const link = links[field];
      if (!link) fields[field] = given ?? null;
      else if (given != null) fields[`${field}Id`] = this.#one(link, given, `${pointer}/${field}`);
    }
    return fields;
  }

  #oneOrDraft(kind: Kind, given: unknown, pointer: string): number {
    if (!isObject(given)) return this.#one(kind, given, pointer);
    const id = this.reserve(kind, given, pointer);
    this.batch.create(kind, id, given, pointer);
    return id;
  }

  /** Resolves a reference; a merged actor resolves to its survivor. */
  #one(kind: Kind, given: unknown, pointer: string): number {
    const found = this.itself(kind, given, pointer);
    const id = kind === 'actor' ? this.model.identities(this.model.head).of(found) : found;
    if (id === 0 || id > this.uncommitted.sizes[kind] || this.batch.stands(kind, id)) return id;
    return this.#unknown(pointer, `the ${kind} "${String(given)}" is retracted`);
  }

  /** The record with this id or slug, merged or not; 0 if there is none. */
  itself(kind: Kind, given: unknown, pointer: string): number {
    const text = String(given);
    const parsed = parseId(text);
    if (parsed && parsed.kind !== kind) {
      const detail = `${text} is ${withArticle(parsed.kind)}; this takes ${withArticle(kind)}`;
      this.batch.fault('wrong-kind-reference', pointer, detail);
      return 0;
    }
    const id = parsed?.id ?? this.#slugs.get(`${kind}:${text}`) ?? this.#slugged(kind, text);
    if (id !== undefined && id <= (this.#sizes[kind] as number)) return id;
    if (kind === 'actor' && this.uncommitted.writes('actor')) throw new DependsOnUncommitted();
    // An alias that only one actor of the ledger has works like its slug; the answer shows which actor it stood for.
    const called = kind === 'actor' && !parsed ? actorsCalled(this.model, text) : [];
    if (called.length === 1) return called[0] as number;
    // Only for the first few of a batch, because searching all slugs for each of thousands would take too long.
    const isSought = !parsed && (called.length > 0 || this.#hinted++ < MAX_SUGGESTIONS);
    const hint = isSought ? didYouMean(slugsLike(this.model, kind, text)) : '';
    return this.#unknown(pointer, `there is no ${kind} "${text}"${hint}`);
  }

  /** The record from before the batch that has this slug. */
  #slugged = (kind: Kind, slug: string): number | undefined =>
    this.uncommitted.slugs.get(`${kind}:${slug}`) ?? this.model.stores[kind].idOf(slug);

  #unknown(pointer: string, detail: string): 0 {
    this.batch.fault('unknown-reference', pointer, detail);
    return 0;
  }
}

/** Null in a draft has the same meaning as leaving the field out. */
function blanked(blank: Draft, draft: Draft, links: Record<string, Kind> = {}, without = NONE): Draft {
  const fields: Draft = {};
  for (const field in draft) {
    if (draft[field] === undefined || without.has(field)) continue;
    fields[field] = draft[field] ?? blank[links[field] ? `${field}Id` : field] ?? null;
  }
  return fields;
}
