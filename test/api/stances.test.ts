import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement, unnamed } from './drafts.ts';
import { actorRef, ref } from './noun.ts';

const server = await testApp();
const { get, post, ledger } = server;
type Fields = Record<string, unknown>;

const GROUND = [
  as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
  as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
  as('actor', { slug: 'envoy', type: 'person', name: 'The Envoy' }),
  as('actor', { slug: 'wire', type: 'media', name: 'The Wire' }),
  as('membership', {
    member: 'envoy',
    group: 'alba',
    represents: true,
    validFrom: '2025-01-01',
    validTo: '2026-01-01',
  }),
  as('dossier', { slug: 'river', name: 'The river', parties: ['alba', 'boria'] }),
  as('dossier', { slug: 'lake', name: 'The lake' }),
  as('proposal', { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' }),
  as('proposal', { slug: 'locks', dossier: 'lake', name: 'Locks', kind: 'works' }),
  as('event', { slug: 'roll-call', dossier: 'river', name: 'Roll call', kind: 'vote', occurredOn: '2025-03-01' }),
  as('event', { slug: 'old-roll-call', dossier: 'river', name: 'Old', kind: 'vote', occurredOn: '1000-01-01' }),
  as('source', { slug: 'report', title: 'Report', publisher: 'The Wire' }),
  as('statement', { slug: 'speech', ...statement([link('alba')], 'report') }),
];
if ((await post('/v1/revisions', { reason: 'ground', drafts: GROUND })).status !== 201) throw new Error('no ground');
const head = () => ledger.follower.model.head;

const record = async (draft: Fields, url = '/v1/stances') => {
  const { status, json, text } = await post(url, draft);
  if (status !== 201) throw new Error(text);
  return json.data;
};
const read = async (id: string, query = '') => (await get(`/v1/stances/${id}${query}`)).json.data;
const list = async (query: string) => (await get(`/v1/stances?limit=500&${query}`)).json.data.map((s: Fields) => s.id);
const timeline = async (query = '') =>
  (await get(`/v1/actors/alba/timeline?proposal=dam${query}`)).json.data.map(
    (r: Fields) => `${r.change} ${r.level} ${r.since}`,
  );
const alba = (more: Fields = {}) => stance('alba', 'dam', 'support', '2025-02-01', more);

describe('createStance', () => {
  it('writes statements and sources inside of it as one revision', async () => {
    const before = head();
    const { status, headers, json } = await post(
      '/v1/stances',
      alba({
        statements: [
          'speech',
          statement([link('alba')], { slug: 'inline-source' }, { slug: 'inline-statement' }),
          statement([link('alba')]),
        ],
      }),
    );
    expect(status).toBe(201);
    expect(head()).toBe(before + 1);
    expect(headers).toMatchObject({ location: `/v1/stances/${json.data.id}`, 'ledger-revision': String(before + 1) });
    expect(json.data.statements.map((s: Fields) => s.slug)).toEqual(['speech', 'inline-statement', null]);
    const revision = (await get(`/v1/revisions/${before + 1}`)).json.data;
    expect(revision.summary).toEqual({ statement: 2, source: 2, stance: 1 });
    const inside = (await get('/v1/statements/inline-statement')).json.data;
    expect([inside.revision, inside.source.slug]).toEqual([before + 1, 'inline-source']);
  });

  it('shows all of it', async () => {
    const all = {
      actor: 'alba',
      proposal: 'dam',
      level: 'ambiguous',
      basis: 'vague_wording',
      directness: 'explicit',
      rationale: 'r',
      validFrom: '2025-05',
      validTo: '2025-06-15',
      salience: 0,
      confidence: 'low',
      likelihood: 'roughly_even_chance',
      conditions: [],
      parameters: { height: 25 },
      note: 'n',
      event: 'roll-call',
      statements: ['address'],
    };
    await record({ slug: 'address', ...statement([link('alba')], 'report') }, '/v1/statements');
    const id = (await record(all)).id;
    expect(await read(id)).toEqual({
      ...all,
      id,
      impliedBy: null,
      onBehalfOf: null,
      actor: actorRef('alba'),
      proposal: ref('dam'),
      event: ref('roll-call'),
      statements: [ref('address')],
      voice: 'own',
      firstHand: true,
      via: null,
      claimant: null,
      change: 'shift',
      supersedes: null,
      supersededBy: null,
      correctionReason: null,
      revision: head(),
      createdRevision: head(),
      recordedAt: expect.any(String),
      retracted: null,
    });
    const { json } = await get('/v1/proposals/dam/positions?actors=alba&asOf=2025-06-01&include=stance');
    expect(json.data[0].stance).toMatchObject({ id, salience: 0, parameters: { height: 25 } });
    await post(`/v1/stances/${id}/retraction`, { reason: 'out of the way' });
  });

  const claimed = (name: string) => ({ id: null, slug: null, name });
  it.each<[string, Fields[], Fields]>([
    ['the holder said it', [link('alba')], { voice: 'own', firstHand: true }],
    ['the holder denied it', [link('wire', 'reported'), link('alba', 'denied')], { voice: 'own', firstHand: true }],
    [
      'the holder, unnamed',
      [link('wire', 'reported'), link('alba', 'told', false)],
      { voice: 'own', firstHand: false },
    ],
    [
      'its representative',
      [link('wire', 'reported'), link('envoy')],
      { voice: 'own', firstHand: true, via: actorRef('envoy', 'person') },
    ],
    ['another', [link('boria', 'told')], { voice: 'attributed', claimant: ref('boria') }],
    [
      'a report of its belief',
      [link('wire', 'reported'), link('alba', 'believes')],
      { voice: 'attributed', claimant: ref('wire') },
    ],
    [
      'unnamed sources',
      [link('wire', 'reported'), unnamed('two officials')],
      { voice: 'attributed', claimant: claimed('two officials') },
    ],
    ['the paper itself', [link('alba', 'expects')], { voice: 'attributed', claimant: claimed('The Wire') }],
  ])('hears whose voice it is: %s', async (_name, chain, heard) => {
    const blank = { voice: undefined, firstHand: false, via: null, claimant: null };
    expect(await record(alba({ statements: [statement(chain, 'report')] }))).toMatchObject({ ...blank, ...heard });
  });

  it('hears no representative outside of its time', async () => {
    const out = { statements: [statement([link('envoy')], 'report')], validFrom: '2024-12-31' };
    expect(await record(alba(out))).toMatchObject({ voice: 'attributed', via: null, claimant: ref('envoy') });
    expect(await record(alba({ ...out, validFrom: '2026' }))).toMatchObject({ voice: 'attributed' });
  });

  it('takes the strongest of several statements', async () => {
    const statements = [statement([link('wire')], 'report'), statement([link('envoy')], 'report')];
    expect(await record(alba({ statements }))).toMatchObject({ voice: 'own', via: { slug: 'envoy' } });
  });

  it('takes a recorded vote without a statement, and nothing without either', async () => {
    const vote = { actor: 'boria', proposal: 'dam', level: 'oppose', validFrom: '2025-03-01' };
    expect(await record({ ...vote, event: 'roll-call' })).toMatchObject({
      voice: 'own',
      firstHand: true,
      statements: [],
    });
    for (const draft of [vote, { ...vote, statements: [] }]) {
      const { status, json } = await post('/v1/stances', draft);
      expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'invalid-body', '/statements']);
    }
  });

  it.each<[string, string, Fields]>([
    ['an ambiguous level without a basis', '/basis', { level: 'ambiguous' }],
    ['a basis of a clear level', '/basis', { basis: 'mixed_signals' }],
    ['an unknown basis', '/basis', { level: 'ambiguous', basis: 'whim' }],
    ['a likelihood of its own', '/likelihood', { likelihood: 'probable' }],
    ['a confidence in figures', '/confidence', { confidence: 0.9 }],
    ['too much salience', '/salience', { salience: 101 }],
    ['less than none', '/salience', { salience: -1 }],
    ['half a point', '/salience', { salience: 0.5 }],
    ['one statement twice', '/statements', { statements: ['speech', 'stm_1'] }],
    ['an unknown type of condition', '/conditions/0/type', { conditions: [{ text: 't', type: 'whim' }] }],
    ['a condition without words', '/conditions/0/text', { conditions: [{ text: ' ', type: 'other' }] }],
    [
      'an empty tree',
      '/conditions/0/test/tests',
      { conditions: [{ text: 't', type: 'other', test: { kind: 'all', tests: [] } }] },
    ],
    [
      'two trees in one',
      '/conditions/0/test',
      { conditions: [{ text: 't', type: 'other', test: { kind: 'event', event: 'roll-call', words: 'x' } }] },
    ],
    [
      'both ends of a date',
      '/conditions/0/test',
      { conditions: [{ text: 't', type: 'other', test: { kind: 'date', from: '2025', until: '2026' } }] },
    ],
  ])('refuses %s', async (_name, pointer, more) => {
    const before = head();
    const { status, json } = await post('/v1/stances', alba(more));
    expect([status, json.code]).toEqual([422, 'invalid-body']);
    for (const error of json.errors) expect(error.pointer.startsWith(pointer)).toBe(true);
    expect(json.errors.length).toBeGreaterThan(0);
    expect(head()).toBe(before);
  });

  it('keeps trees of conditions at any depth, with their references', async () => {
    let test: Fields = {
      kind: 'any',
      tests: [
        { kind: 'stance', actor: 'boria', proposal: 'dam', levels: ['support', 'neutral'] },
        { kind: 'event', event: 'evt_1' },
        { kind: 'date', until: '2025-06' },
        { kind: 'words', words: 'in good faith', assessed: { state: 'met', on: '2025-05', by: 'the desk', note: 'n' } },
        { kind: 'words', words: 'in full' },
      ],
    };
    let shown: Fields = {
      kind: 'any',
      tests: [
        { kind: 'stance', actor: actorRef('boria'), proposal: ref('dam'), levels: ['support', 'neutral'] },
        { kind: 'event', event: ref('roll-call') },
        ...(test.tests as Fields[]).slice(2),
      ],
    };
    const deeper = (inner: Fields): Fields => ({ kind: 'all', tests: [{ kind: 'none', tests: [inner, inner] }] });
    for (let i = 0; i < 3; i++) [test, shown] = [deeper(test), deeper(shown)];
    const { id } = await record(
      alba({
        conditions: [
          { text: 'If', type: 'guarantee', test },
          { text: 'Or', type: 'other' },
        ],
      }),
    );
    expect((await read(id)).conditions).toEqual([
      { text: 'If', type: 'guarantee', test: shown },
      { text: 'Or', type: 'other' },
    ]);
  });

  it('refuses a second level out of one statement at one time', async () => {
    await record({ slug: 'answer', ...statement([link('alba')], 'report') }, '/v1/statements');
    const first = await record(alba({ statements: ['answer'], validFrom: '2025-04-01', validTo: '2025-05-01' }));
    const again = (more: Fields) => post('/v1/stances', alba({ level: 'oppose', statements: ['answer'], ...more }));
    const before = head();
    for (const days of [
      { validFrom: '2025-04-30' },
      { validFrom: '2025-03-01' },
      { validFrom: '2025-03-31', validTo: '2025-04-02' },
    ]) {
      const { status, json } = await again(days);
      expect([status, json.code, json.errors[0].pointer]).toEqual([409, 'stance-overlap', '/validFrom']);
      expect(json.detail).toContain(first.id);
    }
    expect(head()).toBe(before);
    const drafts = ['2025-07-01', '2025-08-01'].map((validFrom) =>
      as('stance', alba({ statements: ['answer'], validFrom })),
    );
    const { status, json } = await post('/v1/revisions', { reason: 'r', drafts });
    expect([status, json.code, json.errors[0].pointer]).toEqual([409, 'stance-overlap', '/drafts/1/validFrom']);

    expect((await again({ validFrom: '2025-05-01', validTo: '2025-06-01' })).status).toBe(201);
    expect((await again({ validFrom: '2025-03-01', validTo: '2025-04-01' })).status).toBe(201);
    expect((await again({ proposal: 'locks' })).status).toBe(201);
    expect((await again({ actor: 'boria' })).status).toBe(201);
    const corrected = await record({ level: 'neutral', reason: 'r' }, `/v1/stances/${first.id}/corrections`);
    expect((await again({ validFrom: '2025-04-30', validTo: '2025-05-01' })).json.code).toBe('stance-overlap');
    await post(`/v1/stances/${corrected.id}/retraction`, { reason: 'r' });
    expect((await again({ validFrom: '2025-04-30', validTo: '2025-05-01' })).status).toBe(201);
  });
});

describe('correctStance, retractStance, getStanceHistory', () => {
  beforeEach(async () => {
    for (const id of await list('actor=alba&proposal=dam'))
      await post(`/v1/stances/${id}/retraction`, { reason: 'a clean start' });
  });
  const correct = (id: string, more: Fields = {}) =>
    record({ reason: 'misread', ...more }, `/v1/stances/${id}/corrections`);

  it('supersedes, keeps what was not given, and is no shift', async () => {
    const draft = alba({
      validTo: '2025-12-01',
      salience: 7,
      confidence: 'high',
      note: 'n',
      conditions: [{ text: 'c', type: 'other' }],
    });
    const old = await record(draft);
    expect(await timeline()).toEqual(['initial support 2025-02-01']);
    const made = await correct(old.id, { level: 'oppose' });
    expect(made).toMatchObject({
      ...old,
      id: made.id,
      level: 'oppose',
      change: 'initial',
      supersedes: old.id,
      supersededBy: null,
      correctionReason: 'misread',
      revision: head(),
      createdRevision: head(),
      recordedAt: expect.any(String),
    });
    expect(await read(old.id)).toEqual({ ...old, supersededBy: made.id, change: expect.any(String) });
    expect(await timeline()).toEqual(['initial oppose 2025-02-01']);
    expect(await timeline(`&knownAt=${old.revision}`)).toEqual(['initial support 2025-02-01']);
    expect(await read(old.id, `?knownAt=${old.revision}`)).toEqual(old);
    const { data } = (await get('/v1/proposals/dam/positions?actors=alba&include=all')).json;
    expect(data[0]).toMatchObject({ level: 'oppose', contested: false });
    expect(data[0]).not.toHaveProperty('previous');
  });

  it('can give other days, other evidence, and clear what is optional', async () => {
    const old = await record(alba({ validTo: '2025-06-01', salience: 7 }));
    const made = await correct(old.id, {
      validFrom: '2025-01-15',
      validTo: null,
      salience: null,
      statements: [statement([link('wire')], 'report')],
    });
    expect(made).toMatchObject({
      level: 'support',
      validFrom: '2025-01-15',
      validTo: null,
      salience: null,
      voice: 'attributed',
    });
    expect(await list('actor=alba&proposal=dam')).toEqual([made.id]);
    expect(await list('actor=alba&proposal=dam&asOf=2025-01-20&voice=own')).toEqual([]);
  });

  it('leaves the basis behind with the ambiguous level', async () => {
    const old = await record(alba({ level: 'ambiguous', basis: 'mixed_signals' }));
    expect(await correct(old.id, { level: 'neutral' })).toMatchObject({ level: 'neutral', basis: null });
  });

  it('goes on from the last of the chain only', async () => {
    const first = await record(alba());
    const second = await correct(first.id, { level: 'neutral' });
    const third = await correct(second.id, { level: 'oppose' });
    for (const id of [first.id, second.id]) {
      for (const answer of [
        await post(`/v1/stances/${id}/corrections`, { reason: 'r', level: 'support' }),
        await post(`/v1/stances/${id}/retraction`, { reason: 'r' }),
      ]) {
        expect([answer.status, answer.json.code]).toEqual([409, 'already-superseded']);
      }
    }
    const chain = [first.id, second.id, third.id];
    for (const id of chain) {
      const { data, meta } = (await get(`/v1/stances/${id}/history`)).json;
      expect(data.map((s: Fields) => s.id)).toEqual(chain);
      expect(data.map((s: Fields) => s.supersededBy)).toEqual([second.id, third.id, null]);
      expect(meta).toEqual({ total: 3, knownAt: head() });
    }
    const { data } = (await get(`/v1/stances/${second.id}/history?knownAt=${second.revision}`)).json;
    expect(data.map((s: Fields) => s.supersededBy)).toEqual([second.id, null]);
    expect((await get(`/v1/stances/${third.id}?knownAt=${second.revision}`)).status).toBe(404);
  });

  it('retracts with a reason, once, and deletes nothing', async () => {
    const old = await record(alba());
    const { status, headers, json } = await post(`/v1/stances/${old.id}/retraction`, { reason: 'never said' });
    const revision = Number(headers['ledger-revision']);
    expect(status).toBe(200);
    expect(json.data.retracted).toEqual({ revision, recordedAt: expect.any(String), reason: 'never said' });
    expect(await timeline()).toEqual([]);
    expect(await timeline(`&knownAt=${revision - 1}`)).toHaveLength(1);
    expect(await read(old.id, `?knownAt=${revision - 1}`)).toEqual(old);
    expect(await list('actor=alba&proposal=dam')).toEqual([]);
    expect(await list('actor=alba&proposal=dam&withdrawn=true')).toContain(old.id);
    for (const tail of ['retraction', 'corrections']) {
      const again = await post(`/v1/stances/${old.id}/${tail}`, { reason: 'again' });
      expect([again.status, again.json.code]).toEqual([409, 'already-retracted']);
    }
  });

  it('says how each stance changed against the one before it of the same voice', async () => {
    const changes = [];
    for (const [level, day] of [
      ['support', '01'],
      ['support', '02'],
      ['oppose', '03'],
      ['support', '04'],
    ] as const)
      changes.push((await record(alba({ level, validFrom: `2025-03-${day}` }))).change);
    expect(changes).toEqual(['initial', 'reaffirmation', 'shift', 'shift']);
    const other = await record(alba({ validFrom: '2025-03-05', statements: [statement([link('wire')], 'report')] }));
    expect(other.change).toBe('initial');
  });
});

describe('listStances', () => {
  it('finds by every filter', async () => {
    const { json } = await post('/v1/revisions', {
      reason: 'to be found',
      drafts: [
        as('statement', { slug: 'found', ...statement([link('boria')], 'report') }),
        as('stance', stance('boria', 'locks', 'neutral', '2020', { statements: ['found'], validTo: '2021' })),
        as('stance', stance('boria', 'locks', 'oppose', '2021-01-01', { event: 'old-roll-call' })),
        as(
          'stance',
          stance('boria', 'locks', 'oppose', '2021-01-01', { statements: [statement([link('wire')], 'report')] }),
        ),
      ],
    });
    const [, a, b, c] = json.data.records.map((r: Fields) => r.id);
    const since = json.data.number - 1;
    const fresh = async (query: string) => {
      const before = new Set(await list(`${query}&knownAt=${since}`));
      return (await list(query)).filter((id: string) => !before.has(id));
    };
    expect(await fresh('actor=boria')).toEqual([a, b, c]);
    expect(await fresh('proposal=prp_2')).toEqual([a, b, c]);
    expect(await fresh('dossier=lake')).toEqual([a, b, c]);
    expect(await fresh('dossier=river')).toEqual([]);
    expect(await fresh('actor=alba')).toEqual([]);
    expect(await fresh('claimant=wire')).toEqual([c]);
    expect(await fresh('statement=found')).toEqual([a]);
    expect(await fresh('event=old-roll-call')).toEqual([b]);
    expect(await fresh('level=oppose')).toEqual([b, c]);
    expect(await fresh('voice=own')).toEqual([a, b]);
    expect(await fresh('voice=attributed&level=oppose')).toEqual([c]);
    expect(await fresh('asOf=2020')).toEqual([]);
    expect(await fresh('asOf=2020-12-31')).toEqual([a]);
    expect(await fresh('asOf=2021-01-01')).toEqual([b, c]);
  });

  it.each(['actor=nobody', 'proposal=act_1', 'dossier=x', 'claimant=x', 'statement=x', 'event=x'])(
    'refuses %s',
    async (query) => {
      const { status, json } = await get(`/v1/stances?${query}`);
      expect([status, json.code, json.errors[0].pointer]).toEqual([
        422,
        'unknown-reference',
        `?${query.split('=')[0]}`,
      ]);
    },
  );

  it('has gapless pages, each with the right total, whatever is written meanwhile', async () => {
    const drafts = Array.from({ length: 505 }, (_, i) =>
      as('stance', {
        ...stance('boria', 'dam', 'neutral', `${1000 + i}`),
        statements: undefined,
        event: 'old-roll-call',
      }),
    );
    expect((await post('/v1/revisions', { reason: 'many', drafts })).status).toBe(201);
    for (const filter of ['', '&proposal=dam&level=neutral', '&actor=boria&asOf=1200']) {
      const { total } = (await get(`/v1/stances?limit=1${filter}`)).json.meta;
      expect(total).toBeGreaterThan(200);
      const ids: string[] = [];
      let next: string | null = `/v1/stances?limit=7${filter}`;
      while (next !== null) {
        const { data, meta, links }: Awaited<ReturnType<typeof get>>['json'] = (await get(next)).json;
        expect(meta.total).toBe(total);
        ids.push(...data.map((s: Fields) => s.id));
        if (ids.length === 70) await record(stance('boria', 'dam', 'neutral', '0999'));
        if (ids.length === 140) await post(`/v1/stances/${ids[10]}/retraction`, { reason: 'meanwhile' });
        next = links.next;
      }
      expect([ids.length, new Set(ids).size]).toEqual([total, total]);
    }
  });
});
