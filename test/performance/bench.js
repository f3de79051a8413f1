// npm run bench: what the server can do with 870,000 stances, as ratios to a bare Fastify of the same run.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAnalyses } from './analyses.js';
import { measureBounds } from './bounds.js';
import { press, requestOf } from './client.js';
import { rollCallData, thinned } from './data.js';
import { measureExchange } from './exchange.js';
import { load } from './load.js';
import {
  against,
  compareLatency,
  compareThroughput,
  measureCompressed,
  median,
  questions,
  repeated,
} from './measures.js';
import { measurePeers, measureWorkers } from './peers.js';
import { openPostgres } from './postgres.js';
import { busiest } from './profile.js';
import { asPage, asText, machineOf } from './report.js';
import { atRest, demarche, startBare, startDemarche, startedAgain } from './servers.js';
import { held, measureSourced } from './sourced-measures.js';
import { measureWrites } from './writes.js';

const USAGE = `npm run bench -- [options]
  --quick     shorter and rougher; leaves docs/performance.md alone
  --five      five million stances with their sources instead of one (some 20 minutes more, 40 GB of disk)
  --only a,b  measures these parts (reading, peers, writes, exchange, sourced, bounds) anew; the others are in figures.json
  --profile   also says where the time of a positions answer goes, and keeps the .cpuprofile
`;
const PARTS = { reading, peers, writes, exchange, sourced, bounds };
const { quick, five, profile, only } = optionsOf(process.argv.slice(2));
const STANCES = 870_000;
const FEW = 10_000;
const SOURCED = five ? 5_000_000 : quick ? 100_000 : 1_000_000;
const CONNECTIONS = 16;
const PACE = {
  rounds: quick ? 5 : 12,
  seconds: quick ? 1 : 1.5,
  warmUp: quick ? 3 : 5,
  connections: CONNECTIONS,
  awake: true,
};
const PAGE = new URL('../../docs/performance.md', import.meta.url);
/** The figures of each part, saved as soon as it is done, so that a later part that fails takes nothing with it. */
const KEPT =
  quick || five
    ? join(tmpdir(), `demarche-bench${quick ? '-quick' : ''}${five ? '-five' : ''}.json`)
    : new URL('figures.json', import.meta.url);

const undo = [];
const atEnd = (work) => void undo.push(work);
process.on('SIGINT', () => cleanUp().then(() => process.exit(130)));
process.on('SIGTERM', () => cleanUp().then(() => process.exit(143)));
const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
const log = join(folder, 'servers.log');
writeFileSync(log, '');
atEnd(() => rmSync(folder, { recursive: true, force: true }));
try {
  await bench();
} catch (error) {
  fail('bench', error);
} finally {
  await cleanUp();
}

/** Prints the usage and ends where it is asked for, or where an option or a part is not known. */
function optionsOf(args) {
  const flag = { type: 'boolean', default: false };
  const options = { quick: flag, five: flag, profile: flag, help: flag, only: { type: 'string' } };
  try {
    const { help, only, ...values } = parseArgs({ args, options }).values;
    const parts = only?.split(',') ?? Object.keys(PARTS);
    const unknown = parts.filter((part) => !(part in PARTS));
    if (unknown.length > 0) throw new Error(`there is no part ${unknown.join(', ')}`);
    if (!help) return { ...values, only: parts };
    process.stdout.write(USAGE);
    process.exit();
  } catch (error) {
    process.stderr.write(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

function fail(what, error) {
  process.exitCode = 1;
  process.stderr.write(`${what}: ${error.stack}\nThe servers said last:\n${endOf(log)}\n`);
}

/** The last of a file that may be too long for one string: the log has a line for each request. */
function endOf(file) {
  const bytes = readFileSync(file);
  return bytes.subarray(-2000).toString('utf8');
}

/** Undoes, in reverse, all but what was there first. */
async function cleanUp(kept = 0) {
  while (undo.length > kept) await undo.pop()();
}

async function bench() {
  const postgres = await openPostgres(atEnd);
  const figures = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : { runs: {} };
  for (const name of only) {
    const [load] = loadavg();
    delete figures.runs[name];
    const before = undo.length;
    try {
      Object.assign(figures, await PARTS[name](postgres));
    } catch (error) {
      fail(name, error);
      continue;
    } finally {
      await cleanUp(before);
    }
    figures.runs[name] = { day: new Date().toISOString().slice(0, 10), load, machine: machineOf(postgres) };
    figures.postgres = { version: postgres.version, durable: postgres.durable };
    writeFileSync(KEPT, `${JSON.stringify(figures, null, 2)}\n`);
  }
  const missing = Object.keys(PARTS).filter((name) => !(name in figures.runs));
  if (missing.length === Object.keys(PARTS).length) return;
  say(asText(figures));
  if (missing.length > 0) say(`Not measured: ${missing.join(', ')}.`);
  if (!quick && !five) writeFileSync(PAGE, asPage(figures, missing));
}

/** Answers to questions on positions: their rate, their time, and what the ledger behind them takes. */
async function reading(postgres) {
  say('loading');
  const data = rollCallData(STANCES);
  const [many, few, none] = await Promise.all([
    ledgerWith(postgres, 'many', data),
    ledgerWith(postgres, 'few', thinned(data, FEW)),
    ledgerWith(postgres, 'none', null),
  ]);

  say('starting');
  const { server: big, ...starts } = await startedAgain(many.settings, atEnd, log);
  const memory = await memoryAgainst(await startDemarche(none.settings, atEnd, log), big, many.stances);

  say('asking');
  const get = (path, headers) => requestOf('GET', path, headers);
  const ask = questions(many, 1);
  const typical = await typicalAnswer(big, ask);
  const contenders = {
    bare: { server: await startBare(fileWith(typical.body), atEnd, log), next: repeated([get('/')]) },
    fresh: { server: big, next: () => get(ask()) },
    again: { server: big, next: repeated([get(typical.path)]) },
    unchanged: { server: big, next: repeated([get(typical.path, { 'if-none-match': typical.etag })]), expect: 304 },
  };
  const { bare } = contenders;
  const throughput = await compareThroughput(contenders, PACE);
  const drowsy = await compareThroughput(
    { bare, fresh: contenders.fresh },
    { ...PACE, rounds: quick ? 3 : 6, warmUp: 1, awake: false },
  );
  const compressed = await measureCompressed(contenders, ask, typical.path, { ...PACE, rounds: quick ? 2 : 6 });
  const askFew = questions(few, 2);
  const small = { server: await startDemarche(few.settings, atEnd, log), next: () => get(askFew()) };
  const latency = await compareLatency(
    { many: contenders.fresh, few: small },
    { rounds: quick ? 5 : 12, seconds: quick ? 0.5 : 1, warmUp: quick ? 2 : 4 },
  );
  if (profile) await sayProfile(big, contenders.fresh.next);

  await big.stop();
  const of = (name) => against(throughput, name, 'bare');
  return {
    data: { ...described(data), revisions: many.revisions, stances: many.stances, few: few.stances },
    bytes: typical.body.length,
    pace: PACE,
    throughput: Object.fromEntries(Object.keys(contenders).map((name) => [name, of(name)])),
    drowsy: against(drowsy, 'fresh', 'bare'),
    compressed,
    latency: {
      many: median(latency.many),
      few: median(latency.few),
      ratio: median(latency.many.map((ms, i) => ms / latency.few[i])),
    },
    ...starts,
    memory,
  };
}

function described({ origin, actors, rollCalls }) {
  return { origin, actors: { length: actors.length }, rollCalls: { length: rollCalls.length } };
}

/** What a user would take instead, on the same votes, and what a second process brings. */
async function peers(postgres) {
  say('peers, and two processes');
  const data = rollCallData(STANCES);
  const loaded = await ledgerWith(postgres, 'peers_own', data);
  const own = await startDemarche(loaded.settings, atEnd, log);
  const pace = { ...PACE, rounds: quick ? 2 : 6, warmUp: quick ? 1 : 3 };
  const peers = await measurePeers(postgres, { data, loaded, own, pace, folder, log, atEnd, say });
  await own.stop();
  return { peers, workers: await measureWorkers(loaded.settings, loaded, { pace, log, atEnd }) };
}

async function writes(postgres) {
  const ledgerOf = async (name) => (await ledgerWith(postgres, name, null)).settings.DATABASE_URL;
  return { writes: await measureWrites({ folder, log, atEnd, say, newKey, ledgerOf, quick }) };
}

/** Import, export and, of what was imported, the analyses. */
async function exchange(postgres) {
  const data = rollCallData(STANCES);
  const { settings, ...exchange } = await measureExchange(postgres, { folder, data, quick, log, atEnd, say, newKey });
  return { exchange, analyses: await measureAnalyses(settings, { folder, log, atEnd, say, newKey }) };
}

async function sourced(postgres) {
  return { sourced: await measureSourced(postgres, { stances: SOURCED, pace: PACE, quick, log, atEnd, say }) };
}

async function bounds(postgres) {
  say('bounds');
  return { bounds: await measureBounds(postgres, { log, atEnd, say, newKey, rounds: quick ? 2 : 5 }) };
}

/** What the stances take: a server with them, less one without. */
async function memoryAgainst(emptyServer, fullServer, stances) {
  for (const server of [emptyServer, fullServer]) await atRest(server);
  const [empty, full] = [await emptyServer.ask('memory'), await fullServer.ask('memory')];
  await emptyServer.stop();
  return {
    heap: (held(full) - held(empty)) / stances,
    rss: (full.rss - empty.rss) / stances,
    fullRss: full.rss,
    emptyRss: empty.rss,
  };
}

/** Of a hundred answers the one of median length. */
async function typicalAnswer({ port }, ask) {
  const answers = [];
  for (let i = 0; i < 101; i++) {
    const path = ask();
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'identity' } });
    answers.push({ path, etag: response.headers.get('etag'), body: Buffer.from(await response.arrayBuffer()) });
  }
  return answers.sort((a, b) => a.body.length - b.body.length)[50];
}

function fileWith(body) {
  const file = join(folder, 'answer.json');
  writeFileSync(file, body);
  return file;
}

async function sayProfile(server, next) {
  await server.ask('profile');
  const { answers } = await press({ port: server.port, next, connections: CONNECTIONS, seconds: 5 });
  const recorded = await server.ask('profiled');
  const kept = join(tmpdir(), 'demarche-positions.cpuprofile');
  writeFileSync(kept, JSON.stringify(recorded));
  say(`${busiest(recorded)}\n(${answers} answers; ${kept})`);
}

async function ledgerWith(postgres, name, data) {
  const settings = { DATABASE_URL: await postgres.create(name) };
  await demarche(['migrate'], settings);
  return { settings, ...(data && (await load(settings.DATABASE_URL, data))) };
}

async function newKey(settings) {
  const [key] = (await demarche(['key', 'create', 'bench'], settings)).split('\n');
  return key;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
