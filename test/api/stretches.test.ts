import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { rounds } from '../support/rounds.ts';
import { as, stance } from './drafts.ts';

const { app, get, post } = await testApp();
const ACTORS = Array.from({ length: 200 }, (_, i) => `actor-${i}`);
const PROPOSALS = Array.from({ length: 60 }, (_, i) => `plan-${i}`);
const CELLS = ACTORS.length * PROPOSALS.length;

beforeAll(async () => {
  const drafts = [
    as('dossier', { slug: 'assembly', name: 'Assembly', parties: ACTORS }),
    ...ACTORS.map((slug) => as('actor', { slug, type: 'state', name: slug })),
    ...PROPOSALS.map((slug) => as('proposal', { slug, dossier: 'assembly', name: slug, kind: 'resolution' })),
    as('dossier', { slug: 'old', name: 'Old' }),
    as('proposal', { slug: 'treaty', dossier: 'old', name: 'Treaty', kind: 'treaty' }),
    // In force for twelve thousand months.
    as('stance', stance('actor-0', 'treaty', 'support', '1000-01')),
    ...PROPOSALS.map((slug, i) => as('stance', stance(`actor-${i}`, slug, 'oppose', '2025-01-01'))),
  ];
  const { status, json } = await post('/v1/revisions', { reason: 'ground', drafts });
  expect(status, JSON.stringify(json)).toBe(201);
});

/** The answer, and how often everybody else was seen to while it was made. */
async function counted<T>(work: () => PromiseLike<T>): Promise<{ answer: T; seen: number }> {
  const stop = rounds();
  const answer = await work();
  return { answer, seen: stop() };
}

describe('others have their turn while', () => {
  it('the cells of a matrix are made and written, as JSON and as a grid', async () => {
    const { answer: least, seen: few } = await counted(() =>
      app.inject('/v1/positions?proposals=plan-0&asOf=2025-02-01'),
    );
    expect(least.statusCode).toBe(200);
    const { answer, seen } = await counted(() => app.inject('/v1/positions?dossier=assembly&asOf=2025-02-01'));
    expect(answer.statusCode).toBe(200);
    expect(seen).toBeGreaterThan(few + 3);
    const { data, grid, meta } = answer.json();
    expect([data.length, meta.total, meta.notCoded]).toEqual([CELLS, CELLS, CELLS - PROPOSALS.length]);
    expect(grid.levels.flat()).toEqual(data.map(({ level }: { level: string | null }) => level));
    expect(data[ACTORS.length + 1]).toMatchObject({ actor: { slug: 'actor-1' }, proposal: { slug: 'plan-1' } });
    // Entry by entry, and yet as JSON.stringify writes it.
    expect(answer.body).toBe(JSON.stringify(answer.json()));
  });

  it('one proposal is read month by month', async () => {
    const url = (window: string) => `/v1/polarisation?dossier=old&atLeast=2&asOf=2025-02-01&window=${window}`;
    const { answer: least, seen: few } = await counted(() => app.inject(url('year')));
    const { answer, seen } = await counted(() => app.inject(url('month')));
    expect([least.json().meta.total, answer.json().meta.total]).toEqual([0, 0]);
    expect(seen).toBeGreaterThan(few);
    const { json } = await get('/v1/polarisation?dossier=old&window=month&asOf=2025-02-01');
    expect([json.data.length, json.data[0].window, json.data.at(-1).window]).toEqual([12_302, '1000-01', '2025-02']);
  });

  it('a revision is refused for what one of thousands of drafts says', async () => {
    const drafts = Array.from({ length: 2000 }, (_, i) =>
      as('stance', stance(i === 7 ? 'nobody' : 'actor-1', 'plan-1', 'support', `2024-01-${10 + (i % 20)}`)),
    );
    const { answer, seen } = await counted(() => post('/v1/revisions', { reason: 'many', drafts }));
    // Its actor, and the one in its chain.
    expect([answer.status, answer.json.errors.length, answer.json.code]).toEqual([422, 2, 'unknown-reference']);
    expect(seen).toBeGreaterThan(5);
  });
});

describe('networks of several windows', () => {
  it('are limited together, and each alone is answered', async () => {
    const years = ['2021', '2022', '2023'];
    const drafts = [
      as('dossier', { slug: 'years', name: 'Years' }),
      ...years.map((year) => as('proposal', { slug: `in-${year}`, dossier: 'years', name: year, kind: 'plan' })),
      ...years.flatMap((year) => ACTORS.map((slug) => as('stance', stance(slug, `in-${year}`, 'support', year)))),
    ];
    expect((await post('/v1/revisions', { reason: 'years', drafts })).status).toBe(201);
    // 200 actors are 19,900 pairs, three times.
    const { status, json } = await get('/v1/networks?dossier=years&window=year&measures=false');
    expect([status, json.code, json.errors[0].pointer]).toEqual([400, 'invalid-parameter', '?window']);
    expect(json.detail).toContain('more than 50000 nodes and ties in all windows together');
    const { json: one } = await get('/v1/networks?dossier=years&proposals=in-2022&window=year&measures=false');
    expect([one.meta.total, one.nodes.length]).toEqual([19_900, 200]);
  });
});

describe('a long body', () => {
  const filler = `"name": "${'x'.repeat(70_000)}"`;

  it('is refused for the same as a short one', async () => {
    const send = (text: string) => post('/v1/actors', text, { 'content-type': 'application/json' });
    const STATUS = { 'invalid-body': 422, 'body-too-deep': 422, 'malformed-json': 400 };
    for (const [text, code] of [
      [`{${filler}, "slug": "a", "slug": "b"}`, 'invalid-body'],
      [`{${filler}, "a": ${'['.repeat(40)}${']'.repeat(40)}}`, 'body-too-deep'],
      [`{${filler}`, 'malformed-json'],
    ] as const) {
      const { status, json } = await send(text);
      expect([status, json.code]).toEqual([STATUS[code], code]);
    }
  });

  it('says what is wrong with an entry of a long list, and beside it, as of a short one', async () => {
    const drafts = (size: number) =>
      Array.from({ length: size }, (_, i) =>
        as('actor', { slug: `new-${i}`, type: i === 3 ? 'planet' : 'state', name: `New ${i}` }),
      );
    const faults = async (size: number) =>
      (await post('/v1/revisions', { reason: 'planets', drafts: drafts(size), more: 1 })).json.errors;
    const byPointer = (all: { pointer: string }[]) => all.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1));
    const few = await faults(5);
    expect(few.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/drafts/3/type', '/more']);
    expect(byPointer(await faults(300))).toEqual(byPointer(few));
  });

  it('has the defaults and the length of its shape in a long list as well', async () => {
    const actors = Array.from({ length: 250 }, (_, i) =>
      as('actor', { slug: `state-${i}`, type: 'state', name: ' S ' }),
    );
    const { status, json } = await post('/v1/revisions', { reason: 'states', drafts: actors });
    expect([status, json.data.records.length]).toEqual([201, 250]);
    const many = Array.from({ length: 10_001 }, () => actors[0]);
    const { json: refused } = await post('/v1/revisions', { reason: 'too many', drafts: many });
    expect(refused.errors).toEqual([{ pointer: '/drafts', detail: 'must have at most 10000 entries' }]);
    const { json: alone } = await post('/v1/actors', { slug: 'alone', type: 'state', name: ' S ' });
    const { json: last } = await get('/v1/actors/state-249');
    const fields = ({ id, slug, revision, createdRevision, recordedAt, ...rest }: Record<string, unknown>) => rest;
    expect(fields(last.data)).toEqual(fields((await get(`/v1/actors/${alone.data.id}`)).json.data));
  });
});
