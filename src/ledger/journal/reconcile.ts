import type { Database, Log } from '../open.ts';
import { tablesOf } from '../tables.ts';
import { Unusable } from '../unusable.ts';
import { WRITE_LOCK } from '../write.ts';
import { entriesAfter } from './entries.ts';
import type { JournalFile } from './file.ts';
import { type Entry, isLine, NOTHING_BEFORE, seal } from './line.ts';
import { Chain, JournalFault, type RawLine } from './read.ts';
import { replay } from './replay.ts';

interface End {
  head: number;
  hash: string;
}

/**
 * Holds every revision of the database to its line in the journal, byte for byte, and replays the lines that the database
 * has lost. What the journal has not is left to the caller. Where the two disagree, nobody can tell which is
 * right, and nothing is touched.
 */
export async function reconcile(db: Database, file: JournalFile, path: string, log: Log): Promise<End> {
  const lines = file.lines();
  try {
    const { last, lost } = await compare(db, lines, path);
    if (!lost) return last;
    return await replayLost(db, last, withFirst(lost, lines), path, log);
  } catch (error) {
    if (!(error instanceof JournalFault)) throw error;
    throw new Unusable(
      `the journal ${path} cannot be trusted: ${error.message}. If the database beside it is good, move the journal out of the way: it is written anew from the database at the next start`,
    );
  } finally {
    await lines.return(undefined);
  }
}

/** Goes on until one of the two ends. `lost` is the first line that the database has no revision for. */
async function compare(db: Database, lines: AsyncGenerator<RawLine>, path: string) {
  const chain = new Chain();
  let last: End = { head: 0, hash: NOTHING_BEFORE };
  const entries = entriesAfter(db, 0);
  try {
    for (;;) {
      const { value: line } = await lines.next();
      if (!line) return { last };
      const { value: entry } = await entries.next();
      if (!entry) return { last, lost: line as RawLine };
      const expected = seal({ ...(entry as Entry), previous: last.hash });
      if (!isLine((line as RawLine).bytes, expected)) {
        // A line that is at fault itself is named. With one that is whole it is the database that differs.
        chain.hash = last.hash;
        chain.number = last.head;
        chain.take(line);
        throw new Unusable(
          `revision ${entry.number} of the database is another one than line ${line.at} of its journal ${path}: one of the two belongs to another ledger, or was damaged. Move the one that is wrong out of the way and start again: either is made anew from the other (API keys are in the database alone)`,
        );
      }
      last = { head: entry.number, hash: expected.hash };
    }
  } finally {
    await entries.return(undefined);
  }
}

async function* withFirst(first: RawLine, rest: AsyncGenerator<RawLine>): AsyncGenerator<RawLine> {
  yield first;
  yield* rest;
}

async function replayLost(
  db: Database,
  { head, hash }: End,
  lines: AsyncGenerator<RawLine>,
  path: string,
  log: Log,
): Promise<End> {
  const chain = new Chain();
  chain.number = head;
  chain.hash = hash;
  const entries = async function* () {
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
