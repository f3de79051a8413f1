import { expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, statement } from './drafts.ts';

const { get, post } = await testApp();

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas by the server.
type Body = any;

const told = (slug: string, actor: string, publishedOn: string, more: object = {}) =>
  as('statement', {
    slug,
    ...statement([link(actor)], { title: slug, publishedOn }, { spokenOn: publishedOn, paraphrase: slug, ...more }),
  });
const holds = (actor: string, proposal: string, level: string, validFrom: string, words: string, more: object = {}) =>
  as('stance', { actor, proposal, level, validFrom, statements: [words], ...more });
const ballots = (event: string, proposal: string, validFrom: string, levels: Record<string, string>) =>
  Object.entries(levels).map(([actor, level]) => as('stance', { actor, proposal, level, validFrom, event }));
const happened = (slug: string, kind: string, occurredOn: string, more: object = {}) =>
  as('event', { slug, dossier: 'reef', name: slug, kind, occurredOn, ...more });
const parties = (...actors: string[]) => actors.map((actor) => ({ actor, role: 'party' }));

const MEMBERS = ['alba', 'boria', 'cadia'];
const drafts = [
  ...MEMBERS.map((slug) => as('actor', { slug, type: 'state', name: slug })),
  as('actor', { slug: 'league', type: 'bloc', name: 'League' }),
  ...MEMBERS.map((member) => as('membership', { member, group: 'league' })),
  as('dossier', { slug: 'reef', name: 'The reef', parties: MEMBERS }),
  ...['ban', 'fund'].map((slug) => as('proposal', { slug, dossier: 'reef', name: slug, kind: 'rule' })),
  as('source', { slug: 'late-report', title: 'Late report', publisher: 'The Wire', publishedOn: '2025-03-20' }),
  told('yes', 'alba', '2025-01-10'),
  told('no', 'alba', '2025-02-20'),
  told('why', 'alba', '2025-03-25', { spokenOn: '2025-02-20', event: 'wreck' }),
  told('odds', 'boria', '2025-01-15'),
  told('tone', 'boria', '2025-01-15'),
  told('offer', 'cadia', '2025-01-20'),
  holds('alba', 'ban', 'support', '2025-01-10', 'yes'),
  holds('alba', 'ban', 'oppose', '2025-02-20', 'no', { statements: ['no', 'why'] }),
  holds('boria', 'fund', 'support', '2025-01-15', 'tone', {
    directness: 'inferred',
    rationale: 'It paid in early.',
    confidence: 'moderate',
  }),
  holds('cadia', 'fund', 'conditional_support', '2025-01-20', 'offer', {
    confidence: 'high',
    conditions: [
      {
        text: 'if boria pays as well',
        type: 'reciprocity',
        test: { kind: 'stance', actor: 'boria', proposal: 'fund', levels: ['support'] },
      },
    ],
  }),
  happened('wreck', 'other', '2025-02-01', { source: 'late-report' }),
  happened('storm', 'other', '2025-02-02'),
  happened('first', 'vote', '2025-03-01', {
    agenda: [{ proposal: 'ban' }],
    participants: parties(...MEMBERS),
    tally: { yes: 1, no: 1, abstain: 0, absent: 1 },
  }),
  ...ballots('first', 'ban', '2025-03-01', { alba: 'support', boria: 'oppose' }),
  happened('landing', 'other', '2025-02-10', { source: 'late-report' }),
  as('expectation', {
    holder: 'boria',
    event: 'landing',
    percent: 60,
    by: '2025-02-15',
    validFrom: '2025-01-15',
    statements: ['odds'],
  }),
  as('expectation', {
    holder: 'boria',
    event: 'wreck',
    percent: 60,
    by: '2025-01-20',
    validFrom: '2025-01-15',
    statements: ['odds'],
  }),
  as('event', { slug: 'closure', dossier: 'reef', name: 'closure', kind: 'other', context: 'hypothetical' }),
  as('expectation', {
    holder: 'boria',
    event: 'closure',
    percent: 20,
    by: '2025-02-15',
    validFrom: '2025-01-15',
    statements: ['odds'],
  }),
];
const written = await post('/v1/revisions', { reason: 'the reef', drafts });
if (written.status !== 201) throw new Error(written.text);

const ask = async (path: string): Promise<Body> => {
  const { status, json, text } = await get(path);
  expect(status, text).toBe(200);
  return json;
};
const slugs = (list: Body[]) => list.map(({ slug }) => slug);

it('has nobody silent by a vote that was not public yet', async () => {
  const absence = async (publishedBy: string) =>
    (await ask(`/v1/proposals/ban/positions?asOf=2025-03-10&actors=cadia&publishedBy=${publishedBy}`)).data[0].absence;
  expect([await absence('2025-03-01'), await absence('2025-02-28')]).toEqual(['silent', 'not_coded']);
});

it('has a vote that a later source reports only from then on, with its ballots and with who cast none', async () => {
  const sent = await post('/v1/revisions', {
    reason: 'a closed vote',
    drafts: [
      as('proposal', { slug: 'quota', dossier: 'reef', name: 'quota', kind: 'rule' }),
      happened('closed', 'vote', '2025-03-05', {
        agenda: [{ proposal: 'quota' }],
        participants: parties(...MEMBERS),
        source: { title: 'Leaked', publisher: 'The Wire', publishedOn: '2025-06-01' },
      }),
      ...ballots('closed', 'quota', '2025-03-05', { alba: 'support', boria: 'oppose' }),
    ],
  });
  expect(sent.status, sent.text).toBe(201);
  const shown = async (publishedBy: string) =>
    (await ask(`/v1/proposals/quota/positions?asOf=2025-04-01&actors=${MEMBERS}&publishedBy=${publishedBy}`)).data.map(
      ({ level, absence }: Body) => level ?? absence,
    );
  expect(await shown('2025-06-01')).toEqual(['support', 'oppose', 'silent']);
  expect(await shown('2025-05-31')).toEqual(['left_out', 'left_out', 'not_coded']);
});

it('has a roll call from the day on which it was public, and nobody in it silent whose ballot is left out', async () => {
  const unity = async (query: string) =>
    (await ask(`/v1/actors/league/unity?proposals=ban&window=votes&asOf=2025-03-10${query}`)).data.map((row: Body) => [
      row.n,
      slugs(row.silent),
      slugs(row.leftOut),
    ]);
  expect(await unity('')).toEqual([[2, ['cadia'], []]]);
  expect(await unity('&publishedBy=2025-03-01')).toEqual([[2, ['cadia'], []]]);
  expect(await unity('&publishedBy=2025-02-28')).toEqual([]);
  expect(await unity('&minConfidence=low')).toEqual([[0, ['cadia'], ['alba', 'boria']]]);
});

it('resolves an expectation by what was public, and leaves open what was not', async () => {
  const outcomes = async (event: string, publishedBy: string) => {
    const { data, meta } = await ask(`/v1/events/${event}/expectations?asOf=2025-04-01&publishedBy=${publishedBy}`);
    return [data[0].resolution.outcome, data[0].resolution.on, meta.occurredOn];
  };
  expect(await outcomes('landing', '2025-03-20')).toEqual(['occurred', '2025-02-10', '2025-02-10']);
  expect(await outcomes('landing', '2025-03-19')).toEqual(['open', null, null]);
  // It came too late, whether or not that was public.
  expect(await outcomes('wreck', '2025-03-19')).toEqual(['did_not_occur', '2025-01-21', null]);
  expect(await outcomes('closure', '2025-02-16')).toEqual(['did_not_occur', '2025-02-16', null]);
  expect(await outcomes('closure', '2025-02-15')).toEqual(['open', null, null]);
  const scored = async (publishedBy: string) =>
    (await ask(`/v1/expectations/scores?asOf=2025-04-01&publishedBy=${publishedBy}`)).meta.overall;
  expect(await scored('2025-03-20')).toMatchObject({ n: 3, open: 0 });
  expect(await scored('2025-03-19')).toMatchObject({ n: 2, open: 1 });
});

it('lists between two levels the events that were public, and only the reasons that were', async () => {
  const events = async (publishedBy: string) =>
    (await ask(`/v1/shifts?proposals=ban&asOf=2025-02-25&publishedBy=${publishedBy}`)).data[0].events.map(
      ({ event, relation }: Body) => `${event.slug} ${relation}`,
    );
  expect(await events('2025-03-25')).toEqual(['wreck stated_reason', 'storm after', 'landing after']);
  expect(await events('2025-03-24')).toEqual(['wreck after', 'storm after', 'landing after']);
  expect(await events('2025-03-19')).toEqual(['storm after']);
});

it('has no shifts after an event that was not public yet', async () => {
  const after = async (event: string, publishedBy: string) => {
    const { data, meta } = await ask(`/v1/events/${event}/shifts?asOf=2025-02-25&publishedBy=${publishedBy}`);
    return [data.length, meta.total, meta.reason];
  };
  expect(await after('wreck', '2025-03-20')).toEqual([1, 1, null]);
  expect(await after('wreck', '2025-03-19')).toEqual([0, 0, 'by the day in publishedBy the event was not public']);
  expect(await after('storm', '2025-02-20')).toEqual([1, 1, null]);
  expect(await after('closure', '2025-02-20')).toEqual([0, 0, expect.stringContaining('hypothetical')]);
});

it('holds only deeds that were public against words', async () => {
  const deeds = async (publishedBy: string) =>
    (await ask(`/v1/words-and-deeds?proposals=ban&asOf=2025-04-01&publishedBy=${publishedBy}`)).data.map(
      ({ actor, verdict }: Body) => `${actor.slug} ${verdict}`,
    );
  expect(await deeds('2025-03-01')).toEqual(['alba inconsistent']);
  expect(await deeds('2025-02-28')).toEqual(['alba nothing_to_compare']);
});

it('tests conditions by the levels that count in the question', async () => {
  const state = async (query: string) =>
    (await ask(`/v1/proposals/fund/positions?asOf=2025-02-01&actors=cadia&${query}`)).data[0].conditions[0].state;
  expect([await state(''), await state('directness=implied'), await state('directness=explicit')]).toEqual([
    'met',
    'unknown',
    'unknown',
  ]);
  const { data } = await ask('/v1/proposals/fund/triggers?asOf=2025-02-01&directness=explicit');
  expect(data[0]).toMatchObject({ standing: 'open', leaves: [{ state: 'unknown' }] });
  expect(data[0].leaves[0].evidence.because).toBe('boria has no position of its own there that counts');
});

it('tests no condition by a level that is stale or less confident than the question asks for', async () => {
  const rows = (query: string) => ask(`/v1/proposals/fund/positions?asOf=2025-02-01&${query}`);
  const state = async (query: string) => {
    const { data } = await rows(query);
    return data.map(({ level, conditions }: Body) => [level, conditions?.[0].state]);
  };
  // Boria was last heard 17 days before, Cadia 12 days before.
  expect(await state('actors=boria,cadia&staleAfter=P17D')).toEqual([
    ['support', undefined],
    ['conditional_support', 'met'],
  ]);
  expect(await state('actors=boria,cadia&staleAfter=P16D')).toEqual([
    [null, undefined],
    ['conditional_support', 'unknown'],
  ]);
  expect(await state('actors=cadia&staleAfter=P16D')).toEqual([['conditional_support', 'unknown']]);
  const standing = async (path: string) => (await ask(`${path}asOf=2025-02-01&minConfidence=high`)).data[0];
  const triggers = await standing('/v1/proposals/fund/triggers?');
  expect(triggers).toMatchObject({ standing: 'open', leaves: [{ state: 'unknown' }] });
  expect(triggers.leaves[0].evidence.because).toBe('boria has no position of its own there that counts');
  expect(await standing('/v1/conditions?')).toMatchObject({ state: 'unknown', standing: 'open' });
  const ground = async (least: string) => {
    const path = `/v1/dossiers/reef/common-ground?proposals=fund&asOf=2025-02-01&minConfidence=${least}`;
    return (await ask(path)).data[0].conditional[0].standing;
  };
  expect([await ground('moderate'), await ground('high')]).toEqual(['support_given', 'open']);
});
