import { type AddressInfo, connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { ledger, sampleServer } from './sample.ts';
import { exchange, parseResponse } from './socket.ts';

// Ready answers are sent before Fastify's router; these tests use a real socket.

let app: FastifyInstance;
afterEach(() => app.close());

async function listening(options: Parameters<typeof sampleServer>[0] = {}): Promise<number> {
  app = sampleServer(options);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}
const HOST = 'Host: localhost\r\n';
const ask = async (port: number, line: string, headers = HOST) =>
  parseResponse(await exchange(port, `${line} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`));

describe('a ready answer', () => {
  test('has the bytes and the headers of the first, and an id of its own', async () => {
    const port = await listening();
    const first = await ask(port, 'GET /v1/things/a');
    const second = await ask(port, 'GET /v1/things/a', `${HOST}Request-Id: mine\r\n`);
    expect(ledger.calls).toBe(1);
    expect(second.status).toBe(200);
    expect(second.body).toBe(first.body);
    const { 'request-id': id, date: _, ...same } = second.headers;
    const { 'request-id': other, date: __, ...firstOnes } = first.headers;
    expect(same).toEqual(firstOnes);
    expect(id).toBe('mine');
    expect(other).toBeTruthy();
  });

  test('is conditional, and has no body for HEAD', async () => {
    const port = await listening();
    const { headers } = await ask(port, 'GET /v1/things/a');
    const unchanged = await ask(port, 'GET /v1/things/a', `${HOST}If-None-Match: W/${headers.etag}\r\n`);
    expect([unchanged.status, unchanged.body, unchanged.headers.etag]).toEqual([304, '', headers.etag]);
    const head = await ask(port, 'HEAD /v1/things/a');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', headers['content-length']]);
    expect(ledger.calls).toBe(1);
  });

  test.each([
    ['another revision', () => ledger.revision++],
    ['another day', () => (ledger.day = '2026-11-24')],
  ])('is not given after %s', async (_name, change) => {
    const port = await listening();
    const first = await ask(port, 'GET /v1/things');
    change();
    const second = await ask(port, 'GET /v1/things');
    expect(ledger.calls).toBe(2);
    expect(second.headers.etag).not.toBe(first.headers.etag);
  });

  test('is not given to a request that is refused whatever it asks for', async () => {
    const port = await listening();
    await ask(port, 'GET /v1/things/a');
    expect((await ask(port, 'GET /v1/things/a', '')).status).toBe(400);
    expect((await ask(port, 'GET /v1/things/a', `${HOST}Expect: wonders\r\n`)).status).toBe(417);
    expect((await ask(port, 'PUT /v1/things/a')).status).toBe(405);
    const coding = await ask(port, 'GET /v1/things/a', `${HOST}Accept-Encoding: identity;q=0\r\n`);
    expect(coding.status).toBe(406);
  });

  test('is logged like any other where requests are logged', async () => {
    const lines: string[] = [];
    const port = await listening({ logger: { stream: { write: (line) => void lines.push(line) } }, logRequests: true });
    for (let i = 0; i < 3; i++) await ask(port, 'GET /v1/things/a');
    expect(ledger.calls).toBe(1);
    expect(lines.filter((line) => line.includes('request completed'))).toHaveLength(3);
  });

  test('many of them on one connection come in the order in which they were asked for', async () => {
    const port = await listening();
    await ask(port, 'GET /v1/things/a');
    const asked = Array.from({ length: 50 }, (_, i) => (i % 3 === 0 ? 'a' : `b${i}`));
    const socket = connect(port, '127.0.0.1');
    for (const id of asked) socket.write(`GET /v1/things/${id} HTTP/1.1\r\n${HOST}\r\n`);
    let answer = '';
    for await (const chunk of socket.setEncoding('utf8')) {
      answer += chunk;
      if (answer.split('HTTP/1.1 200 ').length > asked.length && answer.endsWith('}')) break;
    }
    const ids = [...answer.matchAll(/"id":"([^-"]+)/g)].map(([, id]) => id);
    expect(ids).toEqual(asked);
  });
});
