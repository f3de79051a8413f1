import { describe, expect, it } from 'vitest';
import { as, link, statement } from './drafts.ts';
import { actorRef, nounTests, ref } from './noun.ts';

const expectation = (note: string, more: Record<string, unknown> = {}) => ({
  holder: 'alba',
  event: 'flood',
  likelihood: 'likely',
  validFrom: '2025-01-01',
  statements: ['speech'],
  note,
  ...more,
});
const event = (slug: string, more: Record<string, unknown> = {}) =>
  as('event', { slug, dossier: 'river', name: slug, kind: 'other', context: 'hypothetical', ...more });

const { get, patch, post } = await nounTests({
  noun: 'expectation',
  path: '/v1/expectations',
  prefix: 'exp',
  slug: 'none',
  ground: [
    as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
    as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
    as('dossier', { slug: 'river', name: 'The river' }),
    as('dossier', { slug: 'valley', name: 'The valley' }),
    event('flood'),
    event('drought'),
    event('landslide', { dossier: 'valley' }),
    as('source', { slug: 'report', title: 'Report', publisher: 'The Wire' }),
    as('statement', { slug: 'speech', ...statement([link('alba')], 'report') }),
    as('statement', { slug: 'reply', ...statement([link('boria')], 'report') }),
  ],
  alsoNeeds: ['percent', 'statements'],
  least: { holder: 'boria', event: 'flood', percent: 30, validFrom: '2025-02', statements: ['speech'] },
  reads: {
    holder: actorRef('boria'),
    event: ref('flood'),
    likelihood: null,
    percent: 30,
    by: null,
    validFrom: '2025-02',
    validTo: null,
    statements: [ref('speech')],
    note: null,
  },
  nth: (i) => expectation(`No. ${i}`, { holder: 'boria', event: 'landslide' }),
  amendment: {
    holder: 'alba',
    event: 'drought',
    likelihood: 'unlikely',
    percent: null,
    by: '2025-06',
    validFrom: '2025-03-01',
    validTo: '2025-04-01',
    statements: ['reply', 'speech'],
    note: 'n',
  },
  amended: {
    holder: actorRef('alba'),
    event: ref('drought'),
    likelihood: 'unlikely',
    percent: null,
    by: '2025-06',
    validFrom: '2025-03-01',
    validTo: '2025-04-01',
    statements: [ref('reply'), ref('speech')],
    note: 'n',
  },
  cleared: { by: null, validTo: null, note: null },
  filtered: [
    as('expectation', expectation('first')),
    as('expectation', expectation('second', { event: 'landslide' })),
    as('expectation', expectation('third', { holder: 'boria' })),
  ],
  filters: [
    ['holder=alba', ['first', 'second']],
    ['event=flood', ['first', 'third']],
    ['dossier=valley', ['second']],
    ['holder=boria&event=flood', ['third']],
  ],
});

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas by the server.
type Body = any;
const ask = async (path: string): Promise<Body> => {
  const { status, json, text } = await get(path);
  expect(status, text).toBe(200);
  return json;
};
const write = async (drafts: object[]) => {
  const { status, text } = await post('/v1/revisions', { reason: 'r', drafts });
  expect(status, text).toBe(201);
};

describe('an expectation', () => {
  it.each([
    ['/likelihood', { percent: 20 }],
    ['/likelihood', { likelihood: null }],
    ['/statements', { statements: [] }],
  ])('is refused at %s with %j', async (pointer, more) => {
    const { status, json } = await post('/v1/expectations', expectation('bad', more));
    expect([status, json.code, json.errors.map((e: Body) => e.pointer)]).toEqual([422, 'invalid-body', [pointer]]);
  });

  it('ends after it began', async () => {
    const { json } = await post('/v1/expectations', expectation('bad', { validTo: '2025-01-01' }));
    expect(json.code).toBe('reversed-interval');
  });

  it('keeps its event and its statements from being retracted', async () => {
    for (const path of ['/v1/events/flood', '/v1/statements/speech'])
      expect((await post(`${path}/retraction`, { reason: 'r' })).json.code).toBe('in-use');
  });

  it('may be of an event without a date; what happened has one', async () => {
    expect((await ask('/v1/events/flood')).data.occurredOn).toBeNull();
    const { status, json } = await patch('/v1/events/flood', { context: 'actual' }, { 'if-match': '*' });
    expect([status, json.errors[0].pointer]).toEqual([422, '/occurredOn']);
  });
});

describe('GET /v1/events/{id}/expectations', () => {
  it('has who expects what on a day, band by band, and what became of it', async () => {
    await write([
      event('strike'),
      as('expectation', expectation('a', { event: 'strike', likelihood: 'unlikely', by: '2025-06-30' })),
      as('expectation', expectation('b', { event: 'strike', holder: 'boria', by: '2025-06', validFrom: '2025-02' })),
      as('expectation', expectation('c', { event: 'strike', likelihood: null, percent: 90, validTo: '2025-03-01' })),
    ]);
    const rows = async (asOf: string) =>
      (await ask(`/v1/events/strike/expectations?asOf=${asOf}`)).data.map((row: Body) => [
        row.holder.slug,
        row.likelihood ?? row.percent,
        [row.band.from, row.band.to],
        row.probability,
        row.resolution.outcome,
      ]);
    expect(await rows('2025-02-27')).toEqual([
      ['alba', 90, [90, 90], 0.9, 'open'],
      ['alba', 'unlikely', [20, 45], 0.325, 'open'],
    ]);
    expect(await rows('2025-06-30')).toEqual([
      ['boria', 'likely', [55, 80], 0.675, 'open'],
      ['alba', 'unlikely', [20, 45], 0.325, 'open'],
    ]);
    expect((await rows('2025-07-01')).map((row: Body) => row[4])).toEqual(['did_not_occur', 'did_not_occur']);
    expect(await rows('2025-06-30&ended=true')).toEqual([
      ['alba', 90, [90, 90], 0.9, 'open'],
      ['boria', 'likely', [55, 80], 0.675, 'open'],
      ['alba', 'unlikely', [20, 45], 0.325, 'open'],
    ]);
    // What nobody expected yet is not ended.
    expect(await rows('2025-01-31&ended=true')).toHaveLength(2);
    expect((await ask('/v1/events/strike/expectations?asOf=2025-06-30&ended=true')).meta.permalink).toContain(
      'ended=true',
    );
    const { meta, data } = await ask('/v1/events/strike/expectations?asOf=2025-02-28');
    expect(meta).toMatchObject({ event: { slug: 'strike' }, context: 'hypothetical', occurredOn: null, total: 3 });
    expect(data[0].statements).toEqual([ref('speech')]);
    expect((await ask(meta.permalink)).data).toEqual(data);
  });

  it('is of the event as it was known', async () => {
    await write([event('quake'), as('expectation', expectation('d', { event: 'quake', by: '2025-06-30' }))]);
    const before = (await ask('/v1/events/quake/expectations')).meta.knownAt;
    await patch('/v1/events/quake', { context: 'actual', occurredOn: '2025-06' }, { 'if-match': '*' });
    const outcome = async (query: string) =>
      (await ask(`/v1/events/quake/expectations?${query}`)).data.map((row: Body) => row.resolution);
    // Of an event in June nobody knows on the 15th whether it happened.
    expect(await outcome('asOf=2025-06-15')).toEqual([{ outcome: 'open', on: null }]);
    expect(await outcome('asOf=2025-06-30')).toEqual([{ outcome: 'occurred', on: '2025-06-30' }]);
    expect(await outcome(`asOf=2025-06-30&knownAt=${before}`)).toEqual([{ outcome: 'open', on: null }]);
  });
});

describe('dates that admit doubt', () => {
  it('are kept as given, and read by the days that are certain or possible', async () => {
    const bell = { event: 'bell', by: '2025-06~' };
    await write([
      as('proposal', { slug: 'tower', dossier: 'river', name: 'Tower', kind: 'project' }),
      event('bell', { agenda: [{ proposal: 'tower' }] }),
      as('expectation', expectation('e', { ...bell, validFrom: '2025-03-08/2025-03-16', validTo: '/2025-04-10' })),
      as('expectation', expectation('f', { ...bell, holder: 'boria', validFrom: '2025-03', validTo: '2025-04-20~' })),
    ]);
    const { data } = await ask('/v1/expectations?event=bell');
    expect(data.map((one: Body) => [one.by, one.validFrom, one.validTo])).toEqual([
      ['2025-06~', '2025-03-08/2025-03-16', '/2025-04-10'],
      ['2025-06~', '2025-03', '2025-04-20~'],
    ]);
    const rows = async (query: string) =>
      (await ask(`/v1/events/bell/expectations?asOf=${query}`)).data.map((row: Body) => [
        row.holder.slug,
        row.certainty,
      ]);
    const [alba, boria] = ['alba', 'boria'].map((slug) => [slug, 'possible']);
    for (const [asOf, certain, possible] of [
      ['2025-03-07', [], [boria]],
      ['2025-03-20', [], [alba, boria]],
      ['2025-03-31', [['boria', undefined]], [alba, ['boria', undefined]]],
      ['2025-04-18', [['boria', undefined]], [['boria', undefined]]],
      ['2025-04-19', [], [boria]],
      ['2025-04-21', [], []],
    ] as const) {
      expect(await rows(asOf), asOf).toEqual(certain);
      expect(await rows(`${asOf}&dates=possible`), asOf).toEqual(possible);
      const query = `dossier=river&proposals=tower&actors=alba,boria&include=marks&asOf=${asOf}`;
      const marks = async (dates: string) =>
        JSON.stringify((await ask(`/v1/positions?${query}&dates=${dates}`)).data).match(/exp_\d+/g)?.length ?? 0;
      expect([await marks('certain'), await marks('possible')]).toEqual([certain.length, possible.length]);
    }
    expect(await rows('2025-07-01&ended=true')).toEqual([
      ['alba', undefined],
      ['boria', undefined],
    ]);
    const { meta } = await ask('/v1/events/bell/expectations?asOf=2025-03-20&dates=possible');
    expect((await ask(meta.permalink)).data).toHaveLength(2);
    const { status, json } = await post(
      '/v1/expectations',
      expectation('bad', { validFrom: '2025-05', validTo: '2025-04' }),
    );
    expect([status, json.code]).toEqual([422, 'reversed-interval']);
  });
});

describe('a begin in doubt', () => {
  it('is at the latest on the day on which somebody said so', async () => {
    const published = (slug: string, publishedOn: string) =>
      as('source', { slug, title: slug, publisher: 'The Wire', publishedOn });
    const said = (slug: string, source: string) => as('statement', { slug, ...statement([link('alba')], source) });
    await write([
      event('gale'),
      published('march-paper', '2025-03-10'),
      published('winter-paper', '2025-02-10'),
      said('in-march', 'march-paper'),
      said('in-winter', 'winter-paper'),
      as('expectation', expectation('g', { event: 'gale', validFrom: '2025-03', statements: ['speech', 'in-march'] })),
      // What was printed before it can have begun tells nothing.
      as('expectation', expectation('h', { event: 'gale', validFrom: '2025-03', statements: ['in-winter'] })),
    ]);
    const statements = async (asOf: string) =>
      (await ask(`/v1/events/gale/expectations?asOf=${asOf}`)).data.map((row: Body) => row.statements.at(-1).slug);
    expect(await statements('2025-03-09')).toEqual([]);
    expect(await statements('2025-03-10')).toEqual(['in-march']);
    expect(await statements('2025-03-31')).toEqual(['in-march', 'in-winter']);
  });
});

describe('publishedBy', () => {
  it('leaves out what rests on nothing that had appeared', async () => {
    await write([
      as('dossier', { slug: 'hill', name: 'The hill' }),
      as('proposal', { slug: 'wall', dossier: 'hill', name: 'Wall', kind: 'project' }),
      event('slide', {
        dossier: 'hill',
        context: 'actual',
        occurredOn: '2025-03-05',
        agenda: [{ proposal: 'wall', result: 'discussed' }],
      }),
      as('source', { slug: 'daily', title: 'Daily', publisher: 'The Wire', publishedOn: '2025-02' }),
      as('statement', { slug: 'word', ...statement([link('alba')], 'daily') }),
      as('expectation', expectation('dated', { event: 'slide', statements: ['speech', 'word'] })),
      as('expectation', expectation('undated', { event: 'slide', holder: 'boria' })),
    ]);
    const notes = async (query: string) =>
      (await ask(`/v1/expectations?dossier=hill&${query}`)).data.map(({ note }: Body) => note);
    const holders = async (query: string) =>
      (await ask(`/v1/events/slide/expectations?asOf=2025-03-01&${query}`)).data.map((row: Body) => row.holder.slug);
    const scored = async (query: string) =>
      (await ask(`/v1/expectations/scores?dossier=hill&asOf=2025-06-01&${query}`)).meta.overall;
    const marked = async (query: string, asOf = '2025-03-01') => {
      const { data } = await ask(`/v1/positions?dossier=hill&actors=alba,boria&include=marks&asOf=${asOf}&${query}`);
      return JSON.stringify(data).match(/exp_\d+/g)?.length ?? 0;
    };
    for (const [query, count] of [
      ['', 2],
      ['publishedBy=2025-02-28', 1],
      ['publishedBy=2025-02-27', 0],
    ] as const) {
      const found = [await notes(query), await holders(query)].map(({ length }) => length);
      expect([...found, await marked(query)], query).toEqual([count, count, count]);
    }
    // Nobody expects any longer what has happened.
    expect([await marked('', '2025-03-04'), await marked('', '2025-03-05')]).toEqual([2, 0]);
    expect(await scored('')).toMatchObject({ n: 2, open: 0 });
    // That the event happened was not public yet.
    expect(await scored('publishedBy=2025-02-28')).toMatchObject({ n: 0, open: 1 });
    expect(await scored('publishedBy=2025-02-27')).toMatchObject({ n: 0, open: 0 });
    expect(await notes('publishedBy=2025-02-28')).toEqual(['dated']);
    const { meta, data } = await ask('/v1/events/slide/expectations?asOf=2025-03-01&publishedBy=2025-02-28');
    expect((await ask(meta.permalink)).data).toEqual(data);
    // Of its statements, those that were public are shown.
    const shown = (rows: Body[]) => rows.map(({ statements }) => statements.map(({ slug }: Body) => slug));
    expect(shown(data)).toEqual([['word']]);
    expect(shown((await ask('/v1/events/slide/expectations?asOf=2025-03-01')).data)).toContainEqual(['speech', 'word']);
  });
});

describe('GET /v1/expectations/scores', () => {
  it('has the Brier score and the calibration of each holder, over what has resolved', async () => {
    await write([
      as('dossier', { slug: 'sea', name: 'The sea' }),
      ...['tide', 'storm', 'calm'].map((slug) => event(slug, { dossier: 'sea' })),
      event('surge', { dossier: 'sea', context: 'actual', occurredOn: '2025-03-05' }),
      as('expectation', expectation('1', { event: 'surge', by: '2025-12-31' })),
      as('expectation', expectation('2', { event: 'tide', by: '2025-03-31' })),
      as('expectation', expectation('3', { event: 'storm', likelihood: null, percent: 10, by: '2025-04-01' })),
      as('expectation', expectation('4', { event: 'calm' })),
      as('expectation', expectation('5', { event: 'surge', holder: 'boria', likelihood: 'unlikely' })),
      // Given up before, and thought of afterwards.
      as('expectation', expectation('6', { event: 'surge', holder: 'boria', validTo: '2025-02-01' })),
      as('expectation', expectation('7', { event: 'surge', holder: 'boria', validFrom: '2025-03-05' })),
    ]);
    const { data, meta } = await ask('/v1/expectations/scores?dossier=sea&asOf=2025-06-01');
    const brier = (...squares: number[]) => squares.reduce((sum, square) => sum + square) / squares.length;
    expect(data).toEqual([
      {
        holder: actorRef('alba'),
        n: 3,
        brier: expect.closeTo(brier((1 - 0.675) ** 2, 0.675 ** 2, 0.1 ** 2), 12),
        calibration: [
          { likelihood: 'very_unlikely', n: 1, expected: 0.1, occurred: 0 },
          { likelihood: 'likely', n: 2, expected: 0.675, occurred: 0.5 },
        ],
        open: 1,
      },
      {
        holder: actorRef('boria'),
        n: 1,
        brier: expect.closeTo((1 - 0.325) ** 2, 12),
        calibration: [{ likelihood: 'unlikely', n: 1, expected: 0.325, occurred: 1 }],
        open: 0,
      },
    ]);
    expect(meta).toMatchObject({ method: 'expectations/1', total: 2, overall: { n: 4, open: 1 } });
    const early = await ask('/v1/expectations/scores?dossier=sea&asOf=2025-03-04&holders=boria');
    expect(early.data).toMatchObject([{ n: 0, brier: null, calibration: [], open: 1 }]);
    const { code, errors } = (await get('/v1/expectations/scores?holders=nobody')).json;
    expect([code, errors[0].pointer]).toEqual(['unknown-reference', '?holders']);
  });
});
