import { open, rename, rm, stat } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal, Unusable } from '../../domain/refusal.ts';
import type { Database } from '../database/database.ts';
import { PRIVATE } from '../database/lock.ts';
import { tablesOf } from '../database/tables.ts';
import { WRITE_LOCK } from '../write/request.ts';
import { entriesAfter } from './entries.ts';
import { NOTHING_BEFORE, seal } from './line.ts';
import { replay } from './replay.ts';
import { checkedLines, nothingVerified, type Verified } from './verify.ts';

/** Every revision as a line of the journal, with its newline. `end` is always the last line that was yielded. */
export async function* journalLines(db: Database, end = { head: 0, hash: NOTHING_BEFORE }): AsyncGenerator<Buffer> {
  for await (const entry of entriesAfter(db, 0)) {
    const { line, hash } = seal({ ...entry, previous: end.hash });
    Object.assign(end, { head: entry.number, hash });
    yield line;
  }
}

const NEWLINE = 0x0a;

/** Writes with backpressure. A reader that closes the pipe ends the export without an error. */
export async function exportTo(lines: AsyncIterable<Buffer>, out: Writable): Promise<void> {
  await pipeline(Readable.from(lines), out, { end: false }).catch((error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Replaces the file only once the export is complete. Like the ledger, it is private. Returns the number of lines. */
export async function exportToFile(lines: AsyncIterable<Buffer>, path: string): Promise<number> {
  const partial = `${path}.partial`;
  const unwritable = (error: unknown): never => {
    throw new Unusable(`${path} cannot be written`, error);
  };
  if ((await stat(path).catch(() => null))?.isDirectory()) unwritable('it is a folder');
  // A file left by an interrupted export would keep its mode.
  await rm(partial, { force: true }).catch(unwritable);
  const file = await open(partial, 'wx', PRIVATE.file).catch(unwritable);
  try {
    let revisions = 0;
    let written: Promise<unknown> = Promise.resolve();
    for await (const piece of lines) {
      for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) revisions++;
      await written;
      // The next piece is made while this one is written to disk.
      written = file.writeFile(piece).catch(unwritable);
      written.catch(() => {});
    }
    await written;
    await file.sync().catch(unwritable);
    await file.close();
    await rename(partial, path).catch(unwritable);
    return revisions;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(partial, { force: true });
    throw error;
  }
}

/** Replays a journal into an empty ledger, either all of it or nothing. */
export async function importJournal(db: Database, bytes: AsyncIterable<Buffer>): Promise<Verified> {
  const result = nothingVerified();
  const tables = await tablesOf(db);
  await db.transaction(async (run) => {
    await run('SELECT pg_advisory_xact_lock($1)', [WRITE_LOCK]);
    const [there] = await run<{ last: number | null }>('SELECT max(number) AS last FROM revision', []);
    if (there?.last) throw new Unusable(`the ledger is not empty: it has ${there.last} revisions`);
    await replay(run, tables, checkedLines(bytes, result), { whole: true }).catch((error) => {
      throw refused(error) ? new Unusable('the journal does not fit', error) : error;
    });
  });
  await db.journal?.catchUp();
  return result;
}

/** Whether the journal's content was rejected, by a constraint, a guard or a conflict with an existing API key. */
function refused(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  // Class 22 is bad data. Constraints raise class 23, and guards raise class 23 or P0001.
  return error instanceof Refusal || (typeof code === 'string' && /^(22|23|P0)/.test(code));
}
