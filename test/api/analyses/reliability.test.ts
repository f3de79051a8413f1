import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, statement } from '../drafts.ts';

const { get, patch, post } = await testApp();

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schema by the server (CHECK_ANSWERS).
type Body = any;
type Fields = Record<string, unknown>;

const LEVEL: Record<string, Fields> = {
  '5': { level: 'support' },
  '4': { level: 'conditional_support' },
  '3': { level: 'neutral' },
  '2': { level: 'conditional_opposition' },
  '1': { level: 'oppose' },
  '?': { level: 'ambiguous', basis: 'mixed_signals' },
};
const said = (n: number) => `said-${n}`;
/** Of one coder a digit for each statement; `_` is not coded. */
const codings = (proposal: string, read: Record<string, string>, more: Fields = {}): Fields[] =>
  Object.entries(read).flatMap(([coder, digits]) =>
    [...digits].flatMap((digit, n) =>
      digit === '_'
        ? []
        : [as('coding', { coder, statement: said(n), actor: 'a', proposal, ...LEVEL[digit], ...more })],
    ),
  );
const written = async (drafts: Fields[]): Promise<number> => {
  const answer = await post('/v1/revisions', { reason: 'r', drafts });
  expect(answer.status, answer.text).toBe(201);
  return answer.json.data.number;
};
const ask = async (query: string): Promise<Body> => {
  const { status, text, json } = await get(`/v1/reliability?${query}`);
  expect(status, text).toBe(200);
  return json;
};
const row = async (query: string) => (await ask(query)).data[0];
const alphas = ({ nominal, ordinal, interval }: Body) => [nominal.alpha, ordinal.alpha, interval.alpha];

/** Krippendorff's published examples, 1 to 5 as oppose to support; see test/domain/reliability.test.ts. */
const THREE = { A: '_____34121133_3', B: '1_213343_______', C: '__21344_21133_4' };
const FOUR = { A: '123321412___', B: '1233224125_3', C: '_3332342251_', D: '12332441251_' };

beforeAll(async () => {
  await written([
    as('dossier', { slug: 'talks', name: 'Talks' }),
    as('dossier', { slug: 'others', name: 'Others' }),
    ...['a', 'b', 'c'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('actor', { slug: 'bloc', type: 'bloc', name: 'bloc' }),
    as('membership', { member: 'b', group: 'bloc', validFrom: '2025-03-01' }),
    ...['two', 'published', 'three', 'settled', 'alone', 'alike', 'nobody', 'dated', 'grouped', 'mended'].map((slug) =>
      as('proposal', { slug, dossier: 'talks', name: slug, kind: 'draft', tags: slug === 'two' ? ['small'] : [] }),
    ),
    as('proposal', { slug: 'elsewhere', dossier: 'others', name: 'elsewhere', kind: 'draft' }),
    as('source', { slug: 'paper', title: 'Paper', publisher: 'P', publishedOn: '2025-02-01' }),
    as('source', { slug: 'undated', title: 'Undated', publisher: 'P' }),
    as('statement', { slug: 'spoken-early', ...statement([link('a')], 'paper', { spokenOn: '2025-01-10' }) }),
    as('statement', { slug: 'spoken-late', ...statement([link('a')], 'paper', { spokenOn: '2025-04' }) }),
    as('statement', { slug: 'spoken-whenever', ...statement([link('a')], 'undated') }),
    ...Array.from({ length: 15 }, (_, n) => as('statement', { slug: said(n), ...statement([link('a')], 'paper') })),
  ]);
});

describe('GET /v1/reliability', () => {
  it('has alpha on three metrics, each with its n', async () => {
    // nominal: 8 readings, 3 support, 3 neutral, 2 oppose: 1 − 7 · 2 / (64 − 9 − 9 − 4).
    // interval: 1 − 7 · 2 · 1 / (2 · (3·3·1 + 3·2·4 + 3·2·1)). ordinal, with 3, 3, 2 between: places 1.5, 4.5, 7:
    // 1 − 7 · 2 · 9 / (2 · (3·3·9 + 3·2·5.5² + 3·2·2.5²)).
    await written(codings('two', { AB: '5531', CD: '5331' }));
    const json = await ask('proposals=two');
    const [found] = json.data;
    expect(alphas(found)[0]).toBeCloseTo(2 / 3, 12);
    expect(alphas(found)[1]).toBeCloseTo(0.79, 12);
    expect(alphas(found)[2]).toBeCloseTo(32 / 39, 12);
    expect(found).toMatchObject({
      proposal: { slug: 'two' },
      coders: { n: 2, names: ['AB', 'CD'] },
      units: 4,
      codings: 8,
      alone: 0,
      nominal: { n: 4, codings: 8, reason: null },
      ordinal: { n: 4, codings: 8, reason: null },
      agreement: { n: 4, value: 0.75, reason: null },
      disagreements: { n: 1, adjudicated: 0 },
    });
    expect(json.meta).toMatchObject({ method: 'reliability/1', proposals: 1, total: 1 });
    const { proposal: _, ...figures } = found;
    expect(json.meta.pooled).toEqual(figures);
    expect((await ask('tag=small')).data).toEqual(json.data);
  });

  it('gives the published figures of three and of four coders', async () => {
    await written([...codings('three', THREE), ...codings('published', FOUR)]);
    const [three, four] = (await ask('proposals=three,published')).data;
    expect([three.units, three.codings, three.alone, three.coders.names]).toEqual([12, 26, 1, ['A', 'B', 'C']]);
    expect(three.nominal.alpha).toBeCloseTo(0.691, 3);
    expect(three.interval.alpha).toBeCloseTo(0.811, 3);
    expect([four.units, four.codings, four.alone, four.coders.n]).toEqual([11, 40, 1, 4]);
    expect(four.nominal.alpha).toBeCloseTo(0.743, 3);
    expect(four.ordinal.alpha).toBeCloseTo(0.815, 3);
    expect(four.interval.alpha).toBeCloseTo(0.849, 3);
  });

  it('pools units, not figures', async () => {
    await written(codings('alike', { AB: '55', CD: '55' }));
    const { data, meta } = await ask('proposals=two,alike');
    // 12 readings: 7 support, 3 neutral, 2 oppose: 1 − 11 · 2 / (144 − 49 − 9 − 4).
    expect(meta.pooled.nominal.alpha).toBeCloseTo(30 / 41, 12);
    expect(meta.pooled).toMatchObject({ units: 6, codings: 12, agreement: { n: 6, value: 5 / 6 } });
    expect(data[1].nominal).toEqual({
      alpha: null,
      n: 2,
      codings: 4,
      reason: 'all readings are at one level: nothing shows that the coders could tell levels apart',
    });
    expect(data[1].agreement).toEqual({ n: 2, value: 1, reason: null });
  });

  it('has null and a reason where nothing can be compared', async () => {
    await written(codings('alone', { AB: '5_', CD: '_1' }));
    const { data, meta } = await ask('proposals=alone,nobody');
    for (const [i, alone] of [2, 0].entries()) {
      expect(data[i]).toMatchObject({ coders: { n: 0, names: [] }, units: 0, codings: 0, alone });
      for (const metric of ['nominal', 'ordinal', 'interval'])
        expect(data[i][metric]).toEqual({
          alpha: null,
          n: 0,
          codings: 0,
          reason: 'no statement was read by two of the coders',
        });
      expect(data[i].agreement).toEqual({ n: 0, value: null, reason: 'no statement was read by two of the coders' });
    }
    expect(meta).toMatchObject({ total: 2, pooled: { alone: 2, nominal: { alpha: null } } });
    // Where no proposal is named, only those that were coded have a row.
    const slugs = (await ask('dossier=talks')).data.map((r: Body) => r.proposal.slug);
    expect(slugs).toContain('alone');
    expect(slugs).not.toContain('nobody');
    const some = (await ask('dossier=talks&coders=C')).data.map((r: Body) => r.proposal.slug);
    expect(some).toEqual(['published', 'three']);
    expect(await ask('dossier=others')).toMatchObject({ data: [], meta: { total: 0, pooled: { units: 0 } } });
  });

  it('compares only the coders that are asked for', async () => {
    const pair = await row('proposals=published&coders=B,C');
    expect(pair.coders).toEqual({ n: 2, names: ['B', 'C'] });
    // Units that both read: 2 to 10, of which 2-3, 3-3, 3-3, 2-2, 2-3, 4-4, 1-2, 2-2, 5-5.
    expect(pair).toMatchObject({ units: 9, codings: 18, alone: 3, disagreements: { n: 3 } });
    expect(pair.agreement).toMatchObject({ n: 9, value: 2 / 3 });
    expect(await row('proposals=published&coders=C&coders=B')).toEqual(pair);
    expect(await row('proposals=published&coders=A,B,C,D')).toEqual(await row('proposals=published'));
    expect(await row('proposals=two&coders=AB,CD,A')).toEqual(await row('proposals=two'));
    const { status, json } = await get('/v1/reliability?coders=AB,nobody');
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'unknown-reference', '?coders']);
  });
});

describe('what is settled', () => {
  it('stands beside the disagreement, and is counted in no alpha', async () => {
    await written(codings('settled', { AB: '553', CD: '513' }));
    const before = await row('proposals=settled');
    const revision = await written([
      ...codings('settled', { judge: '_4_' }, { role: 'adjudication' }),
      // Where coders agree, or where nobody else reads, there is nothing to settle.
      ...codings('settled', { AB: '5___' }, { role: 'adjudication' }),
      ...codings('settled', { other: '___1' }, { role: 'adjudication' }),
    ]);
    const query = 'proposals=settled&include=disagreements';
    const { disagreements, ...after } = await row(query);
    expect(before).toEqual({ ...after, disagreements: { n: 1, adjudicated: 0 } });
    const level = (coder: string, text: string) => ({ coder, level: text, coding: { id: expect.any(String) } });
    expect(disagreements).toEqual({
      n: 1,
      adjudicated: 1,
      cases: [
        {
          statement: expect.objectContaining({ slug: said(1) }),
          actor: expect.objectContaining({ slug: 'a' }),
          codings: [level('AB', 'support'), level('CD', 'oppose')],
          adjudication: level('judge', 'conditional_support'),
        },
      ],
    });
    for (const { coder, coding, level: read } of [
      ...disagreements.cases[0].codings,
      disagreements.cases[0].adjudication,
    ])
      expect((await get(`/v1/codings/${coding.id}`)).json.data).toMatchObject({ coder, level: read, retracted: null });
    const earlier = await row(`${query}&knownAt=${revision - 1}`);
    expect(earlier.disagreements.cases[0].adjudication).toBeNull();
    expect(earlier.disagreements.cases[0].codings).toEqual(disagreements.cases[0].codings);
    expect((await ask(query)).meta.pooled.disagreements).toEqual({ n: 1, adjudicated: 1 });
    // An adjudication that is withdrawn settles nothing, whoever the coders asked for are.
    const { id } = disagreements.cases[0].adjudication.coding;
    expect((await row(`${query}&coders=AB,CD`)).disagreements).toEqual(disagreements);
    await post(`/v1/codings/${id}/retraction`, { reason: 'Too soon.' });
    expect((await row(query)).disagreements).toMatchObject({ n: 1, adjudicated: 0, cases: [{ adjudication: null }] });
  });
});

describe('what was known', () => {
  it('is what the readings were at that revision', async () => {
    const coded = await written(codings('mended', { AB: '531', CD: '511' }));
    const then = await ask(`proposals=mended&knownAt=${coded}`);
    expect(then.data[0].disagreements.n).toBe(1);
    const [mended] = (await get(`/v1/codings?proposal=mended&coder=CD&statement=${said(1)}`)).json.data;
    const amended = await patch(`/v1/codings/${mended.id}`, { level: 'neutral' }, { 'if-match': '*' });
    expect(amended.status).toBe(200);
    const now = await row('proposals=mended');
    expect(alphas(now)).toEqual([1, 1, 1]);
    expect(now.agreement.value).toBe(1);
    await post(`/v1/codings/${mended.id}/retraction`, { reason: 'Not read alone.' });
    const last = await row('proposals=mended');
    expect(last).toMatchObject({ units: 2, codings: 4, alone: 1, agreement: { n: 2, value: 1 } });
    // Read again after the retraction, by the same coder.
    await written(codings('mended', { CD: '_1_' }));
    expect((await row('proposals=mended')).disagreements.n).toBe(1);
    expect(await ask(`proposals=mended&knownAt=${coded}`)).toEqual(then);
    expect((await row(`proposals=mended&knownAt=${coded - 1}`)).units).toBe(0);
  });

  it('is pinned by the permalink, whatever is written afterwards', async () => {
    const asked = await ask('dossier=talks&coders=AB,CD&include=disagreements');
    expect(asked.meta.permalink).toMatch(/&coders=AB,CD&dossier=talks&include=disagreements&knownAt=\d+&method=1$/);
    const pinned = await get(asked.meta.permalink);
    expect(pinned.headers['cache-control']).toContain('immutable');
    expect(pinned.json.data).toEqual(asked.data);
    await written(codings('two', { EF: '1111' }));
    expect((await get(asked.meta.permalink)).text).toBe(pinned.text);
    expect((await row('proposals=two')).coders.n).toBe(3);
  });
});

describe('which readings count', () => {
  it('ambiguous is a level among names, and off the scale', async () => {
    const drafts = { AB: '5531?', CD: '53311' };
    await written([
      as('proposal', { slug: 'vague', dossier: 'talks', name: 'v', kind: 'k' }),
      ...codings('vague', drafts),
    ]);
    // nominal: 10 readings, 3 support, 3 neutral, 3 oppose, 1 ambiguous: 1 − 9 · 4 / (100 − 28).
    const found = await row('proposals=vague');
    expect(found.nominal).toEqual({ alpha: 0.5, n: 5, codings: 10, reason: null });
    expect(found.interval).toMatchObject({ n: 4, codings: 8 });
    expect(found.interval.alpha).toBeCloseTo(32 / 39, 12);
    expect(found).toMatchObject({ agreement: { n: 5, value: 0.6 }, disagreements: { n: 2 } });
    // As the middle: 3, 4 neutral, 3: 1 − 9 · 2 · (1 + 1) / (2 · (12 + 12 + 36)).
    const neutral = await row('proposals=vague&ambiguous=neutral');
    expect(neutral.interval).toMatchObject({ n: 5, codings: 10 });
    expect(neutral.interval.alpha).toBeCloseTo(0.7, 12);
    expect(neutral.nominal).toEqual(found.nominal);
    expect(neutral.agreement).toEqual(found.agreement);
  });

  it('and where all are off the scale it says so', async () => {
    await written([
      as('proposal', { slug: 'fog', dossier: 'talks', name: 'f', kind: 'k' }),
      ...codings('fog', { AB: '5?', CD: '??' }),
    ]);
    const { nominal, ordinal } = await row('proposals=fog');
    expect(nominal).toMatchObject({ n: 2, reason: null });
    const reason = 'no statement was read on the scale by two of the coders';
    expect(ordinal).toEqual({ alpha: null, n: 0, codings: 0, reason });
  });

  it('goes by the day of the statement, or of its document', async () => {
    const days = ['spoken-early', said(0), 'spoken-late', 'spoken-whenever'];
    await written(
      ['AB', 'CD'].flatMap((coder) =>
        days.map((on) => as('coding', { coder, statement: on, actor: 'a', proposal: 'dated', level: 'support' })),
      ),
    );
    for (const [query, units] of [
      ['', 4],
      ['from=2025-02-01', 2],
      ['from=2025-02-02', 1],
      ['to=2025-02-01', 2],
      ['from=2025&to=2025-04-01', 2],
      ['asOf=2025-03', 3],
      ['asOf=2025-01-09', 1],
    ] as const)
      expect([query, (await row(`proposals=dated&${query}`)).units]).toEqual([query, units]);
    const { status, json } = await get('/v1/reliability?from=2025&to=2024');
    expect([status, json.code]).toEqual([400, 'reversed-range']);
  });

  it('goes by the actor: named, member of a group on the day, or who it turned out to be', async () => {
    const read = (actor: string, coder: string, level = 'support') =>
      as('coding', { coder, statement: said(0), actor, proposal: 'grouped', level });
    await written([read('a', 'AB'), read('a', 'CD'), read('b', 'AB'), read('b', 'CD', 'oppose'), read('c', 'EF')]);
    expect(await row('proposals=grouped')).toMatchObject({ units: 2, alone: 1 });
    expect(await row('proposals=grouped&actors=a')).toMatchObject({ units: 1, disagreements: { n: 0 } });
    expect(await row('proposals=grouped&group=bloc')).toMatchObject({ units: 1, disagreements: { n: 1 } });
    expect((await row('proposals=grouped&group=bloc&asOf=2025-02-28')).units).toBe(0);
    const before = (await ask('proposals=grouped')).meta.knownAt;
    const merged = await post('/v1/actors/c/merge', { into: 'b', reason: 'One.' });
    expect(merged.status).toBe(200);
    const together = await row('proposals=grouped&include=disagreements');
    expect(together).toMatchObject({ units: 2, codings: 5, alone: 0, coders: { names: ['AB', 'CD', 'EF'] } });
    expect(together.disagreements.cases[0].actor.slug).toBe('b');
    expect(await row('proposals=grouped&actors=c')).toMatchObject({ units: 1, codings: 3 });
    expect(await row(`proposals=grouped&knownAt=${before}`)).toMatchObject({ units: 2, alone: 1 });
  });

  it('takes no parameter that would change nothing', async () => {
    for (const parameter of ['voice=own', 'firstHand=true', 'minConfidence=low', 'include=all', 'limit=5']) {
      const { status, json } = await get(`/v1/reliability?${parameter}`);
      expect([status, json.errors[0].pointer]).toEqual([400, `?${parameter.split('=')[0]}`]);
    }
  });
});

it('is a table as well, disagreements and all', async () => {
  const { text } = await get('/v1/reliability?proposals=settled&include=disagreements&format=csv');
  const [head] = text.split(/\r?\n/);
  expect(head).toContain('proposal,proposal_name,coders_n,coders_names,units,codings,alone,nominal_alpha,nominal_n');
  expect(head).toContain('disagreements_n,disagreements_adjudicated,disagreements_cases,as_of,known_at');
  expect(text).toContain('AB;CD');
});
