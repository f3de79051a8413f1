import { chmodSync, chownSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spool } from '../../src/exchange/files/spool.ts';
import { Leases } from '../../src/exchange/jobs/leases.ts';
import { makePrivate } from '../../src/ledger/database/lock.ts';
import { exportToFile, journalLines } from '../../src/ledger/journal/transfer.ts';
import { openDatabase } from '../../src/ledger/ledger.ts';
import { folderWithTables, PATIENCE_MS, scratch, startServer } from './server.ts';

/** Only root can give a file away; for any other account, one of root's will do. */
function ownedByAnother(): string {
  if (process.getuid?.() !== 0) return '/etc/hosts';
  const file = join(scratch(), 'given-away');
  writeFileSync(file, '', { mode: 0o644 });
  chownSync(file, 65_534, 65_534);
  return file;
}

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('files of the embedded ledger', () => {
  it(
    'are closed to other accounts, also those that an earlier version left open',
    async () => {
      const root = scratch();
      const DATA_DIR = await folderWithTables(join(root, 'ledger'));
      chmodSync(DATA_DIR, 0o755);
      const settings = { DATA_DIR };
      const first = await startServer(settings);
      expect(mode(DATA_DIR)).toBe('700');
      expect(mode(`${DATA_DIR}.lock`)).toBe('600');
      expect(mode(`${DATA_DIR}.journal`)).toBe('600');
      await first.end();

      chmodSync(`${DATA_DIR}.journal`, 0o644);
      const again = await startServer(settings, first.key);
      expect(mode(`${DATA_DIR}.journal`)).toBe('600');
      await again.end();
      expect(existsSync(`${DATA_DIR}.lock`)).toBe(false);
    },
    2 * PATIENCE_MS,
  );

  it('include the folders of imports', async () => {
    const root = join(scratch(), 'imports');
    const seats = new Leases(root);
    const [seat] = await seats.take();
    const folder = seat?.folder as string;
    expect([root, folder, `${folder}.lock`, join(folder, 'id')].map(mode)).toEqual(['700', '700', '600', '600']);
    await seats.release();
    chmodSync(folder, 0o755);
    await seats.take();
    expect(mode(folder)).toBe('700');
    await seats.release();
  });

  it('include the copies of imported files', async () => {
    const path = join(scratch(), 'copy');
    async function* bytes() {
      yield Buffer.from('a,b');
    }
    await spool('a.csv', bytes(), path, 10);
    expect(mode(path)).toBe('600');
  });

  it('include an exported journal, even if an interrupted export left an open one', async () => {
    const path = join(scratch(), 'ledger.ndjson');
    writeFileSync(`${path}.partial`, 'cut off', { mode: 0o644 });
    const db = await openDatabase({ dataDir: await folderWithTables(join(scratch(), 'ledger')) });
    try {
      await exportToFile(journalLines(db), path);
    } finally {
      await db.close();
    }
    expect(mode(path)).toBe('600');
    expect(existsSync(`${path}.partial`)).toBe(false);
  });

  it('are left alone if another account owns them', async () => {
    const file = ownedByAnother();
    const before = mode(file);
    expect(before.endsWith('4')).toBe(true);
    await makePrivate(file, 0o600);
    expect(mode(file)).toBe(before);
  });
});
