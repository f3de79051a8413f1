import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { as, stance } from '../drafts.ts';

const { get, post } = await testApp();

// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schema by the server (CHECK_ANSWERS).
type Body = any;

const proposal = (slug: string, more: Record<string, unknown> = {}) =>
  as('proposal', { slug, dossier: 'talks', name: slug, kind: 'draft', ...more });
const to = (type: string, proposal: string) => ({ type, proposal });

beforeAll(async () => {
  const drafts = [
    as('dossier', { slug: 'talks', name: 'Talks', parties: ['a', 'b', 'c'] }),
    ...['a', 'b', 'c', 'd'].map((slug) => as('actor', { slug, type: 'state', name: slug })),
    proposal('first', { text: 'One.', parameters: { duration: 'P30D', unconditional: true } }),
    proposal('second', {
      text: 'Two.',
      parameters: { duration: 'P60D', monitors: 'yes' },
      relations: [to('supersedes', 'first')],
    }),
    proposal('third', { text: 'Two.', relations: [to('supersedes', 'second'), to('drops', 'guns')] }),
    proposal('lines', { relations: [to('part_of', 'first')] }),
    proposal('guns', { relations: [to('part_of', 'first'), to('part_of', 'second')] }),
    proposal('lines-again', { relations: [to('part_of', 'second'), to('supersedes', 'lines')] }),
    proposal('aid', { relations: [to('part_of', 'second')] }),
    // a moved; b let go of the first draft and held; c is silent on the second; d only spoke of it.
    as('stance', stance('a', 'first', 'oppose', '2025-01-01')),
    as('stance', stance('a', 'second', 'conditional_support', '2025-02-01')),
    as('stance', stance('b', 'first', 'support', '2025-01-01', { validTo: '2025-02-01' })),
    as('stance', stance('b', 'second', 'support', '2025-02-01')),
    as('stance', stance('c', 'first', 'neutral', '2025-01-01')),
    as('stance', stance('d', 'second', 'neutral', '2025-02-01')),
  ];
  const sent = await post('/v1/revisions', { reason: 'talks', drafts });
  expect(sent.status, sent.text).toBe(201);
});

const slugs = (refs: Body[]) => refs.map(({ slug }) => slug);

describe('GET /v1/proposals/{id}/lineage', () => {
  it('has what is of one version alone, and as dropped only what is recorded so', async () => {
    const { json } = await get('/v1/proposals/third/lineage?asOf=2025-03-01');
    expect(slugs(json.meta.versions)).toEqual(['first', 'second', 'third']);
    expect(json.meta).toMatchObject({ proposal: { slug: 'third' }, total: 2, method: 'lineage/1' });
    const [step, last] = json.data;
    expect([step.older.slug, step.newer.slug]).toEqual(['first', 'second']);
    expect(step.terms).toEqual({
      onlyOlder: [{ name: 'unconditional', value: true }],
      onlyNewer: [{ name: 'monitors', value: 'yes' }],
      changed: [{ name: 'duration', from: 'P30D', to: 'P60D' }],
    });
    expect(step.text).toEqual({ from: 'One.', to: 'Two.' });
    const { onlyOlder, onlyNewer, dropped, kept, replaced } = step.provisions;
    expect([onlyOlder, onlyNewer, dropped, kept].map(slugs)).toEqual([[], ['aid'], [], ['guns']]);
    expect(replaced.map((r: Body) => [r.from.slug, r.to.slug])).toEqual([['lines', 'lines-again']]);
    expect(last.text).toBeNull();
    expect(slugs(last.provisions.dropped)).toEqual(['guns']);
    expect(slugs(last.provisions.onlyOlder)).toEqual(['lines-again', 'aid']);
  });

  it('has who moved, with n; whoever spoke on one version alone is apart', async () => {
    const { json } = await get('/v1/proposals/first/lineage?asOf=2025-03-01');
    const [step, last] = json.data;
    expect(step).toMatchObject({ n: 2, held: 1 });
    expect(step.moved.map((m: Body) => [m.actor.slug, m.from.level, m.to.level, m.distance])).toEqual([
      ['a', 'oppose', 'conditional_support', 1.5],
    ]);
    expect([step.onlyOlder, step.onlyNewer].map(slugs)).toEqual([['c'], ['d']]);
    expect(last).toMatchObject({ n: 0, held: 0, moved: [] });
    const some = await get('/v1/proposals/first/lineage?asOf=2025-03-01&actors=b,c');
    expect(some.json.data[0]).toMatchObject({ n: 1, held: 1, moved: [], onlyNewer: [] });
    const early = await get('/v1/proposals/first/lineage?asOf=2025-01-15');
    expect(slugs(early.json.data[0].onlyOlder)).toEqual(['a', 'b', 'c']);
  });

  it('is empty where there is one version, and pinned by its permalink', async () => {
    const { json } = await get('/v1/proposals/aid/lineage');
    expect(json.data).toEqual([]);
    const asked = await get('/v1/proposals/second/lineage?asOf=2025-03-01');
    const pinned = await get(asked.json.meta.permalink);
    expect(pinned.headers['cache-control']).toContain('immutable');
    expect(pinned.json.data).toEqual(asked.json.data);
    expect((await get('/v1/proposals/none/lineage')).status).toBe(404);
  });
});
