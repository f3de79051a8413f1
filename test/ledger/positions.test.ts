import { expect, it } from 'vitest';
import { write } from '../../src/ledger/write/write.ts';
import { testApp } from '../support/app.ts';
import { create, SCENE, stance } from './writing.ts';

const { database, ledger, clock, get } = await testApp();

it('counts a member once for its group, by however many memberships it speaks', async () => {
  const again = create('membership', { member: 'zelensky', group: 'ukraine', represents: true });
  const changes = [...SCENE, again, stance('zelensky', 'support'), stance('ukraine', 'oppose')];
  await write(database, ledger.follower, () => clock.now(), { changes, reason: 'test', apiKeyId: null });
  const { json } = await get('/v1/proposals/ceasefire/positions?actors=ukraine&asOf=2025-05-16');
  expect(json.data[0]).toMatchObject({ level: 'oppose', contested: true });
  expect(json.data[0]).not.toHaveProperty('via');
  const candidates = json.data[0].candidates.map((c: { stance: { id: string } }) => c.stance.id);
  expect(candidates).toEqual(['stn_2', 'stn_1']);
});
