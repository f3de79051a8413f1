import { Refusal } from '../../domain/refusal.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { WARNED, type Warned, warningsOf } from '../../ledger/reading/warnings.ts';
import type { Change } from '../../ledger/write/changes.ts';
import type { FindExternal } from '../../ledger/write/externals.ts';
import type { Written } from '../../ledger/write/write.ts';
import { resultInSlices } from '../../runtime/turns.ts';
import { Directory } from '../actors/directory.ts';
import { Batch, type CheckedGroup, type Planned, plan, RefusedSlugs } from './plan.ts';
import type { ImportTally } from './report.ts';

/** Accepts batches: the ledger itself, or a rehearsal that writes nothing. */
export interface Sink {
  model: ReadModel;
  isRehearsal: boolean;
  /** Returns the targets of the changes and their revision; null if there was nothing to write. */
  take(changes: (find: FindExternal) => Promise<Change[]>): Promise<Taken | null>;
}
type Taken = Pick<Written, 'targets' | 'revision'>;

interface SubmitterOptions {
  sink: Sink;
  origin: string;
  reason: string;
  tally: ImportTally;
  /** Ordinals of the entries that are refused. */
  refused: Set<number>;
  /** Throws BecameInvalid, and writes nothing of the batch, if an entry is refused that passed the check. */
  strict: boolean;
}

/** A batch that passed the check is refused, because something was written in between. */
export class BecameInvalid extends Error {}

/** Submits batches to a sink, leaving out the entries that are refused. */
export class Submitter {
  readonly #directory: Directory;
  readonly #refusedSlugs = new RefusedSlugs();
  /** The line of each record of this import (`of`), and the number of records before the import (`before`). */
  readonly #lines: Record<Warned['kind'], { before: number; of: number[] }>;

  constructor(private readonly options: SubmitterOptions) {
    const { model } = options.sink;
    this.#directory = new Directory(model);
    const stores = { ...model.stores, stance: model.stances };
    const noLines = WARNED.map((kind) => [kind, { before: stores[kind].size, of: [] }]);
    this.#lines = Object.fromEntries(noLines);
  }

  /** Returns the groups that are deferred to the next batch. */
  async submit(groups: readonly CheckedGroup[], mayDefer: boolean): Promise<CheckedGroup[]> {
    const { sink, tally } = this.options;
    const batch = new Batch(groups, mayDefer, this.#refusedSlugs);
    const { planned, taken } = await this.#take(batch).catch((error) => {
      if (error instanceof BecameInvalid) this.#countRefused(batch);
      throw error;
    });
    if (taken && !sink.isRehearsal) tally.wrote(taken.revision);
    if (taken) await this.#warn(planned, taken);
    planned.entries.forEach((entry, i) => {
      const { outcome, ...found } = planned.outcomes[i] as Planned['outcomes'][number];
      tally.take(entry, outcome, found);
    });
    for (let i = 0; i < planned.created; i++) tally.count('actor', 'new');
    this.#countRefused(batch);
    return [...batch.deferred];
  }

  /** Warns about lines that are taken although they may not say what was meant. */
  async #warn({ changes, entries }: Planned, { targets, revision }: Taken): Promise<void> {
    const { sink, tally } = this.options;
    const { model } = sink;
    const of = () => new Map<number, number>();
    const lines = { statement: of(), stance: of(), membership: of(), expectation: of() };
    for (const [i, { kind, id }] of targets.entries()) {
      const found: Map<number, number> | undefined = lines[kind as Warned['kind']];
      if (found === undefined) continue;
      const { line } = entries[Number(changes[i]?.pointer.slice(1))] as Planned['entries'][number];
      found.set(id, line);
      if (kind !== 'stance') continue;
      for (const inside of model.stances.extra(id - 1).statementIds)
        if (model.stores.statement.firstRevisionOf(inside) === revision) lines.statement.set(inside, line);
    }
    for (const kind of WARNED) {
      const { before, of } = this.#lines[kind];
      for (const [id, line] of lines[kind]) if (id > before) of[id - before - 1] = line;
    }
    for (const { kind, id, code, first } of await resultInSlices(warningsOf(model, targets, revision))) {
      const { before, of } = this.#lines[kind];
      const line = lines[kind].get(id) as number;
      const shown = (one: number) => (sink.isRehearsal && one > before ? null : one);
      const repeated = first === null ? null : { first: shown(first), firstLine: of[first - before - 1] ?? null };
      tally.warn({ kind, code, line, id: sink.isRehearsal ? null : id }, repeated);
    }
  }

  #countRefused({ refused }: Batch): void {
    for (const [entry, reasons] of refused) {
      this.options.tally.refuse(reasons);
      this.options.refused.add(entry.ordinal);
    }
  }

  /** Notes an entry that was refused before it became part of a batch. */
  noteRefused(entry: Parameters<RefusedSlugs['add']>[0]): void {
    this.#refusedSlugs.add(entry);
  }

  /** Retries without the entries that the ledger refuses, until it accepts the rest. Each try refuses at least one. */
  async #take(batch: Batch): Promise<{ planned: Planned; taken: Taken | null }> {
    const { sink, origin, reason, strict } = this.options;
    const grounds = { model: sink.model, directory: this.#directory, origin, reason };
    for (;;) {
      let planned: Planned | undefined;
      try {
        const taken = await sink.take(async (find) => {
          planned = await plan(batch, grounds, await find(origin, keysOf(batch)));
          if (strict && batch.refused.size > 0) throw new BecameInvalid();
          return planned.changes;
        });
        return { planned: planned as unknown as Planned, taken };
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
      if (entry) batch.refuse(entry, { field: field ?? null, reason: detail });
    }
    return batch.refused.size > before;
  }
}

const keysOf = (batch: Batch) =>
  batch.alive().flatMap(({ entry: { noun, external } }) => (external === null ? [] : [{ noun, id: external }]));
