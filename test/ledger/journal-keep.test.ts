import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createKey } from '../../src/ledger/database/keys.ts';
import { JournalFile, SyncFailed } from '../../src/ledger/journal/file.ts';
import { openLedger } from '../../src/ledger/ledger.ts';
import type { Change } from '../../src/ledger/write/changes.ts';
import { write } from '../../src/ledger/write/write.ts';
import { folderWithTables, scratch } from '../robustness/server.ts';

const folder = scratch();
afterEach(() => void vi.restoreAllMocks());

const open = (dataDir: string) => openLedger({ dataDir, followIntervalMs: 60_000, log: { warn: () => {} } });
const actor = (slug: string): Change[] => [
  { op: 'create', kind: 'actor', draft: { slug, name: slug, type: 'state' }, pointer: '' },
];
const lines = (dataDir: string) => readFileSync(`${dataDir}.journal`, 'utf8').split('\n').slice(0, -1);

async function opened(name: string) {
  const dataDir = await folderWithTables(join(folder, name));
  const ledger = await open(dataDir);
  await ledger.follower.start();
  const { id } = await createKey(ledger.db, 'desk');
  const put = (slug: string, key?: string) =>
    write(ledger.db, ledger.follower, Date.now, {
      changes: actor(slug),
      reason: slug,
      apiKeyId: id,
      ...(key && { idempotency: { key, requestSha256: 'a'.repeat(64) } }),
    });
  return { dataDir, ledger, put };
}
const refused = { code: 'ledger-unavailable' };
const inDatabase = async ({ db }: Awaited<ReturnType<typeof open>>) => db.prisma.revision.count();

describe('a line that cannot be appended', () => {
  it('is acknowledged to nobody and shown to nobody, and comes first when it can be appended again', async () => {
    const { dataDir, ledger, put } = await opened('full');
    await put('a');
    const append = vi.spyOn(JournalFile.prototype, 'append').mockRejectedValue(new Error('ENOSPC: no space left'));
    await expect(put('b', 'once')).rejects.toMatchObject(refused);
    await expect(put('c')).rejects.toMatchObject({ detail: 'the journal cannot be written: ENOSPC: no space left' });
    expect(await inDatabase(ledger)).toBe(2);
    expect(ledger.follower.model.head).toBe(1);
    expect(ledger.follower.model.stores.actor.size).toBe(1);
    expect(ledger.follower.reachable).toBe(false);
    append.mockRestore();
    // Who repeats the request gets what the first one did, and it is there once.
    expect(await put('b', 'once')).toMatchObject({ revision: 2, replayed: true });
    expect(await put('c')).toMatchObject({ revision: 3, replayed: false });
    expect(lines(dataDir).map((line) => JSON.parse(line).reason)).toEqual(['a', 'b', 'c']);
    expect(ledger.follower.model.stores.actor.entries().map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
    await ledger.close();
  });

  it('is there after the next start, unacknowledged and whole', async () => {
    const { dataDir, ledger, put } = await opened('restart');
    await put('a');
    vi.spyOn(JournalFile.prototype, 'append').mockRejectedValue(new Error('ENOSPC: no space left'));
    await expect(put('b')).rejects.toMatchObject(refused);
    await ledger.close();
    vi.restoreAllMocks();
    expect(lines(dataDir)).toHaveLength(1);
    const again = await open(dataDir);
    expect(lines(dataDir)).toHaveLength(2);
    await again.follower.refresh();
    expect(again.follower.model.head).toBe(2);
    await again.close();
  });

  it('ends the server where nobody can know what is on the disk', async () => {
    const { dataDir, ledger, put } = await opened('sync');
    await put('a');
    vi.spyOn(JournalFile.prototype, 'append').mockRejectedValueOnce(new SyncFailed(new Error('EIO: i/o error')));
    await expect(put('b')).rejects.toMatchObject(refused);
    expect((await ledger.broken)?.detail).toBe('the journal cannot be synced: EIO: i/o error');
    await expect(put('c')).rejects.toMatchObject(refused);
    expect(await inDatabase(ledger)).toBe(2);
    await ledger.close();
    const again = await open(dataDir);
    expect(lines(dataDir)).toHaveLength(2);
    await again.close();
  });
});

const disk = join(folder, 'disk');
mkdirSync(disk);
const mounted =
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'ignore' }).status === 0;

// A disk of its own takes a mount, and a mount takes root.
if (mounted)
  it('leaves the file as it was when the disk is full, and goes on when there is room', async () => {
    onTestFinished(() => void execFileSync('umount', ['-l', disk]));
    const path = join(disk, 'journal');
    const filler = join(disk, 'filler');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 100_000));
    const none = (async function* (): AsyncGenerator<Buffer> {})();
    const file = await JournalFile.create(path, none);
    let whole = 0;
    const full = async () => {
      for (; whole < 1000; whole++) await file.append(Buffer.from(`${'x'.repeat(9_000)}\n`));
    };
    await expect(full()).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readFileSync(path, 'utf8')).toBe(`${'x'.repeat(9_000)}\n`.repeat(whole));
    rmSync(filler);
    await file.append(Buffer.from('y\n'));
    expect(readFileSync(path, 'utf8').endsWith('x\ny\n')).toBe(true);
    await file.close();
  });
