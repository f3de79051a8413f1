import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { testApp } from '../../support/app.ts';
import { castVotes } from '../../support/votes.ts';

const { get, patch, database, ledger } = await testApp({ ANALYSIS_TIME_MS: '600000' });

beforeAll(async () => {
  await castVotes(database, 600, 100);
  await ledger.follower.refresh();
});

describe('a ledger of sixty thousand votes', () => {
  it('has a matrix of them all, which is that of its parts', async () => {
    const { status, json } = await get('/v1/positions');
    expect(status).toBe(200);
    expect([json.data.length, json.grid.levels.length, json.meta.total]).toEqual([60_000, 600, 60_000]);
    const halves = await Promise.all(
      [0, 300].map((from) => {
        const names = Array.from({ length: 300 }, (_, i) => `motion-${from + i + 1}`);
        return get(`/v1/positions?proposals=${names}`);
      }),
    );
    expect(json.data).toEqual(halves.flatMap((half) => half.json.data));
    expect(json.grid.levels).toEqual(halves.flatMap((half) => half.json.grid.levels));
    expect(json.grid.actors).toEqual(halves[0]?.json.grid.actors);
    const sums = (name: 'levels' | 'directness') =>
      Object.fromEntries(
        Object.keys(json.meta[name]).map((key) => [
          key,
          halves.reduce((sum, half) => sum + half.json.meta[name][key], 0),
        ]),
      );
    expect(json.meta.levels).toEqual(sums('levels'));
    expect(json.meta.directness).toEqual(sums('directness'));
    expect(Object.keys(json.meta)).toEqual(Object.keys(halves[0]?.json.meta));
    const again = await get('/v1/positions', { 'if-none-match': String((await get('/v1/positions')).headers.etag) });
    expect(again.status).toBe(304);
  });

  it('has it as a table, with the fields asked for, and as a grid', async () => {
    const lines = (await get('/v1/positions?format=ndjson')).text.trimEnd().split('\n');
    expect(lines).toHaveLength(60_000);
    const { text } = await get('/v1/positions?format=csv');
    expect(parse(text, { columns: true })).toHaveLength(60_000);
    const { json } = await get('/v1/positions?fields=actor.slug,level');
    expect(json.data).toHaveLength(60_000);
    expect(json.data[0]).toEqual({ actor: { slug: 'state-1' }, level: 'neutral' });
    const grid = await get('/v1/positions?format=csv&layout=grid');
    expect(parse(grid.text, { columns: true })).toHaveLength(600);
  });

  it('has it in columns', async () => {
    const fields = 'fields=actor.name,level,absence,stance.id';
    const { json, headers } = await get(`/v1/positions?layout=columns&${fields}`);
    expect(headers['content-type']).toContain('application/vnd.demarche.columns+json');
    const { json: rows } = await get(`/v1/positions?${fields}`);
    const column = (of: (row: (typeof rows.data)[0]) => unknown) => rows.data.map(of);
    expect(json.columns.level).toEqual(column(({ level }) => level));
    expect(json.columns['stance.id']).toEqual(column(({ stance }) => stance.id));
    expect(json.columns['actor.name']).toEqual(column(({ actor }) => actor.name));
    expect(json.columns.absence).toBeUndefined();
    expect(json.grid).toEqual(rows.grid);
    expect({ ...json.meta, permalink: '' }).toEqual({ ...rows.meta, permalink: '' });
  });

  it('has it in the language that is asked for', async () => {
    const { headers } = await get('/v1/actors/state-1');
    const names = { names: [{ lang: 'uk', name: 'Перша' }] };
    expect((await patch('/v1/actors/state-1', names, { 'if-match': String(headers.etag) })).status).toBe(200);
    const url = '/v1/positions?fields=actor.id,actor.name';
    const [own, told] = [await get(url), await get(url, { 'accept-language': 'uk' })];
    expect([told.headers['content-language'], told.json.grid.actors[0].name]).toEqual(['uk', 'Перша']);
    expect(told.json.data[100].actor.name).toBe('Перша');
    expect(told.headers.etag).toBe(`${String(own.headers.etag).slice(0, -1)}-uk"`);
    expect(told.headers.vary).toContain('Accept-Language');
    const named = JSON.stringify(own.json.grid.actors[0].name);
    expect(told.text.replaceAll('"Перша"', named)).toBe(own.text);
  });

  it.each(['', '?format=csv', '?format=parquet', '?layout=columns'])(
    'is not read where the client has it: %s',
    async (how) => {
      for (const list of ['/v1/positions', '/v1/stances']) {
        if (list === '/v1/stances' && !how.startsWith('?format')) continue;
        const { headers } = await get(list + how);
        const reads = vi.spyOn(ledger.follower.model, 'identities');
        const again = await get(list + how, { 'if-none-match': String(headers.etag) });
        expect([again.status, again.headers.etag, reads.mock.calls.length]).toEqual([304, headers.etag, 0]);
        reads.mockRestore();
      }
    },
    60_000,
  );

  it('has the common ground of them all, which is that of its parts', async () => {
    const url = '/v1/dossiers/assembly/common-ground';
    const { status, json } = await get(url);
    expect(status).toBe(200);
    const parts = await Promise.all(
      [0, 150, 300, 450].map((from) => {
        const named = Array.from({ length: 150 }, (_, i) => `motion-${from + i + 1}`);
        return get(`${url}?proposals=${named}`);
      }),
    );
    expect(json.data).toEqual(parts.flatMap((part) => part.json.data));
    const blocked = (all: (typeof parts)[0]['json'][]) =>
      all.flatMap(({ blockers }) => blockers).reduce((sum: number, { n }: { n: number }) => sum + n, 0);
    expect(blocked([json])).toBe(blocked(parts.map((part) => part.json)));
    expect(blocked([json])).toBe(20_000);
    const sum = (ground: string) => parts.reduce((all, part) => all + part.json.meta.grounds[ground], 0);
    for (const [ground, count] of Object.entries(json.meta.grounds)) expect(count).toBe(sum(ground));
    expect(Object.keys(json)).toEqual(Object.keys(parts[0]?.json));
    expect(Object.keys(json.meta)).toEqual(Object.keys(parts[0]?.json.meta));
    const table = parse((await get(`${url}?format=csv`)).text, { columns: true }) as { ground: string }[];
    expect(table.map(({ ground }) => ground)).toEqual(json.data.map(({ ground }: { ground: string }) => ground));
    const { json: columns } = await get(`${url}?layout=columns&fields=ground,n`);
    expect(columns.columns.n).toEqual(json.data.map(({ n }: { n: number }) => n));
    expect(columns.blockers).toEqual(json.blockers);
  });

  it('has a network of all', async () => {
    const { status, json } = await get('/v1/networks?measures=false');
    expect(status).toBe(200);
    expect([json.networks[0].statements, json.networks[0].nodes, json.data.length]).toEqual([60_000, 100, 4950]);
  });

  it('has the ties of all actors to all proposals', async () => {
    const url = '/v1/networks?ties=proposals&aggregation=subtract&proposals=';
    const named = Array.from({ length: 600 }, (_, i) => `motion-${i + 1}`);
    const { status, json } = await get(url + named);
    expect(status).toBe(200);
    const halves = [await get(url + named.slice(0, 300)), await get(url + named.slice(300))];
    type Tie = { source: { id: string }; target: { id: string } };
    const keyOf = ({ source, target }: Tie) => `${source.id} ${target.id}`;
    const inOrder = (ties: Tie[]) => ties.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    expect(json.data).toHaveLength(60_000);
    expect(inOrder(json.data)).toEqual(inOrder(halves.flatMap((half) => half.json.data)));
    expect([json.meta.total, json.nodes.length, json.networks[0].ties]).toEqual([60_000, 700, 60_000]);
    expect(json.networks[0].weight).toBe(halves[0]?.json.networks[0].weight + halves[1]?.json.networks[0].weight);
    expect(json.nodes[100].strength).toBe(halves[0]?.json.nodes[100].strength);
    const graph = await get(`/v1/networks?ties=proposals&format=gexf`);
    expect([graph.status, graph.json.errors[0].pointer]).toEqual([400, '?window']);
  });
});
