import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { as, stance } from './drafts.ts';
import { river } from './positions/river.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows are walked by name here
type Row = Record<string, any>;

/** Begins in every form that a date has, the first day that each can mean, and how exact it is. */
const BEGINS: [given: string, day: string, precision: string][] = [
  ['2025-03-04', '2025-03-04', 'day'],
  ['2025-03', '2025-03-01', 'month'],
  ['2024', '2024-01-01', 'year'],
  ['2025-03-04?', '2025-03-03', 'day?'],
  ['2025-03~', '2025-02-01', 'month~'],
  ['2024%', '2022-01-01', 'year%'],
  ['2025-03-04/2025-03-16', '2025-03-04', 'interval'],
  ['/2025-03-16', '', 'interval'],
  ['../2025-03-16', '', 'interval'],
];

/** Of the first ports: two codes that came one after the other, one that ended, and two at once. */
const CODES: [scheme: string, value: string, validFrom?: string, validTo?: string][][] = [
  [
    ['cow', '255', '1816', '1990-10-03'],
    ['cow', '260', '1990-10-03'],
    ['iso-3166-1-alpha-3', 'DEU'],
  ],
  [['cow', '315', '1918', '1993']],
  [
    ['wikidata', 'Q1'],
    ['wikidata', 'Q2'],
    ['un/locode', 'DEHAM'],
  ],
];

const { app, get } = await river([
  as('proposal', { slug: 'locks', dossier: 'river', name: 'Locks', kind: 'works' }),
  ...BEGINS.map((_, i) =>
    as('actor', {
      slug: `port-${i}`,
      name: `Port ${i}`,
      type: 'organization',
      identifiers: (CODES[i] ?? []).map(([scheme, value, validFrom, validTo]) => ({
        scheme,
        value,
        validFrom,
        validTo,
      })),
    }),
  ),
  ...BEGINS.map(([validFrom], i) => stance(`port-${i}`, 'locks', 'support', validFrom)).map((draft) =>
    as('stance', draft),
  ),
  as('source', { slug: 'odd', publisher: 'Us', title: 'Türkiye, "tab\there"\nand =1+1 <b>&_x0041_\u0007' }),
  as('membership', { member: 'port-0', group: 'league', validFrom: '1945', validTo: '1950-02' }),
]);

const csv = async (url: string): Promise<Row[]> => parse((await get(url)).text, { columns: true, bom: true });
const fileOf = async (url: string) => {
  const { rawPayload } = await app.inject({ url });
  return rawPayload.buffer.slice(rawPayload.byteOffset, rawPayload.byteOffset + rawPayload.length) as ArrayBuffer;
};

describe('a date', () => {
  it('has beside it the first day that it can mean, and how exact it is', async () => {
    const rows = await csv('/v1/stances?format=csv&proposal=locks');
    expect(rows.map((row) => [row.valid_from, row.valid_from_day, row.valid_from_precision])).toEqual(BEGINS);
    expect(new Set(rows.map((row) => [row.valid_to_day, row.valid_to_precision].join()))).toEqual(new Set([',']));
  });

  it('is a DATE in Parquet, also before 1970, and an instant a TIMESTAMP', async () => {
    const file = await fileOf('/v1/memberships?format=parquet');
    const types = new Map(parquetMetadata(file).schema.map(({ name, converted_type }) => [name, converted_type]));
    expect(['valid_from', 'valid_from_day', 'recorded_at'].map((name) => types.get(name))).toEqual([
      'UTF8',
      'DATE',
      'TIMESTAMP_MILLIS',
    ]);
    const rows: Row[] = await parquetReadObjects({ file });
    const old = rows.find(({ valid_from }) => valid_from === '1945') as Row;
    expect([old.valid_from_day, old.valid_to_day]).toEqual([new Date('1945-01-01'), new Date('1950-02-01')]);
    const begins: Row[] = await parquetReadObjects({ file: await fileOf('/v1/stances?format=parquet&proposal=locks') });
    expect(begins.map((row) => row.valid_from_day?.toISOString().slice(0, 10) ?? '')).toEqual(
      BEGINS.map(([, day]) => day),
    );
  });

  it('that is always a day has no more to it', async () => {
    const { text } = await get('/v1/actors/league/unity?format=csv');
    const names = text.split('\r\n')[0]?.split(',') as string[];
    expect(names).toContain('day');
    expect(names).not.toContain('day_day');
  });
});

describe('columns', () => {
  const header = async (url: string): Promise<string[]> =>
    ((await get(url)).text.split('\r\n')[0] as string).split(',');
  /** Names of columns that are empty in every row. */
  const empty = async (url: string) => {
    const rows = await csv(url);
    return Object.keys(rows[0] as Row).filter((name) => rows.every((row) => ['', '[]'].includes(row[name])));
  };
  const URL = '/v1/proposals/gauge/positions?format=csv';

  it('of what no row has are left out, those of the row itself never', async () => {
    // Nobody is spoken for, nothing has ended, and nobody is a group with members.
    const [some, all] = [await header(`${URL}&actors=alba,boria`), await header(`${URL}&columns=all`)];
    expect(some).toEqual(expect.arrayContaining(['via', 'via_name', 'until', 'until_day', 'until_precision', 'score']));
    expect(some.filter((name) => name.startsWith('members'))).toEqual([]);
    expect(all.filter((name) => name.startsWith('members')).length).toBeGreaterThan(10);
    expect(all.filter((name) => some.includes(name))).toEqual(some);
    expect(await header(`${URL}&actors=alba,boria,league`)).toContain('members_count');
  });

  it('that are filled are those of columns=filled', async () => {
    for (const url of [`${URL}&actors=alba,boria`, '/v1/positions?format=csv&proposals=dam']) {
      const [filled, all] = [await header(`${url}&columns=filled`), await header(`${url}&columns=all`)];
      expect(await empty(`${url}&columns=filled`)).toEqual([]);
      const blank = await empty(`${url}&columns=all`);
      expect(blank.length).toBeGreaterThan(0);
      expect(filled).toEqual(all.filter((name) => !blank.includes(name)));
    }
  });

  it('of a whole list are all of them, unless asked', async () => {
    const list = '/v1/stances?format=csv&proposal=locks';
    expect(await header(list)).toEqual(await header(`${list}&columns=all`));
    expect(await header(`${list}&limit=2`)).toEqual(await header(list));
    expect(await empty(list)).toContain('retracted_reason');
    expect(await empty(`${list}&columns=filled`)).toEqual([]);
    const [wanted, file] = [
      await header(`${list}&columns=filled`),
      await fileOf(`${list}&columns=filled`.replace('csv', 'parquet')),
    ];
    const rows: Row[] = await parquetReadObjects({ file });
    expect(Object.keys(rows[0] as Row)).toEqual(wanted);
    expect(rows).toHaveLength(BEGINS.length);
  });

  it('stay where there is no row', async () => {
    const none = '/v1/stances?format=csv&level=oppose&proposal=locks&columns=filled';
    expect(await header(none)).toEqual(expect.arrayContaining(['actor', 'valid_from_day']));
  });

  it('are refused where there are none', async () => {
    for (const format of ['json', 'ndjson']) {
      const { status, json } = await get(`/v1/stances?format=${format}&columns=all`);
      expect([status, json.errors[0].pointer]).toEqual([400, '?columns']);
      expect(json.errors[0].detail).toContain(`not for ${format}`);
    }
  });

  it('are no part of a permalink or a cursor', async () => {
    const { headers } = await get(`${URL}&columns=filled`);
    expect(headers.link).toBe((await get(URL)).headers.link);
    const page = await get('/v1/stances?format=csv&columns=filled&limit=2');
    const next = /<([^>]+)>; rel="next"/.exec(String(page.headers.link))?.[1] as string;
    expect(next).toContain('columns=filled');
    expect((await get(next.replace('&columns=filled', ''))).status).toBe(200);
  });
});

describe('codes', () => {
  const SCHEMES = 'codes=iso-3166-1-alpha-3,cow,wikidata,un/locode';

  it('stand beside each actor that a row names, as they are in force on the day asked', async () => {
    const url = `/v1/proposals/locks/positions?actors=port-0,port-1,port-2,alba&${SCHEMES}`;
    const rows = await csv(`${url}&format=csv`);
    const codes = (row: Row) => [row.actor_iso_3166_1_alpha_3, row.actor_cow, row.actor_wikidata, row.actor_un_locode];
    expect(rows.map(codes)).toEqual([
      ['DEU', '260', '', ''],
      ['', '315', '', ''],
      ['', '', 'Q1;Q2', 'DEHAM'],
      ['', '', '', ''],
    ]);
    const [then] = await csv(`${url}&format=csv&asOf=1970`);
    expect(then?.actor_cow).toBe('255');
    const [typed]: Row[] = await parquetReadObjects({ file: await fileOf(`${url}&format=parquet`) });
    expect(typed).toMatchObject({ actor_cow: '260', actor_wikidata: null });
    expect(rows.every((row) => row.via_cow === '')).toBe(true);
  });

  it.each([
    ['/v1/stances?proposal=locks', 'actor_cow'],
    ['/v1/stances?proposal=locks', 'claimant_cow'],
    ['/v1/memberships', 'member_cow'],
    ['/v1/agreement', 'one_cow'],
    ['/v1/actors/port-0/timeline', 'actor_cow'],
    ['/v1/actors', 'cow'],
  ])('are in %s as %s', async (url, name) => {
    const [row] = await csv(`${url}${url.includes('?') ? '&' : '?'}format=csv&codes=cow`);
    expect(Object.keys(row as Row)).toContain(name);
  });

  it('are the very ones that the actors have on record', async () => {
    const rows = await csv('/v1/actors?format=csv&codes=cow');
    expect(rows.filter(({ cow }) => cow).map(({ slug, cow }) => [slug, cow])).toEqual([
      ['port-0', '260'],
      ['port-1', '315'],
    ]);
  });

  it('are refused of a scheme that there is not, and where no row names an actor', async () => {
    const refusal = async (url: string) => {
      const { status, json } = await get(url);
      return [status, json.errors[0].pointer, json.errors[0].detail];
    };
    const [status, pointer, detail] = await refusal('/v1/stances?format=csv&codes=cow,vdem');
    expect([status, pointer]).toEqual([400, '?codes']);
    expect(detail).toMatch(/^there is no scheme "vdem"; there are .*cow.*un\/locode/);
    expect(await refusal('/v1/positions?format=csv&layout=grid&codes=cow')).toEqual([
      400,
      '?codes',
      'no row of this table names an actor in a column of its own',
    ]);
    const parts = '/v1/stances?format=csv&codes=cow&fields=level,actor';
    expect((await refusal(`${parts}.slug`))[2]).toContain('select `actor`, for example, rather than `actor.slug`');
    expect((await csv(parts))[0]).toMatchObject({ actor_cow: expect.anything() });
    expect((await refusal('/v1/stances?codes=cow')).slice(0, 2)).toEqual([400, '?codes']);
    expect((await refusal('/v1/revisions?format=csv&codes=cow')).slice(0, 2)).toEqual([400, '?codes']);
  });
});

describe('for spreadsheets', () => {
  const TITLE = 'Türkiye, "tab\there"\nand =1+1 <b>&_x0041_';
  const text = async (url: string) => (await get(url)).text;
  const sheet = async (url: string) => (await readXlsx(new Uint8Array(await fileOf(url)))).sheets[0] as Row;

  it('bom=true marks the text as UTF-8, and changes nothing else', async () => {
    const [plain, marked] = [await text('/v1/sources?format=csv'), await fileOf('/v1/sources?format=csv&bom=true')];
    expect([...new Uint8Array(marked.slice(0, 3))]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(marked)).toBe(plain);
    expect(await text('/v1/sources?format=csv&bom=false')).toBe(plain);
    const positions = await fileOf('/v1/positions?format=tsv&bom=true');
    expect(new Uint8Array(positions)[0]).toBe(0xef);
    for (const format of ['parquet', 'ndjson', 'json', 'xlsx']) {
      const { status, json } = await get(`/v1/sources?format=${format}&bom=true`);
      expect([status, json.errors]).toEqual([400, [{ pointer: '?bom', detail: `is for csv, tsv, not for ${format}` }]]);
    }
  });

  it('tsv is the CSV with tabs, its cells in quotes where they hold one', async () => {
    const answer = await get('/v1/sources?format=tsv');
    expect(answer.headers['content-type']).toBe('text/tab-separated-values; charset=utf-8');
    expect(answer.text).not.toContain('\r');
    const rows: Row[] = parse(answer.text, { columns: true, delimiter: '\t' });
    expect(rows).toEqual(await csv('/v1/sources?format=csv'));
    expect(rows.find(({ slug }) => slug === 'odd')?.title).toContain(TITLE);
  });

  it('xlsx has real dates, numbers and truths under a header that stays and filters', async () => {
    const url = '/v1/positions?proposals=dam,locks&codes=cow';
    const [rows, found] = [await csv(`${url}&format=csv`), await sheet(`${url}&format=xlsx`)];
    const [names, ...cells] = found.rows as unknown[][];
    expect(names).toEqual(Object.keys(rows[0] as Row));
    expect(cells).toHaveLength(rows.length);
    for (const [i, row] of rows.entries()) {
      for (const [j, name] of (names as string[]).entries()) {
        const value = cells[i]?.[j] ?? '';
        const day = value instanceof Date ? value.toISOString().slice(0, 10) : value;
        expect([i, name, String(day)]).toEqual([i, name, String(row[name]).replace(/^'/, '')]);
      }
    }
    const typeOf = (name: string) => {
      const value = cells.map((row) => row[(names as string[]).indexOf(name)]).find((one) => one !== null);
      return value instanceof Date ? 'date' : typeof value;
    };
    expect(['since', 'since_day', 'as_of', 'score', 'contested', 'actor_cow'].map(typeOf)).toEqual([
      'string',
      'date',
      'date',
      'number',
      'boolean',
      'string',
    ]);
    expect(found.freezePane).toMatchObject({ rows: 1 });
    expect(found.autoFilter.range).toMatch(new RegExp(`^A1:[A-Z]+${rows.length + 1}$`));
  });

  it('xlsx holds every text as it is, but for what XML cannot', async () => {
    const { rows } = await sheet('/v1/sources?format=xlsx');
    const at = (rows[0] as string[]).indexOf('title');
    expect(rows.map((row: unknown[]) => row[at])).toContain(`${TITLE}\uFFFD`);
    const instant = (rows[0] as string[]).indexOf('recorded_at');
    expect(rows[1][instant]).toEqual(new Date('2025-05-01T12:00:00Z'));
    const old = await sheet('/v1/memberships?format=xlsx');
    const [day] = ['valid_from_day'].map((name) => (old.rows[0] as string[]).indexOf(name));
    expect(old.rows.map((row: unknown[]) => row[day as number])).toContainEqual(new Date('1945-01-01'));
  });

  it('xlsx is a stream with an ETag where the list is whole', async () => {
    const url = '/v1/stances?format=xlsx';
    const { headers } = await app.inject({ url, headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-disposition']).toBe('attachment; filename="stances-r10.xlsx"');
    expect((await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })).statusCode).toBe(304);
    expect(Buffer.from(await fileOf(url)).equals(Buffer.from(await fileOf(url)))).toBe(true);
    expect((await sheet(url)).rows).toHaveLength((await csv('/v1/stances?format=csv')).length + 1);
  });
});

describe('a path that ends in a format', () => {
  it.each([
    ['/v1/stances.csv?actor=alba', '/v1/stances?actor=alba&format=csv'],
    ['/v1/positions.tsv', '/v1/positions?format=tsv'],
    ['/v1/actors/alba/timeline.ndjson?proposal=dam', '/v1/actors/alba/timeline?proposal=dam&format=ndjson'],
    ['/v1/proposals/dam/positions.csv?asOf=2025-03', '/v1/proposals/dam/positions?asOf=2025-03&format=csv'],
    ['/v1/actors.parquet', '/v1/actors?format=parquet'],
    ['/v1/agreement.xlsx', '/v1/agreement?format=xlsx'],
    ['/v1/networks.graphml', '/v1/networks?format=graphml'],
  ])('%s is %s', async (short, long) => {
    const headers = { 'request-id': 'both' };
    const [one, other] = [await app.inject({ url: short, headers }), await app.inject({ url: long, headers })];
    expect([one.statusCode, one.headers]).toEqual([200, { ...other.headers, date: one.headers.date }]);
    expect(one.rawPayload.equals(other.rawPayload)).toBe(true);
  });

  it('leads on from page to page', async () => {
    const { headers } = await get('/v1/stances.csv?limit=2');
    const next = /<([^>]+)>; rel="next"/.exec(String(headers.link))?.[1] as string;
    expect(await csv(next)).toHaveLength(2);
  });

  it('is kept like any other', async () => {
    await app.listen({ port: 0 });
    const at = `http://localhost:${(app.server.address() as { port: number }).port}/v1/proposals/dam/positions.csv`;
    const [one, two] = [await fetch(at), await fetch(at)];
    expect(await two.text()).toBe(await one.text());
    expect((await fetch(at, { method: 'HEAD' })).headers.get('content-type')).toContain('text/csv');
  });

  it('is none where there is no table, no such format, or something is written', async () => {
    expect((await get('/v1/actors/alba.csv')).status).toBe(404);
    expect((await get('/v1/templates/stances.csv')).status).toBe(200);
    expect((await get('/v1/stances.ods')).status).toBe(404);
    expect((await get('/v1/stances.csv?format=json')).status).toBe(400);
    expect((await app.inject({ method: 'POST', url: '/v1/stances.csv', payload: {} })).statusCode).toBe(404);
    expect((await app.inject({ method: 'OPTIONS', url: '/v1/stances.csv' })).statusCode).toBe(204);
  });
});
