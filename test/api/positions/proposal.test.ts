import { describe, expect, it } from 'vitest';
import { rowOf, table } from '../../acceptance/first-dossier.ts';
import { river } from './river.ts';

const { get, post, clock } = await river();
const DAM = '/v1/proposals/dam/positions';
const ask = async (query = '', url = DAM) => {
  const { status, json, text } = await get(`${url}${query}`);
  if (status !== 200) throw new Error(text);
  return json;
};
const slugs = (rows: { actor: { slug: string } }[]) => rows.map(({ actor }) => actor.slug);

const EXPLICIT = { directness: 'explicit' };

describe('getProposalPositions', () => {
  it('lists the parties in their order, then who else holds a position; the silent with null', async () => {
    const answer = await ask();
    expect(table(answer)).toEqual([
      'boria | conditional_support | – | 2025-02-01 | 2025-07-01',
      'alba | oppose | via envoy | 2025-02-01 | –',
      'dora | – | – | – | –',
      'league | support | – | 2025-02-20 | –',
      'castor | – | – | – | –',
    ]);
    expect(rowOf(answer, 'dora')).toEqual({
      actor: { slug: 'dora', name: 'Dora' },
      level: null,
      absence: 'not_coded',
    });
    expect(rowOf(await ask('?include=all'), 'dora')).toEqual({
      actor: { id: 'act_4', slug: 'dora', name: 'Dora', type: 'state' },
      level: null,
      absence: 'not_coded',
      contested: false,
      independentSources: 0,
    });
    expect(answer.meta).toMatchObject({
      proposal: { slug: 'dam' },
      asOf: '2025-06-01',
      knownAt: 10,
      recordedAt: '2025-05-10T12:00:00.000Z',
      method: 'positions/1',
      total: 5,
      notCoded: 2,
      levels: { support: 1, conditional_support: 1, neutral: 0, conditional_opposition: 0, oppose: 1, ambiguous: 0 },
      permalink: `${DAM}?asOf=2025-06-01&knownAt=10&method=1`,
    });
  });

  it.each([
    ['2025-01-09', null],
    ['2025-01-10', 'support'],
    ['2025-01-31', 'support'],
    ['2025-02-01', 'oppose'],
    ['2025', null],
    ['2025-02', 'oppose'],
    ['2025-01-31T23:59:59Z', 'support'],
    ['2025-01-31T23:59:59-05:00', 'oppose'],
    ['2300-01-01', 'oppose'],
  ])('has Alba as of %s at %s', async (asOf, level) => {
    const [alba] = (await ask(`?actors=alba&asOf=${asOf}`)).data;
    expect(alba.level).toBe(level);
  });

  it.each([
    ['2025-01-31', null],
    ['2025-02-01', 'conditional_support'],
    ['2025-06-30', 'conditional_support'],
    ['2025-07-01', null],
  ])('has Boria, whose stance ends, as of %s at %s', async (asOf, level) => {
    expect((await ask(`?actors=boria&asOf=${asOf}`)).data[0].level).toBe(level);
  });

  it('names the level before', async () => {
    expect(rowOf(await ask(), 'alba')).not.toHaveProperty('previous');
    expect(rowOf(await ask('?include=previous'), 'alba').previous).toEqual({
      level: 'support',
      since: '2025-01-10',
      until: '2025-02-01',
      stance: { id: 'stn_1', ...EXPLICIT },
    });
    expect(rowOf(await ask('?include=previous'), 'boria')).not.toHaveProperty('previous');
  });

  it.each([
    ['0', []],
    ['1', ['boria –', 'alba –', 'dora –', 'league –']],
    ['2', ['boria –', 'alba support', 'dora –', 'league –']],
    ['3', ['boria –', 'alba oppose', 'dora –', 'league –']],
    ['2025-05-01', ['boria –', 'alba –', 'dora –', 'league –']],
    ['2025-05-02', ['boria –', 'alba support', 'dora –', 'league –']],
    ['2025-05-02T11:59:59.999Z', ['boria –', 'alba –', 'dora –', 'league –']],
    ['2025-05-02T12:00:00Z', ['boria –', 'alba support', 'dora –', 'league –']],
    ['2025-05-02T14:00:00%2B02:00', ['boria –', 'alba support', 'dora –', 'league –']],
    ['2025-04-30', []],
    ['1999-01-01', []],
  ])('as known at %s', async (knownAt, rows) => {
    const { data } = await ask(`?knownAt=${knownAt}`);
    expect(
      data.map((row: { actor: { slug: string }; level: string }) => `${row.actor.slug} ${row.level ?? '–'}`),
    ).toEqual(rows);
  });

  it('answers for the actors asked, in their order, each once', async () => {
    expect(slugs((await ask('?actors=castor,alba&actors=act_2,alba')).data)).toEqual(['castor', 'alba', 'boria']);
  });

  it.each([
    ['actors=alba,nobody', '?actors'],
    ['actors=alba,prp_1', '?actors'],
    ['group=nobody', '?group'],
  ])('refuses %s', async (query, pointer) => {
    const { status, json } = await get(`${DAM}?${query}`);
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'unknown-reference', pointer]);
  });

  it('counts the members that the group had on that day', async () => {
    expect(slugs((await ask('?group=league')).data)).toEqual(['alba', 'dora', 'boria']);
    expect(slugs((await ask('?group=league&asOf=2025-02-28')).data)).toEqual(['alba', 'dora']);
    expect(slugs((await ask('?group=league&asOf=2018')).data)).toEqual([]);
  });

  it('sets the members beside the line of the group, never instead of it', async () => {
    const { level, members } = rowOf(await ask('?include=members'), 'league');
    expect(level).toBe('support');
    expect(members).toMatchObject({
      count: 3,
      levels: { support: 0, conditional_support: 1, oppose: 1 },
      notCoded: [{ slug: 'dora' }],
      unity: { n: 2, rice: 0, label: 'divided' },
    });
    expect(members).not.toHaveProperty('claims');
    expect(members.positions.map((p: { actor: { slug: string }; level: string }) => [p.actor.slug, p.level])).toEqual([
      ['alba', 'oppose'],
      ['dora', null],
      ['boria', 'conditional_support'],
    ]);
    const earlier = rowOf(await ask('?asOf=2025-02-21&include=members'), 'league').members;
    expect(earlier).toMatchObject({
      count: 2,
      unity: { n: 1, rice: 1, label: null, reason: 'one member has a level, and a label asks for 2' },
    });
    expect(rowOf(await ask('?include=members'), 'alba')).not.toHaveProperty('members');
    expect(rowOf(await ask(), 'league')).not.toHaveProperty('members');
  });

  it('never merges the voices', async () => {
    const both = await ask();
    const claims = ({ attributed = [] }: { attributed?: { claimant: object; level: string }[] }) =>
      attributed.map(({ claimant, level }) => ({ claimant, level }));
    expect(claims(rowOf(both, 'alba'))).toEqual([
      { claimant: { id: null, slug: null, name: 'a diplomat' }, level: 'neutral' },
    ]);
    expect(claims(rowOf(both, 'castor'))).toEqual([
      { claimant: expect.objectContaining({ slug: 'wire', name: 'The Wire' }), level: 'oppose' },
    ]);
    const whole = await ask('?include=all');
    expect([rowOf(whole, 'alba').voice, rowOf(whole, 'castor').voice]).toEqual(['own', 'attributed']);

    const own = await ask('?voice=own');
    expect(own.data.flatMap(claims)).toEqual([]);
    expect(rowOf(own, 'alba').level).toBe('oppose');
    const attributed = await ask('?voice=attributed');
    expect(attributed.data.map((row: { level: unknown }) => row.level).filter(Boolean)).toEqual([]);
    expect(rowOf(attributed, 'alba').attributed).toHaveLength(1);
  });

  it('leaves only what holders said themselves with firstHand', async () => {
    const answer = await ask('?firstHand=true');
    expect(slugs(answer.data)).toEqual(['boria', 'alba', 'dora', 'league']);
    expect(rowOf(answer, 'alba')).toMatchObject({ level: 'oppose', stance: { firstHand: true } });
    expect(rowOf(answer, 'alba')).not.toHaveProperty('attributed');
    expect(await ask('?firstHand=false')).toMatchObject({ data: (await ask()).data });
  });

  it('says of each condition whether it holds', async () => {
    const states = async (query: string) =>
      rowOf(await ask(query), 'boria').conditions.map((c: { state: string }) => c.state);
    expect(await states('')).toEqual(['met', 'unmet', 'unknown']);
    expect(await states('?asOf=2025-04-30')).toEqual(['unmet', 'unmet', 'unknown']);
    expect(rowOf(await ask(), 'boria').conditions[1].test).toEqual({
      kind: 'all',
      state: 'unmet',
      tests: [
        {
          kind: 'none',
          state: 'unmet',
          tests: [
            {
              kind: 'stance',
              state: 'met',
              actor: expect.objectContaining({ slug: 'alba', type: 'state' }),
              proposal: expect.objectContaining({ slug: 'dam' }),
              levels: ['oppose'],
            },
          ],
        },
        { kind: 'date', state: 'met', from: '2025-01' },
      ],
    });
  });

  it('counts a report and its reprint once', async () => {
    expect(rowOf(await ask(), 'boria').independentSources).toBe(2);
    expect(rowOf(await ask(), 'alba')).toMatchObject({ independentSources: 1, stance: { evidence: ['stm_2'] } });
  });

  it('shows the evidence that is asked for', async () => {
    const plain = rowOf(await ask(), 'boria');
    expect(plain).not.toHaveProperty('statements');
    expect(plain).not.toHaveProperty('sources');
    const { statements, sources } = rowOf(await ask('?include=statements,sources'), 'boria');
    expect(statements.map((s: { chain: object[] }) => s.chain.length)).toEqual([1, 1, 1]);
    expect(sources.map((s: { slug: string }) => s.slug)).toEqual(['wire-report', 'reprint', 'gazette-report']);
    const { status, json } = await get(`${DAM}?include=everything`);
    expect([status, json.errors[0].pointer]).toEqual([400, '?include']);
  });

  it('lists the candidates of a contested position, the later revision first', async () => {
    const alba = rowOf(await ask('', '/v1/proposals/gauge/positions'), 'alba');
    expect(alba).toMatchObject({ level: 'oppose', contested: true, stance: { id: 'stn_8' } });
    expect(alba.candidates).toEqual([
      { level: 'oppose', validFrom: '2025-01-01', stance: { id: 'stn_8', ...EXPLICIT } },
      { level: 'support', validFrom: '2025-01-01', stance: { id: 'stn_7', ...EXPLICIT } },
    ]);
    const before = rowOf(await ask('?knownAt=8', '/v1/proposals/gauge/positions'), 'alba');
    expect(before.level).toBe('support');
    for (const part of ['contested', 'candidates']) expect(before).not.toHaveProperty(part);
  });

  it('keeps ambiguous apart from neutral, with its basis', async () => {
    const answer = await ask('', '/v1/proposals/gauge/positions');
    expect(rowOf(answer, 'boria')).toMatchObject({ level: 'ambiguous', stance: { basis: 'mixed_signals' } });
    expect(answer.meta.levels).toMatchObject({ ambiguous: 1, neutral: 0 });
  });

  it('gives the same bytes for its permalink after ten more revisions, for ever', async () => {
    const first = await get(`${DAM}?include=members,statements&voice=own&actors=alba,boria,league`);
    const { permalink } = first.json.meta;
    expect(first.headers['cache-control']).toBe('no-cache');
    const early = await get(permalink);
    const pinnedOnly = await get(permalink.replace('&method=1', ''));
    expect(pinnedOnly.headers['cache-control']).toBe('public, max-age=3600, stale-while-revalidate=86400');
    for (const i of Array.from({ length: 10 }, (_, n) => n)) {
      const level = i % 2 ? 'support' : 'oppose';
      const statements = [
        { source: 'wire-report', paraphrase: 'More.', chain: [{ actor: 'alba', mode: 'said', named: true }] },
      ];
      const draft = { actor: 'alba', proposal: 'dam', level, validFrom: `2025-05-1${i}`, statements };
      expect((await post('/v1/stances', draft)).status).toBe(201);
    }
    clock.set('2031-06-01T12:00:00Z');
    const again = await get(permalink);
    expect(again.text).toBe(first.text);
    expect(again.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      etag: early.headers.etag,
    });
    const now = await get(`${DAM}?include=members,statements&voice=own&actors=alba,boria,league`);
    expect(now.text).not.toBe(first.text);
    clock.set('2025-06-01T12:00:00Z');
  });
});
