import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, stance, statement } from '../drafts.ts';

const { get, post } = await testApp();

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schema by the server (CHECK_ANSWERS).
type Body = any;

beforeAll(async () => {
  const drafts = [
    as('dossier', { slug: 'talks', name: 'Talks', parties: ['a', 'b', 'c'] }),
    as('dossier', { slug: 'else', name: 'Else', parties: [] }),
    ...['a', 'b', 'c', 'd', 'e', 'f', 'p', 'q', 'envoy', 'nuncio'].map((slug) =>
      as('actor', { slug, type: 'state', name: slug }),
    ),
    as('membership', { member: 'envoy', group: 'b', represents: true, validFrom: '2025-01-01' }),
    ...['truce', 'swap'].map((slug) => as('proposal', { slug, dossier: 'talks', name: slug, kind: 'k' })),
    as('proposal', { slug: 'other', dossier: 'else', name: 'Other', kind: 'k' }),
    as('stance', stance('a', 'truce', 'support', '2025-01-01', { validTo: '2025-02-01' })),
    as('stance', stance('a', 'other', 'oppose', '2025-03-01')),
    as('stance', { ...stance('b', 'truce', 'ambiguous', '2025-01-05'), basis: 'vague_wording' }),
    as('stance', {
      ...stance('c', 'swap', 'support', '2025-01-02'),
      statements: [statement([link('a'), link('c', 'believes')])],
    }),
    ...['p', 'q'].map((group) =>
      as('membership', { member: 'nuncio', group, represents: true, validFrom: '2025-01-01' }),
    ),
    as('statement', statement([link('nuncio')], {}, { slug: 'of-both', spokenOn: '2025-04-02' })),
    as('statement', statement([link('nuncio')], {}, { slug: 'of-p', spokenOn: '2025-04-03' })),
    as('stance', { actor: 'p', proposal: 'other', level: 'oppose', validFrom: '2025-03-03', statements: ['of-p'] }),
    as('statement', statement([link('envoy')], {}, { slug: 'remark', spokenOn: '2025-04-01' })),
    as('statement', statement([link('envoy')], {}, { slug: 'later', spokenOn: '2025-09-01' })),
    as('statement', statement([link('e', 'denied')], {}, { slug: 'denial', spokenOn: '2024-01-05' })),
    ...['believes', 'expects', 'reported'].map((mode) =>
      as('statement', statement([link('a'), link('f', mode)], {}, { slug: mode, spokenOn: '2024-01-06' })),
    ),
  ];
  const sent = await post('/v1/revisions', { reason: 'talks', drafts });
  expect(sent.status, sent.text).toBe(201);
});

async function rows(query: string) {
  const { status, json } = await get(`/v1/dossiers/talks/silence?${query}`);
  expect(status, JSON.stringify(json)).toBe(200);
  return json.data.map((row: Body) => [
    `${row.actor.slug} ${row.proposal.slug}`,
    row.lastOnIt?.until ?? null,
    row.lastAtAll && `${row.lastAtAll.on} ${row.lastAtAll.statement?.slug ?? row.lastAtAll.proposal.slug}`,
    row.claims,
  ]);
}

describe('GET /v1/dossiers/{id}/silence', () => {
  it('has who has no level, with the last word on it and at all; ambiguity is no silence', async () => {
    expect(await rows('asOf=2025-05-01')).toEqual([
      ['a truce', '2025-02-01', '2025-03-01 other', 0],
      ['c truce', null, null, 0],
      ['a swap', null, '2025-03-01 other', 0],
      ['b swap', null, '2025-04-01 remark', 0],
      ['c swap', null, null, 1],
    ]);
  });

  it('takes the words of who speaks for two groups for both, but where a coder knew for which', async () => {
    expect(await rows('asOf=2025-05-01&proposals=swap&actors=p,q,nuncio')).toEqual([
      ['p swap', null, '2025-04-03 of-p', 0],
      ['q swap', null, '2025-04-02 of-both', 0],
      ['nuncio swap', null, '2025-04-03 of-p', 0],
    ]);
  });

  it('is of the day asked, and of others than the parties where they are named', async () => {
    expect((await rows('asOf=2025-01-15')).map(([pair]: string[]) => pair)).toEqual([
      'c truce',
      'a swap',
      'b swap',
      'c swap',
    ]);
    expect(await rows('asOf=2025-05-01&actors=d&proposals=truce')).toEqual([['d truce', null, null, 0]]);
    expect((await rows('asOf=2025-05-01&voice=attributed&actors=c')).map(([pair]: string[]) => pair)).toEqual([
      'c truce',
    ]);
  });

  it('counts a denial as speaking, and no belief that others tell of', async () => {
    expect(await rows('asOf=2024-01-15&actors=e,f&proposals=truce')).toEqual([
      ['e truce', null, '2024-01-05 denial', 0],
      ['f truce', null, null, 0],
    ]);
    const { json } = await get('/v1/dossiers/talks/silence?asOf=2024-01-15&actors=e&proposals=truce');
    expect(json.data[0].lastAtAll.days).toBe(10);
  });

  it('pages, and has a permalink of the same rows', async () => {
    const first = await get('/v1/dossiers/talks/silence?asOf=2025-05-01&limit=3');
    const second = await get(first.json.links.next);
    expect([...first.json.data, ...second.json.data]).toHaveLength(5);
    expect(second.json.meta).toMatchObject({ total: 5, parties: 3, spoken: 1 });
    const pinned = await get(second.json.meta.permalink);
    expect(pinned.headers['cache-control']).toContain('immutable');
    expect(pinned.json.data).toEqual(second.json.data);
  });

  it('has a last word only if it was public by the day asked', async () => {
    const source = { title: 'Weekly', publisher: 'The Weekly', publishedOn: '2024-02-10' };
    const said = statement([link('f')], source, { slug: 'told-late', spokenOn: '2024-02-05' });
    expect((await post('/v1/statements', said)).status).toBe(201);
    const last = async (day: string) =>
      (await rows(`asOf=2024-02-20&actors=f&proposals=truce&publishedBy=${day}`)).map(([, , words]: string[]) => words);
    expect(await last('2024-02-09')).toEqual([null]);
    expect(await last('2024-02-10')).toEqual(['2024-02-05 told-late']);
  });

  it('has as a last word what an actor signed, or who represents it', async () => {
    const declared = {
      ...statement([{ description: 'the signatories', mode: 'said', named: true }], {}, { slug: 'declaration' }),
      spokenOn: '2025-05-10',
      signatories: ['d', 'envoy'],
    };
    expect((await post('/v1/statements', declared)).status).toBe(201);
    const last = (await rows('asOf=2025-05-20&actors=b,c,d&proposals=swap')).map(([pair, , words]: string[]) => [
      pair,
      words,
    ]);
    expect(last).toEqual([
      ['b swap', '2025-05-10 declaration'],
      ['c swap', null],
      ['d swap', '2025-05-10 declaration'],
    ]);
  });

  it('has a signature as a last word of no group but that on whose behalf its signatory speaks', async () => {
    const drafts = [
      ...['g', 'h', 'minister'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
      ...['g', 'h'].map((group) => as('membership', { member: 'minister', group, represents: true })),
      as('statement', {
        slug: 'accord',
        ...statement([
          { ...link('minister'), onBehalfOf: 'g' },
          { description: 'the signatories', mode: 'said', named: true },
        ]),
        spokenOn: '2025-06-10',
        signatories: ['minister', 'd'],
      }),
    ];
    expect((await post('/v1/revisions', { reason: 'an accord', drafts })).status).toBe(201);
    const last = await rows('asOf=2025-06-20&actors=g,h,minister&proposals=truce');
    expect(last.map(([pair, , words]: string[]) => [pair, words])).toEqual([
      ['g truce', '2025-06-10 accord'],
      ['h truce', null],
      ['minister truce', '2025-06-10 accord'],
    ]);
  });

  it('refuses what it cannot take', async () => {
    expect((await get('/v1/dossiers/none/silence')).status).toBe(404);
    expect((await get('/v1/dossiers/talks/silence?ambiguous=neutral')).status).toBe(400);
  });
});
