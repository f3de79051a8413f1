import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, stance } from '../drafts.ts';

const { get, post } = await testApp();

const LEVEL: Record<string, string> = {
  y: 'support',
  n: 'oppose',
  o: 'neutral',
  m: 'conditional_support',
  w: 'conditional_opposition',
  '?': 'ambiguous',
};
/** Votes of four, who are of one mind, split at the ends, spread, or alone; and a later vote on the first. */
const CALLS: [slug: string, day: string, tags: string[], votes: Record<string, string>][] = [
  ['one', '2020-03-01', ['x'], { a: 'y', b: 'y', c: 'y', d: 'y' }],
  ['split', '2020-04-01', ['x', 'y'], { a: 'y', b: 'y', c: 'n', d: 'n' }],
  ['spread', '2021-03-01', ['y'], { a: 'y', b: 'o', c: 'n', d: '?' }],
  ['alone', '2021-04-01', ['z'], { a: 'y' }],
];

beforeAll(async () => {
  const drafts = [
    { noun: 'dossier', slug: 'assembly', name: 'Assembly', parties: ['a', 'b', 'c', 'd'] },
    { noun: 'source', slug: 'paper', title: 'Paper', publisher: 'Paper' },
    ...['a', 'b', 'c', 'd'].map((slug) => ({ noun: 'actor', slug, type: 'state', name: slug })),
    { noun: 'actor', slug: 'bloc', type: 'bloc', name: 'Bloc' },
    { noun: 'membership', member: 'a', group: 'bloc', validFrom: '2020-01-01' },
    { noun: 'membership', member: 'c', group: 'bloc', validFrom: '2021-01-01' },
    { noun: 'membership', member: 'b', group: 'bloc', validFrom: '2020-01-01', validTo: '2021-01-01' },
    { noun: 'proposal', slug: 'silent', dossier: 'assembly', name: 'Silent', kind: 'plan', tags: ['x'] },
    ...CALLS.flatMap(([slug, day, tags, votes]) => [
      { noun: 'proposal', slug, dossier: 'assembly', name: slug, kind: 'resolution', tags },
      { noun: 'event', slug: `v-${slug}`, dossier: 'assembly', name: slug, kind: 'vote', occurredOn: day },
      ...Object.entries(votes).map(([actor, vote]) => ({
        noun: 'stance', actor, proposal: slug, level: LEVEL[vote], event: `v-${slug}`, validFrom: day,
        ...(vote === '?' && { basis: 'vague_wording' }),
      })), // biome-ignore format: one line
    ]),
    { noun: 'event', slug: 'again', dossier: 'assembly', name: 'Again', kind: 'vote', occurredOn: '2022-05-01' },
    { noun: 'stance', actor: 'd', proposal: 'one', level: 'oppose', event: 'again', validFrom: '2022-05-01' },
    {
      noun: 'statement', slug: 'line', source: 'paper', spokenOn: '2020-01-05', paraphrase: 'No.',
      chain: [{ actor: 'bloc', mode: 'said', named: true }],
    }, // biome-ignore format: one line
    { noun: 'stance', actor: 'bloc', proposal: 'one', level: 'oppose', statements: ['line'], validFrom: '2020-01-05' },
  ];
  const sent = await post('/v1/revisions', { reason: 'votes', drafts });
  expect(sent.status, sent.text).toBe(201);
});

type Row = {
  proposal: { slug: string } | null;
  tag: string;
  window: string | null;
  n: number;
  polarisation: number;
  reason: string | null;
};
async function ask(query: string) {
  const { status, json, text } = await get(`/v1/polarisation?${query}`);
  expect(status, text).toBe(200);
  return json;
}
const figures = async (query: string) =>
  (await ask(query)).data.map((r: Row) => [
    r.proposal?.slug ?? r.tag,
    ...(r.window === null ? [] : [r.window]),
    r.n,
    r.polarisation,
  ]);

/** Three of five levels, one each, at the ends and in the middle: one layer 10101 of three. U = (3·0 − 4·3)/(3·3)… */
const SPREAD = (1 - agreementOf10101()) / 2;
function agreementOf10101(): number {
  // Triples of 10101: 101 at (0,1,2), (0,1,4), (0,3,4), (2,3,4); 110 and 011 none of the others but (0,2,3) and (1,2,4).
  const [unimodal, bimodal] = [2, 4];
  const u = (3 * unimodal - 4 * bimodal) / (3 * (unimodal + bimodal));
  return u * (1 - 2 / 4);
}

describe('GET /v1/polarisation', () => {
  it('has a figure for each proposal, null with a reason where too few have a level', async () => {
    const { data, meta } = await ask('actors=a,b,c,d&asOf=2022-01-01');
    expect(data.map((r: Row) => [r.proposal?.slug, r.n, r.polarisation, r.reason])).toEqual([
      ['one', 4, 0, null],
      ['split', 4, 1, null],
      ['spread', 3, SPREAD, null],
      ['alone', 1, null, 'fewer than 2 have a level'],
    ]);
    expect(data[2].levels).toMatchObject({ support: 1, neutral: 1, oppose: 1, ambiguous: 1 });
    expect(meta).toMatchObject({ method: 'polarisation/1', proposals: 5, total: 4, unspoken: 1 });
    // Over the day of the second vote: three against one; of 10001 half as A = −1, and half as 1.
    expect(await figures('actors=a,b,c,d&proposals=one&asOf=2022-05-01')).toEqual([['one', 4, (1 - 0) / 2]]);
  });

  it('counts ambiguous in the middle where asked, and sides where three levels are', async () => {
    const [[, n, middle]] = await figures('actors=a,b,c,d&proposals=spread&asOf=2022&ambiguous=neutral');
    // Counts 1, 2, 1: three quarters as the layer of three, a quarter all in one.
    expect([n, middle]).toEqual([4, (1 - (0.75 * agreementOf10101() + 0.25)) / 2]);
    expect(await figures('actors=a,b,c,d&proposals=spread&asOf=2022&scale=3')).toEqual([['spread', 3, 0.5]]);
  });

  it('tells what divides a set of actors most', async () => {
    expect(await figures('actors=a,b,c,d&most=2&asOf=2022-01-01')).toEqual([
      ['split', 4, 1],
      ['spread', 3, SPREAD],
    ]);
    expect((await figures('actors=a,b&most=1&asOf=2022-01-01'))[0]?.[0]).toBe('spread');
    expect(await figures('actors=a,b,c,d&most=9&atLeast=4&asOf=2022-01-01')).toEqual([
      ['split', 4, 1],
      ['one', 4, 0],
    ]);
  });

  it('goes by tags, and over the years', async () => {
    expect(await figures('actors=a,b,c,d&by=tag&asOf=2022-01-01')).toEqual([
      ['x', 8, 0.5],
      ['y', 7, (1 + SPREAD) / 2],
      ['z', 0, null],
    ]);
    expect(await figures('actors=a,b,c,d&by=tag&tag=x&window=year&asOf=2022-12-31')).toEqual([
      ['x', '2020', 8, 0.5],
      ['x', '2021', 8, 0.5],
      ['x', '2022', 8, 0.75],
    ]);
    expect(await figures('actors=a,b,c,d&window=year&stances=new&asOf=2022-12-31')).toEqual([
      ['one', '2020', 4, 0],
      ['one', '2022', 1, null],
      ['split', '2020', 4, 1],
      ['spread', '2021', 3, SPREAD],
      ['alone', '2021', 1, null],
    ]);
  });

  it('takes a group’s members of each day, and not its own line', async () => {
    expect(await figures('group=bloc&proposals=one,split&window=year&asOf=2021-12-31')).toEqual([
      ['one', '2020', 2, 0],
      ['one', '2021', 2, 0],
      ['split', '2020', 2, 0],
      ['split', '2021', 2, 1],
    ]);
  });

  it('is a table, and has a permalink', async () => {
    const { text } = await get('/v1/polarisation?most=1&actors=a,b,c,d&asOf=2022-01-01&format=csv');
    expect(text.split('\r\n')[0]).toContain('proposal,proposal_name,tag,window,day,n,proposals,polarisation');
    const { permalink } = (await ask('actors=a,b,c,d&most=1&asOf=2022-01-01')).meta;
    expect((await get(permalink)).headers['cache-control']).toContain('immutable');
    for (const query of ['by=actor', 'most=0', 'window=votes', 'method=9']) {
      expect((await get(`/v1/polarisation?${query}`)).status, query).toBe(400);
    }
  });
});

describe('stances of one first day that disagree', () => {
  it('count once, as the one that was recorded last; positions say that it is contested', async () => {
    const said = (actor: string, level: string) => as('stance', stance(actor, 'torn', level, '2023-01-01'));
    const drafts = [
      as('dossier', { slug: 'other', name: 'Other', parties: ['a', 'b'] }),
      as('proposal', { slug: 'torn', dossier: 'other', name: 'Torn', kind: 'plan' }),
      said('a', 'support'),
      said('b', 'support'),
      said('b', 'oppose'),
    ];
    expect((await post('/v1/revisions', { reason: 'torn', drafts })).status).toBe(201);
    // One in support and one opposed: A is −1.
    const [row] = (await get('/v1/polarisation?dossier=other&asOf=2023-02-01')).json.data;
    expect([row.n, row.polarisation, row.levels.oppose]).toEqual([2, 1, 1]);
    const agreement = (await get('/v1/agreement?dossier=other&asOf=2023-02-01')).json.data;
    expect(agreement.map((r: { n: number; value: number }) => [r.n, r.value])).toEqual([[1, 0]]);
    const positions = (await get('/v1/proposals/torn/positions?asOf=2023-02-01&include=all')).json.data;
    expect(positions.map((r: { level: string; contested: boolean }) => [r.level, r.contested])).toEqual([
      ['support', false],
      ['oppose', true],
    ]);
  });
});
