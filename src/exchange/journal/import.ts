import { Refusal } from '../../domain/refusal.ts';
import { replay } from '../../ledger/journal/replay.ts';
import type { Database } from '../../ledger/open.ts';
import { tablesOf } from '../../ledger/tables.ts';
import { Unusable } from '../../ledger/unusable.ts';
import { WRITE_LOCK } from '../../ledger/write.ts';
import { checkedLines, nothingVerified, type Verified } from './verify.ts';

/** Replays a journal into an empty ledger: all of it, or nothing. */
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

/** What the database or the keys that are there have against it. */
function refused(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  // Classes 22 and 23 are bad data and broken constraints; P0001 and 2F are raised by the guards.
  return error instanceof Refusal || (typeof code === 'string' && /^(22|23|P0)/.test(code));
}
