import { beforeAll, describe, expect, it, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const server = await testApp();
const { get, post } = server;

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas by the server.
type Body = any;

/** What an actor said itself, in a source of a day. */
const in_ = (actor: string, publishedOn: string | null = null, spokenOn: string | null = null) => ({
  statements: [{ ...statement([link(actor)], publishedOn ? { publishedOn } : {}, spokenOn ? { spokenOn } : {}) }],
});
const GROUND = [
  ...['alba', 'boria', 'cadia', 'dora'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
  as('dossier', { slug: 'river', name: 'The river', parties: ['alba', 'boria', 'cadia', 'dora'] }),
  as('proposal', { slug: 'dam', dossier: 'river', name: 'Dam', kind: 'works' }),
  as('stance', stance('alba', 'dam', 'oppose', '2025-01-10', in_('alba'))),
  as('stance', stance('alba', 'dam', 'support', '2025-05', in_('alba', '2025-05-20'))),
  as('stance', { ...stance('boria', 'dam', 'support', '2025-02', in_('boria')), validTo: '/2025-05-16' }),
  as('stance', stance('cadia', 'dam', 'neutral', '2025-05-08/2025-05-16', in_('cadia', null, '2025-05-12'))),
  as('stance', stance('dora', 'dam', 'oppose', '2025-05-10~', in_('dora'))),
];
const written = await post('/v1/revisions', { reason: 'ground', drafts: GROUND });
if (written.status !== 201) throw new Error(written.text);

const ask = async (path: string): Promise<Body> => {
  const { status, json, text } = await get(path);
  expect(status, text).toBe(200);
  return json;
};
const levels = async (query: string): Promise<Body[]> =>
  (await ask(`/v1/proposals/dam/positions?${query}`)).data.map((row: Body) => row.level);

describe('a season', () => {
  it.each(['2025-21', '2025-24?', '2025-21/2025-05'])('such as %s is refused, with what to write', async (season) => {
    const refused = async (path: string, draft: object) => {
      const { status, json } = await post(path, draft);
      return [status, json.errors.map(({ pointer, detail }: Body) => `${pointer} ${detail}`)];
    };
    const held = { ...stance('alba', 'dam', 'support', season), validTo: season };
    const range = 'a season, which has no agreed days: use the months that it means, 2025-03/2025-05';
    expect(await refused('/v1/stances', held)).toEqual([422, [`/validFrom ${range}`, `/validTo ${range}`]]);
    const month = 'a season, which has no agreed days: use its year or a month, 2025 or 2025-05';
    const talks = { slug: 'talks', dossier: 'river', name: 'Talks', kind: 'talks', occurredOn: season };
    expect(await refused('/v1/events', talks)).toEqual([422, [`/occurredOn ${month}`]]);
  });
});

it.each(['..', '../..', '/'])('%s alone is refused, with what says that an end is open or unknown', async (open) => {
  const detail = 'no day: null, or leaving it out, says that it is open or unknown';
  const held = { ...stance('alba', 'dam', 'support', '2025-01-01'), validTo: open };
  const { status, json } = await post('/v1/stances', held);
  expect([status, json.errors]).toEqual([422, [{ pointer: '/validTo', detail }]]);
  const talks = { slug: 'talks', dossier: 'river', name: 'Talks', kind: 'talks', occurredOn: '2025-05-01' };
  expect((await post('/v1/events', { ...talks, endedOn: open })).json.errors).toEqual([
    { pointer: '/endedOn', detail },
  ]);
});

describe('a date that is not known to the day', () => {
  it.each([
    ['2025-02-28', ['oppose', null, null, null]],
    ['2025-04-30', ['oppose', null, null, null]],
    // Alba may have changed its mind on any day of May, until it was reported on the 20th.
    ['2025-05-01', [null, null, null, null]],
    ['2025-05-11', [null, null, null, 'oppose']],
    ['2025-05-12', [null, null, 'neutral', 'oppose']],
    ['2025-05-19', [null, null, 'neutral', 'oppose']],
    ['2025-05-20', ['support', null, 'neutral', 'oppose']],
  ])('on %s is certain', async (asOf, expected) => {
    expect(await levels(`asOf=${asOf}`)).toEqual(expected);
    expect(await levels(`asOf=${asOf}&dates=certain`)).toEqual(expected);
  });

  it.each([
    ['2025-01-31', ['oppose', null, null, null]],
    ['2025-02-01', ['oppose', 'support', null, null]],
    ['2025-05-01', ['support', 'support', null, null]],
    ['2025-05-08', ['support', 'support', 'neutral', null]],
    ['2025-05-09', ['support', 'support', 'neutral', 'oppose']],
    ['2025-05-15', ['support', 'support', 'neutral', 'oppose']],
    ['2025-05-16', ['support', null, 'neutral', 'oppose']],
  ])('on %s is possible', async (asOf, expected) => {
    expect(await levels(`asOf=${asOf}&dates=possible`)).toEqual(expected);
  });

  it('is read in lists of stances as well', async () => {
    const ids = async (query: string) => (await ask(`/v1/stances?${query}`)).data.map(({ id }: Body) => id);
    expect(await ids('asOf=2025-05-09')).toEqual(['stn_1']);
    expect(await ids('asOf=2025-05-09&dates=possible')).toEqual(['stn_1', 'stn_2', 'stn_3', 'stn_4', 'stn_5']);
    expect(await ids('asOf=2025-05-16&dates=possible')).toEqual(['stn_1', 'stn_2', 'stn_4', 'stn_5']);
  });

  it('is kept as it was given, and each row says whether it is certain', async () => {
    const of = async (asOf: string, dates: string) =>
      (await ask(`/v1/proposals/dam/positions?asOf=${asOf}&dates=${dates}&include=all`)).data.map((row: Body) => [
        row.since ?? null,
        row.until ?? null,
        row.certainty ?? null,
      ]);
    const lean = async (dates: string) => await ask(`/v1/proposals/dam/positions?asOf=2025-05-12&dates=${dates}`);
    const shown = ({ data }: Body) => data.map((row: Body) => row.certainty);
    const [possible, certain] = [await lean('possible'), await lean('certain')];
    expect([shown(possible), possible.meta.certainty]).toEqual([
      ['possible', 'possible', 'certain', 'certain'],
      undefined,
    ]);
    expect([shown(certain), certain.meta.certainty]).toEqual([[undefined, undefined, undefined, undefined], 'certain']);
    expect(await of('2025-05-12', 'possible')).toEqual([
      ['2025-05', null, 'possible'],
      ['2025-02', '/2025-05-16', 'possible'],
      ['2025-05-08/2025-05-16', null, 'certain'],
      ['2025-05-10~', null, 'certain'],
    ]);
    expect(await of('2025-05-12', 'certain')).toEqual([
      [null, null, null],
      [null, null, null],
      ['2025-05-08/2025-05-16', null, 'certain'],
      ['2025-05-10~', null, 'certain'],
    ]);
    const cells = (await ask('/v1/positions?dossier=river&asOf=2025-05-12&dates=possible')).data;
    expect(cells.map((cell: Body) => cell.certainty)).toEqual(['possible', 'possible', 'certain', 'certain']);
    const stances = (await ask('/v1/stances?actor=boria')).data;
    expect(stances.map((one: Body) => [one.validFrom, one.validTo])).toEqual([['2025-02', '/2025-05-16']]);
  });

  it('makes a shift an interval', async () => {
    const [shift, ...others] = (await ask('/v1/shifts?actors=alba')).data;
    expect(others).toEqual([]);
    expect(shift.interval).toEqual({ from: '2025-01-10', to: '2025-05-20' });
    expect(shift.gap).toEqual({ from: '2025-05-01', to: '2025-05-20', of: 'doubt' });
    expect(shift.to.since).toBe('2025-05');
    const { data } = await ask('/v1/actors/alba/timeline');
    expect(data.map((row: Body) => [row.level, row.since, row.until])).toEqual([
      ['oppose', '2025-01-10', '2025-05-01'],
      ['support', '2025-05', undefined],
    ]);
  });

  it.each([
    ['/v1/agreement?dossier=river&actors=alba,dora', (json: Body) => json.data[0].n, 0, 1],
    ['/v1/polarisation?dossier=river', (json: Body) => json.data[0].n, 2, 4],
    ['/v1/positions?dossier=river', (json: Body) => json.meta.leftOut, 2, 0],
  ])('is read both ways by %s', async (path, figure, certain, possible) => {
    expect(figure(await ask(`${path}&asOf=2025-05-12`))).toBe(certain);
    expect(figure(await ask(`${path}&asOf=2025-05-12&dates=possible`))).toBe(possible);
  });

  it('is in permalinks', async () => {
    const { meta } = await ask('/v1/proposals/dam/positions?dates=possible&asOf=2025-05-12');
    expect(meta.permalink).toContain('&dates=possible&');
  });

  it('is refused where it is none, or where it can only have ended before it began', async () => {
    const from = (validFrom: string, validTo: string | null = null) =>
      post('/v1/stances', { ...stance('dora', 'dam', 'support', validFrom, in_('dora')), validTo });
    for (const bad of ['May', '2025-13', '2025-05-16/2025-05-08', '..']) {
      const { status, json } = await from(bad);
      expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'invalid-body', '/validFrom']);
    }
    expect((await from('2025-05', '2025-04')).json.code).toBe('reversed-interval');
    expect((await from('2025-05-10', '/2025-05-10')).json.code).toBe('reversed-interval');
    expect((await from('2025-05', '2025-05')).status).toBe(201);
  });
});

describe('what happened in some month', () => {
  const party = { actor: 'dora', role: 'party' };
  beforeAll(async () => {
    const { status, text } = await post('/v1/revisions', {
      reason: 'a vote of May',
      drafts: [
        ...['weir', 'lock'].map((slug) => as('proposal', { slug, dossier: 'river', name: slug, kind: 'works' })),
        as('proposal', { slug: 'sluice', dossier: 'river', name: 'Sluice', kind: 'works', tabledOn: '2025-05' }),
        as('coverage', {
          coder: 'A',
          dossier: 'river',
          proposals: ['sluice'],
          corpus: 'The archive',
          coveredFrom: '2025-01-01',
          coveredTo: '2025-12-31',
        }),
        as('event', {
          slug: 'vote',
          dossier: 'river',
          name: 'Vote',
          kind: 'vote',
          occurredOn: '2025-05',
          participants: [party],
          agenda: [{ proposal: 'weir', result: 'adopted' }],
        }),
        as('event', {
          slug: 'ban',
          dossier: 'river',
          name: 'Ban',
          kind: 'sanction',
          occurredOn: '2025-05',
          participants: [party],
          agenda: [{ proposal: 'lock', result: 'adopted' }],
        }),
        as('stance', { ...stance('alba', 'weir', 'support', '2025-05'), statements: [], event: 'vote' }),
        as('statement', { slug: 'word', ...statement([link('dora')], {}, { spokenOn: '2025-01-10' }) }),
        as('statement', { slug: 'again', ...statement([link('dora')], {}, { spokenOn: '2025-05' }) }),
        as('statement', {
          slug: 'denial',
          ...statement([link('dora')], {}, { spokenOn: '2025-05' }),
          relations: [{ type: 'deny', statement: 'word' }],
        }),
        as('stance', stance('dora', 'lock', 'oppose', '2025-01-10', { statements: ['word', 'again'] })),
      ],
    });
    expect(status, text).toBe(201);
  });
  const row = async (proposal: string, actor: string, query: string): Promise<Body> =>
    (await ask(`/v1/proposals/${proposal}/positions?${query}`)).data.find((one: Body) => one.actor.slug === actor);

  it.each([
    ['2025-05-01', 'open', 'not_coded', 'not_coded', undefined, 0],
    ['2025-05-30', 'open', 'not_coded', 'not_coded', undefined, 0],
    ['2025-05-31', 'adopted', 'silent', 'silent', '2025-05', 1],
  ])('is asserted from its last day on: on %s', async (asOf, state, ofVoter, ofCovered, confirmedOn, deeds) => {
    expect((await ask(`/v1/proposals/weir?asOf=${asOf}`)).data.status.state).toBe(state);
    expect((await row('weir', 'dora', `asOf=${asOf}`)).absence).toBe(ofVoter);
    expect((await row('sluice', 'dora', `asOf=${asOf}`)).absence).toBe(ofCovered);
    expect((await row('lock', 'dora', `asOf=${asOf}`)).confirmedOn).toBe(confirmedOn);
    const evidence = await ask(`/v1/proposals/lock/evidence?asOf=${asOf}`);
    expect(evidence.data.map((held: Body) => held.doubts.length)).toEqual([deeds]);
    const { data } = await ask(`/v1/words-and-deeds?proposals=lock&asOf=${asOf}`);
    expect(data.filter(({ deed }: Body) => deed !== null)).toHaveLength(deeds);
  });

  it('had been public by its last day', async () => {
    const by = (day: string) => row('weir', 'alba', `asOf=2025-06-02&publishedBy=${day}`);
    expect([(await by('2025-05-30'))?.level ?? null, (await by('2025-05-31')).level]).toEqual([null, 'support']);
  });
});

test('a timeline gives the ends that positions give, as they were recorded', async () => {
  const until = (validTo: string, level: string, validFrom: string) => ({
    ...stance('alba', 'jetty', level, validFrom, in_('alba')),
    validTo,
  });
  const drafts = [
    as('proposal', { slug: 'jetty', dossier: 'river', name: 'Jetty', kind: 'works' }),
    as('stance', until('2025-02-11/2025-02-12', 'support', '2025-01-10')),
    as('stance', until('2025-02-11/2025-02-20', 'support', '2025-02-01')),
    as('stance', until('2025-04', 'oppose', '2025-03-01')),
    as('stance', stance('alba', 'jetty', 'neutral', '2025-05', in_('alba', '2025-05-20'))),
    as('stance', { ...stance('boria', 'jetty', 'support', '2025-02-01', in_('boria')), validTo: '/2025-05-16' }),
  ];
  expect((await post('/v1/revisions', { reason: 'Ends.', drafts })).status).toBe(201);
  const expected = [
    ['alba', 'support', '2025-01-10', '2025-02-11/2025-02-20'],
    ['boria', 'support', '2025-02-01', '/2025-05-16'],
    ['alba', 'oppose', '2025-03-01', '2025-04'],
    ['alba', 'neutral', '2025-05', undefined],
  ];
  for (const dates of ['certain', 'possible']) {
    const { data } = await ask(`/v1/proposals/jetty/timeline?dates=${dates}`);
    const row = (one: Body) => [one.actor.slug, one.level, one.since, one.until];
    expect(data.map(row)).toEqual(expected);
    // On each day the position is one of these stretches, before the level was said again too.
    for (const day of ['2025-01-20', '2025-02-05', '2025-03-10', '2025-05-25']) {
      const positions = await ask(`/v1/proposals/jetty/positions?asOf=${day}&dates=${dates}`);
      const held = positions.data.filter((one: Body) => one.level).map(row);
      expect([day, held.length > 0]).toEqual([day, true]);
      for (const one of held) expect(expected, day).toContainEqual(one);
    }
  }
});
