import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';

const { get, post } = await testApp();

/** What is recorded first was said last. */
beforeAll(async () => {
  const said = (slug: string, speaker: string, spokenOn: string | null, source = 'paper') => ({
    noun: 'statement', slug, source, spokenOn, paraphrase: 'So it is.',
    chain: [{ actor: speaker, mode: 'said', named: true }],
  }); // biome-ignore format: one line
  const stance = (actor: string, proposal: string, validFrom: string, statements: string[], more = {}) => ({
    noun: 'stance', actor, proposal, level: 'support', validFrom, statements, ...more,
  }); // biome-ignore format: one line
  const drafts = [
    { noun: 'dossier', slug: 'river', name: 'River' },
    { noun: 'source', slug: 'paper', title: 'Paper', publisher: 'Paper' },
    { noun: 'source', slug: 'book', title: 'Book', publisher: 'Book' },
    ...['t', 'u'].map((slug) => ({ noun: 'actor', slug, type: 'state', name: slug })),
    ...['dam', 'lock', 'weir'].map((slug) => ({ noun: 'proposal', slug, dossier: 'river', name: slug, kind: 'plan' })),
    said('t-2023', 't', '2023-03-01'),
    stance('t', 'dam', '2023-03-01', ['t-2023']),
    said('t-2019', 't', '2019-02-01'),
    stance('t', 'dam', '2019-02-01', ['t-2019'], { validTo: '2023-03-01' }),
    said('u-2019', 'u', '2019-02-01'),
    stance('u', 'dam', '2019-02-01', ['u-2019']),
    // One stance, said again years later; and one whose statement has no day.
    said('t-lock-2023', 't', '2023-05-01', 'book'),
    said('t-lock-2019', 't', '2019-05-01', 'book'),
    stance('t', 'lock', '2019-05-01', ['t-lock-2023', 't-lock-2019']),
    said('u-lock', 'u', null),
    stance('u', 'lock', '2019-06-01', ['u-lock']),
    // The same undated statement under two stances at one level, the later one first.
    said('u-weir', 'u', null),
    stance('u', 'weir', '2021-01-01', ['u-weir']),
    stance('u', 'weir', '2018-01-01', ['u-weir'], { validTo: '2020-01-01' }),
  ];
  const sent = await post('/v1/revisions', { reason: 'the last first', drafts });
  expect(sent.status, sent.text).toBe(201);
});

async function windows(query: string) {
  const { status, json, text } = await get(`/v1/networks?aggregation=ignore&${query}`);
  expect(status, text).toBe(200);
  return json.networks.map((n: { window: string | null; statements: number; nodes: number; ties: number }) => [
    n.window,
    n.statements,
    n.nodes,
    n.ties,
  ]);
}

describe('GET /v1/networks by the day on which things were said', () => {
  it.each(['keep', 'source', 'week', 'month', 'year'])('has each year with what was said in it: %s', async (rule) => {
    const both = [['2019', 2, 2, 1], ['2023', 1, 1, 0]]; // biome-ignore format: a table
    // One document that says the same twice counts once, on the earlier day.
    const once = rule === 'source' ? both.slice(0, 1) : both;
    expect(await windows(`proposals=dam&window=year&duplicates=${rule}`)).toEqual(once);
    expect(await windows(`proposals=lock&window=year&duplicates=${rule}`)).toEqual(once);
  });

  it('strikes duplicates over all years, and the earliest stays, whichever was recorded first', async () => {
    expect(await windows('proposals=dam&window=year&duplicates=range')).toEqual([['2019', 2, 2, 1]]);
    expect(await windows('proposals=lock&window=year&duplicates=range')).toEqual([['2019', 2, 2, 1]]);
    expect(await windows('proposals=dam&window=month&duplicates=range')).toEqual([['2019-02', 2, 2, 1]]);
    // Of the earliest in what is asked about: t's word of 2019 is not.
    expect(await windows('proposals=dam&window=year&duplicates=range&from=2020')).toEqual([['2023', 1, 1, 0]]);
  });

  it('has nothing that was said after the day asked', async () => {
    expect(await windows('proposals=lock&window=year&asOf=2019-12-31')).toEqual([['2019', 2, 2, 1]]);
    expect(await windows('proposals=lock&asOf=2023-04-30')).toEqual([[null, 2, 2, 1]]);
    expect(await windows('proposals=lock&asOf=2023-05-01')).toEqual([[null, 3, 2, 1]]);
  });

  it('takes the first day of the stance where a statement has no day, and the earliest of them', async () => {
    expect(await windows('proposals=lock&window=month&actors=u')).toEqual([['2019-06', 1, 1, 0]]);
    expect(await windows('proposals=lock&actors=u&asOf=2019-05-31')).toEqual([]);
    expect(await windows('proposals=weir&window=year')).toEqual([['2018', 1, 1, 0]]);
  });
});

describe('a statement of which only the month or year is known', () => {
  beforeAll(async () => {
    const said = (slug: string, spokenOn: string | null) => ({
      noun: 'statement', slug, source: 'paper', spokenOn, paraphrase: slug,
      chain: [{ actor: 't', mode: 'said', named: true }],
    }); // biome-ignore format: one line
    const stance = (proposal: string, validFrom: string, statements: string[]) => ({
      noun: 'stance', actor: 't', proposal, level: 'support', validFrom, statements,
    }); // biome-ignore format: one line
    const drafts = [
      ...['mole', 'pier'].map((slug) => ({ noun: 'proposal', slug, dossier: 'river', name: slug, kind: 'plan' })),
      said('of-a-month', '2020-05'),
      said('of-a-year', '2020'),
      said('of-no-day', null),
      stance('mole', '2020-04-01', ['of-a-month', 'of-a-year']),
      stance('pier', '2020-05-20/2020-06-10', ['of-no-day']),
    ];
    const sent = await post('/v1/revisions', { reason: 'coarse', drafts });
    expect(sent.status, sent.text).toBe(201);
  });

  it.each([
    ['window=year', [['2020', 2, 1, 0]]],
    ['window=month', [['2020-05', 1, 1, 0]]],
    ['window=month&dates=possible', [['2020-01', 1, 1, 0], ['2020-05', 1, 1, 0]]],
    ['window=all&asOf=2020-05-30', []],
    ['window=all&asOf=2020-05-31', [[null, 1, 1, 0]]],
    ['window=all&asOf=2020-05-30&dates=possible', [[null, 2, 1, 0]]],
  ])('counts in a window in which it certainly lies: %s', async (query, counts) => {
    expect(await windows(`proposals=mole&${query}`)).toEqual(counts);
  }); // biome-ignore format: a table

  it('and so does the first day of a stance', async () => {
    expect(await windows('proposals=pier&window=year')).toEqual([['2020', 1, 1, 0]]);
    expect(await windows('proposals=pier&window=month')).toEqual([]);
    expect(await windows('proposals=pier&window=month&dates=possible')).toEqual([['2020-05', 1, 1, 0]]);
  });
});

it('counts what was public by a day, not all that stands under a stance that was', async () => {
  const source = (slug: string, publishedOn: string) => ({
    noun: 'source',
    slug,
    title: slug,
    publisher: slug,
    publishedOn,
  });
  const said = (slug: string, of: string) => ({
    noun: 'statement', slug, source: of, spokenOn: '2024-01-01', paraphrase: slug,
    chain: [{ actor: 't', mode: 'said', named: true }],
  }); // biome-ignore format: one line
  const drafts = [
    { noun: 'proposal', slug: 'gate', dossier: 'river', name: 'gate', kind: 'plan' },
    source('at-once', '2024-01-01'),
    source('memoir', '2024-06'),
    said('on-the-day', 'at-once'),
    said('remembered', 'memoir'),
    {
      noun: 'stance', actor: 't', proposal: 'gate', level: 'support', validFrom: '2024-01-01',
      statements: ['on-the-day', 'remembered'],
    },
  ]; // biome-ignore format: one line
  expect((await post('/v1/revisions', { reason: 'a gate', drafts })).status).toBe(201);
  const counted = (day: string) => windows(`proposals=gate&asOf=2025-01-01&publishedBy=${day}`);
  expect(await counted('2023-12-31')).toEqual([]);
  expect(await counted('2024-06-29')).toEqual([[null, 1, 1, 0]]);
  expect(await counted('2024-06-30')).toEqual([[null, 2, 1, 0]]);
});
