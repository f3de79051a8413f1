import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rowTable } from '../../src/api/records.ts';
import { route } from '../../src/http/operation.ts';
import { codedEtag, etagMatches, etagOf, ifMatchHolds } from '../../src/http/request/etag.ts';
import { codingFor, mediaTypeFor } from '../../src/http/request/negotiate.ts';
import { flagParameter } from '../../src/http/request/query.ts';
import { throughServer } from '../support/inject.ts';
import { KEY, ledger, sampleServer } from './sample.ts';

let app: FastifyInstance;
beforeEach(() => {
  app = sampleServer();
});
const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  throughServer(app, { method, url, headers });
const stable = ({ headers }: LightMyRequestResponse) => {
  const { 'request-id': _, date: __, ...rest } = headers;
  return rest;
};

/** A server with an operation that is a table. */
const tables = (options: Parameters<typeof sampleServer>[0]) =>
  sampleServer(options, (scope) => {
    const answer = z.strictObject({ data: z.array(z.strictObject({ n: z.number(), pad: z.string() })) });
    const table = rowTable(answer);
    const query = z.strictObject({ pad: flagParameter().optional(), knownAt: z.string().optional() });
    const operation = { id: 'rows', summary: 'Rows', description: 'Rows.', tag: 'things', cache: true, answer, table };
    const pins = (asked: { knownAt?: string }) => (asked.knownAt === undefined ? null : ('method' as const));
    route(scope, { method: 'GET', url: '/v1/rows', ...operation, query, pins }, (request) => {
      ledger.calls++;
      return { data: [{ n: 1, pad: request.query.pad ? 'a'.repeat(5000) : '' }] };
    });
  });

describe('asked again', () => {
  test('the same bytes come without asking the handler', async () => {
    const first = await get('/v1/things/a');
    const second = await get('/v1/things/a');
    expect(ledger.calls).toBe(1);
    expect(second.body).toBe(first.body);
    expect(stable(second)).toEqual(stable(first));
    expect(second.headers['request-id']).not.toBe(first.headers['request-id']);
    expect(first.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(first.rawPayload.length),
      etag: etagOf(first.body),
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
      'ledger-revision': '7',
    });
  });

  test.each([
    ['another revision', () => ledger.revision++],
    ['another day', () => (ledger.day = '2026-11-24')],
  ])('after %s the handler is asked', async (_name, change) => {
    const first = await get('/v1/things');
    change();
    const second = await get('/v1/things');
    expect(ledger.calls).toBe(2);
    expect(second.body).not.toBe(first.body);
    expect(second.headers.etag).not.toBe(first.headers.etag);
    expect(second.headers['ledger-revision']).toBe(String(ledger.revision));
  });

  test('a table has the tag of its URL and the state of its ledger, and of no other ledger or program', async () => {
    const tagOf = async (options: Parameters<typeof sampleServer>[0] = {}, url = '/v1/rows') => {
      app = tables(options);
      return (await get(url)).headers.etag;
    };
    const tag = await tagOf();
    expect(await tagOf()).toBe(tag);
    for (const other of [
      tagOf({ recordedAt: () => 'another instant' }),
      tagOf({ build: '2' }),
      tagOf({ today: () => '2026-11-24' }),
      tagOf({ head: () => 8 }),
      tagOf({}, '/v1/rows?format=csv'),
      tagOf({}, '/v1/rows?fields=n'),
    ])
      expect(await other).not.toBe(tag);
  });

  test('a table that pins its moment keeps its tag, whatever is written, and on every day', async () => {
    app = tables({ cacheBytes: 0 });
    const { etag } = (await get('/v1/rows?knownAt=7')).headers;
    const later = { head: () => 9, today: () => '2030-01-01', cacheBytes: 0 };
    app = tables(later);
    const again = await get('/v1/rows?knownAt=7', { 'if-none-match': String(etag) });
    expect([again.statusCode, again.headers.etag]).toEqual([304, etag]);
    app = tables({ ...later, recordedAt: () => 'another instant' });
    expect((await get('/v1/rows?knownAt=7', { 'if-none-match': String(etag) })).statusCode).toBe(200);
  });

  test.each([
    ['json', {}],
    ['csv', { accept: 'text/csv' }],
    ['br', { 'accept-encoding': 'br' }],
    ['gzip', { 'accept-encoding': 'gzip' }],
  ] as const)('that it has not changed is known without asking the handler: %s', async (_what, headers) => {
    app = tables({ cacheBytes: 0 });
    const whole = await get('/v1/rows?pad=true', headers);
    expect([whole.statusCode, ledger.calls]).toEqual([200, 1]);
    const etag = String(whole.headers.etag);
    for (const method of ['GET', 'HEAD'] as const) {
      const reply = await get('/v1/rows?pad=true', { ...headers, 'if-none-match': `"x", ${etag}` }, method);
      expect([reply.statusCode, reply.body, ledger.calls]).toEqual([304, '', 1]);
      const kept = ['etag', 'cache-control', 'vary', 'ledger-revision', 'access-control-allow-origin'];
      for (const name of kept) expect(reply.headers[name]).toBe(whole.headers[name]);
    }
    // Of another question, after a write, or as anything at all, it is asked.
    for (const [url, tag] of [
      ['/v1/rows', etag],
      ['/v1/rows?pad=true', '"x"'],
    ] as const)
      expect((await get(url, { ...headers, 'if-none-match': tag })).statusCode).toBe(200);
    ledger.revision++;
    expect((await get('/v1/rows?pad=true', { ...headers, 'if-none-match': etag })).statusCode).toBe(200);
    expect(ledger.calls).toBe(4);
  });

  test('an answer that was begun before a write is not given after it', async () => {
    app = sampleServer({}, (scope) => {
      route(
        scope,
        {
          method: 'GET',
          url: '/v1/slow',
          id: 'slow',
          tag: 'things',
          summary: '',
          description: '',
          answer: z.strictObject({ seen: z.int() }),
          cache: true,
        },
        async () => {
          const seen = ledger.revision;
          if (seen === 7) ledger.revision++;
          return { seen };
        },
      );
    });
    expect((await get('/v1/slow')).json()).toEqual({ seen: 7 });
    expect((await get('/v1/slow')).json()).toEqual({ seen: 8 });
  });

  test('a pinned answer holds whatever is written', async () => {
    const first = await get('/v1/things?pin=true');
    ledger.revision++;
    ledger.day = '2030-01-01';
    const second = await get('/v1/things?pin=true');
    expect(second.body).toBe(first.body);
    expect(ledger.calls).toBe(1);
    expect(second.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'ledger-revision': '8',
    });
  });

  test('errors, writes and other URLs are not kept', async () => {
    for (let i = 0; i < 2; i++) expect((await get('/v1/things/none')).statusCode).toBe(404);
    await get('/v1/things/a');
    await get('/v1/things/b');
    expect(ledger.calls).toBe(4);
  });

  test('without room nothing is kept, and answers are the same', async () => {
    const kept = await get('/v1/things/a');
    app = sampleServer({ cacheBytes: 0 });
    for (let i = 0; i < 2; i++) expect(stable(await get('/v1/things/a'))).toEqual(stable(kept));
    expect(ledger.calls).toBe(2);
  });

  test('room runs out for the oldest', async () => {
    app = sampleServer({ cacheBytes: 40_000 });
    for (let i = 0; i < 60; i++) await get(`/v1/things/${i}`);
    ledger.calls = 0;
    await get('/v1/things/59');
    expect(ledger.calls).toBe(0);
    await get('/v1/things/0');
    expect(ledger.calls).toBe(1);
  });
});

describe('If-None-Match', () => {
  test.each(['GET', 'HEAD'] as const)('spares the body of %s, fresh or kept', async (method) => {
    const { etag } = (await get('/v1/things?size=50')).headers;
    for (const server of ['fresh', 'kept']) {
      if (server === 'fresh') app = sampleServer();
      const reply = await get('/v1/things?size=50', { 'if-none-match': `"x", W/${etag}` }, method);
      expect(reply.statusCode).toBe(304);
      expect(reply.body).toBe('');
      expect(reply.headers).toMatchObject({
        etag,
        'cache-control': 'no-cache',
        vary: 'Accept-Encoding',
        'ledger-revision': '7',
        'access-control-allow-origin': '*',
        'request-id': expect.any(String),
      });
      expect(Object.keys(reply.headers)).not.toContain('content-length');
      expect(Object.keys(reply.headers)).not.toContain('content-type');
    }
  });

  test('is nothing to errors and writes', async () => {
    expect((await get('/v1/things/none', { 'if-none-match': '*' })).statusCode).toBe(404);
    const write = await app.inject({
      method: 'POST',
      url: '/v1/things',
      headers: { authorization: `Bearer ${KEY}`, 'if-none-match': '*' },
      payload: { id: 'a', drafts: [] },
    });
    expect(write.statusCode).toBe(201);
    expect(write.headers.etag).toBeUndefined();
    expect(write.headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b"', false],
    ['"b", "a"', true],
    ['"b",W/"a"', true],
    ['*', true],
    [' * ', true],
    ['a', false],
    ['"a', false],
    ['""', false],
    ['"x,\\"a\\""', false],
    ['"a-gzip"', false],
    [undefined, false],
  ] as const)('%s', (header, expected) => {
    expect(etagMatches(header, '"a"')).toBe(expected);
  });

  test('a tag may hold a comma', () => expect(etagMatches('"x", "a,b"', '"a,b"')).toBe(true));
});

describe('If-Match', () => {
  test.each([
    ['"a"', true],
    ['"a-gzip"', true],
    ['"a-br"', true],
    ['"b", "a"', true],
    ['*', true],
    ['W/"a"', false],
    ['"b"', false],
    ['"a-deflate"', false],
    ['a', false],
  ] as const)('%s', (header, expected) => {
    expect(ifMatchHolds(header, '"a"')).toBe(expected);
  });

  test('whoever read the record compressed may amend it', async () => {
    const { etag } = (await get('/v1/things/a')).headers;
    const amend = (tag: string) =>
      app.inject({
        method: 'PATCH',
        url: '/v1/things/a',
        headers: { authorization: `Bearer ${KEY}`, 'if-match': tag },
        payload: { level: null },
      });
    expect((await amend(codedEtag(`${etag}`, 'gzip'))).statusCode).toBe(200);
    expect((await amend(`${etag}`)).statusCode).toBe(200);
    expect((await amend(`W/${etag}`)).statusCode).toBe(412);
  });
});

describe('HEAD', () => {
  test.each(['/v1/things?size=50', '/openapi.json', '/v1/things/none', '/v1/nothing'])(
    '%s has the headers of GET and no body',
    async (url) => {
      const whole = await get(url);
      app = sampleServer();
      const head = await get(url, { 'request-id': `${whole.headers['request-id']}` }, 'HEAD');
      expect(head.body).toBe('');
      expect(head.statusCode).toBe(whole.statusCode);
      expect(stable(head)).toEqual(stable(whole));
      expect(head.headers['content-length']).toBe(String(whole.rawPayload.length));
    },
  );
});

describe('compression', () => {
  const unzip = { gzip: gunzipSync, br: brotliDecompressSync } as const;
  test.each(['gzip', 'br'] as const)('%s, with its own tag, made of the answer that is kept', async (coding) => {
    const plain = await get('/v1/things?size=50');
    for (let i = 0; i < 2; i++) {
      const reply = await get('/v1/things?size=50', { 'accept-encoding': coding });
      expect(reply.headers).toMatchObject({
        'content-encoding': coding,
        vary: 'Accept-Encoding',
        etag: codedEtag(`${plain.headers.etag}`, coding),
        'content-length': String(reply.rawPayload.length),
      });
      expect(unzip[coding](reply.rawPayload).toString()).toBe(plain.body);
      expect(reply.rawPayload.length).toBeLessThan(plain.rawPayload.length);
    }
    expect(ledger.calls).toBe(1);
    const again = await get('/v1/things?size=50', {
      'accept-encoding': coding,
      'if-none-match': codedEtag(`${plain.headers.etag}`, coding),
    });
    expect(again.statusCode).toBe(304);
    expect(again.headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['br', undefined],
    ['br', 'gzip'],
    ['gzip', 'br'],
    ['gzip', undefined],
  ])('an answer kept as %s is another coding of itself, and as good as new: %s', async (first, second) => {
    const size = first === 'br' && second === 'gzip' ? 6000 : 50; // of 400 kB or 3
    const headers = { ...(second && { 'accept-encoding': second }) };
    const made = await get(`/v1/things?size=${size}`, headers);
    app = sampleServer();
    await get(`/v1/things?size=${size}`, { 'accept-encoding': first });
    for (let i = 0; i < 2; i++) {
      const reply = await get(`/v1/things?size=${size}`, headers);
      expect(stable(reply)).toEqual(stable(made));
      expect(reply.rawPayload.equals(made.rawPayload)).toBe(true);
    }
    expect(ledger.calls).toBe(1);
  });

  test('not of what is small, but said to vary all the same', async () => {
    const { headers } = await get('/v1/things/a', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('Accept-Encoding');
  });

  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['deflate', 'identity'],
    ['*', 'br'],
    ['*;q=0', null],
    ['identity;q=0', null],
    ['identity;q=0, gzip', 'gzip'],
    ['*;q=0, identity', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['identity, gzip;q=0.5', 'identity'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip;q=nonsense', 'identity'],
  ] as const)('Accept-Encoding: %s is answered with %s', (header, expected) => {
    expect(codingFor(header)).toBe(expected);
  });
});

describe('media types', () => {
  const offered = ['application/json', 'text/csv'] as const;
  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/csv;q=0.5, application/json', 'application/json'],
    ['text/html', null],
    ['application/json;q=0, */*', 'text/csv'],
    ['text/html, */*;q=0.1', 'application/json'],
  ] as const)('Accept: %s gets %s', (header, expected) => {
    expect(mediaTypeFor(header, offered)).toBe(expected);
  });

  test('are kept apart, and refused where there is none', async () => {
    app = sampleServer({}, (scope) => {
      route(
        scope,
        {
          method: 'GET',
          url: '/v1/table',
          id: 'table',
          tag: 'things',
          summary: '',
          description: '',
          answer: z.strictObject({ a: z.int() }),
          also: ['text/csv'],
          cache: true,
        },
        (request, reply) => {
          ledger.calls++;
          return mediaTypeFor(request.headers.accept, offered) === 'text/csv'
            ? reply.type('text/csv; charset=utf-8').send('a\n1\n')
            : { a: 1 };
        },
      );
    });
    for (let i = 0; i < 2; i++) {
      expect((await get('/v1/table', { accept: 'application/json' })).json()).toEqual({ a: 1 });
      const csv = await get('/v1/table', { accept: 'text/csv' });
      expect(csv.body).toBe('a\n1\n');
      expect(csv.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', vary: 'Accept, Accept-Encoding' });
    }
    expect(ledger.calls).toBe(2);
    expect((await get('/v1/table', { accept: 'image/png' })).json()).toMatchObject({ code: 'not-acceptable' });
  });
});
