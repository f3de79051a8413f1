import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { castVotes } from '../../support/votes.ts';

const { get, database, ledger } = await testApp({ ANALYSIS_TIME_MS: '600000' });

beforeAll(async () => {
  await castVotes(database, 600, 100);
  await ledger.follower.refresh();
}, 120_000);

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
  }, 60_000);

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
    const columns = await get('/v1/positions?layout=columns');
    expect([columns.status, columns.json.errors[0].pointer]).toEqual([400, '?layout']);
  }, 60_000);

  it('has a network of all', async () => {
    const { status, json } = await get('/v1/networks?measures=false');
    expect(status).toBe(200);
    expect([json.networks[0].statements, json.networks[0].nodes, json.data.length]).toEqual([60_000, 100, 4950]);
  }, 60_000);
});
