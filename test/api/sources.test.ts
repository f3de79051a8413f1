import { expect, it } from 'vitest';
import { as } from './drafts.ts';
import { actorRef, nounTests, ref } from './noun.ts';

const source = (title: string, publisher: string, more = {}) => as('source', { title, publisher, ...more });

const { post } = await nounTests({
  noun: 'source',
  path: '/v1/sources',
  prefix: 'src',
  slug: 'optional',
  ground: [as('actor', { slug: 'wire', type: 'media', name: 'The Wire' })],
  least: { title: 'Report', publisher: 'The Wire' },
  reads: {
    title: 'Report',
    publisher: 'The Wire',
    publisherActor: null,
    url: null,
    archivedUrl: null,
    publishedOn: null,
    accessedAt: null,
    language: null,
    sourceReliability: null,
    copyOf: null,
    text: null,
    textSha256: null,
    note: null,
  },
  nth: (i) => ({ title: `No. ${i}`, publisher: 'Many' }),
  amendment: {
    title: 'Report, second edition',
    publisher: 'Wire',
    publisherActor: 'wire',
    url: 'https://example.org/a?b=c#d',
    archivedUrl: 'https://web.archive.org/web/2025/https://example.org/a',
    publishedOn: '2025-05',
    accessedAt: '2025-05-17T09:00:00Z',
    language: 'pt-BR',
    sourceReliability: 'B',
    copyOf: 'original',
    text: 'abc',
    note: 'n',
  },
  amended: {
    title: 'Report, second edition',
    publisher: 'Wire',
    publisherActor: actorRef('wire', 'media'),
    url: 'https://example.org/a?b=c#d',
    archivedUrl: 'https://web.archive.org/web/2025/https://example.org/a',
    publishedOn: '2025-05',
    accessedAt: expect.stringMatching(/^2025-05-17T09:00:00(\.000)?Z$/),
    language: 'pt-BR',
    sourceReliability: 'B',
    copyOf: ref('original', 'Été'),
    text: 'abc',
    // FIPS 180-2, appendix B.1.
    textSha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    note: 'n',
  },
  cleared: {
    publisherActor: null,
    url: null,
    archivedUrl: null,
    publishedOn: null,
    accessedAt: null,
    language: null,
    sourceReliability: null,
    copyOf: null,
    text: null,
    textSha256: null,
    note: null,
  },
  filtered: [
    source('Été', 'Le Fil', { slug: 'original', url: 'https://example.org/1' }),
    source('Summer', 'LE FIL', { slug: 'summer' }),
    source('End of the ete', 'Other', { slug: 'end' }),
  ],
  filters: [
    ['publisher=le%20fil', ['original', 'summer']],
    ['q=ete', ['original', 'end']],
    ['url=https://example.org/1', ['original']],
    ['url=https://example.org/', []],
    ['q=ete&publisher=other', ['end']],
  ],
  user: ['/v1/sources', { title: 'Copy', publisher: 'Post', copyOf: 'src_4' }],
});

it.each([
  ['url', 'ftp://example.org'],
  ['url', 'javascript:alert(1)'],
  ['url', 'example.org'],
  ['accessedAt', '2025-05-17'],
  ['accessedAt', '2025-05-17T09:00:00'],
  ['language', 'english language'],
  ['sourceReliability', 'G'],
  ['sourceReliability', 'a'],
])('refuses %s=%s', async (field, value) => {
  const { status, json } = await post('/v1/sources', { title: 'T', publisher: 'P', [field]: value });
  expect([status, json.errors.map((e: { pointer: string }) => e.pointer)]).toEqual([422, [`/${field}`]]);
});
