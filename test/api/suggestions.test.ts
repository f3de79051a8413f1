import { expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance } from './drafts.ts';

const { get, post } = await testApp();
const drafts = [
  as('actor', { slug: 'united-kingdom', type: 'state', name: 'United Kingdom', aliases: ['UK', 'Britain'] }),
  as('actor', { slug: 'united-states', type: 'state', name: 'United States', aliases: ['US'] }),
  as('actor', { slug: 'ukraine', type: 'state', name: 'Ukraine' }),
  as('actor', { slug: 'kyiv-post', type: 'media', name: 'Kyiv Post' }),
  as('dossier', { slug: 'river', name: 'The river', parties: ['ukraine'] }),
  as('proposal', { slug: 'ceasefire-before-talks', dossier: 'river', name: 'Ceasefire first', kind: 'order' }),
  as('proposal', { slug: 'ceasefire-after-talks', dossier: 'river', name: 'Talks first', kind: 'order' }),
  as('stance', stance('ukraine', 'ceasefire-before-talks', 'support', '2025-01-01', { note: link('ukraine').actor })),
];
const written = await post('/v1/revisions', { reason: 'ground', drafts });
if (written.status !== 201) throw new Error(written.text);

it.each([
  ['/v1/actors/UK', 'there is no actor "UK"; did you mean `united-kingdom`?'],
  ['/v1/actors/britain', 'there is no actor "britain"; did you mean `united-kingdom`?'],
  ['/v1/actors/united-kingdon', 'there is no actor "united-kingdon"; did you mean `united-kingdom`?'],
  ['/v1/actors/xyzzy', 'there is no actor "xyzzy"'],
  [
    '/v1/proposals/ceasefire-before-talk',
    'there is no proposal "ceasefire-before-talk"; did you mean `ceasefire-before-talks`?',
  ],
  [
    '/v1/proposals/talks',
    'there is no proposal "talks"; did you mean `ceasefire-after-talks` or `ceasefire-before-talks`?',
  ],
  ['/v1/dossiers/riwer', 'there is no dossier "riwer"; did you mean `river`?'],
])('%s answers 404 with what may be meant', async (path, detail) => {
  const { status, json } = await get(path);
  expect([status, json.code, json.detail]).toEqual([404, 'unknown-record', detail]);
});

it.each([
  ['/v1/positions?actors=ukraine,US', 'there is no actor "US"; did you mean `united-states`?'],
  [
    '/v1/agreement?proposals=cease-fire-before-talks',
    'there is no proposal "cease-fire-before-talks"; did you mean `ceasefire-before-talks`?',
  ],
])('%s answers 422 with what may be meant', async (path, detail) => {
  const { status, json } = await get(path);
  expect([status, json.code, json.detail]).toEqual([422, 'unknown-reference', detail]);
});
