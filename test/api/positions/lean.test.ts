import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { beforeAll, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, stance, statement } from '../drafts.ts';

countries.registerLocale(english);
const { get, post } = await testApp();

const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
/** As long as the names of the members of the United Nations are, and as many. */
const NAMES = Object.values(countries.getNames('en')).sort().slice(0, 193);
const SLUGS = NAMES.map(slugOf);
const LEVELS = ['support', 'support', 'neutral', 'oppose'];
const vote = (slug: string, day: string) =>
  as('event', { slug, dossier: 'assembly', name: `The vote on ${slug}`, kind: 'vote', occurredOn: day });
const ballot = (actor: string, event: string, day: string, level: string) => ({
  noun: 'stance',
  actor,
  proposal: 'treaty',
  level,
  validFrom: day,
  event,
});
const ASKED = '/v1/proposals/treaty/positions?asOf=2020-01-01';

beforeAll(async () => {
  const name = 'That the treaty be signed as the First Committee proposes, and enter into force without delay';
  const drafts = [
    ...NAMES.map((name, i) => as('actor', { slug: SLUGS[i], type: 'state', name })),
    as('dossier', { slug: 'assembly', name: 'The assembly', parties: SLUGS }),
    as('proposal', { slug: 'treaty', dossier: 'assembly', name, kind: 'resolution' }),
    vote('first-vote', '2015-12-10'),
    vote('second-vote', '2016-12-10'),
    ...SLUGS.map((slug, i) => ballot(slug, 'first-vote', '2015-12-10', LEVELS[i % 4] as string)),
  ];
  expect((await post('/v1/revisions', { reason: 'a roll call', drafts })).status).toBe(201);
  const [one, two] = SLUGS as [string, string];
  const later = [
    ballot(one, 'second-vote', '2016-12-10', 'oppose'),
    as('stance', stance(two, 'treaty', 'support', '2017-01-01', { statements: [statement([link(two)])] })),
  ];
  expect((await post('/v1/revisions', { reason: 'and what came later', drafts: later })).status).toBe(201);
});

it('a roll call of 193 parties is at most 30,000 bytes, and says its event once', async () => {
  const { text, json } = await get(`${ASKED}&knownAt=1`);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(30_000);
  expect(json.meta).toMatchObject({
    total: 193,
    event: { id: 'evt_1', slug: 'first-vote', name: 'The vote on first-vote' },
    certainty: 'certain',
  });
  expect(json.data).toEqual(
    SLUGS.map((slug, i) => ({
      actor: { slug, name: NAMES[i] },
      level: LEVELS[i % 4],
      since: '2015-12-10',
      stance: { id: `stn_${i + 1}`, directness: 'explicit' },
    })),
  );
});

it('a row names its own vote or its statements where it does not rest on the one that the answer names', async () => {
  const { text, json } = await get(ASKED);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(30_000);
  const [one, two, three] = json.data;
  expect(json.meta.event.slug).toBe('first-vote');
  expect(one.stance).toMatchObject({ id: 'stn_194', event: { slug: 'second-vote' } });
  expect(two.stance).toMatchObject({ id: 'stn_195', firstHand: true, evidence: ['stm_1'] });
  expect(two.stance).not.toHaveProperty('event');
  expect(three.stance).toEqual({ id: 'stn_3', directness: 'explicit' });
});

it('the whole row says it all by itself', async () => {
  const { json } = await get(`${ASKED}&include=all&actors=${SLUGS[2]}`);
  expect(json.meta).not.toHaveProperty('event');
  expect(json.data).toEqual([
    {
      actor: { id: 'act_3', slug: SLUGS[2], name: NAMES[2], type: 'state' },
      level: 'neutral',
      voice: 'own',
      since: '2015-12-10',
      certainty: 'certain',
      confirmedOn: '2015-12-10',
      stance: {
        id: 'stn_3',
        directness: 'explicit',
        firstHand: true,
        event: { id: 'evt_1', slug: 'first-vote', name: 'The vote on first-vote' },
        revision: 1,
        validFrom: '2015-12-10',
      },
      contested: false,
      independentSources: 1,
    },
  ]);
});
