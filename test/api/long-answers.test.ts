import { beforeAll, describe, expect, it, vi } from 'vitest';
import { testApp } from '../support/app.ts';
import { rounds } from '../support/rounds.ts';
import { castVotes } from '../support/votes.ts';
import { as, stance } from './drafts.ts';

const { app, get, post, database, ledger } = await testApp();
const [PROPOSALS, ACTORS] = [3_000, 20];

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
});

/** The answer, and how often everybody else was seen to while it was made. */
async function counted(url: string) {
  const stop = rounds();
  const answer = await app.inject(url);
  return { answer, seen: stop() };
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
