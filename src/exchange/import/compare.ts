import { isDeepStrictEqual } from 'node:util';
import type { ReadModel } from '../../ledger/model/model.ts';
import { type Draft, isObject } from '../../ledger/write/changes.ts';
import { References } from '../../ledger/write/references.ts';
import { type Kind, LAYOUTS, publicId, type StanceValue, type Values } from '../../nouns/nouns.ts';

/**
 * What a draft says otherwise than a record that stands: the fields to amend or to correct, and no others. A field
 * that the draft leaves out is not said, and so not changed; null says that it is blank. Names are compared by what
 * they name, and drafts inside of drafts by what they say.
 */
export class Comparison {
  readonly #model: ReadModel;
  readonly #references: References;
  #unknown = false;

  constructor(model: ReadModel) {
    this.#model = model;
    this.#references = new References(model, {
      // A name that only the batch knows is not what stands.
      fault: () => {
        this.#unknown = true;
      },
      stands: () => true,
      create: () => {},
    });
  }

  noun<K extends Kind>(kind: K, draft: Draft, standing: Values[K]): Draft {
    const { slug: _, ...said } = draft;
    const changes: Draft = {};
    for (const [field, given] of Object.entries(said)) {
      if (given === undefined) continue;
      const change = this.#field(kind, field, given, standing as unknown as Draft);
      if (change !== SAME) changes[field] = change;
    }
    return changes;
  }

  stance(draft: Draft, standing: StanceValue): Draft {
    const { statements, ...said } = draft;
    const changes: Draft = {};
    for (const [field, given] of Object.entries(said)) {
      if (given === undefined) continue;
      this.#unknown = false;
      const fields = this.#references.stance({ [field]: given }, '');
      if (this.#unknown || !this.#agree(fields, standing as unknown as Draft)) changes[field] = given;
    }
    if (statements === undefined) return changes;
    const given = (statements as unknown[] | null) ?? [];
    const kept = given.map((statement, i) => this.#statement(statement, standing.statementIds[i]));
    const same =
      kept.length === standing.statementIds.length && kept.every((one, i) => one === standing.statementIds[i]);
    if (!same) changes.statements = kept.map((one) => (typeof one === 'number' ? publicId('statement', one) : one));
    return changes;
  }

  /** The statement's number where it stands as the draft says; else what the draft says, with its source where that stands. */
  #statement(given: unknown, standingId: number | undefined): unknown {
    if (!isObject(given)) return this.#statementNamed(given) ?? given;
    const standing = standingId && this.#model.stores.statement.get(standingId, this.#model.head);
    if (!standing) return given;
    const changes = this.noun('statement', given, standing);
    if (Object.keys(changes).length === 0) return standingId;
    return isObject(given.source) && changes.source === undefined
      ? { ...given, source: publicId('source', standing.sourceId) }
      : given;
  }

  #field(kind: Kind, field: string, given: unknown, standing: Draft): unknown {
    const { links, instants } = LAYOUTS[kind];
    const link = links[field];
    if (link && isObject(given)) {
      const id = standing[`${field}Id`] as number | null;
      const inside = id === null ? undefined : this.#model.stores[link].get(id, this.#model.head);
      const same = inside !== undefined && Object.keys(this.noun(link, given, inside)).length === 0;
      return same ? SAME : given;
    }
    if (instants.includes(field) && typeof given === 'string' && typeof standing[field] === 'string') {
      return Date.parse(given) === Date.parse(standing[field]) ? SAME : given;
    }
    this.#unknown = false;
    const fields = this.#references.noun(kind, { [field]: given }, '');
    return !this.#unknown && this.#agree(fields, standing) ? SAME : given;
  }

  #agree(fields: Draft, standing: Draft): boolean {
    return Object.entries(fields).every(([field, value]) => {
      if (value === standing[field]) return true;
      return isDeepStrictEqual(plain({ [field]: value }, this.#who), plain({ [field]: standing[field] }, this.#who));
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

/** With every actor as who it turned out to be; and without nulls, which in an item mean what leaving the field out means. */
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
