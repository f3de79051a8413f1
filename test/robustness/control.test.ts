import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock } from '../../src/ledger/database/lock.ts';
import { as } from '../api/drafts.ts';
import {
  folderWithTables,
  launch,
  PATIENCE_MS,
  runs,
  type Server,
  scratch,
  sleep,
  startServer,
  until,
} from './server.ts';
import { newStance } from './writers.ts';

const folder = scratch();
const ledger = async (name: string) => ({ DATA_DIR: await folderWithTables(join(folder, name)) });
const socketOf = (settings: { DATA_DIR: string }) => join(settings.DATA_DIR, 'control.sock');
const KEY_SHOWN = /^(dem_[\w-]+)\n\(key (\d+); it is shown this once\)\n$/;

const writes = async (server: Server, key: string) =>
  (await server.post('/v1/stances', newStance(), { authorization: `Bearer ${key}` })).status;

/** Says what it says, and ends as it ends, with nobody beside it. */
async function manageKeys(settings: { DATA_DIR: string }) {
  const created = await runs(settings, ['key', 'create', 'Desk two']);
  expect(created).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(KEY_SHOWN) });
  const [, key = '', id = ''] = KEY_SHOWN.exec(created.stdout) ?? [];
  const line = new RegExp(`^${id}  ${key.slice(0, 8)}…  Desk two  in force$`, 'm');
  expect(await runs(settings, ['key', 'list'])).toMatchObject({ code: 0, stdout: expect.stringMatching(line) });
  return { key, id };
}

describe('beside the server that has the embedded ledger open', async () => {
  it(
    'keys are made, listed and revoked',
    async () => {
      const settings = await ledger('keys');
      await manageKeys(settings);
      const server = await startServer(settings, 'none');
      const { key, id } = await manageKeys(settings);
      expect(await writes(server, key)).toBe(201);
      expect(await runs(settings, ['key', 'revoke', id])).toMatchObject({ code: 0, stdout: 'revoked\n', stderr: '' });
      await until('it opens nothing any more', async () => (await writes(server, key)) === 401);
      const again = await runs(settings, ['key', 'revoke', id]);
      expect(again).toMatchObject({ code: 0, stdout: 'there is no such key in force\n' });
      expect((await runs(settings, ['key', 'list'])).stdout).toMatch(/^\d+ {2}dem_.*revoked 2\d{3}-.*Z$/m);
      const seeded = await runs(settings, ['seed']);
      expect(seeded).toMatchObject({ code: 1, stdout: '' });
      expect(seeded.stderr).toMatch(/^slug-taken: there is a dossier "ukraine-peace-talks" already, and \d+ more\n$/);
      const file = await runs(settings, ['import', 'ndjson', new URL(import.meta.url).pathname]);
      expect(file).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^the data folder .*: POST \/v1\/imports\n$/),
      });

      expect((statSync(socketOf(settings)).mode & 0o777).toString(8)).toBe('600');
      for (const path of ['/', '/listKeys'])
        expect((await server.post(path, { name: 'listKeys', args: [] })).status).toBeGreaterThan(403);
      expect(await server.end()).toEqual({ code: 0, signal: null });
      expect(existsSync(socketOf(settings))).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'the journal is exported, and a reader who stops reading or goes away holds nobody up',
    async () => {
      const settings = await ledger('journal');
      const server = await startServer(settings);
      // More than the kernel keeps for a reader.
      const text = `${'Long. '.repeat(3000)}End.`;
      for (const part of [1, 2]) {
        const drafts = Array.from({ length: 200 }, (_, i) =>
          as('source', { title: `Speech ${part}.${i}`, publisher: 'Radio', text }),
        );
        expect((await server.post('/v1/revisions', { reason: 'long texts', drafts })).status).toBe(201);
      }
      const path = join(folder, 'ledger.ndjson');
      const exported = await runs(settings, ['export', '--journal', path]);
      expect(exported).toMatchObject({ code: 0, stdout: `3 revisions written to ${path}\n`, stderr: '' });
      const journal = readFileSync(`${settings.DATA_DIR}.journal`);
      expect(journal.length).toBeGreaterThan(5_000_000);
      expect(readFileSync(path).equals(journal)).toBe(true);
      expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
      expect((await runs(settings, ['export', '--journal'])).stdout).toBe(journal.toString());

      const call = request({ socketPath: socketOf(settings), method: 'POST' });
      call.end(JSON.stringify({ name: 'exportJournal', args: [] }));
      await new Promise((resolve) => call.once('response', (answer) => answer.once('readable', resolve)));
      const unread = launch(settings, ['export', '--journal']);
      unread.process.stdout?.pause();
      await sleep(300);
      await manageKeys(settings);
      expect((await server.post('/v1/stances', newStance())).status).toBe(201);
      call.destroy();
      await unread.end('SIGKILL');
      expect((await runs(settings, ['export', '--journal', path])).stdout).toMatch(/^4 revisions/);
      expect(await server.end()).toEqual({ code: 0, signal: null });
    },
    PATIENCE_MS,
  );

  it(
    'all of it works again after kill -9, and after a second server was refused, also in a folder deep down',
    async () => {
      const settings = await ledger(join('deep'.repeat(20), 'down'.repeat(20)));
      expect(socketOf(settings).length).toBeGreaterThan(150);
      const killed = await startServer(settings);
      const listed = await runs(settings, ['key', 'list']);
      expect(listed).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^1 {2}dem_.{4}… {2}first {2}in force\n$/),
      });
      await killed.end('SIGKILL');
      expect(existsSync(socketOf(settings))).toBe(true);
      expect(await runs(settings, ['key', 'list'])).toEqual(listed);
      const server = await startServer(settings, killed.key);
      expect(await runs(settings)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^the data folder is in use/),
      });
      expect(await writes(server, (await manageKeys(settings)).key)).toBe(201);
      expect(await server.end()).toEqual({ code: 0, signal: null });
    },
    2 * PATIENCE_MS,
  );
});

describe('beside another process that has it open', () => {
  it(
    'is refused as ever where that is no server, and says so where a server ends in the middle of an export',
    async () => {
      const settings = await ledger('other');
      const lock = await acquireLock(`${settings.DATA_DIR}.lock`);
      const refused = {
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/^the data folder is in use by process \d+ .*\n$/),
      };
      expect(await runs(settings, ['key', 'list'])).toMatchObject(refused);
      const half = createServer((_, response) => {
        response.write('{"revision":1}\n');
        setTimeout(() => response.destroy(), 200);
      });
      await new Promise<void>((resolve) => half.listen(socketOf(settings), resolve));
      const path = join(folder, 'half.ndjson');
      const cut = await runs(settings, ['export', '--journal', path]);
      expect(cut).toMatchObject({
        code: 1,
        stdout: '',
        stderr: 'the server ended before it had sent all of the journal\n',
      });
      expect([path, `${path}.partial`].filter((file) => existsSync(file))).toEqual([]);
      half.close();
      await until('the socket is gone', () => !existsSync(socketOf(settings)));
      expect(await runs(settings, ['export', '--journal', path])).toMatchObject(refused);
      await lock.release();
    },
    PATIENCE_MS,
  );
});
