import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/ledger/database/database.ts';
import { createKey } from '../../src/ledger/database/keys.ts';
import type { Change } from '../../src/ledger/write/changes.ts';
import type { Precondition, WriteRequest } from '../../src/ledger/write/write.ts';
import { testDatabase } from '../support/database.ts';
import { modelHistory } from '../support/model-history.ts';
import { actor, amend, correct, create, Desk, retract, SCENE, said, stance, withdraw } from './writing.ts';

const database = await testDatabase();
beforeEach(() => database.reset());

/** A desk that counts its calls, each of them a transaction. */
async function counting() {
  const groups: number[] = [];
  const query: Database['query'] = async (sql, params, name) => {
    if (name === 'write_revisions') groups.push((JSON.parse(params?.[2] as string).revision ?? []).length);
    return database.query(sql, params, name);
  };
  const desk = new Desk({ ...database, query });
  await desk.write(SCENE);
  groups.length = 0;
  return { desk, groups };
}

/** What became of requests that arrive together: the revision, or why not. */
type Requests = [Change[], Partial<WriteRequest>?][];
const together = async (desk: Desk, requests: Requests) => {
  const results = await Promise.allSettled(requests.map(([changes, more]) => desk.write(changes, more)));
  return results.map((r) => (r.status === 'fulfilled' ? r.value.revision : (r.reason.code ?? r.reason.message)));
};

/** The model is what the tables hold, and revisions have no gap. */
async function expectSound(desk: Desk) {
  const loaded = new Desk(database);
  await loaded.follower.refresh();
  expect(modelHistory(desk.model)).toEqual(modelHistory(loaded.model));
  const { revisions, head } = loaded.model;
  expect(revisions.map(({ number }) => number)).toEqual(Array.from({ length: head }, (_, i) => i + 1));
  expect(revisions.every(({ recordedAt }, i) => i === 0 || recordedAt > (revisions[i - 1]?.recordedAt ?? 0))).toBe(
    true,
  );
}

/** A group of more than eight is staged for some milliseconds at most, so a busy machine may make two of it. */
function expectFew(groups: number[], revisions: number) {
  expect(groups.reduce((sum, n) => sum + n)).toBe(revisions);
  expect(groups.length).toBeLessThanOrEqual(2);
}

const named = (slug: string, id: string) => ({ ...actor(slug), external: { origin: 'file', id } }) as Change;
const NUL = 'La\u0000vrov';

describe('writes that arrive together', () => {
  it('are one call and a revision each, in order of arrival', async () => {
    const { desk, groups } = await counting();
    const many = Array.from({ length: 10 }, (_, i): [Change[]] => [[stance('russia', 'oppose', { note: `${i}` })]]);
    expect(await together(desk, many)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expectFew(groups, 10);
    expect(Array.from({ length: 10 }, (_, row) => desk.model.stances.extra(row).note)).toEqual([...'0123456789']);
    await expectSound(desk);
  });

  it('see those before them, and each refusal fails alone', async () => {
    const { desk, groups } = await counting();
    const source = create('source', { slug: 'daily', title: 'D', publisher: 'D', text: 'no way' });
    const words = (slug: string, exact: string): Change =>
      create('statement', { slug, source: 'daily', paraphrase: 'No', quote: { exact }, chain: [said('putin')] });
    const coding = create('coding', {
      coder: 'A',
      statement: 'words',
      actor: 'putin',
      proposal: 'ceasefire',
      level: 'oppose',
    });
    const on = (statements: string[], more = {}) => stance('putin', 'oppose', { statements, ...more });
    expect(
      await together(desk, [
        [[actor('putin')]],
        [[actor('putin')]],
        [[source]],
        [[words('words', 'no way')]],
        [[words('misquoted', 'some way')]],
        [[on(['words'])]],
        [[on(['words'], { level: 'support' })]],
        [[on(['nothing'])]],
        [[coding]],
        [[coding]],
        [
          [
            create('proposal', {
              slug: 'x',
              dossier: 'talks',
              name: 'X',
              kind: 'x',
              relations: [{ type: 'supersedes', proposal: 'ceasefire' }],
            }),
          ],
        ],
        [[amend('proposal', 1, { relations: [{ type: 'supersedes', proposal: 'x' }] })]],
        [[]],
        [[create('release', { slug: '2026.1', name: 'R', knownAt: 9 })]],
      ]),
    ).toEqual([
      2,
      'slug-taken',
      3,
      4,
      'invalid-body',
      5,
      'stance-overlap',
      'unknown-reference',
      6,
      'coding-taken',
      7,
      'invalid-body',
      7,
      'invalid-body',
    ]);
    expectFew(groups, 6);
    await expectSound(desk);
  });

  it('wait for those before them where the whole ledger is asked, and are answered as if alone', async () => {
    const { desk } = await counting();
    await desk.write([stance('russia', 'oppose'), actor('twin', { type: 'state' }), stance('twin', 'oppose')]);
    expect(
      await together(desk, [
        [[withdraw(1)]],
        [[correct(1, { level: 'support' })]],
        [[retract('statement', 1)]],
        [[stance('russia', 'oppose', { statements: ['stm_1'] })]],
        [[stance('zelensky', 'support')]],
        [[retract('actor', 2)]],
        [[create('membership', { member: 'zelensky', group: 'russia', represents: true })]],
        [
          [
            stance('russia', 'support', {
              statements: [{ source: 'src_1', paraphrase: 'a', chain: [said('zelensky')] }],
            }),
          ],
        ],
        [[amend('statement', 2, { chain: [said('ukraine')] })]],
        [[{ op: 'merge', id: 4, into: 'russia', reason: 'One.', pointer: '' }]],
        [[stance('twin', 'neutral')]],
        [[amend('actor', 3, { aliases: ['Moscow'] })]],
        [[stance('Moscow', 'neutral')]],
      ]),
    ).toEqual([3, 'already-retracted', 4, 'unknown-reference', 5, 'in-use', 6, 7, 'in-use', 8, 9, 10, 11]);
    expect(desk.model.stances.extra(3)).toMatchObject({ statementIds: [4] });
    expect(desk.model.stances.via.at(3)).toBe(2);
    expect([4, 5].map((row) => desk.model.stances.actor[row])).toEqual([3, 3]);
    await expectSound(desk);
  });

  it('share a call with retractions, of what those before them do not use', async () => {
    const { desk, groups } = await counting();
    await desk.write([stance('russia', 'oppose'), actor('putin')]);
    groups.length = 0;
    expect(
      await together(desk, [
        [[actor('lavrov')]],
        [[retract('actor', 4)]],
        [[stance('putin', 'oppose')]],
        [[retract('source', 1)]],
        [[stance('ukraine', 'support', { statements: ['stm_1'] })]],
        [[withdraw(1)]],
        [[retract('statement', 1)]],
      ]),
    ).toEqual([3, 4, 'unknown-reference', 'in-use', 5, 6, 'in-use']);
    expect(groups).toEqual([4]);
    expect(await together(desk, [[[withdraw(2)]], [[retract('statement', 1)]], [[retract('source', 1)]]])).toEqual([
      7, 8, 9,
    ]);
    await expectSound(desk);
  });

  it('that the database refuses are tried one by one: that one fails alone', async () => {
    const { desk, groups } = await counting();
    await desk.write([named('a', '1')]);
    groups.length = 0;
    const requests: [Change[]][] = [[[actor('b')]], [[actor('c', { name: NUL })]], [[named('d', '1')]], [[actor('e')]]];
    const outcome = await together(desk, requests);
    expect([outcome[0], outcome[2], outcome[3]]).toEqual([3, 'external-id-taken', 4]);
    expect(outcome[1]).toMatch(/^22P0/);
    // Refused together, then one by one.
    expect(groups[0]).toBeGreaterThan(1);
    expect(groups.slice(-4)).toEqual([1, 1, 1, 1]);
    expect(await together(desk, [[[named('f', '7')]], [[named('g', '7')]]])).toEqual([5, 'external-id-taken']);
    await expectSound(desk);
  });

  it('hold a precondition against the revisions before them', async () => {
    const { desk, groups } = await counting();
    const hold = () => {
      if (desk.model.stores.actor.get(1, desk.model.head)?.note) throw new Error('precondition-failed');
    };
    const note = (text: string, record: Precondition['record']): [Change[], Partial<WriteRequest>] => [
      [amend('actor', 1, { note: text })],
      { check: { hold, record } },
    ];
    const it = { kind: 'actor' as const, id: 1 };
    const first = [[[actor('x')]], note('first', it), note('second', it), [[actor('y')]]] satisfies Requests;
    expect(await together(desk, first)).toEqual([2, 3, 'precondition-failed', 4]);
    expect(desk.model.stores.actor.get(1, 4)?.note).toBe('first');
    // The one that was written ahead is not what the second asks of; the last asks of the whole ledger.
    expect(groups).toEqual([2, 1]);
    groups.length = 0;
    await desk.write([amend('actor', 1, { note: null })]);
    expect(await together(desk, [[[actor('z')]], note('third', null)])).toEqual([6, 7]);
    expect(groups).toEqual([1, 1, 1]);
    const membership = { check: { hold, record: { kind: 'membership' as const, id: 1 } } };
    await desk.write([amend('actor', 1, { note: null })]);
    groups.length = 0;
    const named = [
      [[amend('actor', 2, { note: 'n' })]],
      [[amend('membership', 1, { role: 'r' })], membership],
    ] satisfies Requests;
    expect(await together(desk, named)).toEqual([9, 10]);
    expect(groups).toEqual([1, 1]);
  });

  it('with one Idempotency-Key are one, beside others and after a refusal', async () => {
    const { desk } = await counting();
    const apiKeyId = (await createKey(database, 'test')).id;
    const keyed = { apiKeyId, idempotency: { key: 'k', requestSha256: 'a' } };
    const other = { apiKeyId, idempotency: { key: 'k', requestSha256: 'b' } };
    const same: [Change[], Partial<WriteRequest>] = [[actor('a')], keyed];
    expect(await together(desk, [same, [[actor('b')]], same, [[actor('c')], other], [[actor('d')]]])).toEqual([
      2,
      3,
      2,
      'idempotency-key-reused',
      4,
    ]);
    // The repeat is refused by the model already, and yet answered.
    expect(await together(desk, [[[actor('e')]], same, [[actor('f')]]])).toEqual([5, 2, 6]);
    await expectSound(desk);
  });

  it('large or decided under the lock, take their turn', async () => {
    const { desk } = await counting();
    const many = Array.from({ length: 60 }, (_, i) => actor(`m${i}`));
    const wide = stance('russia', 'oppose', {
      statements: Array.from({ length: 2500 }, () => ({ source: 'src_1', paraphrase: 'a', chain: [said('russia')] })),
    });
    const first = stance('russia', 'oppose');
    expect(await together(desk, [[[first]], [many], [[actor('y')]], [[wide]], [[actor('z')]]])).toEqual([
      2, 3, 4, 5, 6,
    ]);
    const decided = desk.write(() => [actor(`head-${desk.model.head}`)]);
    expect([(await desk.write([actor('last')])).revision, (await decided).revision]).toEqual([8, 7]);
    expect(desk.model.stores.actor.idOf('head-6')).toBeDefined();
    await expectSound(desk);
  });
});

it('a commit that fails is no write', async () => {
  const desk = new Desk(database);
  await desk.write([...SCENE, stance('russia', 'oppose')]);
  const coding = (coding_id: number) => ({
    coding_id,
    revision: 2,
    coder: 'A',
    statement_id: 1,
    actor_id: 1,
    proposal_id: 1,
  });
  const versions = [1, 2].map((id) => ({ ...coding(id), level: 'support', role: 'independent' }));
  const rows = {
    revision: [{ number: 2, recorded_at: '2026-01-01', reason: 'x', summary: { coding: 2 } }],
    coding: [1, 2].map((id) => ({ id, revision: 2 })),
    coding_version: versions,
  };
  const ask = (given: object) => database.query('SELECT write_revisions($1, $2, $3)', [1, '[]', JSON.stringify(given)]);
  // The guard looks at the codings of a revision at its commit.
  await expect(ask(rows)).rejects.toThrow('coding 1 is of the same statement, actor and proposal as coding 2');
  expect(await database.prisma.revision.count()).toBe(1);
  await ask({ ...rows, coding: rows.coding.slice(0, 1), coding_version: versions.slice(0, 1) });
  expect(await database.prisma.revision.count()).toBe(2);
});
