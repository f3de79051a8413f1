import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';

const { get, post } = await testApp();

/** Who voted how on each roll call: yes, no, abstain, or not at all. */
const CALLS: Record<string, string>[] = [
  { a: 'y', b: 'y', c: 'n' },
  { a: 'y', b: 'o', c: 'n', d: 'y' },
  { a: 'y', b: 'n', c: 'n' },
  { a: 'y', b: 'y', c: 'y', d: 'y' },
];
const LEVEL: Record<string, string> = { y: 'support', n: 'oppose', o: 'neutral' };
const dayOf = (i: number) => `${2001 + (i % 2)}-01-0${i + 1}`;

beforeAll(async () => {
  const drafts = [
    { noun: 'dossier', slug: 'assembly', name: 'Assembly', parties: ['a', 'b', 'c', 'd'] },
    ...['a', 'b', 'c', 'd'].map((slug) => ({ noun: 'actor', slug, type: 'state', name: slug.toUpperCase() })),
    ...CALLS.flatMap((votes, i) => [
      {
        noun: 'proposal',
        slug: `p${i}`,
        dossier: 'assembly',
        name: `P${i}`,
        kind: 'resolution',
        tags: i < 2 ? ['x'] : [],
      },
      { noun: 'event', slug: `v${i}`, dossier: 'assembly', name: `V${i}`, kind: 'vote', occurredOn: dayOf(i) },
      ...Object.entries(votes).map(([actor, vote]) => ({
        noun: 'stance',
        actor,
        proposal: `p${i}`,
        level: LEVEL[vote],
        event: `v${i}`,
        validFrom: dayOf(i),
      })),
    ]),
  ];
  expect((await post('/v1/revisions', { reason: 'roll calls', drafts })).status).toBe(201);
});

type Row = { one: { slug: string }; other: { slug: string }; year: number | null; n: number; value: number | null };
async function figures(query: string) {
  const { status, json } = await get(`/v1/agreement?${query}`);
  expect(status, JSON.stringify(json)).toBe(200);
  return json.data.map((r: Row) => [`${r.one.slug}${r.other.slug}${r.year ?? ''}`, r.n, r.value]);
}

describe('GET /v1/agreement', () => {
  it('has every pair, with n, and null with a reason where nothing is shared', async () => {
    expect(await figures('')).toEqual([
      ['ab', 4, (1 + 0.5 + 0 + 1) / 4],
      ['ac', 4, 1 / 4],
      ['ad', 2, 1],
      ['bc', 4, (0 + 0.5 + 1 + 1) / 4],
      ['bd', 2, 0.75],
      ['cd', 2, 0.5],
    ]);
    const { json } = await get('/v1/agreement?proposals=p0&with=d');
    expect(json.data[0]).toMatchObject({
      n: 0,
      value: null,
      reason: 'there is no proposal on which both have a level',
    });
  });

  it.each([
    ['identical', 0.5, 4],
    ['s', 0.25, 4],
    ['coincidence', 2 / 3, 3],
    ['coincidence-2017', 0.625, 4],
    ['kappa', 0, 4],
    ['kappa-squared', 0, 4],
  ])('by definition: %s', async (definition, figure, counted) => {
    const [[, n, value]] = (await figures(`definition=${definition}&actors=a,b`)) as [[string, number, number]];
    expect(value).toBeCloseTo(figure, 12);
    expect(n).toBe(counted);
  });

  it('leaves out what is unanimous among all who voted, not only among those asked about', async () => {
    expect(await figures('unanimous=exclude&actors=a,b')).toEqual([['ab', 3, 0.5]]);
    expect(await figures('unanimous=exclude&actors=a,d')).toEqual([['ad', 1, 1]]);
    expect((await get('/v1/agreement?unanimous=exclude')).json.meta.counted).toBe(3);
  });

  it('says how many pairs tie with the last one shown', async () => {
    const tied = async (query: string) => (await get(`/v1/agreement?${query}`)).json.meta.tied;
    expect(await tied('nearest=3')).toEqual({ nearest: 1, farthest: 0 });
    expect(await tied('nearest=4')).toEqual({ nearest: 0, farthest: 0 });
    expect(await tied('farthest=3')).toEqual({ nearest: 0, farthest: 1 });
    expect(await tied('nearest=100&farthest=100')).toEqual({ nearest: 0, farthest: 0 });
    expect(await tied('')).toBeNull();
  });

  it('takes windows, tags, days, pairs of one actor, and the nearest and farthest', async () => {
    expect(await figures('window=year&actors=a,b')).toEqual([
      ['ab2001', 2, 0.5],
      ['ab2002', 2, 0.75],
    ]);
    expect(await figures('window=year&actors=a,b&asOf=2001-12-31')).toEqual([['ab2001', 2, 0.5]]);
    expect(await figures('window=year&stances=standing&actors=a,b&asOf=2002-12-31')).toEqual([
      ['ab2001', 2, 0.5],
      ['ab2002', 4, 0.625],
    ]);
    expect(await figures('window=year&with=d&nearest=1&definition=identical')).toEqual([['da2002', 2, 1]]);
    expect(await figures('tag=x&actors=a,b')).toEqual([['ab', 2, 0.75]]);
    expect(await figures('from=2002&actors=a,b')).toEqual([['ab', 2, 0.75]]);
    expect(await figures('asOf=2001-01-02&actors=a,b')).toEqual([['ab', 1, 1]]);
    expect(await figures('with=c&nearest=1')).toEqual([['cb', 4, 0.625]]);
    expect(await figures('with=c&farthest=1')).toEqual([['ca', 4, 0.25]]);
    expect(await figures('atLeast=3&with=d')).toEqual([]);
  });

  it('shows the table behind a figure, from the side of the one asked about', async () => {
    const { json } = await get('/v1/agreement?actors=a,b&components=true');
    expect(json.data[0].table[0]).toEqual([2, 0, 1, 0, 1]);
    const other = await get('/v1/agreement?actors=b,a&components=true');
    expect(other.json.data[0].table.map((row: number[]) => row[0])).toEqual([2, 0, 1, 0, 1]);
  });

  it('counts how directly the levels beside n follow, by the weaker of the two', async () => {
    const coded = [
      ['p0', 'e', 'support', 'inferred'],
      ['p0', 'f', 'support', 'implied'],
      ['p1', 'e', 'oppose', 'implied'],
      ['p1', 'f', 'neutral', 'explicit'],
      ['p2', 'e', 'oppose', 'explicit'],
      ['p2', 'f', 'oppose', 'explicit'],
      ['p3', 'e', 'oppose', 'inferred'],
    ].map(([proposal, actor, level, directness]) => ({
      ...{ noun: 'stance', proposal, actor, level, directness, validFrom: '2010-01-01' },
      ...(directness === 'explicit' ? {} : { rationale: 'By what it did.' }),
      ...(directness === 'implied' ? { impliedBy: 'p2' } : {}),
      statements: [
        {
          paraphrase: `${actor} on ${proposal}`,
          source: { title: `T ${actor} ${proposal}`, publisher: 'P', publishedOn: '2010-01-01' },
          chain: [{ actor, mode: 'said', named: true }],
        },
      ],
    }));
    const actors = ['e', 'f'].map((slug) => ({ noun: 'actor', slug, type: 'state', name: slug.toUpperCase() }));
    const { status, json } = await post('/v1/revisions', { reason: 'coded', drafts: [...actors, ...coded] });
    expect(status, JSON.stringify(json)).toBe(201);
    const asked = async (query: string) =>
      (await get(`/v1/agreement?actors=e,f&include=directness&${query}`)).json.data[0];
    for (const definition of ['agree', 'identical', 'coincidence-2017']) {
      const row = await asked(`definition=${definition}`);
      expect(row, definition).toMatchObject({ n: 3, directness: { explicit: 1, implied: 1, inferred: 1 } });
    }
    // Where one stayed in the middle the proposal does not count, so neither does how directly.
    const sides = await asked('definition=coincidence');
    expect(sides).toMatchObject({ n: 2, directness: { explicit: 1, implied: 0, inferred: 1 } });
    expect(await asked('directness=explicit')).toMatchObject({ n: 1, directness: { explicit: 1 } });
    const pairs = (await get('/v1/agreement?actors=a,b,e&include=directness&nearest=9')).json.data;
    for (const { n, directness } of pairs)
      expect(directness.explicit + directness.implied + directness.inferred).toBe(n);
    expect((await get('/v1/agreement?actors=e,f')).json.data[0]).not.toHaveProperty('directness');
  });

  it('has a permalink that gives the same bytes after more was written', async () => {
    const { json, text } = await get('/v1/agreement?actors=a,b&asOf=2025-01-01');
    const pinned = await get(json.meta.permalink);
    expect(pinned.headers['cache-control']).toContain('immutable');
    expect(pinned.text).toBe((await get(json.meta.permalink)).text);
    expect(JSON.parse(pinned.text).data).toEqual(JSON.parse(text).data);
    const vote = { actor: 'b', proposal: 'p2', level: 'support', event: 'v2', validFrom: '2001-01-04' };
    expect((await post('/v1/stances', vote)).status).toBe(201);
    expect((await get(json.meta.permalink)).text).toBe(pinned.text);
    expect(await figures('actors=a,b')).toEqual([['ab', 4, 0.875]]);
  });

  it('refuses what it cannot take', async () => {
    for (const query of ['definition=taub', 'from=2002&to=2001', 'nearest=0', 'method=2', 'voice=both']) {
      expect((await get(`/v1/agreement?${query}`)).status, query).toBe(400);
    }
    expect((await get('/v1/agreement?with=nobody')).status).toBe(422);
  });
});
