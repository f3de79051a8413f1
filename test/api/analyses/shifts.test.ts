import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, stance, statement } from '../drafts.ts';

const { get, post } = await testApp();

type Row = {
  actor: { slug: string };
  proposal: { slug: string };
  claimant: { slug: string; name: string } | null;
  from: { level: string };
  to: { level: string; since: string };
  interval: { from: string; to: string };
  events: { event: { slug: string }; relation: string; days: number; agenda: boolean; ownAct: boolean }[];
};

const event = (slug: string, occurredOn: string, more: Record<string, unknown> = {}) =>
  as('event', { slug, dossier: 'talks', name: slug, kind: 'offer', occurredOn, ...more });

beforeAll(async () => {
  const drafts = [
    as('dossier', { slug: 'talks', name: 'Talks', parties: ['a', 'b', 'c'] }),
    ...['a', 'b', 'c', 'president', 'bloc'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('membership', { member: 'president', group: 'c', represents: true, validFrom: '2020-01-01' }),
    as('membership', { member: 'a', group: 'bloc' }),
    as('proposal', { slug: 'truce', dossier: 'talks', name: 'Truce', kind: 'ceasefire', tags: ['x'] }),
    as('proposal', { slug: 'swap', dossier: 'talks', name: 'Swap', kind: 'exchange' }),
    event('before', '2025-01-09'),
    event('offer', '2025-01-20', { agenda: [{ proposal: 'truce' }] }),
    event('raid', '2025-02-01'),
    event('dream', '2025-01-25', { context: 'hypothetical' }),
    event('speech', '2025-02-01', { kind: 'statement', participants: [{ actor: 'a', role: 'party' }] }),
    // a: support, reaffirmed, opposed for a stated reason, and back to conditional support after silence.
    as('stance', stance('a', 'truce', 'support', '2025-01-01', { validTo: '2025-01-10' })),
    as('stance', stance('a', 'truce', 'support', '2025-01-10', { validTo: '2025-02-01' })),
    as('stance', {
      ...stance('a', 'truce', 'oppose', '2025-02-01', { validTo: '2025-03-01' }),
      statements: [statement([link('a')], {}, { event: 'offer' }), statement([link('a')], {}, { event: 'speech' })],
    }),
    as('stance', stance('a', 'swap', 'oppose', '2025-01-01')),
    // b never moves: it was misheard, and that is corrected below.
    as('stance', stance('b', 'truce', 'oppose', '2025-01-01')),
    as('stance', stance('b', 'truce', 'oppose', '2025-02-01')),
    // c moves by its president; others disagree about b without anybody moving.
    as('stance', stance('c', 'truce', 'neutral', '2025-01-05')),
    as('stance', stance('president', 'truce', 'support', '2025-01-15')),
    ...['a', 'c'].map((who, i) =>
      as('stance', {
        ...stance('b', 'swap', i === 0 ? 'support' : 'oppose', `2025-01-0${i + 1}`),
        statements: [statement([link(who), link('b', 'believes')])],
      }),
    ),
  ];
  const sent = await post('/v1/revisions', { reason: 'talks', drafts });
  expect(sent.status, sent.text).toBe(201);
  expect((await post('/v1/stances', stance('a', 'truce', 'conditional_support', '2025-04-01'))).status).toBe(201);
});

async function rows(query = '', path = '/v1/shifts') {
  const { status, json } = await get(`${path}?asOf=2025-05-01${query}`);
  expect(status, JSON.stringify(json)).toBe(200);
  return json.data.map(
    (r: Row) => `${r.actor.slug} ${r.from.level} > ${r.to.level} ${r.interval.from}/${r.interval.to}`,
  );
}
const ALL = [
  'c neutral > support 2025-01-05/2025-01-15',
  'a support > oppose 2025-01-10/2025-02-01',
  'a oppose > conditional_support 2025-03-01/2025-04-01',
];

describe('GET /v1/shifts', () => {
  it('has who moved, in order of days; reaffirmations are none', async () => {
    expect(await rows()).toEqual(ALL);
    const { json } = await get('/v1/shifts?asOf=2025-05-01');
    expect(json.meta).toMatchObject({ total: 3, proposals: 2, method: 'shifts/1', limit: 50 });
    expect(json.data[0]).toMatchObject({ via: { slug: 'president' }, distance: 1, gap: null, voice: 'own' });
    expect(json.data[2].gap).toEqual({ from: '2025-03-01', to: '2025-04-01', of: 'silence' });
  });

  it('lists the events in between: after, or as a stated reason; its own statement is none', async () => {
    const { json } = await get('/v1/shifts?asOf=2025-05-01&actors=a');
    const brief = (row: Row) =>
      row.events.map((e) => [e.event.slug, e.relation, e.days, e.agenda, e.ownAct].map(String).join(' '));
    expect(brief(json.data[0])).toEqual([
      'offer stated_reason 12 true false',
      'raid after 0 false false',
      'speech after 0 false true',
    ]);
    expect(brief(json.data[1])).toEqual([]);
    expect(json.data[0].eventsTotal).toBe(3);
  });

  it('takes actors, a group, proposals, tags, dossiers and days', async () => {
    expect(await rows('&actors=c')).toEqual(ALL.slice(0, 1));
    expect(await rows('&group=bloc')).toEqual(ALL.slice(1));
    expect(await rows('&proposals=swap')).toEqual([]);
    expect(await rows('&tag=x&dossier=talks')).toEqual(ALL);
    // What was said before the window still is what somebody moved from.
    expect(await rows('&from=2025-01-20&to=2025-03')).toEqual(ALL.slice(1, 2));
    const { json } = await get('/v1/shifts?asOf=2025-02-15');
    expect(json.meta.total).toBe(2);
    expect(await rows('&minConfidence=low')).toEqual([]);
  });

  it('never makes one story of two claimants', async () => {
    expect(await rows('&voice=attributed')).toEqual([]);
    const claim = { ...stance('b', 'swap', 'oppose', '2025-01-08') };
    const said = await post('/v1/stances', {
      ...claim,
      statements: [statement([link('a'), link('b', 'believes')])],
    });
    expect(said.status, said.text).toBe(201);
    const { json } = await get('/v1/shifts?voice=attributed&asOf=2025-05-01');
    expect(json.data.map((r: Row) => [r.actor.slug, r.claimant?.slug, r.from.level, r.to.level])).toEqual([
      ['b', 'a', 'support', 'oppose'],
    ]);
  });

  it('has no shift of a correction', async () => {
    const { json } = await get('/v1/stances?actor=b&proposal=truce&voice=own');
    const correct = async (id: string, level: string) => {
      const { status, json, text } = await post(`/v1/stances/${id}/corrections`, { level, reason: 'misheard' });
      expect(status, text).toBe(201);
      return json.data.id as string;
    };
    const fixed = await correct(json.data[1].id, 'neutral');
    expect(await rows('&actors=b')).toEqual(['b oppose > neutral 2025-01-01/2025-02-01']);
    await correct(fixed, 'oppose');
    expect(await rows('&actors=b')).toEqual([]);
  });

  it('pages, with the total over all of them, and has a permalink of the same bytes', async () => {
    const first = await get('/v1/shifts?asOf=2025-05-01&limit=2');
    expect(first.json.data).toHaveLength(2);
    const second = await get(first.json.links.next);
    expect(second.json.meta.total).toBe(3);
    expect([...first.json.data, ...second.json.data]).toHaveLength(3);
    expect(second.json.links.next).toBeNull();
    const pinned = await get(second.json.meta.permalink);
    expect(pinned.headers['cache-control']).toContain('immutable');
    expect(pinned.json.data).toEqual(second.json.data);
    const csv = await get('/v1/shifts?asOf=2025-05-01&format=csv');
    expect(csv.text.trim().split('\n')).toHaveLength(4);
    expect(csv.text.split('\r\n')[0]).toContain('from_level');
  });

  it('refuses what it cannot take', async () => {
    for (const query of ['from=2002&to=2001', 'method=9', 'limit=0', 'after=x', 'days=3']) {
      expect((await get(`/v1/shifts?${query}`)).status, query).toBe(400);
    }
    expect((await get('/v1/shifts?actors=nobody')).status).toBe(422);
  });
});

describe('GET /v1/events/{id}/shifts', () => {
  it('has those in whose interval the event lies', async () => {
    expect(await rows('', '/v1/events/offer/shifts')).toEqual(ALL.slice(1, 2));
    expect(await rows('&days=11', '/v1/events/offer/shifts')).toEqual([]);
    expect(await rows('', '/v1/events/before/shifts')).toEqual(ALL.slice(0, 1));
    expect(await rows('', '/v1/events/dream/shifts')).toEqual([]);
    expect((await get('/v1/events/none/shifts')).status).toBe(404);
  });
});

describe('GET /v1/volatility', () => {
  it('has shifts a year, reversals and crossings, with n and the span', async () => {
    const { json } = await get('/v1/volatility?asOf=2026-12-31');
    const a = json.data[0];
    expect(a).toMatchObject({ n: 2, revisited: 1, shifts: 2, reversals: 1, crossings: 2, from: '2025-01-01' });
    expect(a.days).toBe(729);
    expect(a.shiftsPerYear).toBeCloseTo((2 * 365.25) / 729, 12);
    const [b] = json.data.filter((r: Row) => r.actor.slug === 'b');
    expect(b).toMatchObject({ n: 1, revisited: 1, shifts: 0, shiftsPerYear: 0 });
    expect(json.data.map((r: Row) => r.actor.slug)).toEqual(['a', 'c', 'b']);
  });

  it('gives no yearly figure where the span is short', async () => {
    const { json } = await get('/v1/volatility?asOf=2025-05-01&actors=a');
    expect(json.data[0]).toMatchObject({ shifts: 2, shiftsPerYear: null });
    expect(json.data[0].reason).toMatch(/120 days/);
    const short = await get('/v1/volatility?asOf=2025-05-01&actors=a&leastDays=30');
    expect(short.json.data[0].shiftsPerYear).toBeCloseTo((2 * 365.25) / 120, 12);
  });

  it('counts a turn back on a shift that came before the span', async () => {
    const { json } = await get('/v1/volatility?asOf=2025-05-01&actors=a&from=2025-03');
    expect(json.data[0]).toMatchObject({ shifts: 1, reversals: 1, from: '2025-03-01' });
  });
});
