// What a user would take instead, on the same votes. Each is set up where it can be had, and left out elsewhere.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { requestOf } from './client.js';
import { insert, STANCES_A_REVISION } from './load.js';
import { against, compareThroughput, questions } from './measures.js';
import { start, startDemarche, startLean } from './servers.js';

const PLATFORMATIC = '@platformatic/db@2.61.0';
const POCKETBASE = 'github.com/pocketbase/pocketbase@v0.39.0';
/** Building PocketBase takes minutes. */
const PATIENCE_MS = 900_000;
const CHECKED = 20;
/** Linux counts a process's time on the processor in hundredths of a second. */
const TICK_US = 10_000;

const run = (command, args, options) => promisify(execFile)(command, args, { timeout: PATIENCE_MS, ...options });

/**
 * Answers a second and their cost, of each that could be set up, against ours; and the names of the others.
 * @param {import('./data.js').Data} data
 * @param {import('./servers.js').Server} own a server of Demarche with these votes
 */
export async function measurePeers(postgres, { data, loaded, own, pace, folder, log, atEnd, say }) {
  const url = await postgres.create('peers');
  const database = new pg.Client(url);
  await database.connect();
  atEnd(() => database.end());
  await loadVotes(database, data);
  await postgres.settle(url);
  const ask = questions(loaded, 3);
  const contenders = { own: { server: watched(own, () => [own.pid]), next: () => requestOf('GET', ask()) } };
  const left = [];
  for (const peer of PEERS) {
    try {
      const server = await peer.setUp({ url, data, folder, log, atEnd });
      await check(peer, server, own, loaded);
      const pids = async () => [server.pid, ...(peer.usesPostgres ? await backends(database) : [])];
      contenders[peer.name] = {
        server: watched(server, pids),
        next: () => requestOf('GET', peer.path(partsOf(ask()))),
      };
    } catch (error) {
      const [why] = String(error.stderr || error.message)
        .trim()
        .split('\n')
        .slice(-1);
      say(`${peer.name} is left out: ${why}`);
      left.push(peer.name);
    }
  }
  const results = await compareThroughput(contenders, pace);
  await database.end();
  const { own: _, ...peers } = contenders;
  for (const { server } of Object.values(peers)) await server.stop();
  await postgres.drop(url);
  const rows = Object.keys(peers).map((name) => {
    const { ratio, costRatio } = against(results, 'own', name);
    return { name, ...against(results, name, name), faster: ratio, cheaper: costRatio };
  });
  return { rows, left };
}

/** Two processes on one port against one. */
export async function measureWorkers(settings, loaded, { pace, log, atEnd }) {
  const one = await startDemarche(settings, atEnd, log);
  const two = await startDemarche({ ...settings, WORKERS: '2' }, atEnd, log);
  // The ids of its requests tell a process from the other.
  const seen = new Set();
  while (seen.size < 2) {
    const { headers } = await fetch(`http://127.0.0.1:${two.port}/readyz`, { headers: { connection: 'close' } });
    seen.add(headers.get('request-id').split('-')[0]);
  }
  const ask = questions(loaded, 5);
  const next = () => requestOf('GET', ask());
  const contenders = {
    one: { server: watched(one, () => [one.pid]), next },
    two: { server: watched(two, () => [two.pid, ...childrenOf(two.pid)]), next },
  };
  // The client needs a processor as well, and takes as little of it as it can.
  const results = await compareThroughput(contenders, { ...pace, awake: false });
  await Promise.all([one.stop(), two.stop()]);
  return against(results, 'two', 'one');
}

/** A server whose time on the processor is that of all its processes. */
const watched = (server, pids) => ({
  ...server,
  ask: async () => (await pids()).reduce((sum, pid) => sum + processorOf(pid), 0),
});

/** Microseconds. */
function processorOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}

const childrenOf = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);

async function backends(database) {
  const { rows } = await database.query(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  return rows.map(({ pid }) => pid);
}

/** That peers are asked for a day alone, and not for what was known when, is to their advantage. */
function partsOf(url) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  return { proposal: pathname.split('/')[3], asOf: searchParams.get('asOf') };
}

/** Whoever has a level has the same one here and there. */
async function check({ path, rowsOf = (rows) => rows }, server, own, loaded) {
  const read = async ({ port }, url) => (await fetch(`http://127.0.0.1:${port}${url}`)).json();
  const ask = questions(loaded, 4);
  for (let i = 0; i < CHECKED; i++) {
    const url = ask();
    const { data } = await read(own, url);
    const ours = data.filter(({ level }) => level !== null).map(({ actor, level }) => `${actor.slug} ${level}`);
    const theirs = rowsOf(await read(server, path(partsOf(url)))).map(({ actor, level }) => `${actor} ${level}`);
    if (String(ours.sort()) !== String(theirs.sort())) throw new Error(`another answer to ${url}`);
  }
}

const PEERS = [
  {
    name: 'PostgreSQL behind a lean Fastify',
    usesPostgres: true,
    setUp: ({ url, atEnd, log }) => startLean(url, atEnd, log),
    path: ({ proposal, asOf }) => `/?proposal=${proposal}&asOf=${asOf}`,
  },
  {
    name: 'Platformatic',
    usesPostgres: true,
    async setUp({ url, folder, atEnd, log }) {
      const prefix = join(folder, 'platformatic');
      mkdirSync(prefix);
      await run('npm', ['install', '--prefix', prefix, '--no-audit', '--no-fund', '--ignore-scripts', PLATFORMATIC]);
      const program = join(prefix, 'serve.mjs');
      writeFileSync(
        program,
        `import { buildServer } from '@platformatic/db';
         const [port, connectionString] = process.argv.slice(2);
         const server = await buildServer({
           server: { hostname: '127.0.0.1', port: Number(port), logger: { level: 'info' } },
           db: { connectionString, graphql: false, limit: { max: 1000 } },
         });
         await server.start();`,
      );
      return start([program, '{port}', url], {}, '/votes/?limit=1', atEnd, log);
    },
    path: ({ proposal, asOf }) =>
      `/votes/?where.proposal.eq=${proposal}&where.since.lte=${asOf}&limit=1000&fields=actor,level,since`,
  },
  {
    name: 'PocketBase',
    async setUp({ data, folder, atEnd, log }) {
      const cwd = join(folder, 'pocketbase');
      mkdirSync(cwd);
      copyFileSync(fileURLToPath(new URL('pocketbase/main.go', import.meta.url)), join(cwd, 'main.go'));
      await run('go', ['mod', 'init', 'peer'], { cwd });
      await run('go', ['get', POCKETBASE], { cwd });
      await run('go', ['mod', 'tidy'], { cwd });
      await run('go', ['build', '-o', 'peer', '.'], { cwd });
      const lines = [...votesOf(data)].map(({ proposal, actor, level, since }) =>
        [proposal, actor, level, since].join('\t'),
      );
      writeFileSync(join(cwd, 'votes.tsv'), lines.join('\n'));
      const program = join(cwd, 'peer');
      // In a temporary folder it would take itself for one that is being developed, and print every query.
      const files = ['--dir', join(cwd, 'data'), '--dev=false'];
      await run(program, ['load', join(cwd, 'votes.tsv'), ...files]);
      const args = ['serve', '--http', '127.0.0.1:{port}', ...files];
      return start(args, {}, '/api/health', atEnd, log, program);
    },
    path: ({ proposal, asOf }) => {
      const filter = encodeURIComponent(`proposal = '${proposal}' && since <= '${asOf}'`);
      return `/api/collections/votes/records?perPage=1000&skipTotal=true&fields=actor,level,since&filter=${filter}`;
    },
    rowsOf: ({ items }) => items,
  },
];

async function loadVotes(database, data) {
  await database.query(
    'CREATE TABLE votes (id serial PRIMARY KEY, proposal text NOT NULL, actor text NOT NULL, level text NOT NULL, since date NOT NULL)',
  );
  let rows = [];
  const write = async () => {
    const column = (type, name) => [type, rows.map((row) => row[name])];
    await insert(database, 'votes', {
      proposal: column('text', 'proposal'),
      actor: column('text', 'actor'),
      level: column('text', 'level'),
      since: column('date', 'since'),
    });
    rows = [];
  };
  for (const vote of votesOf(data)) if (rows.push(vote) === STANCES_A_REVISION) await write();
  await write();
  await database.query('CREATE INDEX ON votes (proposal, actor, since DESC) INCLUDE (level)');
}

function* votesOf({ rollCalls, actors }) {
  for (const { slug: proposal, votes, ...call } of rollCalls)
    for (const { actor, level } of votes)
      yield { proposal, actor: actors[actor].slug, level, since: certainFrom(call) };
}

/** The day from which a vote holds whatever its true date is: of one of which the month is known, the last. */
function certainFrom({ date, precision }) {
  if (precision === 'day') return date;
  const [year, month] = date.split('-');
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
