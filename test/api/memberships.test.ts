import { expect, it } from 'vitest';
import { as } from './drafts.ts';
import { actorRef, nounTests } from './noun.ts';

const { get } = await nounTests({
  noun: 'membership',
  path: '/v1/memberships',
  prefix: 'mem',
  slug: 'none',
  ground: [
    as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
    as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
    as('actor', { slug: 'envoy', type: 'person', name: 'Envoy' }),
    as('actor', { slug: 'league', type: 'bloc', name: 'League' }),
  ],
  least: { member: 'boria', group: 'league' },
  reads: {
    member: actorRef('boria'),
    group: actorRef('league', 'bloc'),
    role: null,
    isMember: null,
    represents: false,
    validFrom: null,
    validTo: null,
  },
  nth: (i) => ({ member: 'act_2', group: 'league', role: `No. ${i}` }),
  amendment: {
    member: 'envoy',
    group: 'boria',
    role: 'r',
    isMember: true,
    represents: true,
    validFrom: '2020',
    validTo: '2024-05',
  },
  amended: {
    member: actorRef('envoy', 'person'),
    group: actorRef('boria'),
    role: 'r',
    isMember: true,
    represents: true,
    validFrom: '2020',
    validTo: '2024-05',
  },
  cleared: { role: null, isMember: null, represents: false, validFrom: null, validTo: null },
  filtered: [
    as('membership', { member: 'alba', group: 'league', role: 'founder', validFrom: '2010', validTo: '2020' }),
    as('membership', { member: 'envoy', group: 'alba', role: 'speaker', represents: true, validFrom: '2015-06' }),
    as('membership', { member: 'alba', group: 'league', role: 'back again', validFrom: '2022-03-01' }),
  ],
  filters: [
    ['member=alba', ['founder', 'back again']],
    ['member=act_3', ['speaker']],
    ['group=league&asOf=2015', ['founder']],
    ['member=alba&asOf=2009-12-31', []],
    ['member=alba&asOf=2010-12-30', []],
    ['member=alba&asOf=2010-12-31', ['founder']],
    ['member=alba&asOf=2019-12-31', ['founder']],
    ['member=alba&asOf=2020-01-01', []],
    ['member=alba&asOf=2022-03-01', ['back again']],
    ['represents=true', ['speaker']],
    ['represents=false&member=alba', ['founder', 'back again']],
  ],
});

it('refuses a filter by who is not there', async () => {
  for (const filter of ['member=nobody', 'group=dos_1']) {
    const { status, json } = await get(`/v1/memberships?${filter}`);
    expect([status, json.errors[0].pointer]).toEqual([422, `?${filter.split('=')[0]}`]);
  }
});
