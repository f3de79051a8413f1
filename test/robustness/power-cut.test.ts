import {
  appendFileSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.ts';
import { folderWithTables, KEY, PATIENCE_MS, runs, type Server, scratch, startServer, until } from './server.ts';
import { type Acknowledged, checkLedger, newStance, startWriters } from './writers.ts';

/**
 * What a power cut leaves of an embedded ledger: a database that is older than what was acknowledged, or torn, or gone,
 * and a journal whose last line may be half there.
 */
const folder = scratch();
let made = 0;
async function newLedger() {
  const DATA_DIR = await folderWithTables(join(folder, `ledger-${++made}`));
  const journal = `${DATA_DIR}.journal`;
  return {
    settings: { DATA_DIR, LOG_LEVEL: 'warn' },
    DATA_DIR,
    journal,
    lines: () => readFileSync(journal, 'utf8').trimEnd().split('\n'),
  };
}
type TestLedger = Awaited<ReturnType<typeof newLedger>>;

async function write(server: Server, acknowledged: Acknowledged[]): Promise<void> {
  const text = `stance ${++made}`;
  const { status, json, headers } = await server.post('/v1/stances', newStance(text));
  expect(status).toBe(201);
  const revision = Number(headers.get('ledger-revision'));
  acknowledged.push({ revision, kind: 'stance', id: json.data.id, text });
}

/** The answers to some questions at every revision up to one, as text. */
async function remembered(server: Server, upto: number): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (let knownAt = 1; knownAt <= upto; knownAt++) {
    for (const path of [
      '/v1/proposals/prisoner-exchange/positions?asOf=2025-06-01&include=statements,sources',
      '/v1/actors/ukraine/timeline?',
      '/v1/stances?limit=500',
      '/v1/revisions?limit=500',
    ]) {
      const url = `${path}&knownAt=${knownAt}`;
      const response = await fetch(`${server.url}${url}`);
      expect(response.status, url).toBe(200);
      found[url] = `${response.headers.get('etag')} ${await response.text()}`;
    }
  }
  return found;
}

const killed = { code: null, signal: 'SIGKILL' };
const stopped = { code: 0, signal: null };

/** A ledger, a copy of it as it was some writes before, and what it answered. Grown once, and copied for each test. */
async function grow() {
  const ledger = await newLedger();
  const acknowledged: Acknowledged[] = [];
  const first = await startServer(ledger.settings);
  await write(first, acknowledged);
  expect(await first.end()).toEqual(stopped);
  const older = `${ledger.DATA_DIR}-older`;
  cpSync(ledger.DATA_DIR, older, { recursive: true });
  const server = await startServer(ledger.settings, first.key);
  for (let i = 0; i < 4; i++) await write(server, acknowledged);
  const before = await remembered(server, 1 + acknowledged.length);
  expect(await server.end('SIGKILL')).toEqual(killed);
  expect(ledger.lines()).toHaveLength(1 + acknowledged.length);
  return { ledger, acknowledged, before, key: first.key, older };
}
let growing: ReturnType<typeof grow> | undefined;

async function grown() {
  growing ??= grow();
  const { ledger: original, acknowledged, ...rest } = await growing;
  const ledger = await newLedger();
  cutBackTo(ledger, original.DATA_DIR);
  cpSync(original.journal, ledger.journal);
  return { ledger, acknowledged: [...acknowledged], ...rest };
}

const cutBackTo = (ledger: TestLedger, older: string) => {
  rmSync(ledger.DATA_DIR, { recursive: true });
  // Node copies no sockets, and the one of a killed server is there.
  cpSync(older, ledger.DATA_DIR, { recursive: true, filter: (path) => !path.endsWith('.sock') });
};

describe('a database that lost its last revisions', () => {
  it(
    'has all that was acknowledged when it starts again, and answers as before at every revision',
    async () => {
      const { ledger, acknowledged, before, key, older } = await grown();
      const lines = ledger.lines();

      cutBackTo(ledger, older);
      const again = await startServer(ledger.settings, key);
      expect(again.stderr()).toContain('revisions that the database had lost were replayed');
      expect(await checkLedger(again, acknowledged)).toBe(1 + acknowledged.length);
      expect(await remembered(again, 1 + acknowledged.length)).toEqual(before);
      await write(again, acknowledged);
      expect(await again.end()).toEqual(stopped);
      expect(ledger.lines().slice(0, -1)).toEqual(lines);
      expect(await runs({}, ['verify', ledger.journal])).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^sound: /),
      });
    },
    2 * PATIENCE_MS,
  );

  it(
    'knows a request again that it had carried out, whose answer never came',
    async () => {
      const { ledger, key, older } = await grown();
      const server = await startServer(ledger.settings, key);
      const body = newStance();
      const once = { 'idempotency-key': 'once' };
      const { json } = await server.post('/v1/stances', body, once);
      expect(await server.end('SIGKILL')).toEqual(killed);
      cutBackTo(ledger, older);
      const again = await startServer(ledger.settings, key);
      const repeated = await again.post('/v1/stances', body, once);
      expect(repeated.headers.get('idempotency-replayed')).toBe('true');
      expect(repeated.json).toEqual(json);
      expect(await again.end()).toEqual(stopped);
    },
    2 * PATIENCE_MS,
  );
});

describe('a data folder', () => {
  it(
    'that is gone is rebuilt from the journal, with a new key and the old answers',
    async () => {
      const { ledger, acknowledged, before, key } = await grown();
      rmSync(ledger.DATA_DIR, { recursive: true });
      // As a start leaves it that was cut short while it made the folder.
      writeFileSync(`${ledger.DATA_DIR}.unfinished`, '');
      const again = await startServer(ledger.settings);
      expect(await remembered(again, 1 + acknowledged.length)).toEqual(before);
      const { status } = await again.post('/v1/stances', newStance(), { authorization: `Bearer ${key}` });
      expect(status).toBe(401);
      expect(again.stdout()).toMatch(KEY);
      await write(again, acknowledged);
      await checkLedger(again, acknowledged);
      expect(await again.end()).toEqual(stopped);
    },
    2 * PATIENCE_MS,
  );

  it(
    'that cannot be opened any more is left alone, and what to do is said',
    async () => {
      const { ledger, acknowledged } = await grown();
      truncateSync(join(ledger.DATA_DIR, 'global', 'pg_control'), 100);
      const { code, stderr } = await runs(ledger.settings);
      expect(code).toBe(1);
      expect(stderr).toContain(`move ${ledger.DATA_DIR} out of the way, start again`);
      renameSync(ledger.DATA_DIR, `${ledger.DATA_DIR}-torn`);
      const again = await startServer(ledger.settings);
      await checkLedger(again, acknowledged);
      expect(await again.end()).toEqual(stopped);
    },
    2 * PATIENCE_MS,
  );
});

describe('a journal', () => {
  it(
    'whose last lines are half there, or that is behind the database, is made whole',
    async () => {
      const { ledger } = await grown();
      const options = { dataDir: ledger.DATA_DIR, followIntervalMs: 60_000, log: { warn: () => {} } };
      const whole = readFileSync(ledger.journal);
      // Lines that are appended together may be torn anywhere: what was not synced was not acknowledged.
      const lastTwo = whole.lastIndexOf(10, whole.lastIndexOf(10, -2) - 1) + 1;
      const torn = Buffer.from(whole).fill(0, lastTwo + 100, lastTwo + 200);
      const ends: [string, () => void][] = [
        ['zeros in the first of two lines', () => writeFileSync(ledger.journal, torn)],
        ['the same, and the second without its end', () => writeFileSync(ledger.journal, torn.subarray(0, -30))],
        ['a line that was never acknowledged, without its end', () => appendFileSync(ledger.journal, '{"apiKey":nu')],
        ['zeros where the line would be', () => appendFileSync(ledger.journal, `${'\0'.repeat(700)}\n`)],
        ['killed between the commit and the line', () => truncateSync(ledger.journal, whole.lastIndexOf(10, -2) + 1)],
        ['killed in the middle of the line', () => truncateSync(ledger.journal, whole.length - 20)],
        ['no journal yet', () => rmSync(ledger.journal)],
        ['killed while the first one was written', () => renameSync(ledger.journal, `${ledger.journal}.new`)],
      ];
      for (const [what, change] of ends) {
        change();
        const again = await openLedger(options);
        expect(readFileSync(ledger.journal).equals(whole), what).toBe(true);
        await again.close();
      }
    },
    2 * PATIENCE_MS,
  );

  it(
    'that disagrees with the database stops the start, and neither is touched',
    async () => {
      const { ledger } = await grown();
      const other = await newLedger();
      expect(await runs(other.settings, ['seed'])).toMatchObject({ code: 0 });
      const text = readFileSync(ledger.journal);
      const at = ledger.lines().slice(0, 2).join('\n').length + 200;
      const changed = Buffer.from(text);
      changed[at] = (changed[at] as number) ^ 1;
      writeFileSync(ledger.journal, changed);
      expect(await runs(ledger.settings)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^the journal \S+ cannot be trusted: line 3 [^\n]*\n$/),
      });
      expect(await runs({}, ['verify', ledger.journal])).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/\.journal: line 3 [^\n]*\n$/),
      });
      expect(readFileSync(ledger.journal).equals(changed)).toBe(true);

      cpSync(other.journal, ledger.journal);
      expect(await runs(ledger.settings)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^revision \d of the database differs from line \d of its journal [^\n]*\n$/),
      });
      writeFileSync(ledger.journal, text);
      expect((await runs(ledger.settings, ['migrate'])).code).toBe(0);
    },
    3 * PATIENCE_MS,
  );

  it(
    'has every write that was acknowledged, whenever the server is killed',
    async () => {
      const ledger = await newLedger();
      const server = await startServer(ledger.settings);
      const writers = startWriters(server, { stances: 3, batches: 1 });
      await until('some writes', () => writers.acknowledged.length >= 10);
      expect(await server.end('SIGKILL')).toEqual(killed);
      await writers.stop();
      const numbers = ledger.lines().map((line) => {
        try {
          return JSON.parse(line).number;
        } catch {
          return null;
        }
      });
      for (const { revision } of writers.acknowledged) expect(numbers).toContain(revision);
    },
    PATIENCE_MS,
  );
});

it(
  'an export, replayed into another embedded ledger, is its journal',
  async () => {
    const { ledger } = await grown();
    const file = join(folder, 'exported.ndjson');
    expect(await runs(ledger.settings, ['export', '--journal', file])).toMatchObject({ code: 0 });
    const piped = await runs(ledger.settings, ['export', '--journal']);
    expect(piped.stdout).toBe(readFileSync(file, 'utf8'));
    expect(piped.stdout).toBe(readFileSync(ledger.journal, 'utf8'));
    expect(existsSync(`${file}.partial`)).toBe(false);
    const other = await newLedger();
    expect(await runs(other.settings, ['import', '--journal', file])).toMatchObject({ code: 0 });
    expect(readFileSync(other.journal, 'utf8')).toBe(piped.stdout);
    const again = await runs(other.settings, ['import', '--journal', file]);
    expect(again).toMatchObject({ code: 1, stderr: 'the ledger is not empty: it has 6 revisions\n' });
    for (const args of [['export'], ['import', '--journal'], ['verify']])
      expect(await runs(other.settings, args)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('Usage: demarche'),
      });
    expect(await runs({}, ['verify', join(folder, 'none')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cannot be read'),
    });
  },
  2 * PATIENCE_MS,
);
