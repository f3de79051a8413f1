import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { turn } from '../../src/runtime/turns.ts';
import { testApp } from '../support/app.ts';
import { rounds } from '../support/rounds.ts';
import { castVotes } from '../support/votes.ts';
import { as, stance } from './drafts.ts';

const { app, get, post, database, ledger } = await testApp();
const [PROPOSALS, ACTORS] = [300, 20];

beforeAll(async () => {
  await castVotes(database, PROPOSALS, ACTORS);
  await ledger.follower.refresh();
  const many = Array.from({ length: 1_500 }, (_, i) => `many-${i}`);
  const drafts = [
    as('proposal', { slug: 'crowded', dossier: 'assembly', name: 'Crowded', kind: 'plan' }),
    as('source', { slug: 'wire', title: 'Wire', publisher: 'Wire' }),
    ...many.map((slug) => as('actor', { slug, type: 'person', name: slug })),
    ...many.map((slug, i) =>
      as('stance', {
        ...stance(slug, 'crowded', i % 2 ? 'support' : 'oppose', '2025-01-01'),
        statements: [{ source: 'wire', paraphrase: slug, chain: [{ actor: slug, mode: 'said', named: true }] }],
      }),
    ),
  ];
  expect((await post('/v1/revisions', { reason: 'a crowd', drafts })).status).toBe(201);
}, 600_000);

/** The answer, and how often everybody else was seen to while it was made, where each look at the clock takes a millisecond. */
async function counted(url: string) {
  const began = performance.now();
  let looks = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => began + looks++);
  const stop = rounds();
  const answer = await app.inject(url);
  const seen = stop();
  clock.mockRestore();
  // The next stretch begins by the true clock.
  await turn();
  return { answer, seen };
}

describe.each([
  ['/v1/actors/state-1/timeline', PROPOSALS],
  ['/v1/actors/state-1/positions', PROPOSALS],
  ['/v1/proposals/crowded/timeline', 1_500],
  ['/v1/proposals/crowded/positions', 1_500],
])('%s', (url, count) => {
  it('lets others have their turn, as JSON and as a table, and says the same in both', async () => {
    const { seen: few } = await counted('/v1/actors/state-1');
    const { answer, seen } = await counted(url);
    expect([answer.statusCode, answer.json().data.length]).toEqual([200, count]);
    expect(seen).toBeGreaterThan(few + 5);
    const { answer: table, seen: turns } = await counted(`${url}?format=ndjson`);
    expect(turns).toBeGreaterThan(few + 5);
    const lines = table.body.trim().split('\n');
    expect(lines).toHaveLength(count);
    if (url.endsWith('positions')) {
      const { json: whole } = await get(`${url}?include=stance,previous,members&include=all`);
      const { json: columns } = await get(`${url}?layout=columns&fields=level`);
      expect(columns.columns.level).toEqual(whole.data.map(({ level }: { level: string }) => level));
      expect(columns.meta.levels).toEqual(whole.meta.levels);
      expect(lines.map((line) => JSON.parse(line).level)).toEqual(columns.columns.level);
    }
  });
});

it('reads of a proposal only the stances of the actor whose timeline it is', async () => {
  const { stances } = ledger.follower.model;
  const reads = vi.spyOn(stances, 'levelOf');
  expect((await get('/v1/actors/state-2/timeline')).json.meta.total).toBe(PROPOSALS);
  expect(reads.mock.calls.length).toBeLessThanOrEqual(2 * PROPOSALS);
  reads.mockRestore();
});

it('lists stances each on another proposal without a column of all actors for each', async () => {
  const columns = vi.spyOn(Int32Array.prototype, 'fill');
  const { json } = await get('/v1/stances?actor=state-20&limit=200');
  expect(json.data.map(({ change }: { change: string }) => change)).toEqual(Array(200).fill('initial'));
  expect(columns.mock.calls.length).toBeLessThan(10);
  // Those of one proposal are read with one column, once for all of them.
  columns.mockClear();
  expect((await get('/v1/stances?proposal=crowded&limit=200')).json.data).toHaveLength(200);
  expect(columns.mock.calls.length).toBeLessThan(10);
  columns.mockRestore();
});

it('makes of a roll call one row of each kind, and writes the others after it as lines', async () => {
  const { stances } = ledger.follower.model;
  const url = '/v1/proposals/motion-7/positions?asOf=2025-02-01';
  const { text: lines } = await get(`${url}&format=ndjson`);
  const reads = vi.spyOn(stances, 'validFrom');
  const { text } = await get(`${url}&format=csv`);
  const made = reads.mock.calls.length;
  reads.mockRestore();
  expect(text.trim().split('\r\n')).toHaveLength(ACTORS + 1);
  const levels = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).level);
  expect(parse(text, { columns: true }).map((row) => (row as { level: string }).level)).toEqual(levels);
  // Three levels, each once to see its columns and once to be the template of the rest.
  expect(made).toBeLessThan(ACTORS);
});

describe('a proposal with thousands of stances', () => {
  const stepsOf = async (url: string) => {
    const { stances } = ledger.follower.model;
    const steps = vi.spyOn(stances, 'nextOfProposal');
    const { status, json } = await get(url);
    const count = steps.mock.calls.length;
    steps.mockRestore();
    expect(status).toBe(200);
    return { count, json };
  };

  it('is gone through once, as long as nothing changes there', async () => {
    await stepsOf('/v1/proposals/crowded/positions?asOf=2025-02-01');
    expect((await stepsOf('/v1/proposals/crowded/positions?asOf=2025-02-02')).count).toBe(0);
    const changed = stance('many-3', 'crowded', 'oppose', '2025-03-01');
    expect((await post('/v1/stances', changed)).status).toBe(201);
    const { count, json } = await stepsOf('/v1/proposals/crowded/positions?asOf=2025-03-02');
    expect(count).toBeGreaterThan(1_000);
    const [row] = json.data.filter(({ actor }: { actor: { slug: string } }) => actor.slug === 'many-3');
    expect(row.level).toBe('oppose');
  });

  it('is not read for the sake of two actors', async () => {
    const url = '/v1/proposals/crowded/positions?asOf=2025-02-03&include=all';
    const { count, json } = await stepsOf(`${url}&actors=many-1400,many-2`);
    expect(count).toBeLessThan(10);
    const { json: all } = await get(url);
    const of = (slug: string) => all.data.find(({ actor }: { actor: { slug: string } }) => actor.slug === slug);
    expect(json.data).toEqual([of('many-1400'), of('many-2')]);
  });
});

describe('a body', () => {
  it('is refused for a list that is too long before its entries are looked at', async () => {
    const draft = {
      ...stance('state-1', 'crowded', 'support', '2025'),
      statements: Array.from({ length: 5_000 }, () => ({ wrong: 1 })),
    };
    const { status, json } = await post('/v1/stances', draft);
    expect([status, json.errors]).toEqual([422, [{ pointer: '/statements', detail: 'must have at most 50 entries' }]]);
    const names = Array.from({ length: 5_000 }, () => 1);
    const inside = { reason: 'x', drafts: [as('actor', { slug: 'x', type: 'state', name: 'X', aliases: names })] };
    const { json: refused } = await post('/v1/revisions', inside);
    expect(refused.errors).toHaveLength(1);
    expect(refused.errors[0].pointer).toBe('/drafts/0/aliases');
  });
});
