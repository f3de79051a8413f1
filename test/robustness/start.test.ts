import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { EMBEDDED, ledgers } from './ledgers.ts';
import { KEY, launch, PATIENCE_MS, type Server, scratch, sleep, startServer, until } from './server.ts';
import { checkLedger, newStance } from './writers.ts';

const DOSSIER = JSON.parse(
  readFileSync(new URL('../../prisma/seed/ukraine-peace-talks.json', import.meta.url), 'utf8'),
) as { reason: string; drafts: { noun: string; actors?: string[] }[] };

async function expectFirstDossier(server: Server): Promise<void> {
  expect(await checkLedger(server, [])).toBe(1);
  const { data } = (await server.get('/v1/revisions/1')).json;
  const drafts: Record<string, number> = {};
  for (const { noun, actors } of DOSSIER.drafts)
    drafts[noun] = (drafts[noun] ?? 0) + (noun === 'stance' && actors ? actors.length : 1);
  expect(data).toMatchObject({ reason: DOSSIER.reason, apiKey: null, summary: drafts });
}

const mayWrite = async (server: Server) => (await server.post('/v1/stances', newStance())).status === 201;

it('is what `npm start` runs', () => {
  expect(manifest.scripts.start).toMatch(/ && exec node dist\/main\.js serve$/);
});

describe.each(ledgers())('the first start, $kind', ({ settings }) => {
  it(
    'writes the address and a key to standard output, once, and the log to standard error, all as JSON lines',
    async () => {
      const ledger = await settings();
      const first = await startServer(ledger);
      const lines = first.stdout().trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { msg: 'Demarche answers', address: first.url, docs: `${first.url}/docs`, revision: 1 },
        { msg: 'Key for writing, shown this once', key: first.key },
      ]);
      for (const line of first.stderr().trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: 30 });
      await expectFirstDossier(first);
      expect(await mayWrite(first)).toBe(true);
      expect(first.stderr()).not.toContain(first.key);
      expect(await first.end()).toEqual({ code: 0, signal: null });

      const second = await startServer({ ...ledger, LOG_LEVEL: 'silent' }, first.key);
      expect(await mayWrite(second)).toBe(true);
      expect(await second.end()).toEqual({ code: 0, signal: null });
      expect(second.stdout()).toMatch(/^\{[^\n]*"msg":"Demarche answers"\}\n$/);
      expect(second.stderr()).toBe('');
    },
    2 * PATIENCE_MS,
  );
});

it(
  'starts with nothing where LOAD_FIRST_DOSSIER is false',
  async () => {
    const ledger = await ledgers().at(-1)?.settings();
    const server = await startServer({ ...ledger, LOAD_FIRST_DOSSIER: 'false' });
    expect((await server.get('/readyz')).json.revision).toBe(0);
    expect((await server.get('/v1/dossiers')).json.meta).toMatchObject({ total: 0, knownAt: 0 });
    expect((await server.post('/v1/dossiers', { slug: 'mine', name: 'Mine' })).status).toBe(201);
    expect(await server.end()).toEqual({ code: 0, signal: null });
  },
  PATIENCE_MS,
);

if (EMBEDDED)
  it(
    'ends with the whole first dossier and a key that was shown, however often it was killed before',
    async () => {
      const DATA_DIR = join(scratch(), 'ledger');
      const ledger = { DATA_DIR, LOG_LEVEL: 'info' };
      const mark = () => existsSync(`${DATA_DIR}.unfinished`);
      const moments: [string, (said: { stdout(): string; stderr(): string }) => unknown, number][] = [
        ['the data folder is being made', () => existsSync(join(DATA_DIR, 'pg_wal')), 0],
        ['the tables are being made', () => existsSync(join(DATA_DIR, 'PG_VERSION')) && !mark(), 20],
        ['it listens, and loads the dossier', ({ stderr }) => stderr().includes('Server listening'), 20],
        ['the dossier is loaded', ({ stderr }) => stderr().includes('Server listening'), 400],
        ['the address is told, the key perhaps', ({ stdout }) => stdout().includes('Demarche answers'), 0],
      ];
      // As a start leaves it that was killed a moment earlier than can be aimed at.
      mkdirSync(join(DATA_DIR, 'base'), { recursive: true });
      writeFileSync(join(DATA_DIR, 'PG_VERSION'), '18');
      writeFileSync(`${DATA_DIR}.unfinished`, '');
      const keys: string[] = [];
      for (const [what, reached, wait] of moments) {
        const child = launch(ledger);
        await until(what, () => reached(child) || child.process.exitCode !== null);
        await sleep(wait);
        expect(await child.end('SIGKILL'), `${what}: ${child.stderr()}`).toEqual({ code: null, signal: 'SIGKILL' });
        keys.push(...(child.stdout().match(/dem_[\w-]+/g) ?? []));
      }
      const last = await startServer(ledger, 'perhaps');
      await until('a key', () => keys.length > 0 || KEY.test(last.stdout()));
      await sleep(200);
      keys.push(...(last.stdout().match(/dem_[\w-]+/g) ?? []));
      await expectFirstDossier(last);
      const works = [];
      for (const key of keys) {
        const { status } = await last.post('/v1/stances', newStance(), { authorization: `Bearer ${key}` });
        works.push(status);
      }
      expect(works.at(-1)).toBe(201);
      expect(await last.end()).toEqual({ code: 0, signal: null });
    },
    2 * PATIENCE_MS,
  );
