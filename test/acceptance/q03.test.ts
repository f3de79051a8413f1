import { describe, expect, it } from 'vitest';
import { type Body, firstDossier } from './first-dossier.ts';

const { ask, bytes } = await firstDossier();

describe('Q3: what would trigger new sanctions', () => {
  const url = '/v1/proposals/new-sanctions-on-russia/triggers?asOf=2025-05-17';

  it('has the Europeans’ belief about Trump, with its condition and the position that decides it', async () => {
    const { data, meta } = await ask(url);
    expect(
      data.map((row: Body) => [row.actor.slug, row.voice, row.claimant.slug, row.via.slug, row.level, row.state]),
    ).toEqual([['united-states', 'attributed', 'european-nato-members', 'trump', 'conditional_support', 'unmet']]);
    const [{ leaves, standing, conditions }] = data;
    expect(standing).toBe('support_withheld');
    expect(conditions).toMatchObject([{ text: 'Russia rejects the thirty-day ceasefire.', type: 'third_party_act' }]);
    expect(leaves).toHaveLength(1);
    expect(leaves[0]).toMatchObject({
      address: 'stn_11/0',
      state: 'unmet',
      test: { stance: { actor: { slug: 'russia' }, proposal: { slug: '30-day-unconditional-ceasefire' } } },
      evidence: { position: { level: 'conditional_support', since: '2025-05', stance: { id: 'stn_6' } } },
    });
    expect(meta.states).toEqual({ met: 0, unmet: 1, unknown: 0 });
    expect((await bytes(meta.permalink)).length).toBeGreaterThan(0);
  });

  it('would give them if Russia rejected the ceasefire, and says so when that is assumed', async () => {
    const [{ leaves }] = (await ask(url)).data;
    const move = { actor: { slug: 'united-states' }, from: 'support_withheld', to: 'support_given' };
    expect(leaves[0].ifMet).toMatchObject([move]);
    expect(leaves[0].ifUnmet).toEqual([]);
    const assumed = await ask(`${url}&assume=stn_11/0:met`);
    expect(assumed.moves).toMatchObject([move]);
    expect(assumed.meta.assumed).toEqual([{ leaf: 'stn_11/0', state: 'met', was: 'unmet', leaves: ['stn_11/0'] }]);
  });

  it('is nothing that anybody said of themselves', async () => {
    expect((await ask(`${url}&voice=own`)).data).toEqual([]);
    expect((await ask(`${url}&firstHand=true`)).data).toEqual([]);
  });

  it('stands among the conditions of the dossier', async () => {
    const { data, meta } = await ask('/v1/conditions?dossier=ukraine-peace-talks&asOf=2025-05-17');
    expect(
      data.map((row: Body) => [row.proposal.slug, row.actor.slug, row.state, row.standing, row.address].join(' | ')),
    ).toEqual([
      '30-day-unconditional-ceasefire | russia | unknown | open | stn_6/0',
      'direct-talks-without-preconditions | ukraine | unknown | open | stn_10/0',
      'new-sanctions-on-russia | united-states | unmet | support_withheld | stn_11/0',
    ]);
    expect(meta.states).toEqual({ met: 0, unmet: 1, unknown: 2 });
  });
});
