import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { importJournal } from '../src/ledger/journal/transfer.ts';
import { bytesOf, journalText, ledgerOf } from './exchange/journals.ts';
import { testApp } from './support/app.ts';
import { testDatabase } from './support/database.ts';

/** Of each release the journal of a ledger, and what its permalinks answered: by URL the SHA-256 of the bytes. */
const FOLDER = new URL('released/', import.meta.url);
const SEED = new URL('../prisma/seed/ukraine-peace-talks.json', import.meta.url);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Run with RELEASE=0.3.0 to freeze a release. */
if (process.env.RELEASE) await freeze(process.env.RELEASE);

const releases = await readdir(FOLDER);

it('there are', () => expect(releases).toContain('0.2.0'));

describe.each(releases)('the permalinks of %s', async (release) => {
  const folder = new URL(`${release}/`, FOLDER);
  const database = await testDatabase();
  await importJournal(database, bytesOf(gunzipSync(await readFile(new URL('journal.ndjson.gz', folder)))));
  const ledger = ledgerOf(database);
  await ledger.follower.start();
  const app = buildApp(readConfig({}), ledger);
  const links = Object.entries<string>(JSON.parse(await readFile(new URL('permalinks.json', folder), 'utf8')));

  it('are a hundred and more', () => expect(links.length).toBeGreaterThanOrEqual(100));

  it.each(links)('%s gives the same bytes', async (url, expected) => {
    const { statusCode, rawPayload } = await app.inject({ url });
    expect([statusCode, sha256(rawPayload)]).toEqual([200, expected]);
  });
});

/** The first dossier with some history, asked in every way that has a permalink. */
async function freeze(release: string): Promise<void> {
  const { app, database, get, patch, post } = await testApp();
  const written = async (answer: Promise<{ status: number; text: string }>) => {
    const { status, text } = await answer;
    if (status > 201) throw new Error(text);
  };
  await written(post('/v1/revisions', JSON.parse(await readFile(SEED, 'utf8'))));
  await written(
    post('/v1/stances/stn_1/corrections', { level: 'ambiguous', basis: 'mixed_signals', reason: 'Reread.' }),
  );
  await written(post('/v1/stances/stn_5/retraction', { reason: 'Not what was said.' }));
  const { headers } = await get('/v1/actors/russia');
  await written(patch('/v1/actors/russia', { name: 'Russian Federation' }, { 'if-match': String(headers.etag) }));

  const slugs = async (noun: string): Promise<string[]> =>
    (await get(`/v1/${noun}?limit=500`)).json.data.map((one: { slug: string }) => one.slug);
  const moments = ['asOf=2025-05-12&knownAt=1', 'asOf=2025-05-17&knownAt=2', 'asOf=2025-05-17&knownAt=4'];
  const questions = [
    ...(await slugs('proposals')).flatMap((slug) =>
      ['positions', 'triggers', 'evidence', 'silence', 'lineage'].map((what) => `/v1/proposals/${slug}/${what}`),
    ),
    ...['russia', 'ukraine', 'united-states', 'nato'].flatMap((slug) =>
      ['positions', 'evidence', 'unity'].map((what) => `/v1/actors/${slug}/${what}`),
    ),
    '/v1/positions?dossier=ukraine-peace-talks',
    '/v1/agreement?dossier=ukraine-peace-talks',
    '/v1/shifts?dossier=ukraine-peace-talks',
    '/v1/polarisation?dossier=ukraine-peace-talks',
    '/v1/conditions?dossier=ukraine-peace-talks',
    '/v1/dossiers/ukraine-peace-talks/common-ground?parties=ukraine,russia',
  ];
  const links: Record<string, string> = {};
  for (const question of questions) {
    for (const moment of moments) {
      const { json } = await get(`${question}${question.includes('?') ? '&' : '?'}${moment}`);
      const permalink = json?.meta?.permalink;
      if (permalink) links[permalink] = sha256((await app.inject({ url: permalink })).rawPayload);
    }
  }
  const folder = new URL(`${release}/`, FOLDER);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('journal.ndjson.gz', folder), gzipSync(await journalText(database), { level: 9 }));
  await writeFile(new URL('permalinks.json', folder), `${JSON.stringify(links, null, 2)}\n`);
}
