import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { as, link, statement } from './drafts.ts';

const { get, patch, post } = await testApp();

const TEXT = 'First the weapons must go silent,\nthen conversations can begin, he said.';
const quoted = (exact: string, source: string, more = {}) => ({
  ...statement([link('alba')], source, more),
  quote: { exact, lang: 'en' },
});
const ground = await post('/v1/revisions', {
  reason: 'ground',
  drafts: [
    as('actor', { slug: 'alba', type: 'state', name: 'Alba' }),
    as('source', { slug: 'interview', title: 'Interview', publisher: 'The Wire', text: TEXT }),
    as('source', { slug: 'unkept', title: 'Report', publisher: 'The Wire' }),
    as('statement', { slug: 'kept', ...quoted('the weapons must go silent, then conversations', 'interview') }),
    as('statement', { slug: 'other', ...quoted('whatever', 'unkept') }),
  ],
});
if (ground.status !== 201) throw new Error(ground.text);

const amended = async (path: string, fields: object) =>
  patch(path, fields, { 'if-match': String((await get(path)).headers.etag) });
const faults = ({ status, json }: Awaited<ReturnType<typeof post>>) => [
  status,
  json.errors?.map(({ pointer, detail }: { pointer: string; detail: string }) => [pointer, detail]),
];

describe('a quote of a source whose text is kept', () => {
  it('stands in it word for word, else is refused with what is nearest', async () => {
    const misquoted = 'the weapons must fall silent, then conversations';
    const nearest = 'the weapons must go silent, then conversations';
    const detail = `these words do not stand in the text of src_1; nearest: “${nearest}”`;
    expect(faults(await post('/v1/statements', quoted(misquoted, 'interview')))).toEqual([
      422,
      [['/quote/exact', detail]],
    ]);
    const inside = { title: 'Inside', publisher: 'The Wire', text: TEXT };
    const sent = await post('/v1/statements', { ...quoted('quite other', 'interview'), source: inside });
    expect(faults(sent)).toEqual([422, [['/quote/exact', 'these words do not stand in the text of src_3']]]);
    const drafts = [as('statement', quoted(misquoted, 'interview')), as('statement', quoted(nearest, 'interview'))];
    expect(faults(await post('/v1/revisions', { reason: 'two', drafts }))[1]).toEqual([
      ['/drafts/0/quote/exact', detail],
    ]);
    expect((await post('/v1/statements', quoted(nearest, 'interview'))).status).toBe(201);
  });

  it('stands between the words that are said to be around it', async () => {
    const around = (more: object) =>
      post('/v1/statements', {
        ...statement([link('alba')], 'interview'),
        quote: { exact: 'conversations can begin', lang: 'en', ...more },
      });
    expect(faults(await around({ prefix: 'he said ' }))).toEqual([
      422,
      [['/quote/prefix', 'these words do not stand right before the quote in the text of src_1']],
    ]);
    expect(faults(await around({ prefix: 'then ', suffix: 'First' }))).toEqual([
      422,
      [['/quote/suffix', 'these words do not stand right after the quote in the text of src_1']],
    ]);
    expect((await around({ prefix: 'then ', suffix: ', he said' })).status).toBe(201);
  });

  it('is held to it when it is amended, and moved', async () => {
    expect(faults(await amended('/v1/statements/kept', { quote: { exact: 'peace', lang: 'en' } }))).toEqual([
      422,
      [['/quote/exact', 'these words do not stand in the text of src_1']],
    ]);
    expect(faults(await amended('/v1/statements/other', { source: 'interview' }))[0]).toBe(422);
    expect(faults(await amended('/v1/statements/kept', { note: 'Read again.' }))[0]).toBe(200);
  });
});

describe('the text of a source', () => {
  it('has the quotes that were made of it', async () => {
    expect(faults(await amended('/v1/sources/interview', { text: 'Other words.' }))).toEqual([
      422,
      expect.arrayContaining([['/text', 'stm_1 quotes words that it does not have']]),
    ]);
    expect(faults(await amended('/v1/sources/unkept', { text: 'Whatever was said.' }))[0]).toBe(422);
    expect(faults(await amended('/v1/sources/unkept', { text: 'It is whatever it was.' }))[0]).toBe(200);
    // Without its text nothing can be held to it; the quotes stay.
    expect(faults(await amended('/v1/sources/interview', { text: null }))[0]).toBe(200);
    expect((await get('/v1/sources/interview')).json.data).toMatchObject({ text: null, textSha256: null });
  });
});
