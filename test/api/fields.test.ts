import { describe, expect, it } from 'vitest';
import { river } from './positions/river.ts';

const { app, get } = await river();
// biome-ignore lint/suspicious/noExplicitAny: bodies of many operations
type Body = any;
const ask = async (url: string): Promise<Body> => {
  const { status, json, text } = await get(url);
  if (status !== 200) throw new Error(`${url}: ${text}`);
  return json;
};
await app.ready();
const { paths, components } = app.openapi as Body;

/** A record of each noun, for the paths that name one. */
const RECORDS: Record<string, string> = {
  dossiers: 'river',
  actors: 'alba',
  proposals: 'dam',
  events: 'summit',
  sources: 'wire-report',
  statements: 'stm_1',
  stances: 'stn_1',
  memberships: 'mem_1',
};
/** What cannot do without a question. */
const QUESTIONS: Record<string, string> = {
  '/v1/search': 'q=dam',
  '/v1/actors/{id}/unity': 'window=year',
  '/v1/words-and-deeds': 'dossier=river',
};
const withRows = Object.entries<Body>(paths)
  .map(([path, { get: one }]) => ({
    path,
    all: (one?.parameters ?? []).map(({ $ref }: Body) => components.parameters[$ref.split('/').at(-1)]),
  }))
  // One record has a page beside its JSON, and no rows.
  .filter(({ all }) => all.some(({ name, schema }: Body) => name === 'format' && schema.enum.includes('csv')))
  .map(({ path, all }) => ({
    path,
    parameters: all.map(({ name }: Body) => name),
    /** All that can be included. */
    included: all.find(({ name }: Body) => name === 'include')?.schema.items.enum.join(),
  }));
const urlOf = (path: string, more: string) => {
  const url = path.replace(/(\w+)\/\{id\}/, (_, noun: string) => `${noun}/${RECORDS[noun] ?? 'none'}`);
  return `${url}?${[QUESTIONS[path], more].filter(Boolean).join('&')}`;
};

/** Members whose own members have no fixed names, so no path leads into them. */
const OPEN = ['summary', 'parameters', 'features', 'test'];

/** Paths to the leaves that a row has, lists as a whole. */
function leaves(row: Body, before = ''): string[] {
  return Object.entries<Body>(row).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) && !OPEN.includes(name)
      ? leaves(value, `${before}${name}.`)
      : [before + name],
  );
}
const at = (row: Body, path: string) => path.split('.').reduce((value, name) => value?.[name], row);

describe('fields', () => {
  it('are a parameter of everything that has rows, beside layout and columns', () => {
    expect(withRows.length).toBeGreaterThan(40);
    for (const { path, parameters } of withRows) {
      expect([path, parameters.includes('fields'), parameters.includes('layout')]).toEqual([path, true, true]);
    }
  });

  it.each(withRows.map(({ path }) => path))(
    'are refused where unknown, by the name of the nearest: %s',
    async (path) => {
      const { status, json } = await get(urlOf(path, 'fields=nothing.of.the.kind'));
      expect([status, json.code, json.errors[0].pointer]).toEqual([400, 'invalid-parameter', '?fields']);
      expect(json.detail).toContain('names "nothing.of.the.kind", which no row has');
    },
  );

  it('that are misspelt are refused with the nearest', async () => {
    const near = async (fields: string) => (await get(`/v1/proposals/dam/positions?fields=${fields}`)).json.detail;
    expect(await near('actor.slg')).toBe('?fields names "actor.slg", which no row has; the nearest is `actor.slug`.');
    expect(await near('level,sinc')).toContain('the nearest is `since`');
    expect(await near('slug')).toContain('the nearest is `actor.slug`');
    expect((await get('/v1/proposals/dam/positions?fields=')).status).toBe(400);
  });

  it.each(withRows)('are all that a row then has: $path', async ({ path, included }) => {
    // A row that is asked for fields says by itself what else the answer says once.
    const all = included ? `include=${included}` : '';
    const { status, json: whole } = await get(urlOf(path, all));
    // The river has no record of some nouns.
    if (status !== 200) return expect(path).toMatch(/\/{id}\//);
    if (whole.data.length === 0) return;
    const asked = [...new Set<string>(whole.data.flatMap((row: Body) => leaves(row)))].filter((_, i) => i % 3 === 0);
    const url = urlOf(path, `fields=${asked}&${all}`);
    const { data, meta } = await ask(url);
    expect(data).toHaveLength(whole.data.length);
    for (const [i, row] of data.entries()) {
      for (const name of asked) {
        const shown = at(whole.data[i], name);
        if (shown !== undefined) expect([i, name, at(row, name)]).toEqual([i, name, shown]);
      }
      // Of what is null nothing can be picked, and it stays null.
      for (const name of leaves(row)) {
        if (!asked.some((one) => `${name}.`.startsWith(`${one}.`))) expect([name, at(row, name)]).toEqual([name, null]);
      }
    }
    if (meta?.permalink) expect(meta.permalink).toContain(`fields=${asked}`);
    const columns = await ask(`${url}&layout=columns`);
    for (const name of Object.keys(columns.columns)) {
      expect(asked.some((one) => `${name}.`.startsWith(`${one}.`))).toBe(true);
    }
    for (const [name, values] of Object.entries(columns.columns)) {
      expect(values).toEqual(data.map((row: Body) => at(row, name) ?? null));
    }
  });

  it('need not be included', async () => {
    const { data } = await ask('/v1/proposals/dam/positions?fields=actor.slug,actor.type,previous.level,members.count');
    expect(data.slice(1, 4)).toEqual([
      { actor: { slug: 'alba', type: 'state' }, previous: { level: 'support' } },
      { actor: { slug: 'dora', type: 'state' } },
      { actor: { slug: 'league', type: 'bloc' }, members: { count: 3 } },
    ]);
    const [alba] = (await ask('/v1/proposals/dam/positions?actors=alba&fields=stance.evidence,statements.id')).data;
    expect(alba).toEqual({ stance: { evidence: ['stm_2'] }, statements: [{ id: 'stm_2' }] });
    const some = await ask('/v1/proposals/dam/positions?actors=alba&fields=statements&include=sources');
    expect(Object.keys(some.data[0])).toEqual(['statements']);
  });

  it('pick from each entry of a list, and keep the null of a record', async () => {
    const { data } = await ask('/v1/stances?fields=id,statements.slug,claimant.name&limit=2');
    expect(data[1]).toEqual({ id: 'stn_2', statements: [{ slug: null }], claimant: null });
  });

  it('are part of a cursor and of a permalink', async () => {
    const first = await ask('/v1/actors?fields=slug&limit=2');
    expect(first.data).toEqual([{ slug: 'alba' }, { slug: 'boria' }]);
    expect((await ask(first.links.next)).data).toEqual([{ slug: 'castor' }, { slug: 'dora' }]);
    const other = await get(first.links.next.replace('fields=slug', 'fields=name'));
    expect([other.status, other.json.errors[0].pointer]).toEqual([400, '?after']);

    const url = '/v1/positions?dossier=river&fields=proposal.slug,level&layout=columns';
    const answer = await get(url);
    const again = await get(answer.json.meta.permalink);
    expect([again.text, again.headers['cache-control']]).toEqual([answer.text, 'public, max-age=31536000, immutable']);
  });

  it('are the columns of a table', async () => {
    const text = async (url: string) => (await get(url)).text.split(/\r?\n/);
    expect((await text('/v1/proposals/dam/positions?fields=actor.slug,level,since&format=csv')).slice(0, 3)).toEqual([
      'actor_slug,level,since,since_day,since_precision',
      'boria,conditional_support,2025-02-01,2025-02-01,day',
      'alba,oppose,2025-02-01,2025-02-01,day',
    ]);
    expect((await text('/v1/actors?fields=slug,type&format=csv')).slice(0, 2)).toEqual(['slug,type', 'alba,state']);
    const lines = await text('/v1/proposals/dam/positions?fields=actor.slug,level&format=ndjson');
    expect(lines[1]).toBe('{"actor":{"slug":"alba"},"level":"oppose"}');
    expect((await get('/v1/positions?format=csv&layout=grid&fields=level')).json.errors[0].pointer).toBe('?fields');
    expect((await get('/v1/networks?format=gexf&fields=weight')).json.errors[0].pointer).toBe('?fields');
  });
});

describe('layout=columns', () => {
  it.each(['/v1/actors?limit=3', '/v1/proposals/dam/positions?include=all', '/v1/positions?include=all', '/v1/shifts'])(
    'has what the rows have: %s',
    async (url) => {
      const rows = await ask(url);
      const { headers, json } = await get(`${url}${url.includes('?') ? '&' : '?'}layout=columns`);
      expect(headers['content-type']).toBe('application/vnd.demarche.columns+json; charset=utf-8');
      const { columns, ...rest } = json as Body;
      expect(rows.data.length).toBeGreaterThan(0);
      const found = new Set(rows.data.flatMap((row: Body) => leaves(row).filter((path) => at(row, path) !== null)));
      for (const path of found as Set<string>)
        if (columns[path]) expect(columns[path]).toEqual(rows.data.map((row: Body) => at(row, path) ?? null));
      expect(Object.keys(columns).length).toBeGreaterThan(3);
      expect(Object.keys(rest).sort()).toEqual(
        Object.keys(rows)
          .filter((name) => name !== 'data')
          .sort(),
      );
      expect(rest.meta.total).toBe(rows.meta.total);
    },
  );

  it('goes by Accept as well', async () => {
    const accept = 'application/vnd.demarche.columns+json';
    const asked = await get('/v1/actors?layout=columns');
    for (const url of ['/v1/actors', '/v1/actors?layout=columns']) {
      const { headers, json } = await get(url, { accept });
      expect([headers['content-type'], json.columns]).toEqual([`${accept}; charset=utf-8`, asked.json.columns]);
    }
    expect((await get('/v1/actors', { accept: `${accept};q=0.5, application/json` })).json.data).toHaveLength(8);
  });

  it('is JSON, and no table', async () => {
    const { status, json } = await get('/v1/actors?layout=columns&format=csv');
    expect([status, json.errors[0].pointer]).toEqual([400, '?layout']);
  });
});
