import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, stance } from '../drafts.ts';

const { get, post } = await testApp();

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schema by the server (CHECK_ANSWERS).
type Body = any;

const event = (slug: string, kind: string, occurredOn: string, more: Record<string, unknown> = {}) =>
  as('event', { slug, dossier: 'talks', name: slug, kind, occurredOn, ...more });
const acting = (actor: string, proposal: string, result?: string) => ({
  participants: [{ actor, role: 'party' }],
  agenda: [{ proposal, ...(result && { result }) }],
});
const vote = (actor: string, level: string) =>
  as('stance', { actor, proposal: 'text', level, event: 'count', validFrom: '2025-03-01' });

beforeAll(async () => {
  const drafts = [
    as('dossier', { slug: 'talks', name: 'Talks', parties: ['a', 'b', 'c'] }),
    ...['a', 'b', 'c', 'd', 'president'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('membership', { member: 'president', group: 'c', represents: true, validFrom: '2020-01-01' }),
    ...['text', 'aid', 'embargo'].map((slug) => as('proposal', { slug, dossier: 'talks', name: slug, kind: 'k' })),
    event('count', 'vote', '2025-03-01', { agenda: [{ proposal: 'text' }] }),
    event('ban', 'sanction', '2025-03-05', acting('a', 'embargo', 'adopted')),
    event('ban-again', 'sanction', '2025-03-06', acting('president', 'embargo', 'adopted')),
    event('convoy', 'other', '2025-03-07', {
      ...acting('b', 'aid', 'suspended'),
      code: { scheme: 'cameo', value: '162' },
    }),
    event('shells', 'other', '2025-03-08', { ...acting('b', 'aid'), code: { scheme: 'plover', value: 'ASSAULT' } }),
    event('promise', 'statement', '2025-03-08', acting('b', 'aid', 'rejected')),
    event('maybe', 'sanction', '2025-03-09', { ...acting('b', 'aid', 'rejected'), context: 'future' }),
    as('stance', stance('a', 'text', 'support', '2025-02-01')),
    as('stance', stance('b', 'text', 'conditional_support', '2025-02-01')),
    as('stance', stance('c', 'text', 'support', '2025-02-01', { validTo: '2025-02-15' })),
    as('stance', stance('a', 'embargo', 'oppose', '2025-02-01')),
    as('stance', stance('president', 'embargo', 'support', '2025-02-04')),
    as('stance', stance('b', 'aid', 'support', '2025-02-01')),
    as('stance', stance('c', 'aid', 'support', '2025-02-01')),
    vote('a', 'oppose'),
    vote('b', 'neutral'),
    vote('c', 'support'),
    vote('d', 'support'),
  ];
  const sent = await post('/v1/revisions', { reason: 'talks', drafts });
  expect(sent.status, sent.text).toBe(201);
});

async function ask(query = '') {
  const { status, json } = await get(`/v1/words-and-deeds?asOf=2025-05-01${query}`);
  expect(status, JSON.stringify(json)).toBe(200);
  return json;
}
const lines = ({ data }: Body) =>
  data.map((row: Body) =>
    [row.actor.slug, row.word?.level ?? '–', row.deed?.event.slug ?? '–', row.deed?.level ?? '–', row.days, row.verdict]
      .map(String)
      .join(' '),
  );

describe('GET /v1/words-and-deeds', () => {
  it('holds each deed against the word of its day', async () => {
    const answer = await ask();
    expect(lines(answer)).toEqual([
      'a support count oppose 28 inconsistent',
      'b conditional_support count neutral 28 consistent',
      'c – count support null nothing_to_compare',
      'b support convoy oppose 34 inconsistent',
      'b support shells – 35 nothing_to_compare',
      'c support – – null nothing_to_compare',
      'a oppose ban support 32 inconsistent',
      'c support ban-again support 30 consistent',
    ]);
    expect(answer.data.map((row: Body) => row.reason).filter(Boolean)).toEqual([
      'what it had said no longer held',
      'the deed takes no side',
      'no deed is on record',
    ]);
    expect(answer.meta).toMatchObject({ total: 8, deedsWithoutWords: 1, method: 'words-and-deeds/1' });
  });

  it('counts by actor, with n, and no share of nothing', async () => {
    const { summary } = await ask('&limit=1');
    expect(summary.map((s: Body) => [s.actor.slug, s.n, s.consistent, s.inconsistent, s.share, s.reason])).toEqual([
      ['a', 2, 0, 2, 0, null],
      ['b', 2, 1, 1, 0.5, null],
      ['c', 1, 1, 0, 1, null],
    ]);
    const none = await ask('&proposals=aid&actors=c');
    expect(none.summary).toMatchObject([
      { n: 0, share: null, reason: 'no deed could be held against a word', nothingToCompare: 1 },
    ]);
  });

  it('takes verdicts, days of the deed, and the other rules', async () => {
    const some = await ask('&verdict=consistent');
    expect(lines(some)).toHaveLength(2);
    expect(some.summary).toHaveLength(3);
    expect(lines(await ask('&from=2025-03-05&to=2025-03-06&actors=a')).slice(1)).toEqual([
      'a oppose ban support 32 inconsistent',
    ]);
    expect(lines(await ask('&minConfidence=low'))).toEqual([]);
    expect(lines(await ask('&group=c'))).toEqual([]);
    expect(lines(await ask('&actors=president'))).toEqual(['president support ban-again support 30 consistent']);
    expect((await get('/v1/words-and-deeds?verdict=odd')).status).toBe(400);
    expect((await get('/v1/words-and-deeds?voice=attributed')).status).toBe(400);
  });

  it('pages, has a permalink, and is a table', async () => {
    const first = await ask('&limit=5');
    const second = await get(first.links.next);
    expect([...first.data, ...second.json.data]).toHaveLength(8);
    const pinned = await get(second.json.meta.permalink);
    expect(pinned.headers['cache-control']).toContain('immutable');
    expect(pinned.json.data).toEqual(second.json.data);
    const csv = await get('/v1/words-and-deeds?asOf=2025-05-01&format=csv');
    expect(csv.text.trim().split('\n')).toHaveLength(9);
  });
});

describe('a deed or a word of which only the month is known', () => {
  beforeAll(async () => {
    const sanction = (slug: string, occurredOn: string, actor: string) =>
      as('event', {
        slug,
        dossier: 'sea',
        name: slug,
        kind: 'sanction',
        occurredOn,
        ...acting(actor, 'tax', 'adopted'),
      });
    const drafts = [
      as('dossier', { slug: 'sea', name: 'Sea' }),
      ...['firm', 'moved', 'vague', 'gone'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
      as('proposal', { slug: 'tax', dossier: 'sea', name: 'tax', kind: 'k' }),
      sanction('firm-may', '2025-05', 'firm'),
      sanction('moved-may', '2025-05', 'moved'),
      sanction('vague-day', '2025-05-10', 'vague'),
      sanction('gone-day', '2025-05-10', 'gone'),
      sanction('gone-june', '2025-06', 'gone'),
      as('stance', stance('firm', 'tax', 'oppose', '2025-04-01')),
      as('stance', stance('firm', 'tax', 'oppose', '2025-05-10')),
      as('stance', stance('moved', 'tax', 'oppose', '2025-04-01')),
      as('stance', stance('moved', 'tax', 'support', '2025-05-10')),
      as('stance', stance('vague', 'tax', 'oppose', '2025-04-01')),
      as('stance', stance('vague', 'tax', 'support', '2025-05')),
      as('stance', stance('gone', 'tax', 'support', '2025-04-01', { validTo: '2025-05' })),
    ];
    const sent = await post('/v1/revisions', { reason: 'sea', drafts });
    expect(sent.status, sent.text).toBe(201);
  });
  const compared = async (query = '') => {
    const { json } = await get(`/v1/words-and-deeds?dossier=sea&asOf=2025-07-01${query}`);
    return json.data.map((row: Body) => [row.deed.event.slug, row.word?.level ?? null, row.days, row.reason]);
  };

  it('is held against a word only where that is known to have held', async () => {
    const inDoubt = 'which word held on its day is not known';
    expect(await compared()).toEqual([
      ['firm-may', 'oppose', null, null],
      ['moved-may', null, null, inDoubt],
      ['vague-day', null, null, inDoubt],
      ['gone-day', null, null, inDoubt],
      ['gone-june', null, null, 'what it had said no longer held'],
    ]);
  });

  it('with dates=possible against the word that may have held', async () => {
    expect((await compared('&dates=possible')).slice(2, 4)).toEqual([
      ['vague-day', 'support', null, null],
      ['gone-day', 'support', 39, null],
    ]);
  });

  it('is asked for by any day that it may have been', async () => {
    const slugs = async (range: string) => (await compared(range)).map(([slug]: string[]) => slug).filter(Boolean);
    expect(await slugs('&from=2025-05-31&to=2025-06-01&actors=firm,moved')).toEqual(['firm-may', 'moved-may']);
  });
});

it('holds a deed of several days against the word that was in force on all of them, once it is over', async () => {
  const lasting = (slug: string, actor: string) =>
    event(slug, 'sanction', '2025-03-05', {
      endedOn: '2025-03-09',
      dossier: 'ice',
      ...acting(actor, 'ski', 'adopted'),
    });
  const drafts = [
    as('dossier', { slug: 'ice', name: 'Ice' }),
    ...['steady', 'turning'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('proposal', { slug: 'ski', dossier: 'ice', name: 'ski', kind: 'k' }),
    lasting('blockade', 'steady'),
    lasting('raid', 'turning'),
    as('stance', stance('steady', 'ski', 'oppose', '2025-02-01')),
    as('stance', stance('turning', 'ski', 'oppose', '2025-02-01')),
    as('stance', stance('turning', 'ski', 'support', '2025-03-07')),
  ];
  const sent = await post('/v1/revisions', { reason: 'ice', drafts });
  expect(sent.status, sent.text).toBe(201);
  const told = async (asOf: string) =>
    (await get(`/v1/words-and-deeds?dossier=ice&asOf=${asOf}`)).json.data.map((row: Body) => [row.verdict, row.reason]);
  const nothing = ['nothing_to_compare', 'no deed is on record'];
  expect(await told('2025-03-08')).toEqual([nothing, nothing]);
  expect(await told('2025-03-09')).toEqual([
    ['inconsistent', null],
    ['nothing_to_compare', 'which word held on its day is not known'],
  ]);
});
