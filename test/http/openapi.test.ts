import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemasOf } from '../../src/http/openapi/schemas.ts';
import { CODES, entryOf } from '../../src/http/problems/catalogue.ts';
import { throughServer } from '../support/inject.ts';
import { ledger, sampleServer } from './sample.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document is walked by name here
type Any = any;
const app = sampleServer();
let document: Any;
beforeAll(async () => {
  document = (await app.inject('/openapi.json')).json();
});
const operations = (): Any[] => Object.values(document.paths).flatMap((path) => Object.values(path as object));

describe('the document', () => {
  test('describes every operation, and nothing beside', () => {
    expect(document.openapi).toBe('3.1.1');
    expect(
      operations()
        .map(({ operationId }) => operationId)
        .sort(),
    ).toEqual(['amendThing', 'createThing', 'getFaulty', 'getThing', 'listThings']);
    for (const operation of operations()) {
      expect(operation).toMatchObject({
        summary: expect.any(String),
        description: expect.any(String),
        tags: ['things'],
        security: expect.any(Array),
      });
    }
  });

  test('has each reference point at something, and each component referred to', () => {
    const refs = new Set(
      [...JSON.stringify(document).matchAll(/"#\/components\/([^"]+)"/g)].map(([, name]) => `${name}`),
    );
    const there = Object.entries(document.components).flatMap(([kind, parts]) =>
      Object.keys(parts as object).map((name) => `${kind}/${name}`),
    );
    expect([...refs].sort()).toEqual(there.filter((name) => !name.startsWith('securitySchemes/')).sort());
  });

  test('declares security for writes alone', () => {
    for (const [path, item] of Object.entries<Any>(document.paths)) {
      for (const [method, { security }] of Object.entries<Any>(item)) {
        expect([path, method, security]).toEqual([path, method, method === 'get' ? [] : [{ apiKey: [] }]]);
      }
    }
  });

  test('declares problems by status, with an example of each code', () => {
    const { responses } = document.paths['/v1/things'].post;
    expect(Object.keys(responses)).toEqual([
      '201',
      '400',
      '401',
      '403',
      '406',
      '409',
      '413',
      '415',
      '422',
      '500',
      '503',
    ]);
    const examples = Object.entries<Any>(document.components.responses)
      .filter(([name]) => name !== 'NotModified')
      .flatMap(([, { content }]) => Object.entries<Any>(content['application/problem+json'].examples));
    expect(examples.length).toBeGreaterThan(15);
    for (const [code, { value }] of examples) {
      expect(CODES).toContain(code);
      expect(value).toMatchObject({ code, status: entryOf(code as 'internal').status });
    }
    expect(responses[409]).toEqual({ $ref: '#/components/responses/slug-taken' });
  });

  test('declares headers where they come', () => {
    const { get, post } = document.paths['/v1/things'];
    expect(Object.keys(get.responses[200].headers)).toEqual([
      'Access-Control-Allow-Origin',
      'Request-Id',
      'Ledger-Revision',
      'ETag',
    ]);
    expect(Object.keys(post.responses[201].headers)).toEqual([
      'Access-Control-Allow-Origin',
      'Request-Id',
      'Ledger-Revision',
      'Location',
      'Idempotency-Replayed',
    ]);
    expect(get.responses[304]).toEqual({ $ref: '#/components/responses/NotModified' });
    const names = (op: Any) =>
      op.parameters.map((parameter: Any) => parameter.name ?? parameter.$ref.split('/').at(-1));
    expect(names(document.paths['/v1/things/{id}'].patch)).toEqual(['IdPathParameter', 'IdempotencyKey', 'IfMatch']);
    expect(names(document.paths['/v1/things/{id}'].get)).toEqual(['IdPathParameter', 'IfNoneMatch']);
  });
});

describe('schemas', () => {
  const Leaf = z.strictObject({ a: z.string() }).meta({ id: 'Leaf' });
  const Lax = z.object({ leaf: Leaf, n: z.number().nullable() }).meta({ id: 'Lax' });
  const Defaulted = z.strictObject({ w: z.int().default(1) }).meta({ id: 'Defaulted' });
  const Holder = z.strictObject({ d: Defaulted, leaf: Leaf }).meta({ id: 'Holder' });
  const Tree: z.ZodType = z.lazy(() => z.strictObject({ of: z.array(Tree) })).meta({ id: 'Tree' });
  const Cat = z.strictObject({ kind: z.literal('cat') }).meta({ id: 'Cat' });
  const Pet = z
    .discriminatedUnion('kind', [Cat, z.strictObject({ kind: z.enum(['dog', 'wolf_dog']) })])
    .meta({ id: 'Pet' });
  const all = { Lax, Holder, Tree, Pet, Plain: z.union([z.string(), z.array(z.string())]).meta({ id: 'Plain' }) };
  const { components, requests, answers } = schemasOf(all, all);

  test('are one component where requests and answers agree, two where they do not', () => {
    expect(Object.keys(components)).toEqual([
      'Cat',
      'Defaulted',
      'DefaultedInput',
      'Holder',
      'HolderInput',
      'Lax',
      'Leaf',
      'Pet',
      'PetDogWolfDog',
      'Plain',
      'Tree',
    ]);
    expect(requests.Lax).toEqual(answers.Lax);
    expect(requests.Holder).toEqual({ $ref: '#/components/schemas/HolderInput' });
    expect(components.HolderInput).toMatchObject({
      properties: { d: { $ref: '#/components/schemas/DefaultedInput' }, leaf: { $ref: '#/components/schemas/Leaf' } },
    });
    expect(components.Defaulted).toMatchObject({ required: ['w'] });
    expect(components.DefaultedInput).not.toHaveProperty('required');
  });

  test('tell unions apart by their constant', () => {
    expect(components.Pet).toEqual({
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/PetDogWolfDog' }],
      discriminator: {
        propertyName: 'kind',
        mapping: {
          cat: '#/components/schemas/Cat',
          dog: '#/components/schemas/PetDogWolfDog',
          wolf_dog: '#/components/schemas/PetDogWolfDog',
        },
      },
    });
    expect(components.Plain).toMatchObject({
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    });
  });

  test('say null as 3.1 does, refer to themselves, and have no bounds that nobody set', () => {
    expect(components.Lax).toMatchObject({ properties: { n: { type: ['number', 'null'] } } });
    expect(components.Tree).toMatchObject({ properties: { of: { items: { $ref: '#/components/schemas/Tree' } } } });
    expect(components.Defaulted).toMatchObject({ properties: { w: { type: 'integer', default: 1 } } });
    expect(JSON.stringify(components)).not.toMatch(/nullable|9007199254740991|\$defs/);
  });
});

describe('/docs', () => {
  test('is read with nothing from elsewhere', async () => {
    const page = await app.inject('/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const assets = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, url]) => new URL(`${url}`, 'http://localhost/docs/'),
    );
    expect(assets.length).toBeGreaterThan(4);
    for (const { host, pathname } of assets) {
      expect(host).toBe('localhost');
      expect((await app.inject(pathname)).statusCode).toBe(200);
    }
    expect((await app.inject('/docs/json')).json()).toEqual({ ...document, servers: [{ url: '/' }] });
  });

  test('has our own name and mark', async () => {
    const page = (await app.inject('/docs/')).body;
    expect(page).toContain('<title>Sample API</title>');
    const [, icon] = /rel="icon"[^>]*href="([^"]+)"/.exec(page) ?? [];
    const mark = await app.inject(new URL(`${icon}`, 'http://localhost/docs/').pathname);
    expect(mark.headers['content-type']).toBe('image/svg+xml');
    const { body } = await app.inject('/docs/static/swagger-initializer.js');
    expect(body).toContain(mark.rawPayload.toString('base64'));
  });

  test.each(['/docs/static/swagger-ui-bundle.js', '/docs/static/swagger-ui.css', '/docs/json'])(
    '%s is compressed once, and kept',
    async (url) => {
      const server = sampleServer();
      let seen = 0;
      server.addHook('onRequest', (_request, _reply, done) => {
        seen++;
        done();
      });
      const get = (headers: Record<string, string>, method: 'GET' | 'HEAD' = 'GET') =>
        throughServer(server, { method, url, headers });
      const plain = await get({});
      const packed = await get({ 'accept-encoding': 'gzip, deflate, br' });
      expect(brotliDecompressSync(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
      expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
      expect(packed.rawPayload.length).toBeLessThan(0.6 * plain.rawPayload.length);
      ledger.revision++;
      ledger.day = '2026-12-24';
      const before = seen;
      const again = await get({ 'accept-encoding': 'br' });
      expect(again.rawPayload.equals(packed.rawPayload)).toBe(true);
      expect(again.headers['content-security-policy']).toBe(plain.headers['content-security-policy']);
      const { etag } = again.headers;
      expect((await get({ 'accept-encoding': 'br', 'if-none-match': `${etag}` })).statusCode).toBe(304);
      const head = await get({}, 'HEAD');
      expect([head.statusCode, head.headers['content-length'], head.body]).toEqual([
        200,
        String(plain.rawPayload.length),
        '',
      ]);
      expect([before, seen]).toEqual([1, 1]);
    },
  );

  test('an asset that HEAD was asked of first is not empty', async () => {
    const server = sampleServer();
    const url = '/docs/static/swagger-ui.css';
    const head = await throughServer(server, { method: 'HEAD', url });
    const { rawPayload } = await throughServer(server, { method: 'GET', url });
    expect([head.statusCode, head.headers['content-length']]).toEqual([200, String(rawPayload.length)]);
    expect(rawPayload.length).toBeGreaterThan(100_000);
  });
});
