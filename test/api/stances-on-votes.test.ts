import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const { get, patch, post } = await testApp();

const GROUND = [
  as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
  as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
  as('actor', { slug: 'wire', type: 'media', name: 'The Wire' }),
  as('dossier', { slug: 'river', name: 'The river', parties: ['alba', 'boria'] }),
  as('proposal', { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' }),
  as('proposal', { slug: 'toll', dossier: 'river', name: 'A toll', kind: 'works' }),
  as('event', { slug: 'roll-call', dossier: 'river', name: 'Roll call', kind: 'vote', occurredOn: '2025-03-01' }),
  as('event', { slug: 'talks', dossier: 'river', name: 'Talks', kind: 'talks', occurredOn: '2025-03-02' }),
  as('event', { slug: 'flood', dossier: 'river', name: 'A flood', kind: 'other', occurredOn: '2025-03-03' }),
];
if ((await post('/v1/revisions', { reason: 'ground', drafts: GROUND })).status !== 201) throw new Error('no ground');

const reported = { statements: [statement([link('wire', 'reported')])] };

describe('a stance given in an event', () => {
  it('is the holder’s own and on the record where the event is a vote, even as a report has it', async () => {
    const { json } = await post(
      '/v1/stances',
      stance('alba', 'dam', 'support', '2025-03-01', { event: 'roll-call', ...reported }),
    );
    expect(json.data).toMatchObject({ voice: 'own', firstHand: true, claimant: null });
  });

  it('is heard by its statements where the event is another', async () => {
    const { json } = await post(
      '/v1/stances',
      stance('boria', 'dam', 'oppose', '2025-03-02', { event: 'talks', ...reported }),
    );
    expect(json.data).toMatchObject({ voice: 'attributed', firstHand: false, claimant: { slug: 'wire' } });
  });

  it('needs a statement where the event is no vote', async () => {
    const { status, json } = await post(
      '/v1/stances',
      stance('boria', 'dam', 'oppose', '2025-04', { event: 'talks', statements: [] }),
    );
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'invalid-body', '/statements']);
  });

  it('keeps the event from becoming something else', async () => {
    for (const [event, kind] of [
      ['roll-call', 'talks'],
      ['talks', 'vote'],
    ]) {
      const { headers } = await get(`/v1/events/${event}`);
      const { status, json } = await patch(`/v1/events/${event}`, { kind }, { 'if-match': String(headers.etag) });
      expect([status, json.code]).toEqual([409, 'in-use']);
    }
  });
});

describe('a record that a condition names', () => {
  it('cannot be retracted while the stance counts', async () => {
    const test = {
      any: [{ event: 'flood' }, { not: { stance: { actor: 'boria', proposal: 'toll', levels: ['oppose'] } } }],
    };
    const conditions = [{ text: 'After a flood, or unless Boria objects to a toll.', type: 'other', test }];
    const sent = await post('/v1/stances', stance('alba', 'dam', 'conditional_support', '2025-05', { conditions }));
    expect(sent.status).toBe(201);
    for (const path of ['events/flood', 'proposals/toll']) {
      const { status, json } = await post(`/v1/${path}/retraction`, { reason: 'no more' });
      expect([status, json.code]).toEqual([409, 'in-use']);
      expect(json.detail).toContain(sent.json.data.id);
    }
    expect((await post(`/v1/stances/${sent.json.data.id}/retraction`, { reason: 'miscoded' })).status).toBe(200);
    expect((await post('/v1/events/flood/retraction', { reason: 'no more' })).status).toBe(200);
  });
});
