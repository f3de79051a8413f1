import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const server = await testApp();
const { get, post } = server;

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas by the server.
type Body = any;

const on = (...days: (string | null)[]) => ({
  statements: days.map((spokenOn) => statement([link('alba')], {}, { spokenOn })),
});
const GROUND = [
  as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
  as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
  as('actor', { slug: 'league', type: 'bloc', name: 'League' }),
  as('membership', { member: 'alba', group: 'league' }),
  as('membership', { member: 'boria', group: 'league' }),
  as('dossier', { slug: 'river', name: 'The river', parties: ['alba', 'boria'] }),
  as('proposal', { slug: 'dam', dossier: 'river', name: 'Dam', kind: 'works' }),
  as('proposal', {
    slug: 'locks',
    dossier: 'river',
    name: 'Locks',
    kind: 'works',
    tabledOn: '2025-02-10',
    closedOn: '2025-04',
  }),
  as('proposal', { slug: 'quay', dossier: 'river', name: 'Quay', kind: 'works', tabledOn: '2025-05' }),
  as('event', { slug: 'vote', dossier: 'river', name: 'Vote', kind: 'vote', occurredOn: '2024-03-01' }),
  as('stance', stance('alba', 'dam', 'support', '2024-05', on('2024-05-20', null, '2025-01-15'))),
  as('stance', { actor: 'boria', proposal: 'dam', level: 'oppose', validFrom: '2024-03-01', event: 'vote' }),
  as('stance', stance('alba', 'locks', 'oppose', '2025-02-11', on(null))),
];
const written = await post('/v1/revisions', { reason: 'ground', drafts: GROUND });
if (written.status !== 201) throw new Error(written.text);

const ask = async (path: string): Promise<Body> => {
  const { status, json, text } = await get(path);
  expect(status, text).toBe(200);
  return json;
};
const dam = async (query: string): Promise<Body[]> => (await ask(`/v1/proposals/dam/positions?${query}`)).data;

describe('confirmedOn', () => {
  it.each([
    ['2024-05-19', null, '2024-03-01'],
    ['2024-05-20', '2024-05-20', '2024-03-01'],
    ['2025-01-14', '2024-05-20', '2024-03-01'],
    ['2025-06-01', '2025-01-15', '2024-03-01'],
  ])('on %s is the last day on which it had been said', async (asOf, alba, boria) => {
    // Left out where it is the day since which the level has held.
    const confirmed = (rows: Body[]) => rows.map((row) => row.confirmedOn ?? row.since ?? null);
    expect(confirmed(await dam(`asOf=${asOf}`))).toEqual([alba, boria]);
    expect((await dam(`asOf=${asOf}&include=all`)).map((row) => row.confirmedOn ?? null)).toEqual([alba, boria]);
    expect(confirmed((await ask(`/v1/positions?proposals=dam&asOf=${asOf}`)).data)).toEqual([alba, boria]);
  });
});

describe('staleAfter', () => {
  it.each([
    ['P1Y', '2025-03-01', ['support', 'oppose']],
    ['P1Y', '2025-03-02', ['support', null]],
    ['P6W', '2025-02-26', ['support', null]],
    ['P6W', '2025-02-27', [null, null]],
    ['P1Y1M', '2025-03-02', ['support', 'oppose']],
  ])('%s on %s', async (duration, asOf, levels) => {
    const rows = await dam(`asOf=${asOf}&staleAfter=${duration}`);
    expect(rows.map((row) => row.level)).toEqual(levels);
    const path = `/v1/actors/league/unity?proposals=dam&asOf=${asOf}&staleAfter=${duration}`;
    expect((await ask(path)).data[0].n).toBe(levels.filter((level) => level !== null).length);
    const silent = await ask(`/v1/dossiers/river/silence?proposals=dam&asOf=${asOf}&staleAfter=${duration}`);
    expect(silent.data).toHaveLength(levels.filter((level) => level === null).length);
  });

  it('is in the permalink, and refused where it is no duration', async () => {
    const first = await get('/v1/proposals/dam/positions?asOf=2025-02-27&staleAfter=P6W');
    expect((await get(first.json.meta.permalink)).text).toBe(first.text);
    for (const text of ['P', '1Y', 'P1H', 'PT1H', 'P-1D']) {
      const { status, json } = await get(`/v1/proposals/dam/positions?staleAfter=${text}`);
      expect([status, json.errors[0].pointer]).toEqual([400, '?staleAfter']);
    }
  });
});

describe('the life of a proposal', () => {
  const silence = async (asOf: string, proposal = 'locks') =>
    (await ask(`/v1/dossiers/river/silence?proposals=${proposal}&asOf=${asOf}`)).data.map(
      (row: Body) => row.actor.slug,
    );

  it.each([
    ['2025-02-09', 'untabled', []],
    ['2025-02-10', 'open', ['alba', 'boria']],
    ['2025-02-11', 'open', ['boria']],
    ['2025-04-01', 'open', ['boria']],
    // It closed on some day of April.
    ['2025-04-02', 'closing', []],
    ['2025-04-30', 'closing', []],
    ['2025-05-01', 'closed', []],
  ])('on %s is %s, and says who can be silent on it', async (asOf, stage, silent) => {
    expect((await ask(`/v1/proposals/locks/positions?asOf=${asOf}`)).meta.stage).toBe(stage);
    const { data, grid } = await ask(`/v1/positions?proposals=locks&actors=alba&asOf=${asOf}`);
    expect([data[0].stage ?? 'open', grid.proposals[0].stage]).toEqual([stage, stage]);
    const ofActor = (await ask(`/v1/actors/alba/positions?asOf=${asOf}`)).data;
    expect(ofActor.map((row: Body) => [row.proposal.slug, row.stage])).toEqual([
      ['dam', 'open'],
      ['locks', stage],
      ['quay', asOf < '2025-05' ? 'untabled' : 'tabling'],
    ]);
    expect(await silence(asOf)).toEqual(silent);
    const ground = (await ask(`/v1/dossiers/river/common-ground?asOf=${asOf}`)).data;
    expect(ground.map((row: Body) => row.proposal.slug)).toEqual(stage === 'open' ? ['dam', 'locks'] : ['dam']);
  });

  it.each([
    ['2025-02-09', { state: 'untabled', since: null }],
    ['2025-02-10', { state: 'open', since: '2025-02-10' }],
    ['2025-04-02', { state: 'closing', since: '2025-04' }],
    ['2025-05-01', { state: 'closed', since: '2025-04' }],
  ])('has a status on %s that follows from it', async (asOf, status) => {
    expect((await ask(`/v1/proposals/locks?asOf=${asOf}`)).data.status).toEqual({ ...status, event: null });
  });

  it.each([
    ['2025-04-30', 'untabled', null],
    // It was tabled on some day of May, and may have been on the table already.
    ['2025-05-01', 'tabling', '2025-05'],
    ['2025-05-30', 'tabling', '2025-05'],
    ['2025-05-31', 'open', '2025-05'],
  ])('begins with the last day of a month, and not before: %s', async (asOf, state, since) => {
    expect((await ask(`/v1/proposals/quay?asOf=${asOf}`)).data.status).toEqual({ state, since, event: null });
    expect((await ask(`/v1/proposals/quay/positions?asOf=${asOf}`)).meta.stage).toBe(state);
    const ground = (await ask(`/v1/dossiers/river/common-ground?asOf=${asOf}`)).data;
    expect(ground.map((row: Body) => row.proposal.slug)).toEqual(state === 'open' ? ['dam', 'quay'] : ['dam']);
    expect(await silence(asOf, 'quay')).toEqual(state === 'open' ? ['alba', 'boria'] : []);
  });

  it('makes nobody silent before nor after, even where somebody looked', async () => {
    const coverage = { coder: 'AB', dossier: 'river', corpus: 'All', coveredFrom: '2024', coveredTo: '2026' };
    expect((await post('/v1/coverages', coverage)).status).toBe(201);
    const counts = async (asOf: string) => {
      const [{ members, absence }] = (
        await ask(`/v1/proposals/locks/positions?actors=league&asOf=${asOf}&include=members`)
      ).data;
      const boria = (await ask(`/v1/proposals/locks/positions?actors=boria&asOf=${asOf}`)).data[0].absence;
      return [absence, boria, members.silent.length, members.notCoded.length];
    };
    expect(await counts('2025-02-09')).toEqual(['not_coded', 'not_coded', 0, 2]);
    expect(await counts('2025-03-01')).toEqual(['not_coded', 'silent', 1, 0]);
    expect(await counts('2025-05-01')).toEqual(['not_coded', 'not_coded', 0, 1]);
  });

  it('cannot end before it begins', async () => {
    const draft = { slug: 'weir', dossier: 'river', name: 'Weir', kind: 'works', tabledOn: '2025-02-10' };
    const { status, json } = await post('/v1/proposals', { ...draft, closedOn: '2025-02-09' });
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'reversed-interval', '/closedOn']);
    expect((await post('/v1/proposals', { ...draft, closedOn: '2025-02-10' })).status).toBe(201);
  });
});

it('a confirmation is told only by what was public, of the record as it was public', async () => {
  const early = { title: 'Early', publisher: 'The Wire', publishedOn: '2024-05-21' };
  const late = { title: 'Late', publisher: 'The Wire', publishedOn: '2025-02-20' };
  const drafts = [
    as('proposal', { slug: 'gate', dossier: 'river', name: 'Gate', kind: 'works' }),
    as(
      'stance',
      stance('alba', 'gate', 'support', '2024-05', {
        statements: [
          statement([link('alba')], early, { spokenOn: '2024-05-20' }),
          statement([link('alba')], late, { spokenOn: '2025-01-15' }),
        ],
      }),
    ),
  ];
  expect((await post('/v1/revisions', { reason: 'a gate', drafts })).status).toBe(201);
  const gate = async (query: string) => {
    const asked = `asOf=2025-06-01&${query}`;
    const [row] = (await ask(`/v1/proposals/gate/positions?actors=alba&${asked}`)).data;
    const { n } = (await ask(`/v1/polarisation?proposals=gate&${asked}`)).data[0] ?? { n: 0 };
    return [row.level, row.confirmedOn, n];
  };
  expect(await gate('publishedBy=2025-02-19')).toEqual(['support', '2024-05-20', 1]);
  expect(await gate('publishedBy=2025-02-20')).toEqual(['support', '2025-01-15', 1]);
  expect(await gate('publishedBy=2025-02-19&staleAfter=P1Y')).toEqual([null, undefined, 0]);
  expect(await gate('publishedBy=2025-02-20&staleAfter=P1Y')).toEqual(['support', '2025-01-15', 1]);
});
