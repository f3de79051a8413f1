import { describe, expect, it } from 'vitest';
import { river } from './positions/river.ts';

const { get, post } = await river([]);
const document = (await get('/openapi.json')).json;
const URLS = [
  '/v1/actors/alba',
  '/v1/actors',
  '/v1/proposals/dam/positions',
  '/v1/actors/alba/history',
  '/v1/revisions/1',
];

/** The targets of a Link header (RFC 8288) by their relations. */
const linksIn = (header: unknown): Record<string, string> =>
  Object.fromEntries(
    [...String(header).matchAll(/<([^>]*)>;[^,]*?rel="([^"]*)"/g)].map(([, url, rel]) => [`${rel}`, `${url}`]),
  );

describe('Link', () => {
  it.each(URLS)('of %s leads to the contract, and to the part that describes it', async (url) => {
    const links = linksIn((await get(url)).headers.link);
    expect(links['service-desc']).toBe('/openapi.json');
    const [path, pointer = ''] = `${links.describedby}`.split('#');
    expect(path).toBe('/openapi.json');
    const steps = decodeURIComponent(pointer).split('/').slice(1);
    const found = steps.reduce((at, step) => at[step.replaceAll('~1', '/').replaceAll('~0', '~')], document);
    expect(found).toMatchObject({ operationId: expect.any(String) });
    expect(decodeURIComponent(pointer)).toMatch(/\/get$/);
    expect(links.next).toBeUndefined();
  });

  it('of a page leads on as its body does, until the last', async () => {
    const seen: string[] = [];
    for (let url: string | undefined = '/v1/actors?limit=3'; url; ) {
      const { json, headers } = await get(url);
      seen.push(...json.data.map(({ id }: { id: string }) => id));
      const { next } = linksIn(headers.link);
      expect(next ?? null).toBe(json.links.next);
      url = next;
    }
    expect(seen).toEqual((await get('/v1/actors')).json.data.map(({ id }: { id: string }) => id));
    expect(seen.length).toBeGreaterThan(3);
  });

  it('is not of a problem', async () => {
    expect((await get('/v1/actors/nobody')).headers.link).toBeUndefined();
  });
});

describe('Accept', () => {
  const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  // A record leads a browser to its page: test/api/pages.test.ts.
  const withoutPage = URLS.filter((url) => url !== '/v1/actors/alba');
  it.each(withoutPage)('%s is JSON for a browser, and refused to whoever takes only a page', async (url) => {
    for (const accept of [BROWSER, '*/*', 'application/json', 'application/*;q=0.1', '']) {
      const { status, headers } = await get(url, { accept });
      expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    }
    for (const accept of ['text/html', 'application/json;q=0, text/html'])
      expect(await get(url, { accept })).toMatchObject({ status: 406, json: { code: 'not-acceptable' } });
  });

  it('refuses a write before it is written', async () => {
    const draft = { slug: 'late', type: 'state', name: 'Late' };
    expect((await post('/v1/actors', draft, { accept: 'text/html' })).status).toBe(406);
    expect((await get('/v1/actors/late')).status).toBe(404);
    expect((await post('/v1/actors', draft)).status).toBe(201);
  });
});
