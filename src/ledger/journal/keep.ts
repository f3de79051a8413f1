import { existsSync } from 'node:fs';
import { Refusal } from '../../domain/refusal.ts';
import type { Rows } from '../load.ts';
import type { Database, Journal, Log } from '../open.ts';
import { entriesAfter, entriesOf } from './entries.ts';
import { JournalFile, SyncFailed } from './file.ts';
import { type Entry, NOTHING_BEFORE, seal, sealInTurns } from './line.ts';
import { reconcile } from './reconcile.ts';

/**
 * Opens the journal that lies beside an embedded ledger, or writes it where there is none yet, and brings the two
 * together: docs/journal.md says how. From then on nothing counts as written before it is in there.
 */
export async function keepJournal(db: Database, path: string, log: Log): Promise<Journal> {
  const end = { head: 0, hash: NOTHING_BEFORE };
  const sealNext = (entry: Entry): Buffer => {
    const sealed = seal({ ...entry, previous: end.hash });
    [end.head, end.hash] = [entry.number, sealed.hash];
    return sealed.line;
  };
  if (!existsSync(path)) {
    const all = async function* () {
      for await (const entry of entriesAfter(db, 0)) yield sealNext(entry);
    };
    return new Keeper(db, await JournalFile.create(path, all()), end);
  }
  const file = await JournalFile.open(path);
  try {
    Object.assign(end, await reconcile(db, file, path, log));
    const keeper = new Keeper(db, file, end);
    await keeper.catchUp();
    return keeper;
  } catch (error) {
    await file.close();
    throw error;
  }
}

class Keeper implements Journal {
  readonly broken: Promise<Refusal>;
  readonly #db: Database;
  readonly #file: JournalFile;
  #end: { head: number; hash: string };
  #running: Promise<void> = Promise.resolve();
  #why: Refusal | undefined;
  #onBroken: (why: Refusal) => void = () => {};

  constructor(db: Database, file: JournalFile, end: { head: number; hash: string }) {
    this.#db = db;
    this.#file = file;
    this.#end = end;
    this.broken = new Promise((resolve) => {
      this.#onBroken = resolve;
    });
  }

  get head(): number {
    return this.#end.head;
  }

  keep(rows: Rows): Promise<void> {
    return this.#inTurn(async () => this.#append(await entriesOf(this.#db, rows)));
  }

  catchUp(): Promise<void> {
    return this.#inTurn(() => this.#append(entriesAfter(this.#db, this.head)));
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.#running.then(work);
    this.#running = mine.catch(() => {});
    return mine;
  }

  /** One line, one sync: so only the last line can ever be half there. */
  async #append(entries: Iterable<Entry> | AsyncIterable<Entry>): Promise<void> {
    if (this.#why) throw this.#why;
    for await (const entry of entries) {
      if (entry.number <= this.head) continue;
      const { line, hash } = await sealInTurns({ ...entry, previous: this.#end.hash });
      try {
        await this.#file.append(line);
      } catch (error) {
        throw this.#refusal(error as Error);
      }
      this.#end = { head: entry.number, hash };
    }
  }

  /**
   * The revision is committed and not written down. It is not shown and not acknowledged; whoever looks next for
   * revisions (the next write, the follower, the next start) writes it down first.
   */
  #refusal(error: Error): Refusal {
    if (!(error instanceof SyncFailed))
      return new Refusal('ledger-unavailable', `the journal cannot be written: ${error.message}`);
    this.#why = new Refusal('ledger-unavailable', `the journal cannot be synced: ${error.message}`);
    this.#onBroken(this.#why);
    return this.#why;
  }

  async close(): Promise<void> {
    await this.#running;
    await this.#file.close();
  }
}
