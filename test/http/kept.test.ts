import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Refusal } from '../../src/domain/refusal.ts';
import { route } from '../../src/http/operation.ts';
import { flagParameter, listParameter, minRevision } from '../../src/http/request/query.ts';
import { JsonText } from '../../src/http/request/zod.ts';
import { Body } from '../../src/runtime/body.ts';
import { sampleServer } from './sample.ts';
import { exchange, parseResponse } from './socket.ts';

// A kept answer is sent before Fastify sees the request. Only the clock and the handler can tell, with requests logged.

const echo = {
  method: 'GET' as const,
  url: '/v1/echoes/:id/of',
  id: 'getEcho',
  tag: 'things',
  summary: 'What was asked',
  description: 'What was asked.',
  params: z.strictObject({ id: z.string().max(20) }),
  query: z.strictObject({
    day: z.iso.date().optional(),
    names: listParameter(z.string().min(1)).optional(),
    firstHand: flagParameter().optional(),
    voice: z.enum(['own', 'attributed']).default('own'),
    minRevision,
  }),
  answer: z.strictObject({ data: z.array(z.unknown()), meta: z.unknown() }),
  table: [],
  cache: true,
  problems: ['not-found' as const],
};

let app: FastifyInstance;
let seen = 0;
let lines: string[] = [];
afterEach(() => app.close());

async function listening(options: Parameters<typeof sampleServer>[0] = {}) {
  [seen, lines] = [0, []];
  const logger = { stream: { write: (line: string) => void lines.push(line) } };
  app = sampleServer({ checkAnswers: false, logger, ...options }, (scope) => {
    route(scope, echo, ({ params, query }, reply) => {
      if (params.id === 'gone') throw new Refusal('not-found', 'It is gone.');
      if (params.id === 'pinned') reply.pinned(7, 'method');
      const data = params.id === 'large' ? Array.from({ length: 500_000 }, (_, i) => i) : [];
      const text = JSON.stringify({ data, meta: { asked: params, by: query } });
      return new JsonText<{ data: unknown[]; meta: unknown }>(params.id === 'text' ? text : Body.of(text));
    });
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
const same = ({ status, body, headers }: Awaited<ReturnType<typeof ask>>) => {
  const { 'request-id': _, date: __, ...rest } = headers;
  return { status, headers: rest, body: status === 200 ? body : body.replace(/"requestId":"[^"]*"/, '') };
};
const completed = () =>
  lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request completed' || msg === 'request errored');

describe('asked again', () => {
  test.each([
    '/v1/echoes/a/of',
    '/v1/echoes/text/of',
    '/v1/echoes/pinned/of?day=2025-05-16',
    '/v1/echoes/a-b.c_d/of?day=2025-05-16&names=a,b,a&firstHand=true&voice=attributed',
    '/v1/echoes/a/of?names=a&names=b',
    '/v1/echoes/%61/of?names=%61',
    '/v1/echoes/a/of?minRevision=7',
    '/v1/echoes/a/of?format=json',
  ])('%s has the bytes, the headers and the log line that Fastify gave', async (path) => {
    const port = await listening();
    const [cold, warm] = [await ask(port, `GET ${path}`), await ask(port, `GET ${path}`)];
    expect([cold.byFastify, warm.byFastify]).toEqual([true, false]);
    expect(cold.status).toBe(200);
    expect(same(warm)).toEqual(same(cold));
    const logged = completed();
    expect(logged.map(({ reqId }) => reqId)).toEqual([cold, warm].map(({ headers }) => headers['request-id']));
    const [one, other] = logged.map(({ reqId: _, responseTime, time: __, ...line }) => ({
      ...line,
      isTimed: responseTime >= 0,
    }));
    expect(one).toMatchObject({
      level: 30,
      req: { method: 'GET', url: path, remoteAddress: '127.0.0.1' },
      res: { statusCode: 200 },
      isTimed: true,
    });
    expect(other).toEqual(one);
  });

  test('it is conditional, has an id of its own, and is compressed as it is kept', async () => {
    const port = await listening();
    const path = '/v1/echoes/a/of?day=2025-05-16';
    const { headers } = await ask(port, `GET ${path}`, `${HOST}Request-Id: mine\r\n`);
    expect(headers['request-id']).toBe('mine');
    const again = await ask(port, `GET ${path}`, `${HOST}If-None-Match: ${headers.etag}\r\n`);
    expect([again.status, again.body, again.byFastify]).toEqual([304, '', false]);
    expect(completed().map(({ res }) => res.statusCode)).toEqual([200, 304]);
    const compressed = await ask(port, `GET ${path}`, `${HOST}Accept-Encoding: gzip\r\n`);
    expect([compressed.status, compressed.headers.etag, compressed.byFastify]).toEqual([200, headers.etag, false]);
  });

  test.each([
    ['what its shape refuses', '/v1/echoes/a/of?day=2025-02-30', 400],
    ['an unknown parameter', '/v1/echoes/a/of?dya=2025-02-03', 400],
    ['a parameter without a value', '/v1/echoes/a/of?day', 400],
    ['a name of every object', '/v1/echoes/a/of?__proto__=a', 400],
    ['another such name', '/v1/echoes/a/of?constructor=a', 400],
    ['a handler that refuses', '/v1/echoes/gone/of', 404],
    ['an id that is too long', `/v1/echoes/${'a'.repeat(21)}/of`, 400],
  ])('%s is refused again', async (_what, path, status) => {
    const port = await listening();
    // An id of its own is longer from one request to the next.
    const headers = `${HOST}Request-Id: mine\r\n`;
    const [first, second] = [await ask(port, `GET ${path}`, headers), await ask(port, `GET ${path}`, headers)];
    expect([first.byFastify, second.byFastify, second.status]).toEqual([true, true, status]);
    expect(same(second)).toEqual(same(first));
  });

  test('with another form by Accept it is another question', async () => {
    const port = await listening();
    const headers = `${HOST}Accept: text/csv\r\n`;
    await ask(port, 'GET /v1/echoes/a/of');
    expect((await ask(port, 'GET /v1/echoes/a/of', headers)).byFastify).toBe(true);
    expect((await ask(port, 'GET /v1/echoes/a/of', headers)).byFastify).toBe(false);
  });

  test('that is large, another coding is made of what is kept as well', async () => {
    const port = await listening();
    const path = '/v1/echoes/large/of';
    const whole = await ask(port, `GET ${path}`);
    const packed = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(whole.body);
    expect(seen).toBe(1);
  });

  test('with a body it has the same answer, and the next request on the connection is understood', async () => {
    const port = await listening();
    const path = '/v1/echoes/a/of';
    const body = `${HOST}Content-Length: 2\r\n`;
    const cold = await ask(port, `GET ${path}`, body, '{}');
    const warm = await ask(port, `GET ${path}`, body, '{}');
    expect([cold.byFastify, warm.byFastify, cold.status]).toEqual([true, false, 200]);
    expect(same(warm)).toEqual(same(cold));
    const line = `GET ${path} HTTP/1.1\r\n${HOST}`;
    const both = await exchange(port, `${line}Content-Length: 2\r\n\r\n{}${line}Connection: close\r\n\r\n`);
    expect(both.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  });

  test('a server that checks its answers or logs nothing answers the same', async () => {
    const answers: unknown[] = [];
    for (const options of [{}, { checkAnswers: true }, { logger: false }, { logRequests: false }] as const) {
      const port = await listening(options);
      for (let i = 0; i < 2; i++) answers.push(same(await ask(port, 'GET /v1/echoes/a/of')));
      expect(completed()).toHaveLength('logger' in options || 'logRequests' in options ? 0 : 2);
      await app.close();
    }
    for (const one of answers) expect(one).toEqual(answers[0]);
  });
});

test('a problem has a line of its own, and one of the request', async () => {
  const port = await listening();
  const { headers } = await ask(port, 'GET /v1/faulty/throw');
  const ours = lines.map((line) => JSON.parse(line)).filter(({ reqId }) => reqId === headers['request-id']);
  expect(ours.map(({ level, msg }) => [level, msg])).toEqual([
    [50, 'internal error'],
    [30, 'request completed'],
  ]);
  expect(ours[1].res.statusCode).toBe(500);
});

test('behind a proxy that is trusted the address is that of the client', async () => {
  const forwarded = `${HOST}X-Forwarded-For: 203.0.113.7, 10.0.0.1\r\n`;
  for (const [trustProxy, address] of [
    [true, '203.0.113.7'],
    [false, '127.0.0.1'],
  ] as const) {
    const port = await listening({ trustProxy });
    for (let i = 0; i < 2; i++) await ask(port, 'GET /v1/echoes/a/of', forwarded);
    expect(completed().map(({ req }) => req.remoteAddress)).toEqual([address, address]);
    await app.close();
  }
});
