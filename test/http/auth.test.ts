import { afterEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../src/runtime/sha256.ts';
import { KEY, ledger, sampleServer } from './sample.ts';

const write = (
  app: ReturnType<typeof sampleServer>,
  authorization?: string,
  payload: string = '{"id":"a","drafts":[]}',
) =>
  app.inject({
    method: 'POST',
    url: '/v1/things',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    payload,
  });

describe('writing', () => {
  test.each<[string | undefined, string]>([
    [undefined, 'Bearer realm="demarche"'],
    ['', 'Bearer realm="demarche", error="invalid_request"'],
    ['Bearer', 'Bearer realm="demarche", error="invalid_request"'],
    ['Bearer a b', 'Bearer realm="demarche", error="invalid_request"'],
    [`Basic ${KEY}`, 'Bearer realm="demarche", error="invalid_request"'],
    ['Bearer wrong', 'Bearer realm="demarche", error="invalid_token"'],
    [`Bearer ${sha256(KEY)}`, 'Bearer realm="demarche", error="invalid_token"'],
  ])('with %s is refused', async (authorization, challenge) => {
    const reply = await write(sampleServer(), authorization);
    expect(reply.json()).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(reply.headers['www-authenticate']).toBe(challenge);
  });

  test.each([`Bearer ${KEY}`, `bearer  ${KEY}`])('with %s is done', async (authorization) => {
    expect((await write(sampleServer(), authorization)).statusCode).toBe(201);
  });

  test('without a key is refused before the body is looked at', async () => {
    expect((await write(sampleServer(), undefined, '{broken')).json()).toMatchObject({ code: 'unauthorized' });
  });

  test('finds the key in request.apiKey', async () => {
    let seen: unknown;
    const app = sampleServer({}, (scope) => {
      scope.post('/own', { config: { write: true } }, async (request) => {
        seen = request.apiKey;
        return {};
      });
    });
    await app.inject({ method: 'POST', url: '/own', headers: { authorization: `Bearer ${KEY}` } });
    expect(seen).toEqual({ id: 1, name: 'test' });
  });

  test('reading needs no key, not even a right one', async () => {
    expect(
      (await sampleServer().inject({ url: '/v1/things/a', headers: { authorization: 'Bearer wrong' } })).statusCode,
    ).toBe(200);
    expect(ledger.lookups).toBe(0);
  });
});

describe('a key', () => {
  afterEach(() => void vi.useRealTimers());

  test('is not looked up for each write, but a revoked one stops within seconds', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'Date'], now: 1_000_000 });
    let revoked = false;
    let lookups = 0;
    const app = sampleServer({
      lookupKey: async () => {
        lookups++;
        return revoked ? null : { id: 1, name: 'test' };
      },
    });
    await write(app, `Bearer ${KEY}`);
    revoked = true;
    vi.advanceTimersByTime(1000);
    expect((await write(app, `Bearer ${KEY}`)).statusCode).toBe(201);
    expect(lookups).toBe(1);
    vi.advanceTimersByTime(3000);
    expect((await write(app, `Bearer ${KEY}`)).statusCode).toBe(401);
    expect((await write(app, `Bearer ${KEY}`)).statusCode).toBe(401);
  });

  test('that cannot be looked up is an outage, not a refusal', async () => {
    const app = sampleServer({ lookupKey: () => Promise.reject(Object.assign(new Error('x'), { code: 'P1001' })) });
    expect((await write(app, `Bearer ${KEY}`)).json()).toMatchObject({ code: 'ledger-unavailable' });
  });
});
