import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as App from '../../src/app.ts';
import type * as Configuration from '../../src/config.ts';
import type * as Formats from '../../src/exchange/formats/formats.ts';
import type * as Pipeline from '../../src/exchange/import/pipeline.ts';
import type * as Keys from '../../src/ledger/database/keys.ts';
import type * as Migrate from '../../src/ledger/database/migrate.ts';
import type * as Transfer from '../../src/ledger/journal/transfer.ts';
import type * as Ledgers from '../../src/ledger/ledger.ts';
import { readTemplate } from '../support/template.ts';

// Follows docs/adding-a-field.md to the letter, on a copy of the source, and uses what was built. On PGlite
// in memory only: a field that PostgreSQL keeps otherwise would be found by the tests of the journal.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** The document's examples: for each heading, the files that it changes and how. */
async function examples() {
  const text = await readFile(join(ROOT, 'docs/adding-a-field.md'), 'utf8');
  const sections = text.split(/^## /m).slice(1);
  return sections.map((section) =>
    [...section.matchAll(/^```(diff|sql) (\S+)\n(.*?)^```/gms)].map(([, kind, file, body]) => ({
      kind,
      file: file as string,
      body: body as string,
    })),
  );
}

async function apply(copy: string, { kind, file, body }: Awaited<ReturnType<typeof examples>>[number][number]) {
  const path = join(copy, file);
  if (kind === 'sql') {
    await mkdir(dirname(path), { recursive: true });
    return writeFile(path, body);
  }
  const lines = body.trimEnd().split('\n');
  const side = (mark: string) => lines.flatMap((line) => (line[0] === mark || line[0] === ' ' ? [line.slice(1)] : []));
  const parts = (await readFile(path, 'utf8')).split(side('-').join('\n'));
  expect(parts.length, `${file} has once what the example changes`).toBeGreaterThan(1);
  return writeFile(path, parts.join(side('+').join('\n')));
}

const module = <T>(copy: string, path: string): Promise<T> => import(pathToFileURL(join(copy, 'dist', path)).href);

/** The built copy, on a database that was there before the new migrations. */
async function serverOf(copy: string) {
  const { migrate } = await module<typeof Migrate>(copy, 'ledger/database/migrate.js');
  const { ledgerOn, openDatabase } = await module<typeof Ledgers>(copy, 'ledger/ledger.js');
  const { buildApp } = await module<typeof App>(copy, 'app.js');
  const { readConfig } = await module<typeof Configuration>(copy, 'config.js');
  const { createKey } = await module<typeof Keys>(copy, 'ledger/database/keys.js');
  const pglite = await PGlite.create({ loadDataDir: await readTemplate() });
  const db = await openDatabase({ dataDir: 'memory://', pglite });
  const migrations = await migrate(db);
  const ledger = ledgerOn(db, { followIntervalMs: 60_000, log: { warn: () => {} } });
  const app = buildApp(readConfig({ CHECK_ANSWERS: 'true' }), ledger);
  const start = async () => {
    await ledger.follower.start();
    await app.ready();
  };
  const { key } = await createKey(db, 'test');
  const headers = { authorization: `Bearer ${key}` };
  const ask = async (method: 'GET' | 'POST', url: string, payload?: object) => {
    const { statusCode, body } = await app.inject({ method, url, headers, payload });
    return { status: statusCode, ...JSON.parse(body) };
  };
  /** As it stands, whatever it is. */
  const amend = async (url: string, payload: object) => {
    const { headers: read } = await app.inject({ url });
    const { body } = await app.inject({
      method: 'PATCH',
      url,
      headers: { ...headers, 'if-match': `${read.etag}` },
      payload,
    });
    return JSON.parse(body);
  };
  const stop = async () => {
    await app.close();
    await ledger.close();
  };
  return { db, ledger, migrations, start, ask, amend, stop };
}

let copy: string;
let server: Awaited<ReturnType<typeof serverOf>>;
beforeAll(async () => {
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  copy = await mkdtemp(join(cache, 'new-field-'));
  const generated = join(ROOT, 'src/generated');
  for (const part of ['src', 'dist/web', 'prisma', 'openapi', 'prisma.config.ts', 'tsconfig.json', 'package.json'])
    await cp(join(ROOT, part), join(copy, part), { recursive: true, filter: (path) => path !== generated });
  for (const example of await examples()) for (const change of example) await apply(copy, change);
  const tool = (path: string, ...more: string[]) =>
    run(process.execPath, [join(ROOT, 'node_modules', path), ...more], { cwd: copy });
  await tool('prisma/build/index.js', 'generate');
  await tool('typescript/bin/tsc');
  server = await serverOf(copy);
  await server.start();
  await server.ask('POST', '/v1/revisions', {
    reason: 'a stage for the examples',
    drafts: [
      { noun: 'dossier', slug: 'talks', name: 'Talks' },
      { noun: 'actor', slug: 'ukraine', type: 'state', name: 'Ukraine' },
      { noun: 'proposal', slug: 'truce', dossier: 'talks', name: 'A truce', kind: 'ceasefire' },
    ],
  });
});
afterAll(async () => {
  await server?.stop();
  await rm(copy, { recursive: true, force: true });
});

let written: Promise<{ stdout: string }> | undefined;

/** In the document that `npm run openapi` writes. */
async function documented(component: string, field: string): Promise<unknown> {
  written ??= run(process.execPath, ['dist/main.js', 'openapi'], { cwd: copy, maxBuffer: 1e8 });
  return JSON.parse((await written).stdout).components.schemas[component].properties[field];
}

/** The journal of all that was written, and what a ledger into which it is imported answers. */
async function replayed(url: string) {
  const { journalLines, importJournal } = await module<typeof Transfer>(copy, 'ledger/journal/transfer.js');
  const lines: Buffer[] = [];
  for await (const line of journalLines(server.db)) lines.push(line);
  const other = await serverOf(copy);
  await importJournal(other.db, Readable.from(lines));
  await other.start();
  const answer = await other.ask('GET', url);
  await other.stop();
  return { lines: lines.map((line) => JSON.parse(line.toString())), answer };
}

async function imports(draft: object): Promise<unknown> {
  const { importGroups } = await module<typeof Pipeline>(copy, 'exchange/import/pipeline.js');
  const { formatNamed } = await module<typeof Formats>(copy, 'exchange/formats/formats.js');
  const { reader } = formatNamed('ndjson') as NonNullable<ReturnType<typeof formatNamed>>;
  const { report } = await importGroups(server.ledger, Date.now, {
    groups: () => reader({})([{ name: 'file', bytes: Readable.from([Buffer.from(JSON.stringify(draft))]) }]),
    origin: 'file',
    reason: 'a file',
    dryRun: false,
    onError: 'stop',
    apiKeyId: null,
  });
  return report;
}

describe('an example of docs/adding-a-field.md', () => {
  it('touches four files, the document included', async () => {
    const files = (await examples())
      .map((example) => example.map(({ file }) => file))
      .filter((names) => names.length > 0);
    expect(files).toHaveLength(2);
    for (const names of files) expect([...names, 'openapi/openapi.json']).toHaveLength(4);
    expect(server.migrations).toEqual(files.map((names) => names[1]?.split('/')[2]));
  });
});

describe('the new field of an event', () => {
  const talks = { slug: 'round-1', dossier: 'talks', name: 'Round 1', kind: 'talks', occurredOn: '2026-01-10' };
  const url = '/v1/events/round-1';

  it('is written, read, amended, and cleared', async () => {
    expect((await server.ask('POST', '/v1/events', { ...talks, place: 'Geneva' })).data.place).toBe('Geneva');
    expect(await server.ask('POST', '/v1/events', { ...talks, slug: 'x', place: '' })).toMatchObject({ status: 422 });
    expect((await server.amend(url, { outcome: 'none' })).data.place).toBe('Geneva');
    expect((await server.amend(url, { place: 'Istanbul' })).data.place).toBe('Istanbul');
    expect((await server.amend(url, { place: null })).data.place).toBeNull();
    const { data } = await server.ask('GET', `${url}/history`);
    expect(data.map(({ place }: { place: unknown }) => place)).toEqual(['Geneva', 'Geneva', 'Istanbul', null]);
  });

  it('is in the journal, and comes back from it', async () => {
    const { lines, answer } = await replayed(`${url}/history`);
    const values = lines.flatMap(({ records = [] }) => records).filter(({ noun }) => noun === 'event');
    expect(values.map(({ value }) => value.place)).toEqual(['Geneva', 'Geneva', 'Istanbul', undefined]);
    expect(answer).toEqual(await server.ask('GET', `${url}/history`));
  });

  it('is imported, and a changed one is seen', async () => {
    const line = { noun: 'event', ...talks, slug: 'round-2', place: 'Doha' };
    expect(await imports(line)).toMatchObject({ new: 1 });
    expect(await imports(line)).toMatchObject({ new: 0, unchanged: 1 });
    expect(await imports({ ...line, place: 'Riyadh' })).toMatchObject({ corrected: 1 });
    expect((await server.ask('GET', '/v1/events/round-2')).data.place).toBe('Riyadh');
  });

  it('has a meaning as linked data, and a place in the document', async () => {
    const { '@context': context } = await server.ask('GET', '/v1/context.jsonld');
    expect(context.place).toBe('schema:location');
    expect(await documented('EventDraft', 'place')).toMatchObject({ description: expect.stringContaining('happened') });
    expect(await documented('Event', 'place')).toBeDefined();
  });
});

describe('the new field of a stance', () => {
  const source = { title: 'A dispatch', publisher: 'An agency' };
  const statement = (paraphrase: string) => ({
    source,
    paraphrase,
    chain: [{ actor: 'ukraine', mode: 'said', named: true }],
  });
  const stance = {
    actor: 'ukraine',
    proposal: 'truce',
    level: 'support',
    validFrom: '2026-01-01',
    flexibility: 70,
    statements: [statement('for a truce')],
  };
  let first: string;

  it('is written, read, corrected, and cleared', async () => {
    const { data } = await server.ask('POST', '/v1/stances', stance);
    first = data.id;
    expect(data.flexibility).toBe(70);
    expect(await server.ask('POST', '/v1/stances', { ...stance, flexibility: 101 })).toMatchObject({ status: 422 });
    const other = { level: 'neutral', reason: 'read again' };
    const corrected = (await server.ask('POST', `/v1/stances/${first}/corrections`, other)).data;
    expect(corrected).toMatchObject({ level: 'neutral', flexibility: 70 });
    const cleared = { flexibility: null, reason: 'not said' };
    expect((await server.ask('POST', `/v1/stances/${corrected.id}/corrections`, cleared)).data.flexibility).toBeNull();
    const { data: history } = await server.ask('GET', `/v1/stances/${first}/history`);
    expect(history.map(({ flexibility }: { flexibility: unknown }) => flexibility)).toEqual([70, 70, null]);
  });

  it('is kept aside where it is all that a vote has beside its level', async () => {
    const vote = { slug: 'vote', dossier: 'talks', name: 'A vote', kind: 'vote', occurredOn: '2026-02-01' };
    await server.ask('POST', '/v1/events', vote);
    const { statements: _, ...plain } = stance;
    const given = { ...plain, validFrom: '2026-02-01', event: 'vote', flexibility: 0 };
    expect((await server.ask('POST', '/v1/stances', given)).data.flexibility).toBe(0);
  });

  it('is in the journal, and comes back from it', async () => {
    const { lines, answer } = await replayed('/v1/stances?withdrawn=true');
    const written = lines.flatMap(({ stances = [] }) => stances);
    expect(written.map(({ flexibility }) => flexibility)).toEqual([70, 70, undefined, 0]);
    expect(answer).toEqual(await server.ask('GET', '/v1/stances?withdrawn=true'));
    expect(answer.data.map(({ flexibility }: { flexibility: unknown }) => flexibility)).toEqual([70, 70, null, 0]);
  });

  it('is imported, and a changed one is seen', async () => {
    const statements = [{ slug: 'offer', ...statement('an offer') }];
    const line = { noun: 'stance', externalId: 's1', ...stance, validFrom: '2026-03-01', flexibility: 20, statements };
    expect(await imports(line)).toMatchObject({ new: 1 });
    expect(await imports(line)).toMatchObject({ new: 0, unchanged: 1 });
    expect(await imports({ ...line, flexibility: 30 })).toMatchObject({ corrected: 1 });
  });

  it('is guarded by the database', async () => {
    const [guard] = await server.db.query<{ definition: string }>(
      `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'stance_flexibility'`,
      [],
    );
    expect(guard?.definition).toContain('100');
  });

  it('has a meaning as linked data, and a place in the document', async () => {
    const { '@context': context } = await server.ask('GET', '/v1/context.jsonld');
    expect(context.flexibility).toBe('dem:flexibility');
    for (const shape of ['StanceDraft', 'StanceCorrection', 'Stance'])
      expect(await documented(shape, 'flexibility')).toBeDefined();
  });
});
