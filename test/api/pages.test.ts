import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../src/routes.ts';
import { testApp } from '../support/app.ts';
import { as } from './drafts.ts';

const { app, post } = await testApp();
await post('/v1/revisions', {
  reason: 'r',
  drafts: [
    as('actor', { slug: 'alba', type: 'state', name: 'Alba <b>"&amp;"</b>', aliases: ['<script>1</script>'] }),
    as('actor', { slug: 'albion', type: 'state', name: 'Albion' }),
    as('dossier', { slug: 'river', name: 'The river' }),
  ],
});
/** As a browser's address bar sends it. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
const get = (url: string, accept?: string) => app.inject({ url, headers: accept === undefined ? {} : { accept } });

describe('a record in a browser', () => {
  it('leads to its page, at the same moment', async () => {
    for (const [url, page] of [
      ['/v1/actors/alba', '/desk/actors/alba'],
      ['/v1/dossiers/river?knownAt=1', '/desk/dossiers/river?knownAt=1'],
      ['/v1/actors/act_1?knownAt=1&asOf=2025-05', '/desk/actors/act_1?asOf=2025-05&knownAt=1'],
      ['/v1/stances/stn_1', '/desk/stances/stn_1'],
      ['/v1/methods/agreement', '/desk/methods/agreement'],
    ] as const) {
      const { statusCode, headers, body } = await get(url, BROWSER);
      expect([url, statusCode, headers.location, headers.vary, body]).toEqual([url, 303, page, 'Accept', '']);
    }
  });

  it('is JSON for who likes that as much, or says nothing', async () => {
    const plain = await get('/v1/actors/alba');
    expect(plain.headers.vary).toMatch(/^Accept, Accept-Encoding/);
    for (const accept of ['*/*', 'application/json', 'application/json, text/html', 'text/html;q=0.5, */*']) {
      const { statusCode, headers, body } = await get('/v1/actors/alba', accept);
      expect([accept, statusCode, headers.etag, body]).toEqual([accept, 200, plain.headers.etag, plain.body]);
    }
  });

  it('goes by format before Accept', async () => {
    const plain = await get('/v1/actors/alba');
    const json = await get('/v1/actors/alba?format=json', BROWSER);
    expect([json.statusCode, json.body]).toEqual([200, plain.body]);
    expect((await get('/v1/actors/alba?format=html&knownAt=1')).headers.location).toBe('/desk/actors/alba?knownAt=1');
    expect((await get('/v1/actors/alba?format=csv')).json()).toMatchObject({ code: 'invalid-parameter' });
  });

  it('stays kept apart from the JSON: a browser after a program, a program after a browser', async () => {
    for (let i = 0; i < 3; i++) {
      expect((await get('/v1/dossiers/river', BROWSER)).statusCode).toBe(303);
      expect((await get('/v1/dossiers/river')).statusCode).toBe(200);
    }
  });

  it('has a page for every noun and every method, and for nothing else', () => {
    const paged = ROUTES.filter(({ operation }) => operation.contract.page).map(({ url }) => url);
    const records = ROUTES.filter(({ method, url }) => method === 'GET' && /^\/v1\/\w+\/:(id|name)$/.test(url));
    expect(paged).toEqual(records.map(({ url }) => url).filter((url) => url !== '/v1/imports/:id'));
    expect(paged).toHaveLength(13);
  });

  it('of a merged actor leads to the survivor first', async () => {
    await post('/v1/actors/albion/merge', { into: 'alba', reason: 'one and the same' });
    const { statusCode, headers } = await get('/v1/actors/albion', BROWSER);
    expect([statusCode, headers.location]).toEqual([308, '/v1/actors/alba']);
    const { body } = await get('/desk/actors/albion/preview');
    expect(body).toContain('href="/desk/actors/alba"');
  });
});

it.each([
  ['Chromium', `${BROWSER.replace(',*/*', ',image/webp,image/apng,*/*')},application/signed-exchange;v=b3;q=0.7`],
  ['Firefox', 'text/html,application/xhtml+xml,application/xml;q=0.9,image/png,image/svg+xml,*/*;q=0.8'],
  ['Safari', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'],
])(
  'a list or a figure is JSON in the address bar of %s, and refused to who takes nothing but a page',
  async (_, accept) => {
    for (const url of ['/v1/actors', '/v1/positions?knownAt=1&asOf=2025', '/v1/agreement', '/v1/networks']) {
      const { statusCode, headers } = await get(url, accept);
      expect([url, statusCode, headers['content-type']]).toEqual([url, 200, 'application/json; charset=utf-8']);
      expect((await get(url, 'text/html')).json()).toMatchObject({ code: 'not-acceptable', status: 406 });
    }
  },
);

describe('the preview of an actor', () => {
  it('is a text that anybody may frame, and runs nothing of a record', async () => {
    const { statusCode, headers, body } = await get('/desk/actors/act_1/preview');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors \*$/,
    );
    expect(body).toContain('Alba &lt;b&gt;&quot;&amp;amp;&quot;&lt;/b&gt;');
    expect(body).not.toMatch(/<b>|<script/);
  });

  it('of nobody is a problem', async () => {
    expect((await get('/desk/actors/nobody/preview')).json()).toMatchObject({ code: 'unknown-record' });
  });
});
