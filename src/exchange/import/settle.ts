import { Refusal } from '../../domain/refusal.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Change } from '../../ledger/write/changes.ts';
import type { FindExternal } from '../../ledger/write/externals.ts';
import { Directory } from '../actors/directory.ts';
import { Batch, type CheckedGroup, LostNames, type Planned, plan } from './plan.ts';
import type { Tally } from './report.ts';

/** Where a batch goes: into the ledger, or only through its checks. */
export interface Door {
  model: ReadModel;
  /** The revision that the changes became; null where nothing was to be written, or nothing is. */
  take(changes: (find: FindExternal) => Promise<Change[]>): Promise<number | null>;
}

interface SettlerOptions {
  door: Door;
  origin: string;
  reason: string;
  tally: Tally;
  /** Entries that were found bad before: their places among all. */
  refused: Set<number>;
  /** What was good when it was checked is to be good still: nothing of a batch is written where it is not. */
  strict: boolean;
}

/** A batch that was good is good no longer: somebody else wrote meanwhile. */
export class NoLongerGood extends Error {}

/** Brings batches through a door, without what cannot pass. */
export class Settler {
  readonly #options: SettlerOptions;
  readonly #directory: Directory;
  readonly #lost = new LostNames();

  constructor(options: SettlerOptions) {
    this.#options = options;
    this.#directory = new Directory(options.door.model);
  }

  /** Groups that are put off come back, to be tried with the next. */
  async settle(groups: readonly CheckedGroup[], mayDefer: boolean): Promise<CheckedGroup[]> {
    const { tally } = this.#options;
    const batch = new Batch(groups, mayDefer, this.#lost);
    const { planned, revision } = await this.#take(batch).catch((error) => {
      if (error instanceof NoLongerGood) this.#countRefused(batch);
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

  /** An entry that was refused before it came here. */
  passOver(entry: Parameters<LostNames['add']>[0]): void {
    this.#lost.add(entry);
  }

  /** Again and again without what the ledger refuses; each round refuses at least one. */
  async #take(batch: Batch): Promise<{ planned: Planned; revision: number | null }> {
    const { door, origin, reason, strict } = this.#options;
    const grounds = { model: door.model, directory: this.#directory, origin, reason };
    for (;;) {
      let planned: Planned | undefined;
      try {
        const revision = await door.take(async (find) => {
          planned = await plan(batch, grounds, await find(origin, keysOf(batch)));
          if (strict && batch.refused.size > 0) throw new NoLongerGood();
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
