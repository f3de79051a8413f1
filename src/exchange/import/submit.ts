import { Refusal } from '../../domain/refusal.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Change } from '../../ledger/write/changes.ts';
import type { FindExternal } from '../../ledger/write/externals.ts';
import { Directory } from '../actors/directory.ts';
import { Batch, type CheckedGroup, type Planned, plan, RefusedSlugs } from './plan.ts';
import type { Tally } from './report.ts';

/** Takes batches: the ledger itself, or a rehearsal that writes nothing. */
export interface Sink {
  model: ReadModel;
  /** The revision that was written; null if there was nothing to write, or in a rehearsal. */
  take(changes: (find: FindExternal) => Promise<Change[]>): Promise<number | null>;
}

interface SubmitterOptions {
  sink: Sink;
  origin: string;
  reason: string;
  tally: Tally;
  /** Ordinals of the entries that are refused. */
  refused: Set<number>;
  /** Throws BecameInvalid, and writes nothing of the batch, if an entry is refused that passed the check. */
  strict: boolean;
}

/** A batch that passed the check is refused, because of what was written in between. */
export class BecameInvalid extends Error {}

/** Submits batches to a sink, leaving out the entries that are refused. */
export class Submitter {
  readonly #options: SubmitterOptions;
  readonly #directory: Directory;
  readonly #refusedSlugs = new RefusedSlugs();

  constructor(options: SubmitterOptions) {
    this.#options = options;
    this.#directory = new Directory(options.sink.model);
  }

  /** Returns the groups that are deferred to the next batch. */
  async submit(groups: readonly CheckedGroup[], mayDefer: boolean): Promise<CheckedGroup[]> {
    const { tally } = this.#options;
    const batch = new Batch(groups, mayDefer, this.#refusedSlugs);
    const { planned, revision } = await this.#take(batch).catch((error) => {
      if (error instanceof BecameInvalid) this.#countRefused(batch);
      throw error;
    });
    if (revision !== null) tally.wrote(revision);
    planned.entries.forEach((entry, i) => {
      tally.count(entry.noun, planned.outcomes[i] as 'new');
    });
    for (let i = 0; i < planned.created; i++) tally.count('actor', 'new');
    this.#countRefused(batch);
    return [...batch.deferred];
  }

  #countRefused({ refused }: Batch): void {
    for (const [entry, reasons] of refused) {
      this.#options.tally.refuse(reasons);
      this.#options.refused.add(entry.ordinal);
    }
  }

  /** Notes an entry that was refused before it became part of a batch. */
  noteRefused(entry: Parameters<RefusedSlugs['add']>[0]): void {
    this.#refusedSlugs.add(entry);
  }

  /** Tries again without the entries that the ledger refuses, until it takes the rest. Each try refuses at least one. */
  async #take(batch: Batch): Promise<{ planned: Planned; revision: number | null }> {
    const { sink, origin, reason, strict } = this.#options;
    const grounds = { model: sink.model, directory: this.#directory, origin, reason };
    for (;;) {
      let planned: Planned | undefined;
      try {
        const revision = await sink.take(async (find) => {
          planned = await plan(batch, grounds, await find(origin, keysOf(batch)));
          if (strict && batch.refused.size > 0) throw new BecameInvalid();
          return planned.changes;
        });
        return { planned: planned as unknown as Planned, revision };
      } catch (error) {
        if (!planned || !(error instanceof Refusal) || !this.#refuse(batch, planned, error)) throw error;
      }
    }
  }

  #refuse(batch: Batch, { entries }: Planned, { errors }: Refusal): boolean {
    const before = batch.refused.size;
    for (const { pointer, detail } of errors) {
      const [, place, field] = /^\/(\d+)(?:\/(.*))?$/.exec(pointer) ?? [];
      const entry = place === undefined ? undefined : entries[Number(place)];
      if (entry) batch.refuse(entry, field ?? null, detail);
    }
    return batch.refused.size > before;
  }
}

const keysOf = (batch: Batch) =>
  batch.alive().flatMap(({ entry: { noun, external } }) => (external === null ? [] : [{ noun, id: external }]));
