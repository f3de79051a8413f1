import { describe, expect, it, vi } from 'vitest';
import { as, link, stance, statement } from '../drafts.ts';
import { river } from './river.ts';

const { app, get, post } = await river();
const CSV = { accept: 'text/csv' };
const json = async (query = '') => (await get(`/v1/positions${query}`)).json;

/** Rows of a CSV after RFC 4180, by the book. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
const guarded = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const SCORES: Record<string, number> = { support: 1, conditional_support: 0.5, neutral: 0, oppose: -1 };

describe('listPositions', () => {
  it('has every proposal by every party, as rows and as a grid', async () => {
    const { data, grid, meta } = await json('?dossier=river');
    expect(grid.proposals.map((p: { slug: string }) => p.slug)).toEqual(['dam', 'gauge', 'ferry']);
    expect(grid.actors.map((a: { slug: string }) => a.slug)).toEqual(['boria', 'alba', 'dora', 'league', 'castor']);
    expect(grid.levels).toEqual([
      ['conditional_support', 'oppose', null, 'support', null],
      ['ambiguous', 'oppose', null, null, null],
      [null, null, null, null, null],
    ]);
    expect(data.map((cell: { level: string }) => cell.level)).toEqual(grid.levels.flat());
    const attributed = (cells: { attributed?: number }[]) => cells.map((cell) => cell.attributed ?? 0);
    expect(attributed(data)).toEqual([0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(data[2]).toEqual({
      proposal: { slug: 'dam' },
      actor: { slug: 'dora' },
      level: null,
      absence: 'not_coded',
    });
    expect(grid.proposals[0]).toEqual({ id: 'prp_1', slug: 'dam', name: 'dam', stage: 'open' });
    expect((await json('?dossier=river&include=all')).data[2]).toEqual({
      proposal: { id: 'prp_1', slug: 'dam', name: 'dam' },
      actor: { id: 'act_4', slug: 'dora', name: 'Dora', type: 'state' },
      level: null,
      absence: 'not_coded',
      contested: false,
      independentSources: 0,
      attributed: 0,
      stage: 'open',
    });
    expect(meta).toMatchObject({ total: 15, notCoded: 10, knownAt: 10 });
  });

  it('gives each cell the position that the proposal’s own page gives', async () => {
    for (const slug of ['dam', 'gauge']) {
      const { data } = (await get(`/v1/proposals/${slug}/positions?include=all`)).json;
      const { data: cells } = await json(`?proposals=${slug}&include=all`);
      const common = ({
        actor,
        level,
        voice,
        via,
        since,
        until,
        contested,
        independentSources,
      }: Record<string, unknown>) => ({ actor, level, voice, via, since, until, contested, independentSources });
      expect(cells.map(common)).toEqual(data.map(common));
    }
  });

  it('keeps to what is asked', async () => {
    const slugs = async (query: string) => (await json(query)).grid.proposals.map((p: { slug: string }) => p.slug);
    expect(await slugs('?tag=data')).toEqual(['gauge']);
    expect(await slugs('?tag=nothing')).toEqual([]);
    expect(await slugs('?proposals=ferry,dam')).toEqual(['ferry', 'dam']);
    expect(await slugs('?proposals=prp_2&proposals=dam')).toEqual(['gauge', 'dam']);
    expect((await json('?proposals=dam&actors=alba,boria&asOf=2025-01-15')).grid.levels).toEqual([['support', null]]);
    expect((await json('?proposals=dam&group=league')).grid.actors).toHaveLength(3);
    expect((await json('?proposals=dam&knownAt=2')).grid.levels).toEqual([[null, 'support', null, null]]);
    expect((await json('?proposals=dam&actors=alba&voice=attributed')).data[0]).toMatchObject({
      level: null,
      attributed: 1,
    });
  });

  it.each(['?proposals=nothing', '?dossier=nothing', '?actors=nobody', '?group=dam'])('refuses %s', async (query) => {
    const { status, json } = await get(`/v1/positions${query}`);
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'unknown-reference', query.split('=')[0]]);
  });

  it('is pinned by its permalink', async () => {
    const first = await get('/v1/positions?tag=water&actors=alba,boria');
    expect(first.json.meta.permalink).toBe(
      '/v1/positions?actors=alba,boria&asOf=2025-06-01&knownAt=10&method=1&tag=water',
    );
    const again = await get(first.json.meta.permalink);
    expect(again.text).toBe(first.text);
    expect(again.headers['cache-control']).toContain('immutable');
  });
});

describe('as CSV', () => {
  it('says cell for cell what the JSON says', async () => {
    const { data } = await json('?dossier=river&include=all');
    const { meta } = await json('?dossier=river');
    const { headers, text } = await get('/v1/positions?dossier=river', CSV);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      link: `<${meta.permalink}>; rel="canonical"`,
      vary: 'Accept, Accept-Encoding',
    });
    const [header, ...rows] = parse(text);
    expect(rows).toHaveLength(data.length);
    // All dates here are days.
    const dated = (name: string, day: string | null) => ({
      [name]: day ?? '',
      [`${name}_day`]: day ?? '',
      [`${name}_precision`]: day ? 'day' : '',
    });
    // biome-ignore lint/suspicious/noExplicitAny: a cell of the answer
    const expected = data.map((c: any) => ({
      proposal: c.proposal.slug,
      proposal_name: guarded(c.proposal.name),
      actor: c.actor.slug,
      actor_name: c.actor.name,
      level: c.level ?? '',
      score: String(SCORES[c.level] ?? ''),
      absence: c.absence ?? '',
      voice: c.voice ?? '',
      via: c.via?.slug ?? '',
      via_name: c.via?.name ?? '',
      ...dated('since', c.since),
      ...dated('until', c.until),
      certainty: c.certainty ?? '',
      ...dated('confirmed_on', c.confirmedOn),
      contested: String(c.contested),
      stance: c.stance?.id ?? '',
      stance_directness: c.stance?.directness ?? '',
      independent_sources: String(c.independentSources),
      attributed: String(c.attributed),
      stage: 'open',
      as_of: '2025-06-01',
      known_at: '10',
    }));
    expect(rows.map((row) => Object.fromEntries(row.map((value, i) => [header?.[i], value])))).toEqual(expected);
    expect(header).toEqual(Object.keys(expected[0]));
  });

  it('has the grid as well', async () => {
    const { data, grid } = await json('?dossier=river');
    const [header, ...rows] = parse((await get('/v1/positions?dossier=river&layout=grid', CSV)).text);
    expect(header).toEqual(['proposal', ...grid.actors.map((a: { slug: string }) => a.slug)]);
    expect(rows.flatMap(([, ...cells]) => cells)).toEqual(
      data.map(({ level, absence }: Record<string, string>) => level ?? absence),
    );
    expect(rows.map(([slug]) => slug)).toEqual(['dam', 'gauge', 'ferry']);
  });

  it('is no formula', async () => {
    const { text } = await get('/v1/positions?proposals=ferry&actors=alba', CSV);
    expect(text).toContain(`ferry,"'=HYPERLINK(""http://x"",""y"")",alba`);
    const [, opposed] = parse((await get('/v1/positions?proposals=dam&actors=alba', CSV)).text);
    expect(opposed?.[5]).toBe('-1');
  });

  it.each([
    ['text/csv;q=0.9, application/json;q=0.1', 200, 'text/csv'],
    ['application/json;q=0.9, text/csv;q=0.1', 200, 'application/json'],
    ['text/*', 200, 'text/csv'],
    ['*/*', 200, 'application/json'],
    ['text/csv;q=0, */*', 200, 'application/json'],
    ['text/html', 406, 'application/problem+json'],
  ])('goes by Accept: %s', async (accept, status, type) => {
    const answer = await get('/v1/positions?proposals=dam', { accept });
    expect([answer.status, String(answer.headers['content-type']).split(';')[0]]).toEqual([status, type]);
  });

  it('and JSON at one URL have each their own ETag', async () => {
    const [one, other] = [await get('/v1/positions?tag=data', CSV), await get('/v1/positions?tag=data')];
    expect(one.headers.etag).not.toBe(other.headers.etag);
    const again = await app.inject({
      url: '/v1/positions?tag=data',
      headers: { ...CSV, 'if-none-match': String(other.headers.etag) },
    });
    expect(again.statusCode).toBe(200);
  });
});

it('has any number of cells, in rows and in columns', async () => {
  const many = Array.from({ length: 250 }, (_, i) => i);
  const drafts = [
    as('dossier', { slug: 'crowd', name: 'Crowd', parties: many.map((i) => `party-${i}`) }),
    ...many.map((i) => as('actor', { slug: `party-${i}`, type: 'state', name: `Party ${i}` })),
    ...many.map((i) => as('proposal', { slug: `point-${i}`, dossier: 'crowd', name: `Point ${i}`, kind: 'point' })),
  ];
  expect((await post('/v1/revisions', { reason: 'a crowd', drafts })).status).toBe(201);
  expect((await json('?dossier=crowd')).meta).toMatchObject({ total: 62_500, notCoded: 62_500 });
  const columns = await json('?dossier=crowd&layout=columns');
  expect(columns.columns.absence).toEqual(Array(62_500).fill('not_coded'));
  expect(columns.meta).toMatchObject({ total: 62_500, notCoded: 62_500 });
  const matrix = (await get('/v1/matrix?dossier=crowd')).json;
  expect(matrix.data.map(({ cells }: { cells: number[] }) => cells)).toEqual(Array(250).fill(Array(250).fill(0)));
  expect([matrix.cells, matrix.meta.total]).toEqual([[{ level: null, absence: 'not_coded' }], 62_500]);
  const some = many.slice(0, 200).map((i) => `party-${i}`);
  expect((await json(`?dossier=crowd&actors=${some}`)).meta).toMatchObject({ total: 50_000, notCoded: 50_000 });
});

it('marks what was said against a statement under the level, and what the actor expects, from their days on', async () => {
  const said = (await get('/v1/proposals/dam/positions?actors=boria')).json.data[0].stance.evidence[0];
  const drafts = [
    as('statement', {
      ...statement([link('alba', 'denied')], 'gazette-report', { slug: 'denial', spokenOn: '2025-05-20' }),
      relations: [{ type: 'deny', statement: said }],
    }),
    as('statement', {
      ...statement([link('alba')], 'gazette-report', { slug: 'again', spokenOn: '2025-05-10' }),
      relations: [{ type: 'reaffirm', statement: said }],
    }),
    as('event', {
      slug: 'dam-breaks',
      dossier: 'river',
      name: 'The dam breaks',
      kind: 'other',
      context: 'hypothetical',
      agenda: [{ proposal: 'dam' }],
    }),
    as('expectation', {
      holder: 'boria',
      event: 'dam-breaks',
      likelihood: 'unlikely',
      validFrom: '2025-05-15',
      statements: ['denial'],
    }),
  ];
  expect((await post('/v1/revisions', { reason: 'a denial', drafts })).status).toBe(201);
  const marked = async (query: string) => {
    const [{ doubts, expectations }] = (await json(`?proposals=dam&actors=boria&${query}`)).data;
    return [
      doubts?.map((one: { type: string; statement: { slug: string } }) => [one.type, one.statement.slug]),
      expectations?.map((one: { event: { slug: string }; band: object }) => [one.event.slug, one.band]),
    ];
  };
  const expected = [['dam-breaks', { from: 20, to: 45 }]];
  expect(await marked('include=marks')).toEqual([[['deny', 'denial']], expected]);
  expect(await marked('include=marks&asOf=2025-05-16')).toEqual([undefined, expected]);
  expect(await marked('include=marks&asOf=2025-05-14')).toEqual([undefined, undefined]);
  expect(await marked('asOf=2025-06-01')).toEqual([undefined, undefined]);
});

describe('getMatrix', () => {
  type Row = Record<string, unknown> & { stance?: { directness: string } };
  /** The cells of a matrix, put back in their places. */
  async function cells(query: string) {
    const { json } = await get(`/v1/matrix?${query}`);
    return json.data.flatMap(({ proposal, cells }: { proposal: { slug: string }; cells: number[] }) =>
      cells.map((place, i) => ({
        proposal: { slug: proposal.slug },
        actor: { slug: json.actors[i].slug },
        ...json.cells[place],
      })),
    );
  }

  it.each([
    'dossier=river',
    'dossier=river&asOf=2025-06-01&dates=possible',
    'dossier=river&group=league',
    'proposals=gauge,dam&actors=boria,alba&voice=attributed',
    'dossier=river&directness=explicit&staleAfter=P1M',
    'dossier=river&knownAt=3',
  ])('says what the rows of /v1/positions say: %s', async (query) => {
    const { data, meta } = await json(`?${query}&include=marks`);
    const rows = (data as Row[]).map(({ stance, independentSources, attributed, ...row }) =>
      stance ? { ...row, stance: { directness: stance.directness } } : row,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(await cells(query)).toEqual(rows);
    const matrix = (await get(`/v1/matrix?${query}`)).json;
    expect({ ...matrix.meta, permalink: '' }).toEqual({ ...meta, permalink: '' });
    expect(new Set(matrix.cells.map((cell: Row) => JSON.stringify(cell))).size).toBe(matrix.cells.length);
  });

  it('is not worked out again for a client that has it', async () => {
    const url = '/v1/matrix?dossier=river&asOf=2025-06-01';
    const { etag } = (await get(url)).headers;
    const plain = { 'if-none-match': String(etag), 'accept-encoding': 'identity' };
    const work = vi.spyOn(app.queue, 'run');
    expect(await get(url, plain)).toMatchObject({ status: 304, headers: { etag } });
    expect(work).not.toHaveBeenCalled();
    expect(await get(`${url}&directness=explicit`, plain)).toMatchObject({ status: 200 });
    expect(work).toHaveBeenCalledOnce();
    work.mockRestore();
  });

  it('has a permalink that says the same once more is known', async () => {
    const { meta, ...matrix } = (await get('/v1/matrix?proposals=dam&asOf=2025-06-01')).json;
    expect(meta.permalink).toMatch(/^\/v1\/matrix\?asOf=2025-06-01&knownAt=\d+&method=1&proposals=dam$/);
    expect((await post('/v1/stances', stance('castor', 'dam', 'support', '2025-05-20'))).status).toBe(201);
    expect((await get('/v1/matrix?proposals=dam&asOf=2025-06-01')).json.cells).not.toEqual(matrix.cells);
    expect((await get(meta.permalink)).json).toEqual({ ...matrix, meta });
  });
});
