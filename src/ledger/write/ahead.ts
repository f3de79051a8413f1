import type { Day } from '../../domain/time.ts';
import { KINDS, type Kind, type Values } from '../../nouns/nouns.ts';
import type { RecordVersion } from '../database/revision.ts';
import type { ReadModel } from '../model/model.ts';
import type { StagedCoding } from './rules.ts';

/** What a batch asks depends on the batches ahead in a way that only the model can tell, once it has them. */
export class Later extends Error {}

/** A stance of the same batch or one ahead, by its holder in its own voice, and the days on which it holds. */
export interface Beside {
  id: number;
  from: Day;
  to: Day;
}

/** What the batches of a group that come before one will have written: staged, and not in the model yet. */
export class Ahead {
  revisions = 0;
  stances = 0;
  /** Who an actor is, is for the model to say. */
  merges = false;
  readonly sizes: Record<Kind, number>;
  readonly versions = new Map<string, RecordVersion>();
  readonly slugs = new Map<string, number>();
  readonly names = new Set<string>();
  readonly codings = new Map<number, StagedCoding>();
  /** Stances that no longer count. */
  readonly closed = new Set<number>();
  /** Stances in their holder's own voice, by holder, proposal and statement. */
  readonly own = new Map<string, Beside[]>();
  readonly #kinds = new Set<Kind>();

  constructor(model: ReadModel) {
    this.sizes = Object.fromEntries(KINDS.map((kind) => [kind, model.stores[kind].size])) as Record<Kind, number>;
  }

  /** Whether they write records of this kind. */
  writes = (kind: Kind): boolean => this.#kinds.has(kind);

  value<K extends Kind>(kind: K, id: number, model: ReadModel): Values[K] | undefined {
    const staged = this.versions.get(`${kind}:${id}`);
    if (staged) return staged.retracted === null ? (staged.value as Values[K]) : undefined;
    return model.stores[kind].get(id, model.head);
  }

  slugOf = (kind: Kind, id: number, model: ReadModel): string | null =>
    this.versions.get(`${kind}:${id}`)?.slug ?? model.stores[kind].slugOf(id);

  /** For a question that is asked of the whole ledger. */
  mustBeWritten(): void {
    if (this.revisions > 0) throw new Later();
  }

  take(version: RecordVersion): void {
    this.versions.set(`${version.kind}:${version.id}`, version);
    this.#kinds.add(version.kind);
    this.merges ||= (version.value as Partial<Values['actor']>).mergedIntoId != null;
    if (!version.created) return;
    this.sizes[version.kind] = Math.max(this.sizes[version.kind], version.id);
    if (version.slug !== null) this.slugs.set(`${version.kind}:${version.slug}`, version.id);
  }
}
