import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../src/domain/refusal.ts';
import { CODES, type Code, entryOf } from '../../src/http/problems/catalogue.ts';
import { Problem } from '../../src/http/problems/problems.ts';
import { MAX_URL } from '../../src/http/request/limits.ts';
import { KEY, REFUSALS, sampleServer } from './sample.ts';
import { exchange, parseResponse } from './socket.ts';

const BEARER = { authorization: `Bearer ${KEY}` };
const post = (payload: string | object, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'POST',
  url: '/v1/things',
  headers: { ...BEARER, 'content-type': 'application/json', ...headers },
  payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
});
const draft = { id: 'a', drafts: [] };

/** How to come by each code. What only the domain or the ledger knows is thrown by name. */
const PROVOKED: Record<Code, InjectOptions | string | 'thrown'> = {
  'malformed-request': { url: '/v1/things/%zz' },
  'invalid-parameter': { url: '/v1/things?limit=0' },
  'wrong-kind': 'thrown',
  'revision-not-yet': 'thrown',
  'reversed-range': 'thrown',
  'malformed-json': post('{'),
  unauthorized: { method: 'POST', url: '/v1/things', payload: draft },
  forbidden: 'thrown',
  'not-found': { url: '/v1/nothing' },
  'unknown-record': { url: '/v1/things/none' },
  'method-not-allowed': { method: 'DELETE', url: '/v1/things' },
  'not-acceptable': { url: '/v1/things', headers: { 'accept-encoding': 'identity;q=0' } },
  'client-timeout': 'POST /v1/things HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n',
  'body-too-large': post({ ...draft, id: 'x'.repeat(3000) }),
  'uri-too-long': { url: `/v1/things?pad=${'x'.repeat(MAX_URL)}` },
  'unsupported-media-type': post('a: 1', { 'content-type': 'text/yaml' }),
  'expectation-failed': 'GET /v1/things HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\nConnection: close\r\n\r\n',
  'range-not-satisfiable': { url: '/docs/static/swagger-ui.css', headers: { range: 'bytes=99999999-' } },
  'headers-too-large': `GET /v1/things HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
  'invalid-body': post({}),
  'body-too-deep': post('['.repeat(40) + ']'.repeat(40)),
  'unknown-reference': 'thrown',
  'wrong-kind-reference': 'thrown',
  'reversed-interval': 'thrown',
  'idempotency-key-reused': post({ ...draft, id: 'other' }, { 'idempotency-key': 'used' }),
  conflict: 'thrown',
  'slug-taken': 'thrown',
  'external-id-taken': 'thrown', // by imports: test/ledger/externals.test.ts
  'in-use': 'thrown',
  retracted: 'thrown',
  'already-retracted': 'thrown',
  'already-merged': 'thrown',
  'merge-refused': 'thrown',
  'already-superseded': 'thrown',
  'stance-overlap': 'thrown',
  'coding-taken': 'thrown',
  'precondition-failed': {
    method: 'PATCH',
    url: '/v1/things/a',
    headers: { ...BEARER, 'if-match': '"old"' },
    payload: {},
  },
  'precondition-required': { method: 'PATCH', url: '/v1/things/a', headers: BEARER, payload: {} },
  internal: { url: '/v1/faulty/throw' },
  behind: 'thrown',
  'insufficient-storage': 'thrown', // by imports: test/api/imports.test.ts
  'ledger-unavailable': { url: '/refuse/outage' },
  busy: 'thrown', // by analyses: queue.test.ts
  'too-much-work': 'thrown', // by analyses: test/api/analyses/limits.test.ts
  'not-ready': 'thrown', // and while stopping: closing.test.ts
};

let app: FastifyInstance;
let port: number;
beforeAll(async () => {
  app = sampleServer({ bodyLimit: 2048, requestTimeout: 300 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  port = (app.server.address() as { port: number }).port;
  await app.inject(post(draft, { 'idempotency-key': 'used' }));
  REFUSALS.set('outage', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
});
afterAll(() => app.close());

describe('every code of the catalogue', () => {
  test.each(CODES)('%s', async (code) => {
    const how = PROVOKED[code];
    REFUSALS.set(code, new Refusal(code, 'As told.', [{ pointer: '/here', detail: 'is wrong' }]));
    const answer =
      typeof how === 'string' && how !== 'thrown'
        ? parseResponse(await exchange(port, how))
        : await app.inject(how === 'thrown' ? { url: `/refuse/${code}` } : (how as InjectOptions)).then((reply) => ({
            status: reply.statusCode,
            headers: reply.headers as Record<string, string>,
            body: reply.body,
          }));
    const problem = Problem.parse(JSON.parse(answer.body));
    const { status, title, hint, retryAfter } = entryOf(code);
    expect({ ...problem, sent: answer.status }).toMatchObject({ code, status, title, hint, sent: status });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['retry-after']).toBe(retryAfter?.toString());
    expect(answer.headers['request-id']).toBe(problem.requestId);
    expect(answer.headers['ledger-revision']).toMatch(/^\d+$/);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers.etag).toBeUndefined();
    expect(problem.detail).not.toBe('');

    const page = await app.inject(problem.type);
    expect(page.json()).toMatchObject({ code, status, title, hint });
  });

  test('is documented, and nothing else is', () => {
    const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| `([^`]+)` \| (\d+) \| (.+?) \| (.+) \|$/gm)].map(([, ...cells]) => cells);
    expect(rows).toEqual(
      CODES.map((code) => {
        const { status, title, hint } = entryOf(code);
        return [code, String(status), title, hint];
      }),
    );
  });

  test('is the only source of codes: whatever the source refuses with is in it', () => {
    const root = new URL('../../src/', import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const used = files.flatMap((file) =>
      [...readFileSync(new URL(file, root), 'utf8').matchAll(/new Refusal\(\s*'([^']+)'/g)].map(
        ([, code]) => `${code}`,
      ),
    );
    expect(used).toContain('malformed-json');
    expect(used.filter((code) => !(CODES as string[]).includes(code))).toEqual([]);
  });

  test('is listed at /errors', async () => {
    const { errors } = (await app.inject('/errors')).json();
    expect(errors.map(({ code }: { code: string }) => code)).toEqual(CODES);
    expect((await app.inject('/errors/nonsense')).json()).toMatchObject({ code: 'unknown-record' });
  });
});

describe('details', () => {
  const logged = (checkAnswers: boolean) => {
    const stream = new PassThrough();
    const lines: string[] = [];
    stream.on('data', (line) => lines.push(String(line)));
    return { lines, app: sampleServer({ checkAnswers, logger: { stream, level: 'warn' } }) };
  };

  test.each([true, false])(
    'of an unforeseen error reach the log with its stack, never the client (checks: %s)',
    async (checks) => {
      const { app, lines } = logged(checks);
      const reply = await app.inject({ url: '/v1/faulty/throw', headers: { 'request-id': 'find-me' } });
      expect(reply.body).not.toContain('hunter2');
      expect(reply.json()).toMatchObject({ code: 'internal', requestId: 'find-me' });
      const [line] = lines.map((text) => JSON.parse(text));
      expect(line).toMatchObject({ level: 50, reqId: 'find-me', err: { message: 'password=hunter2' } });
      expect(line.err.stack).toContain('sample.ts');
    },
  );

  test('a code that nobody declared is a fault of ours, in tests only', async () => {
    const undeclared = (checkAnswers: boolean) =>
      sampleServer({ checkAnswers }).inject({ ...post({ ...draft, id: 'taken' }) });
    expect((await undeclared(true)).json()).toMatchObject({
      code: 'internal',
      detail: expect.stringContaining('in-use'),
    });
    expect((await undeclared(false)).json()).toMatchObject({ code: 'in-use' });
  });

  test('a refusal with a code that is in no catalogue is an internal error', async () => {
    REFUSALS.set('odd', new Refusal('odd', 'Secret.'));
    const reply = await sampleServer({ checkAnswers: false }).inject('/refuse/odd');
    expect(reply.json()).toMatchObject({ code: 'internal' });
    expect(reply.body).not.toContain('Secret');
  });
});

describe('an outage of PostgreSQL', () => {
  const coded = (code: string) => Object.assign(new Error('x'), { code });
  test.each<[string, Error]>([
    ['refused', coded('ECONNREFUSED')],
    ['reset', coded('ECONNRESET')],
    ['refused at each address', new AggregateError([coded('ECONNREFUSED')])],
    ['Prisma cannot reach it', coded('P1001')],
    ['Prisma timed out', coded('P2024')],
    ['closed by Prisma', coded('P1017')],
    ['shutting down', coded('57P01')],
    ['starting up', coded('57P03')],
    ['connection failure', coded('08006')],
    ['too many connections', coded('53300')],
    ['a standby', coded('25006')],
    ['an adapter', Object.assign(new Error('x'), { cause: { kind: 'DatabaseNotReachable' } })],
    ['wrapped twice', new Error('x', { cause: new Error('y', { cause: coded('57P02') }) })],
    ['in words', new Error('Connection terminated unexpectedly')],
  ])('%s is told as ledger-unavailable', async (name, error) => {
    REFUSALS.set(name, error);
    const reply = await app.inject(`/refuse/${encodeURIComponent(name)}`);
    expect(reply.json()).toMatchObject({ code: 'ledger-unavailable' });
    expect(reply.headers['retry-after']).toBe('5');
  });

  test.each(['P2002', '23505', '42P01', 'ENOENT'])('%s is not one', async (code) => {
    REFUSALS.set(code, coded(code));
    expect((await app.inject(`/refuse/${code}`)).json()).toMatchObject({ code: 'internal' });
  });
});

describe('on the wire', () => {
  const head = (answer: string) => parseResponse(answer);
  test.each([
    ['a malformed request line', 'NONSENSE\r\n\r\n', 'malformed-request'],
    ['no Host', 'GET /v1/things HTTP/1.1\r\nConnection: close\r\n\r\n', 'malformed-request'],
    ['a bad header', 'GET / HTTP/1.1\r\nHost: x\r\nBad Header: x\r\n\r\n', 'malformed-request'],
    ['CONNECT', 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n', 'method-not-allowed'],
    ['headers that never end', 'GET / HTTP/1.1\r\nHost: x\r\n', 'client-timeout'],
  ])('%s', async (_name, request, code) => {
    const answer = head(await exchange(port, request));
    expect(JSON.parse(answer.body)).toMatchObject({ code });
    expect(answer.headers).toMatchObject({ connection: 'close', 'ledger-revision': expect.any(String) });
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(answer.body)));
  });

  test('a body cut off half-way is the client’s fault, not an outage', async () => {
    const request = `POST /v1/things HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${KEY}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"id":`;
    const answer = head(await exchange(port, request, { end: true }));
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'malformed-request', status: 400 });
  });

  test('a client that hangs up in mid-body is no error in the log, and the server goes on', async () => {
    const stream = new PassThrough();
    const lines: string[] = [];
    stream.on('data', (line) => lines.push(String(line)));
    const own = sampleServer({ logger: { stream, level: 'warn' } });
    await own.listen({ port: 0, host: '127.0.0.1' });
    const ownPort = (own.server.address() as { port: number }).port;
    const socket = connect(ownPort, '127.0.0.1');
    socket.write(
      `POST /v1/things HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${KEY}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await fetch(`http://127.0.0.1:${ownPort}/v1/things`)).status).toBe(200);
    expect(lines).toEqual([]);
    await own.close();
  });

  test('a body too large is told so before it is all sent', async () => {
    const request = `POST /v1/things HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${KEY}\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n{`;
    expect(JSON.parse(head(await exchange(port, request)).body)).toMatchObject({ code: 'body-too-large' });
  });

  test('a chunked body is counted as it comes', async () => {
    const chunk = `800\r\n${' '.repeat(0x800)}\r\n`;
    const request = `POST /v1/things HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${KEY}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`;
    expect(JSON.parse(head(await exchange(port, request)).body)).toMatchObject({ code: 'body-too-large' });
  });
});
