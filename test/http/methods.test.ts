import { describe, expect, test } from 'vitest';
import { sampleServer } from './sample.ts';
import { exchange, parseResponse } from './socket.ts';

const app = sampleServer();
const ask = (method: string, url: string, more: object = {}) => app.inject({ method: method as 'GET', url, ...more });

describe('methods that a path does not have', () => {
  test.each([
    ['DELETE', '/v1/things', 'GET, HEAD, POST, OPTIONS'],
    ['PUT', '/v1/things?x=1', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/v1/things/a', 'GET, HEAD, PATCH, OPTIONS'],
    ['POST', '/openapi.json', 'GET, HEAD, OPTIONS'],
    ['PROPFIND', '/v1/things', 'GET, HEAD, POST, OPTIONS'],
    ['TRACE', '/v1/things', 'GET, HEAD, POST, OPTIONS'],
  ])('%s %s: 405', async (method, url, allow) => {
    const reply = await ask(method, url);
    expect(reply.json()).toMatchObject({ code: 'method-not-allowed', status: 405 });
    expect(reply.headers.allow).toBe(allow);
  });

  test('are told before the body is read', async () => {
    const reply = await ask('DELETE', '/v1/things', {
      headers: { 'content-type': 'application/json' },
      payload: '{broken',
    });
    expect(reply.json()).toMatchObject({ code: 'method-not-allowed' });
    expect(
      (await ask('POST', '/v1/nothing', { headers: { 'content-type': 'text/x' }, payload: 'x' })).json(),
    ).toMatchObject({ code: 'not-found' });
  });
});

describe('OPTIONS', () => {
  test('of a path names its methods, and is right as a preflight', async () => {
    const reply = await ask('OPTIONS', '/v1/things/a', {
      headers: {
        origin: 'https://x.example',
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,if-match',
      },
    });
    expect(reply.statusCode).toBe(204);
    expect(reply.headers).toMatchObject({
      allow: 'GET, HEAD, PATCH, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, PATCH, OPTIONS',
      'ledger-revision': '7',
      'request-id': expect.any(String),
    });
    const accepted = `${reply.headers['access-control-allow-headers']}`.toLowerCase().split(', ');
    expect(accepted).toEqual(
      expect.arrayContaining(['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match']),
    );
    expect(reply.body).toBe('');
  });
  test('of the server', async () => {
    const app = sampleServer();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as { port: number };
    const reply = parseResponse(await exchange(port, 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
    await app.close();
    expect(reply).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS' } });
  });
  test('of an unknown path', async () => expect((await ask('OPTIONS', '/v1/nothing')).statusCode).toBe(404));
});

describe('paths', () => {
  test.each([
    ['/v1/nothing', ''],
    ['/v1/things/', ' /v1/things is.'],
    ['/v1//things', ' /v1/things is.'],
    ['//v1/things//a/', ' /v1/things/a is.'],
    ['/V1/things', ''],
    ['/v1/things/a/b', ''],
  ])('%s is unknown', async (url, meant) => {
    const { code, detail } = (await ask('GET', url)).json();
    expect({ code, detail }).toEqual({ code: 'not-found', detail: `${url} is not a path of this server.${meant}` });
  });

  test.each([
    '/v1/things/%zz',
    '/v1/things/%ff',
    '/v1/things/%c3%28',
    '/%',
    '/v1/things?names=%FF',
    '/v1/things?names=%',
    '/v1/things?names=%zz',
    '/v1/things?names=a%20b&%c3%28=1',
    '/nowhere?a=%FF',
  ])('%s is no URL', async (url) => {
    expect((await ask('GET', url)).json()).toMatchObject({ code: 'malformed-request', status: 400 });
  });

  test('may be written with their host, as a proxy does', async () => {
    expect((await ask('GET', 'http://localhost/v1/things/a')).statusCode).toBe(200);
  });
});

describe('reading from any page', () => {
  test.each(['/v1/things/a', '/v1/things/none', '/v1/nothing'])('%s', async (url) => {
    for (let i = 0; i < 2; i++) {
      const { headers } = await ask('GET', url, { headers: { origin: 'https://x.example' } });
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-expose-headers': '*',
        'x-content-type-options': 'nosniff',
      });
      expect(headers.vary ?? '').not.toContain('Origin');
    }
  });
});

describe('Request-Id', () => {
  test.each(['a', 'A-b_c.9', 'x'.repeat(64)])('%s is kept', async (id) => {
    expect((await ask('GET', '/v1/things/a', { headers: { 'request-id': id } })).headers['request-id']).toBe(id);
  });
  test.each(['', 'a b', 'x'.repeat(65), 'é', '{"a":1}', 'a,b'])('%s is not', async (id) => {
    const given = (await ask('GET', '/v1/things/a', { headers: { 'request-id': id } })).headers['request-id'];
    expect(given).toMatch(/^[0-9a-f]{12}-[0-9a-z]+$/);
  });
  test('differs between requests', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await ask('GET', '/v1/things/a')).headers['request-id']));
    expect(new Set(ids).size).toBe(3);
  });
});
