import { describe, expect, it } from 'vitest';
import { as, link, statement } from './drafts.ts';
import { actorRef, nounTests, ref } from './noun.ts';

const coding = (coder: string, more: Record<string, unknown> = {}) => ({
  coder,
  statement: 'speech',
  actor: 'alba',
  proposal: 'dam',
  level: 'support',
  ...more,
});

const { get, patch, post } = await nounTests({
  noun: 'coding',
  path: '/v1/codings',
  prefix: 'cod',
  slug: 'none',
  ground: [
    as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
    as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
    as('actor', { slug: 'borya', type: 'state', name: 'Borya' }),
    as('dossier', { slug: 'river', name: 'The river' }),
    as('dossier', { slug: 'valley', name: 'The valley' }),
    as('proposal', { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' }),
    as('proposal', { slug: 'road', dossier: 'valley', name: 'A road', kind: 'works' }),
    as('source', { slug: 'report', title: 'Report', publisher: 'The Wire' }),
    as('statement', { slug: 'speech', ...statement([link('alba')], 'report') }),
    as('statement', { slug: 'reply', ...statement([link('boria')], 'report') }),
  ],
  least: coding('AB', { actor: 'boria' }),
  reads: {
    coder: 'AB',
    statement: ref('speech'),
    actor: actorRef('boria'),
    proposal: ref('dam'),
    level: 'support',
    basis: null,
    directness: null,
    role: 'independent',
    note: null,
  },
  nth: (i) => coding(`No. ${i}`, { actor: 'act_1' }),
  amendment: {
    coder: '  CD ',
    statement: 'reply',
    actor: 'alba',
    proposal: 'road',
    level: 'ambiguous',
    basis: 'vague_wording',
    directness: 'inferred',
    role: 'adjudication',
    note: 'n',
  },
  amended: {
    coder: 'CD',
    statement: ref('reply'),
    actor: actorRef('alba'),
    proposal: ref('road'),
    level: 'ambiguous',
    basis: 'vague_wording',
    directness: 'inferred',
    role: 'adjudication',
    note: 'n',
  },
  cleared: { role: 'independent', note: null },
  filtered: [
    as('coding', coding('first')),
    as('coding', coding('second', { proposal: 'road', level: 'oppose' })),
    as('coding', coding('third', { statement: 'reply', actor: 'boria' })),
    as('coding', coding('judge', { role: 'adjudication' })),
  ],
  filters: [
    ['coder=first', ['first']],
    ['coder=%20second', ['second']],
    ['statement=reply', ['third']],
    ['actor=alba', ['first', 'second', 'judge']],
    ['proposal=road', ['second']],
    ['dossier=valley', ['second']],
    ['role=adjudication', ['judge']],
    ['role=independent&actor=act_1', ['first', 'second']],
    ['statement=speech&dossier=river&coder=judge', ['judge']],
  ],
});

const draft = (coder: string, more: Record<string, unknown> = {}) =>
  coding(coder, { statement: 'reply', actor: 'boria', ...more });
const many = (...drafts: Record<string, unknown>[]) =>
  post('/v1/revisions', { reason: 'r', drafts: drafts.map((one) => as('coding', one)) });
const refused = ({ status, json }: Awaited<ReturnType<typeof post>>) => [status, json.code, json.errors?.[0].pointer];
const idOf = ({ status, json }: Awaited<ReturnType<typeof post>>): string => {
  expect(status).toBeLessThan(300);
  return json.data.id;
};
const retract = (id: string) => post(`/v1/codings/${id}/retraction`, { reason: 'r' });

describe('a coder reads a statement once for an actor and a proposal', () => {
  it('whoever sends it again is told which coding to amend', async () => {
    const id = idOf(await post('/v1/codings', draft('EF')));
    for (const level of ['support', 'oppose']) {
      const again = await post('/v1/codings', draft(' EF', { level }));
      expect(refused(again)).toEqual([409, 'coding-taken', '/statement']);
      expect(again.json.errors[0].detail).toContain(`${id} is the reading of EF`);
    }
    const beside = [{ coder: 'ef' }, { actor: 'alba' }, { proposal: 'road' }, { statement: 'speech' }];
    for (const other of [...beside, { role: 'adjudication' }]) idOf(await post('/v1/codings', draft('EF', other)));
  });

  it('nor twice in one revision, of which nothing is written', async () => {
    const before = (await get('/v1/codings?limit=1')).json.meta;
    const answer = await many(draft('GH'), draft('IJ'), draft('GH', { level: 'neutral' }));
    expect(refused(answer)).toEqual([409, 'coding-taken', '/drafts/2/statement']);
    expect(answer.json.errors[0].detail).toContain('/drafts/0');
    expect((await get('/v1/codings?limit=1')).json.meta).toEqual(before);
    const taken = await many(draft('GH'), draft('EF'));
    expect(refused(taken)).toEqual([409, 'coding-taken', '/drafts/1/statement']);
  });

  it('a repeat with its Idempotency-Key gets the first answer', async () => {
    const key = { 'idempotency-key': 'coded-once' };
    const [first, second] = [await post('/v1/codings', draft('KL'), key), await post('/v1/codings', draft('KL'), key)];
    expect([first.status, second.status, second.text]).toEqual([201, 201, first.text]);
    expect(second.headers['idempotency-replayed']).toBe('true');
  });

  it('until that coding is retracted, or amended out of the place', async () => {
    const id = idOf(await post('/v1/codings', draft('MN')));
    idOf(await retract(id));
    const second = idOf(await post('/v1/codings', draft('MN')));
    idOf(await patch(`/v1/codings/${second}`, { actor: 'alba' }, { 'if-match': '*' }));
    const third = idOf(await post('/v1/codings', draft('MN')));
    const back = await patch(`/v1/codings/${second}`, { actor: 'boria' }, { 'if-match': '*' });
    expect(refused(back)).toEqual([409, 'coding-taken', '/statement']);
    expect(back.json.detail).toContain(third);
    expect((await get(`/v1/codings/${second}`)).json.data.actor.slug).toBe('alba');
    idOf(await patch(`/v1/codings/${second}`, { level: 'oppose', note: 'Read again.' }, { 'if-match': '*' }));
  });
});

it('a statement is adjudicated once, whoever does it, and what was settled stays', async () => {
  const place = { statement: 'speech', actor: 'boria' };
  const coded = [
    idOf(await post('/v1/codings', coding('OP', place))),
    idOf(await post('/v1/codings', coding('QR', { ...place, level: 'oppose' }))),
  ];
  const before = await Promise.all(coded.map((id) => get(`/v1/codings/${id}`)));
  const id = idOf(await post('/v1/codings', coding('ST', { ...place, role: 'adjudication' })));
  const again = await post('/v1/codings', coding('OP', { ...place, role: 'adjudication', level: 'oppose' }));
  expect(refused(again)).toEqual([409, 'coding-taken', '/statement']);
  expect(again.json.detail).toContain(`${id} is the adjudication`);
  const turned = await patch(`/v1/codings/${coded[0]}`, { role: 'adjudication' }, { 'if-match': '*' });
  expect(refused(turned)).toEqual([409, 'coding-taken', '/statement']);
  for (const [i, one] of coded.entries()) expect((await get(`/v1/codings/${one}`)).text).toBe(before[i]?.text);
});

describe('an ambiguous level, and no other, has a basis', () => {
  it.each([{ level: 'ambiguous' }, { level: 'support', basis: 'mixed_signals' }])('%j is refused', async (more) => {
    expect(refused(await post('/v1/codings', draft('UV', more)))).toEqual([422, 'invalid-body', '/basis']);
  });

  it('which goes with an amendment to another level', async () => {
    const id = idOf(await post('/v1/codings', draft('UV', { level: 'ambiguous', basis: 'mixed_signals' })));
    const send = (body: object) => patch(`/v1/codings/${id}`, body, { 'if-match': '*' });
    expect(refused(await send({ basis: null }))).toEqual([422, 'invalid-body', '/basis']);
    expect((await send({ level: 'neutral' })).json.data).toMatchObject({ level: 'neutral', basis: null });
    expect(refused(await send({ level: 'ambiguous' }))).toEqual([422, 'invalid-body', '/basis']);
  });
});

it.each(['', '   ', 'a,b', 'x'.repeat(101), 7, null])('%j is no coder', async (coder) => {
  expect(refused(await post('/v1/codings', { ...draft('WX'), coder }))).toEqual([422, 'invalid-body', '/coder']);
});

it('one name is one text, however it is composed', async () => {
  const id = idOf(await post('/v1/codings', draft('Jose\u0301')));
  expect((await get(`/v1/codings/${id}`)).json.data.coder).toBe('Jos\u00e9');
  expect(refused(await post('/v1/codings', draft('Jos\u00e9')))[1]).toBe('coding-taken');
});

it('refuses a filter by what is not there', async () => {
  for (const filter of ['coder=nobody', 'statement=none', 'actor=prp_1', 'dossier=none']) {
    const { status, json } = await get(`/v1/codings?${filter}`);
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'unknown-reference', `?${filter.split('=')[0]}`]);
  }
});

it('moves no position, and keeps what it is about', async () => {
  idOf(await post('/v1/codings', draft('YZ', { level: 'oppose' })));
  const { json } = await get('/v1/proposals/dam/positions?actors=boria');
  expect(json.data[0].level).toBeNull();
  for (const url of ['statements/reply', 'actors/boria', 'proposals/dam']) {
    expect(refused(await post(`/v1/${url}/retraction`, { reason: 'r' }))[1]).toBe('in-use');
  }
});

it('an adjudication at another level stands beside the stance, as such, from the revision on that has it', async () => {
  const stance = { actor: 'alba', proposal: 'road', level: 'support', validFrom: '2025-05-01', statements: ['speech'] };
  idOf(await post('/v1/stances', stance));
  const beside = async (query = '') =>
    (await get(`/v1/proposals/road/positions?actors=alba&asOf=2025-05-02${query}`)).json.data[0].stance.adjudication;
  expect(await beside()).toBeUndefined();
  const reading = { ...draft('AB'), statement: 'speech', actor: 'alba', proposal: 'road', level: 'oppose' };
  idOf(await post('/v1/codings', reading));
  expect(await beside()).toBeUndefined();
  const settled = await post('/v1/codings', { ...reading, role: 'adjudication' });
  const before = Number(settled.headers['ledger-revision']) - 1;
  expect(await beside()).toEqual({ id: settled.json.data.id, level: 'oppose' });
  expect(await beside(`&knownAt=${before}`)).toBeUndefined();
  await patch(`/v1/codings/${settled.json.data.id}`, { level: 'support' }, { 'if-match': '*' });
  expect(await beside()).toBeUndefined();
});

describe('actors that turn out to be one', () => {
  it('are not merged while a coder has read both, and then count as one', async () => {
    const id = idOf(await post('/v1/codings', draft('merger', { actor: 'borya' })));
    idOf(await post('/v1/codings', draft('merger')));
    const merge = () => post('/v1/actors/borya/merge', { into: 'boria', reason: 'One.' });
    const stopped = await merge();
    expect(refused(stopped)).toEqual([409, 'coding-taken', '/into']);
    expect(stopped.json.detail).toContain(id);
    idOf(await retract(id));
    const other = idOf(await post('/v1/codings', draft('another', { actor: 'borya' })));
    expect((await merge()).status).toBe(200);
    expect((await get(`/v1/codings/${other}`)).json.data.actor.slug).toBe('boria');
    expect((await get('/v1/codings?actor=borya&coder=another')).json.meta.total).toBe(1);
    for (const actor of ['boria', 'borya', 'act_3'])
      expect(refused(await post('/v1/codings', draft('another', { actor })))[1]).toBe('coding-taken');
    // Its place is that of the survivor: it may be amended there.
    idOf(await patch(`/v1/codings/${other}`, { level: 'oppose' }, { 'if-match': '*' }));
  });
});
