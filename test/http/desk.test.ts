import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

const { app } = await testApp();
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

test('the page is at the address itself and below /desk, and may load nothing from elsewhere', async () => {
  const pages = await Promise.all(['/', '/desk', '/desk/dossiers/river?asOf=2025'].map((url) => get(url)));
  for (const { statusCode, headers, body } of pages) {
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).toBe(pages[0]?.body);
    expect(body).not.toMatch(/<script>|style=|<style|https?:/);
  }
});

test('a wrong address is the page in a browser, with the same status, and a problem to anybody else', async () => {
  const { body } = await get('/');
  for (const [url, status] of [
    ['/%E0%A4%A', 400],
    ['/desk/actors/%zz', 400],
    ['/v1/actors/%zz', 400],
    ['/actors/river', 404],
  ] as const) {
    const page = await get(url, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect([url, page.statusCode, page.headers['content-type']]).toEqual([url, status, 'text/html; charset=utf-8']);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'/);
    expect([page.headers['cache-control'], page.body]).toEqual(['no-store', body]);
    for (const accept of ['*/*', 'application/json', 'application/json, text/html'])
      expect((await get(url, { accept })).json()).toMatchObject({ status });
  }
  expect((await get('/v1/nowhere', { accept: 'text/html,*/*;q=0.8' })).json()).toMatchObject({ code: 'not-found' });
});

test('its files are compressed and kept for ever', async () => {
  const [, script = ''] = /src="(\/assets\/[\w.-]+\.js)"/.exec((await get('/')).body) ?? [];
  const { statusCode, headers, rawPayload } = await get(script, { 'accept-encoding': 'gzip' });
  expect([statusCode, headers['content-encoding']]).toEqual([200, 'gzip']);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(rawPayload.length).toBeLessThan(200_000);
  expect((await get('/assets/none.js')).statusCode).toBe(404);
});
