import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const { get, post } = await testApp();
const drafts = [
  as('actor', { slug: 'united-kingdom', type: 'state', name: 'United Kingdom', aliases: ['UK', 'Britain'] }),
  as('actor', { slug: 'united-states', type: 'state', name: 'United States', aliases: ['US'] }),
  as('actor', { slug: 'united-arab-emirates', type: 'state', name: 'United Arab Emirates' }),
  as('actor', { slug: 'ukraine', type: 'state', name: 'Ukraine' }),
  as('actor', { slug: 'kyiv-post', type: 'media', name: 'Kyiv Post', aliases: ['Post'] }),
  as('actor', { slug: 'lviv-post', type: 'media', name: 'Lviv Post', aliases: ['Post'] }),
  as('actor', { slug: 'pia-lund', type: 'person', name: 'Pia Lund' }),
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
  ['/v1/actors/constructor', 'there is no actor "constructor"'],
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
  ['/v1/positions?actors=ukraine,Post', 'there is no actor "Post"; did you mean `kyiv-post` or `lviv-post`?'],
  ['/v1/positions?actors=UAE', 'there is no actor "UAE"; did you mean `united-arab-emirates`?'],
  [
    '/v1/agreement?proposals=cease-fire-before-talks',
    'there is no proposal "cease-fire-before-talks"; did you mean `ceasefire-before-talks`?',
  ],
])('%s answers 422 with what may be meant', async (path, detail) => {
  const { status, json } = await get(path);
  expect([status, json.code, json.detail]).toEqual([422, 'unknown-reference', detail]);
});

describe('an alias that means one actor', () => {
  const url = '/v1/positions?proposals=ceasefire-before-talks&asOf=2025-06-01&actors=';

  it('is taken where a question names actors, and the answer and its permalink say whom it meant', async () => {
    const { status, json } = await get(`${url}UK,u.s.,Ukraine`);
    expect(status).toBe(200);
    const slugs = json.data.map((row: { actor: { slug: string } }) => row.actor.slug);
    expect(slugs).toEqual(['united-kingdom', 'united-states', 'ukraine']);
    expect(json.meta.permalink).toContain('actors=united-kingdom,united-states,ukraine&');
    const shifts = (await get('/v1/shifts?actors=UK&asOf=2025-06-01')).json;
    expect(shifts.meta.permalink).toContain('actors=united-kingdom&');
  });

  it('is taken in drafts, at any depth', async () => {
    const { json } = await post('/v1/stances', {
      ...stance('Britain', 'ceasefire-before-talks', 'support', '2025-02-01'),
      statements: [{ source: { title: 'T', publisher: 'P' }, paraphrase: 'p', chain: [link('UK')] }],
    });
    expect(json.data.actor.slug).toBe('united-kingdom');
    expect(json.data.voice).toBe('own');
  });

  it('is refused in a draft with the slugs that are near, of the first few', async () => {
    const draft = {
      ...stance('united-kingdon', 'ceasefire-before-talk', 'support', '2025-02-01'),
      statements: Array.from({ length: 5 }, () => statement([link('ukrain')], {}, {})),
    };
    const { status, json } = await post('/v1/stances', draft);
    expect(status).toBe(422);
    expect(json.errors.map(({ detail }: { detail: string }) => detail)).toEqual([
      'there is no actor "united-kingdon"; did you mean `united-kingdom`?',
      'there is no proposal "ceasefire-before-talk"; did you mean `ceasefire-before-talks`?',
      ...Array(3).fill('there is no actor "ukrain"; did you mean `ukraine`?'),
      ...Array(2).fill('there is no actor "ukrain"'),
    ]);
  });

  it('is none where it means two, or none', async () => {
    const refusal = async (actor: string) =>
      (await post('/v1/stances', stance(actor, 'ceasefire-before-talks', 'support', '2025-02-01'))).json;
    expect(await refusal('Post')).toMatchObject({
      code: 'unknown-reference',
      detail: expect.stringContaining('there is no actor "Post"; did you mean `kyiv-post` or `lviv-post`?'),
    });
    const didYouMean = (given: string, slug: string) => `there is no actor "${given}"; did you mean \`${slug}\`?`;
    // A title before a name, whether an alias or the end of a slug, and no further than that.
    for (const [given, slug] of [
      ['His Majesty’s Government of Britain', 'united-kingdom'],
      ['President Lund', 'pia-lund'],
      ['prime-minister-lund', 'pia-lund'],
    ] as const) {
      expect((await refusal(given)).errors[0].detail).toBe(didYouMean(given, slug));
      expect((await get(`/v1/shifts?actors=${given}`)).json.detail).toBe(didYouMean(given, slug));
    }
    expect((await refusal('President')).errors[0].detail).toBe('there is no actor "President"');
    expect((await refusal('Atlantis')).detail).toContain('there is no actor "Atlantis"');
  });
});
