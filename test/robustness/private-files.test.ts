import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spool } from '../../src/exchange/files/spool.ts';
import { makePrivate } from '../../src/ledger/database/lock.ts';
import { folderWithTables, PATIENCE_MS, scratch, startServer } from './server.ts';

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('files of the embedded ledger', () => {
  it(
    'are closed to other accounts, also those that an earlier version left open',
    async () => {
      const root = scratch();
      const DATA_DIR = await folderWithTables(join(root, 'ledger'));
      chmodSync(DATA_DIR, 0o755);
      const settings = { DATA_DIR, IMPORT_DIR: join(root, 'imports') };
      const first = await startServer(settings);
      expect(mode(DATA_DIR)).toBe('700');
      expect(mode(`${DATA_DIR}.lock`)).toBe('600');
      expect(mode(`${DATA_DIR}.journal`)).toBe('600');
      expect(mode(settings.IMPORT_DIR)).toBe('700');
      const seats = readdirSync(settings.IMPORT_DIR, { withFileTypes: true });
      expect(seats.filter((entry) => entry.isDirectory())).toHaveLength(1);
      for (const { name } of seats) expect(mode(join(settings.IMPORT_DIR, name))).toMatch(/^[67]00$/);
      await first.end();

      chmodSync(`${DATA_DIR}.journal`, 0o644);
      const again = await startServer(settings, first.key);
      expect(mode(`${DATA_DIR}.journal`)).toBe('600');
      await again.end();
      expect(existsSync(`${DATA_DIR}.lock`)).toBe(false);
    },
    2 * PATIENCE_MS,
  );

  it('include the copies of imported files', async () => {
    const path = join(scratch(), 'copy');
    async function* bytes() {
      yield Buffer.from('a,b');
    }
    await spool('a.csv', bytes(), path, 10);
    expect(mode(path)).toBe('600');
  });

  it.runIf(process.getuid?.() !== 0)('are left alone where another account owns them', async () => {
    const before = mode('/etc/hosts');
    await makePrivate('/etc/hosts', 0o600);
    expect(mode('/etc/hosts')).toBe(before);
  });
});
