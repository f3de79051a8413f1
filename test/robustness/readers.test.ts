import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWithTables, PATIENCE_MS, type Server, scratch, sleep, startServer } from './server.ts';

const folder = scratch();
let made = 0;

/** A server whose imports fail, because their folder is gone: each is a fault that is logged at once. */
async function start() {
  const name = join(folder, String(++made));
  const [DATA_DIR, IMPORT_DIR] = [await folderWithTables(name), `${name}-imports`];
  const server = await startServer({ DATA_DIR, IMPORT_DIR, LOG_REQUESTS: 'true' });
  const headers = { authorization: `Bearer ${server.key}`, 'content-type': 'application/x-ndjson' };
  const send = () => fetch(`${server.url}/v1/imports?format=ndjson`, { method: 'POST', headers, body: '{}\n' });
  const job = (await (await send()).json()) as { data: { id: string } };
  while ((await server.get(`/v1/imports/${job.data.id}`)).json.data.state !== 'failed') await sleep(10);
  rmSync(IMPORT_DIR, { recursive: true });
  const fail = async () => expect((await send()).status).toBe(500);
  return { server, fail };
}

/** 'close' never comes of a process of whose output nobody waits for the end. */
function ends({ process: child }: Server) {
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  child.kill('SIGTERM');
  return expect(exited).resolves.toEqual({ code: 0, signal: null });
}

it('goes on when nobody reads any more what it says', { timeout: PATIENCE_MS }, async () => {
  const { server, fail } = await start();
  server.process.stdout?.destroy();
  server.process.stderr?.destroy();
  for (let i = 0; i < 3; i++) await fail();
  expect((await server.get('/v1/dossiers')).status).toBe(200);
  await ends(server);
});

it('goes on when its reader falls asleep, and says how many lines it missed', { timeout: PATIENCE_MS }, async () => {
  const { server, fail } = await start();
  await expect.poll(server.stderr).toContain('/v1/imports/');
  server.process.stderr?.pause();
  const [rounds, atOnce, faults] = [40, 10, 3];
  const path = `/v1/dossiers?${'x'.repeat(6000)}`;
  for (let i = 0; i < rounds; i++) await Promise.all(Array.from({ length: atOnce }, () => server.get(path)));
  for (let i = 0; i < faults; i++) await fail();
  expect((await server.get('/v1/dossiers')).status).toBe(200);

  server.process.stderr?.resume();
  const missed = () => Number(/"(\d+) lines of this log could not be written"/.exec(server.stderr())?.[1] ?? 0);
  await expect.poll(missed, { timeout: PATIENCE_MS }).toBeGreaterThan(faults);
  const lines = () =>
    server
      .stderr()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).req?.url);
  const read = lines().filter((url) => url === path).length;
  // The imports that failed, in two lines each, and the last question came when there was no room left.
  expect(read + missed()).toBe(rounds * atOnce + 2 * faults + 1);
  expect((await server.get('/v1/dossiers')).status).toBe(200);
  await ends(server);
  await expect.poll(() => lines().at(-1)).toBe('/v1/dossiers');
});
