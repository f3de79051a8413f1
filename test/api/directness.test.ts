import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement, unnamed } from './drafts.ts';

const server = await testApp();
const { get, post } = server;

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas by the server.
type Body = any;
type Fields = Record<string, unknown>;

const source = (publishedOn: string | null) => ({ publishedOn });
const said = (publishedOn: string | null, more: Fields = {}) => statement([link('alba')], source(publishedOn), more);
const GROUND = [
  as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
  as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
  as('actor', { slug: 'league', type: 'bloc', name: 'League' }),
  as('membership', { member: 'alba', group: 'league' }),
  as('membership', { member: 'boria', group: 'league' }),
  as('dossier', { slug: 'river', name: 'The river', parties: ['alba', 'boria', 'league'] }),
  ...['dam', 'locks', 'ferry', 'toll', 'weir'].map((slug) =>
    as('proposal', { slug, dossier: 'river', name: slug, kind: 'works' }),
  ),
  as('event', { slug: 'vote', dossier: 'river', name: 'Vote', kind: 'vote', occurredOn: '2025-03-01' }),
];
const WHY = 'It sent no delegation.';
const NOTE = 'Read from its silence in the debate.';
const STANCES: [string, Fields][] = [
  ['explicit', stance('alba', 'dam', 'support', '2025-02-01', { statements: [said('2025-02-03')] })],
  [
    'inferred',
    stance('alba', 'locks', 'oppose', '2025-02-01', {
      directness: 'inferred',
      rationale: WHY,
      statements: [said('2025-02')],
    }),
  ],
  ['inferred', stance('alba', 'ferry', 'oppose', '2025-02-01', { note: NOTE, statements: [said(null)] })],
  [
    'explicit',
    stance('alba', 'toll', 'support', '2025-02-01', {
      note: NOTE,
      statements: [said('2025', { quote: { exact: 'a toll is fair' } })],
    }),
  ],
  [
    'explicit',
    { actor: 'boria', proposal: 'dam', level: 'oppose', validFrom: '2025-03-01', event: 'vote', note: NOTE },
  ],
  [
    'implied',
    stance('boria', 'locks', 'support', '2025-02-01', {
      directness: 'implied',
      rationale: 'It wants the dam with all its works.',
      statements: [statement([link('boria')], source('2025-02-20'))],
    }),
  ],
  [
    'explicit',
    stance('boria', 'weir', 'support', '2025-02-01', {
      statements: [statement([unnamed('officials', 'reported'), link('boria', 'believes')], source('2025-02-20'))],
    }),
  ],
];
const drafts = [...GROUND, ...STANCES.map(([, draft]) => as('stance', draft))];
const written = await post('/v1/revisions', { reason: 'ground', drafts });
if (written.status !== 201) throw new Error(written.text);

const ask = async (path: string): Promise<Body> => {
  const { status, json, text } = await get(path);
  expect(status, text).toBe(200);
  return json;
};
const levels = async (query: string, proposal = 'locks') =>
  (await ask(`/v1/proposals/${proposal}/positions?asOf=2025-04-01&${query}`)).data.map((row: Body) => [
    row.actor.slug,
    row.level,
    row.stance?.directness,
  ]);

describe('directness', () => {
  it.each(
    STANCES.map(([directness, { actor, proposal }], i) => [`${actor} on ${proposal}`, directness, i + 1] as const),
  )('of %s is %s', async (_, directness, id) => {
    expect((await ask(`/v1/stances/stn_${id}`)).data.directness).toBe(directness);
  });

  it('and whose voice it is narrow lists of stances', async () => {
    const total = async (query: string) => (await ask(`/v1/stances?${query}`)).meta.total;
    expect(await total('')).toBe(STANCES.length);
    expect(await total('directness=implied')).toBe(STANCES.filter(([directness]) => directness !== 'inferred').length);
    expect(await total('directness=explicit')).toBe(STANCES.filter(([directness]) => directness === 'explicit').length);
    expect(await total('firstHand=true')).toBe(STANCES.length - 1);
  });

  it('comes with the rationale wherever a level is shown: the coder’s, or the note that stands for it', async () => {
    const { data, meta } = await ask('/v1/positions?actors=alba&asOf=2025-04-01');
    const cells = data.map(({ proposal, stance: of }: Body) => [proposal.slug, of?.directness, of?.rationale]);
    expect(cells).toEqual([
      ['dam', 'explicit', undefined],
      ['locks', 'inferred', WHY],
      ['ferry', 'inferred', NOTE],
      ['toll', 'explicit', undefined],
      ['weir', undefined, undefined],
    ]);
    expect(meta.directness).toEqual({ explicit: 2, implied: 0, inferred: 2 });
    const [row] = (await ask('/v1/proposals/locks/positions?actors=league&asOf=2025-04-01&include=members')).data;
    expect(row.members.directness).toEqual({ explicit: 0, implied: 1, inferred: 1 });
    expect(row.members.positions.map((m: Body) => m.stance.rationale)).toContain(WHY);
    const timeline = (await ask('/v1/actors/alba/timeline?proposal=locks')).data;
    expect(timeline).toMatchObject([{ directness: 'inferred', rationale: WHY }]);
  });

  it('leaves a group of which too few have a level without figures', async () => {
    const unity = async (query: string) => {
      const path = `/v1/proposals/dam/positions?actors=league&asOf=2025-02-15&include=members${query}`;
      return (await ask(path)).data[0].members.unity;
    };
    expect(await unity('&quorum=1')).toMatchObject({
      n: 1,
      agreementA: null,
      reason: expect.stringMatching(/^quorum: 1 of 2/),
    });
    expect(await unity('')).toMatchObject({
      n: 1,
      agreementA: 1,
      label: null,
      reason: 'one member has a level, and a label asks for 2',
    });
  });

  it('filters every reading', async () => {
    const both = [
      ['alba', 'oppose', 'inferred'],
      ['boria', 'support', 'implied'],
    ];
    expect(await levels('actors=alba,boria')).toEqual(both);
    expect(await levels('actors=alba,boria&directness=inferred')).toEqual(both);
    expect(await levels('actors=alba,boria&directness=implied')).toEqual([['alba', null, undefined], both[1]]);
    expect(await levels('actors=alba,boria&directness=explicit')).toEqual([
      ['alba', null, undefined],
      ['boria', null, undefined],
    ]);
    expect((await ask('/v1/actors/alba/timeline?directness=explicit')).data.map((r: Body) => r.proposal.slug)).toEqual([
      'dam',
      'toll',
    ]);
    const n = async (query: string) =>
      (await ask(`/v1/polarisation?dossier=river&proposals=locks&asOf=2025-04-01&${query}`)).data[0]?.n ?? 0;
    expect([await n(''), await n('directness=implied'), await n('directness=explicit')]).toEqual([2, 1, 0]);
  });

  it.each([
    ['needs a rationale where it is inferred', { directness: 'inferred' }, '/rationale'],
    ['needs a rationale where it is implied', { directness: 'implied' }, '/rationale'],
  ])('%s', async (_, more, pointer) => {
    const { status, json } = await post('/v1/stances', stance('alba', 'weir', 'support', '2025-02-01', more));
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'invalid-body', pointer]);
  });

  it('of a ballot is explicit, and no other', async () => {
    const ballot = { actor: 'alba', proposal: 'dam', level: 'support', validFrom: '2025-03-01', event: 'vote' };
    const { status, json } = await post('/v1/stances', { ...ballot, directness: 'inferred', rationale: WHY });
    expect([status, json.errors[0].pointer]).toEqual([422, '/directness']);
    expect((await post('/v1/stances', { ...ballot, directness: 'explicit' })).json.data.directness).toBe('explicit');
  });

  it('can be corrected', async () => {
    const draft = stance('boria', 'toll', 'oppose', '2025-02-01');
    const { id } = (await post('/v1/stances', draft)).json.data;
    const correction = { reason: 'it named the bridge', directness: 'implied', rationale: 'It refused all charges.' };
    const corrected = await post(`/v1/stances/${id}/corrections`, correction);
    expect(corrected.status, corrected.text).toBe(201);
    expect(corrected.json.data).toMatchObject({ directness: 'implied', rationale: 'It refused all charges.' });
  });
});

describe('publishedBy', () => {
  const dam = (query: string) => levels(`actors=alba,boria&${query}`, 'dam');

  it('counts what rests on a source or a ballot that was public by then', async () => {
    expect((await dam('publishedBy=2025-02-02')).map((row: Body) => row[1])).toEqual([null, null]);
    expect((await dam('publishedBy=2025-02-03')).map((row: Body) => row[1])).toEqual(['support', null]);
    expect((await dam('publishedBy=2025-03-01')).map((row: Body) => row[1])).toEqual(['support', 'oppose']);
  });

  it('counts a source that is known to the month only from its end on, and one without a date never', async () => {
    const level = async (proposal: string, day: string) =>
      (await levels(`actors=alba&publishedBy=${day}`, proposal))[0][1];
    expect(await level('locks', '2025-02-27')).toBeNull();
    expect(await level('locks', '2025-02-28')).toBe('oppose');
    expect(await level('locks', '2025-02')).toBe('oppose');
    expect(await level('toll', '2025-12-30')).toBeNull();
    expect(await level('toll', '2025-12-31')).toBe('support');
    expect(await level('ferry', '2030-01-01')).toBeNull();
  });

  it('narrows lists of stances and of statements', async () => {
    const listed = async (noun: string, query: string) =>
      (await ask(`/v1/${noun}?proposal=dam&limit=100&${query}`)).data;
    const all = await listed('stances', '');
    for (const day of ['2025-02-02', '2025-02-03', '2025-03-01']) {
      const isPublic = ({ publishedOn }: Body) => publishedOn !== null && publishedOn <= day;
      const said: string[] = [];
      for (const row of await listed('statements', '')) {
        const { data } = await ask(`/v1/sources/${row.source.id}`);
        if (isPublic(data)) said.push(row.id);
      }
      expect((await listed('statements', `publishedBy=${day}`)).map((row: Body) => row.id)).toEqual(said);
      const resting = all.filter(
        ({ statements, event, validFrom }: Body) =>
          statements.some(({ id }: Body) => said.includes(id)) || (event?.slug === 'vote' && validFrom <= day),
      );
      const held = await listed('stances', `publishedBy=${day}`);
      expect(held.map((row: Body) => row.id)).toEqual(resting.map((row: Body) => row.id));
      expect(held.length, day).toBeLessThan(all.length + Number(day === '2025-03-01'));
    }
    expect(await listed('stances', 'publishedBy=2025-02-02')).toEqual([]);
    expect((await listed('stances', 'publishedBy=2025-02-03')).length).toBeGreaterThan(0);
  });

  it('is part of the permalink, which keeps its bytes', async () => {
    const first = await get('/v1/proposals/dam/positions?actors=alba&asOf=2025-04-01&publishedBy=2025-02-02');
    expect(first.json.meta.permalink).toContain('publishedBy=2025-02-02');
    expect((await get(first.json.meta.permalink)).text).toBe(first.text);
    const { status, json } = await get('/v1/proposals/dam/positions?publishedBy=yesterday');
    expect([status, json.errors[0].pointer]).toEqual([400, '?publishedBy']);
  });
});
