import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { sampleServer } from './sample.ts';
import { parseResponse } from './socket.ts';

const listening = async (handler: () => Promise<unknown>, beforeClose = async () => {}) => {
  const app = sampleServer({}, (scope) => void scope.get('/slow', handler).addHook('preClose', beforeClose));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  const open = () => {
    const socket = connect(port, '127.0.0.1');
    const state = { socket, text: '', closed: new Promise<void>((resolve) => socket.on('close', () => resolve())) };
    socket.on('data', (chunk) => {
      state.text += chunk;
    });
    return state;
  };
  return { app, open };
};
const GET = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('what was begun is finished, what comes after is refused, and nothing is waited for', async () => {
  let begun = false;
  let finish = () => {};
  const { app, open } = await listening(async () => {
    begun = true;
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return { done: true };
  });
  const [busy, idle, silent, late] = [open(), open(), open(), open()];
  idle.socket.write(GET('/v1/things/a'));
  await until(() => idle.text.includes('}'));
  busy.socket.write(GET('/slow'));
  // Half a request holds its connection open, as a request in the pipeline of a proxy does.
  late.socket.write('GET /v1/things/a HTTP/1.1\r\nHost: x\r\n');
  await until(() => begun);
  await new Promise((resolve) => setTimeout(resolve, 50));

  // A connection that is waited for would be open longer than a test may take: 65 s.
  const closed = app.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  late.socket.write('\r\n');
  await Promise.all([late.closed, idle.closed, silent.closed]);
  const refused = parseResponse(late.text);
  expect(JSON.parse(refused.body)).toMatchObject({ code: 'not-ready', status: 503 });
  expect(refused.headers).toMatchObject({ connection: 'close', 'retry-after': '2', 'ledger-revision': '7' });

  finish();
  await Promise.all([busy.closed, closed]);
  const finished = parseResponse(busy.text);
  expect(finished.status).toBe(200);
  expect(finished.headers.connection).toBe('close');
  expect(finished.body).toBe('{"done":true}');

  const refusedToConnect = open();
  await expect(new Promise((_, reject) => refusedToConnect.socket.on('error', reject))).rejects.toMatchObject({
    code: 'ECONNREFUSED',
  });
});

test('a connection that is made while it closes is not waited for either', async () => {
  let connected = Promise.resolve();
  let beforeClose = async () => {};
  const { app, open } = await listening(
    async () => ({}),
    () => beforeClose(),
  );
  // The last moment before it stops listening.
  beforeClose = async () => {
    const accepted = new Promise((resolve) => app.server.once('connection', resolve));
    connected = open().closed;
    await accepted;
  };
  await app.close();
  await connected;
  expect(app.server.listening).toBe(false);
});
