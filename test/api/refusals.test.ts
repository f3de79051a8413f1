import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answered, testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const server = await testApp();
const { app, get, post, patch, key } = server;
const head = () => server.ledger.follower.model.head;

const written = await post('/v1/revisions', {
  reason: 'something to refer to',
  drafts: [
    as('actor', { slug: 'alba', name: 'Alba', type: 'state' }),
    as('actor', { slug: 'gone', name: 'Gone', type: 'state' }),
    as('dossier', { slug: 'river', name: 'The river' }),
    as('proposal', { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' }),
    as('event', { slug: 'summit', dossier: 'river', name: 'Summit', kind: 'talks', occurredOn: '2025-05-01' }),
    as('source', { slug: 'report', title: 'Report', publisher: 'The Wire' }),
    as('statement', { slug: 'speech', ...statement([link('alba')], 'report') }),
    as('membership', { member: 'alba', group: 'gone' }),
    as('stance', stance('alba', 'dam', 'support', '2025-01-01')),
  ],
});
if (written.status !== 201) throw new Error(written.text);
await post('/v1/memberships/mem_1/retraction', { reason: 'so that gone can go' });
await post('/v1/actors/gone/retraction', { reason: 'gone' });

// Nothing here writes: every test leaves the ledger where it was.
let before = 0;
beforeEach(() => {
  before = head();
});
afterEach(async () => {
  const { headers } = await get('/healthz');
  expect(headers['ledger-revision']).toBe(String(before));
});

function refused({ status, headers, json }: Answered, expected: number, code: string, ...pointers: string[]) {
  expect([status, json.code, json.errors?.map((e: { pointer: string }) => e.pointer) ?? []]).toEqual([
    expected,
    code,
    pointers,
  ]);
  expect(headers['content-type']).toContain('application/problem+json');
  expect(json.detail).toMatch(/\w{3}/);
}
const all = (...tests: unknown[]) => ({ kind: 'all', tests });
const draft = (more: object) => stance('alba', 'dam', 'support', '2025-01-01', more as Record<string, unknown>);

describe('dates', () => {
  const BAD = [
    '2025-02-30',
    '2023-02-29',
    '0000',
    '0000-01-01',
    '2025-13',
    '2025-00',
    '2025-05-00',
    '25-1-1',
    '2025-1-1',
  ];
  const WORSE = ['20250516', '+12025', '-2025', '2025-05-16T00:00:00Z', 'yesterday', '', ' 2025', '2025-05-16 '];
  const PLACES: [string, string, (date: string) => object][] = [
    ['/v1/stances', '/validFrom', (date) => draft({ validFrom: date })],
    ['/v1/stances', '/validTo', (date) => draft({ validTo: date })],
    ['/v1/memberships', '/validFrom', (date) => ({ member: 'alba', group: 'alba', validFrom: date })],
    [
      '/v1/events',
      '/occurredOn',
      (date) => ({ slug: 'e', dossier: 'river', name: 'E', kind: 'talks', occurredOn: date }),
    ],
    ['/v1/sources', '/publishedOn', (date) => ({ title: 'T', publisher: 'P', publishedOn: date })],
    ['/v1/statements', '/spokenOn', (date) => statement([link('alba')], 'report', { spokenOn: date })],
    [
      '/v1/actors',
      '/identifiers/0/validTo',
      (date) => ({ slug: 'x', name: 'X', type: 'state', identifiers: [{ scheme: 'cow', value: '1', validTo: date }] }),
    ],
    [
      '/v1/stances',
      '/conditions/0/test/tests/1/from',
      (date) =>
        draft({
          conditions: [
            {
              text: 'x',
              type: 'deadline',
              test: all({ kind: 'event', event: 'summit' }, { kind: 'date', from: date }),
            },
          ],
        }),
    ],
  ];

  it.each(BAD)('refuses %s wherever a draft has a date', async (date) => {
    for (const [url, pointer, body] of PLACES) refused(await post(url, body(date)), 422, 'invalid-body', pointer);
  });

  it.each(WORSE)('refuses %j as valid time', async (date) => {
    refused(await post('/v1/stances', draft({ validFrom: date })), 422, 'invalid-body', '/validFrom');
  });

  it.each([...BAD, 'today', '-1', '99999'])('refuses %s as asOf', async (date) => {
    refused(await get(`/v1/proposals/dam/positions?asOf=${date}`), 400, 'invalid-parameter', '?asOf');
  });

  it.each(['2025-02-30', '2025-13', '25-1-1', 'now', '-1', '1.0', '1e3', '0x1', '2025-05-01T25:00:00Z'])(
    'refuses %s as knownAt',
    async (moment) => {
      refused(await get(`/v1/actors?knownAt=${moment}`), 400, 'invalid-parameter', '?knownAt');
    },
  );

  it.each(['4', '999999999', '2031-01-01', '2031-01-01T00:00:00Z'])(
    'refuses knownAt=%s, which is not yet',
    async (moment) => {
      for (const path of ['actors', 'actors/alba', 'actors/alba/history', 'stances/stn_1', 'revisions', 'positions'])
        refused(await get(`/v1/${path}?knownAt=${moment}`), 400, 'revision-not-yet', '?knownAt');
    },
  );
});

describe('intervals that end before they start', () => {
  const actor = { slug: 'x', name: 'X', type: 'state' };
  const identifier = { scheme: 'cow', value: '1' };
  const event = { slug: 'e', dossier: 'river', name: 'E', kind: 'talks' };
  it.each([
    ['/v1/stances', '/validTo', draft({ validFrom: '2025-05-02', validTo: '2025-05-01' })],
    ['/v1/stances', '/validTo', draft({ validFrom: '2025-05-02', validTo: '2025-05-02' })],
    ['/v1/stances/stn_1/corrections', '/validTo', { validTo: '2024', reason: 'r' }],
    ['/v1/memberships', '/validTo', { member: 'alba', group: 'alba', validFrom: '2025', validTo: '2024' }],
    [
      '/v1/actors',
      '/identifiers/1/validTo',
      { ...actor, identifiers: [identifier, { ...identifier, validFrom: '2025', validTo: '2024' }] },
    ],
    ['/v1/events', '/endedOn', { ...event, occurredOn: '2025-05-02', endedOn: '2025-05-01' }],
  ])('%s %s', async (url, pointer, body) => {
    refused(await post(url, body), 422, 'reversed-interval', pointer);
  });

  it('of events in an amendment', async () => {
    const answer = await patch('/v1/events/summit', { endedOn: '2025-04-30' }, { 'if-match': '*' });
    refused(answer, 422, 'reversed-interval', '/endedOn');
  });

  it.each(['/v1/events', '/v1/actors/alba/timeline'])('of days asked of %s', async (url) => {
    refused(await get(`${url}?from=2025-05-02&to=2025-05-01`), 400, 'reversed-range', '?to');
  });

  it.each([
    '/v1/volatility',
    '/v1/shifts',
    '/v1/words-and-deeds',
    '/v1/agreement',
    '/v1/polarisation',
    '/v1/reliability',
    '/v1/networks',
    '/v1/proposals/dam/lineage',
  ])('of days after the one asked about: %s', async (url) => {
    for (const asOf of ['2025-05-01', '2025-05', '2025-05-01T23:59:59Z'])
      refused(await get(`${url}?from=2025-05-02&asOf=${asOf}`), 400, 'reversed-range', '?from');
    expect((await get(`${url}?from=2025-05-01&asOf=2025-05-01`)).status).toBe(200);
    refused(await get(`${url}?from=2025-06-02`), 400, 'reversed-range', '?from');
    expect((await get(`${url}?from=2025-06-01`)).status).toBe(200);
  });

  it('of days after the one asked about is no matter to a list of events', async () => {
    expect((await get('/v1/events?from=2025-05-01&asOf=2025-04-01')).json.meta.total).toBe(1);
  });
});

describe('names', () => {
  const condition = (test: object) => draft({ conditions: [{ text: 'x', type: 'other', test }] });
  it.each([
    ['/v1/stances', '/actor', draft({ actor: 'nobody' })],
    ['/v1/stances', '/actor', draft({ actor: 'act_99' })],
    ['/v1/stances', '/actor', draft({ actor: 'Albion' })],
    ['/v1/stances', '/actor', draft({ actor: 'gone' })],
    ['/v1/stances', '/proposal', draft({ proposal: 'nothing' })],
    ['/v1/stances', '/event', draft({ event: 'nothing' })],
    ['/v1/stances', '/statements/1', draft({ statements: ['speech', 'stm_999'] })],
    ['/v1/stances', '/statements/0/chain/1/actor', draft({ statements: [statement([link('alba'), link('nobody')])] })],
    ['/v1/stances', '/statements/0/source', draft({ statements: [statement([link('alba')], 'nothing')] })],
    [
      '/v1/stances',
      '/conditions/0/test/tests/0/event',
      condition({ kind: 'none', tests: [{ kind: 'event', event: 'nothing' }] }),
    ],
    [
      '/v1/stances',
      '/conditions/0/test/tests/0/actor',
      condition(all({ kind: 'stance', actor: 'nobody', proposal: 'dam', levels: ['support'] })),
    ],
    ['/v1/dossiers', '/parties/1', { slug: 'd', name: 'D', parties: ['alba', 'nobody'] }],
    ['/v1/memberships', '/group', { member: 'alba', group: 'nobody' }],
    ['/v1/proposals', '/dossier', { slug: 'p', dossier: 'nothing', name: 'P', kind: 'k' }],
    ['/v1/proposals', '/sponsors/0', { slug: 'p', dossier: 'river', name: 'P', kind: 'k', sponsors: ['nobody'] }],
    ['/v1/sources', '/copyOf', { title: 'T', publisher: 'P', copyOf: 'nothing' }],
  ])('unknown: %s %s', async (url, pointer, body) => {
    refused(await post(url, body), 422, 'unknown-reference', pointer);
  });

  it.each([
    ['/v1/stances', '/actor', draft({ actor: 'prp_1' })],
    ['/v1/stances', '/statements/0', draft({ statements: ['src_1'] })],
    ['/v1/stances', '/conditions/0/test/event', condition({ kind: 'event', event: 'act_1' })],
    ['/v1/dossiers', '/parties/0', { slug: 'd', name: 'D', parties: ['stn_1'] }],
  ])('of another kind in a body: %s %s', async (url, pointer, body) => {
    refused(await post(url, body), 422, 'wrong-kind-reference', pointer);
  });

  it.each([
    '/v1/actors/prp_1',
    '/v1/actors/prp_1/history',
    '/v1/proposals/act_1/positions',
    '/v1/stances/act_1',
    '/v1/actors/stn_1',
  ])('of another kind in a path: %s', async (url) => {
    refused(await get(url), 400, 'wrong-kind', '{id}');
  });

  it.each([
    '/v1/actors/nobody',
    '/v1/actors/act_99',
    '/v1/actors/act_0',
    '/v1/actors/act_01',
    '/v1/stances/stn_99',
    '/v1/stances/support',
  ])('unknown in a path: %s', async (url) => {
    refused(await get(url), 404, 'unknown-record', '{id}');
  });

  it.each(['/v1/revisions/99', '/v1/revisions/999999999'])('no such revision: %s', async (url) => {
    refused(await get(url), 404, 'unknown-record', '{number}');
  });

  it.each(['/v1/revisions/0', '/v1/revisions/01', '/v1/revisions/1.5', '/v1/revisions/first'])(
    'no revision at all: %s',
    async (url) => {
      refused(await get(url), 400, 'invalid-parameter', '{number}');
    },
  );

  it('names all that is unknown at once', async () => {
    const drafts = [
      as('membership', { member: 'a', group: 'b' }),
      as('dossier', { slug: 'd', name: 'D', parties: ['c'] }),
    ];
    const answer = await post('/v1/revisions', { reason: 'r', drafts });
    refused(answer, 422, 'unknown-reference', '/drafts/1/parties/0', '/drafts/0/member', '/drafts/0/group');
  });
});

describe('itself', () => {
  const amended = (url: string, body: object) => patch(url, body, { 'if-match': '*' });
  it('cannot be related to', async () => {
    refused(await post('/v1/memberships', { member: 'alba', group: 'act_1' }), 422, 'invalid-body', '/group');
    const relation = { relations: [{ type: 'part_of', proposal: 'dam' }] };
    refused(await amended('/v1/proposals/dam', relation), 422, 'invalid-body', '/relations/0/proposal');
    const denial = { relations: [{ type: 'deny', statement: 'speech' }] };
    refused(await amended('/v1/statements/speech', denial), 422, 'invalid-body', '/relations/0/statement');
    refused(await amended('/v1/sources/report', { copyOf: 'src_1' }), 422, 'invalid-body', '/copyOf');
    const self = { slug: 'p', dossier: 'river', name: 'P', kind: 'k', relations: [{ type: 'before', proposal: 'p' }] };
    const answer = await post('/v1/revisions', { reason: 'r', drafts: [as('proposal', self)] });
    refused(answer, 422, 'invalid-body', '/drafts/0/relations/0/proposal');
  });
});

describe('circles', () => {
  const proposal = (slug: string, type: string, ...others: string[]) =>
    as('proposal', {
      slug,
      dossier: 'river',
      name: slug,
      kind: 'k',
      relations: others.map((other) => ({ type, proposal: other })),
    });
  const revise = (...drafts: unknown[]) => post('/v1/revisions', { reason: 'r', drafts });
  it.each(['supersedes', 'part_of'])('of %s cannot be closed, however long', async (type) => {
    const two = await revise(proposal('x', type, 'dam', 'y'), proposal('y', type, 'x'));
    refused(two, 422, 'invalid-body', '/drafts/0/relations/1/proposal');
    expect(two.json.errors[0].detail).toBe(`closes a circle of ${type}`);
    const many = Array.from({ length: 40 }, (_, i) => proposal(`x${i}`, type, `x${(i + 1) % 40}`, 'dam'));
    refused(await revise(...many), 422, 'invalid-body', '/drafts/0/relations/0/proposal');
  });
});

describe('levels', () => {
  it.each(['supports', 'Support', '1', '', 'silent', 'no_position'])('%j is none', async (level) => {
    refused(await post('/v1/stances', draft({ level })), 422, 'invalid-body', '/level');
    refused(await get(`/v1/stances?level=${level}`), 400, 'invalid-parameter', '?level');
  });
  it.each([null, 1, 0, -1, 0.5, true, ['support'], {}])('%j is none', async (level) => {
    refused(await post('/v1/stances', draft({ level })), 422, 'invalid-body', '/level');
  });
  it.each([
    [{ all: [] }, '{"kind": "all", "tests": [...]}'],
    [{ not: { words: 'x' } }, '{"kind": "none", "tests": [...]}'],
    [{ words: 'x' }, '{"kind": "words", "words": ...}'],
  ])('a test without its kind is told how it is said: %j', async (test, like) => {
    const answer = await post('/v1/stances', draft({ conditions: [{ text: 'x', type: 'other', test }] }));
    refused(answer, 422, 'invalid-body', '/conditions/0/test/kind');
    expect(answer.json.errors[0].detail).toContain(like);
  });
  it('inside of a condition neither', async () => {
    const test = all(all({ kind: 'stance', actor: 'alba', proposal: 'dam', levels: ['support', 'yes'] }));
    const answer = await post('/v1/stances', draft({ conditions: [{ text: 'x', type: 'other', test }] }));
    refused(answer, 422, 'invalid-body', '/conditions/0/test/tests/0/tests/0/levels/1');
  });
});

describe('fields and parameters', () => {
  it.each([
    ['/v1/actors', '/nmae', { slug: 'x', name: 'X', type: 'state', nmae: 'X' }],
    ['/v1/actors', '/id', { slug: 'x', name: 'X', type: 'state', id: 'act_7' }],
    ['/v1/stances', '/recordedAt', draft({ recordedAt: '2020-01-01T00:00:00Z' })],
    ['/v1/stances', '/voice', draft({ voice: 'own' })],
    ['/v1/stances', '/statements/0/chain/0/role', draft({ statements: [statement([{ ...link('alba'), role: 'x' }])] })],
    ['/v1/revisions', '/drafts/0/noun', { reason: 'r', drafts: [as('thing', {})] }],
    [
      '/v1/revisions',
      '/drafts/0/colour',
      { reason: 'r', drafts: [as('actor', { slug: 'x', name: 'X', type: 'state', colour: 1 })] },
    ],
    ['/v1/stances/stn_1/corrections', '/actor', { reason: 'r', actor: 'alba' }],
    ['/v1/actors/alba/retraction', '/reason', { reason: '' }],
    ['/v1/actors/alba/retraction', '/reason', { reason: '   ' }],
    ['/v1/actors/alba/retraction', '/reason', {}],
  ])('unknown, or out of place: %s %s', async (url, pointer, body) => {
    refused(await post(url, body), 422, 'invalid-body', pointer);
  });

  it.each([
    '/v1/actors',
    '/v1/actors/alba',
    '/v1/stances',
    '/v1/positions',
    '/v1/revisions',
    '/v1/revisions/1',
    '/healthz',
  ])('unknown parameter: %s', async (url) => {
    refused(await get(`${url}?colour=red`), 400, 'invalid-parameter', '?colour');
  });

  it.each(['0', '501', '1000000', '-1', 'abc', '', '1.5', '1e2', '0x10', ' 7'])('limit=%s', async (limit) => {
    for (const noun of ['actors', 'stances', 'revisions'])
      refused(await get(`/v1/${noun}?limit=${encodeURIComponent(limit)}`), 400, 'invalid-parameter', '?limit');
  });

  it.each(['yes', '1', 'TRUE', ''])('retracted=%s', async (flag) => {
    refused(await get(`/v1/actors?retracted=${flag}`), 400, 'invalid-parameter', '?retracted');
  });

  it.each(['x', 'bm90IGpzb24', 'WzEsMV0', '%F0%9F%98%80'])('after=%s', async (cursor) => {
    refused(await get(`/v1/actors?after=${cursor}`), 400, 'invalid-parameter', '?after');
  });
});

describe('bodies', () => {
  const send = async (payload: string | Buffer, type = 'application/json') => {
    const response = await app.inject({
      method: 'POST',
      url: '/v1/actors',
      headers: { authorization: `Bearer ${key}`, 'content-type': type },
      payload,
    });
    return { status: response.statusCode, headers: response.headers, json: response.json(), text: response.body };
  };
  const named = (name: string) => `{"slug":"x","type":"state","name":${name}}`;

  it.each(['', '{', 'slug=x', '{"slug":"x",}', "{'slug':'x'}", 'NaN', '\ufeff'])('%j is not JSON', async (text) => {
    refused(await send(text), 400, 'malformed-json');
  });
  it('in Latin-1 is not JSON', async () => {
    refused(await send(Buffer.from(named('"Türkiye"'), 'latin1')), 400, 'malformed-json');
  });
  it.each(['null', '[]', '"x"', '1', 'true'])('%s is not an actor', async (text) => {
    refused(await send(text), 422, 'invalid-body', '');
  });
  it('of another type', async () => {
    refused(await send(named('"X"'), 'text/plain'), 415, 'unsupported-media-type');
  });
  it('too large', async () => {
    refused(await send(named(`"${'x'.repeat(17_000_000)}"`)), 413, 'body-too-large');
  });
  it('too deep', async () => {
    refused(await send('['.repeat(40) + ']'.repeat(40)), 422, 'body-too-deep');
    refused(await send('['.repeat(100_000) + ']'.repeat(100_000)), 422, 'body-too-deep');
    let test: object = { kind: 'event', event: 'summit' };
    for (let i = 0; i < 40; i++) test = { kind: 'none', tests: [test] };
    const answer = await post('/v1/stances', draft({ conditions: [{ text: 'x', type: 'other', test }] }));
    refused(answer, 422, 'body-too-deep');
  });
  it.each([
    ['NUL', '"a\\u0000b"'],
    ['a lone surrogate', '"a\\ud800b"'],
    ['the other half', '"\\udc00"'],
  ])('with %s', async (_name, text) => {
    refused(await send(named(text)), 422, 'invalid-body', '/name');
  });
  it('with __proto__', async () => {
    refused(
      await send('{"slug":"x","type":"state","name":"X","__proto__":{"note":"x"}}'),
      422,
      'invalid-body',
      '/__proto__',
    );
    const { status, json } = await get('/v1/actors?__proto__=x');
    expect([status, json.code]).toEqual([400, 'invalid-parameter']);
  });
  it('with a field twice', async () => {
    refused(await send('{"slug":"x","type":"state","name":"X","name":"Y"}'), 422, 'invalid-body', '/name');
  });
});

describe('paths', () => {
  it.each([
    ['PUT', '/v1/actors', 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', '/v1/actors/alba', 'GET, HEAD, PATCH, OPTIONS'],
    ['PATCH', '/v1/stances/stn_1', 'GET, HEAD, OPTIONS'],
    ['GET', '/v1/actors/alba/retraction', 'POST, OPTIONS'],
    ['POST', '/v1/positions', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/v1/revisions/1', 'GET, HEAD, OPTIONS'],
  ] as const)('%s %s is not among %s', async (method, url, allow) => {
    const response = await app.inject({ method, url, headers: { authorization: `Bearer ${key}` } });
    expect([response.statusCode, response.json().code, response.headers.allow]).toEqual([
      405,
      'method-not-allowed',
      allow,
    ]);
  });

  it.each(['/v1/actors/a%00b', '/v1/actors?q=%00', '/v1/actors?%00=1'])('NUL in %s', async (url) => {
    const { status, json } = await get(url);
    expect([status, json.code]).toEqual([400, 'invalid-parameter']);
  });

  it.each(['/v1', '/v1/nothing', '/v1/actors/', '/v1//actors', '/v2/actors'])('no %s', async (url) => {
    refused(await get(url), 404, 'not-found');
  });

  it.each(['/v1/actors/%ff', '/v1/actors/%zz', '/v1/proposals?q=%FF', '/v1/proposals?tag=%'])(
    'no text: %s',
    async (url) => {
      refused(await get(url), 400, 'malformed-request');
    },
  );
});
