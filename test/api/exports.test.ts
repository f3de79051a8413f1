import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { as, link, statement } from './drafts.ts';
import { river } from './positions/river.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document and its answers are walked by name here
type Any = any;
type Row = Record<string, Any>;

// So that somebody moved after an event, a proposal has two versions, and coders disagree.
const { app, get } = await river([
  as('event', { slug: 'flood', dossier: 'river', name: 'Flood', kind: 'other', occurredOn: '2025-01-20' }),
  as('proposal', {
    slug: 'dam-again',
    dossier: 'river',
    name: 'dam again',
    kind: 'works',
    parameters: { height: 40 },
    relations: [{ type: 'supersedes', proposal: 'dam' }],
  }),
  as('statement', { slug: 'read', ...statement([link('alba')], 'wire-report') }),
  ...[
    ['=AB', 'support'],
    ['CD', 'oppose'],
  ].map(([coder, level]) => as('coding', { coder, statement: 'read', actor: 'alba', proposal: 'dam', level })),
  as('expectation', {
    holder: 'alba',
    event: 'flood',
    likelihood: 'likely',
    by: '2025-03-01',
    validFrom: '2025-01-01',
    statements: ['read'],
  }),
  as('coverage', {
    coder: 'AB',
    dossier: 'river',
    sources: ['wire-report'],
    coveredFrom: '2024-12',
    coveredTo: '2026-01',
  }),
  as('release', { slug: '2025.1', name: 'The river', dossier: 'river', creators: ['The desk', 'The archive'] }),
]);
const { paths, components } = (await get('/openapi.json')).json;
const parametersOf = (op: Any): Any[] =>
  (op?.parameters ?? []).map(({ $ref }: Any) => components.parameters[$ref.split('/').at(-1)]);
const tables = Object.entries<Any>(paths)
  // One record has a page beside its JSON, and no table.
  .filter(([, { get: op }]) =>
    parametersOf(op).some(({ name, schema }) => name === 'format' && schema.enum.includes('csv')),
  )
  .map(([path, { get: op }]) => ({ id: op.operationId as string, path, op }));

const IDS: Record<string, string> = {
  dossiers: 'river',
  actors: 'alba',
  memberships: 'mem_1',
  proposals: 'dam',
  events: 'flood',
  sources: 'wire-report',
  statements: 'stm_1',
  codings: 'cod_1',
  expectations: 'exp_1',
  coverages: 'cov_1',
  releases: '2025.1',
  stances: 'stn_2',
};
const urlOf = (path: string) =>
  path === '/v1/search' ? `${path}?q=dam` : path.replace('{id}', IDS[path.split('/')[2] as string] as string);
/** Rows of a table are whole. */
const ALL = ['getProposalPositions', 'getActorPositions', 'listPositions'];
const withQuery = (url: string, query: string) => `${url}${url.includes('?') ? '&' : '?'}${query}`;
const bytesOf = async (url: string) => (await app.inject({ url })).rawPayload;
const parquet = async (url: string): Promise<Row[]> => {
  const bytes = await bytesOf(url);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  return parquetReadObjects({ file });
};
const csv = async (url: string): Promise<Row[]> => parse((await get(url)).text, { columns: true });
const ndjson = (text: string): Row[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Open objects: their fields are not known beforehand. */
const JSONS = ['parameters', 'summary'];
const short = (ref: Row | null) => ref?.slug ?? ref?.id ?? null;
const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a table must say of a JSON row, worked out from the values alone; only for what is there to be seen. */
function expected(name: string, value: unknown, into: Row = {}): Row {
  if (isObject(value) && 'slug' in value && 'name' in value && 'id' in value)
    Object.assign(into, { [name]: short(value), [`${name}_name`]: value.name });
  else if (isObject(value) && !JSONS.includes(name))
    for (const [key, inner] of Object.entries(value))
      expected(key === 'id' ? name : `${name}_${snake(key)}`, inner, into);
  else into[name] = value;
  return into;
}
const flat = (row: Row): Row =>
  Object.assign({}, ...Object.entries(row).map(([key, value]) => expected(snake(key), value)));

/** Lists of texts and of references are one text; other lists are JSON. */
const joined = (list: Any[]): Any =>
  list.every((one) => typeof one === 'string')
    ? list.map((one) => one.replace(/[\\;]/g, '\\$&')).join(';')
    : list.every(
          (one) =>
            isObject(one) &&
            'id' in one &&
            !('level' in one) &&
            !('state' in one) &&
            !('paraphrase' in one) &&
            !('title' in one),
        )
      ? list.map(short).join(';')
      : // Who takes part in something, with what it is to it: a table says who.
        list.every((one) => isObject(one) && isObject(one.actor))
        ? list.map((one) => short(one.actor)).join(';')
        : list;
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const formatsOf = (op: Any): string[] =>
  parametersOf(op).find((parameter: Any) => parameter.name === 'format').schema.enum;

it('takes every list, history and analysis of the document', () => {
  expect(tables.length).toBeGreaterThanOrEqual(8 + 8 + 1 + 4);
  for (const { op } of tables) {
    const isNetwork = op.operationId === 'getNetworks';
    expect(formatsOf(op)).toEqual([
      'json',
      'csv',
      'tsv',
      'ndjson',
      'parquet',
      'xlsx',
      ...(isNetwork ? ['graphml', 'gexf'] : []),
    ]);
  }
});

describe.each(tables)('$id', ({ path, op }) => {
  const url = ALL.includes(op.operationId) ? `${urlOf(path)}?include=all` : urlOf(path);

  it('is row for row the same in each format', async () => {
    const { json } = await get(withQuery(url, 'format=json'));
    const rows: Row[] = json.data;
    expect(rows.length).toBeGreaterThan(0);
    expect(ndjson((await get(withQuery(url, 'format=ndjson'))).text)).toEqual(rows);
    const [inCsv, inParquet] = [
      await csv(withQuery(url, 'format=csv&columns=all')),
      await parquet(withQuery(url, 'format=parquet&columns=all')),
    ];
    expect([inCsv.length, inParquet.length]).toEqual([rows.length, rows.length]);
    expect(Object.keys(inParquet[0] as Row)).toEqual(Object.keys(inCsv[0] as Row));
    for (const [i, row] of rows.entries()) {
      for (const [name, value] of Object.entries(flat(row))) {
        const [cell, typed] = [(inCsv[i] as Row)[name], (inParquet[i] as Row)[name]];
        if (value === null) {
          // A null object has a column for each field, none under its own name.
          expect([name, cell ?? '', typed ?? null]).toEqual([name, '', null]);
          continue;
        }
        const plain = Array.isArray(value) ? (typeof typed === 'string' ? joined(value) : value) : value;
        expect([name, typed instanceof Date ? typed.getTime() : typed]).toEqual([
          name,
          typed instanceof Date ? Date.parse(value) : plain,
        ]);
        const text = typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
        expect([name, cell]).toEqual([name, typeof plain === 'number' ? text : guarded(text)]);
      }
    }
  });

  it('goes by Accept as by ?format=, which goes first', async () => {
    const accept = 'application/x-ndjson';
    const [one, other] = [
      await get(url, { accept }),
      await get(withQuery(url, 'format=ndjson'), { accept: 'text/csv' }),
    ];
    expect(one.text).toBe(other.text);
    expect([one.status, other.headers['content-type']]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    expect(one.headers.vary).toBe('Accept, Accept-Encoding');
    expect(one.headers['content-disposition']).toMatch(/^attachment; filename="[a-z0-9_-]+-r10\.ndjson"$/);
  });

  it('refuses a format that there is not', async () => {
    const { status, json } = await get(withQuery(url, 'format=ods'));
    expect([status, json.code, json.errors]).toEqual([
      400,
      'invalid-parameter',
      [
        {
          pointer: '?format',
          detail: `must be one of ${formatsOf(op)
            .map((name) => `"${name}"`)
            .join(', ')}`,
        },
      ],
    ]);
    expect((await get(url, { accept: 'text/html' })).status).toBe(406);
  });

  it('has an ETag that holds until something is written', async () => {
    const asked = withQuery(url, 'format=csv');
    const { headers } = await get(asked);
    expect(headers.etag).toMatch(/^"[^"]+"$/);
    const again = await get(asked, { 'if-none-match': String(headers.etag) });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag]);
    const head = await app.inject({ method: 'HEAD', url: asked });
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', headers.etag]);
    expect(head.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(head.headers['ledger-revision']).toBe('10');
  });
});

describe('a list as a table', () => {
  it('is whole without limit; with it a page, and the Link header leads on', async () => {
    const all = await csv('/v1/actors?format=csv');
    expect(all).toHaveLength(8);
    const pages: Row[] = [];
    let next: string | undefined = '/v1/actors?format=csv&limit=3';
    while (next) {
      const { text, headers } = await get(next);
      pages.push(...parse<Row>(text, { columns: true }));
      next = /<([^>]+)>; rel="next"/.exec(String(headers.link))?.[1];
    }
    expect(pages).toEqual(all);
  });

  it('keeps to its filters and to the moment', async () => {
    expect((await csv('/v1/stances?format=csv&actor=alba&knownAt=3')).map(({ level }) => level)).toEqual([
      'support',
      'oppose',
    ]);
    expect((await get('/v1/stances?format=csv&actor=nobody')).json.code).toBe('unknown-reference');
    expect((await get('/v1/stances?format=csv&knownAt=99')).json.code).toBe('revision-not-yet');
  });

  it('is compressed where that is liked', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    const answer = await app.inject({ url: '/v1/stances?format=csv', headers });
    const plain = await get('/v1/stances?format=csv');
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.headers.etag).toBe(`${String(plain.headers.etag).slice(0, -1)}-gzip"`);
    expect(gunzipSync(answer.rawPayload).toString()).toBe(plain.text);
    const typed = await app.inject({ url: '/v1/stances?format=parquet', headers });
    expect(typed.headers['content-encoding']).toBeUndefined();
  });

  it('says where it comes from', async () => {
    const { headers } = await get('/v1/actors/alba/timeline?format=csv');
    const { meta } = (await get('/v1/actors/alba/timeline')).json;
    expect(headers.link).toBe(`<${meta.permalink}>; rel="canonical"`);
    expect(headers['content-disposition']).toBe('attachment; filename="actors-alba-timeline-r10.csv"');
    const [row] = await csv('/v1/proposals/dam/positions?format=csv&actors=alba');
    expect(row).toMatchObject({ proposal: 'dam', actor: 'alba', level: 'oppose', score: '-1', as_of: '2025-06-01' });
  });

  it('has no formula', async () => {
    const rows = await csv('/v1/proposals?format=csv');
    expect(rows.find(({ slug }) => slug === 'ferry')?.name).toBe(`'=HYPERLINK("http://x","y")`);
  });

  it('has the grid of the matrix in Parquet as well', async () => {
    const { data } = (await get('/v1/positions?dossier=river')).json;
    const rows = await parquet('/v1/positions?dossier=river&layout=grid&format=parquet');
    const cells = rows.flatMap(({ proposal: _, ...row }) => Object.values(row));
    expect(cells).toEqual(data.map(({ level, absence }: Row) => level ?? absence));
    expect(cells).toContain('silent');
  });
});
