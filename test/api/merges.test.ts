import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement, unnamed } from './drafts.ts';

const { app, database, key, get, post, patch } = await testApp();

type Fields = Record<string, unknown>;
const actor = (slug: string, more: Fields = {}) => as('actor', { slug, type: 'state', name: slug, ...more });
const took = (who: string, level: string, from: string, more: Fields = {}) =>
  as('stance', stance(who, 'ceasefire', level, from, more));

/** Ukraine, recorded a second time as Kyiv; what else there is names now the one and now the other. */
const GROUND = [
  as('dossier', { slug: 'talks', name: 'Talks', parties: ['kyiv', 'ukraine', 'russia'] }),
  actor('ukraine', {
    name: 'Ukraine',
    aliases: ['Kiev'],
    identifiers: [{ scheme: 'cow', value: '369', validFrom: '1991-12-26' }],
  }),
  actor('kyiv', {
    name: 'Kyiv',
    aliases: ['Kiev', 'Ukraina', 'Ukraine'],
    identifiers: [
      { scheme: 'cow', value: '369', validFrom: '1990' },
      { scheme: 'iso-3166-1-alpha-2', value: 'UA' },
    ],
    note: 'The government.',
  }),
  actor('russia'),
  actor('zelensky', { type: 'person' }),
  actor('council', { type: 'bloc' }),
  as('membership', { member: 'zelensky', group: 'kyiv', represents: true, validFrom: '2019-05-20' }),
  as('membership', { member: 'kyiv', group: 'council', validFrom: '1995' }),
  as('membership', { member: 'ukraine', group: 'council', validFrom: '2000' }),
  as('membership', { member: 'russia', group: 'council' }),
  as('proposal', {
    slug: 'ceasefire',
    dossier: 'talks',
    name: 'Ceasefire',
    kind: 'ceasefire',
    sponsors: ['kyiv', 'ukraine'],
  }),
  as('event', {
    slug: 'meeting',
    dossier: 'talks',
    name: 'A meeting',
    kind: 'meeting',
    occurredOn: '2025-05-16',
    participants: [
      { actor: 'kyiv', role: 'party' },
      { actor: 'ukraine', role: 'party' },
      { actor: 'kyiv', role: 'host' },
    ],
  }),
  took('ukraine', 'neutral', '2025-05-01'),
  took('kyiv', 'support', '2025-05-10'),
  // Of Russia, says Kyiv; and Russia only if Kyiv supports.
  took('russia', 'oppose', '2025-05-10', { statements: [statement([link('kyiv', 'believes')])] }),
  took('russia', 'conditional_support', '2025-05-12', {
    conditions: [
      {
        text: 'If Kyiv supports it.',
        type: 'reciprocity',
        test: { kind: 'stance', actor: 'ukraine', proposal: 'ceasefire', levels: ['support'] },
      },
    ],
  }),
  // What the one said of the other, and what the president of the other said of the one.
  took('ukraine', 'oppose', '2025-05-14', { statements: [statement([link('kyiv')])] }),
  took('ukraine', 'conditional_opposition', '2025-05-15', { statements: [statement([link('zelensky')])] }),
  took('ukraine', 'support', '2025-05-15', { statements: [statement([unnamed('officials')])] }),
];
const BEFORE = 1;

const written = async (...drafts: Fields[]) => {
  const answer = await post('/v1/revisions', { reason: 'test', drafts });
  if (answer.status !== 201) throw new Error(answer.text);
  return Number(answer.headers['ledger-revision']);
};
const merge = (from: string, into: unknown, headers = {}) =>
  post(`/v1/actors/${from}/merge`, { into, reason: 'One state under two names.' }, headers);
const refused = ({ status, json }: Awaited<ReturnType<typeof merge>>) => [
  status,
  json.code,
  ...(json.errors ?? []).map((e: { pointer: string; detail: string }) => `${e.pointer} ${e.detail}`),
];
const data = async (url: string) => {
  const answer = await get(url);
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.json.data;
};
const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug);

/** Every question below, as it was answered before the merge. */
const QUESTIONS = [
  '/v1/actors/kyiv',
  '/v1/actors/act_2/history',
  '/v1/actors/kyiv/positions',
  '/v1/actors/kyiv/timeline',
  '/v1/actors',
  '/v1/dossiers/talks',
  '/v1/proposals/ceasefire',
  '/v1/proposals/ceasefire/positions',
  '/v1/proposals/ceasefire/positions?actors=kyiv,ukraine,russia&include=statements,chain,members',
  '/v1/positions?dossier=talks',
  '/v1/events/meeting',
  '/v1/memberships?member=kyiv',
  '/v1/stances?actor=kyiv',
  '/v1/stances?actor=ukraine',
  '/v1/stances?claimant=kyiv',
  '/v1/stances/stn_5',
  '/v1/statements?speaker=kyiv',
];
const pinned = (url: string) => `${url}${url.includes('?') ? '&' : '?'}knownAt=${BEFORE}`;
const known = new Map<string, string>();
let after = 0;

beforeAll(async () => {
  await written(...GROUND);
  for (const url of QUESTIONS) known.set(url, (await get(pinned(url))).text);
});

describe('a merge that cannot be', () => {
  it('names what is wrong', async () => {
    expect(refused(await merge('nobody', 'ukraine'))).toEqual([
      404,
      'unknown-record',
      '{id} there is no actor "nobody"',
    ]);
    expect(refused(await merge('kyiv', 'nobody'))).toEqual([
      422,
      'unknown-reference',
      '/into there is no actor "nobody"',
    ]);
    expect(refused(await merge('kyiv', 'prp_1'))).toEqual([
      422,
      'wrong-kind-reference',
      '/into prp_1 is a proposal; this takes an actor',
    ]);
    expect(refused(await merge('kyiv', 'act_2'))).toEqual([422, 'invalid-body', '/into cannot be the actor itself']);
    expect(refused(await merge('kyiv', 'zelensky'))).toEqual([
      409,
      'merge-refused',
      '/into act_2 is of type state, act_4 of type person',
    ]);
    expect(refused(await merge('kyiv', 7)).slice(0, 2)).toEqual([422, 'invalid-body']);
    expect((await merge('kyiv', 'ukraine', { authorization: '' })).status).toBe(401);
  });

  it('of a retracted actor, or into one', async () => {
    await written(actor('mistake'));
    await post('/v1/actors/mistake/retraction', { reason: 'Never was.' });
    expect(refused(await merge('mistake', 'ukraine'))).toEqual([409, 'already-retracted', ' act_6 is retracted']);
    expect(refused(await merge('ukraine', 'mistake'))).toEqual([422, 'unknown-reference', '/into act_6 is retracted']);
  });

  it('where the one is a member of the other, until that is retracted', async () => {
    await written(actor('union'), actor('onion'), as('membership', { member: 'onion', group: 'union' }));
    expect(refused(await merge('onion', 'union'))).toEqual([
      409,
      'merge-refused',
      '/into by mem_5 the one is a member of the other: retract it first',
    ]);
    await post('/v1/memberships/mem_5/retraction', { reason: 'They are one.' });
    expect((await merge('onion', 'union')).status).toBe(200);
  });

  it('where one statement would put the one actor at two levels at once', async () => {
    const shared = { slug: 'joint', ...statement([link('left')]) };
    await written(
      actor('left'),
      actor('right'),
      as('membership', { member: 'left', group: 'right', represents: true, validTo: '2025-06' }),
      as('statement', shared),
      took('left', 'support', '2025-05-16', { statements: ['joint'] }),
      took('right', 'oppose', '2025-05-20', { statements: ['joint'] }),
    );
    await post('/v1/memberships/mem_6/retraction', { reason: 'Wrong.' });
    expect(refused(await merge('left', 'right'))).toEqual([
      409,
      'stance-overlap',
      '/into stn_8 and stn_9 rest on one statement and hold on the same days: correct or retract one of them first',
    ]);
    await post('/v1/stances/stn_8/corrections', { reason: 'It ended.', validTo: '2025-05-20' });
    expect((await merge('left', 'right')).status).toBe(200);
  });

  it('writes nothing', async () => {
    expect((await data('/v1/actors/kyiv')).mergedInto).toBeNull();
    expect((await data('/v1/actors/kyiv')).revision).toBe(BEFORE);
  });
});

describe('a merge', () => {
  it('answers with the survivor, which has the names and codes of both', async () => {
    const { status, headers, json } = await merge('kyiv', 'ukraine', { 'idempotency-key': 'once' });
    after = Number(headers['ledger-revision']);
    expect([status, headers.location]).toEqual([200, '/v1/actors/ukraine']);
    expect(json.data).toMatchObject({
      id: 'act_1',
      slug: 'ukraine',
      name: 'Ukraine',
      aliases: ['Kiev', 'Kyiv', 'Ukraina'],
      identifiers: [
        { scheme: 'cow', value: '369', validFrom: '1991-12-26', validTo: null },
        { scheme: 'iso-3166-1-alpha-2', value: 'UA', validFrom: null, validTo: null },
      ],
      note: 'The government.',
      mergedInto: null,
      revision: after,
      createdRevision: BEFORE,
      retracted: null,
    });
    const again = await merge('kyiv', 'ukraine', { 'idempotency-key': 'once' });
    expect([again.status, again.headers['idempotency-replayed'], again.json]).toEqual([200, 'true', json]);
  });

  it('leaves everything that was known before as it was, byte for byte', async () => {
    for (const [url, text] of known) expect([url, (await get(pinned(url))).text]).toEqual([url, text]);
  });

  it('moves every path of the old actor for good', async () => {
    for (const [from, to] of [
      ['kyiv', 'ukraine'],
      ['act_2', 'ukraine'],
      ['kyiv/history', 'ukraine/history'],
      ['kyiv/positions?asOf=2025-05-20&dossier=talks', 'ukraine/positions?asOf=2025-05-20&dossier=talks'],
      [`act_2/timeline?knownAt=${after}`, `ukraine/timeline?knownAt=${after}`],
    ]) {
      const { status, headers } = await get(`/v1/actors/${from}`);
      expect([from, status, headers.location]).toEqual([from, 308, `/v1/actors/${to}`]);
    }
    const amended = await patch('/v1/actors/kyiv', { note: 'New.' }, { 'if-match': '*' });
    expect([amended.status, amended.headers.location]).toEqual([308, '/v1/actors/ukraine']);
    const gone = await post('/v1/actors/kyiv/retraction', { reason: 'r' });
    expect([gone.status, gone.headers.location]).toEqual([308, '/v1/actors/ukraine/retraction']);
    const head = await app.inject({ method: 'HEAD', url: '/v1/actors/kyiv' });
    expect([head.statusCode, head.headers.location]).toEqual([308, '/v1/actors/ukraine']);
    expect((await get('/v1/actors/kyiv?knownAt=999')).status).toBe(400);
  });

  it('lists the old actor only among the withdrawn, with who it turned out to be', async () => {
    expect(slugs(await data('/v1/actors?q=kyiv'))).toEqual(['ukraine']);
    const all = await data('/v1/actors?q=kyiv&retracted=true');
    expect(all[1]).toMatchObject({
      slug: 'kyiv',
      mergedInto: { id: 'act_1', slug: 'ukraine', type: 'state' },
      retracted: { revision: after, reason: 'One state under two names.' },
    });
  });

  it('shows whoever is named as the survivor, and once', async () => {
    expect(slugs((await data('/v1/dossiers/talks')).parties)).toEqual(['ukraine', 'russia']);
    expect(slugs((await data('/v1/proposals/ceasefire')).sponsors)).toEqual(['ukraine']);
    const { participants } = await data('/v1/events/meeting');
    expect(participants.map((p: { actor: { slug: string }; role: string }) => [p.actor.slug, p.role])).toEqual([
      ['ukraine', 'party'],
      ['ukraine', 'host'],
    ]);
    const members = await data('/v1/memberships');
    expect(members.slice(0, 2).map((m: { member: Fields; group: Fields }) => [m.member.slug, m.group.slug])).toEqual([
      ['zelensky', 'ukraine'],
      ['ukraine', 'council'],
    ]);
    expect((await data('/v1/stances/stn_2')).actor.slug).toBe('ukraine');
    expect((await data('/v1/stances/stn_3')).claimant.slug).toBe('ukraine');
    expect((await data('/v1/statements?speaker=ukraine'))[0].chain[0].actor.slug).toBe('ukraine');
  });

  it('takes the old name for the survivor in filters', async () => {
    for (const url of [
      '/v1/stances?actor=',
      '/v1/stances?claimant=',
      '/v1/memberships?member=',
      '/v1/memberships?group=',
      '/v1/statements?speaker=',
      '/v1/statements?actor=',
      '/v1/proposals?sponsor=',
      '/v1/events?participant=',
      '/v1/proposals/ceasefire/positions?actors=',
      '/v1/proposals/ceasefire/positions?group=',
    ]) {
      const [old, survivor] = [await data(`${url}kyiv`), await data(`${url}ukraine`)];
      expect([url, old]).toEqual([url, survivor]);
    }
    expect((await data('/v1/stances?actor=kyiv')).map(({ id }: Fields) => id)).toEqual([
      'stn_1',
      'stn_2',
      'stn_5',
      'stn_6',
      'stn_7',
    ]);
    expect(await data('/v1/proposals/ceasefire/positions?actors=kyiv,ukraine')).toHaveLength(1);
  });

  it('makes their stances those of one holder', async () => {
    const on = async (day: string) =>
      (await data(`/v1/proposals/ceasefire/positions?actors=ukraine&asOf=${day}&include=previous`))[0];
    expect(await on('2025-05-05')).toMatchObject({ level: 'neutral' });
    expect(await on('2025-05-12')).toMatchObject({
      level: 'support',
      since: '2025-05-10',
      previous: { level: 'neutral', stance: { id: 'stn_1' } },
    });
    const rows = await data('/v1/proposals/ceasefire/positions?asOf=2025-05-12');
    expect(rows.map((row: { actor: Fields; level: string }) => [row.actor.slug, row.level])).toEqual([
      ['ukraine', 'support'],
      ['russia', 'conditional_support'],
      ['right', null], // from the 20th on
    ]);
    const council = (await data('/v1/proposals/ceasefire/positions?actors=council&asOf=2025-05-12&include=members'))[0];
    expect(council.members).toMatchObject({ count: 2, silent: [] });
  });

  it('hears again what the one said of the other, and what was said for either', async () => {
    const was = await data(`/v1/stances/stn_5?knownAt=${BEFORE}`);
    expect(was).toMatchObject({ voice: 'attributed', claimant: { slug: 'kyiv' }, firstHand: false, via: null });
    expect(await data('/v1/stances/stn_5')).toMatchObject({ voice: 'own', claimant: null, firstHand: true, via: null });
    expect(await data('/v1/stances/stn_6')).toMatchObject({ voice: 'own', via: { slug: 'zelensky' }, firstHand: true });
    expect(await data('/v1/stances/stn_7')).toMatchObject({
      voice: 'attributed',
      claimant: { id: null, name: 'officials' },
    });
    const now = (await data('/v1/proposals/ceasefire/positions?actors=ukraine&asOf=2025-05-16&include=previous'))[0];
    expect(now).toMatchObject({
      level: 'conditional_opposition',
      via: { slug: 'zelensky' },
      previous: { level: 'oppose' },
    });
    expect((await data('/v1/stances?actor=ukraine&voice=own')).map(({ id }: Fields) => id)).toEqual([
      'stn_1',
      'stn_2',
      'stn_5',
      'stn_6',
    ]);
  });

  it('holds conditions on the one against the other', async () => {
    const state = async (query: string) =>
      (await data(`/v1/proposals/ceasefire/positions?actors=russia&asOf=2025-05-12${query}`))[0].conditions[0].state;
    expect(await state(`&knownAt=${BEFORE}`)).toBe('unmet'); // Ukraine was neutral, Kyiv in support
    expect(await state('')).toBe('met');
  });
});

describe('after a merge', () => {
  it('a draft that uses the old name means the survivor', async () => {
    await written(
      took('kyiv', 'neutral', '2025-06-01', { statements: [statement([link('zelensky')])] }),
      as('membership', { member: 'kyiv', group: 'russia', role: 'none', validFrom: '2025' }),
    );
    const [row] = (await data('/v1/stances?actor=ukraine&voice=own')).slice(-1);
    expect(row).toMatchObject({ actor: { id: 'act_1' }, via: { slug: 'zelensky' }, level: 'neutral' });
    const stored = await database.query('SELECT actor_id AS id FROM stance ORDER BY stance.id DESC LIMIT 1');
    expect(stored).toEqual([{ id: 1 }]);
  });

  it('a correction of a stance of the old actor is one of the survivor', async () => {
    const { status, json } = await post('/v1/stances/stn_2/corrections', { reason: 'Miscoded.', level: 'neutral' });
    expect([status, json.data.actor.id, json.data.supersedes]).toEqual([201, 'act_1', 'stn_2']);
    const stored = await database.query('SELECT actor_id AS id FROM stance ORDER BY stance.id DESC LIMIT 1');
    expect(stored).toEqual([{ id: 1 }]);
  });

  it('one statement still cannot put the one actor at two levels', async () => {
    const { id } = (await data('/v1/statements?stance=stn_5'))[0];
    const draft = stance('ukraine', 'ceasefire', 'support', '2025-05-20', { statements: [id] });
    expect(refused(await post('/v1/stances', draft))[1]).toBe('stance-overlap');
    expect(refused(await post('/v1/stances', { ...draft, actor: 'kyiv' }))[1]).toBe('stance-overlap');
  });

  it('the survivor is in use where the old actor is named', async () => {
    const { status, json } = await post('/v1/actors/ukraine/retraction', { reason: 'r' });
    expect([status, json.code]).toEqual([409, 'in-use']);
    expect(json.errors[0].detail).toContain('mem_1');
  });

  it('the old actor cannot be merged again, nor be merged into', async () => {
    expect(refused(await merge('kyiv', 'russia'))).toEqual([409, 'already-merged', ' act_2 was merged into act_1']);
    expect(refused(await merge('russia', 'kyiv'))).toEqual([
      409,
      'already-merged',
      '/into act_2 was merged into act_1',
    ]);
    expect(refused(await merge('kyiv', 'ukraine'))[1]).toBe('already-merged');
  });

  it('the survivor can be merged into a third, and the old actor follows', async () => {
    await written(actor('ukraine-proper', { aliases: ['Ukraine'] }));
    const { headers, json } = await merge('ukraine', 'ukraine-proper');
    const then = Number(headers['ledger-revision']);
    expect(json.data.aliases).toEqual(['Ukraine', 'Kiev', 'Kyiv', 'Ukraina']);
    expect((await get('/v1/actors/kyiv')).headers.location).toBe('/v1/actors/ukraine-proper');
    expect((await get(`/v1/actors/kyiv?knownAt=${then - 1}`)).headers.location).toBe(
      `/v1/actors/ukraine?knownAt=${then - 1}`,
    );
    expect((await data('/v1/stances?actor=kyiv'))[0].actor.slug).toBe('ukraine-proper');
    expect((await data(`/v1/stances?actor=kyiv&knownAt=${then - 1}`))[0].actor.slug).toBe('ukraine');
    expect((await data(`/v1/stances?actor=kyiv&knownAt=${BEFORE}`))[0].actor.slug).toBe('kyiv');
    expect(slugs((await data('/v1/dossiers/talks')).parties)).toEqual(['ukraine-proper', 'russia']);
  });

  it('nothing that was known before has changed', async () => {
    for (const [url, text] of known) expect([url, (await get(pinned(url))).text]).toEqual([url, text]);
    expect(key).toBeTruthy();
  });
});
