import { connect } from 'node:net';
import { beforeAll, expect, it, vi } from 'vitest';
import { turn } from '../../../src/runtime/turns.ts';
import { testApp } from '../../support/app.ts';
import { castVotes } from '../../support/votes.ts';

const { app, get, database, ledger, key } = await testApp({
  CHECK_ANSWERS: 'false',
  TRUST_PROXY: 'true',
});
/** Half a second of work, and megabytes to write. */
const LONG = '/v1/agreement?components=true&definition=kappa';
let port = 0;

beforeAll(async () => {
  await castVotes(database, 200, 300);
  await ledger.follower.refresh();
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as { port: number }).port;
});

it('a question that takes longer than one may is given up', async () => {
  // On a clock on which each look takes a second, it has worked for half a minute before it is through.
  const began = performance.now();
  let looks = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => began + 1000 * looks++);
  const { status, json } = await get(LONG);
  clock.mockRestore();
  // The next stretch begins by the true clock.
  await turn();
  expect([status, json.code]).toEqual([400, 'too-much-work']);
  expect((await get('/v1/agreement?actors=state-1,state-2')).status).toBe(200);
});

it('one whose client has left ends at its next turn', async () => {
  const run = vi.spyOn(app.queue, 'run');
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${LONG} HTTP/1.1\r\nHost: here\r\n\r\n`);
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1));
  socket.destroy();
  await expect(run.mock.results[0]?.value).rejects.toThrow('The connection was closed.');
  run.mockRestore();
});

it('is on the account of its key, else of its address', async () => {
  const clients: string[] = [];
  const run = vi.spyOn(app.queue, 'run').mockImplementation(async (client) => {
    clients.push(client);
    throw new Error('asked');
  });
  const ask = (headers: Record<string, string>) => get('/v1/agreement?actors=state-1', headers);
  await ask({ 'x-forwarded-for': '192.0.2.1' });
  await ask({ 'x-forwarded-for': '192.0.2.2', authorization: 'Bearer nobody' });
  const mine = { 'x-forwarded-for': '192.0.2.3', authorization: `Bearer ${key}` };
  await vi.waitFor(async () => {
    await ask(mine);
    expect(clients.at(-1)).toMatch(/^key /);
  });
  expect(clients.slice(0, 3)).toEqual(['192.0.2.1', '192.0.2.2', '192.0.2.3']);
  run.mockRestore();
});

it('a greedy client holds up itself: the patient one is answered before what was asked long before', async () => {
  const order: string[] = [];
  const ask = (client: string, name: string, url: string) =>
    get(url, { 'x-forwarded-for': client }).then(({ status }) => {
      expect(status).toBe(200);
      order.push(name);
    });
  const url = (n: number) =>
    `/v1/agreement?nearest=${n}&actors=${Array.from({ length: 10 }, (_, i) => `state-${i + 1}`)}`;
  const tables = [1, 2, 3].map((n) => `/v1/stances?format=csv&actor=state-${n}`);
  const greedy = Array.from({ length: 40 }, (_, i) => ask('192.0.2.1', 'greedy', url(i + 1)));
  const exports = Array.from({ length: 30 }, () => ask('192.0.2.1', 'greedy', '/v1/stances?format=csv&level=support'));
  const patient = [
    ...[50, 51, 52].map((n) => ask('192.0.2.2', 'patient', url(n))),
    ...tables.map((table) => ask('192.0.2.2', 'patient', table)),
  ];
  await Promise.all([...greedy, ...exports, ...patient]);
  expect(order.lastIndexOf('patient')).toBeLessThan(order.length / 2);
});
