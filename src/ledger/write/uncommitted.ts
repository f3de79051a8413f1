import { dayRange, representativeDay } from '../../domain/edtf.ts';
import { appendTo } from '../../domain/lists.ts';
import { type Day, FOREVER } from '../../domain/time.ts';
import { KINDS, type Kind, linksOf, type StanceValue, type Values } from '../../nouns/nouns.ts';
import type { RecordVersion, Revision, WholeStance } from '../database/revision.ts';
import type { ReadModel } from '../model/model.ts';

/** A precondition (If-Match). */
export interface Precondition {
  /** Throws if it fails. When it is called, the model has the records concerned as of right before this revision. */
  hold(): void;
  /** The record whose content and references' names the ETag depends on; null if it depends on other records too. */
  record: { kind: Kind; id: number } | null;
}

/** Thrown if what a batch needs depends on uncommitted batches in a way that only an updated model can tell. */
export class DependsOnUncommitted extends Error {}

/** A stance in its holder's own voice, of the same batch or an uncommitted one, and the days on which it holds. */
export interface OwnVoiceStance {
  id: number;
  from: Day;
  to: Day;
}

/** The days on which stances based on one statement may not overlap, as the database compares them. */
export const daysOf = ({ validFrom, validTo }: Pick<StanceValue, 'validFrom' | 'validTo'>): { from: Day; to: Day } => ({
  from: representativeDay(dayRange(validFrom)),
  to: validTo === null ? FOREVER : representativeDay(dayRange(validTo)),
});

/** Keys made of holder, proposal and statement, one for each statement. */
export const ownVoiceKeys = ({ actorId, proposalId, statementIds }: WholeStance): string[] =>
  [...new Set(statementIds)].map((statementId) => `${actorId} ${proposalId} ${statementId}`);

/** What the revisions before a batch will have written: they are staged, but not in the model yet. */
export class Uncommitted {
  /** The number of the last revision. */
  head: number;
  recordedAt: number;
  lastStance: number;
  /** The id of the last stance in the model. */
  readonly lastShown: number;
  readonly stances: WholeStance[] = [];
  /** Whether they merge actors, in which case only an updated model can tell which actor a name stands for. */
  merges = false;
  readonly sizes: Record<Kind, number>;
  readonly versions = new Map<string, RecordVersion>();
  readonly slugs = new Map<string, number>();
  /** External ids, as made by `nameKey`. */
  readonly names = new Set<string>();
  readonly codings = new Set<number>();
  /** The ids of stances that no longer count. */
  readonly closed = new Set<number>();
  /** Stances in the holder's own voice, keyed by holder, proposal and statement. */
  readonly own = new Map<string, OwnVoiceStance[]>();
  readonly #kinds = new Set<Kind>();
  #revisions = 0;

  constructor(model: ReadModel) {
    this.head = model.head;
    this.recordedAt = model.revisions.at(-1)?.recordedAt ?? 0;
    this.lastStance = this.lastShown = model.stances.size;
    this.sizes = Object.fromEntries(KINDS.map((kind) => [kind, model.stores[kind].size])) as Record<Kind, number>;
  }

  /** Whether the revisions write records of this kind. */
  writes = (kind: Kind): boolean => this.#kinds.has(kind);

  value<K extends Kind>(kind: K, id: number, model: ReadModel): Values[K] | undefined {
    const staged = this.versions.get(`${kind}:${id}`);
    if (staged) return staged.retracted === null ? (staged.value as Values[K]) : undefined;
    return model.stores[kind].get(id, model.head);
  }

  slugOf = (kind: Kind, id: number, model: ReadModel): string | null =>
    this.versions.get(`${kind}:${id}`)?.slug ?? model.stores[kind].slugOf(id);

  /** Called before a check that concerns the whole ledger. */
  mustBeWritten(): void {
    if (this.#revisions > 0) throw new DependsOnUncommitted();
  }

  /** Called before the model is asked about one record and the names of those that it refers to. */
  mustNotConcern(record: Precondition['record'], model: ReadModel): void {
    if (record === null || this.merges) {
      this.mustBeWritten();
      return;
    }
    const who = model.identities(model.head);
    const value = model.stores[record.kind].at(record.id, model.head)?.value ?? {};
    const named = linksOf(record.kind, value as Record<string, unknown>, 'value');
    for (const { kind, target } of [{ kind: record.kind, target: record.id }, ...named]) {
      const id = kind === 'actor' ? who.of(target as number) : target;
      if (this.versions.has(`${kind}:${id}`)) throw new DependsOnUncommitted();
    }
  }

  take({ number, recordedAt, versions, stances, retractions, externals }: Revision): void {
    this.#revisions++;
    this.head = number;
    this.recordedAt = recordedAt;
    for (const version of versions) this.#takeVersion(version);
    for (const { origin, noun, externalId } of externals) this.names.add(nameKey(origin, noun, externalId));
    for (const { id } of retractions) this.closed.add(id);
    for (const stance of stances as readonly WholeStance[]) {
      this.lastStance = stance.id;
      this.stances.push(stance);
      if (stance.supersedesId !== null) this.closed.add(stance.supersedesId);
      if (stance.voice !== 'own') continue;
      const beside = { id: stance.id, ...daysOf(stance) };
      for (const place of ownVoiceKeys(stance)) appendTo(this.own, place, beside);
    }
  }

  #takeVersion(version: RecordVersion): void {
    const { kind, id, slug, created, value } = version;
    this.versions.set(`${kind}:${id}`, version);
    this.#kinds.add(kind);
    this.merges ||= (value as Partial<Values['actor']>).mergedIntoId != null;
    if (kind === 'coding') this.codings.add(id);
    if (!created) return;
    this.sizes[kind] = Math.max(this.sizes[kind], id);
    if (slug !== null) this.slugs.set(`${kind}:${slug}`, id);
  }
}

export const nameKey = (origin: string, noun: string, id: string): string => `${origin}\0${noun}\0${id}`;
