import { describe, expect, it } from 'vitest';
import { createKey } from '../../src/ledger/database/keys.ts';
import { testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const server = await testApp();
const { get, post, clock, database, ledger } = server;
const head = () => ledger.follower.model.head;
type Fields = Record<string, unknown>;
const actor = (slug: string, more: Fields = {}) => as('actor', { slug, type: 'state', name: slug, ...more });

describe('createRevision', () => {
  it('takes drafts that name one another in any order', async () => {
    const drafts = [
      as('stance', stance('alba', 'dam', 'support', '2025', { statements: ['speech'], event: 'summit' })),
      as('statement', {
        slug: 'speech',
        ...statement([link('wire', 'reported'), link('envoy')], 'report', { event: 'summit' }),
      }),
      as('event', {
        slug: 'summit',
        dossier: 'river',
        name: 'S',
        kind: 'talks',
        occurredOn: '2025',
        source: 'report',
        agenda: [{ proposal: 'dam' }],
        participants: [{ actor: 'envoy', role: 'party' }],
      }),
      as('proposal', {
        slug: 'dam',
        dossier: 'river',
        name: 'D',
        kind: 'works',
        sponsors: ['alba'],
        relations: [{ type: 'before', proposal: 'locks' }],
      }),
      as('proposal', { slug: 'locks', dossier: 'river', name: 'L', kind: 'works' }),
      as('source', { slug: 'reprint', title: 'R', publisher: 'P', copyOf: 'report' }),
      as('source', { slug: 'report', title: 'R', publisher: 'W', publisherActor: 'wire' }),
      as('membership', { member: 'envoy', group: 'alba', represents: true }),
      as('dossier', { slug: 'river', name: 'The river', parties: ['alba'] }),
      actor('envoy', { type: 'person' }),
      actor('alba'),
      actor('wire', { type: 'media' }),
    ];
    const { status, headers, json } = await post('/v1/revisions', { reason: 'all at once', drafts });
    expect(status).toBe(201);
    expect(headers).toMatchObject({ location: '/v1/revisions/1', 'ledger-revision': '1' });
    expect(json.data).toMatchObject({
      number: 1,
      reason: 'all at once',
      apiKey: { id: expect.any(Number), name: 'test' },
      recordedAt: '2025-06-01T12:00:00.000Z',
      summary: { stance: 1, statement: 1, event: 1, proposal: 2, source: 2, membership: 1, dossier: 1, actor: 3 },
    });
    expect(json.data.records.map((r: Fields) => `${r.noun} ${r.slug}`)).toEqual(
      drafts.map((d) => `${d.noun} ${(d as Fields).slug ?? null}`),
    );
    // The membership that makes the envoy speak for Alba is in the same revision.
    expect((await get('/v1/stances/stn_1')).json.data).toMatchObject({ voice: 'own', via: { slug: 'envoy' } });
    for (const { noun, id } of json.data.records)
      expect((await get(`/v1/${noun === 'stance' ? 'stances' : `${noun}s`}/${id}`)).json.data.revision).toBe(1);
  });

  it('writes nothing where the last of 200 drafts is wrong, and says where', async () => {
    const before = head();
    const good = Array.from({ length: 199 }, (_, i) => actor(`state-${i}`));
    const last: [Fields, number, string, string][] = [
      [actor('state-7'), 409, 'slug-taken', '/drafts/199/slug'],
      [actor('alba'), 409, 'slug-taken', '/drafts/199/slug'],
      [actor('x', { type: 'stat' }), 422, 'invalid-body', '/drafts/199/type'],
      [as('membership', { member: 'nobody', group: 'alba' }), 422, 'unknown-reference', '/drafts/199/member'],
      [as('membership', { member: 'prp_1', group: 'alba' }), 422, 'wrong-kind-reference', '/drafts/199/member'],
      [
        as('membership', { member: 'state-1', group: 'alba', validFrom: '2025', validTo: '2024' }),
        422,
        'reversed-interval',
        '/drafts/199/validTo',
      ],
      [as('stance', stance('alba', 'dam', 'support', '2025-13')), 422, 'invalid-body', '/drafts/199/validFrom'],
      [
        as('stance', stance('alba', 'dam', 'oppose', '2025', { statements: ['speech'] })),
        409,
        'stance-overlap',
        '/drafts/199/validFrom',
      ],
      [
        as('stance', stance('alba', 'dam', 'oppose', '2025', { statements: [] })),
        422,
        'invalid-body',
        '/drafts/199/statements',
      ],
    ];
    for (const [draft, expected, code, pointer] of last) {
      const { status, json } = await post('/v1/revisions', { reason: 'r', drafts: [...good, draft] });
      expect([status, json.code, json.errors.map((e: Fields) => e.pointer)]).toEqual([expected, code, [pointer]]);
    }
    expect(head()).toBe(before);
    expect((await get('/v1/actors')).json.meta).toMatchObject({ total: 3, knownAt: before });
    const [row] = await database.query<{ n: number }>('SELECT count(*)::int AS n FROM actor');
    expect(row?.n).toBe(3);
  });

  it('names every fault of a body at once', async () => {
    const drafts = [actor('Upper'), actor('ok'), actor('also', { name: '', colour: 'red' })];
    const { json } = await post('/v1/revisions', { drafts });
    expect(json.errors.map((e: Fields) => e.pointer).sort()).toEqual(
      ['/drafts/0/slug', '/drafts/2/colour', '/drafts/2/name', '/reason'].sort(),
    );
  });

  it.each([0, 10_001])('refuses %i drafts', async (length) => {
    const before = head();
    const drafts = Array.from({ length }, (_, i) => actor(`many-${i}`));
    const { status, json } = await post('/v1/revisions', { reason: 'r', drafts });
    expect([status, json.code, json.errors.map((e: Fields) => e.pointer)]).toEqual([422, 'invalid-body', ['/drafts']]);
    expect(head()).toBe(before);
  });
});

describe('listRevisions, getRevision', () => {
  it('are the log: what was written when, by whom, and why', async () => {
    const { key } = await createKey(database, 'second desk');
    clock.set('2025-06-02T08:00:00Z');
    const answer = await post(
      '/v1/actors',
      { slug: 'boria', type: 'state', name: 'B' },
      { authorization: `Bearer ${key}` },
    );
    expect(answer.status).toBe(201);
    await post('/v1/actors/boria/retraction', { reason: 'is Alba' });
    const { data, meta, links } = (await get('/v1/revisions')).json;
    expect(data.map((r: Fields) => [r.number, r.reason, (r.apiKey as Fields).name, r.summary])).toEqual([
      [1, 'all at once', 'test', expect.any(Object)],
      [2, 'create actor boria', 'second desk', { actor: 1 }],
      [3, 'is Alba', 'test', { actor: 1 }],
    ]);
    expect(data[1].recordedAt).toBe('2025-06-02T08:00:00.000Z');
    expect([meta, links.next]).toEqual([{ total: 3, limit: 50, knownAt: 3 }, null]);
    for (const revision of data) expect((await get(`/v1/revisions/${revision.number}`)).json.data).toEqual(revision);
    expect((await get('/v1/revisions?knownAt=2025-06-01')).json.meta).toMatchObject({ total: 1, knownAt: 1 });
  });

  it('has gapless pages', async () => {
    for (let i = 0; i < 12; i++) await post('/v1/actors', { slug: `page-${i}`, type: 'state', name: 'P' });
    const numbers: number[] = [];
    let next: string | null = '/v1/revisions?limit=7';
    while (next !== null) {
      const { data, meta, links }: Awaited<ReturnType<typeof get>>['json'] = (await get(next)).json;
      expect(meta.total).toBe(15);
      numbers.push(...data.map((r: Fields) => r.number));
      await post('/v1/actors', { slug: `meanwhile-${numbers.length}`, type: 'state', name: 'M' });
      next = links.next;
    }
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  });
});

describe('a long list of drafts', () => {
  const many = (count: number, more: (i: number) => Fields) =>
    Array.from({ length: count }, (_, i) => actor(`row-${i}`, more(i)));
  const revise = (drafts: unknown[], reason: unknown = 'r') => post('/v1/revisions', { reason, drafts });

  it('is read as a short one is, and each fault stands in its place', async () => {
    const { json } = await revise(
      many(250, (i) => (i === 240 ? { name: '', colour: 'red' } : {})),
      null,
    );
    expect(json.errors).toEqual([
      { pointer: '/reason', detail: 'must be a string, not null' },
      { pointer: '/drafts/240/name', detail: 'must not be empty' },
      { pointer: '/drafts/240/colour', detail: 'is not a field here' },
    ]);
    const written = await revise(
      many(150, (i) => ({ name: ` No ${i} ` })),
      '  trimmed ',
    );
    expect([written.status, written.json.data.reason, written.json.data.records.length]).toEqual([201, 'trimmed', 150]);
    expect((await get('/v1/actors/row-149')).json.data.name).toBe('No 149');
  });

  it('has a hundred faults named, of whichever kind', async () => {
    const shapeless = (await revise(Array(9_999).fill({}))).json;
    expect([shapeless.code, shapeless.errors.length]).toEqual(['invalid-body', 100]);
    expect(shapeless.detail).toBe('More than 100 things are wrong; the first 100 are named.');
    const membership = (i: number) => as('membership', { member: `nobody-${i}`, group: 'row-1' });
    const unknown = (await revise(Array.from({ length: 130 }, (_, i) => membership(i)))).json;
    expect([unknown.code, unknown.errors.length]).toEqual(['unknown-reference', 100]);
    expect(unknown.detail).toMatch(/, and 129 more; the first 100 are named, 30 more are not\.$/);
  });
});

describe('createRevision with dryRun', () => {
  it('says what it would write, and writes nothing', async () => {
    const before = head();
    const drafts = [
      actor('norda'),
      as('stance', stance('norda', 'dam', 'support', '2025', { statements: ['speech'] })),
      as('statement', { slug: 'second-speech', ...statement([link('norda')], 'report') }),
    ];
    const body = { reason: 'try it', drafts };
    const tried = await post('/v1/revisions?dryRun=true', body);
    expect(tried.status).toBe(201);
    expect(tried.headers).not.toHaveProperty('location');
    expect(tried.headers['ledger-revision']).toBe(String(before));
    expect(head()).toBe(before);
    expect((await get('/v1/actors/norda')).status).toBe(404);
    // The same is then written, with the same ids: the same request, but for its query.
    const written = await post('/v1/revisions', body);
    const { recordedAt: _, ...as1 } = tried.json.data;
    const { recordedAt: __, ...as2 } = written.json.data;
    expect(as1).toEqual(as2);
  });

  it('is refused for the same reasons, for few drafts as for many', async () => {
    const before = head();
    const many = Array.from({ length: 99 }, (_, i) => actor(`tried-${i}`));
    for (const good of [[], many]) {
      const drafts = [...good, as('membership', { member: 'nobody', group: 'alba' })];
      const [tried, written] = await Promise.all(
        ['?dryRun=true', ''].map((query) => post(`/v1/revisions${query}`, { reason: 'r', drafts })),
      );
      const told = ({ status, json }: NonNullable<typeof tried>) => [status, json.code, json.errors];
      expect(told(tried as never)).toEqual(told(written as never));
      expect(tried?.json.code).toBe('unknown-reference');
    }
    const { status } = await post('/v1/revisions?dryRun=true', { reason: 'r', drafts: many });
    expect(status).toBe(201);
    expect(head()).toBe(before);
  });

  it('needs a key, and takes no Idempotency-Key away', async () => {
    const body = { reason: 'r', drafts: [actor('keyed')] };
    const headers = { 'idempotency-key': 'tried-first' };
    expect(
      (await server.app.inject({ method: 'POST', url: '/v1/revisions?dryRun=true', payload: body })).statusCode,
    ).toBe(401);
    expect((await post('/v1/revisions?dryRun=true', body, headers)).status).toBe(201);
    const written = await post('/v1/revisions', body, headers);
    expect([written.status, written.headers['idempotency-replayed']]).toEqual([201, undefined]);
  });
});

describe('corrections in a revision', () => {
  const coding = (level: string) =>
    as('coding', { role: 'adjudication', coder: 'D', statement: 'speech', actor: 'alba', proposal: 'dam', level });
  const live = async () => (await get('/v1/stances?actor=alba&proposal=dam')).json.data.at(-1);

  it('are written with its drafts or not at all, and refused where there is nothing to correct', async () => {
    const { id } = await live();
    const correction = { stance: id, level: 'oppose', reason: 'misread' };
    const before = head();
    const refused = [
      [{ ...correction, stance: 'stn_999' }, 'unknown-reference', '/corrections/0/stance'],
      [{ ...correction, stance: 'act_1' }, 'wrong-kind-reference', '/corrections/0/stance'],
      [{ ...correction, basis: 'vague_wording' }, 'invalid-body', '/corrections/0/basis'],
    ] as const;
    for (const [one, code, pointer] of refused) {
      const body = { reason: 'settled', drafts: [coding('oppose')], corrections: [one] };
      const { json } = await post('/v1/revisions', body);
      expect([json.code, json.errors[0].pointer]).toEqual([code, pointer]);
    }
    expect(head()).toBe(before);
    const body = { reason: 'settled', drafts: [coding('oppose')], corrections: [correction] };
    const tried = await post('/v1/revisions?dryRun=true', body);
    const written = await post('/v1/revisions', body);
    expect(written.json.data.records).toEqual(tried.json.data.records);
    expect(written.json.data).toMatchObject({ number: before + 1, summary: { coding: 1, stance: 1 } });
    const stance = written.json.data.records[1].id;
    expect(await live()).toMatchObject({ id: stance, level: 'oppose', supersedes: id, correctionReason: 'misread' });
    // A stance that is corrected already: the coding beside it is not written either.
    const again = await post('/v1/revisions', { ...body, drafts: [actor('beside')] });
    expect(again.json.code).toBe('already-superseded');
    expect((await get('/v1/actors/beside')).status).toBe(404);
  });

  it('can be all that it writes, but it never writes nothing', async () => {
    const { id } = await live();
    const correction = { stance: id, level: 'support', reason: 'misread again' };
    const body = { reason: 'misread again', drafts: [], corrections: [correction] };
    const before = head();
    expect((await post('/v1/revisions?dryRun=true', body)).status).toBe(201);
    expect(head()).toBe(before);
    expect((await post('/v1/revisions', body)).json.data).toMatchObject({ number: before + 1, summary: { stance: 1 } });
    expect(await live()).toMatchObject({ level: 'support', supersedes: id, correctionReason: 'misread again' });
    const { json } = await post('/v1/revisions', { reason: 'r', drafts: [] });
    expect([json.code, json.errors[0].pointer]).toEqual(['invalid-body', '/drafts']);
  });

  it('free days that drafts and other corrections of the same revision take', async () => {
    const on = (level: string, validFrom: string, validTo: string) =>
      as('stance', stance('alba', 'weir', level, validFrom, { validTo, statements: ['speech'] }));
    const proposal = as('proposal', { slug: 'weir', dossier: 'river', name: 'The weir', kind: 'order' });
    const drafts = [proposal, on('support', '2030-01-01', '2030-02-01'), on('oppose', '2030-03-01', '2030-04-01')];
    const { records } = (await post('/v1/revisions', { reason: 'coded', drafts })).json.data;
    const [, one, other] = records.map(({ id }: { id: string }) => id);
    const corrections = [
      { stance: one, validFrom: '2030-03-01', validTo: '2030-03-10', reason: 'another day' },
      { stance: other, validFrom: '2030-03-10', reason: 'another day' },
    ];
    const taken = [on('neutral', '2030-01-10', '2030-01-20')];
    const overlaps = { reason: 'dated', drafts: [on('neutral', '2030-03-05', '2030-03-06')], corrections };
    const { json } = await post('/v1/revisions', overlaps);
    expect([json.code, json.errors[0].pointer]).toEqual(['stance-overlap', '/corrections/0/validFrom']);
    expect((await post('/v1/revisions', { reason: 'dated', drafts: taken, corrections })).status).toBe(201);
    const found = (await get('/v1/stances?proposal=weir')).json.data;
    const days = found.map(({ level, validFrom, validTo }: Record<string, string>) => [level, validFrom, validTo]);
    expect(days).toEqual([
      ['neutral', '2030-01-10', '2030-01-20'],
      ['support', '2030-03-01', '2030-03-10'],
      ['oppose', '2030-03-10', '2030-04-01'],
    ]);
  });
});

describe('amendments and a merge in a revision', () => {
  const tried = (body: Fields) => post('/v1/revisions?dryRun=true', { reason: 'tried', drafts: [], ...body });

  it('are checked by a dry run, and each fault is at its field', async () => {
    const before = head();
    const alba = (await get('/v1/actors/alba')).json.data;
    const refused = [
      [{ amendments: [{ noun: 'actor', id: 'nobody', name: 'N' }] }, 'unknown-reference', '/amendments/0/id'],
      [{ amendments: [{ noun: 'event', id: 'act_1', name: 'N' }] }, 'wrong-kind-reference', '/amendments/0/id'],
      [{ amendments: [{ noun: 'actor', id: 'alba', type: 'river' }] }, 'invalid-body', '/amendments/0/type'],
      [
        { amendments: [{ noun: 'proposal', id: 'dam', sponsors: ['nobody'] }] },
        'unknown-reference',
        '/amendments/0/sponsors/0',
      ],
      [{ merge: { actor: 'nobody', into: 'alba' } }, 'unknown-reference', '/merge/actor'],
      [{ merge: { actor: 'wire', into: 'alba' } }, 'merge-refused', '/merge/into'],
      [{ merge: { actor: 'alba', into: 'alba' } }, 'invalid-body', '/merge/into'],
    ] as const;
    for (const [body, code, pointer] of refused) {
      const { json } = await tried(body);
      expect([json.code, json.errors[0].pointer]).toEqual([code, pointer]);
    }
    const amendments = [{ noun: 'actor', id: 'alba', name: 'The Republic of Alba' }];
    const good = await tried({ amendments });
    expect([good.status, good.json.data.records]).toEqual([201, [{ noun: 'actor', id: alba.id, slug: 'alba' }]]);
    expect([head(), (await get('/v1/actors/alba')).json.data]).toEqual([before, alba]);
  });

  it('are written as one; a merge is a revision of its own', async () => {
    const before = head();
    const drafts = [actor('alba-again')];
    const amendments = [{ noun: 'dossier', id: 'river', name: 'The river Alb' }];
    const merge = { actor: 'alba-again', into: 'alba' };
    const { json } = await post('/v1/revisions', { reason: 'two', drafts, amendments });
    expect(json.data).toMatchObject({ number: before + 1, summary: { dossier: 1, actor: 1 } });
    expect(json.data.records.map(({ slug }: Fields) => slug)).toEqual(['alba-again', 'river']);
    expect((await get('/v1/dossiers/river')).json.data.name).toBe('The river Alb');

    const beside = await post('/v1/revisions', { reason: 'all', drafts: [], amendments, merge });
    expect([beside.json.code, beside.json.errors[0].pointer, head()]).toEqual(['invalid-body', '/drafts', before + 1]);
    expect((await tried({ merge })).json.data.summary).toEqual({ actor: 2 });
    expect((await get('/v1/actors/alba-again')).status).toBe(200);
    const merged = await post('/v1/revisions', { reason: 'merged', drafts: [], merge });
    expect(merged.json.data.records.map(({ slug }: Fields) => slug)).toEqual(['alba']);
    expect((await get('/v1/actors/alba-again')).status).toBe(308);
  });

  it('refuses an amendment of another version than the one that was read, before and when it is written', async () => {
    const { revision } = (await get('/v1/events/summit')).json.data;
    const amendments = [{ noun: 'event', id: 'summit', note: 'mine', ifRevision: revision }];
    expect((await tried({ amendments })).status).toBe(201);
    const theirs = [{ noun: 'event', id: 'summit', note: 'theirs' }];
    expect((await post('/v1/revisions', { reason: 'theirs', drafts: [], amendments: theirs })).status).toBe(201);
    const before = head();
    for (const url of ['/v1/revisions?dryRun=true', '/v1/revisions']) {
      const { status, json } = await post(url, { reason: 'mine', drafts: [], amendments });
      expect([status, json.code, json.errors[0].pointer]).toEqual([
        412,
        'precondition-failed',
        '/amendments/0/ifRevision',
      ]);
    }
    expect([head(), (await get('/v1/events/summit')).json.data.note]).toEqual([before, 'theirs']);
    const again = amendments.map((one) => ({ ...one, ifRevision: before }));
    expect((await post('/v1/revisions', { reason: 'mine', drafts: [], amendments: again })).status).toBe(201);
  });
});

describe('retractions in a revision', () => {
  const revision = (body: Fields, query = '') => post(`/v1/revisions${query}`, { reason: 'gone', drafts: [], ...body });

  it('say by a dry run what stands in the way, and withdraw what is named together with what names it', async () => {
    const drafts = [
      as('source', { slug: 'leaflet', title: 'A leaflet', publisher: 'Wire' }),
      as('statement', { slug: 'on-the-leaflet', ...statement([link('alba')], 'leaflet') }),
      as('stance', stance('alba', 'dam', 'oppose', '2029-01-05', { statements: ['on-the-leaflet'] })),
    ];
    const made = await post('/v1/revisions', { reason: 'made', drafts });
    expect([made.status, made.json.errors]).toEqual([201, undefined]);
    const held = made.json.data.records.at(-1).id;
    const before = head();
    const words = { noun: 'statement', id: 'on-the-leaflet' };
    const paper = { noun: 'source', id: 'leaflet' };
    const alone = await revision({ retractions: [words] }, '?dryRun=true');
    expect([alone.json.code, alone.json.errors]).toMatchObject(['in-use', [{ pointer: '/retractions/0' }]]);
    expect(alone.json.errors[0].detail).toContain(held);
    const unknown = await revision({ retractions: [{ noun: 'source', id: 'nothing' }] }, '?dryRun=true');
    expect([unknown.json.code, unknown.json.errors[0].pointer]).toEqual(['unknown-reference', '/retractions/0/id']);

    // In any order: each goes before what it names.
    const retractions = [paper, words, { noun: 'stance', id: held }];
    const tried = await revision({ retractions }, '?dryRun=true');
    expect([tried.status, head()]).toEqual([201, before]);
    const { status, json } = await revision({ retractions });
    expect([status, json.data.records.map(({ noun }: Fields) => noun)]).toEqual([
      201,
      ['source', 'statement', 'stance'],
    ]);
    expect(json.data).toMatchObject({ number: before + 1, reason: 'gone' });
    for (const url of ['/v1/sources/leaflet', '/v1/statements/on-the-leaflet', `/v1/stances/${held}`])
      expect((await get(url)).json.data.retracted).toMatchObject({ revision: before + 1, reason: 'gone' });
    const twice = await revision({ retractions: [paper] }, '?dryRun=true');
    expect(twice.json.code).toBe('already-retracted');
    const both = await revision({ retractions: [paper], merge: { actor: 'alba', into: 'wire' } });
    expect([both.json.code, both.json.errors[0].pointer]).toEqual(['invalid-body', '/drafts']);
    expect((await revision({})).json.code).toBe('invalid-body');
  });
});
