import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { as, stance } from '../api/drafts.ts';
import { testApp } from '../support/app.ts';
import { ask, cachingProxy, type Response } from './caching-proxy.ts';

const { app, key, post } = await testApp();
/** So many that answers are worth compressing. */
const others = Array.from({ length: 30 }, (_, i) => `other-${i}`);
const drafts = [
  as('dossier', { slug: 'river', name: 'The river', parties: ['alba', 'boria', ...others] }),
  as('actor', { slug: 'alba', type: 'state', name: 'Alba', names: [{ lang: 'uk', name: 'Альба' }] }),
  ...['boria', ...others].map((slug) => as('actor', { slug, type: 'state', name: slug })),
  ...['dam', 'weir'].map((slug) => as('proposal', { slug, dossier: 'river', name: slug, kind: 'works' })),
  ...['alba', 'boria'].map((actor) => as('stance', stance(actor, 'dam', 'support', '2025-01-01'))),
];
expect((await post('/v1/revisions', { reason: 'r', drafts })).status).toBe(201);
await app.listen({ port: 0, host: '127.0.0.1' });
const origin = (app.server.address() as AddressInfo).port;
/** What came through to the server, by status. */
let reached: number[] = [];
app.server.on('request', (_request, response) => response.once('finish', () => reached.push(response.statusCode)));

let proxy: number;
const get = (url: string, headers: Record<string, string> = {}) => ask(proxy, url, headers);
beforeEach(async () => {
  proxy = await cachingProxy(origin);
  reached = [];
});

const FOR_EVER = '/v1/proposals/dam/positions?asOf=2025-02-01&knownAt=1&method=1';
const PINNED = '/v1/proposals/dam/positions?asOf=2025-02-01&knownAt=1';
const NOW = '/v1/proposals/dam/positions';
const writeStance = async () => {
  const body = Buffer.from(JSON.stringify(stance('boria', 'weir', 'oppose', '2025-02-01')));
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'content-length': body.length };
  expect((await ask(proxy, '/v1/stances', headers, 'POST', body)).status).toBe(201);
};

describe('behind a caching proxy', () => {
  it.each([FOR_EVER, PINNED])('a pinned question reaches the server once: %s', async (url) => {
    const { body } = await get(url);
    await writeStance();
    reached = [];
    for (let i = 0; i < 3; i++) {
      const again = await get(url);
      expect([again.status, again.headers['x-cache']]).toEqual([200, 'hit']);
      expect(again.body.equals(body)).toBe(true);
    }
    expect(reached).toEqual([]);
  });

  it.each([NOW, '/v1/stances?limit=5', '/v1/actors/alba'])('another is asked again, and is a 304: %s', async (url) => {
    const first = await get(url);
    const second = await get(url);
    expect(second.headers['x-cache']).toBe('revalidated');
    expect(second.body.equals(first.body)).toBe(true);
    const third = await get(url, { 'if-none-match': first.headers.etag as string });
    expect([third.status, third.body.length]).toEqual([304, 0]);
    expect(reached).toEqual([200, 304, 304]);
  });

  it('a write shows at once', async () => {
    const url = '/v1/proposals/weir/positions?asOf=2025-03-01';
    await get(url);
    await writeStance();
    const { headers, body } = await get(url);
    expect(headers['x-cache']).toBeUndefined();
    expect(body.equals((await ask(origin, url)).body)).toBe(true);
    expect(JSON.parse(String(body)).meta.levels.oppose).toBe(1);
  });

  it('each client gets its own form, coding, language and range, in whatever order they ask', async () => {
    const forms: Record<string, string>[] = [
      {},
      { accept: 'text/csv' },
      { accept: 'application/json', 'accept-encoding': 'gzip' },
      { 'accept-encoding': 'br' },
      { 'accept-encoding': 'br', accept: 'text/csv' },
      { 'accept-language': 'uk' },
      { 'accept-language': 'uk', 'accept-encoding': 'gzip' },
      { range: 'bytes=3-40', accept: 'text/csv' },
      { range: 'bytes=3-40', 'accept-encoding': 'gzip' },
    ];
    const own = ({ headers: { date, age, 'request-id': id, 'x-cache': way, ...headers }, ...rest }: Response) => {
      // Of one hop.
      const { connection, 'keep-alive': keepAlive, 'transfer-encoding': transfer, ...lasting } = headers;
      return { ...rest, headers: lasting };
    };
    for (const url of [FOR_EVER, NOW, '/v1/actors?limit=20']) {
      const direct = new Map<object, unknown>();
      for (const form of forms) direct.set(form, own(await ask(origin, url, form)));
      const texts = [...direct.values()].map((answer) => JSON.stringify(answer));
      expect(new Set(texts).size).toBeGreaterThan(6);
      for (const form of [...forms, ...forms.toReversed(), ...forms]) {
        expect(own(await get(url, form)), `${url} ${JSON.stringify(form)}`).toEqual(direct.get(form));
      }
    }
  });

  it('a key gets and leaves nothing that is not for all', async () => {
    const authorization = `Bearer ${key}`;
    const { body } = await get(NOW, { authorization });
    const { headers } = await get(NOW);
    expect(headers['x-cache']).toBeUndefined();
    expect((await get(NOW, { authorization: 'Bearer dem_other' })).body.equals(body)).toBe(true);
    await get(FOR_EVER, { authorization });
    expect((await get(FOR_EVER)).headers['x-cache']).toBe('hit');
    const write = (more: Record<string, string>) =>
      ask(
        proxy,
        '/v1/actors',
        { 'content-type': 'application/json', 'content-length': 2, ...more },
        'POST',
        Buffer.from('{}'),
      );
    expect((await write({ authorization })).status).toBe(422);
    expect((await write({})).status).toBe(401);
  });

  it('a refusal is not kept', async () => {
    const url = '/v1/proposals/dyke/positions?asOf=2025-02-01&knownAt=1';
    expect((await get(url)).status).toBe(404);
    expect((await get(url)).headers['x-cache']).toBeUndefined();
    expect(reached).toEqual([404, 404]);
  });
});
