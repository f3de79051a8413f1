import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_TESTS } from '../../src/domain/conditions.ts';
import { write } from '../../src/ledger/write/write.ts';
import { testApp } from '../support/app.ts';
import { rounds } from '../support/rounds.ts';
import { as, stance } from './drafts.ts';

const { app, get, post, database, ledger, clock } = await testApp();
const words = (n: number) => ({ kind: 'words', words: `Condition ${n}.` });
/** One test for the whole, one for each group, and the leaves. */
const tree = (groups: number, leaves: number, leaf: (n: number) => object = words) => ({
  kind: 'any',
  tests: Array.from({ length: groups }, (_, i) => ({
    kind: 'all',
    tests: Array.from({ length: leaves }, (_, j) => leaf(i * leaves + j)),
  })),
});
const condition = (test: object | null) => ({ text: 'much', type: 'other', test });
const hanging = (conditions: object[], actor = 'north') =>
  stance(actor, 'truce', 'conditional_support', '2025-01-01', { conditions });

beforeAll(async () => {
  const drafts = [
    as('dossier', { slug: 'war', name: 'War', parties: ['north', 'south', 'east'] }),
    ...['north', 'south', 'east'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('proposal', { slug: 'truce', dossier: 'war', name: 'Truce', kind: 'ceasefire' }),
    as('proposal', { slug: 'large', dossier: 'war', name: 'Large', kind: 'ceasefire' }),
  ];
  expect((await post('/v1/revisions', { reason: 'ground', drafts })).status).toBe(201);
});

describe('a stance with more tests than are evaluated', () => {
  const refused = (pointer: string, count: number | string) => [
    422,
    'invalid-body',
    [{ pointer, detail: `must have at most 500 tests in all conditions together, not ${count}` }],
  ];
  const outcome = ({ status, json }: Awaited<ReturnType<typeof post>>) => [status, json.code, json.errors];

  it('is refused, by the count of all of its conditions', async () => {
    // 1 + 10 + 490 of one, and a condition in words.
    expect(outcome(await post('/v1/stances', hanging([condition(tree(10, 48)), condition(null)])))[0]).toBe(201);
    const many = [condition(tree(10, 49)), condition(null)];
    expect(outcome(await post('/v1/stances', hanging(many, 'south')))).toEqual(refused('/conditions', 502));
    const drafts = [as('stance', hanging(many, 'south'))];
    expect(outcome(await post('/v1/revisions', { reason: 'x', drafts }))).toEqual(refused('/drafts/0/conditions', 502));
    const correction = { conditions: many, reason: 'more' };
    expect(outcome(await post('/v1/stances/stn_1/corrections', correction))).toEqual(refused('/conditions', 502));
  });

  it('is refused by an import as well', async () => {
    const line = JSON.stringify({ noun: 'stance', ...hanging([condition(tree(10, 50))], 'south') });
    const { status, json } = await post('/v1/imports?format=ndjson&dryRun=true', line, {
      'content-type': 'application/x-ndjson',
    });
    expect(status, JSON.stringify(json)).toBe(202);
    let report = json;
    while (['queued', 'running'].includes(report.data.state)) {
      await new Promise((done) => setTimeout(done, 20));
      report = (await get(`/v1/imports/${json.data.id}`)).json;
    }
    expect(JSON.stringify(report)).toContain('must have at most 500 tests in all conditions together, not 511');
  });

  it('is refused before any of them is looked at, however many are wrong', async () => {
    // Of a hundred thousand wrong tests there would be as many faults.
    const wrong = [condition(tree(10, 9_989, () => ({ kind: 'words', word: 1 })))];
    expect(outcome(await post('/v1/stances', hanging(wrong, 'south')))).toEqual(refused('/conditions', 99_901));
    const longer = [condition(tree(12, 9_999, () => ({})))];
    expect(outcome(await post('/v1/stances', hanging(longer, 'south')))).toEqual(refused('/conditions', 'over 100000'));
  });
});

describe('a stance that has more, from before there was a limit', () => {
  const LEAVES = 2_500;
  beforeAll(async () => {
    const draft = { ...hanging([condition(tree(50, 50)), condition(words(-1))]), proposal: 'large' };
    const changes = ['north', 'south', 'east'].map((actor) => ({
      op: 'take' as const,
      draft: { ...draft, actor, statements: stance(actor, 'large', 'support', '2025').statements },
      pointer: '',
    }));
    await write(database, ledger.follower, () => clock.now(), { changes, reason: 'long ago', apiKeyId: null });
  });

  it('is evaluated as far as the limit, and says how much is left out', async () => {
    const { json } = await get('/v1/proposals/large/positions');
    const [first, last] = json.data[0].conditions;
    const count = (test: { tests?: object[] }): number =>
      (test.tests ?? []).reduce((sum, one) => sum + count(one as { tests?: object[] }), 1);
    expect(count(first.test) + count(last.test)).toBe(MOST_TESTS);
    // All of its tests but the first of them, less those that are there.
    expect(first).toMatchObject({ state: 'unknown', leftOut: LEAVES + 51 - count(first.test) });
    expect(last.leftOut).toBeUndefined();
    expect(first.test.leftOut + first.test.tests.at(-1).leftOut).toBe(first.leftOut);
    const { json: listed } = await get('/v1/conditions?proposals=large&actors=north');
    expect(listed.data.map(({ leftOut }: { leftOut?: number }) => leftOut)).toEqual([first.leftOut, undefined]);
    // The record itself is whole.
    const { json: record } = await get(`/v1/stances/${json.data[0].stance.id}`);
    expect(count(record.data.conditions[0].test)).toBe(LEAVES + 51);
  });

  it('holds nobody up while it is told who would move', async () => {
    const stop = rounds();
    const answer = await app.inject('/v1/proposals/large/triggers');
    expect(stop()).toBeGreaterThan(5);
    const { data } = answer.json();
    expect(data).toHaveLength(3);
    for (const { leaves } of data) expect(leaves.length).toBeLessThan(MOST_TESTS);
    expect(data[0].leaves[0].ifMet).toEqual([]);
  });
});
