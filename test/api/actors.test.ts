import { expect, it } from 'vitest';
import { as } from './drafts.ts';
import { nounTests } from './noun.ts';

const { get, post } = await nounTests({
  noun: 'actor',
  path: '/v1/actors',
  prefix: 'act',
  slug: 'required',
  ground: [],
  least: { slug: 'alba', type: 'state', name: 'Alba' },
  reads: { type: 'state', name: 'Alba', aliases: [], names: [], identifiers: [], note: null, mergedInto: null },
  derived: ['mergedInto'],
  nth: (i) => ({ slug: `actor-${i}`, type: 'organization', name: `No. ${i}` }),
  amendment: {
    type: 'bloc',
    name: ' New Alba ',
    aliases: ['Old Alba'],
    names: [{ lang: 'uk', name: 'Альба' }],
    identifiers: [
      { scheme: 'cow', value: '369', validFrom: '1991-12' },
      { scheme: 'iso-3166-1-alpha-2', value: 'AL', validTo: '2020' },
    ],
    note: 'n',
  },
  amended: {
    type: 'bloc',
    name: 'New Alba',
    aliases: ['Old Alba'],
    names: [{ lang: 'uk', name: 'Альба' }],
    identifiers: [
      { scheme: 'cow', value: '369', validFrom: '1991-12', validTo: null },
      { scheme: 'iso-3166-1-alpha-2', value: 'AL', validFrom: null, validTo: '2020' },
    ],
    note: 'n',
  },
  cleared: { aliases: [], names: [], identifiers: [], note: null },
  filtered: [
    as('actor', { slug: 'turkiye', type: 'state', name: 'Türkiye', aliases: ['Turkey', 'Ankara'] }),
    as('actor', { slug: 'kyiv', type: 'armed_group', name: 'Kyiv', identifiers: [{ scheme: 'cow', value: '640' }] }),
    as('actor', { slug: 'saint-lucia', type: 'bloc', name: 'Saint Lucia', aliases: ['Stars & Sea'] }),
    as('actor', { slug: 'ankara-post', type: 'media', name: 'The ANKARA Post' }),
  ],
  filters: [
    ['type=media', ['ankara-post']],
    ['q=turkiye', ['turkiye']],
    ['q=T%C3%9CRK', ['turkiye']],
    ['q=ankara', ['turkiye', 'ankara-post']],
    ['q=ankara&type=state', ['turkiye']],
    ['identifier=cow:640', ['kyiv']],
    ['identifier=cow:6', []],
    ['q=St.%20Lucia', ['saint-lucia']],
    ['q=stars%20and%20sea', ['saint-lucia']],
    // The beginning of a word is no abbreviation.
    ['q=st&type=bloc', ['saint-lucia']],
    ['q=the%20ankara', ['turkiye', 'ankara-post']],
    ['q=nobody', []],
  ],
  user: ['/v1/memberships', { member: 'alba', group: 'kyiv' }],
});

it('answers 304 to who has it, and HEAD as GET does', async () => {
  const { headers } = await get('/v1/actors/turkiye');
  const again = await get('/v1/actors/turkiye', { 'if-none-match': String(headers.etag) });
  expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag]);
  expect((await post('/v1/actors', { slug: 'more', type: 'state', name: 'More' })).status).toBe(201);
  expect((await get('/v1/actors/turkiye', { 'if-none-match': String(headers.etag) })).status).toBe(304);
  const list = await get('/v1/actors', { 'if-none-match': String((await get('/v1/actors')).headers.etag) });
  expect(list.status).toBe(304);
  expect((await post('/v1/actors', { slug: 'yet-more', type: 'state', name: 'More' })).status).toBe(201);
  expect((await get('/v1/actors', { 'if-none-match': String(list.headers.etag) })).status).toBe(200);
});
