import { expect, it } from 'vitest';
import { as } from './drafts.ts';
import { actorRef, nounTests, ref } from './noun.ts';

const { get, post } = await nounTests({
  noun: 'dossier',
  path: '/v1/dossiers',
  prefix: 'dos',
  slug: 'required',
  ground: [
    as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
    as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
  ],
  least: { slug: 'river', name: 'The river' },
  reads: { name: 'The river', summary: null, tags: [], parties: [], proposals: [], events: [] },
  derived: ['proposals', 'events'],
  nth: (i) => ({ slug: `dossier-${i}`, name: `No. ${i}` }),
  amendment: { name: 'The rivers', summary: 's', tags: ['b', 'a'], parties: ['boria', 'act_1'] },
  amended: { name: 'The rivers', summary: 's', tags: ['b', 'a'], parties: [actorRef('boria'), actorRef('alba')] },
  cleared: { summary: null, tags: [], parties: [] },
  filtered: [
    as('dossier', { slug: 'lake', name: 'Lake', tags: ['water', 'east'] }),
    as('dossier', { slug: 'sea', name: 'Sea', tags: ['water'] }),
  ],
  filters: [
    ['tag=water', ['lake', 'sea']],
    ['tag=east', ['lake']],
    ['tag=East', []],
  ],
  user: ['/v1/proposals', { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' }],
});

it('lists alone what belongs to it', async () => {
  await post('/v1/proposals', { slug: 'locks', dossier: 'lake', name: 'Locks', kind: 'works' });
  await post('/v1/events', { slug: 'opening', dossier: 'lake', name: 'Opening', kind: 'meeting', occurredOn: '2025' });
  const { data } = (await get('/v1/dossiers/lake')).json;
  expect([data.proposals, data.events]).toEqual([[ref('locks', 'Locks')], [ref('opening', 'Opening')]]);
  expect((await get('/v1/dossiers?tag=east')).json.data[0]).not.toHaveProperty('proposals');
});
