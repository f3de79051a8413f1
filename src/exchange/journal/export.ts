import { open, rename, rm, stat } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { entriesAfter } from '../../ledger/journal/entries.ts';
import { NOTHING_BEFORE, seal } from '../../ledger/journal/line.ts';
import type { Database } from '../../ledger/open.ts';
import { Unusable } from '../../ledger/unusable.ts';

/** Every revision as a line of the journal, with its newline. */
export async function* journalLines(db: Database): AsyncGenerator<Buffer> {
  let previous = NOTHING_BEFORE;
  for await (const entry of entriesAfter(db, 0)) {
    const { line, hash } = seal({ ...entry, previous });
    previous = hash;
    yield line;
  }
}

/** No faster than it is taken, and no longer: whoever closes a pipe has seen enough. */
export async function exportTo(db: Database, out: Writable): Promise<void> {
  await pipeline(Readable.from(journalLines(db)), out, { end: false }).catch((error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** The file is there when it is whole, or stays as it was. */
export async function exportToFile(db: Database, path: string): Promise<number> {
  const partial = `${path}.partial`;
  const unwritable = (error: unknown): never => {
    throw new Unusable(`${path} cannot be written`, error);
  };
  if ((await stat(path).catch(() => null))?.isDirectory()) unwritable('it is a folder');
  const file = await open(partial, 'w').catch(unwritable);
  try {
    let revisions = 0;
    let written: Promise<unknown> = Promise.resolve();
    for await (const line of journalLines(db)) {
      revisions++;
      await written;
      // The next line is made while this one goes to the disk.
      written = file.writeFile(line).catch(unwritable);
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
