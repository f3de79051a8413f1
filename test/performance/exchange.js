// Data in and out at full size: an import through the door against COPY of the same rows, the journal, an export.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { askMeanwhile } from './meanwhile.js';
import { median } from './measures.js';
import { demarche, startDemarche } from './servers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const real = join(resolve(root, process.env.DEMARCHE_TEST_DATA ?? '../shared/data'), 'unga');
const PATIENCE_MS = 60 * 60_000;

/**
 * @param {{ create: (name: string) => Promise<string>, drop: (url: string) => Promise<void>, settle: (url: string) => Promise<unknown> }} postgres
 * @param {{ folder: string, data: import('./data.js').Data, quick: boolean, log: string, atEnd: (undo: () => unknown) => void, say: (text: string) => void, newKey: (settings: object) => Promise<string> }} at
 */
export async function measureExchange(postgres, { folder, data, quick, log, atEnd, say, newKey }) {
  const files = filesOf(join(folder, 'roll-calls'), data, quick);
  say('importing into PostgreSQL');
  const url = await postgres.create('imported');
  const settings = { DATABASE_URL: url, IMPORT_DIR: join(folder, 'imports') };
  await demarche(['migrate'], settings);
  const imported = await importThroughServer(settings, await newKey(settings), files, atEnd, log);

  say('copying the same rows');
  const copy = await postgres.create('copied');
  const copied = await copyOf(url, copy);
  await postgres.drop(copy);
  await postgres.settle(url);

  say('exporting');
  const journal = join(folder, 'journal.ndjson');
  const exported = await timed(() => demarche(['export', '--journal', journal], settings));
  const csv = await exportedAsCsv(settings, atEnd, log);

  say('replaying');
  const replayed = { DATABASE_URL: await postgres.create('replayed') };
  await demarche(['migrate'], replayed);
  const replay = await timed(() => demarche(['import', '--journal', journal], replayed));
  await postgres.drop(replayed.DATABASE_URL);

  say('importing into the embedded ledger');
  const own = { DATA_DIR: join(folder, 'embedded-import') };
  await demarche(['migrate'], own);
  const embedded = await timed(() => demarche(['import', 'unga', ...files], own));

  const { stances } = copied;
  return {
    ...imported,
    stances,
    settings,
    copySeconds: copied.seconds,
    ratio: imported.seconds / copied.seconds,
    embeddedSeconds: embedded,
    embeddedRatio: embedded / copied.seconds,
    journalBytes: statSync(journal).size,
    exportRate: stances / exported,
    replayRate: stances / replay,
    csv,
  };
}

/** The tables of the General Assembly where they are to be had, else the made-up ones in the same shape. */
function filesOf(folder, data, quick) {
  if (existsSync(join(real, 'un_votes.csv.gz')) && !quick) {
    return readdirSync(real)
      .filter((name) => name.includes('.csv'))
      .map((name) => join(real, name));
  }
  mkdirSync(folder, { recursive: true });
  const WORDS = { support: 'yes', neutral: 'abstain', oppose: 'no' };
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const calls = quick ? data.rollCalls.filter((_, i) => i % 10 === 0) : data.rollCalls;
  const head = ['rcid,session,importantvote,date,unres,amend,para,short,descr'];
  const votes = ['rcid,country,country_code,vote'];
  for (const [i, call] of calls.entries()) {
    head.push(`${i + 1},1,0,${call.date},,0,0,${quoted(call.name)},${quoted(call.text ?? '')}`);
    for (const { actor, level } of call.votes)
      votes.push(`${i + 1},${quoted(data.actors[actor].name)},,${WORDS[level]}`);
  }
  const files = { 'un_roll_calls.csv.gz': head, 'un_votes.csv.gz': votes };
  return Object.entries(files).map(([name, lines]) => {
    writeFileSync(join(folder, name), gzipSync(`${lines.join('\n')}\n`));
    return join(folder, name);
  });
}

async function timed(work) {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

/** As a job of a server that goes on answering: how long it took, and what others waited meanwhile. */
async function importThroughServer(settings, key, files, atEnd, log) {
  const server = await startDemarche({ ...settings, LOAD_FIRST_DOSSIER: 'true' }, atEnd, log);
  const base = `http://127.0.0.1:${server.port}`;
  const from = performance.now();
  const job = await upload(base, key, files);
  const others = askMeanwhile(server.port);
  const done = await ended(`${base}${job}`, from);
  const seconds = (performance.now() - from) / 1000;
  const latencies = await others.stop();
  const peakBytes = peakOf(server);
  await server.stop();
  if (done.state !== 'done') throw new Error(`the import ended ${done.state}: ${JSON.stringify(done).slice(0, 1000)}`);
  return { seconds, asked: latencies.length, p99: latencies[Math.floor(latencies.length * 0.99)], peakBytes };
}

/** All files but the last say that more follow. @returns {Promise<string>} the path of the job */
async function upload(base, key, files) {
  let job = null;
  for (const [i, file] of files.entries()) {
    const more = i < files.length - 1;
    const path = job === null ? `/v1/imports?format=unga&` : `${job}/files?`;
    const answer = await fetch(`${base}${path}name=${basename(file)}&more=${more}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' },
      body: readFileSync(file),
    });
    if (answer.status !== 202) throw new Error(`the upload was answered ${answer.status}: ${await answer.text()}`);
    job ??= `/v1/imports/${(await answer.json()).data.id}`;
  }
  return job;
}

async function ended(url, from) {
  for (;;) {
    const { data } = await (await fetch(url)).json();
    if (!['waiting', 'queued', 'running'].includes(data.state)) return data;
    if (performance.now() - from > PATIENCE_MS) throw new Error('the import was not done in time');
    await new Promise((later) => setTimeout(later, 250));
  }
}

/** The most memory that was resident at any time, in bytes. */
const peakOf = ({ pid }) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

/** Every row of one ledger into another with the same tables, indexes, constraints and triggers, by COPY alone. */
async function copyOf(from, to) {
  await demarche(['migrate'], { DATABASE_URL: to });
  const folder = mkdtempSync('/tmp/demarche-copy-');
  chmodSync(folder, 0o777); // the database's own user writes there
  const [source, target] = [new pg.Client(from), new pg.Client(to)];
  await Promise.all([source.connect(), target.connect()]);
  try {
    const tables = await tablesInOrder(source);
    for (const table of tables)
      await source.query(`COPY (SELECT * FROM "${table}" ORDER BY 1) TO '${folder}/${table}'`);
    const [{ stances }] = (await source.query('SELECT count(*)::int AS stances FROM stance')).rows;
    const begun = performance.now();
    await target.query('BEGIN');
    for (const table of tables) await target.query(`COPY "${table}" FROM '${folder}/${table}'`);
    await target.query('COMMIT');
    return { stances, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await Promise.all([source.end(), target.end()]);
    rmSync(folder, { recursive: true });
  }
}

/** Tables that have rows, each after those that it refers to. */
async function tablesInOrder(client) {
  const { rows } = await client.query(`SELECT c.relname AS name,
      ARRAY(SELECT DISTINCT f.confrelid::regclass::text FROM pg_constraint f
            WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS needs
    FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      AND c.relname NOT IN ('_prisma_migrations', 'import_job')`);
  const placed = [];
  while (placed.length < rows.length) {
    const next = rows.find(({ name, needs }) => !placed.includes(name) && needs.every((need) => placed.includes(need)));
    if (!next) throw new Error('tables refer to one another in a circle');
    placed.push(next.name);
  }
  return placed;
}

/** All stances over HTTP, whole. @returns {Promise<number>} rows a second, from the request to the last byte */
async function exportedAsCsv(settings, atEnd, log) {
  const server = await startDemarche(settings, atEnd, log);
  const fetchAll = () =>
    new Promise((done, fail) => {
      const from = performance.now();
      let lines = 0;
      get(`http://127.0.0.1:${server.port}/v1/stances?format=csv`, (response) => {
        response.on('data', (chunk) => {
          for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
        });
        response.on('end', () => done(lines / ((performance.now() - from) / 1000)));
      }).on('error', fail);
    });
  await fetchAll(); // warms up
  const rates = [await fetchAll(), await fetchAll(), await fetchAll()];
  await server.stop();
  return median(rates);
}
