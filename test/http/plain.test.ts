import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Refusal } from '../../src/domain/refusal.ts';
import { readPlainly } from '../../src/http/answer/ahead.ts';
import { contract, route } from '../../src/http/operation.ts';
import { flag, list, minRevision } from '../../src/http/request/query.ts';
import { JsonText } from '../../src/http/request/zod.ts';
import { sampleServer } from './sample.ts';
import { exchange, parseResponse } from './socket.ts';

// A question that is asked plainly is answered before Fastify sees it, and nobody can tell but by the clock.

const echo = {
  method: 'GET' as const,
  url: '/v1/echoes/:id/of',
  ...contract({
    id: 'getEcho',
    tag: 'things',
    summary: 'What was asked',
    description: 'What was asked.',
    params: z.strictObject({ id: z.string().max(20) }),
    query: z.strictObject({
      day: z.iso.date().optional(),
      names: list(z.string().min(1)).optional(),
      firstHand: flag().optional(),
      voice: z.enum(['own', 'attributed']).default('own'),
      minRevision,
    }),
    answer: z.strictObject({ data: z.array(z.unknown()), meta: z.unknown() }),
    table: [],
    cache: true,
  }),
};

let app: FastifyInstance;
let seen = 0;
afterEach(() => app.close());

async function listening(options: Parameters<typeof sampleServer>[0] = {}) {
  const handler = (asked: { params: { id: string }; query: object }, reply: { pinned(): unknown }) => {
    if (asked.params.id === 'gone') throw new Refusal('not-found', 'It is gone.');
    if (asked.params.id === 'pinned') reply.pinned();
    const text = JSON.stringify({ data: [], meta: { asked: asked.params, by: asked.query } });
    return new JsonText<{ data: unknown[]; meta: unknown }>(asked.params.id === 'text' ? text : Buffer.from(text));
  };
  seen = 0;
  app = sampleServer({ checkAnswers: false, cacheBytes: 0, ...options }, (scope) => {
    route(scope, echo, (request, reply) => handler(request, reply));
    scope.plain.offer(echo, handler);
  });
  app.addHook('onRequest', (_request, _reply, done) => {
    seen++;
    done();
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

const HOST = 'Host: localhost\r\n';
async function ask(port: number, line: string, headers = HOST, body = '') {
  const before = seen;
  const raw = await exchange(port, `${line} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n${body}`);
  return { ...parseResponse(raw), byFastify: seen > before };
}
/** The same of Fastify, whatever the URL. */
const long = (port: number, path: string, headers = HOST) =>
  ask(port, `GET ${path}`, `${headers}Content-Length: 0\r\n`);
const same = ({ status, body, headers }: Awaited<ReturnType<typeof ask>>) => {
  const { 'request-id': _, date: __, ...rest } = headers;
  return { status, headers: rest, body: status === 200 ? body : body.replace(/"requestId":"[^"]*"/, '') };
};

describe('asked plainly', () => {
  test.each([
    '/v1/echoes/a/of',
    '/v1/echoes/text/of',
    '/v1/echoes/pinned/of?day=2025-05-16',
    '/v1/echoes/a-b.c_d/of?day=2025-05-16&names=a,b,a&firstHand=true&voice=attributed',
  ])('%s has the bytes and the headers that Fastify gives', async (path) => {
    const port = await listening();
    const [short, other] = [await ask(port, `GET ${path}`), await long(port, path)];
    expect([short.byFastify, other.byFastify]).toEqual([false, true]);
    expect(short.status).toBe(200);
    expect(same(short)).toEqual(same(other));
  });

  test('it is conditional, has an id of its own, and is kept when it is asked for again', async () => {
    const port = await listening({ cacheBytes: 100_000 });
    const path = '/v1/echoes/a/of?day=2025-05-16';
    const { headers } = await ask(port, `GET ${path}`, `${HOST}Request-Id: mine\r\n`);
    expect(headers['request-id']).toBe('mine');
    const again = await ask(port, `GET ${path}`, `${HOST}If-None-Match: ${headers.etag}\r\n`);
    expect([again.status, again.body, again.byFastify]).toEqual([304, '', false]);
    const compressed = await ask(port, `GET ${path}`, `${HOST}Accept-Encoding: gzip\r\n`);
    expect(compressed.byFastify).toBe(true);
  });
});

describe('whatever is not plain goes the long way', () => {
  test.each([
    ['a name twice', '/v1/echoes/a/of?names=a&names=b', 200],
    ['something encoded', '/v1/echoes/a/of?names=%61', 200],
    ['something encoded in the path', '/v1/echoes/%61/of', 200],
    ['a wait', '/v1/echoes/a/of?minRevision=7', 200],
    ['another form', '/v1/echoes/a/of?format=json', 200],
    ['what its shape refuses', '/v1/echoes/a/of?day=2025-02-30', 400],
    ['an unknown parameter', '/v1/echoes/a/of?dya=2025-02-03', 400],
    ['a parameter without a value', '/v1/echoes/a/of?day', 400],
    ['a name of every object', '/v1/echoes/a/of?__proto__=a', 400],
    ['another such name', '/v1/echoes/a/of?constructor=a', 400],
    ['a handler that refuses', '/v1/echoes/gone/of', 404],
    ['an id that is too long', `/v1/echoes/${'a'.repeat(21)}/of`, 400],
  ])('%s', async (_what, path, status) => {
    const port = await listening();
    const [short, other] = [await ask(port, `GET ${path}`), await long(port, path)];
    expect([short.byFastify, short.status]).toEqual([true, status]);
    expect(same(short)).toEqual(same(other));
  });

  test.each([
    ['a body', `${HOST}Content-Length: 2\r\n`, '{}'],
    ['another form by Accept', `${HOST}Accept: text/csv\r\n`, ''],
    ['a coding', `${HOST}Accept-Encoding: br\r\n`, ''],
  ])('%s', async (_what, headers, body) => {
    const port = await listening();
    expect((await ask(port, 'GET /v1/echoes/a/of', headers, body)).byFastify).toBe(true);
  });

  test('a server that checks its answers, logs requests, or has nothing to answer from', async () => {
    for (const options of [{ checkAnswers: true }, { logger: { level: 'silent' } }, { isReady: () => false }]) {
      const port = await listening(options);
      expect((await ask(port, 'GET /v1/echoes/a/of')).byFastify).toBe(true);
      await app.close();
    }
  });
});

test('a query string is read as others read it, or not at all', () => {
  const piece = fc.oneof(fc.constantFrom('a', 'b', 'asOf', '1', '2025-05', '=', '&', ',', ':', '.', '%41', '+', ''));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const said = readPlainly(pieces.join(''));
      if (said !== null) expect(said).toEqual({ ...parse(pieces.join('')) });
    }),
  );
});
