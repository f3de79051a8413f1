import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, link, stance, statement, unnamed } from '../drafts.ts';

const { get, post } = await testApp();

const told = (slug: string, source: string, chain: Record<string, unknown>[], more = {}) =>
  as('statement', { slug, ...statement(chain, source, more) });
const held = (actor: string, level: string, statements: string[], more = {}) =>
  as('stance', { actor, proposal: 'truce', level, validFrom: '2025-01-10', statements, ...more });
const wire = link('wire', 'reported');

/**
 * The Wire's report, its copy in the Echo and a report of the Post on north; unnamed sources of the Wire on
 * south; a vote of east; west speaks for itself, and takes it back.
 */
beforeAll(async () => {
  const drafts = [
    as('dossier', { slug: 'war', name: 'War', parties: ['north', 'south', 'east', 'west', 'isle'] }),
    ...['north', 'south', 'east', 'west', 'isle'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    as('actor', { slug: 'envoy', type: 'person', name: 'Envoy' }),
    as('membership', { member: 'envoy', group: 'west', represents: true }),
    as('actor', { slug: 'wire', type: 'media', name: 'The Wire' }),
    as('proposal', { slug: 'truce', dossier: 'war', name: 'Truce', kind: 'ceasefire' }),
    as('event', { slug: 'vote', dossier: 'war', name: 'Vote', kind: 'vote', occurredOn: '2025-01-10' }),
    as('source', {
      slug: 'of-wire',
      title: 'Report',
      publisher: 'The Wire',
      publisherActor: 'wire',
      sourceReliability: 'B',
      publishedOn: '2025-01-10',
    }),
    as('source', {
      slug: 'of-echo',
      title: 'Report again',
      publisher: 'The Echo',
      copyOf: 'of-wire',
      sourceReliability: 'D',
    }),
    as('source', { slug: 'of-post', title: 'Other report', publisher: 'The Post' }),
    told('north-1', 'of-wire', [wire, link('north')], { informationCredibility: 3 }),
    told('north-2', 'of-echo', [wire, link('north')], { informationCredibility: 2 }),
    told('north-3', 'of-post', [link('north')], { informationCredibility: 6 }),
    told('south-1', 'of-wire', [wire, unnamed('diplomats'), link('west', 'believes')]),
    told('west-1', 'of-post', [link('west')]),
    told('west-2', 'of-post', [link('envoy')], {
      spokenOn: '2025-01-20',
      relations: [{ type: 'retract', statement: 'west-1' }],
    }),
    told('south-denies', 'of-wire', [link('south', 'denied')], {
      spokenOn: '2025-01-15',
      relations: [
        { type: 'deny', statement: 'south-1' },
        { type: 'reaffirm', statement: 'north-1' },
      ],
    }),
    told('doubt', 'of-echo', [unnamed('a critic', 'said')], {
      relations: [{ type: 'contradict', statement: 'north-3' }],
    }),
    held('north', 'support', ['north-1', 'north-2', 'north-3']),
    held('south', 'oppose', ['south-1']),
    held('east', 'support', [], { event: 'vote' }),
    held('west', 'support', ['west-1']),
  ];
  const sent = await post('/v1/revisions', { reason: 'war', drafts });
  expect(sent.status, sent.text).toBe(201);
});

// biome-ignore lint/suspicious/noExplicitAny: the answers are checked against their schemas by the server.
type Row = any;
async function ask(query = '') {
  const { status, json, text } = await get(`/v1/proposals/truce/evidence?asOf=2025-02-01${query}`);
  expect(status, text).toBe(200);
  return json;
}

describe('GET /v1/proposals/{id}/evidence', () => {
  it('counts sources once, whoever reprints them, and says who is first hand, named and graded', async () => {
    const { data, notCoded, meta } = await ask();
    const row = (r: Row) => [
      r.actor.slug,
      r.voice,
      r.statements,
      r.documents,
      r.outlets.join(),
      r.firstHand,
      r.named,
      r.reliability,
      r.credibility,
    ];
    expect(data.map(row)).toEqual([
      ['north', 'own', 3, 3, 'The Wire,The Post', true, true, 'B', 2],
      ['south', 'attributed', 1, 1, 'The Wire', false, false, 'B', null],
      ['east', 'own', 0, 0, 'Vote', true, true, null, null],
      ['west', 'own', 1, 1, 'The Post', true, true, null, null],
    ]);
    expect(notCoded.map((actor: Row) => actor.slug)).toEqual(['isle']);
    expect(meta).toMatchObject({
      method: 'evidence/1',
      total: 4,
      statements: 5,
      documents: 3,
      independentSources: 3,
      firstHand: { n: 4, value: 0.75, reason: null },
      contested: 0,
      doubted: 3,
    });
  });

  it('has denials, contradictions and walk-backs, and whether they are the holder’s own', async () => {
    const { data } = await ask();
    const doubts = (r: Row) => r.doubts.map((d: Row) => [d.type, d.statement.slug, d.of.slug, d.by, d.byHolder]);
    expect(data.map(doubts)).toEqual([
      [['contradict', 'doubt', 'north-3', 'a critic', false]],
      [['deny', 'south-denies', 'south-1', 'south', true]],
      [],
      [['retract', 'west-2', 'west-1', 'Envoy', true]],
    ]);
  });

  it('has only those that were public, of the record as it was public', async () => {
    const doubted = async (publishedBy: string) => {
      const { data } = await ask(`&publishedBy=${publishedBy}&actors=north,south`);
      const positions = await get(
        `/v1/proposals/truce/positions?asOf=2025-02-01&publishedBy=${publishedBy}&actors=north&include=statements`,
      );
      expect(positions.json.data[0].doubts).toEqual(data[0].doubts.length > 0 ? data[0].doubts : undefined);
      return data.map((r: Row) => [r.actor.slug, r.doubts.map((d: Row) => d.statement.slug)]);
    };
    // The critic stands in a source that gives no day: nobody knows by when it was public.
    expect(await doubted('2025-01-12')).toEqual([
      ['north', []],
      ['south', ['south-denies']],
    ]);
  });

  it('counts and shows of the statements only those that were public', async () => {
    const { data, meta } = await ask('&publishedBy=2025-01-12&actors=north');
    const counts = { statements: 1, documents: 1, independentSources: 1 };
    expect(meta).toMatchObject(counts);
    expect(data[0]).toMatchObject({ ...counts, outlets: ['The Wire'], credibility: 3, reliability: 'B' });
    const row = async (more = '') => {
      const path = '/v1/proposals/truce/positions?asOf=2025-02-01&actors=north&include=statements,sources';
      const { independentSources, statements, sources, stance } = (await get(path + more)).json.data[0];
      const slugs = [statements, sources].map((records: Row[]) => records.map(({ slug }) => slug));
      return [independentSources, ...slugs, stance.evidence.length];
    };
    expect(await row('&publishedBy=2025-01-12')).toEqual([1, ['north-1'], ['of-wire'], 1]);
    expect(await row()).toEqual([2, ['north-1', 'north-2', 'north-3'], ['of-wire', 'of-echo', 'of-post'], 3]);
  });

  it('has them beside the positions that they are about, where the statements are asked for', async () => {
    const { data } = await ask();
    const expected = data.map((r: Row) => [r.actor.slug, r.doubts]).filter(([, doubts]: Row[]) => doubts.length > 0);
    const told = (rows: Row[]) =>
      rows.flatMap((r) =>
        [r, ...(r.claims ?? (r.attributed?.length ? r.attributed : []))].map((one) => [r.actor.slug, one.doubts]),
      );
    const beside = async (path: string, query: string) => {
      const { status, json, text } = await get(`${path}${query}`);
      expect(status, text).toBe(200);
      return told(json.data.map((r: Row) => ({ actor: json.meta.actor, ...r }))).filter(([, doubts]) => doubts);
    };
    const day = 'asOf=2025-02-01';
    const [positions, matrix] = [
      '/v1/proposals/truce/positions',
      '/v1/positions?proposals=truce&actors=north,south,west',
    ];
    expect(await beside(positions, `?${day}&include=statements`)).toEqual(expected);
    expect(await beside(matrix, `&${day}&include=marks`)).toEqual(expected);
    expect(await beside('/v1/actors/south/positions', `?${day}&include=all`)).toEqual([expected[1]]);
    // As a table, and by the name of the field.
    const [row] = (await get(`${positions}?${day}&actors=south&fields=attributed.doubts&format=ndjson`)).text.split(
      '\n',
    );
    expect(JSON.parse(row as string)).toEqual({ attributed: [{ doubts: expected[1][1] }] });
    // Not where nobody asks, and not before it was made.
    expect(await beside(positions, `?${day}`)).toEqual([]);
    expect(await beside(positions, '?asOf=2025-01-12&actors=south&include=statements')).toEqual([]);
  });

  it('knows no denial before it was made', async () => {
    const { json } = await get('/v1/proposals/truce/evidence?asOf=2025-01-17');
    expect(json.data.map((r: Row) => r.doubts.length)).toEqual([1, 1, 0, 0]);
    expect((await get('/v1/proposals/truce/evidence?asOf=2025-01-12')).json.data[1].doubts).toEqual([]);
  });

  it('hears one voice, first hand or some actors alone; nothing is no share', async () => {
    expect((await ask('&voice=attributed')).data.map((r: Row) => r.actor.slug)).toEqual(['south']);
    expect((await ask('&firstHand=true')).meta).toMatchObject({ total: 3, firstHand: { n: 3, value: 1 } });
    const none = await ask('&actors=isle');
    expect(none.meta.firstHand).toEqual({ n: 0, value: null, reason: 'there is no stance in force' });
    expect(none.notCoded).toHaveLength(1);
    expect((await get('/v1/proposals/none/evidence')).status).toBe(404);
    expect((await get('/v1/proposals/truce/evidence?actors=nobody')).status).toBe(422);
  });

  it('lists codings that were withdrawn, with the reason, and pins its answer', async () => {
    const before = await ask();
    const pinned = await get(before.meta.permalink);
    await post('/v1/stances/stn_4/retraction', { reason: 'misread' });
    await post('/v1/stances/stn_1/corrections', { level: 'neutral', reason: 'misheard' });
    const { withdrawn, data } = await ask();
    expect(withdrawn.map((w: Row) => [w.actor.slug, w.level, w.kind, w.by?.id ?? null, w.reason])).toEqual([
      ['north', 'support', 'corrected', 'stn_5', 'misheard'],
      ['west', 'support', 'retracted', null, 'misread'],
    ]);
    expect(data).toHaveLength(3);
    expect((await get(before.meta.permalink)).text).toBe(pinned.text);
    expect(pinned.headers['cache-control']).toContain('immutable');
  });

  it('comes as CSV', async () => {
    const { text } = await get('/v1/proposals/truce/evidence?asOf=2025-02-01&format=csv&actors=south');
    const [head = '', line = ''] = text.replace('\uFEFF', '').split('\r\n');
    const cell = (name: string) => line.split(',')[head.split(',').indexOf(name)];
    expect([cell('proposal'), cell('actor'), cell('claimant'), cell('independent_sources')]).toEqual([
      'truce',
      'south',
      'west',
      '1',
    ]);
  });
});

describe('GET /v1/actors/{id}/evidence', () => {
  it('asks the same of one actor, over all that it or its representatives spoke on', async () => {
    const { json, status } = await get('/v1/actors/west/evidence?asOf=2025-02-01');
    expect(status).toBe(200);
    expect(json.data).toEqual([]);
    expect(json.withdrawn.map((w: Row) => [w.proposal.slug, w.kind])).toEqual([['truce', 'retracted']]);
    expect(json.meta).toMatchObject({ actor: { slug: 'west' }, proposals: 1, firstHand: { n: 0, value: null } });
    const south = (await get('/v1/actors/south/evidence?asOf=2025-02-01')).json;
    expect(south.data.map((r: Row) => [r.proposal.slug, r.voice, r.doubts.length])).toEqual([
      ['truce', 'attributed', 1],
    ]);
    expect((await get('/v1/actors/south/evidence?dossier=war&voice=own')).json.data).toEqual([]);
    expect((await get(south.meta.permalink)).json.data).toEqual(south.data);
    expect((await get('/v1/actors/none/evidence')).status).toBe(404);
  });
});

describe('what was withdrawn', () => {
  it('is listed of those who said nothing else, unless the question names others', async () => {
    const drafts = [
      as('actor', { slug: 'cape', type: 'state', name: 'Cape' }),
      as('proposal', { slug: 'swap', dossier: 'war', name: 'Swap', kind: 'exchange' }),
      ...['cape', 'envoy', 'isle'].map((actor) => as('stance', stance(actor, 'swap', 'oppose', '2025-01-10'))),
    ];
    const { json } = await post('/v1/revisions', { reason: 'swap', drafts });
    const stances = json.data.records.slice(2).map((record: Row) => record.id);
    for (const id of stances) await post(`/v1/stances/${id}/retraction`, { reason: 'misread' });
    const withdrawn = async (query: string) => {
      const { json } = await get(`/v1/proposals/swap/evidence?asOf=2025-02-01${query}`);
      return json.withdrawn.map((w: Row) => `${w.actor.slug} ${w.kind}`);
    };
    expect(await withdrawn('')).toEqual(['cape retracted', 'envoy retracted', 'isle retracted']);
    expect(await withdrawn('&voice=own')).toHaveLength(3);
    expect(await withdrawn('&voice=attributed')).toEqual([]);
    expect(await withdrawn('&actors=cape')).toEqual(['cape retracted']);
    expect(await withdrawn('&actors=west')).toEqual(['envoy retracted']);
    expect(await withdrawn('&actors=north')).toEqual([]);
  });

  it('has nothing that the question leaves out: not public, less direct or not first hand', async () => {
    const inferred = { directness: 'inferred', rationale: 'It looked away.' };
    const of = (speaker: string, publishedOn: string) => ({
      statements: [statement([link(speaker)], { publishedOn })],
    });
    const drafts = [
      as('proposal', { slug: 'line', dossier: 'war', name: 'Line', kind: 'exchange' }),
      as('stance', stance('cape', 'line', 'oppose', '2025-01-10', of('cape', '2025-01-20'))),
      as('stance', stance('envoy', 'line', 'oppose', '2025-01-10', { ...of('envoy', '2025-01'), ...inferred })),
      as('stance', stance('isle', 'line', 'oppose', '2025-01-10', of('cape', '2025-01-12'))),
    ];
    const { json } = await post('/v1/revisions', { reason: 'line', drafts });
    for (const { id } of json.data.records.slice(1)) await post(`/v1/stances/${id}/retraction`, { reason: 'misread' });
    const withdrawn = async (query: string) => {
      const { json } = await get(`/v1/proposals/line/evidence?asOf=2025-02-01&${query}`);
      return json.withdrawn.map((w: Row) => w.actor.slug);
    };
    expect(await withdrawn('')).toEqual(['cape', 'envoy', 'isle']);
    expect(await withdrawn('publishedBy=2025-01-11')).toEqual([]);
    expect(await withdrawn('publishedBy=2025-01-30')).toEqual(['cape', 'isle']);
    expect(await withdrawn('publishedBy=2025-01')).toEqual(['cape', 'envoy', 'isle']);
    expect(await withdrawn('directness=explicit')).toEqual(['cape', 'isle']);
    expect(await withdrawn('firstHand=true')).toEqual(['cape', 'envoy']);
  });
});

it('counts where it was said: one speech in two papers is one source, of which each paper may have others', async () => {
  const on = (spokenOn: string) => ({ spokenOn });
  const drafts = [
    as('proposal', { slug: 'pact', dossier: 'war', name: 'Pact', kind: 'treaty' }),
    told('speech-wire', 'of-wire', [wire, link('north')], on('2025-01-11')),
    told('speech-post', 'of-post', [link('north')], on('2025-01-11')),
    told('speech-later', 'of-post', [link('north')], on('2025-01-12')),
    as('source', { slug: 'of-gazette', title: 'Third report', publisher: 'The Gazette' }),
    told('of-month', 'of-gazette', [link('north')], on('2025-01')),
    ...[
      ['north', ['speech-wire', 'speech-post']],
      ['south', ['speech-wire', 'speech-later']],
      ['west', ['speech-wire', 'of-month']],
    ].map(([actor, statements]) =>
      as('stance', { actor, proposal: 'pact', level: 'support', validFrom: '2025-01-12', statements }),
    ),
  ];
  expect((await post('/v1/revisions', { reason: 'pact', drafts })).status).toBe(201);
  const { json } = await get('/v1/proposals/pact/evidence?asOf=2025-02-01');
  expect(json.data.map((row: Row) => [row.actor.slug, row.outlets])).toEqual([
    ['north', ['The Wire']],
    ['south', ['The Wire', 'The Post']],
    ['west', ['The Wire', 'The Gazette']],
  ]);
  // Together: the speech and the later one are both in the Post, so all but the Gazette is one.
  expect(json.meta.independentSources).toBe(2);
  const { data } = (await get('/v1/proposals/pact/positions?asOf=2025-02-01')).json;
  expect(data[0]).toMatchObject({ actor: { slug: 'north' }, independentSources: 1 });
});
