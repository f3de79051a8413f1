import { beforeAll, describe, expect, it } from 'vitest';
import { as, link, stance, statement } from './drafts.ts';
import { actorRef, nounTests, ref } from './noun.ts';

const coverage = (coder: string, more: Record<string, unknown> = {}) => ({
  coder,
  dossier: 'valley',
  corpus: 'The archive',
  coveredFrom: '2024-01-01',
  coveredTo: '2024-12-31',
  ...more,
});

const { get, patch, post } = await nounTests({
  noun: 'coverage',
  path: '/v1/coverages',
  prefix: 'cov',
  slug: 'none',
  ground: [
    ...['alba', 'boria', 'cadia', 'dora'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('actor', { slug: 'league', type: 'bloc', name: 'League' }),
    ...['alba', 'boria', 'cadia'].map((member) => as('membership', { member, group: 'league' })),
    as('dossier', { slug: 'river', name: 'The river', parties: ['alba', 'boria', 'cadia'] }),
    as('dossier', { slug: 'valley', name: 'The valley' }),
    as('proposal', { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' }),
    as('proposal', { slug: 'weir', dossier: 'river', name: 'A weir', kind: 'works' }),
    as('source', { slug: 'report', title: 'Report', publisher: 'The Wire' }),
  ],
  alsoNeeds: ['sources'],
  least: { coder: 'AB', dossier: 'valley', sources: ['report'], coveredFrom: '2025-05', coveredTo: '2025-06' },
  reads: {
    coder: 'AB',
    dossier: ref('valley'),
    actors: [],
    proposals: [],
    sources: [ref('report')],
    corpus: null,
    query: null,
    coveredFrom: '2025-05',
    coveredTo: '2025-06',
    searchedOn: null,
    note: null,
  },
  nth: (i) => coverage(`No. ${i}`),
  amendment: {
    coder: ' CD ',
    dossier: 'valley',
    actors: ['alba', 'dora'],
    proposals: ['dam'],
    sources: [],
    corpus: 'The archive',
    query: 'dam OR weir',
    coveredFrom: '2025-04-01',
    coveredTo: '2025-05-31',
    searchedOn: '2025-06',
    note: 'n',
  },
  amended: {
    coder: 'CD',
    dossier: ref('valley'),
    actors: [actorRef('alba'), actorRef('dora')],
    proposals: [ref('dam')],
    sources: [],
    corpus: 'The archive',
    query: 'dam OR weir',
    coveredFrom: '2025-04-01',
    coveredTo: '2025-05-31',
    searchedOn: '2025-06',
    note: 'n',
  },
  cleared: { actors: [], proposals: [], query: null, searchedOn: null, note: null },
  filtered: [as('coverage', coverage('first')), as('coverage', coverage('second', { dossier: 'river' }))],
  filters: [
    ['coder=first', ['first']],
    ['dossier=river', ['second']],
    ['coder=first&dossier=river', []],
  ],
});

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas by the server.
type Body = any;
const ask = async (path: string): Promise<Body> => {
  const { status, json, text } = await get(path);
  expect(status, text).toBe(200);
  return json;
};
/** Each party’s level, or why it has none. */
const stands = async (proposal: string, query: string) =>
  (await ask(`/v1/proposals/${proposal}/positions?actors=alba,boria,cadia,dora&${query}`)).data.map(
    (row: Body) => row.level ?? row.absence,
  );

describe('who has no level', () => {
  beforeAll(async () => {
    const written = await post('/v1/revisions', {
      reason: 'r',
      drafts: [
        as('coverage', {
          ...coverage('EF'),
          dossier: 'river',
          actors: ['alba', 'boria', 'dora'],
          proposals: ['dam'],
          coveredFrom: '2025-05-01',
          coveredTo: '2025-05-31',
        }),
        as('coverage', {
          ...coverage('GH'),
          dossier: 'river',
          actors: ['dora'],
          proposals: ['dam'],
          coveredFrom: '2025-08',
          coveredTo: '2025-10',
        }),
        as(
          'stance',
          stance('boria', 'dam', 'support', '2025-05-10', { directness: 'inferred', rationale: 'It pays for it.' }),
        ),
        as('stance', stance('cadia', 'weir', 'oppose', '2025-04', { statements: [statement([link('cadia')])] })),
      ],
    });
    expect(written.status, written.text).toBe(201);
  });

  it.each([
    ['dam', 'asOf=2025-04-30', ['not_coded', 'not_coded', 'not_coded', 'not_coded']],
    ['dam', 'asOf=2025-05-01', ['silent', 'silent', 'not_coded', 'silent']],
    ['dam', 'asOf=2025-05-31', ['silent', 'support', 'not_coded', 'silent']],
    ['dam', 'asOf=2025-06-01', ['not_coded', 'support', 'not_coded', 'not_coded']],
    // From some day of August to some day of October.
    ['dam', 'asOf=2025-08-30', ['not_coded', 'support', 'not_coded', 'not_coded']],
    ['dam', 'asOf=2025-08-31', ['not_coded', 'support', 'not_coded', 'silent']],
    ['dam', 'asOf=2025-10-01', ['not_coded', 'support', 'not_coded', 'silent']],
    ['dam', 'asOf=2025-10-02', ['not_coded', 'support', 'not_coded', 'not_coded']],
    ['dam', 'asOf=2025-05-31&directness=explicit', ['silent', 'left_out', 'not_coded', 'silent']],
    ['dam', 'asOf=2025-05-31&staleAfter=P1W', ['silent', 'left_out', 'not_coded', 'silent']],
    ['weir', 'asOf=2025-05-31', ['not_coded', 'not_coded', 'oppose', 'not_coded']],
    // The coder that looked at all of the dossier in 2024.
    ['weir', 'asOf=2024-06-01', ['silent', 'silent', 'silent', 'not_coded']],
    ['weir', 'asOf=2025-04-10', ['not_coded', 'not_coded', 'left_out', 'not_coded']],
  ])('on %s, %s', async (proposal, query, expected) => {
    expect(await stands(proposal, query)).toEqual(expected);
    const cells = (await ask(`/v1/positions?proposals=${proposal}&actors=alba,boria,cadia,dora&${query}`)).data;
    expect(cells.map((cell: Body) => cell.level ?? cell.absence)).toEqual(expected);
  });

  it('is counted apart, in a group as well', async () => {
    const { data, meta } = await ask('/v1/proposals/dam/positions?actors=league,alba&asOf=2025-05-31&include=members');
    expect(meta).toMatchObject({ silent: 1, notCoded: 1, leftOut: 0 });
    const slugs = (list: Body[]) => list.map(({ slug }) => slug);
    const [{ members }] = data;
    expect([members.silent, members.notCoded, members.leftOut].map(slugs)).toEqual([['alba'], ['cadia'], []]);
    const [row] = (await ask('/v1/actors/league/unity?proposals=dam&asOf=2025-05-31')).data;
    expect([row.silent, row.notCoded, row.leftOut].map(slugs)).toEqual([['alba'], ['cadia'], []]);
    const evidence = await ask('/v1/proposals/dam/evidence?asOf=2025-05-31');
    expect([evidence.silent, evidence.notCoded].map(slugs)).toEqual([['alba'], ['cadia']]);
  });

  it('is told apart by the silence report, with the record by which somebody looked', async () => {
    const { data, meta } = await ask('/v1/dossiers/river/silence?asOf=2025-05-31');
    expect(data.map((row: Body) => [row.proposal.slug, row.actor.slug, row.absence, row.coverage.length])).toEqual([
      ['dam', 'alba', 'silent', 1],
      ['dam', 'cadia', 'not_coded', 0],
      ['weir', 'alba', 'not_coded', 0],
      ['weir', 'boria', 'not_coded', 0],
    ]);
    expect(meta).toMatchObject({ silent: 1, notCoded: 3, leftOut: 0, spoken: 2, total: 4 });
    const only = await ask('/v1/dossiers/river/silence?asOf=2025-05-31&absence=silent');
    expect(only.data).toEqual([data[0]]);
    expect((await ask(`/v1/coverages/${data[0].coverage[0]}`)).data.coder).toBe('EF');
  });

  it('is told apart by common ground, where nobody agrees alone', async () => {
    const { data, meta } = await ask('/v1/dossiers/river/common-ground?asOf=2025-05-31');
    const slugs = (list: Body[]) => list.map(({ slug }) => slug).join();
    expect(data.map((row: Body) => [row.proposal.slug, row.ground, slugs(row.silent), slugs(row.notCoded)])).toEqual([
      ['dam', 'one_sided', 'alba', 'cadia'],
      ['weir', 'blocked', '', 'alba,boria'],
    ]);
    expect(meta.grounds).toMatchObject({ one_sided: 1, blocked: 1 });
    const all = await ask('/v1/dossiers/river/common-ground?asOf=2024-06-01');
    expect(all.data.map((row: Body) => row.ground)).toEqual(['silent', 'silent']);
    const none = await ask('/v1/dossiers/river/common-ground?asOf=2023-06-01');
    expect(none.data.map((row: Body) => row.ground)).toEqual(['not_coded', 'not_coded']);
    expect(none.meta.grounds).not.toHaveProperty('left_out');
    // What boria is held to want is inferred.
    const narrow = await ask('/v1/dossiers/river/common-ground?asOf=2025-05-31&directness=explicit&parties=boria,dora');
    expect(narrow.data.map((row: Body) => row.ground)).toEqual(['left_out', 'not_coded']);
    expect(narrow.meta.grounds).toMatchObject({ left_out: 1, not_coded: 1 });
  });

  const vote = (slug: string, occurredOn: string, actors: string[], tally?: Body) => ({
    slug,
    dossier: 'river',
    name: slug,
    kind: 'vote',
    occurredOn,
    participants: actors.map((actor) => ({ actor, role: 'party' })),
    agenda: [{ proposal: 'weir' }],
    tally,
  });

  it('is silent where it took part in a vote and cast no ballot', async () => {
    expect((await post('/v1/events', vote('vote', '2023-03-01', ['dora']))).status).toBe(201);
    expect(await stands('weir', 'asOf=2023-02-28')).toEqual(['not_coded', 'not_coded', 'not_coded', 'not_coded']);
    expect(await stands('weir', 'asOf=2023-03-01')).toEqual(['not_coded', 'not_coded', 'not_coded', 'silent']);
  });

  it('is not silent by a vote of which ballots are missing', async () => {
    const tally = { yes: 1, no: 1, abstain: 0, absent: 1 };
    const rollCall = vote('roll-call', '2022-03-01', ['alba', 'boria', 'cadia'], tally);
    expect((await post('/v1/events', rollCall)).status).toBe(201);
    const cast = async (actor: string, level: string) =>
      post('/v1/stances', { actor, proposal: 'weir', level, validFrom: '2022-03-01', event: 'roll-call' });
    const unity = async () => {
      const [row] = (await ask('/v1/actors/league/unity?proposals=weir&window=votes&to=2022-04-01')).data;
      return [row.silent, row.notCoded].map((list: Body[]) => list.map(({ slug }) => slug));
    };
    expect((await cast('alba', 'support')).status).toBe(201);
    expect(await stands('weir', 'asOf=2022-03-02')).toEqual(['support', 'not_coded', 'not_coded', 'not_coded']);
    expect(await unity()).toEqual([[], ['boria', 'cadia']]);
    // Whoever looked and found nothing did not find the ballot that is missing.
    const looked = { coder: 'AB', dossier: 'river', proposals: ['weir'], corpus: 'wires', actors: ['cadia', 'dora'] };
    const covered = { ...looked, coveredFrom: '2022-02-01', coveredTo: '2022-03-31' };
    expect((await post('/v1/coverages', covered)).status).toBe(201);
    expect(await stands('weir', 'asOf=2022-02-02')).toEqual(['not_coded', 'not_coded', 'silent', 'silent']);
    expect(await stands('weir', 'asOf=2022-03-02')).toEqual(['support', 'not_coded', 'not_coded', 'silent']);
    // With as many ballots as the tally has, whoever has none cast none.
    expect((await cast('boria', 'oppose')).status).toBe(201);
    expect(await stands('weir', 'asOf=2022-03-02')).toEqual(['support', 'oppose', 'silent', 'silent']);
    expect(await unity()).toEqual([['cadia'], []]);
  });

  it('is not silent once it answered what was said of it', async () => {
    const report = { slug: 'rumour', ...statement([link('cadia', 'reported')]) };
    const denial = (slug: string, relations: Body[]) =>
      as('statement', { slug, ...statement([link('dora', 'denied')]), spokenOn: '2025-05-10', relations });
    const written = await post('/v1/revisions', {
      reason: 'r',
      drafts: [
        as('statement', report),
        as('stance', stance('dora', 'dam', 'oppose', '2025-05-05', { statements: ['rumour'] })),
        denial('of-another', [{ type: 'deny', statement: 'of-nothing' }]),
        as('statement', { slug: 'of-nothing', ...statement([link('cadia')]) }),
      ],
    });
    expect(written.status, written.text).toBe(201);
    const day = 'actors=dora&asOf=2025-05-20';
    const dora = async (query: string) => (await ask(`/v1/proposals/dam/positions?${query}`)).data[0];
    expect(await dora(day)).toMatchObject({ level: null, absence: 'silent', attributed: [{ level: 'oppose' }] });
    const { noun: _, ...draft } = denial('of-it', [{ type: 'deny', statement: 'rumour' }]) as Body;
    expect((await post('/v1/statements', draft)).status).toBe(201);
    expect((await dora(day)).absence).toBe('not_coded');
    expect((await dora('actors=dora&asOf=2025-05-09')).absence).toBe('silent');
    const [row] = (await ask('/v1/dossiers/river/silence?proposals=dam&actors=dora&asOf=2025-05-20')).data;
    expect(row).toMatchObject({ absence: 'not_coded', coverage: [expect.any(String)], claims: 1 });
  });

  describe('of an actor whose words are under no stance', () => {
    const quay = async (actors: string, query: string) => {
      const ways = [
        `/v1/proposals/quay/positions?actors=${actors}&${query}`,
        `/v1/dossiers/river/silence?proposals=quay&actors=${actors}&${query}`,
      ];
      const [positions, silence] = await Promise.all(ways.map(ask));
      const reasons = positions.data.map((row: Body) => row.absence);
      expect(silence.data.map((row: Body) => row.absence)).toEqual(reasons.filter(Boolean));
      return reasons;
    };
    beforeAll(async () => {
      const page = (slug: string, publishedOn: string) =>
        as('source', { slug, title: slug, publisher: 'The Wire', publishedOn });
      const words = (slug: string, source: string, chain: object[], more: object = {}) =>
        as('statement', { slug, ...statement(chain as Body[], source), spokenOn: '2025-05-10', ...more });
      const reads = (wording: string, actor: string) =>
        as('coding', { coder: 'KL', statement: wording, actor, proposal: 'quay', level: 'oppose' });
      const written = await post('/v1/revisions', {
        reason: 'a quay',
        drafts: [
          as('proposal', { slug: 'quay', dossier: 'river', name: 'A quay', kind: 'works' }),
          as('coverage', {
            ...coverage('QU'),
            dossier: 'river',
            proposals: ['quay'],
            coveredFrom: '2025-05-01',
            coveredTo: '2025-06-30',
          }),
          page('early', '2025-05-10'),
          page('late', '2025-06-20'),
          words('alba-speaks', 'early', [link('alba')]),
          words('of-boria', 'early', [link('alba'), link('boria', 'believes')]),
          words('cadia-speaks', 'late', [link('cadia')]),
          reads('alba-speaks', 'alba'),
          reads('alba-speaks', 'boria'),
          reads('cadia-speaks', 'cadia'),
        ],
      });
      expect(written.status, written.text).toBe(201);
    });

    it('is no silence if a coder read a level in what it said itself', async () => {
      expect(await quay('alba,boria,cadia', 'asOf=2025-05-09')).toEqual(['silent', 'silent', 'silent']);
      expect(await quay('alba,boria,cadia', 'asOf=2025-05-11')).toEqual(['not_coded', 'silent', 'not_coded']);
    });

    it('is silence as long as these were not public', async () => {
      expect(await quay('alba,cadia', 'asOf=2025-06-25&publishedBy=2025-06-19')).toEqual(['not_coded', 'silent']);
      expect(await quay('alba,cadia', 'asOf=2025-06-25&publishedBy=2025-06-20')).toEqual(['not_coded', 'not_coded']);
      const { data } = await ask('/v1/actors/league/unity?proposals=quay&asOf=2025-06-25&publishedBy=2025-06-19');
      expect(data.map((row: Body) => row.silent.map(({ slug }: Body) => slug))).toEqual([['boria', 'cadia']]);
    });

    it('is silence again once these are under a stance that has ended', async () => {
      const ended = {
        ...stance('alba', 'quay', 'oppose', '2025-05-10'),
        validTo: '2025-05-20',
        statements: ['alba-speaks'],
      };
      expect((await post('/v1/stances', ended)).status).toBe(201);
      expect(await quay('alba', 'asOf=2025-05-19')).toEqual([undefined]);
      expect(await quay('alba', 'asOf=2025-05-21')).toEqual(['silent']);
    });
  });

  it('is as it was known', async () => {
    const before = (await ask('/v1/coverages')).meta.knownAt;
    const [{ id }] = (await ask('/v1/coverages?coder=EF')).data;
    expect((await patch(`/v1/coverages/${id}`, { coveredTo: '2025-05-15' }, { 'if-match': '*' })).status).toBe(200);
    expect((await stands('dam', 'asOf=2025-05-31'))[0]).toBe('not_coded');
    expect((await stands('dam', `asOf=2025-05-31&knownAt=${before}`))[0]).toBe('silent');
  });
});

it.each([
  ['/sources', 'invalid-body', { corpus: null }],
  ['/coveredTo', 'reversed-interval', { coveredTo: '2023-12-31' }],
  // A month alone: which of its days was looked at is not known of any.
  ['/coveredTo', 'invalid-body', { coveredFrom: '2024-05', coveredTo: '2024-05' }],
  ['/coveredTo', 'invalid-body', { coveredFrom: '2024', coveredTo: '2024-12' }],
])('is refused at %s', async (pointer, code, more) => {
  const { status, json } = await post('/v1/coverages', coverage('bad', more));
  expect([status, json.code, json.errors.map((e: Body) => e.pointer)]).toEqual([422, code, [pointer]]);
});
