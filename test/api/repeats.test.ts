import { describe, expect, it } from 'vitest';
import { createKey } from '../../src/ledger/database/keys.ts';
import { type Answered, testApp } from '../support/app.ts';
import { as, link, stance, statement } from './drafts.ts';

const server = await testApp();
const { app, get, post, patch, clock, database, ledger } = server;
const head = () => ledger.follower.model.head;

const GROUND = [
  as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
  as('dossier', { slug: 'river', name: 'The river', parties: ['alba'] }),
  as('proposal', { slug: 'dam', dossier: 'river', name: 'A dam', kind: 'works' }),
  as('stance', stance('alba', 'dam', 'support', '2025')),
  as('stance', stance('alba', 'dam', 'neutral', '2024', { statements: [statement([link('alba')])] })),
];
if ((await post('/v1/revisions', { reason: 'ground', drafts: GROUND })).status !== 201) throw new Error('no ground');

describe('Idempotency-Key', () => {
  const current = async (url: string) => ({ 'if-match': String((await get(url)).headers.etag) });
  const WRITES: [string, (headers: Record<string, string>) => Promise<Answered>, number][] = [
    ['createActor', (h) => post('/v1/actors', { slug: 'boria', type: 'state', name: 'B' }, h), 201],
    ['createSource', (h) => post('/v1/sources', { title: 'T', publisher: 'P' }, h), 201],
    ['createStance', (h) => post('/v1/stances', stance('alba', 'dam', 'oppose', '2025-02'), h), 201],
    [
      'createRevision',
      (h) =>
        post('/v1/revisions', { reason: 'r', drafts: [as('actor', { slug: 'castor', type: 'state', name: 'C' })] }, h),
      201,
    ],
    ['correctStance', (h) => post('/v1/stances/stn_1/corrections', { level: 'oppose', reason: 'r' }, h), 201],
    ['retractStance', (h) => post('/v1/stances/stn_2/retraction', { reason: 'r' }, h), 200],
    ['retractActor', (h) => post('/v1/actors/castor/retraction', { reason: 'r' }, h), 200],
  ];

  it.each(WRITES)('makes a repeat of %s harmless', async (name, write, status) => {
    const before = head();
    const first = await write({ 'idempotency-key': name });
    expect([first.status, first.headers['idempotency-replayed']]).toEqual([status, undefined]);
    // Others go on writing, and days pass.
    await post('/v1/sources', { title: 'Meanwhile', publisher: 'P' });
    clock.ms += 36 * 3_600_000;
    const again = await write({ 'idempotency-key': name });
    expect([again.status, again.text]).toEqual([status, first.text]);
    expect(again.headers).toMatchObject({
      'idempotency-replayed': 'true',
      'ledger-revision': first.headers['ledger-revision'],
    });
    expect(again.headers.location).toBe(first.headers.location);
    expect(head()).toBe(before + 2);
  });

  it('makes a repeat of an amendment harmless, though its If-Match is stale by then', async () => {
    const headers = { ...(await current('/v1/proposals/dam')), 'idempotency-key': 'amend' };
    // Tomorrow's event: the status of the proposal depends on the day that is asked.
    const tomorrow = new Date(clock.ms + 86_400_000).toISOString().slice(0, 10);
    const event = {
      slug: 'signing',
      dossier: 'river',
      name: 'S',
      kind: 'talks',
      occurredOn: tomorrow,
      agenda: [{ proposal: 'dam', result: 'adopted' }],
    };
    await post('/v1/events', event);
    const amend = () => patch('/v1/proposals/dam', { name: 'Two dams' }, headers);
    const first = await amend();
    expect(first.status).toBe(200);
    clock.ms += 2 * 86_400_000;
    const before = head();
    const again = await amend();
    expect([again.status, again.text, again.headers['idempotency-replayed']]).toEqual([200, first.text, 'true']);
    expect(head()).toBe(before);
    const { 'idempotency-key': _, ...anew } = headers;
    expect((await patch('/v1/proposals/dam', { name: 'Two dams' }, anew)).status).toBe(412);
  });

  it('is refused with another request', async () => {
    const key = { 'idempotency-key': 'once' };
    const draft = { slug: 'dora', type: 'state', name: 'D' };
    expect((await post('/v1/actors', draft, key)).status).toBe(201);
    const before = head();
    for (const body of [
      { ...draft, slug: 'edom' },
      { ...draft, name: 'D ' },
      { name: 'D', slug: 'dora', type: 'state' },
    ]) {
      const { status, json } = await post('/v1/actors', body, key);
      expect([status, json.code]).toEqual([422, 'idempotency-key-reused']);
    }
    const elsewhere = await post('/v1/sources', { title: 'T', publisher: 'P' }, key);
    expect(elsewhere.json.code).toBe('idempotency-key-reused');
    expect(head()).toBe(before);
  });

  it('is not used up by a refusal', async () => {
    const key = { 'idempotency-key': 'refused at first' };
    const draft = { member: 'fiona', group: 'alba' };
    expect((await post('/v1/memberships', draft, key)).status).toBe(422);
    await post('/v1/actors', { slug: 'fiona', type: 'person', name: 'F' });
    expect((await post('/v1/memberships', draft, key)).status).toBe(201);
  });

  it('of two API keys are two', async () => {
    const { key } = await createKey(database, 'other desk');
    const draft = (slug: string) => ({ slug, type: 'state', name: 'X' });
    const first = await post('/v1/actors', draft('gaul'), { 'idempotency-key': 'same' });
    const other = await post('/v1/actors', draft('hibernia'), {
      'idempotency-key': 'same',
      authorization: `Bearer ${key}`,
    });
    expect([first.status, other.status, other.json.data.slug]).toEqual([201, 201, 'hibernia']);
    expect(other.headers['idempotency-replayed']).toBeUndefined();
  });

  it('sent twice at once writes once', async () => {
    const before = head();
    const send = () => post('/v1/actors', { slug: 'iberia', type: 'state', name: 'I' }, { 'idempotency-key': 'race' });
    const [one, other] = await Promise.all([send(), send()]);
    expect([one.status, other.status, one.text === other.text, head()]).toEqual([201, 201, true, before + 1]);
  });
});

describe('conditional requests', () => {
  const URLS = [
    '/v1/actors/alba',
    '/v1/actors',
    '/v1/stances',
    '/v1/proposals/dam/positions',
    '/v1/positions',
    '/v1/revisions',
  ];

  it.each(URLS)('304 and HEAD at %s', async (url) => {
    const got = await get(url);
    expect(got.headers.etag).toMatch(/^"[\w-]{22}"$/);
    const unchanged = await get(url, { 'if-none-match': String(got.headers.etag) });
    expect([unchanged.status, unchanged.text]).toEqual([304, '']);
    const head = await app.inject({ method: 'HEAD', url });
    const own = ({ date: _, connection: __, 'request-id': ___, 'keep-alive': ____, ...rest }: Answered['headers']) =>
      rest;
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(own(head.headers)).toEqual(own(got.headers));
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(got.text)));
  });

  it.each(['identity', 'gzip', 'br'])('the ETag of a %s answer amends', async (coding) => {
    const note = 'n'.repeat(2000);
    await patch('/v1/actors/alba', { note }, { 'if-match': '*' });
    const read = await app.inject({ url: '/v1/actors/alba', headers: { 'accept-encoding': coding } });
    expect(read.headers['content-encoding']).toBe(coding === 'identity' ? undefined : coding);
    const headers = { 'if-match': String(read.headers.etag) };
    expect((await patch('/v1/actors/alba', { aliases: [coding] }, headers)).status).toBe(200);
    expect((await patch('/v1/actors/alba', { aliases: ['late'] }, headers)).status).toBe(412);
  });

  it('a write of another record makes no other ETag', async () => {
    const before = (await get('/v1/actors/alba')).headers.etag;
    await post('/v1/sources', { title: 'Elsewhere', publisher: 'P' });
    expect((await get('/v1/actors/alba')).headers.etag).toBe(before);
  });
});
