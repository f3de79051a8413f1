import { once } from 'node:events';
import { open, rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { entriesAfter } from '../../ledger/journal/entries.ts';
import { NOTHING_BEFORE, seal } from '../../ledger/journal/line.ts';
import type { Database } from '../../ledger/open.ts';
import { Unusable } from '../../ledger/unusable.ts';

/** Every revision as a line of the journal, with its newline. */
export async function* journalLines(db: Database): AsyncGenerator<string> {
  let previous = NOTHING_BEFORE;
  for await (const entry of entriesAfter(db, 0)) {
    const { text, hash } = seal({ ...entry, previous });
    previous = hash;
    yield `${text}\n`;
  }
}

/** No faster than it is taken. Returns the number of revisions. */
export async function exportTo(db: Database, out: Writable): Promise<number> {
  let revisions = 0;
  for await (const line of journalLines(db)) {
    revisions++;
    if (!out.write(line)) await once(out, 'drain');
  }
  return revisions;
}

/** The file is there when it is whole, or stays as it was. */
export async function exportToFile(db: Database, path: string): Promise<number> {
  const partial = `${path}.partial`;
  const file = await open(partial, 'w').catch((error) => {
    throw new Unusable(`${path} cannot be written`, error);
  });
  try {
    let revisions = 0;
    for await (const line of journalLines(db)) {
      revisions++;
      await file.write(line).catch((error) => {
        throw new Unusable(`${path} cannot be written`, error);
      });
    }
    await file.sync();
    await file.close();
    await rename(partial, path);
    return revisions;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(partial, { force: true });
    throw error;
  }
}
