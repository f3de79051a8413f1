import { describe, expect, it } from 'vitest';
import { as } from './drafts.ts';
import { nounTests, ref } from './noun.ts';

const release = (slug: string, more: Record<string, unknown> = {}) => ({ slug, name: `Release ${slug}`, ...more });

const { app, get, post } = await nounTests({
  noun: 'release',
  path: '/v1/releases',
  prefix: 'rel',
  slug: 'required',
  slugs: ['2100.1', '2100.2'],
  ground: [
    as('dossier', { slug: 'river', name: 'The river' }),
    as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
  ],
  alsoNeeds: ['knownAt'],
  least: { slug: '2025.1', name: 'The river', knownAt: 1 },
  reads: { name: 'The river', dossier: null, knownAt: 1, creators: [], license: null, doi: null, summary: null },
  derived: ['knownAt'],
  nth: (i) => release(`${2030 + Math.floor(i / 900)}.${(i % 900) + 1}`),
  amendment: {
    name: 'The river, corrected',
    dossier: 'river',
    creators: ['The desk', 'The archive'],
    license: 'CC-BY-4.0',
    doi: '10.5281/zenodo.1234567',
    summary: 'All that was said of the dam.',
  },
  amended: {
    name: 'The river, corrected',
    dossier: ref('river'),
    creators: ['The desk', 'The archive'],
    license: 'CC-BY-4.0',
    doi: '10.5281/zenodo.1234567',
    summary: 'All that was said of the dam.',
  },
  cleared: { dossier: null, creators: [], license: null, doi: null, summary: null },
  filtered: [as('release', release('2024.1', { dossier: 'river' })), as('release', release('2024.2'))],
  filters: [['dossier=river', ['2024.1']]],
});

describe('a release', () => {
  const recorded = async (body: object) => {
    const { status, json, text } = await post('/v1/releases', body);
    expect(status, text).toBe(201);
    return json.data;
  };

  it('stands for the revision that it names, or for its own, wherever a question has knownAt', async () => {
    const before = (await get('/v1/actors')).json.meta.knownAt;
    expect(await recorded(release('2026.1', { knownAt: before }))).toMatchObject({ knownAt: before });
    const own = await recorded(release('2026.2'));
    expect(own.knownAt).toBe(own.revision);
    await post('/v1/actors', { slug: 'boria', type: 'state', name: 'Boria' });
    for (const [name, revision] of [
      ['2026.1', before],
      ['2026.2', own.revision],
    ]) {
      const { json } = await get(`/v1/actors?knownAt=${name}`);
      expect(json).toMatchObject({ data: [{ slug: 'alba' }], meta: { total: 1, knownAt: revision } });
      expect(json.links.self).toContain(`knownAt=${revision}`);
    }
  });

  it('keeps its name for that state when it is withdrawn', async () => {
    await post('/v1/releases/2026.1/retraction', { reason: 'A mistake.' });
    expect((await get('/v1/actors?knownAt=2026.1')).json.data).toHaveLength(1);
  });

  it.each([
    ['a revision that is not there yet', { ...release('2027.1'), knownAt: 900_000 }, '/knownAt'],
    ['a name that is a date or a revision', release('2027'), '/slug'],
    ['a DOI with its address', release('2027.1', { doi: 'https://doi.org/10.5281/x' }), '/doi'],
  ])('is refused with %s', async (_what, body, pointer) => {
    const { status, json } = await post('/v1/releases', body);
    expect([status, json.code, json.errors[0].pointer]).toEqual([422, 'invalid-body', pointer]);
  });

  it('is asked for by a name that is there', async () => {
    const { status, json } = await get('/v1/actors?knownAt=2099.9');
    expect([status, json.detail]).toEqual([400, 'there is no release 2099.9']);
  });

  it('is a dataset of schema.org, with how to cite it and tables that stay as they are', async () => {
    const { json: record } = await get('/v1/releases/2026.2');
    const answer = await app.inject({ url: '/v1/releases/2026.2/dataset', headers: { host: 'demarche.example' } });
    const dataset = answer.json();
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': 'http://demarche.example/v1/releases/2026.2',
      version: '2026.2',
      datePublished: record.data.recordedAt.slice(0, 10),
    });
    expect(dataset.creditText).toMatch(
      /^Demarche \(2025\)\. Release 2026\.2, release 2026\.2 \(rel_\d+, revision \d+\)\. http/,
    );
    expect(answer.headers.link).toContain('<http://demarche.example/v1/releases/2026.2>; rel="cite-as"');
    const actors = dataset.distribution.find(({ name }: { name: string }) => name === 'actors');
    const table = await get(actors.contentUrl.replace('http://demarche.example', ''));
    expect(table.text.split('\n').filter(Boolean)).toHaveLength(2);
  });

  it('is no dataset before it was made, as it is no record', async () => {
    for (const path of ['/v1/releases/2026.2', '/v1/releases/2026.2/dataset']) {
      const { status, json } = await get(`${path}?knownAt=1`);
      expect([status, json.code]).toEqual([404, 'unknown-record']);
    }
  });
});
