import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { castVotes } from '../support/votes.ts';

const PATIENCE_MS = 1_000;
const { app, database, ledger } = await testApp({
  SEND_TIMEOUT_MS: String(PATIENCE_MS),
  MAX_CONNECTIONS: '30',
  CHECK_ANSWERS: 'false',
});
const clients: Socket[] = [];
let port = 0;

beforeAll(async () => {
  await castVotes(database, 500, 100);
  await ledger.follower.refresh();
  await app.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = app.server.address() as AddressInfo);
  // However long it takes: what is measured comes after.
}, 600_000);
afterAll(() => {
  for (const client of clients) client.destroy();
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Of all buffers, without what only has not been collected yet: buffers are freed beside a collection, by the next one. */
function heldBytes(): number {
  collect();
  collect();
  return process.memoryUsage().arrayBuffers;
}

/** A client that asks, and takes nothing; with the server's end of its connection. */
async function asking(path: string) {
  const accepted = once(app.server, 'connection');
  const client = connect({ port, host: '127.0.0.1' });
  client.on('error', () => {});
  clients.push(client);
  const [server] = (await accepted) as [Socket];
  client.pause();
  client.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
  // It may be reset before.
  server.on('error', () => {});
  return { client, server, closed: new Promise((done) => server.once('close', done)) };
}

it.each(['/v1/stances?format=ndjson', '/v1/stances?format=csv'])('gives up %s that nobody reads', async (path) => {
  const { server, closed } = await asking(path);
  await closed;
  // It had not ended: tens of megabytes were left, and none of them is made any more.
  expect(server.bytesWritten).toBeLessThan(8e6);
});

it('goes on as long as something is read', async () => {
  const { client, server } = await asking('/v1/stances?format=ndjson');
  let size = 0;
  client.on('data', (chunk) => {
    size += chunk.length;
  });
  // A little after each quarter of the time, for longer than that.
  for (const end = performance.now() + 1.5 * PATIENCE_MS; performance.now() < end; ) {
    client.resume();
    // Less would leave the buffers of the kernel full.
    for (const before = size; size < before + 3e6 && !server.destroyed; ) await once(client, 'data');
    client.pause();
    await new Promise((done) => setTimeout(done, PATIENCE_MS / 4));
  }
  expect([server.destroyed, size > 0]).toEqual([false, true]);
  client.destroy();
});

it('holds little for each that is slow', async () => {
  const before = heldBytes();
  const slow: Awaited<ReturnType<typeof asking>>[] = [];
  while (slow.length < 20) slow.push(await asking('/v1/stances?format=ndjson'));
  const waiting = () => slow.filter(({ server }) => server.writableNeedDrain || server.destroyed).length;
  await expect.poll(waiting, { timeout: 10_000 }).toBe(slow.length);
  for (const { server } of slow) expect(server.writableLength).toBeLessThan(100_000);
  expect(heldBytes() - before).toBeLessThan(slow.length * 500_000);
  await Promise.all(slow.map(({ closed }) => closed));
});

it('closes one connection too many', async () => {
  const idle = Array.from({ length: 30 }, () => connect({ port, host: '127.0.0.1' }).on('error', () => {}));
  clients.push(...idle);
  await Promise.all(idle.map((socket) => once(socket, 'connect')));
  const dropped = once(app.server, 'drop');
  const more = connect({ port, host: '127.0.0.1' }).on('error', () => {});
  clients.push(more);
  await dropped;
  for (const socket of idle) socket.destroy();
});
