import type { FastifyRequest } from 'fastify';
import { describe, expect, test } from 'vitest';
import { idempotencyOf } from '../../src/http/request/auth.ts';
import { KEY, ledger, sampleServer } from './sample.ts';

const body = '{"id":"a","drafts":[]}';
const write = (app: ReturnType<typeof sampleServer>, key: string, payload = body, more: object = {}) =>
  app.inject({
    method: 'POST',
    url: '/v1/things',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', 'idempotency-key': key },
    payload,
    ...more,
  });

describe('Idempotency-Key', () => {
  test('gives the first answer again, byte for byte', async () => {
    const app = sampleServer();
    const first = await write(app, 'k 1');
    ledger.revision += 5;
    const again = await write(app, 'k 1');
    expect([again.statusCode, again.body, again.headers.location]).toEqual([201, first.body, '/v1/things/a']);
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true', 'ledger-revision': '8' });
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(first.headers['ledger-revision']).toBe('8');
  });

  test.each([
    ['another body', { payload: '{"id":"b","drafts":[]}' }],
    ['the same body in other words', { payload: '{ "id":"a","drafts":[]}' }],
    [
      'another If-Match',
      {
        headers: {
          authorization: `Bearer ${KEY}`,
          'content-type': 'application/json',
          'idempotency-key': 'k',
          'if-match': '"x"',
        },
      },
    ],
  ])('is refused with %s', async (_name, more) => {
    const app = sampleServer();
    await write(app, 'k');
    expect((await write(app, 'k', body, more)).json()).toMatchObject({ code: 'idempotency-key-reused', status: 422 });
  });

  test('is for one method and URL', () => {
    const of = (method: string, url: string) =>
      idempotencyOf({ method, url, headers: { 'idempotency-key': 'k' }, bodySha256: 'b' } as unknown as FastifyRequest)
        ?.requestSha256;
    const hashes = [of('POST', '/a'), of('POST', '/b'), of('PATCH', '/a')];
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(hashes).size).toBe(3);
    expect(of('POST', '/a')).toBe(hashes[0]);
  });

  test.each(['', 'x'.repeat(256), 'é', 'a\tb'])('cannot be %j', async (key) => {
    expect((await write(sampleServer(), key)).json()).toMatchObject({
      code: 'invalid-parameter',
      errors: [{ pointer: 'Idempotency-Key:', detail: 'must be 1 to 255 printable ASCII characters' }],
    });
  });

  test.each(['x', 'x'.repeat(255), ' ~!'])('can be %j', async (key) => {
    expect((await write(sampleServer(), key)).statusCode).toBe(201);
  });
});
