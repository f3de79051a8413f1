import { existsSync } from 'node:fs';
import { Refusal, Unusable } from '../../domain/refusal.ts';
import type { Database, Journal, Log } from '../database/database.ts';
import type { StoredRevisions } from '../database/revision.ts';
import { tablesOf } from '../database/tables.ts';
import { WRITE_LOCK } from '../write/request.ts';
import { entriesAfter, entriesOf } from './entries.ts';
import { JournalFile, MOST_TOGETHER, SyncFailed } from './file.ts';
import { isLine, type JournalEntry, NOTHING_BEFORE, seal, sealInTurns } from './line.ts';
import { Chain, JournalFault, type RawLine } from './read.ts';
import { replay } from './replay.ts';
import { journalLines } from './transfer.ts';

interface End {
  head: number;
  hash: string;
}

/**
 * Compares every revision of the database with its line in the journal, byte for byte, and replays the lines that the
 * database has lost. The caller appends revisions that the journal lacks. If the two disagree, the program cannot know
 * which is right, so it changes nothing.
 */
async function reconcile(db: Database, file: JournalFile, path: string, log: Log): Promise<End> {
  const lines = file.lines();
  try {
    const { last, lost } = await compare(db, lines, path);
    if (!lost) return last;
    return await replayLost(db, last, lost, lines, path, log);
  } catch (error) {
    if (!(error instanceof JournalFault)) throw error;
    throw new Unusable(
      `the journal ${path} cannot be trusted: ${error.message}. If the database is intact, move the journal out of the way: the next start writes a new one from the database`,
    );
  } finally {
    await lines.return(undefined);
  }
}

/** Compares until the journal or the database ends. `lost` is the first line whose revision the database lacks. */
async function compare(db: Database, lines: AsyncGenerator<RawLine>, path: string) {
  let last: End = { head: 0, hash: NOTHING_BEFORE };
  const entries = entriesAfter(db, 0);
  try {
    for (;;) {
      const { value: line } = await lines.next();
      if (!line) return { last };
      const { value: entry } = await entries.next();
      if (!entry) return { last, lost: line as RawLine };
      const expected = seal({ ...(entry as JournalEntry), previous: last.hash });
      if (!isLine((line as RawLine).bytes, expected)) {
        // If the line itself is damaged, `take` throws and names it. If it is intact, the database differs.
        new Chain(last.head, last.hash).take(line);
        throw new Unusable(
          `revision ${entry.number} of the database differs from line ${line.at} of its journal ${path}: one of the two belongs to another ledger or was damaged. Move the wrong one out of the way and start again: each is rebuilt from the other (but only the database has API keys)`,
        );
      }
      last = { head: entry.number, hash: expected.hash };
    }
  } finally {
    await entries.return(undefined);
  }
}

async function replayLost(
  db: Database,
  { head, hash }: End,
  first: RawLine,
  lines: AsyncGenerator<RawLine>,
  path: string,
  log: Log,
): Promise<End> {
  const chain = new Chain(head, hash);
  const entries = async function* () {
    yield chain.take(first);
    for await (const line of lines) yield chain.take(line);
  };
  const tables = await tablesOf(db);
  const revisions = await db.transaction(async (run) => {
    await run('SELECT pg_advisory_xact_lock($1)', [WRITE_LOCK]);
    return replay(run, tables, entries(), { whole: head === 0 });
  });
  log.warn({ journal: path, revisions, head: chain.number }, 'revisions that the database had lost were replayed');
  return { head: chain.number, hash: chain.hash };
}

/**
 * Opens the journal beside an embedded ledger, or creates it from the database, and adds to each what only the other
 * has (docs/journal.md). From then on a write is acknowledged only once it is in the journal.
 */
export async function keepJournal(db: Database, path: string, log: Log): Promise<Journal> {
  const end = { head: 0, hash: NOTHING_BEFORE };
  if (!existsSync(path)) return new Keeper(db, await JournalFile.create(path, journalLines(db, end)), end);
  const file = await JournalFile.open(path);
  try {
    const keeper = new Keeper(db, file, await reconcile(db, file, path, log));
    await keeper.catchUp();
    return keeper;
  } catch (error) {
    await file.close();
    throw error;
  }
}

class Keeper implements Journal {
  readonly broken: Promise<Refusal>;
  #running: Promise<void> = Promise.resolve();
  #why: Refusal | undefined;
  #onBroken: (why: Refusal) => void = () => {};

  constructor(
    private readonly db: Database,
    private readonly file: JournalFile,
    private end: { head: number; hash: string },
  ) {
    this.broken = new Promise((resolve) => {
      this.#onBroken = resolve;
    });
  }

  get head(): number {
    return this.end.head;
  }

  keep(revisions: StoredRevisions): Promise<void> {
    return this.#inTurn(async () => this.#append(await entriesOf(this.db, revisions)));
  }

  catchUp(): Promise<void> {
    return this.#inTurn(() => this.#append(entriesAfter(this.db, this.head)));
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.#running.then(work);
    this.#running = mine.catch(() => {});
    return mine;
  }

  /** Syncs lines together in batches, so that only the lines of one append can be incomplete after a crash. */
  async #append(entries: Iterable<JournalEntry> | AsyncIterable<JournalEntry>): Promise<void> {
    if (this.#why) throw this.#why;
    let end = this.end;
    let lines: Buffer[] = [];
    let bytes = 0;
    const flush = async () => {
      if (lines.length > 0)
        await this.file.append(Buffer.concat(lines)).catch((error) => {
          throw this.#refusal(error as Error);
        });
      this.end = end;
      [lines, bytes] = [[], 0];
    };
    for await (const entry of entries) {
      if (entry.number <= end.head) continue;
      const { line, hash } = await sealInTurns({ ...entry, previous: end.hash });
      if (bytes + line.length > MOST_TOGETHER) await flush();
      end = { head: entry.number, hash };
      lines.push(line);
      bytes += line.length;
    }
    await flush();
  }

  /**
   * The revision is committed but not in the journal, so it is neither shown nor acknowledged. The next write, refresh
   * or start appends it first.
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
    await this.file.close();
  }
}
