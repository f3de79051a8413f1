import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { testApp } from '../../../test/support/app.ts';
import { atEnd } from '../../../test/support/at-end.ts';
import { SCHEMA, schema } from '../generate.js';
import {
  type Answer,
  type Client,
  createClient,
  ProblemError,
  type Row,
  responseOf,
  type Schemas,
} from '../src/index.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);
const server = await testApp();
let baseUrl = '';
let client: Client;

beforeAll(async () => {
  const seed = JSON.parse(await readFile(join(ROOT, 'prisma/seed/ukraine-peace-talks.json'), 'utf8'));
  expect((await server.post('/v1/revisions', seed)).status).toBe(201);
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  baseUrl = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
  client = createClient({ baseUrl, key: server.key });
});

const FAST = { firstWait: 1 };
const positionsOf = (id: string) =>
  client.GET('/v1/proposals/{id}/positions', { params: { path: { id }, query: { asOf: '2025-05-16' } } });
const latest = async () => (await client.GET('/v1/actors')).meta.knownAt;
const draft = (name: string): Schemas['ActorDraft'] => ({ slug: name, name, type: 'state' });
/** A fetch that does what each of these says, one after the other, and then what the server does. */
const first = (...acts: ((request: Request) => Promise<Response>)[]) => {
  const seen: Request[] = [];
  const fetch = (request: Request) => {
    seen.push(request);
    return (acts.shift() ?? globalThis.fetch)(request.clone());
  };
  return { fetch, seen };
};
const answering =
  (status: number, headers: Record<string, string> = {}) =>
  async () =>
    new Response('{}', { status, headers });
const failing = async () => {
  throw new TypeError('fetch failed');
};

describe('reading', () => {
  it('gives typed answers', async () => {
    const { data, meta } = await positionsOf('ceasefire-before-talks');
    expectTypeOf(data).toEqualTypeOf<Schemas['Position'][]>();
    expectTypeOf<Row<'/v1/stances'>>().toEqualTypeOf<Schemas['Stance']>();
    // @ts-expect-error: the server refuses parameters that it does not know
    const misspelt = client.GET('/v1/stances', { params: { query: { levels: ['oppose'] } } });
    await expect(misspelt).rejects.toMatchObject({ code: 'invalid-parameter' });
    expect(meta).toMatchObject({ asOf: '2025-05-16', total: data.length });
    expect(data.find(({ actor }) => actor.slug === 'russia')?.level).toBe('oppose');
  });

  it('gives tables as text', async () => {
    const text = await client.GET('/v1/stances', { params: { query: { format: 'csv' } }, parseAs: 'text' });
    expectTypeOf(text).toEqualTypeOf<string>();
    expect(text.split('\r\n')[0]).toContain('valid_from');
  });

  it('sends no key with a read', async () => {
    const { fetch, seen } = first();
    await createClient({ baseUrl, key: server.key, fetch }).GET('/v1/actors');
    expect([...(seen[0]?.headers.keys() ?? [])]).toEqual([]);
  });
});

describe('pages', () => {
  const init = { params: { query: { limit: 4, voice: 'own' } } } as const;

  it('go through every row once', async () => {
    const rows: Row<'/v1/stances'>[] = [];
    for await (const stance of client.rows('/v1/stances', init)) rows.push(stance);
    const all = await client.GET('/v1/stances', { params: { query: { ...init.params.query, limit: 500 } } });
    expect(rows).toEqual(all.data);
    expect(rows.length).toBeGreaterThan(8);
  });

  it('are of one revision, whatever is written meanwhile', async () => {
    const pages: Answer<'/v1/actors'>[] = [];
    for await (const page of client.pages('/v1/actors', { params: { query: { limit: 3 } } })) {
      if (pages.length === 0) await client.POST('/v1/actors', { body: draft('meanwhile') });
      pages.push(page);
    }
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(pages.map(({ meta }) => meta.knownAt)).size).toBe(1);
    expect(pages.flatMap(({ data }) => data)).toHaveLength(pages[0]?.meta.total as number);
  });

  it('fetch no page that nobody asks for', async () => {
    const { fetch, seen } = first();
    for await (const _row of createClient({ baseUrl, fetch }).rows('/v1/stances', init)) break;
    expect(seen).toHaveLength(1);
  });
});

describe('a problem', () => {
  it('is thrown with what the server says', async () => {
    const asked = client.GET('/v1/actors', { params: { query: { knownAt: '999999' } } });
    const problem: ProblemError = await asked.then(
      () => expect.unreachable(),
      (error) => error,
    );
    expect(problem).toBeInstanceOf(ProblemError);
    expect(problem).toMatchObject({ status: 400, code: 'revision-not-yet', errors: [{ pointer: '?knownAt' }] });
    expect(problem.hint).toContain('minRevision');
    expect(problem.requestId).toBe(problem.response.headers.get('request-id'));
    // Known codes can be compared with, and a misspelt one is still a text.
    expectTypeOf<'stance-overlap'>().toExtend<typeof problem.code>();
  });

  it('names the fields of a body', async () => {
    const sent = client.POST('/v1/actors', { body: { slug: 'Not A Slug', name: 'x', type: 'state' } });
    await expect(sent).rejects.toMatchObject({ status: 422, code: 'invalid-body', errors: [{ pointer: '/slug' }] });
  });

  it('may come from something else than the server', async () => {
    const { fetch } = first(async () => new Response('<h1>Teapot</h1>', { status: 418 }));
    const asked = createClient({ baseUrl, fetch }).GET('/v1/actors');
    await expect(asked).rejects.toMatchObject({ status: 418, code: 'http-418' });
  });
});

describe('retries', () => {
  it('wait as long as Retry-After says', async () => {
    const waits: unknown[] = [];
    const timeout = globalThis.setTimeout;
    // Those of fetch itself pass as they are.
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((act: () => void, ms: number) => {
      if (ms === 7_000) waits.push(ms);
      return timeout(act, ms === 7_000 ? 0 : ms);
    }) as typeof setTimeout);
    const busy = answering(503, { 'retry-after': '7' });
    const { fetch } = first(busy, busy, answering(200));
    await createClient({ baseUrl, fetch, retries: FAST })
      .GET('/healthz')
      .finally(() => vi.restoreAllMocks());
    expect(waits).toEqual([7_000, 7_000]);
  });

  it.each([429, 502, 503, 504])('are made after %i', async (status) => {
    const { fetch, seen } = first(answering(status), failing);
    await createClient({ baseUrl, fetch, retries: FAST }).GET('/v1/actors');
    expect(seen).toHaveLength(3);
  });

  it.each([
    ['after a wait that is too long', { longestWait: 1_000 }, answering(503, { 'retry-after': '2' }), 1],
    ['where none are wanted', false, answering(503), 1],
    ['after an error that will not pass', FAST, answering(500), 1],
    ['more often than wanted', { firstWait: 1, attempts: 2 }, answering(503), 3],
  ] as const)('are not made %s', async (_when, retries, act, times) => {
    const { fetch, seen } = first(act, act, act, act);
    await expect(createClient({ baseUrl, fetch, retries }).GET('/v1/actors')).rejects.toThrow(ProblemError);
    expect(seen).toHaveLength(times);
  });

  it('end with the signal', async () => {
    const ending = new AbortController();
    const { fetch, seen } = first(answering(503, { 'retry-after': '20' }));
    const asked = createClient({ baseUrl, fetch }).GET('/v1/actors', { signal: ending.signal });
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    ending.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toHaveLength(1);
  });
});

describe('writing', () => {
  it('writes once where the answer was lost', async () => {
    const lost = async (request: Request) => {
      await fetch(request);
      throw new TypeError('fetch failed');
    };
    const { fetch: losing, seen } = first(lost, lost);
    const writer = createClient({ baseUrl, key: server.key, fetch: losing, retries: FAST });
    const before = await latest();
    const { data } = await writer.POST('/v1/actors', { body: draft('once') });
    expect(data.slug).toBe('once');
    expect(await latest()).toBe(before + 1);
    expect(new Set(seen.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
    expect(seen).toHaveLength(3);
  });

  it('writes once where the answer was cut off', async () => {
    const cut = async (request: Request) => {
      const response = await fetch(request);
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"data":'));
          controller.error(new TypeError('terminated'));
        },
      });
      return new Response(body, response);
    };
    const { fetch: cutting } = first(cut);
    const writer = createClient({ baseUrl, key: server.key, fetch: cutting, retries: FAST });
    const answer = await writer.POST('/v1/actors', { body: draft('whole') });
    expect(responseOf(answer)?.headers.get('idempotency-replayed')).toBe('true');
  });

  it('gives each write a key of its own, or the one it was given', async () => {
    const { fetch, seen } = first();
    const writer = createClient({ baseUrl, key: server.key, fetch });
    await writer.POST('/v1/actors', { body: draft('one') });
    await writer.POST('/v1/actors', { body: draft('two') });
    const params = { header: { 'Idempotency-Key': 'mine' } };
    await writer.POST('/v1/actors', { body: draft('three'), params });
    const keys = seen.map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe('mine');
    const again = await writer.POST('/v1/actors', { body: draft('three'), params });
    expect(responseOf(again)?.headers.get('idempotency-replayed')).toBe('true');
  });

  it('amends what was read', async () => {
    await client.POST('/v1/actors', { body: draft('amended') });
    const path = { id: 'amended' };
    const read = await client.GET('/v1/actors/{id}', { params: { path } });
    const header = { 'If-Match': responseOf(read)?.headers.get('etag') as string };
    const { data } = await client.PATCH('/v1/actors/{id}', { params: { path, header }, body: { name: 'Anew' } });
    expect(data.name).toBe('Anew');
    const late = client.PATCH('/v1/actors/{id}', { params: { path, header }, body: { name: 'Late' } });
    await expect(late).rejects.toMatchObject({ code: 'precondition-failed' });
  });

  it('follows an actor that was merged, with its body', async () => {
    for (const name of ['survivor', 'merged']) await client.POST('/v1/actors', { body: draft(name) });
    const params = { path: { id: 'merged' } };
    await client.POST('/v1/actors/{id}/merge', { params, body: { into: 'survivor', reason: 'The same.' } });
    const { data } = await client.POST('/v1/actors/{id}/retraction', { params, body: { reason: 'No state.' } });
    expect(data).toMatchObject({ slug: 'survivor', retracted: { reason: 'No state.' } });
  });

  it('is refused without a key', async () => {
    const sent = createClient({ baseUrl }).POST('/v1/actors', { body: draft('nobody') });
    await expect(sent).rejects.toMatchObject({ status: 401, code: 'unauthorized' });
  });
});

describe('reads of own writes', () => {
  it('ask for the revision of the last one, where reads take it', async () => {
    const { fetch, seen } = first();
    const both = createClient({ baseUrl, key: server.key, fetch, readOwnWrites: true });
    await both.GET('/v1/actors');
    expect(both.revision).toBe(0);
    await both.POST('/v1/actors', { body: draft('own') });
    expect(both.revision).toBe(await latest());
    const { data } = await both.GET('/v1/actors/{id}', { params: { path: { id: 'own' } } });
    await both.GET('/v1/actors', { params: { query: { knownAt: '1' } } });
    expect(data.name).toBe('own');
    const asked = seen.filter(({ method }) => method === 'GET').map(({ url }) => new URL(url).searchParams);
    expect(asked.map((query) => query.get('minRevision'))).toEqual([null, String(both.revision), null]);
  });

  it('are as the document says which reads take minRevision', async () => {
    const { fetch, seen } = first();
    const both = createClient({ baseUrl, key: server.key, fetch, readOwnWrites: true, retries: false });
    await both.POST('/v1/actors', { body: draft('another') });
    const document = JSON.parse(await readFile(join(ROOT, 'openapi/openapi.json'), 'utf8'));
    const reads = Object.entries<{ get?: { parameters?: { $ref: string }[] } }>(document.paths).filter(
      ([, it]) => it.get,
    );
    const takes = reads.filter(([, { get }]) =>
      get?.parameters?.some(({ $ref }) => $ref.endsWith('/MinRevisionQueryParameter')),
    );
    seen.length = 0;
    for (const [path] of reads) await both.GET(path as '/v1/actors').catch(() => {});
    const asked = reads.filter((_, index) => new URL(seen[index]?.url as string).searchParams.has('minRevision'));
    expect(asked.map(([path]) => path)).toEqual(takes.map(([path]) => path));
    expect(takes.length).toBeGreaterThan(40);
  });
});

describe('a permalink', () => {
  it('gives the same bytes later', async () => {
    const answer = await positionsOf('ceasefire-before-talks');
    const url = client.permalink(answer);
    expect(url).toMatch(/^http:.*knownAt=/);
    const bytes = await (await fetch(url)).text();
    await client.POST('/v1/actors', { body: draft('later') });
    expect(await (await fetch(url)).text()).toBe(bytes);
    const again = await client.fetchPermalink(url);
    expectTypeOf(again).toEqualTypeOf(answer);
    expect(again).toEqual(answer);
  });

  it('pins the revision of a list', async () => {
    const list = await client.GET('/v1/actors', { params: { query: { limit: 2 } } });
    expect(await client.fetchPermalink(client.permalink(list))).toEqual(list);
  });

  it('is refused like any other question', async () => {
    const asked = client.fetchPermalink<Answer<'/v1/actors'>>(`${baseUrl}/v1/actors?knownAt=999999`);
    await expect(asked).rejects.toMatchObject({ code: 'revision-not-yet' });
  });
});

describe('the package', () => {
  it('has the types of the document', async () => {
    expect(await readFile(SCHEMA, 'utf8')).toBe(await schema());
  }, 60_000);

  it('runs the example of its README as it is built', async () => {
    await run('npm', ['run', 'build', '-w', 'clients/typescript'], { cwd: ROOT });
    const readme = await readFile(join(ROOT, 'clients/typescript/README.md'), 'utf8');
    const example = /```js\n(.*?)```/s.exec(readme)?.[1]?.replace('http://localhost:8080', baseUrl) as string;
    const folder = await mkdtemp(join(ROOT, 'clients/typescript/dist/example-'));
    atEnd(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'example.js'), example);
    const { stdout } = await run(process.execPath, [join(folder, 'example.js')]);
    expect(stdout).toMatch(/^Ukraine: support, since 2025-/m);
    expect(stdout).toMatch(/^To cite it: http:\/\/127\.0\.0\.1:\d+\/v1\/proposals\/.*knownAt=/m);
    expect(stdout).toMatch(/^\d+ stances against$/m);
    expect(stdout).toMatch(/atlantis/);
  }, 120_000);
});
