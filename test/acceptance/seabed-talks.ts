import { as, link, statement } from '../api/drafts.ts';
import { testApp } from '../support/app.ts';
import type { Body } from './first-dossier.ts';

const report = (slug: string, publishedOn: string, publisher = 'Coast Gazette') =>
  as('source', { slug, title: slug, publisher, publishedOn });
const said = (slug: string, actor: string, spokenOn: string, source: string, more: object = {}) =>
  as('statement', { slug, ...statement([link(actor)], source, { spokenOn, paraphrase: slug, ...more }) });
const holds = (actor: string, proposal: string, level: string, validFrom: string, words: string, more: object = {}) =>
  as('stance', { actor, proposal, level, validFrom, statements: [words], ...more });
const text = (slug: string, more: object) =>
  as('proposal', { slug, dossier: 'seabed', name: slug, kind: 'text', ...more });
const ballot = (actor: string, level: string) =>
  as('stance', { actor, proposal: 'draft-2', level, validFrom: '2024-06-10', event: 'vote' });
const after = (proposal: string) => [{ type: 'supersedes', proposal }];
const part = (...texts: string[]) => texts.map((proposal) => ({ type: 'part_of', proposal }));

const GROUND = [
  ...['norland', 'kingdom-of-norland', 'sudland', 'ostland', 'westmark'].map((slug) =>
    as('actor', { slug, type: 'state', name: slug, ...(slug === 'norland' ? { aliases: ['NL-Coast'] } : {}) }),
  ),
  as('actor', { slug: 'lund', type: 'person', name: 'Minister Lund' }),
  as('actor', { slug: 'keita', type: 'person', name: 'Chair Keita' }),
  as('actor', { slug: 'littoral-group', type: 'bloc', name: 'Littoral Group' }),
  as('actor', { slug: 'coast-gazette', type: 'media', name: 'Coast Gazette' }),
  as('membership', { member: 'lund', group: 'norland', represents: true, validFrom: '2020' }),
  as('membership', { member: 'norland', group: 'littoral-group', validFrom: '2020-01-01' }),
  as('membership', { member: 'ostland', group: 'littoral-group', validFrom: '2020-01-01' }),
  as('membership', { member: 'westmark', group: 'littoral-group', validFrom: '2020-01-01', validTo: '2024-06-01' }),
  as('membership', {
    member: 'keita',
    group: 'littoral-group',
    role: 'chair',
    isMember: true,
    represents: true,
    validFrom: '2024-01-01',
  }),
  as('dossier', {
    slug: 'seabed',
    name: 'Seabed talks',
    parties: ['norland', 'sudland', 'ostland', 'westmark', 'littoral-group'],
  }),
  text('draft-1', { tabledOn: '2024-02-01', closedOn: '2024-04-09' }),
  text('draft-2', { tabledOn: '2024-04-10', closedOn: '2024-06-14', relations: after('draft-1') }),
  text('draft-3', { tabledOn: '2024-06-15', relations: after('draft-2') }),
  text('moratorium', { relations: part('draft-1', 'draft-2') }),
  text('fee', { relations: part('draft-1', 'draft-3') }),
  as('event', {
    slug: 'vote',
    dossier: 'seabed',
    name: 'Vote on draft 2',
    kind: 'vote',
    occurredOn: '2024-06-10',
    agenda: [{ proposal: 'draft-2' }],
    tally: { yes: 2, no: 1, abstain: 1 },
  }),
  as('event', { slug: 'summit', dossier: 'seabed', name: 'A summit', kind: 'meeting', context: 'hypothetical' }),
  as('event', { slug: 'walk-out', dossier: 'seabed', name: 'Sudland leaves', kind: 'other', context: 'hypothetical' }),
  report('march', '2024-03-05'),
  report('retrospect', '2024-04-02'),
  report('declaration-page', '2024-05-11'),
  report('scoop', '2024-05-12'),
  report('may', '2024-05-25'),
  report('autumn', '2024-09-02'),
  said('speech', 'lund', '2024-03-05', 'march'),
  as('statement', { slug: 'tone', ...statement([link('sudland')], 'retrospect') }),
  as('statement', {
    slug: 'declaration',
    ...statement([{ description: 'the signatories', mode: 'said', named: true }], 'declaration-page', {
      spokenOn: '2024-05-10',
    }),
    signatories: ['norland', 'ostland'],
  }),
  said('alignment', 'westmark', '2024-05-11', 'declaration-page', {
    relations: [{ type: 'align_with', statement: 'declaration', exception: 'the fee' }],
  }),
  as('statement', {
    slug: 'claim',
    ...statement([link('coast-gazette', 'reported'), link('westmark', 'believes', false)], 'scoop'),
  }),
  said('denial', 'westmark', '2024-05-14', 'may', { relations: [{ type: 'deny', statement: 'claim' }] }),
  said('offer', 'ostland', '2024-04-15', 'may'),
  said('line', 'keita', '2024-05-20', 'may'),
  as('statement', {
    slug: 'own-view',
    ...statement([{ ...link('keita'), capacity: 'personal' }], 'may', {
      spokenOn: '2024-05-22',
      paraphrase: 'own view',
    }),
  }),
  said('turn', 'lund', '2024-09-01', 'autumn', { quote: { exact: 'we can no longer wait for a pause' } }),
  holds('kingdom-of-norland', 'draft-1', 'support', '2024-02-20', 'kingdom'),
  holds('norland', 'moratorium', 'support', '2024-03-05', 'speech', { directness: 'explicit' }),
  holds('sudland', 'moratorium', 'oppose', '2024-03', 'tone', {
    directness: 'inferred',
    rationale: 'It sent two survey ships while the pause was under discussion.',
  }),
  holds('ostland', 'moratorium', 'conditional_support', '2024-04-15', 'offer', {
    conditions: [{ text: 'once draft 2 was voted on', type: 'sequencing', test: { kind: 'event', event: 'vote' } }],
  }),
  as('stance', {
    actors: ['norland', 'ostland'],
    proposal: 'draft-2',
    level: 'support',
    validFrom: '2024-05-10',
    statements: ['declaration'],
  }),
  holds('westmark', 'moratorium', 'oppose', '2024-05-12', 'claim'),
  holds('littoral-group', 'moratorium', 'support', '2024-05-20', 'line'),
  holds('keita', 'moratorium', 'oppose', '2024-05-22', 'own-view'),
  holds('norland', 'moratorium', 'oppose', '2024-09-01', 'turn'),
  ballot('norland', 'support'),
  ballot('ostland', 'neutral'),
  ballot('keita', 'oppose'),
  as('expectation', {
    holder: 'ostland',
    event: 'summit',
    percent: 80,
    by: '2024-06-30',
    validFrom: '2024-04-15',
    statements: ['offer'],
  }),
  as('expectation', {
    holder: 'norland',
    event: 'walk-out',
    percent: 70,
    by: '2024-07-31',
    validFrom: '2024-03-05',
    statements: ['speech'],
  }),
  as('coverage', {
    coder: 'AB',
    dossier: 'seabed',
    actors: ['norland', 'sudland', 'ostland', 'westmark'],
    proposals: ['moratorium', 'draft-2'],
    corpus: 'Coast Gazette',
    coveredFrom: '2024-03-01',
    coveredTo: '2024-06-30',
  }),
  ...(
    [
      ['AB', 'speech', 'norland', 'support'],
      ['CD', 'speech', 'norland', 'support'],
      ['AB', 'tone', 'sudland', 'oppose'],
      ['CD', 'tone', 'sudland', 'neutral'],
    ] as const
  ).map(([coder, words, actor, level]) =>
    as('coding', { coder, statement: words, actor, proposal: 'moratorium', level }),
  ),
];

/** A made-up negotiation, entered as a client would: what is on record of it, and no more. */
export async function seabedTalks() {
  const { get, post, patch } = await testApp();
  const must = ({ status, text: body, json, headers }: Body) => {
    if (status >= 300) throw new Error(`${status} ${body}`);
    return { ...json, headers };
  };
  const kingdom = said('kingdom', 'kingdom-of-norland', '2024-02-20', 'march');
  // Under its second name the state is written down first, and merged at the end.
  const at = GROUND.findIndex(({ noun }) => noun === 'stance');
  must(await post('/v1/revisions', { reason: 'The story', drafts: GROUND.toSpliced(at, 0, kingdom) }));
  const { headers } = must(await get('/v1/events/summit'));
  const held = { context: 'actual', occurredOn: '2024-06-20' };
  must(await patch('/v1/events/summit', held, { 'if-match': String(headers.etag) }));
  const reason = 'One state under two names';
  must(await post('/v1/actors/kingdom-of-norland/merge', { into: 'norland', reason }));
  return { ask: async (url: string): Promise<Body> => must(await get(url)), post, get };
}
