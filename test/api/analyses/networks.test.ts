import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse } from 'graphology-graphml';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';

const { get, post } = await testApp();

type Said = [speaker: string, on: string, proposal: string, level: string, source?: string];
const basis = (level: string) => level === 'ambiguous' && { basis: 'mixed_signals' };
let statements = 0;
const told = ([speaker, on, proposal, level, source = 'paper']: Said, more = {}) => {
  const slug = `s${++statements}`;
  return [
    {
      noun: 'statement', slug, source, spokenOn: on, paraphrase: 'So it is.',
      chain: [{ actor: speaker, mode: 'said', named: true }], ...more,
    }, // biome-ignore format: one line
    { noun: 'stance', actor: speaker, proposal, level, statements: [slug], validFrom: on, ...basis(level) },
  ];
};

const NAMES: Record<string, string> = { a: 'Alba & Sons <"a">', b: 'Bor\u0001is', c: 'Cöl', d: 'D', mute: 'Mute' };
beforeAll(async () => {
  const drafts = [
    { noun: 'dossier', slug: 'water', name: 'Water', parties: ['a', 'b', 'c', 'd', 'mute'] },
    { noun: 'source', slug: 'paper', title: 'Paper', publisher: 'Paper' },
    { noun: 'source', slug: 'other', title: 'Other', publisher: 'Other' },
    ...['a', 'b', 'c', 'd', 'mute'].map((slug) => ({ noun: 'actor', slug, type: 'state', name: NAMES[slug] })),
    ...['dam', 'tax', 'law'].map((slug) => ({ noun: 'proposal', slug, dossier: 'water', name: slug, kind: 'plan' })),
    ...told(['a', '2020-01-10', 'dam', 'support']),
    ...told(['a', '2020-01-11', 'dam', 'support']),
    ...told(['a', '2021-02-01', 'dam', 'support', 'other']),
    ...told(['b', '2020-01-12', 'dam', 'support']),
    ...told(['c', '2020-01-13', 'dam', 'oppose']),
    ...told(['b', '2020-03-01', 'tax', 'conditional_support']),
    ...told(['c', '2020-03-01', 'tax', 'oppose']),
    ...told(['d', '2020-03-02', 'tax', 'ambiguous']),
    { noun: 'event', slug: 'vote', dossier: 'water', name: 'Vote', kind: 'vote', occurredOn: '2021-05-01' },
    ...['c', 'd'].map((actor) => ({
      noun: 'stance',
      actor,
      proposal: 'law',
      level: 'support',
      event: 'vote',
      validFrom: '2021-05-01',
    })),
  ];
  const sent = await post('/v1/revisions', { reason: 'statements', drafts });
  expect(sent.status, sent.text).toBe(201);
});

// biome-ignore lint/suspicious/noExplicitAny: checked against its schema by the server.
async function ask(query: string): Promise<any> {
  const { status, json, text } = await get(`/v1/networks?${query}`);
  expect(status, text).toBe(200);
  return json;
}
type Tie = { window: string | null; source: { slug: string }; target: { slug: string }; weight: number; n: number };
const ties = async (query: string) =>
  (await ask(query)).data.map((t: Tie) => [`${t.source.slug}${t.target.slug}${t.window ?? ''}`, t.weight, t.n]);

describe('GET /v1/networks', () => {
  it('ties actors by the proposals that both spoke of', async () => {
    // a said support of the dam three times, b once, c opposes it; of the tax b is half for, c against; c and d voted for the law.
    expect(await ties('aggregation=ignore')).toEqual([['ab', 3, 1], ['ac', 3, 1], ['bc', 2, 2], ['cd', 1, 1]]);
    expect(await ties('aggregation=congruence')).toEqual([['ab', 3, 1], ['ac', 0, 1], ['bc', 0.25, 2], ['cd', 1, 1]]);
    expect(await ties('aggregation=conflict')).toEqual([['ab', 0, 1], ['ac', 3, 1], ['bc', 1.75, 2], ['cd', 0, 1]]);
    expect(await ties('aggregation=subtract')).toEqual([['ab', 3, 1], ['ac', -3, 1], ['bc', -1.5, 2], ['cd', 1, 1]]);
  }); // biome-ignore format: tables

  it('leaves out what is ambiguous, or takes it as the middle', async () => {
    expect(await ties('aggregation=congruence&proposals=tax&ambiguous=neutral')).toEqual([
      ['bc', 0.25, 1],
      ['bd', 0.75, 1],
      ['cd', 0.5, 1],
    ]);
  });

  it('normalises', async () => {
    const [, bc] = await ties('aggregation=congruence&normalisation=average&actors=b,c,d&duplicates=range');
    expect(bc).toEqual(['cd', 1 / 2, 1]);
    expect(await ties('aggregation=congruence&normalisation=jaccard&actors=b,c')).toEqual([['bc', 0.25 / 5, 2]]);
    expect(await ties('aggregation=congruence&normalisation=cosine&actors=b,c')).toEqual([['bc', 0.25 / 6, 2]]);
    expect(await ties('aggregation=congruence&normalisation=set_jaccard&actors=b,c')).toEqual([['bc', 0.25 / 3, 2]]);
    const [[, cosine]] = await ties('aggregation=congruence&normalisation=vector_cosine&actors=b,c');
    expect(cosine).toBeCloseTo(0.25 / (Math.sqrt(2) * Math.sqrt(3)), 12);
  });

  it.each([
    ['keep', 3],
    ['source', 2],
    ['week', 2],
    ['month', 2],
    ['year', 2],
    ['range', 1],
  ])('counts what is said again by the rule: %s', async (rule, weight) => {
    expect(await ties(`aggregation=ignore&actors=a,b&duplicates=${rule}`)).toEqual([['ab', weight, 1]]);
  });

  it('ties actors to proposals, by how much they said or how far they are for it', async () => {
    expect(await ties('ties=proposals&aggregation=ignore&actors=a,b')).toEqual([['adam', 3, 3], ['bdam', 1, 1], ['btax', 1, 1]]);
    expect(await ties('ties=proposals&aggregation=subtract&actors=b,c')).toEqual([['bdam', 1, 1], ['btax', 0.5, 1], ['cdam', -1, 1], ['ctax', -1, 1], ['claw', 1, 1]]);
    const { nodes } = await ask('ties=proposals&aggregation=ignore&actors=a');
    expect(nodes.map((n: { kind: string; node: { slug: string }; statements: number }) => [n.kind, n.node.slug, n.statements])).toEqual([['actor', 'a', 3], ['proposal', 'dam', 3]]);
  }); // biome-ignore format: tables

  it('counts statements of actors to proposals unless told otherwise, and says so in the permalink', async () => {
    const { data, meta } = await ask('ties=proposals&actors=a,b');
    expect(data.map((t: Tie) => t.weight)).toEqual([3, 1, 1]);
    expect(meta.permalink).toContain('aggregation=ignore&');
    expect((await ask('actors=a,b')).meta.permalink).toContain('aggregation=congruence&');
  });

  it('goes by windows of the days on which things were said', async () => {
    expect(await ties('aggregation=ignore&window=year')).toEqual([
      ['ab2020', 2, 1],
      ['ac2020', 2, 1],
      ['bc2020', 2, 2],
      ['cd2021', 1, 1],
    ]);
    const { networks } = await ask('aggregation=ignore&window=month');
    expect(networks.map((n: { window: string; statements: number }) => [n.window, n.statements])).toEqual([
      ['2020-01', 4],
      ['2020-03', 2],
      ['2021-02', 1],
      ['2021-05', 2],
    ]);
    expect((await ask('asOf=2020-01-11')).networks[0].statements).toBe(2);
    expect((await ask('from=2021')).networks[0].statements).toBe(3);
  });

  it('has communities and centralities of ties above 0', async () => {
    const { nodes, networks } = await ask('aggregation=ignore');
    // a–b–c–a and c–d: c alone lies between others, on two of the three ways past it.
    expect(
      nodes.map((n: { node: { slug: string }; degree: number; strength: number; betweenness: number }) => [
        n.node.slug,
        n.degree,
        n.strength,
        n.betweenness,
      ]),
    ).toEqual([
      ['a', 2, 6, 0],
      ['b', 2, 5, 0],
      ['c', 3, 6, 2 / 3],
      ['d', 1, 1, 0],
    ]);
    const squares = nodes.reduce((sum: number, n: { eigenvector: number }) => sum + n.eigenvector ** 2, 0);
    expect(squares).toBeCloseTo(1, 9);
    expect(networks[0]).toMatchObject({ statements: 9, nodes: 4, ties: 4, weight: 9, reason: null });
    const apart = await ask('aggregation=congruence&proposals=dam,law');
    expect(apart.nodes.map((n: { community: number }) => n.community)).toEqual([1, 1, 2, 2]);
    expect(apart.networks[0].communities).toBe(2);
    const without = await ask('aggregation=ignore&measures=false');
    expect(without.nodes[0]).toMatchObject({ degree: 2, betweenness: null, eigenvector: null, community: null });
    expect(without.networks[0].reason).toBe('not asked for');
    expect((await ask('aggregation=conflict&actors=a,b')).networks[0].reason).toBe('no tie has a weight above 0');
  });

  it('is not changed by an actor that is silent, and has no node for it', async () => {
    const all = await ask('aggregation=subtract');
    expect(all.nodes.map(({ node }: { node: { slug: string } }) => node.slug)).not.toContain('mute');
    const { meta: _, ...without } = await ask('aggregation=subtract&actors=a,b,c,d');
    const { meta: __, ...withIt } = all;
    expect(withIt).toEqual(without);
    expect(await ask('actors=mute')).toMatchObject({ data: [], nodes: [], networks: [] });
  });

  it('is GraphML that reads back as the same network, names and all', async () => {
    const { text, headers } = await get('/v1/networks?aggregation=subtract&format=graphml');
    expect(headers['content-type']).toBe('application/graphml+xml; charset=utf-8');
    expect(headers['content-disposition']).toContain('networks.graphml');
    const graph = parse(UndirectedGraph, text);
    expect(graph.mapNodes((_, { label }) => label)).toEqual([NAMES.a, 'Bor\u{FFFD}is', NAMES.c, NAMES.d]);
    const { data, nodes, meta } = await ask('aggregation=subtract');
    expect(graph.mapEdges((_, { weight, n }, source, target) => [source, target, weight, n])).toEqual(
      data.map((t: { source: { id: string }; target: { id: string }; weight: number; n: number }) => [
        t.source.id,
        t.target.id,
        t.weight,
        t.n,
      ]),
    );
    expect(graph.mapNodes((_, a) => [a.community, a.degree, a.betweenness])).toEqual(
      nodes.map((n: { community: number; degree: number; betweenness: number }) => [
        n.community,
        n.degree,
        n.betweenness,
      ]),
    );
    expect(graph.getAttribute('permalink')).toBe(meta.permalink);
  });

  it('is GEXF, and a list of ties as CSV; the same question gives the same bytes', async () => {
    const accept = await get('/v1/networks?aggregation=ignore', { accept: 'application/gexf+xml' });
    expect(accept.headers['content-type']).toBe('application/gexf+xml; charset=utf-8');
    expect(accept.text).toContain('<gexf version="1.3"');
    const read = parseGexf(UndirectedGraph, accept.text);
    expect(read.mapNodes((_, { label, statements, community }) => [label, statements, community])).toEqual([
      [NAMES.a, 3, 1],
      ['Bor\u{FFFD}is', 2, 1],
      [NAMES.c, 3, 1],
      [NAMES.d, 1, 1],
    ]);
    expect(read.mapEdges((_, { weight, n }, source, target) => [source, target, weight, n])[2]).toEqual([
      'act_2',
      'act_3',
      2,
      2,
    ]);
    expect([...accept.text.matchAll(/<edge /g)]).toHaveLength(4);
    const csv = (await get('/v1/networks?aggregation=ignore&format=csv&asOf=2025-01-01')).text.split('\r\n');
    expect(csv[0]).toBe('window,source,source_name,target,target_name,weight,n,as_of,known_at,method');
    expect(csv[1]).toContain(',a,"Alba & Sons <""a"">",b,');
    const { permalink } = (await ask('aggregation=ignore&asOf=2025-01-01')).meta;
    const before = [await get(permalink), await get(`${permalink}&format=gexf`)].map(({ text }) => text);
    expect(
      (
        await post('/v1/stances', {
          actor: 'mute',
          proposal: 'law',
          level: 'oppose',
          event: 'vote',
          validFrom: '2021-05-01',
        })
      ).status,
    ).toBe(201);
    expect([await get(permalink), await get(`${permalink}&format=gexf`)].map(({ text }) => text)).toEqual(before);
  });

  it.each(['graphml', 'gexf'])('is read by range as %s', async (format) => {
    const url = `/v1/networks?format=${format}`;
    const [whole, part] = [await get(url), await get(url, { range: 'bytes=20-59' })];
    expect(part).toMatchObject({ status: 206, text: Buffer.from(whole.text).subarray(20, 60).toString() });
    expect(part.headers).toMatchObject({ etag: whole.headers.etag, 'accept-ranges': 'bytes', 'content-length': '40' });
  });

  it('refuses what it cannot take', async () => {
    const refused = [
      'ties=proposals&aggregation=congruence',
      'ties=proposals&normalisation=cosine',
      'window=year&format=gexf',
      'duplicates=day',
      'format=dot',
    ];
    for (const query of refused) expect((await get(`/v1/networks?${query}`)).status, query).toBe(400);
    expect((await get('/v1/networks', { accept: 'text/html' })).status).toBe(406);
  });
});
