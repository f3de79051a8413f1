import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, stance, statement } from '../drafts.ts';

const { get, post } = await testApp();

type Between = { event: { slug: string }; relation: string; days: number; ownAct: boolean };

const event = (slug: string, kind: string, occurredOn: string, who: string[] = [], more = {}) =>
  as('event', {
    ...{ slug, dossier: 'talks', name: slug, kind, occurredOn, ...more },
    participants: who.map((actor) => ({ actor, role: 'party' })),
  });
/** What an actor says of itself, of an event. */
const said = (actor: string, named: string, spokenOn: string | null = null) =>
  statement([link(actor)], {}, { event: named, spokenOn });
const moves = (actor: string, from: string, on: string, statements: unknown[], proposal = 'truce') => [
  as('stance', stance(actor, proposal, 'support', from)),
  as('stance', { ...stance(actor, proposal, 'oppose', on), statements }),
];

const ON = '2021-06-01';

beforeAll(async () => {
  const drafts = [
    as('dossier', { slug: 'talks', name: 'Talks' }),
    as('dossier', { slug: 'elsewhere', name: 'Elsewhere' }),
    ...['z', 'y', 'w', 'v', 'u', 't', 'kin', 'ended', 'paper', 'restless'].map((slug) =>
      as('actor', { slug, type: 'state', name: slug }),
    ),
    as('actor', { slug: 'envoy', type: 'person', name: 'envoy' }),
    as('membership', { member: 'envoy', group: 'z', represents: true, validFrom: '2020-01-01' }),
    ...['truce', 'swap', 'p1', 'p2', 'p3'].map((slug) =>
      as('proposal', { slug, dossier: 'talks', name: slug, kind: 'ceasefire' }),
    ),
    event('old-offer', 'offer', '2021-01-05', ['y']),
    event('z-word', 'statement', '2021-05-05', ['z']),
    event('z-round', 'talks', '2021-05-10', ['envoy', 'y']),
    event('w-summit', 'meeting', '2021-05-12', ['w']),
    event('raid', 'other', '2021-05-20', ['y'], { endedOn: '2021-05-22' }),
    event('siege', 'other', '2021-05-25', ['y'], { endedOn: '2021-06-10' }),
    event('quarrel', 'other', '2021-05-26', [], { dossier: 'elsewhere' }),
    event('z-talks', 'talks', '2021-05-30', ['z', 'w'], { endedOn: ON }),
    event('offer', 'offer', ON, ['y']),
    event('next-meeting', 'meeting', '2022-09-01'),
    event('plan', 'meeting', '2021-05-15', [], { context: 'future' }),
    event('dream', 'meeting', '2021-05-15', [], { context: 'hypothetical' }),
    ...moves('z', '2021-05-01', ON, [
      ...['old-offer', 'z-round', 'raid', 'siege', 'quarrel', 'z-talks', 'offer', 'next-meeting', 'plan'].map((slug) =>
        said('z', slug, ON),
      ),
    ]),
    ...moves(
      'w',
      '2021-05-31',
      ON,
      ['w-summit', 'z-round', 'z-talks'].map((slug) => said('w', slug)),
    ),
    ...moves('v', '2021-05-18', ON, [said('v', 'raid', '2021-05-21')]),
    ...moves('u', '2021-05-18', ON, [said('u', 'raid', '2021-05')]),
    ...moves('t', '2021-05-18', ON, [
      statement([link('paper', 'reported'), link('y', 'reported'), link('t')], {}, { event: 'raid', spokenOn: ON }),
      said('t', 'siege', ON),
    ]),
    // kin: opposed without end, said again for a while, and in support after that.
    as('stance', stance('kin', 'truce', 'oppose', '2022-02-01')),
    as('stance', stance('kin', 'truce', 'oppose', '2022-10-26', { validTo: '2023-06-08' })),
    as('stance', stance('kin', 'truce', 'support', '2023-09-01')),
    event('spring', 'offer', '2022-05-01'),
    event('autumn', 'offer', '2022-11-01'),
    // ended: its last day of opposition is 2024-02-29.
    as('stance', stance('ended', 'truce', 'oppose', '2024-01-01', { validTo: '2024-03-01' })),
    as('stance', stance('ended', 'truce', 'support', '2024-05-01')),
    event('last-day', 'offer', '2024-02-29'),
    event('first-day-without', 'offer', '2024-03-01'),
    // restless: of three proposals it had spoken twice on one by the end of 2022.
    ...moves('restless', '2021-06-01', '2022-06-01', [statement([link('restless')])], 'p1'),
    ...moves('restless', '2021-07-01', '2023-06-01', [statement([link('restless')])], 'p2'),
    ...moves('restless', '2022-01-01', '2023-02-01', [statement([link('restless')])], 'p3'),
    // Two claimants of u, each at two levels, on one proposal.
    ...['y', 'w'].flatMap((claimant) =>
      ['support', 'oppose'].map((level, i) =>
        as('stance', {
          ...stance('u', 'swap', level, `2021-0${i + 1}-01`),
          statements: [statement([link(claimant), link('u', 'believes')])],
        }),
      ),
    ),
  ];
  const sent = await post('/v1/revisions', { reason: 'talks', drafts });
  expect(sent.status, sent.text).toBe(201);
});

async function shiftOf(actor: string) {
  const { status, json } = await get(`/v1/shifts?actors=${actor}&proposals=truce&asOf=2025-01-01`);
  expect(status, JSON.stringify(json)).toBe(200);
  expect(json.data).toHaveLength(1);
  const events = json.data[0].events.map((e: Between) => `${e.event.slug} ${e.relation} ${e.days} ${e.ownAct}`);
  return { ...json.data[0], events };
}

describe('a stated reason', () => {
  it('was over before, and nobody of the mover’s took part; the occasion is how the level was given', async () => {
    const { events, eventsTotal } = await shiftOf('z');
    expect(events).toEqual([
      'old-offer stated_reason 147 false', // before the interval
      'z-word after 27 false', // its own, but not the word that moved it
      'z-round after 22 false', // its envoy took part: what it said there may have been reported later
      'w-summit after 20 false', // named by others only
      'raid stated_reason 12 false',
      'siege after 7 false', // still went on
      'quarrel stated_reason 6 false', // of another dossier
      'z-talks after 2 true', // announced there
      'offer after 0 false', // somebody else's, of the same day
    ]);
    expect(eventsTotal).toBe(9);
  });

  it('is never what came later, and what was not a reason is not listed outside of the interval', async () => {
    const { interval, events } = await shiftOf('w');
    expect(interval).toEqual({ from: '2021-05-31', to: ON });
    expect(events).toEqual([
      'z-round stated_reason 22 false', // by an undated statement, as of the new level's first day
      'z-talks after 2 true', // the act itself, begun before the interval
      'offer after 0 false',
    ]);
    const later = await get('/v1/events/next-meeting/shifts?proposals=truce&asOf=2025-01-01&days=9999');
    expect(later.json.data).toEqual([]);
  });

  it('was over before the statement was spoken, however coarse its date', async () => {
    const after = ['raid after 12 false', 'siege after 7 false', 'z-talks after 2 false', 'offer after 0 false'];
    expect((await shiftOf('v')).events).toEqual(after);
    expect((await shiftOf('u')).events).toEqual(after);
  });

  it('is none where a link of the chain took part', async () => {
    const { events } = await shiftOf('t');
    expect(events.slice(0, 2)).toEqual(['raid after 12 false', 'siege after 7 false']);
  });
});

describe('the interval', () => {
  it('begins on the last first day of a stance at the old level, though an older one has no end', async () => {
    const { interval, events, gap } = await shiftOf('kin');
    expect(interval).toEqual({ from: '2022-10-26', to: '2023-09-01' });
    expect(events).toEqual(['autumn after 304 false']);
    expect(gap).toBeNull();
    expect((await get('/v1/events/spring/shifts?actors=kin&asOf=2025-01-01&days=9999')).json.data).toEqual([]);
  });

  it('begins on the first day on which the old level was no longer held, where it ended before', async () => {
    const { interval, events, gap } = await shiftOf('ended');
    expect(interval).toEqual({ from: '2024-03-01', to: '2024-05-01' });
    expect(gap).toEqual({ from: '2024-03-01', to: '2024-05-01', of: 'silence' });
    expect(events).toEqual(['first-day-without after 61 false']);
  });
});

describe('GET /v1/events/{id}/shifts', () => {
  it('says why nobody can have moved after it', async () => {
    const about = async (slug: string, query = '') => {
      const { status, json } = await get(`/v1/events/${slug}/shifts?asOf=2021-07-01${query}`);
      expect(status, JSON.stringify(json)).toBe(200);
      return [json.meta.total, json.meta.reason];
    };
    expect(await about('raid')).toEqual([4, null]);
    expect(await about('old-offer')).toEqual([0, null]);
    expect(await about('plan')).toEqual([0, 'the event is future: it is not recorded as having happened']);
    expect(await about('dream')).toEqual([0, 'the event is hypothetical: it is not recorded as having happened']);
    expect(await about('next-meeting')).toEqual([0, 'the event began after 2021-07-01']);
    const before = '&knownAt=0';
    expect(await about('raid', before)).toEqual([0, 'at this revision the event is not recorded, or withdrawn']);
  });
});

describe('GET /v1/volatility', () => {
  const asked = async (query: string) => {
    const { status, json } = await get(`/v1/volatility?${query}`);
    expect(status, JSON.stringify(json)).toBe(200);
    return json.data;
  };

  it('counts what was said by the last day of the span, the day before `to`', async () => {
    const query = 'actors=restless&from=2021-05';
    const to = await asked(`${query}&asOf=2025-01-01&to=2023`);
    expect(to).toMatchObject([{ n: 3, revisited: 1, shifts: 1, to: '2022-12-31' }]);
    expect(to).toEqual(await asked(`${query}&asOf=2022-12-31`));
    expect(await asked(`${query}&asOf=2025-01-01`)).toMatchObject([{ n: 3, revisited: 3, shifts: 3 }]);
    expect(await asked(`${query}&asOf=2025-01-01&to=2023-02-02`)).toMatchObject([{ revisited: 2, shifts: 2 }]);
  });

  it('counts a proposal once, however many say things of an actor', async () => {
    expect(await asked('actors=u&voice=attributed&asOf=2025-01-01')).toMatchObject([{ n: 1, revisited: 1, shifts: 2 }]);
  });
});

describe('an event of which only the month or year is known', () => {
  beforeAll(async () => {
    const drafts = [
      as('dossier', { slug: 'sea', name: 'Sea' }),
      as('actor', { slug: 'port', type: 'state', name: 'port' }),
      as('proposal', { slug: 'canal', dossier: 'sea', name: 'canal', kind: 'works' }),
      ...Object.entries({
        april: ['2021-04'],
        'early-may': ['2021-05', { endedOn: '2021-05-09' }],
        may: ['2021-05'],
        year: ['2021'],
        day: ['2021-05-15'],
        june: ['2021-06'],
      }).map(([slug, [on, more]]) => event(slug, 'talks', on as string, [], { dossier: 'sea', ...(more as object) })),
      as('stance', stance('port', 'canal', 'support', '2021-05-10')),
      as('stance', stance('port', 'canal', 'oppose', '2021-05-20')),
    ];
    const sent = await post('/v1/revisions', { reason: 'sea', drafts });
    expect(sent.status, sent.text).toBe(201);
  });

  it('is between where it may have begun there, with the most and the fewest days', async () => {
    const { json } = await get('/v1/shifts?dossier=sea&asOf=2021-12-31');
    const between = json.data[0].events.map((one: Between & { leastDays?: number }) => [
      one.event.slug,
      one.days,
      one.leastDays,
      one.relation,
    ]);
    expect(between).toEqual([
      ['year', 139, -225, 'order_unknown'],
      ['may', 19, -11, 'order_unknown'],
      ['day', 5, undefined, 'after'],
    ]);
    expect(json.data[0].eventsTotal).toBe(3);
  });

  it.each([
    ['april', 30, []],
    ['early-may', 30, []],
    ['may', 0, ['port']],
    ['day', 4, []],
    ['day', 5, ['port']],
    ['june', 30, []],
  ])('%s may be followed by a shift within %i days', async (slug, days, moved) => {
    const { json } = await get(`/v1/events/${slug}/shifts?days=${days}&asOf=2021-12-31`);
    expect(json.data.map((row: { actor: { slug: string } }) => row.actor.slug)).toEqual(moved);
  });

  it('nor is the order known where it is the new level that is of some month', async () => {
    const statements = ['april', 'early-may'].map((slug) => said('dock', slug));
    const drafts = [
      as('actor', { slug: 'dock', type: 'state', name: 'dock' }),
      event('speech-of-may', 'statement', '2021-05', ['dock'], { dossier: 'sea' }),
      event('tour', 'statement', '2021-04-30', ['dock'], { dossier: 'sea', endedOn: '2021-06-02' }),
      as('stance', stance('dock', 'canal', 'support', '2021-04-20')),
      as('stance', { ...stance('dock', 'canal', 'oppose', '2021-05'), statements }),
    ];
    expect((await post('/v1/revisions', { reason: 'dock', drafts })).status).toBe(201);
    const { json } = await get('/v1/shifts?actors=dock&asOf=2021-12-31');
    const [{ interval, events }] = json.data;
    expect(interval).toEqual({ from: '2021-04-20', to: '2021-05-31' });
    const of = (slug: string) => events.find((one: Between) => one.event.slug === slug);
    expect(of('april')).toMatchObject({ days: 60, leastDays: 1, relation: 'stated_reason' });
    expect(of('early-may')).toMatchObject({ days: 30, leastDays: -8, relation: 'order_unknown' });
    expect(of('day')).toMatchObject({ days: 16, leastDays: -14, relation: 'order_unknown' });
    // Only of what went on all the time is it certain that the new level was given there.
    expect(of('speech-of-may')).toMatchObject({ ownAct: false, relation: 'order_unknown' });
    expect(of('tour')).toMatchObject({ ownAct: true, relation: 'after' });
  });

  it('is no meeting in which another signatory of the joint statement took part', async () => {
    const joint = (slug: string, signatories: string[]) => ({
      ...statement(
        [{ description: 'the two', mode: 'said', named: true }],
        {},
        { event: slug, spokenOn: '2024-06-01' },
      ),
      signatories,
    });
    const drafts = [
      ...['quill', 'rook'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
      event('their-summit', 'meeting', '2024-05-20', ['rook']),
      event('a-raid', 'other', '2024-05-21', ['y']),
      ...moves('quill', '2024-05-01', '2024-06-01', [
        joint('their-summit', ['quill', 'rook']),
        joint('a-raid', ['quill', 'rook']),
      ]),
    ];
    const sent = await post('/v1/revisions', { reason: 'joint', drafts });
    expect(sent.status, sent.text).toBe(201);
    expect((await shiftOf('quill')).events).toEqual(['their-summit after 12 false', 'a-raid stated_reason 11 false']);
  });
});
