import { isDeepStrictEqual } from 'node:util';
import type { ReadModel } from '../../ledger/model/model.ts';
import { type Draft, isObject } from '../../ledger/write/changes.ts';
import { References } from '../../ledger/write/references.ts';
import { type Kind, LAYOUTS, publicId, type StanceValue, type Values } from '../../nouns/nouns.ts';

/**
 * The fields of a draft that differ from a recorded value, and so are to be amended or corrected. A field that the draft
 * leaves out is no difference; null means empty. References are compared by the record that they resolve to, and
 * drafts inside a draft by their fields.
 */
export class Comparison {
  readonly #model: ReadModel;
  readonly #references: References;
  #unknown = false;

  constructor(model: ReadModel) {
    this.#model = model;
    this.#references = new References(model, {
      // A name that does not resolve is a difference.
      fault: () => {
        this.#unknown = true;
      },
      stands: () => true,
      create: () => {},
    });
  }

  noun<K extends Kind>(kind: K, draft: Draft, recorded: Values[K]): Draft {
    const { slug: _, ...said } = draft;
    const changes: Draft = {};
    for (const [field, given] of Object.entries(said)) {
      if (given === undefined) continue;
      const change = this.#field(kind, field, given, recorded as unknown as Draft);
      if (change !== SAME) changes[field] = change;
    }
    return changes;
  }

  stance(draft: Draft, recorded: StanceValue): Draft {
    const { statements, ...said } = draft;
    const changes: Draft = {};
    for (const [field, given] of Object.entries(said)) {
      if (given === undefined) continue;
      this.#unknown = false;
      const fields = this.#references.stance({ [field]: given }, '');
      if (this.#unknown || !this.#agree(fields, recorded as unknown as Draft)) changes[field] = given;
    }
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
    const recorded = recordedId && this.#model.stores.statement.get(recordedId, this.#model.head);
    if (!recorded) return given;
    const changes = this.noun('statement', given, recorded);
    if (Object.keys(changes).length === 0) return recordedId;
    return isObject(given.source) && changes.source === undefined
      ? { ...given, source: publicId('source', recorded.sourceId) }
      : given;
  }

  #field(kind: Kind, field: string, given: unknown, recorded: Draft): unknown {
    const { links, instants } = LAYOUTS[kind];
    const link = links[field];
    if (link && isObject(given)) {
      const id = recorded[`${field}Id`] as number | null;
      const inside = id === null ? undefined : this.#model.stores[link].get(id, this.#model.head);
      const same = inside !== undefined && Object.keys(this.noun(link, given, inside)).length === 0;
      return same ? SAME : given;
    }
    if (instants.includes(field) && typeof given === 'string' && typeof recorded[field] === 'string') {
      return Date.parse(given) === Date.parse(recorded[field]) ? SAME : given;
    }
    this.#unknown = false;
    const fields = this.#references.noun(kind, { [field]: given }, '');
    return !this.#unknown && this.#agree(fields, recorded) ? SAME : given;
  }

  #agree(fields: Draft, recorded: Draft): boolean {
    return Object.entries(fields).every(([field, value]) => {
      if (value === recorded[field]) return true;
      return isDeepStrictEqual(plain({ [field]: value }, this.#who), plain({ [field]: recorded[field] }, this.#who));
    });
  }

  #who = (actorId: number): number => this.#model.identities(this.#model.head).of(actorId);

  #statementNamed(given: unknown): number | undefined {
    this.#unknown = false;
    const { statementIds } = this.#references.stance({ statements: [given] }, '') as { statementIds: number[] };
    return this.#unknown ? undefined : statementIds[0];
  }
}

const SAME = Symbol('same');

/** Fields that name an actor, wherever they stand. */
const OF_ACTORS = new Set(['actorId', 'memberId', 'groupId', 'publisherActorId']);

/** Merged actors are replaced by their survivor, and nulls dropped, because null means absent here. */
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
