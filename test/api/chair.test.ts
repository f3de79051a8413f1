import { expect, it } from 'vitest';
import { type Answered, testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const { get, post, patch } = await testApp();

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas by the server.
type Body = any;

const vote = (actor: string, level: string) => ({
  actor,
  proposal: 'dam',
  level,
  validFrom: '2025-03-01',
  event: 'vote',
});
const drafts = [
  ...['chair', 'bencher', 'envoy'].map((slug) => as('actor', { slug, type: 'person', name: slug })),
  as('actor', { slug: 'party', type: 'organization', name: 'Party' }),
  as('membership', { member: 'chair', group: 'party', isMember: true, represents: true }),
  as('membership', { member: 'bencher', group: 'party' }),
  as('membership', { member: 'envoy', group: 'party', represents: true }),
  as('dossier', { slug: 'river', name: 'The river', parties: ['party'] }),
  as('proposal', { slug: 'dam', dossier: 'river', name: 'Dam', kind: 'works' }),
  as('proposal', { slug: 'locks', dossier: 'river', name: 'Locks', kind: 'works' }),
  as('event', { slug: 'vote', dossier: 'river', name: 'Vote', kind: 'vote', occurredOn: '2025-03-01' }),
  as('stance', vote('chair', 'oppose')),
  as('stance', vote('bencher', 'support')),
  as('stance', stance('party', 'locks', 'support', '2025-02-01', { statements: [statement([link('chair')])] })),
];
const written = await post('/v1/revisions', { reason: 'ground', drafts });
if (written.status !== 201) throw new Error(written.text);

const party = async (proposal: string, query = ''): Promise<Body> => {
  const path = `/v1/proposals/${proposal}/positions?actors=party&asOf=2025-04-01&include=members${query}`;
  return (await get(path)).json.data[0];
};
const members = (row: Body) => row.members.positions.map((m: Body) => [m.actor.slug, m.level]);

it('a chair is a member that speaks for the group: its ballot is its own, its word the group’s', async () => {
  const dam = await party('dam');
  expect(dam.level).toBeNull();
  expect(members(dam)).toEqual([
    ['chair', 'oppose'],
    ['bencher', 'support'],
  ]);
  expect(await party('locks')).toMatchObject({ level: 'support', via: { slug: 'chair' } });
});

it('is amended like any other fact, and keeps its meaning at older revisions', async () => {
  const [{ id }] = (await get('/v1/memberships?member=envoy')).json.data;
  const { headers } = await get(`/v1/memberships/${id}`);
  const amended = await patch(`/v1/memberships/${id}`, { isMember: true }, { 'if-match': String(headers.etag) });
  expect(amended.json.data).toMatchObject({ isMember: true, represents: true });
  expect(members(await party('dam')).map(([slug]: [string]) => slug)).toEqual(['chair', 'bencher', 'envoy']);
  expect(members(await party('dam', '&knownAt=1')).map(([slug]: [string]) => slug)).toEqual(['chair', 'bencher']);
});

it('who is neither a member nor speaks for the group has no membership', async () => {
  const faults = ({ status, json }: Answered) => [status, json.errors.map(({ pointer }: Body) => pointer)];
  const neither = { member: 'envoy', group: 'party', isMember: false };
  expect(faults(await post('/v1/memberships', neither))).toEqual([422, ['/isMember']]);
  const speaker = await post('/v1/memberships', { ...neither, represents: true, validTo: '2020' });
  const url = `/v1/memberships/${speaker.json.data.id}`;
  expect(faults(await patch(url, { represents: false }, { 'if-match': '*' }))).toEqual([422, ['/isMember']]);
  const amended = await patch(url, { isMember: true, represents: false }, { 'if-match': '*' });
  expect(amended.status).toBe(200);
});

it('a translation of a quote says whose it is', async () => {
  const draft = (quote: object) => statement([link('chair')], {}, { quote });
  const refused = await post('/v1/statements', draft({ exact: 'so', translation: 'ainsi' }));
  expect([refused.status, refused.json.errors[0].pointer]).toEqual([422, '/quote/translatedBy']);
  const taken = await post('/v1/statements', draft({ exact: 'so', lang: 'de', translation: 'so', translatedBy: 'us' }));
  expect(taken.json.data.quote).toMatchObject({ lang: 'de', translation: 'so', translatedBy: 'us' });
});
