import { readdirSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { rowTable } from '../../src/api/records.ts';
import { route } from '../../src/http/operation.ts';
import { AllRows } from '../../src/http/tables/rows.ts';
import { throughServer } from '../support/inject.ts';
import { ledger, sampleServer } from './sample.ts';

const answer = z.strictObject({ data: z.array(z.strictObject({ n: z.number(), word: z.string() })) });
const about = { tag: 'things', summary: '', description: '', answer, table: rowTable(answer), cache: true };
const row = (n: number) => ({ n, word: `word ${n}` });

/** A page, which is written at once, and a whole list, which is sent as it is made. */
const PAGE = '/v1/page?format=csv';
const LIST = '/v1/list?format=csv';
let made = 0;
let rows = 200;

const servers: FastifyInstance[] = [];
afterEach(async () => void (await Promise.all(servers.splice(0).map((one) => one.close()))));

function server(options: Parameters<typeof sampleServer>[0] = {}) {
  const one = sampleServer(options, (scope) => {
    route(scope, { ...about, method: 'GET', url: '/v1/page', id: 'page' }, () => {
      made += rows;
      return { data: Array.from({ length: rows }, (_, n) => row(n)) };
    });
    route(scope, { ...about, method: 'GET', url: '/v1/list', id: 'list' }, () => {
      function* all() {
        for (let n = 0; n < rows; n++) {
          made++;
          yield row(n);
        }
      }
      return new AllRows(all(), { knownAt: ledger.revision });
    });
  });
  servers.push(one);
  return one;
}
let app: FastifyInstance;
beforeEach(() => {
  app = server();
  [made, rows] = [0, 200];
});
const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  throughServer(app, { method, url, headers });

describe.each([PAGE, LIST])('%s', (url) => {
  test('is read in many parts, and made once', async () => {
    const whole = (await get(url)).rawPayload;
    app = server();
    made = 0;
    const head = await get(url, {}, 'HEAD');
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers).toMatchObject({
      'accept-ranges': 'bytes',
      'content-length': String(whole.length),
      'content-type': 'text/csv; charset=utf-8; header=present',
      etag: expect.stringMatching(/^"[^"]+"$/),
    });
    const parts: Buffer[] = [];
    for (let start = 0; start < whole.length; start += 500) {
      const part = await get(url, { range: `bytes=${start}-${start + 499}` });
      expect(part.statusCode).toBe(206);
      const end = Math.min(whole.length, start + 500);
      expect(part.headers).toMatchObject({
        'content-range': `bytes ${start}-${end - 1}/${whole.length}`,
        'content-length': String(end - start),
        'content-type': head.headers['content-type'],
        'ledger-revision': '7',
        etag: head.headers.etag,
      });
      parts.push(part.rawPayload);
    }
    expect(Buffer.concat(parts).equals(whole)).toBe(true);
    expect((await get(url)).headers['content-length']).toBe(String(whole.length));
    expect(made).toBe(rows);
  });

  test.each([
    ['bytes=0-0', 0, 1],
    ['bytes=10-', 10, Infinity],
    ['bytes=-8', -8, Infinity],
    ['bytes=-99999999', 0, Infinity],
    ['bytes=5-99999999', 5, Infinity],
    ['Bytes=1-2', 1, 3],
  ])('%s is a part', async (range, start, end) => {
    const whole = (await get(url)).rawPayload;
    const part = await get(url, { range });
    expect(part.statusCode).toBe(206);
    expect(part.rawPayload.equals(whole.subarray(start, end))).toBe(true);
  });

  test.each(['bytes=0-1,4-5', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=a-b', 'rows=0-5', ''])(
    '%s is answered whole',
    async (range) => {
      const [part, whole] = [await get(url, { range }), await get(url)];
      expect([part.statusCode, part.headers['content-range'], part.body]).toEqual([200, undefined, whole.body]);
    },
  );

  test.each(['bytes=99999999-', 'bytes=-0'])('%s is refused with the size', async (range) => {
    const whole = (await get(url)).rawPayload;
    for (let i = 0; i < 2; i++) {
      const refused = await get(url, { range });
      expect([refused.statusCode, refused.json().code]).toEqual([416, 'range-not-satisfiable']);
      expect(refused.headers).toMatchObject({
        'content-range': `bytes */${whole.length}`,
        'content-type': 'application/problem+json; charset=utf-8',
        'content-length': String(refused.rawPayload.length),
        'cache-control': 'no-store',
      });
      expect([refused.headers.etag, refused.headers['content-disposition']]).toEqual([undefined, undefined]);
    }
  });

  test('If-Range gives a part of the same file only, and If-None-Match goes first', async () => {
    const { etag } = (await get(url, {}, 'HEAD')).headers;
    const ask = async (headers: Record<string, string>) =>
      (await get(url, { range: 'bytes=0-3', ...headers })).statusCode;
    expect(await ask({ 'if-range': `${etag}` })).toBe(206);
    expect(await ask({ 'if-range': `W/${etag}` })).toBe(200);
    expect(await ask({ 'if-range': 'Sat, 28 Nov 2026 00:00:00 GMT' })).toBe(200);
    expect(await ask({ 'if-none-match': `${etag}` })).toBe(304);
    rows = 201;
    ledger.revision++;
    expect(await ask({ 'if-range': `${etag}` })).toBe(200);
  });

  test('a part is of the plain bytes, unless these are refused', async () => {
    const whole = (await get(url)).rawPayload;
    const part = await get(url, { range: 'bytes=0-99', 'accept-encoding': 'gzip, br' });
    expect([part.statusCode, part.headers['content-encoding']]).toEqual([206, undefined]);
    expect(part.rawPayload.equals(whole.subarray(0, 100))).toBe(true);
    const refusing = await get(url, { range: 'bytes=0-99', 'accept-encoding': 'gzip, identity;q=0' });
    expect(refusing.headers['content-encoding']).toBe('gzip');
  });

  test('a library finds its way in Parquet by its parts', async () => {
    const asParquet = url.replace('csv', 'parquet');
    const byteLength = Number((await get(asParquet, {}, 'HEAD')).headers['content-length']);
    const slice = async (start: number, end = byteLength) => {
      const { rawPayload } = await get(asParquet, { range: `bytes=${start}-${end - 1}` });
      return rawPayload.buffer.slice(rawPayload.byteOffset, rawPayload.byteOffset + rawPayload.length) as ArrayBuffer;
    };
    const read = await parquetReadObjects({ file: { byteLength, slice } });
    expect(read).toEqual(Array.from({ length: rows }, (_, n) => row(n)));
    expect(made).toBe(rows);
  });
});

test('many who ask for parts of one list at once have it made once', async () => {
  const parts = await Promise.all(Array.from({ length: 20 }, (_, i) => get(LIST, { range: `bytes=${i}-${i}` })));
  expect(parts.map(({ statusCode }) => statusCode)).toEqual(parts.map(() => 206));
  expect(made).toBe(rows);
});

test('a list that nobody asked for a part of is sent as it is made, and not kept', async () => {
  for (let i = 1; i <= 2; i++) {
    const { headers } = await get(LIST);
    expect([headers['content-length'], headers['accept-ranges']]).toEqual([undefined, 'bytes']);
    expect(made).toBe(i * rows);
  }
});

test.each([0, 1000, 70_000])('a list too large for %i bytes is answered whole', async (fileBytes) => {
  rows = 10_000; // 180 kB
  const whole = await get(LIST);
  app = server({ fileBytes });
  for (let i = 0; i < 2; i++) {
    const part = await get(LIST, { range: 'bytes=0-9' });
    expect([part.statusCode, part.headers['accept-ranges']]).toEqual([200, undefined]);
    expect(part.body).toBe(whole.body);
    const head = await get(LIST, {}, 'HEAD');
    expect([head.statusCode, head.headers['content-length'], head.headers['accept-ranges']]).toEqual([
      200,
      undefined,
      undefined,
    ]);
  }
});

test('room runs out for the file that was read longest ago, but not under its reader', async () => {
  rows = 10_000;
  app = server({ fileBytes: 400_000 });
  const urls = [LIST, `${LIST}&`, `${LIST}&&`];
  const whole = (await get(LIST)).rawPayload;
  made = 0;
  const first = get(LIST, { range: 'bytes=0-' });
  for (const url of urls.slice(1)) await get(url, { range: 'bytes=0-0' });
  expect((await first).rawPayload.equals(whole)).toBe(true);
  expect(made).toBe(3 * rows);
  await get(urls[2] as string, { range: 'bytes=0-0' });
  expect(made).toBe(3 * rows);
  await get(LIST, { range: 'bytes=0-0' });
  expect(made).toBe(4 * rows);
});

test.runIf(process.platform === 'linux')('no file is left open, whatever became of it', async () => {
  const open = () => readdirSync('/proc/self/fd').length;
  await app.ready();
  const before = open();
  rows = 10_000;
  app = server({ fileBytes: 100_000 });
  await get(LIST, {}, 'HEAD');
  await get(`${LIST}&`, { range: 'bytes=0-0' });
  app = server();
  await get(LIST, { range: 'bytes=0-0' });
  expect(open()).toBeGreaterThan(before);
  await Promise.all(servers.splice(0).map((one) => one.close()));
  await vi.waitFor(() => expect(open()).toBeLessThanOrEqual(before));
});

test('JSON has no parts', async () => {
  const whole = await get('/v1/page');
  expect(whole.headers['accept-ranges']).toBeUndefined();
  expect((await get('/v1/page', { range: 'bytes=0-3' })).statusCode).toBe(200);
});
