import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';

const { get, post } = await testApp();

/**
 * A bloc of five: e joins on 2021-01-01, a leaves on 2022-01-01; its chair c-chair speaks for it from 2020 on.
 * Three roll calls and one standing dispute.
 */
const LEVEL: Record<string, string> = {
  y: 'support',
  n: 'oppose',
  o: 'neutral',
  '?': 'ambiguous',
  m: 'conditional_support',
};
const CALLS: [day: string, votes: Record<string, string>][] = [
  ['2020-03-01', { a: 'y', b: 'y', c: 'y', d: 'n', e: 'n' }],
  ['2021-03-01', { a: 'y', b: 'y', c: 'n', d: 'n', e: 'n' }],
  ['2022-03-01', { a: 'n', b: 'o', c: 'o', d: 'y' }],
];

beforeAll(async () => {
  const stance = (actor: string, proposal: string, level: string, validFrom: string, more = {}) => ({
    noun: 'stance', actor, proposal, level: LEVEL[level], validFrom, ...more,
  }); // biome-ignore format: one line
  const said = (speaker: string, on: string) => ({
    noun: 'statement', slug: `${speaker}-${on}`, source: 'paper', spokenOn: on, paraphrase: 'So it is.',
    chain: [{ actor: speaker, mode: 'said', named: true }],
  }); // biome-ignore format: one line
  const basis = { basis: 'mixed_signals' };
  const told = (speaker: string, on: string, proposal: string, level: string, actor = speaker) => [
    said(speaker, on),
    stance(actor, proposal, level, on, { statements: [`${speaker}-${on}`], ...(level === '?' && basis) }),
  ];
  const drafts = [
    { noun: 'dossier', slug: 'assembly', name: 'Assembly' },
    { noun: 'source', slug: 'paper', title: 'Paper', publisher: 'Paper' },
    ...['a', 'b', 'c', 'd', 'e', 'chair'].map((slug) => ({ noun: 'actor', slug, type: 'state', name: slug })),
    { noun: 'actor', slug: 'bloc', type: 'bloc', name: 'Bloc' },
    { noun: 'membership', member: 'a', group: 'bloc', validFrom: '2020-01-01', validTo: '2022-01-01' },
    ...['b', 'c', 'd'].map((member) => ({ noun: 'membership', member, group: 'bloc', validFrom: '2020-01-01' })),
    { noun: 'membership', member: 'e', group: 'bloc', validFrom: '2021-01-01' },
    { noun: 'membership', member: 'chair', group: 'bloc', represents: true, validFrom: '2020-01-01' },
    ...CALLS.flatMap(([day, votes], i) => [
      { noun: 'proposal', slug: `p${i}`, dossier: 'assembly', name: `P${i}`, kind: 'resolution', tags: ['call'] },
      { noun: 'event', slug: `v${i}`, dossier: 'assembly', name: `V${i}`, kind: 'vote', occurredOn: day },
      ...Object.entries(votes).map(([actor, vote]) => stance(actor, `p${i}`, vote, day, { event: `v${i}` })),
    ]),
    { noun: 'proposal', slug: 'dispute', dossier: 'assembly', name: 'Dispute', kind: 'plan' },
    { noun: 'proposal', slug: 'nothing', dossier: 'assembly', name: 'Nothing', kind: 'plan' },
    ...told('b', '2020-02-01', 'dispute', 'y'),
    ...told('chair', '2020-04-01', 'dispute', 'm', 'bloc'),
    ...told('c', '2020-06-01', 'dispute', 'n'),
    ...told('d', '2021-06-01', 'dispute', '?'),
    ...told('b', '2022-02-01', 'dispute', 'n'),
  ];
  const sent = await post('/v1/revisions', { reason: 'a bloc', drafts });
  expect(sent.status, sent.text).toBe(201);
});

// biome-ignore lint/suspicious/noExplicitAny: checked against its schema by the server.
async function unity(query: string): Promise<any> {
  const { status, json, text } = await get(`/v1/actors/bloc/unity?${query}`);
  expect(status, text).toBe(200);
  return json;
}
// biome-ignore lint/suspicious/noExplicitAny: see above.
const short = ({ proposal, day, members, n, silent, notCoded, label, line }: any) => [
  proposal.slug,
  day,
  members,
  n,
  [...silent, ...notCoded].map(({ slug }: { slug: string }) => slug).join(''),
  label,
  line?.level ?? null,
];

describe('GET /v1/actors/{bloc}/unity', () => {
  it('reads each roll call with the members of its day', async () => {
    const { data, meta } = await unity('window=votes&asOf=2023');
    expect(data.map(short)).toEqual([
      ['p0', '2020-03-01', 4, 4, '', 'majority', null],
      ['p1', '2021-03-01', 5, 5, '', 'divided', null],
      ['p2', '2022-03-01', 4, 3, 'e', 'no_line', null],
    ]);
    // p0: three for, one against, of the four that were members then: e's vote is no member's.
    expect(data[0]).toMatchObject({
      levels: { support: 3, oppose: 1, neutral: 0, ambiguous: 0 },
      rice: 0.5,
      riceByChance: 3 / 8,
      agreementIndex: (5 * 3 - 4) / (4 * 4),
      agreementA: 0,
      most: 'support',
      departsFrom: 'support',
      reason: null,
    });
    expect(data[0].departs.map((d: { actor: { slug: string }; apart: number }) => [d.actor.slug, d.apart])).toEqual([
      ['d', 4],
    ]);
    expect(data[2]).toMatchObject({ rice: 1, most: 'neutral', departsFrom: 'neutral' });
    expect(meta).toMatchObject({ total: 3, unspoken: 2, leastMembers: 2, method: 'unity/1', actor: { slug: 'bloc' } });
    expect((await unity('window=votes&asOf=2023&from=2021&to=2022')).data.map(short)).toEqual([short(data[1])]);
  });

  it('counts three levels where asked, as Hix, Noury and Roland do', async () => {
    const { data } = await unity('window=votes&asOf=2023&scale=3&proposals=p0');
    expect(data[0].agreementIndex).toBeCloseTo((3 * 3 - 4) / (2 * 4), 12);
  });

  it('has the official line beside the members, who is silent, and who departs from it', async () => {
    const { data } = await unity('proposals=dispute&asOf=2021-12-31&quorum=0');
    expect(data.map(short)).toEqual([['dispute', '2021-12-31', 5, 2, 'ae', 'divided', 'conditional_support']]);
    expect(data[0]).toMatchObject({
      levels: { support: 1, oppose: 1, ambiguous: 1 },
      rice: 0,
      departsFrom: 'conditional_support',
      most: null,
      line: { validFrom: '2020-04-01' },
    });
    expect(data[0].departs.map((d: { actor: { slug: string }; apart: number }) => [d.actor.slug, d.apart])).toEqual([
      ['c', 3],
      ['b', 1],
    ]);
    const neutral = (await unity('proposals=dispute&asOf=2021-12-31&ambiguous=neutral')).data[0];
    expect([neutral.n, neutral.levels.ambiguous, neutral.notCoded.length]).toEqual([3, 1, 2]);
    expect(neutral.departs.map((d: { actor: { slug: string } }) => d.actor.slug)).toEqual(['c', 'b', 'd']);
  });

  it('gives no figure and no label for a group of which too few have a level, and says so', async () => {
    const missing = { rice: null, agreementA: null, riceByChance: null, agreementIndex: null, label: null };
    const ask = async (more: string) => (await unity(`proposals=dispute&asOf=2021-12-31${more}`)).data[0];
    const reason = 'quorum: 2 of 5 members have a level on the scale, and 3 are asked for';
    expect(await ask('')).toMatchObject({ ...missing, n: 2, members: 5, reason, levels: { support: 1, oppose: 1 } });
    expect(await ask('&quorum=0.4')).toMatchObject({ rice: 0, label: 'divided', reason: null });
    expect(await ask('&quorum=0.41')).toMatchObject({ ...missing, reason });
    expect(await ask('&ambiguous=neutral')).toMatchObject({ n: 3, label: 'divided', reason: null });
    const { status, json } = await get('/v1/actors/bloc/unity?quorum=2');
    expect([status, json.errors[0].pointer]).toEqual([400, '?quorum']);
  });

  it('goes through the days on which something changed, members among them', async () => {
    const { data } = await unity('proposals=dispute&window=changes&asOf=2023&quorum=0');
    expect(data.map(short)).toEqual([
      ['dispute', '2020-02-01', 4, 1, 'acd', null, null],
      ['dispute', '2020-04-01', 4, 1, 'acd', null, 'conditional_support'],
      ['dispute', '2020-06-01', 4, 2, 'ad', 'divided', 'conditional_support'],
      ['dispute', '2021-01-01', 5, 2, 'ade', 'divided', 'conditional_support'],
      ['dispute', '2021-06-01', 5, 2, 'ae', 'divided', 'conditional_support'],
      ['dispute', '2022-01-01', 4, 2, 'e', 'divided', 'conditional_support'],
      ['dispute', '2022-02-01', 4, 2, 'e', 'united', 'conditional_support'],
    ]);
    expect(data[0].reason).toBe('one member has a level, and a label asks for 2');
  });

  it('goes by years and months: what stands at their end, or what began in them', async () => {
    const standing = (await unity('proposals=dispute&window=year&asOf=2022-06-30&quorum=0')).data;
    expect(standing.map((row: { window: string }) => [row.window, ...short(row).slice(1)])).toEqual([
      ['2020', '2020-12-31', 4, 2, 'ad', 'divided', 'conditional_support'],
      ['2021', '2021-12-31', 5, 2, 'ae', 'divided', 'conditional_support'],
      ['2022', '2022-06-30', 4, 2, 'e', 'united', 'conditional_support'],
    ]);
    const begun = (await unity('proposals=dispute&window=year&stances=new&asOf=2022-06-30')).data;
    expect(begun.map((row: { n: number; notCoded: unknown[] }) => [row.n, row.notCoded.length])).toEqual([
      [2, 2],
      [0, 4],
      [1, 3],
    ]);
    const months = (await unity('proposals=dispute&window=month&from=2020-02&to=2020-05&asOf=2023')).data;
    expect(months.map((row: { window: string; day: string }) => [row.window, row.day])).toEqual([
      ['2020-02', '2020-02-29'],
      ['2020-03', '2020-03-31'],
      ['2020-04', '2020-04-30'],
    ]);
  });

  it('says null with a reason where there is too little, and has a row where it is asked for one by name', async () => {
    const [row] = (await unity('proposals=nothing&asOf=2021-06-01')).data;
    expect(row).toMatchObject({
      n: 0,
      rice: null,
      agreementA: null,
      agreementIndex: null,
      riceByChance: null,
      label: null,
    });
    expect(row).toMatchObject({ reason: 'no member has a level on the scale', most: null, departs: [] });
    expect((await unity('proposals=nothing&asOf=2019')).data[0].reason).toBe('the group had no members on that day');
    expect(
      (await unity('asOf=2021-06-01')).data.map(({ proposal }: { proposal: { slug: string } }) => proposal.slug),
    ).toEqual(['p0', 'p1', 'dispute']);
  });

  it('can be recomputed from the positions of its members', async () => {
    for (const row of (await unity('window=votes&asOf=2023')).data) {
      const { json } = await get(`/v1/proposals/${row.proposal.slug}/positions?group=bloc&asOf=${row.day}`);
      expect(json.meta.levels).toEqual(row.levels);
      // A roll call covers its members.
      const { silent, notCoded, leftOut } = row;
      expect(json.meta.silent + json.meta.notCoded + json.meta.leftOut).toBe(
        silent.length + notCoded.length + leftOut.length,
      );
    }
  });

  it('is a table as well, and has a permalink that gives the same bytes after more was written', async () => {
    const { text } = await get('/v1/actors/bloc/unity?window=votes&asOf=2023&format=csv');
    const [head, first] = text.split('\r\n');
    expect(head?.split(',').slice(0, 8)).toEqual([
      'actor',
      'actor_name',
      'proposal',
      'proposal_name',
      'window',
      'day',
      'members',
      'n',
    ]);
    expect(first?.split(',').slice(0, 8)).toEqual(['bloc', 'Bloc', 'p0', 'P0', '', '2020-03-01', '4', '4']);
    const { permalink } = (await unity('asOf=2021-06-01')).meta;
    const before = await get(permalink);
    expect(before.headers['cache-control']).toContain('immutable');
    const vote = { actor: 'b', proposal: 'p1', level: 'oppose', event: 'v1', validFrom: '2021-03-02' };
    expect((await post('/v1/stances', vote)).status).toBe(201);
    expect((await get(permalink)).text).toBe(before.text);
  });

  it('refuses what it cannot take', async () => {
    for (const query of ['window=week', 'scale=4', 'method=2', 'actors=a', 'from=2022&to=2021']) {
      expect((await get(`/v1/actors/bloc/unity?${query}`)).status, query).toBe(400);
    }
    expect((await get('/v1/actors/nobody/unity')).status).toBe(404);
    expect((await get('/v1/actors/bloc/unity?proposals=none')).status).toBe(422);
  });
});

it('says with include=directness how directly the levels of the line and of who departs follow from the record', async () => {
  const said = (slug: string, actor: string, level: string, more: object) => [
    {
      noun: 'statement', slug, source: 'paper', spokenOn: '2020-05-01', paraphrase: slug,
      chain: [{ actor, mode: 'said', named: true }],
    },
    { noun: 'stance', actor: actor === 'chair' ? 'bloc' : actor, level, validFrom: '2020-05-01', statements: [slug], ...more },
  ]; // biome-ignore format: one line
  const inferred = { directness: 'inferred', rationale: 'By its tone.' };
  const drafts = [
    { noun: 'proposal', slug: 'toll', dossier: 'assembly', name: 'Toll', kind: 'plan' },
    ...said('chair-on-toll', 'chair', 'support', { proposal: 'toll', ...inferred }),
    ...said('b-on-toll', 'b', 'oppose', { proposal: 'toll' }),
    ...said('c-on-toll', 'c', 'support', { proposal: 'toll' }),
  ];
  const sent = await post('/v1/revisions', { reason: 'a toll', drafts });
  expect(sent.status, sent.text).toBe(201);
  const rowOf = async (query: string) => (await unity(`proposals=toll&asOf=2020-06-01${query}`)).data[0];
  const [plain, shown] = [await rowOf(''), await rowOf('&include=directness')];
  expect(Object.keys(plain.line)).toEqual(['level', 'stance', 'validFrom']);
  expect(shown.line).toEqual({ ...plain.line, ...inferred });
  expect(Object.keys(plain.departs[0])).toEqual(['actor', 'level', 'apart', 'stance']);
  expect(shown.departs).toEqual([{ ...plain.departs[0], directness: 'explicit' }]);
  const url = '/v1/actors/bloc/unity.csv?proposals=toll&asOf=2020-06-01';
  expect((await get(url)).text).not.toContain('line_directness');
  expect((await get(`${url}&include=directness`)).text).toContain(',line_directness,line_rationale,');
});
