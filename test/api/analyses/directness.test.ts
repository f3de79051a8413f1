import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, stance, statement } from '../drafts.ts';

const { get, post } = await testApp();

type Fields = Record<string, unknown>;
const HOW: Fields[] = [{}, { directness: 'implied', rationale: 'why' }, { directness: 'inferred', rationale: 'why' }];
const take = (actor: string, on: string, level: string, how: number, day = '2025-01-01', more: Fields = {}) =>
  as('stance', stance(actor, on, level, day, { ...HOW[how], ...more }));
const coding = (coder: string, read: string, directness?: string) =>
  as('coding', { coder, statement: read, actor: 'a', proposal: 'p', level: 'support', directness });

const written = await post('/v1/revisions', {
  reason: 'ground',
  drafts: [
    as('dossier', { slug: 'river', name: 'River', parties: ['a', 'b', 'c'] }),
    ...['a', 'b', 'c'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    ...['p', 'q', 'old'].map((slug) => as('proposal', { slug, dossier: 'river', name: slug, kind: 'k' })),
    as('proposal', {
      ...{ slug: 'new', dossier: 'river', name: 'new', kind: 'k' },
      relations: [{ type: 'supersedes', proposal: 'old' }],
    }),
    as('event', { slug: 'vote', dossier: 'river', name: 'Vote', kind: 'vote', occurredOn: '2025-03-01' }),
    take('a', 'p', 'support', 2),
    take('a', 'p', 'support', 0, '2025-01-15'),
    take('b', 'p', 'oppose', 1),
    take('c', 'p', 'support', 2),
    take('a', 'q', 'support', 2),
    take('b', 'q', 'support', 0),
    take('c', 'q', 'ambiguous', 0, '2025-01-01', { basis: 'mixed_signals' }),
    take('a', 'old', 'support', 0),
    take('b', 'old', 'oppose', 1),
    take('c', 'old', 'support', 0),
    take('a', 'new', 'oppose', 2),
    take('b', 'new', 'oppose', 0),
    ...['a', 'b'].map((actor) =>
      as('stance', { actor, proposal: 'p', level: 'support', event: 'vote', validFrom: '2025-03-01' }),
    ),
    ...['s1', 's2', 's3'].map((slug) => as('statement', { slug, ...statement([link('a')], { title: slug }) })),
    ...[coding('AB', 's1', 'explicit'), coding('CD', 's1', 'inferred'), coding('AB', 's2', 'implied')],
    ...[coding('CD', 's2'), coding('AB', 's3', 'explicit')],
  ],
});
if (written.status !== 201) throw new Error(written.text);

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas by the server.
type Body = any;
const ask = async (path: string): Promise<Body> => {
  const { status, json, text } = await get(`/v1/${path}`);
  expect(status, text).toBe(200);
  return json;
};

type Count = [n: number, explicit: number, implied: number, inferred: number];
const count = (n: number, { explicit, implied, inferred }: Body): Count => [n, explicit, implied, inferred];
const ties = ({ data }: Body) =>
  data.map(({ source, target, n, directness }: Body) => [source.slug, target.slug, ...count(n, directness)]);
const of = (name: string) => (row: Body) => [row[name].slug, ...count(row.n, row.directness)];

/** By question: what is read off its answer, and the figures counted by hand from the stances above. */
const COUNTED: [path: string, read: (answer: Body) => unknown, figures: unknown][] = [
  [
    'networks?proposals=p,q&asOf=2025-02-01',
    ties,
    [
      // On p one of a's two statements is an inference, and on q its only one.
      ['a', 'b', 2, 0, 0, 2],
      ['a', 'c', 1, 0, 0, 1],
      ['b', 'c', 1, 0, 0, 1],
    ],
  ],
  ['networks?proposals=p,q,old&actors=b,c&asOf=2025-02-01', ties, [['b', 'c', 2, 0, 1, 1]]],
  [
    'networks?proposals=p,q&ties=proposals&asOf=2025-02-01',
    ties,
    [
      ['a', 'p', 2, 1, 0, 1],
      ['a', 'q', 1, 0, 0, 1],
      ['b', 'p', 1, 0, 1, 0],
      ['b', 'q', 1, 1, 0, 0],
      ['c', 'p', 1, 0, 0, 1],
    ],
  ],
  [
    'dossiers/river/common-ground?asOf=2025-02-01',
    ({ data }) => data.map(of('proposal')),
    [
      ['p', 3, 1, 1, 1],
      ['q', 3, 2, 0, 1],
      ['old', 3, 2, 1, 0],
      ['new', 2, 1, 0, 1],
    ],
  ],
  [
    'dossiers/river/common-ground?asOf=2025-02-01',
    ({ blockers }) => blockers.map(of('actor')),
    [
      ['b', 3, 1, 2, 0],
      ['a', 1, 0, 0, 1],
    ],
  ],
  ['proposals/new/lineage?asOf=2025-02-01', ({ data: [step] }) => count(step.n, step.directness), [2, 0, 1, 1]],
  [
    'words-and-deeds?asOf=2025-04-01',
    ({ summary }) => summary.map(of('actor')),
    [
      ['a', 1, 1, 0, 0],
      ['b', 1, 0, 1, 0],
      ['c', 0, 0, 0, 0],
    ],
  ],
  [
    'proposals/q/sensitivity?asOf=2025-02-01',
    ({ data }) =>
      data
        .filter(({ rule }: Body) => ['as_asked', 'ambiguous_as_neutral', 'explicit'].includes(rule))
        .map(({ n, directness }: Body) => count(n, directness)),
    [
      [2, 1, 0, 1],
      [3, 2, 0, 1],
      [1, 1, 0, 0],
    ],
  ],
  ['actors/b/sensitivity?asOf=2025-02-01', ({ data: [{ n, directness }] }) => count(n, directness), [4, 2, 2, 0]],
  ['proposals/p/evidence?asOf=2025-02-01', ({ meta }) => count(meta.firstHand.n, meta.directness), [3, 1, 1, 1]],
  ['actors/a/evidence?asOf=2025-02-01', ({ meta }) => count(meta.firstHand.n, meta.directness), [4, 2, 0, 2]],
  [
    'volatility?asOf=2025-02-01',
    ({ data }) => data.map(of('actor')),
    [
      // On p the weaker of what a said twice.
      ['a', 4, 1, 0, 3],
      ['b', 4, 2, 2, 0],
      ['c', 3, 2, 0, 1],
    ],
  ],
  // One of the four readings says nothing of it.
  ['reliability?proposals=p', ({ meta: { pooled } }) => count(pooled.codings, pooled.directness), [4, 1, 1, 1]],
  ['reliability?proposals=p', ({ data: [row] }) => count(row.codings, row.directness), [4, 1, 1, 1]],
];
const included = (path: string) => `${path}${path.includes('?') ? '&' : '?'}include=directness`;

describe('include=directness', () => {
  it.each(COUNTED)('counts beside n in %s', async (path, read, figures) => {
    expect(read(await ask(included(path)))).toEqual(figures);
  });

  it.each([...new Set(COUNTED.map(([path]) => path))])('is asked for, pinned and kept out of %s else', async (path) => {
    const counts = /"directness":\{"explicit":\d/;
    const { text, json } = await get(`/v1/${path}`);
    expect(text).not.toMatch(counts);
    const whole = await get(`/v1/${included(path)}`);
    expect(whole.text).toMatch(counts);
    const pinned = await get(whole.json.meta.permalink);
    expect([pinned.json.data, pinned.json.meta]).toEqual([whole.json.data, whole.json.meta]);
    expect(json.meta.total).toBe(whole.json.meta.total);
  });

  it.each([
    'networks?proposals=p,q&ties=proposals',
    'dossiers/river/common-ground?asOf=2025-02-01',
    'proposals/new/lineage?asOf=2025-02-01',
    'proposals/q/sensitivity?asOf=2025-02-01',
    'volatility?asOf=2025-02-01',
    'reliability?proposals=p',
  ])('is columns of the table of %s', async (path) => {
    const { data } = await ask(included(path));
    const lines = (await get(`/v1/${included(path)}&format=csv`)).text.split(/\r?\n/);
    const at = (lines[0] as string).split(',').indexOf('directness_explicit');
    expect((lines[0] as string).split(',').slice(at, at + 3)).toEqual(
      ['explicit', 'implied', 'inferred'].map((how) => `directness_${how}`),
    );
    const { explicit, implied, inferred } = data[0].directness;
    expect(lines[1]).toContain(`,${explicit},${implied},${inferred},`);
    expect((await get(`/v1/${path}${path.includes('?') ? '&' : '?'}format=csv`)).text).not.toContain('directness_');
  });

  it('is attributes of ties in a graph', async () => {
    const graph = async (more: string) => {
      const { text } = await get(`/v1/networks?proposals=p,q&asOf=2025-02-01&format=gexf${more}`);
      return parseGexf(UndirectedGraph, text).mapEdges((_, attributes) => attributes);
    };
    const [tie] = await graph('&include=directness');
    expect(tie).toMatchObject({ n: 2, explicit: 0, implied: 0, inferred: 2 });
    expect((await graph(''))[0]).not.toHaveProperty('explicit');
  });

  it('goes with the disagreements of coders', async () => {
    const { data } = await ask('reliability?proposals=p&include=disagreements,directness');
    expect(data[0]).toMatchObject({ directness: { explicit: 1 }, disagreements: { cases: [] } });
  });

  it('shows how directly the level follows that a rule of sensitivity falls back on', async () => {
    const drafts = [
      as('proposal', { slug: 'weak', dossier: 'river', name: 'weak', kind: 'k' }),
      take('a', 'weak', 'support', 0),
      take('a', 'weak', 'oppose', 2, '2025-01-15'),
    ];
    const { json, text } = await post('/v1/revisions', { reason: 'two levels', drafts });
    const [, older, newer] = json?.data?.records ?? [{ text }];
    const changes = async (more: string) =>
      (await ask(`proposals/weak/sensitivity?asOf=2025-02-01${more}`)).data.find(
        ({ rule }: { rule: string }) => rule === 'explicit',
      ).changes;
    const [change] = await changes('&include=directness');
    expect(change).toMatchObject({ from: 'oppose', to: 'support', stance: { id: newer.id, directness: 'inferred' } });
    expect(change.toStance).toEqual({ id: older.id, directness: 'explicit' });
    expect((await changes(''))[0]).not.toHaveProperty('toStance');
  });

  it('shows in each disagreement how directly each coder found its level', async () => {
    const drafts = [
      as('statement', { slug: 'disputed', ...statement([link('a')]) }),
      ...[
        { coder: 'AB', level: 'support', directness: 'explicit' },
        { coder: 'CD', level: 'neutral', directness: 'inferred' },
        { coder: 'EF', level: 'oppose' },
        { coder: 'GH', level: 'support', directness: 'implied', role: 'adjudication' },
      ].map((read) => as('coding', { ...read, statement: 'disputed', actor: 'a', proposal: 'old' })),
    ];
    expect((await post('/v1/revisions', { reason: 'readings', drafts })).status).toBe(201);
    const read = async (parts: string) => {
      const { data } = await ask(`reliability?proposals=old&include=${parts}`);
      const [{ codings, adjudication }] = data[0].disagreements.cases;
      return [...codings, adjudication].map(({ directness }) => directness);
    };
    expect(await read('disagreements,directness')).toEqual(['explicit', 'inferred', undefined, 'implied']);
    expect(await read('disagreements')).toEqual([undefined, undefined, undefined, undefined]);
  });
});
