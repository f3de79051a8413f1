import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/ledger/database/migrate.ts';
import { importJournal } from '../../src/ledger/journal/transfer.ts';
import { bytesOf, journalText } from '../exchange/journals.ts';
import { testApp } from '../support/app.ts';
import { testDatabase } from '../support/database.ts';
import { as, link, stance, statement } from './drafts.ts';

const { database, get, post } = await testApp();

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas by the server.
type Body = any;

const said = (actor: string) => ({ statements: [statement([link(actor)])] });
const member = (slug: string, validFrom: string | null, validTo: string | null = null) =>
  as('membership', { member: slug, group: 'league', role: slug, validFrom, validTo });
const GROUND = [
  ...['alba', 'boria', 'cadia'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
  as('actor', { slug: 'envoy', type: 'person', name: 'envoy' }),
  as('actor', { slug: 'league', type: 'bloc', name: 'league' }),
  member('alba', '2025-05'),
  member('boria', '2025-05-08/2025-05-16', '2025-06-10~'),
  member('cadia', '2020', '/2025-05-20'),
  as('membership', { member: 'envoy', group: 'league', role: 'envoy', represents: true, validFrom: '2025-05-11~' }),
  as('dossier', { slug: 'pass', name: 'The pass', parties: ['alba', 'boria', 'cadia', 'league'] }),
  as('proposal', { slug: 'toll', dossier: 'pass', name: 'Toll', kind: 'works' }),
  ...['alba', 'boria', 'cadia'].map((slug) => as('stance', stance(slug, 'toll', 'support', '2024-01-01', said(slug)))),
  as('coverage', {
    coder: 'A',
    dossier: 'pass',
    actors: ['league'],
    corpus: 'All',
    coveredFrom: '2025-01-01',
    coveredTo: '2025-12-31',
  }),
  as('stance', stance('envoy', 'toll', 'oppose', '2025-05-10', said('envoy'))),
];
const written = await post('/v1/revisions', { reason: 'ground', drafts: GROUND });
if (written.status !== 201) throw new Error(written.text);

const ask = async (path: string): Promise<Body> => {
  const { status, json, text } = await get(path);
  expect(status, text).toBe(200);
  return json;
};

describe('a membership that is not dated to the day', () => {
  it.each([
    ['2025-05-01', [], ['alba', 'cadia']],
    ['2025-05-08', [], ['alba', 'boria', 'cadia']],
    ['2025-05-16', ['boria'], ['alba', 'boria', 'cadia']],
    ['2025-05-20', ['boria'], ['alba', 'boria']],
    ['2025-05-31', ['alba', 'boria'], ['alba', 'boria']],
    ['2025-06-09', ['alba'], ['alba', 'boria']],
    ['2025-06-11', ['alba'], ['alba']],
  ])('on %s is one of %j for certain, and of %j perhaps', async (asOf, certain, possible) => {
    const listed = async (query: string) =>
      (await ask(`/v1/memberships?group=league&represents=false&asOf=${asOf}${query}`)).data.map((m: Body) => m.role);
    const rows = async (query: string) =>
      (await ask(`/v1/proposals/toll/positions?group=league&asOf=${asOf}${query}`)).data.map((r: Body) => r.actor.slug);
    const figures = async (query: string) =>
      (await ask(`/v1/actors/league/unity?asOf=${asOf}${query}&proposals=toll`)).data.map((r: Body) => r.members);
    for (const [query, members] of [
      ['', certain],
      ['&dates=certain', certain],
      ['&dates=possible', possible],
    ] as const) {
      expect((await listed(query)).sort()).toEqual(members);
      expect((await rows(query)).sort()).toEqual(members);
      expect(await figures(query)).toEqual([members.length]);
      const found = await ask(`/v1/polarisation?group=league&asOf=${asOf}${query}&proposals=toll`);
      expect(found.data[0]?.n ?? 0).toBe(members.length);
    }
  });

  it.each([
    // The envoy may not have spoken for the league yet; on the day on which it surely did, it had said this before.
    ['certain', null, undefined],
    ['possible', 'oppose', 'possible'],
  ])('lets a group be bound by %s dates only', async (dates, level, certainty) => {
    const { data } = await ask(`/v1/proposals/toll/positions?actors=league&asOf=2025-05-20&dates=${dates}`);
    expect(data.map((row: Body) => [row.level, row.certainty, row.via?.slug])).toEqual([
      [level, certainty, level ? 'envoy' : undefined],
    ]);
    expect((await ask(`/v1/proposals/toll/positions?actors=envoy&asOf=2025-05-20&dates=${dates}`)).data[0].level).toBe(
      'oppose',
    );
  });

  it('leaves out what a group may have said, where that is not asked for, and does not call it silent', async () => {
    const absence = async (query: string) =>
      (await ask(`/v1/proposals/toll/positions?actors=league&${query}`)).data[0].absence;
    expect(await absence('asOf=2025-05-20')).toBe('left_out');
    expect(await absence('asOf=2025-05-20&firstHand=true')).toBe('left_out');
    expect(await absence('asOf=2025-05-20&dates=possible')).toBeUndefined();
    expect(await absence('asOf=2025-05-09')).toBe('silent');
  });

  it('is told of each member that may be one, and counts in the figures of the group', async () => {
    const of = async (dates: string) =>
      (await ask(`/v1/proposals/toll/positions?actors=league&asOf=2025-05-16&dates=${dates}&include=members`)).data[0]
        .members;
    const [certain, possible] = [await of('certain'), await of('possible')];
    expect([certain.count, certain.unity.n, certain.unity.label]).toEqual([1, 1, null]);
    expect([possible.count, possible.unity.n, possible.unity.label]).toEqual([3, 3, 'united']);
    const told = ({ positions }: Body) => positions.map((one: Body) => [one.actor.slug, one.membership]);
    expect(told(certain)).toEqual([['boria', undefined]]);
    expect(told(possible)).toEqual([
      ['alba', 'possible'],
      ['boria', undefined],
      ['cadia', 'possible'],
    ]);
  });

  it('changes on the days on which it does for certain, or may', async () => {
    const days = async (dates: string) =>
      (await ask(`/v1/actors/league/unity?window=changes&asOf=2025-07-01&proposals=toll&dates=${dates}`)).data.map(
        (row: Body) => [row.day, row.members],
      );
    expect(await days('certain')).toEqual([
      ['2024-01-01', 0],
      ['2025-05-16', 1],
      ['2025-05-31', 2],
      ['2025-06-09', 1],
    ]);
    expect(await days('possible')).toEqual([
      ['2024-01-01', 1],
      ['2025-05-01', 2],
      ['2025-05-08', 3],
      ['2025-05-10', 3],
      ['2025-05-20', 2],
      ['2025-06-11', 1],
    ]);
    const rows = async (dates: string) =>
      (await ask(`/v1/proposals/toll/timeline?group=league&from=2025-05-08&to=2025-05-15&dates=${dates}`)).data;
    expect((await rows('certain')).map((row: Body) => row.actor.slug)).toEqual([]);
    expect((await rows('possible')).map((row: Body) => row.actor.slug)).toEqual(['alba', 'boria', 'cadia']);
  });

  it('is kept as it was given: in records, tables and the journal', async () => {
    const { data } = await ask('/v1/memberships?group=league');
    expect(data.map((m: Body) => [m.validFrom, m.validTo])).toEqual([
      ['2025-05', null],
      ['2025-05-08/2025-05-16', '2025-06-10~'],
      ['2020', '/2025-05-20'],
      ['2025-05-11~', null],
    ]);
    const { text } = await get('/v1/memberships.csv?fields=role,validFrom,validTo');
    const [head, ...rows] = text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const shown = ['valid_from', 'valid_from_day', 'valid_from_precision', 'valid_to_day'];
    expect(rows.map((row) => shown.map((name) => row[(head as string[]).indexOf(name)]))).toEqual([
      ['2025-05', '2025-05-01', 'month', ''],
      ['2025-05-08/2025-05-16', '2025-05-08', 'interval', '2025-06-09'],
      ['2020', '2020-01-01', 'year', ''],
      ['2025-05-11~', '2025-05-10', 'day~', ''],
    ]);
    const journal = await journalText(database);
    expect(JSON.parse(journal).records.filter((r: Body) => r.noun === 'membership')[1].value).toEqual({
      memberId: 2,
      groupId: 5,
      role: 'boria',
      validFrom: '2025-05-08/2025-05-16',
      validTo: '2025-06-10~',
    });
    const copy = await testDatabase({ empty: true });
    await migrate(copy);
    await importJournal(copy, bytesOf(journal));
    expect(await journalText(copy)).toBe(journal);
  });

  it('is refused where it is none, or where it can only have ended before it began', async () => {
    const from = (validFrom: string | null, validTo: string | null = null) =>
      post('/v1/memberships', { member: 'cadia', group: 'league', validFrom, validTo });
    for (const bad of ['May', '2025-13', '2025-05-16/2025-05-08', '..', '']) {
      const { status, json } = await from(bad);
      expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'invalid-body', '/validFrom']);
    }
    for (const [begin, end] of [
      ['2025-05', '2025-04'],
      ['2025-05-10', '/2025-05-10'],
      ['2025-05-10', '2025-05-10'],
    ] as const)
      expect((await from(begin, end)).json.code).toBe('reversed-interval');
    expect((await from('2025-05', '2025-05')).status).toBe(201);
    expect((await from(null, '/2025-05')).status).toBe(201);
  });

  it('is told of each level and claim of a member that may only be held', async () => {
    const { status, text } = await post('/v1/revisions', {
      reason: 'What may have been said.',
      drafts: [
        as('proposal', { slug: 'quay', dossier: 'pass', name: 'Quay', kind: 'works' }),
        as('stance', stance('alba', 'quay', 'support', '2026-05', said('alba'))),
        as('stance', stance('boria', 'quay', 'oppose', '2026-01-01', said('boria'))),
        as('stance', stance('alba', 'quay', 'oppose', '2026-01-01', said('alba'))),
        ...['alba', 'dora'].map((slug) => as('membership', { member: slug, group: 'duo', role: slug })),
        as('stance', stance('boria', 'quay', 'oppose', '2026-05', { statements: [statement([link('dora')])] })),
        as('stance', stance('boria', 'quay', 'oppose', '2026-01-01', { statements: [statement([link('alba')])] })),
        as('actor', { slug: 'duo', type: 'bloc', name: 'duo' }),
        as('actor', { slug: 'dora', type: 'state', name: 'dora' }),
      ],
    });
    expect(status, text).toBe(201);
    const of = async (query: string) => {
      const path = `/v1/proposals/quay/positions?actors=duo&include=members&asOf=2026-05-10${query}`;
      const { positions, claims } = (await ask(path)).data[0].members;
      return [
        positions.map((one: Body) => [one.actor.slug, one.level, one.certainty]),
        claims[0].claims.map((one: Body) => [one.claimant.slug, one.certainty]),
      ];
    };
    expect(await of('&dates=possible')).toEqual([
      [
        ['alba', 'support', 'possible'],
        ['dora', null, undefined],
      ],
      [
        ['dora', 'possible'],
        ['alba', 'certain'],
      ],
    ]);
    expect(await of('')).toEqual([
      [
        ['alba', null, undefined],
        ['dora', null, undefined],
      ],
      [['alba', undefined]],
    ]);
    const { data } = await ask(
      '/v1/positions?proposals=quay&actors=boria&asOf=2026-05-10&include=marks&dates=possible',
    );
    expect(data[0].claims.map((one: Body) => [one.claimant.slug, one.certainty])).toEqual([
      ['dora', 'possible'],
      ['alba', 'certain'],
    ]);
  });
});
