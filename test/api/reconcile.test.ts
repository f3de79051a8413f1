import { beforeAll, describe, expect, it } from 'vitest';
import { type Answered, testApp } from '../support/app.ts';
import { as } from './drafts.ts';

const { app, get, post } = await testApp();

type Fields = Record<string, unknown>;
const code = (scheme: string, value: string, validFrom?: string, validTo?: string) => ({
  scheme,
  value,
  validFrom,
  validTo,
});
const actor = (slug: string, name: string, identifiers: Fields[] = [], more: Fields = {}) =>
  as('actor', { slug, type: 'state', name, identifiers, ...more });

beforeAll(async () => {
  const drafts = [
    actor('turkiye', 'Türkiye', [code('iso-3166-1-alpha-2', 'TR'), code('cow', '640')], {
      aliases: ['Turkey', 'Ankara'],
    }),
    actor('germany', 'Germany', [code('cow', '255', '1990-10-03'), code('iso-3166-1-alpha-2', 'DE')]),
    actor('west-germany', 'Germany', [code('cow', '260', '1955-05-05', '1990-10-03')]),
    actor('namibia', 'Namibia', [code('iso-3166-1-alpha-2', 'NA'), code('cameo', 'NAM')], { note: 'Since 1990.' }),
    actor('ankara-post', 'The Ankara Post', [code('house', 'p-1')], { type: 'media', aliases: ['Ankara'] }),
    actor('twin', 'Turkiye Cumhuriyeti'),
  ];
  const { status, text } = await post('/v1/revisions', { reason: 'ground', drafts });
  if (status !== 201) throw new Error(text);
  await post('/v1/actors/twin/merge', { into: 'turkiye', reason: 'One state.' });
});

/** As OpenRefine sends it: a form whose one field is JSON, spaces as plus signs. */
const form = async (fields: Record<string, unknown>, type = 'application/x-www-form-urlencoded'): Promise<Answered> => {
  const payload = new URLSearchParams(
    Object.entries(fields).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString();
  const response = await app.inject({
    method: 'POST',
    url: '/v1/reconcile',
    headers: { 'content-type': type },
    payload,
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.body,
    json: JSON.parse(response.body),
  };
};
const ask = async (query: Fields) => {
  const { status, json } = await form({ queries: { q0: query } });
  expect([status, json.q0.error]).toEqual([200, undefined]);
  return json.q0.result;
};
/** In short: the id of the match, or the ids of the candidates. */
const found = async (query: Fields) => {
  const rows = await ask(query);
  return rows.find((row: { match: boolean }) => row.match)?.id ?? rows.map(({ id }: Fields) => id);
};

describe('the manifest', () => {
  it('says what the service is, under the address at which it was asked', async () => {
    const response = await app.inject({ url: '/v1/reconcile', headers: { host: 'desk.example:8080' } });
    const manifest = response.json();
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      identifierSpace: 'http://desk.example:8080/v1/actors/',
      view: { url: 'http://desk.example:8080/desk/actors/{{id}}' },
      preview: { url: 'http://desk.example:8080/desk/actors/{{id}}/preview', width: 400, height: 200 },
      suggest: { entity: { service_url: 'http://desk.example:8080', service_path: '/v1/reconcile/suggest/entity' } },
      batchSize: 100,
    });
    expect(manifest.defaultTypes).toContainEqual({ id: 'armed_group', name: 'Armed group' });
    expect(response.headers['access-control-allow-origin']).toBe('*');
    const { pathname } = new URL(manifest.view.url.replace('{{id}}', 'act_1'));
    expect((await get(pathname)).status).toBe(200);
  });

  it('leads to services that are there', async () => {
    const { suggest, extend } = (await get('/v1/reconcile')).json;
    for (const { service_path } of [...Object.values<Fields>(suggest), extend.propose_properties]) {
      expect([service_path, (await get(String(service_path))).status]).toEqual([service_path, 200]);
    }
  });
});

describe('a batch', () => {
  const batch = {
    q0: { query: 'TURKIYE', type: 'state', type_strict: 'should' },
    q1: { query: 'Germany', limit: 2, properties: [{ pid: 'cow', v: '260' }] },
    q2: { query: 'Nobody at all' },
  };

  it('is taken as a form, as JSON, and in the URL, with one answer', async () => {
    const asForm = await form({ queries: batch });
    expect(asForm.status).toBe(200);
    expect(Object.keys(asForm.json)).toEqual(['q0', 'q1', 'q2']);
    expect(asForm.json.q0.result[0]).toEqual({
      id: 'act_1',
      name: 'Türkiye',
      description: 'State · iso-3166-1-alpha-2 TR, cow 640',
      type: [{ id: 'state', name: 'State' }],
      score: 100,
      match: true,
      features: [
        { id: 'code', value: false },
        { id: 'name', value: true },
        { id: 'likeness', value: 100 },
        { id: 'type', value: true },
      ],
    });
    expect(asForm.json.q1.result[0]).toMatchObject({ id: 'act_3', match: true });
    expect(asForm.json.q2).toEqual({ result: [] });
    const withCharset = await form({ queries: batch }, 'application/x-www-form-urlencoded; charset=UTF-8');
    expect(withCharset.json).toEqual(asForm.json);
    const asJson = await app.inject({ method: 'POST', url: '/v1/reconcile', payload: { queries: batch } });
    expect([asJson.statusCode, asJson.json()]).toEqual([200, asForm.json]);
    const asUrl = await get(`/v1/reconcile?queries=${encodeURIComponent(JSON.stringify(batch))}`);
    expect([asUrl.status, asUrl.json]).toEqual([200, asForm.json]);
  });

  it('names the query that is wrong, and answers the others', async () => {
    const { status, json } = await form({
      queries: {
        good: { query: 'Namibia' },
        empty: {},
        text: 'Namibia',
        limit: { query: 'Namibia', limit: -1 },
        misspelt: { query: 'Namibia', typ: 'state' },
        type: { query: 'Namibia', type: 'planet' },
        property: { query: 'Namibia', properties: [{ pid: 'colour', v: 'blue' }] },
        date: { query: 'Namibia', properties: [{ pid: 'on', v: 'yesterday' }] },
      },
    });
    expect(status).toBe(200);
    expect(json.good.result[0].match).toBe(true);
    const { good: _, ...bad } = json;
    expect(Object.fromEntries(Object.entries<Fields>(bad).map(([key, { error }]) => [key, error]))).toEqual({
      empty: 'neither query nor properties is given',
      text: 'must be an object, not a string',
      limit: '/limit must be at least 0',
      misspelt: '/typ is not a field here',
      type: 'there is no type "planet"',
      property: 'there is no property "colour" to reconcile by',
      date: '"yesterday" is not a date: use 2025, 2025-05 or 2025-05-11',
    });
    for (const { result } of Object.values<Fields>(bad)) expect(result).toEqual([]);
  });

  it('is refused whole where it cannot be read, and says where', async () => {
    const refused = ({ status, json }: Answered) => [status, json.code, json.errors?.[0]?.pointer];
    expect(refused(await form({ queries: '{"q0":' }))).toEqual([400, 'malformed-json', undefined]);
    expect(refused(await form({ queries: '{"q0":{"query":"a","query":"b"}}' }))).toEqual([
      422,
      'invalid-body',
      '/queries/q0/query',
    ]);
    expect(refused(await form({ queries: '[]' }))).toEqual([422, 'invalid-body', '/queries']);
    expect(refused(await form({ query: 'Namibia' }))).toEqual([422, 'invalid-body', '/query']);
    expect(refused(await form({}))).toEqual([422, 'invalid-body', '']);
    expect(refused(await form({ queries: {}, extend: { ids: [], properties: [] } }))).toEqual([
      422,
      'invalid-body',
      '',
    ]);
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q${i}`, { query: 'Namibia' }]));
    expect(refused(await form({ queries: many }))).toEqual([413, 'body-too-large', '/queries']);
    const more = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`q${i}`, {}]));
    expect(refused(await form({ queries: more }))).toEqual([422, 'invalid-body', '/queries']);
    expect(refused(await get('/v1/reconcile?queries=%7B'))).toEqual([400, 'invalid-parameter', '?queries']);
    expect(refused(await get('/v1/reconcile?queries=7'))).toEqual([400, 'invalid-parameter', '?queries']);
    expect(refused(await get('/v1/reconcile?callback=f'))).toEqual([400, 'invalid-parameter', '?callback']);
  });

  it.each(['application/json', 'application/x-www-form-urlencoded'])(
    'of more than 1 MiB is not read: %s',
    async (type) => {
      const send = async (payload: string) => {
        const headers = { 'content-type': type };
        return (await app.inject({ method: 'POST', url: '/v1/reconcile', headers, payload })).json().code;
      };
      expect(await send(' '.repeat(1024 * 1024 + 1))).toBe('body-too-large');
      expect(await send('&'.repeat(1024 * 1024))).not.toBe('body-too-large');
    },
  );

  it('is the only body that may be a form', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const response = await app.inject({ method: 'POST', url: '/v1/actors/turkiye/merge', headers, payload: 'into=x' });
    expect([401, 415]).toContain(response.statusCode);
  });

  it('may be sent from a page of another origin', async () => {
    const response = await app.inject({
      method: 'OPTIONS',
      url: '/v1/reconcile',
      headers: { origin: 'http://127.0.0.1:3333', 'access-control-request-method': 'POST' },
    });
    expect(response.statusCode).toBe(204);
    expect(response.headers['access-control-allow-methods']).toContain('POST');
    expect(response.headers['access-control-allow-headers']).toContain('Content-Type');
  });
});

describe('a query', () => {
  it('finds by name, alias, slug and id', async () => {
    for (const query of ['Türkiye', 'turkey', 'turkiye', 'act_1', 'Turkiye Cumhuriyeti', 'twin', 'act_6'])
      expect([query, await found({ query })]).toEqual([query, 'act_1']);
  });

  it('finds by codes alone, as text, and on their day', async () => {
    expect(await found({ properties: [{ pid: 'iso-3166-1-alpha-2', v: 'NA' }] })).toBe('act_4');
    expect(await found({ properties: [{ pid: 'cow', v: 640 }] })).toBe('act_1');
    expect(await found({ properties: [{ pid: 'house', v: 'p-1' }] })).toBe('act_5');
    const on = (v: string) =>
      found({
        query: 'Germany',
        properties: [
          { pid: 'cow', v: '260' },
          { pid: 'on', v },
        ],
      });
    expect(await on('1985')).toBe('act_3');
    expect(await on('1985-06-01T00:00:00Z')).toBe('act_3');
    expect(await on('2000')).toEqual(['act_2', 'act_3']); // nobody had it then
    expect(await found({ properties: [{ pid: 'cow', v: ['255', '640'] }] })).toEqual(['act_1', 'act_2']);
    expect(await found({ query: 'Namibia', properties: [{ pid: 'cow', v: '' }] })).toBe('act_4');
  });

  it('matches nobody where two answer, or a code speaks against the name', async () => {
    expect(await found({ query: 'Germany' })).toEqual(['act_2', 'act_3']);
    expect(await found({ query: 'Ankara' })).toEqual(['act_1', 'act_5']);
    expect(await found({ query: 'Turkey', properties: [{ pid: 'iso-3166-1-alpha-2', v: 'DE' }] })).toEqual([
      'act_1',
      'act_2',
    ]);
    expect(await found({ query: 'Turkey', properties: [{ pid: 'iso-3166-1-alpha-2', v: 'TM' }] })).toEqual(['act_1']);
  });

  it('shows what is alike, and never matches it', async () => {
    const [row] = await ask({ query: 'Namibya' });
    expect(row).toMatchObject({ id: 'act_4', match: false });
    expect(row.score).toBeGreaterThan(80);
    expect(row.score).toBeLessThan(100);
  });

  it('prefers a type, or keeps to it', async () => {
    expect(await found({ query: 'Ankara', type: 'media' })).toBe('act_5');
    expect(await found({ query: 'Ankara', type: ['state'], type_strict: 'should' })).toBe('act_1');
    const others = await ask({ query: 'Ankara', type: ['state'], type_strict: 'should' });
    expect(others.map(({ id, score }: Fields) => [id, score]).slice(0, 2)).toEqual([
      ['act_1', 100],
      ['act_5', 70],
    ]);
    expect(await ask({ query: 'Ankara', type: 'person' })).toEqual([]);
    expect(await ask({ query: 'Ankara', type: ['state', 'media'], type_strict: 'all' })).toEqual([]);
  });

  it('gives no more than was asked for', async () => {
    expect(await ask({ query: 'Germany', limit: 1 })).toHaveLength(1);
    expect(await ask({ query: 'Germany', limit: 0 })).toHaveLength(2);
  });
});

describe('suggestions', () => {
  const ids = async (url: string) => (await get(url)).json.result.map(({ id }: Fields) => id);

  it('of actors, by the beginning of a name or of a word of it', async () => {
    expect(await ids('/v1/reconcile/suggest/entity?prefix=tur')).toEqual(['act_1']);
    expect(await ids('/v1/reconcile/suggest/entity?prefix=post')).toEqual(['act_5']);
    expect(await ids('/v1/reconcile/suggest/entity?prefix=act_4')).toEqual(['act_4']);
    expect(await ids('/v1/reconcile/suggest/entity?prefix=germany')).toEqual(['act_2', 'act_3']);
    expect(await ids('/v1/reconcile/suggest/entity?prefix=germany&cursor=1')).toEqual(['act_3']);
    expect(await ids('/v1/reconcile/suggest/entity')).toEqual([]);
    const { result } = (await get('/v1/reconcile/suggest/entity?prefix=nam')).json;
    expect(result).toEqual([
      {
        id: 'act_4',
        name: 'Namibia',
        description: 'State · Since 1990. · iso-3166-1-alpha-2 NA, cameo NAM',
        notable: [{ id: 'state', name: 'State' }],
      },
    ]);
  });

  it('of properties and types', async () => {
    expect(await ids('/v1/reconcile/suggest/property?prefix=iso')).toEqual([
      'iso-3166-1-alpha-2',
      'iso-3166-1-alpha-3',
      'iso-3166-3',
    ]);
    expect(await ids('/v1/reconcile/suggest/property?prefix=war')).toEqual(['cow', 'gleditsch-ward']);
    expect(await ids('/v1/reconcile/suggest/property?prefix=house')).toEqual(['house']);
    expect(await ids('/v1/reconcile/suggest/property')).toContain('on');
    expect(await ids('/v1/reconcile/suggest/type?prefix=st')).toEqual(['state']);
    expect(await ids('/v1/reconcile/suggest/type')).toHaveLength(6);
  });

  it('let pass what a widget adds, but not a cursor that is none', async () => {
    expect(await ids('/v1/reconcile/suggest/entity?prefix=tur&spell=always&exact=false&_=1')).toEqual(['act_1']);
    expect((await get('/v1/reconcile/suggest/entity?prefix=a&cursor=-1')).status).toBe(400);
  });
});

describe('columns for what was reconciled', () => {
  it('are proposed by type', async () => {
    const { json } = await get('/v1/reconcile/properties?type=state&limit=2');
    expect(json).toEqual({
      type: 'state',
      limit: 2,
      properties: [
        { id: 'iso-3166-1-alpha-2', name: 'ISO 3166-1 alpha-2' },
        { id: 'iso-3166-1-alpha-3', name: 'ISO 3166-1 alpha-3' },
      ],
    });
    // OpenRefine sends an empty type where there is none.
    expect((await get('/v1/reconcile/properties?type=')).json.properties.length).toBeGreaterThan(10);
    expect((await get('/v1/reconcile/properties?type=planet')).status).toBe(400);
  });

  it('have a row for each id, the codes as they are today or on a day', async () => {
    const { status, json } = await form({
      extend: {
        ids: ['act_2', 'act_3', 'act_6', 'act_99'],
        properties: [
          { id: 'cow' },
          { id: 'cow', settings: { on: '1985' } },
          { id: 'type' },
          { id: 'aliases', settings: {} },
        ],
      },
    });
    expect([status, json.meta[0]]).toEqual([200, { id: 'cow', name: 'Correlates of War' }]);
    expect(json.rows).toMatchObject({
      act_2: { type: [{ str: 'state' }] },
      act_6: { aliases: [{ str: 'Turkey' }, { str: 'Ankara' }, { str: 'Turkiye Cumhuriyeti' }] },
      act_99: { cow: [], type: [] },
    });
    const today = await form({ extend: { ids: ['act_2', 'act_3'], properties: [{ id: 'cow' }] } });
    expect(today.json.rows).toEqual({ act_2: { cow: [{ str: '255' }] }, act_3: { cow: [] } });
    const then = await form({
      extend: { ids: ['act_2', 'act_3'], properties: [{ id: 'cow', settings: { on: '1985' } }] },
    });
    expect(then.json.rows).toEqual({ act_2: { cow: [] }, act_3: { cow: [{ str: '260' }] } });
    const asUrl = await get(
      `/v1/reconcile?extend=${encodeURIComponent('{"ids":["act_1"],"properties":[{"id":"slug"},{"id":"note"}]}')}`,
    );
    expect(asUrl.json.rows).toEqual({ act_1: { slug: [{ str: 'turkiye' }], note: [] } });
  });

  it('are refused by name', async () => {
    const { status, json } = await form({ extend: { ids: ['act_1'], properties: [{ id: 'colour' }] } });
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'invalid-body', '/extend/properties/0/id']);
    const day = await form({ extend: { ids: ['act_1'], properties: [{ id: 'cow', settings: { on: 'never' } }] } });
    expect([day.status, day.json.errors[0].pointer]).toEqual([422, '/extend/properties/0/settings/on']);
    const many = await form({ extend: { ids: Array.from({ length: 1001 }, () => 'act_1'), properties: [] } });
    expect([many.status, many.json.code]).toEqual([413, 'body-too-large']);
  });
});
