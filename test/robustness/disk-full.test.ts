import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/ledger/ledger.ts';
import { as } from '../api/drafts.ts';
import { folderWithTables, PATIENCE_MS, type Server, scratch, startServer } from './server.ts';
import type { Acknowledged } from './writers.ts';

// On a disk of nobody's: what comes of it.
it('stops at the first sign that PostgreSQL gave up, and asks it nothing more', async () => {
  let asked = 0;
  const ask = async () => {
    asked++;
    throw Object.assign(new Error('could not write'), { severity: asked === 1 ? 'ERROR' : 'PANIC' });
  };
  const pglite = { exec: async () => [], execProtocol: ask, execProtocolStream: ask, close: async () => {} } as never;
  const db = await openDatabase({ dataDir: '', pglite });
  const query = () => (pglite as { execProtocolStream(): Promise<void> }).execProtocolStream();
  await expect(query()).rejects.toThrow('could not write');
  await expect(query()).rejects.toThrow('could not write');
  expect((await db.broken)?.detail).toBe('the embedded ledger gave up: could not write');
  await expect(query()).rejects.toMatchObject({ code: 'ledger-unavailable' });
  expect(asked).toBe(2);
  await db.close();
});

const MiB = 2 ** 20;
const disk = join(scratch(), 'disk');
mkdirSync(disk);
const mounted =
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', disk], { stdio: 'ignore' }).status === 0;

// A disk of its own takes a mount, and a mount takes root. Without the filler it has room for one more piece of the
// log (16 MiB), which PostgreSQL needs to get up again.
if (mounted)
  describe('a full disk', () => {
    afterAll(() => void execFileSync('umount', ['-l', disk]));
    const filler = join(disk, 'filler');
    const fill = async (leaveMiB: number) => {
      const { bavail, bsize } = await statfs(disk);
      const count = String(Math.max(1, Math.ceil((bavail * bsize) / MiB) - leaveMiB));
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M', `count=${count}`], { stdio: 'ignore' });
    };
    let made = 0;
    const acknowledged: Acknowledged[] = [];
    /** Of so many kilobytes that cannot be made smaller. */
    const write = async (server: Server, kilobytes: number) => {
      const reason = `batch ${++made}`;
      const drafts = Array.from({ length: Math.ceil(kilobytes / 4) }, (_, i) =>
        as('actor', {
          slug: `actor-${made}-${i}`,
          type: 'organization',
          name: 'An actor',
          note: randomBytes(3000).toString('base64'),
        }),
      );
      const answer = await server.post('/v1/revisions', { reason, drafts });
      if (answer.status === 201) {
        const revision = answer.json.data.number;
        acknowledged.push({ revision, kind: 'revision', id: revision, text: reason });
      }
      return answer;
    };
    /** Until one is refused. */
    const writeOn = async (server: Server, kilobytes: number) => {
      for (let i = 0; i < 100; i++) {
        const answer = await write(server, kilobytes);
        if (answer.status !== 201) return answer;
      }
      throw new Error('the disk was never full');
    };

    it(
      'refuses writes until there is room; gives up clearly where it must, and has all that it acknowledged',
      async () => {
        const ledger = { DATA_DIR: await folderWithTables(join(disk, 'ledger')), LOG_LEVEL: 'fatal' };
        const server = await startServer(ledger);
        await write(server, 1);

        await fill(0);
        const refused = await writeOn(server, 400);
        expect(refused).toMatchObject({ status: 503, json: { code: 'ledger-unavailable' } });
        expect(refused.headers.get('retry-after')).not.toBe(null);
        expect((await server.get('/v1/actors?limit=1')).status).toBe(200);
        rmSync(filler);
        expect((await write(server, 400)).status).toBe(201);

        // Room for rows, and none for the next piece of PostgreSQL's log, without which it cannot go on.
        await fill(20);
        const last = await writeOn(server, 4000).catch(() => null);
        if (last) expect(last).toMatchObject({ status: 503, json: { code: 'ledger-unavailable' } });
        expect(await server.ended).toEqual({ code: 1, signal: null });
        expect(server.stderr()).toMatch(/^the embedded ledger gave up: .*No space left on device. Start again\.\n$/);

        rmSync(filler);
        const again = await startServer(ledger, server.key);
        const revisions = (await again.get('/v1/revisions?limit=500')).json.data;
        expect(revisions.map((r: { number: number }) => r.number)).toEqual(
          revisions.map((_: unknown, i: number) => i + 1),
        );
        expect(revisions.length).toBeGreaterThanOrEqual(1 + acknowledged.length);
        for (const { revision, text } of acknowledged) expect(revisions[revision - 1].reason).toBe(text);
        expect((await write(again, 1)).status).toBe(201);
        expect(await again.end()).toEqual({ code: 0, signal: null });
      },
      2 * PATIENCE_MS,
    );
  });
