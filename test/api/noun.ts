import { describe, expect, it } from 'vitest';
import { type Answered, type TestApp, testApp } from '../support/app.ts';
import { as } from './drafts.ts';

type Fields = Record<string, unknown>;

/** What one noun's tests differ by. */
export interface NounCase {
  noun: string;
  path: string;
  prefix: string;
  slug: 'required' | 'optional' | 'none';
  /** Two slugs that nothing else has. */
  slugs?: [string, string];
  /** What drafts of the noun refer to: written first, as revision 1. */
  ground: Fields[];
  /** The least that can be written; with its slug, where it needs one. */
  least: Fields;
  /** What the ledger asks for in it, though its shape does not: one of two fields, for instance. */
  alsoNeeds?: string[];
  /** What that reads back as, without what every record has. */
  reads: Fields;
  /** Draft `i` of many, told from all others by its slug where it has one. */
  nth(i: number): Fields;
  /** What it reads back that no draft says. */
  derived?: string[];
  /** An amendment of every field, and what it reads back as. */
  amendment: Fields;
  amended: Fields;
  /** Of these fields null is sent, and comes back as this. */
  cleared: Fields;
  /** Written before all others of the noun, for filters to find by their labels. */
  filtered: Fields[];
  filters: [query: string, found: string[]][];
  /** A draft that names `least`, and where it is sent: meanwhile `least` cannot be retracted. */
  user?: [path: string, draft: Fields];
}

const REF = { id: expect.any(String), slug: expect.any(String) };
/** A reference as an answer has it. */
export const ref = (slug: string | null, name: unknown = expect.any(String)) => ({ ...REF, slug, name });
export const actorRef = (slug: string, type = 'state') => ({ ...ref(slug), type });

/** What a test calls a record by. */
const labelOf = (record: Fields) =>
  record.slug ?? record.coder ?? record.role ?? record.title ?? record.paraphrase ?? record.note;

const PAGE = 7;
const MANY = 505;

/** The tests that all nouns but stances share, on a server of their own. */
export async function nounTests(one: NounCase): Promise<TestApp> {
  const server = await testApp();
  const { get, post, patch } = server;
  const { path, least, prefix } = one;
  const ok = (answer: Answered, status = 200): Answered => {
    if (answer.status !== status) throw new Error(`${answer.status} in place of ${status}: ${answer.text}`);
    return answer;
  };
  const written = async (drafts: Fields[], reason = 'r') => ok(await post('/v1/revisions', { reason, drafts }), 201);
  const etagOf = async (url: string) => String(ok(await get(url)).headers.etag);
  if (one.ground.length > 0) await written(one.ground);
  await written(one.filtered);
  const first = server.ledger.follower.model.head + 1;
  const url = `${path}/${prefix}_${(await get(`${path}?limit=1`)).json.meta.total + 1}`;
  const id = url.slice(path.length + 1);
  /** The record as it was at each revision that touched it. */
  const seen: Fields[] = [];

  describe(`create ${one.noun}`, () => {
    it('records it, with what was left out', async () => {
      const { status, headers, json } = await post(path, least);
      expect(status).toBe(201);
      expect(headers).toMatchObject({ location: `${path}/${least.slug ?? id}`, 'ledger-revision': String(first) });
      const slug = one.slug === 'none' ? {} : { slug: least.slug ?? null };
      expect(json.data).toEqual({
        id,
        ...slug,
        ...one.reads,
        revision: first,
        createdRevision: first,
        recordedAt: expect.stringMatching(/^2025-06-01T12:00:00\.\d{3}Z$/),
        retracted: null,
      });
      expect(Object.keys(one.reads).length).toBeGreaterThan(3);
      seen.push(json.data);
    });

    it('gives each field that is required by name', async () => {
      const required = Object.keys(least)
        .filter((name) => !one.alsoNeeds?.includes(name))
        .sort();
      const { status, json } = await post(path, {});
      expect([status, json.code]).toEqual([422, 'invalid-body']);
      expect(json.errors.map((e: { pointer: string }) => e.pointer).sort()).toEqual(required.map((name) => `/${name}`));
    });

    it('needs a key', async () => {
      const { status, json } = await post(path, least, { authorization: '' });
      expect([status, json.code]).toEqual([401, 'unauthorized']);
    });

    if (one.slug === 'none') return;
    it('takes a slug once', async () => {
      const [slug, twin] = one.slugs ?? ['taken', 'twin'];
      ok(await post(path, { ...one.nth(9000), slug }), 201);
      const { status, json } = await post(path, { ...one.nth(9001), slug });
      expect([status, json.code, json.errors[0].pointer]).toEqual([409, 'slug-taken', '/slug']);
      const twice = [as(one.noun, { ...one.nth(9002), slug: twin }), as(one.noun, { ...one.nth(9003), slug: twin })];
      const both = await post('/v1/revisions', { reason: 'r', drafts: twice });
      expect([both.status, both.json.code, both.json.errors[0].pointer]).toEqual([409, 'slug-taken', '/drafts/1/slug']);
    });

    it.each(['Upper', 'a_b', 'a--b', '-a', 'a-', 'é', 'act_1', '', 'a'.repeat(121)])(
      'refuses %j as a slug',
      async (slug) => {
        const { status, json } = await post(path, { ...one.nth(9004), slug });
        expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'invalid-body', '/slug']);
      },
    );
  });

  describe(`read ${one.noun}`, () => {
    it('by id and by slug', async () => {
      const names = least.slug ? [id, least.slug] : [id];
      for (const name of names) expect(ok(await get(`${path}/${name}`)).json.data).toMatchObject(seen[0] as Fields);
    });

    it('not before it was recorded', async () => {
      for (const tail of ['', '/history']) {
        const { status, json } = await get(`${url}${tail}?knownAt=${first - 1}`);
        expect([status, json.code]).toEqual([404, 'unknown-record']);
      }
    });
  });

  describe(`amend ${one.noun}`, () => {
    it('needs the ETag of what was read', async () => {
      const none = await patch(url, one.amendment);
      expect([none.status, none.json.code, none.json.errors[0].pointer]).toEqual([
        428,
        'precondition-required',
        'If-Match:',
      ]);
      for (const stale of ['"x"', `W/${await etagOf(url)}`]) {
        const { status, json } = await patch(url, one.amendment, { 'if-match': stale });
        expect([status, json.code]).toEqual([412, 'precondition-failed']);
      }
    });

    it('replaces the fields given, whole', async () => {
      const before = await etagOf(url);
      const reason = 'it was misread';
      const { headers, json } = ok(await patch(url, { ...one.amendment, reason }, { 'if-match': before }));
      const revision = Number(headers['ledger-revision']);
      expect((await get(`/v1/revisions/${revision}`)).json.data).toMatchObject({ reason });
      expect(json.data).toMatchObject({ ...one.amended, id, revision, createdRevision: first, retracted: null });
      const derived = one.derived ?? [];
      expect([...Object.keys(one.amended), ...derived].sort()).toEqual(Object.keys(one.reads).sort());
      expect(ok(await get(url)).json.data).toEqual(json.data);
      seen.push(json.data);
      const again = await patch(url, one.amendment, { 'if-match': before });
      expect([again.status, again.json.code]).toEqual([412, 'precondition-failed']);
    });

    it('leaves the fields that were not given', async () => {
      const [[field, given] = ['', null]] = Object.entries(one.amendment);
      const { json } = ok(await patch(url, { [field]: given }, { 'if-match': await etagOf(url) }));
      expect(json.data).toMatchObject(one.amended);
      seen.push(json.data);
    });

    it('clears with null', async () => {
      const given = Object.keys(one.cleared).filter((field) => field in one.amendment);
      const nulls = Object.fromEntries(given.map((field) => [field, null]));
      const { json } = ok(await patch(url, nulls, { 'if-match': await etagOf(url) }));
      expect(json.data).toMatchObject({ ...one.amended, ...one.cleared });
      seen.push(json.data);
    });

    it('cannot clear what is required, nor touch slug, id or revision', async () => {
      const required = Object.keys(least).filter((name) => name !== 'slug' && !one.alsoNeeds?.includes(name));
      for (const [field, value] of [
        ...required.map((f) => [f, null]),
        ['slug', 'other'],
        ['id', 'x'],
        ['revision', 9],
      ]) {
        const { status, json } = await patch(url, { [field as string]: value }, { 'if-match': '*' });
        expect([field, status, json.errors?.[0].pointer]).toEqual([field, 422, `/${field}`]);
      }
    });
  });

  describe(`retract ${one.noun}`, () => {
    if (one.user) {
      const [userPath, draft] = one.user;
      it('not while others name it', async () => {
        const made = ok(await post(userPath, draft), 201).json.data;
        const { status, json } = await post(`${url}/retraction`, { reason: 'r' });
        expect([status, json.code]).toEqual([409, 'in-use']);
        expect(json.detail).toContain(made.id);
        ok(await post(`${userPath}/${made.id}/retraction`, { reason: 'no longer' }));
      });
    }

    it('keeps the reason, and the record', async () => {
      const { headers, json } = ok(await post(`${url}/retraction`, { reason: 'was a mistake' }));
      const revision = Number(headers['ledger-revision']);
      const last = seen.at(-1) as Fields;
      const { recordedAt } = json.data;
      expect(json.data).toMatchObject({
        ...last,
        revision,
        recordedAt,
        retracted: { revision, recordedAt, reason: 'was a mistake' },
      });
      expect(ok(await get(url)).json.data).toEqual(json.data);
      seen.push(json.data);
    });

    it('once', async () => {
      for (const answer of [
        await post(`${url}/retraction`, { reason: 'again' }),
        await patch(url, one.amendment, { 'if-match': '*' }),
      ])
        expect([answer.status, answer.json.code]).toEqual([409, 'already-retracted']);
    });

    it('takes it from lists that do not ask for it', async () => {
      const ids = async (query: string) =>
        ok(await get(`${path}?limit=500${query}`)).json.data.map((r: Fields) => r.id);
      expect(await ids('')).not.toContain(id);
      expect(await ids('&retracted=true')).toContain(id);
      expect(await ids(`&knownAt=${first}`)).toContain(id);
    });

    if (one.slug !== 'none' && least.slug) {
      it('does not free its slug', async () => {
        const { status, json } = await post(path, least);
        expect([status, json.code]).toEqual([409, 'slug-taken']);
      });
    }
  });

  describe(`history of ${one.noun}`, () => {
    it('has every version, oldest first', async () => {
      const { data, meta } = ok(await get(`${url}/history`)).json;
      expect(seen).toHaveLength(5);
      expect(data.map((version: Fields) => version.revision)).toEqual(seen.map((version) => version.revision));
      data.forEach((version: Fields, i: number) => {
        expect(seen[i]).toMatchObject(version);
      });
      expect(meta.total).toBe(5);
      const two = ok(await get(`${url}/history?knownAt=${seen[1]?.revision}`)).json;
      expect([two.data.length, two.meta]).toEqual([2, { total: 2, knownAt: seen[1]?.revision }]);
    });

    it('can be had version by version with the old knownAt', async () => {
      for (const version of seen)
        expect(ok(await get(`${url}?knownAt=${version.revision}`)).json.data).toEqual(version);
    });
  });

  describe(`list ${one.path}`, () => {
    it.each(one.filters)('%s', async (query, found) => {
      const { data, meta } = ok(await get(`${path}?limit=500&${query}`)).json;
      expect(data.map(labelOf)).toEqual(found);
      expect(meta.total).toBe(found.length);
    });

    it('has gapless pages, each with the right total, whatever is written meanwhile', async () => {
      await written(Array.from({ length: MANY }, (_, i) => as(one.noun, one.nth(i))));
      const whole = ok(await get(`${path}?limit=500`)).json;
      const { total, knownAt } = whole.meta;
      expect(total).toBeGreaterThanOrEqual(MANY);
      const ids: string[] = [];
      let next: string | null = `${path}?limit=${PAGE}`;
      let pages = 0;
      while (next !== null) {
        const { data, meta, links }: Answered['json'] = ok(await get(next)).json;
        expect(meta).toMatchObject({ total, knownAt, limit: PAGE });
        expect(data.length).toBe(links.next === null ? total - ids.length : PAGE);
        ids.push(...data.map((record: Fields) => record.id));
        if (++pages % 25 === 0) await written([as(one.noun, one.nth(1000 + pages))]);
        next = links.next;
      }
      expect(pages).toBe(Math.ceil(total / PAGE));
      expect(new Set(ids).size).toBe(total);
      const numbers = ids.map((text) => Number(text.split('_')[1]));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect(ids.slice(0, 500)).toEqual(whole.data.map((record: Fields) => record.id));
      expect((await get(path)).json.meta).toMatchObject({ total: total + Math.floor(pages / 25), limit: 50 });
    });

    it('refuses a cursor of other filters, or of another moment', async () => {
      const { links, meta } = ok(await get(`${path}?limit=${PAGE}`)).json;
      const other = [
        `${links.next}&retracted=true`,
        `${links.next}&asOf=2025`,
        links.next.replace(/knownAt=\d+/, `knownAt=${meta.knownAt - 1}`),
      ];
      for (const changed of other) {
        const { status, json } = await get(changed);
        expect([status, json.code, json.errors[0].pointer]).toEqual([400, 'invalid-parameter', '?after']);
      }
      expect((await get(links.next.replace('limit=7', 'limit=2'))).json.data).toHaveLength(2);
      expect(ok(await get(links.self)).json.links).toEqual(links);
    });

    it.each(['0', '501', '1000000', '-1', 'abc'])('refuses limit=%s', async (limit) => {
      const { status, json } = await get(`${path}?limit=${limit}`);
      expect([status, json.code, json.errors[0].pointer]).toEqual([400, 'invalid-parameter', '?limit']);
    });
  });

  return server;
}
