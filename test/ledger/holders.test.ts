import { beforeAll, expect, it } from 'vitest';
import { rowsBy } from '../../src/ledger/reading/holders.ts';
import { testApp } from '../support/app.ts';
import { castVotes } from '../support/votes.ts';

const { database, ledger, post } = await testApp();
const { model } = ledger.follower;
const [ACTORS, ROUNDS] = [4, 1200];

beforeAll(async () => {
  await castVotes(database, 3, ACTORS);
  // Each actor changes its position on the first two proposals again and again.
  await database.transaction(async (run) => {
    const count = ACTORS * ROUNDS * 2;
    await run(`INSERT INTO revision (number, recorded_at, reason, summary)
      VALUES (2, '2025-01-02', 'rounds', '{"stance": ${count}}')`);
    await run(`
      INSERT INTO stance (id, revision, actor_id, proposal_id, level, voice, first_hand, valid_from, valid_from_precision)
      SELECT ${3 * ACTORS} + n, 2, n % 7 % ${ACTORS} + 1, n % 2 + 1, 'support', 'own', true, DATE '2021-01-01' + n, 'day'
      FROM generate_series(1, ${count}) AS n`);
  });
  await ledger.follower.refresh();
});

it('finds the stances of a few actors where both the proposal and the actors have thousands', async () => {
  expect(model.stances.ofProposal(1).length).toBeGreaterThan(4000);
  expectAll();
  // After a write the index made before is out of date.
  const said = { actor: 'state-1', mode: 'said', named: true };
  const source = { title: 'Wire', publisher: 'Wire' };
  const stance = { actor: 'state-1', proposal: 'motion-1', level: 'oppose', validFrom: '2035-01-01' };
  const statements = [{ source, paraphrase: 'No longer', chain: [said] }];
  expect((await post('/v1/stances', { ...stance, statements })).status).toBe(201);
  expectAll();
  const merge = await post('/v1/actors/state-2/merge', { into: 'state-1', reason: 'the same' });
  expect(merge.status, merge.text).toBeLessThan(300);
  expectAll();
});

/** Compares with a search through all of the proposal's stances. */
function expectAll(): void {
  const who = model.identities(model.head);
  for (const actorIds of [[1], [3], [1, 3], [4, 3]])
    for (const proposalId of [1, 2, 3]) {
      const among = model.stances.ofProposal(proposalId).filter((row) => actorIds.includes(who.holder(row)));
      expect(rowsBy(model, actorIds, model.head)(proposalId), `${actorIds} on ${proposalId}`).toEqual(among);
    }
}
