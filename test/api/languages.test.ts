import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, stance } from './drafts.ts';

const { get, patch, post } = await testApp();
const written = await post('/v1/revisions', {
  reason: 'r',
  drafts: [
    as('dossier', { slug: 'river', name: 'The river' }),
    as('actor', {
      slug: 'alba',
      type: 'state',
      name: 'Alba',
      names: [
        { lang: 'uk', name: 'Альба' },
        { lang: 'uk', name: 'Стара Альба' },
        { lang: 'zh-Hant', name: '阿爾巴' },
      ],
    }),
    as('actor', { slug: 'boria', type: 'state', name: 'Boria' }),
    as('proposal', {
      slug: 'dam',
      dossier: 'river',
      name: 'A dam',
      kind: 'works',
      names: [{ lang: 'uk', name: 'Гребля' }],
      sponsors: ['alba', 'boria'],
    }),
    as('stance', stance('alba', 'dam', 'support', '2025-01-01')),
    as('stance', stance('boria', 'dam', 'oppose', '2025-01-01')),
  ],
});
expect(written.status, written.text).toBe(201);

const POSITIONS = '/v1/proposals/dam/positions?asOf=2025-02-01';
const asked = (language: string) => ({ 'accept-language': language });
const namesIn = async (language: string, url = POSITIONS) => {
  const { json, headers } = await get(url, asked(language));
  const rows = json.data.map(({ actor }: { actor: { name: string } }) => actor.name);
  return [json.meta.proposal.name, ...rows, headers['content-language']];
};

describe('names', () => {
  it.each([
    ['uk', ['Гребля', 'Альба', 'Boria', 'uk']],
    ['uk-UA,uk;q=0.9,en;q=0.8', ['Гребля', 'Альба', 'Boria', 'uk']],
    ['zh-Hant-TW', ['A dam', '阿爾巴', 'Boria', 'zh-Hant']],
    ['fr, zh;q=0.5', ['A dam', '阿爾巴', 'Boria', 'zh-Hant']],
    ['en-GB,en;q=0.9,uk;q=0.8', ['A dam', 'Alba', 'Boria', undefined]],
    ['fr', ['A dam', 'Alba', 'Boria', undefined]],
    ['*', ['A dam', 'Alba', 'Boria', undefined]],
    ['uk;q=0', ['A dam', 'Alba', 'Boria', undefined]],
  ])('are those of the language asked for: %s', async (language, expected) => {
    expect((await namesIn(language)).sort()).toEqual([...expected].sort());
    // The second time by whatever is kept.
    expect((await namesIn(language)).sort()).toEqual([...expected].sort());
  });

  it('are there where rows name an actor by its id, too', async () => {
    expect((await namesIn('uk', `${POSITIONS}&include=all`)).sort()).toEqual(['Гребля', 'Альба', 'Boria', 'uk'].sort());
    const { json } = await get('/v1/proposals/dam', asked('uk'));
    expect(json.data.sponsors.map(({ name }: { name: string }) => name)).toEqual(['Альба', 'Boria']);
  });

  it('tell their answers apart: by ETag, and to caches', async () => {
    const [own, other] = [await get(POSITIONS), await get(POSITIONS, asked('uk'))];
    expect(own.headers.vary).toContain('Accept-Language');
    expect(other.headers.etag).toBe(`${String(own.headers.etag).slice(0, -1)}-uk"`);
    expect((await get(POSITIONS, { ...asked('uk'), 'if-none-match': String(own.headers.etag) })).status).toBe(200);
    expect((await get(POSITIONS, { ...asked('uk'), 'if-none-match': String(other.headers.etag) })).status).toBe(304);
  });

  it('do not get into a record that is read to be amended, nor in the way of it', async () => {
    const { json, headers } = await get('/v1/actors/alba', asked('uk'));
    expect(json.data).toMatchObject({ name: 'Alba', names: [{ name: 'Альба' }, {}, {}] });
    const amended = await patch('/v1/actors/alba', { note: 'n' }, { 'if-match': String(headers.etag) });
    expect(amended.status, amended.text).toBe(200);
  });

  it('are found by', async () => {
    const { json } = await get(`/v1/actors?q=${encodeURIComponent('стара')}`);
    expect(json.data.map(({ slug }: { slug: string }) => slug)).toEqual(['alba']);
  });
});
