// The analyses on the roll calls that were imported, side by side with SQL over the same votes.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { press, requestOf } from './client.js';
import { askMeanwhile } from './meanwhile.js';
import { median } from './measures.js';
import { startDemarche } from './servers.js';

const DUCKDB = '@duckdb/node-api@1.5.6-r.1';
const BLOC = 27;
const ROUNDS = 7;
const MEANWHILE_MS = 12_000;
const GREEDY_MS = 60_000;
const GREEDY_PAUSE_MS = 200;

const VOTES = `SELECT proposal_id AS p, actor_id AS a,
  (CASE level WHEN 'support' THEN 1 WHEN 'neutral' THEN 0 WHEN 'oppose' THEN -1 END)::int AS x
  FROM stance WHERE event_id IN (SELECT event_id FROM event_version WHERE kind = 'vote')`;
/** Agreement of all pairs over the roll calls that were not unanimous: one statement, in both dialects. */
const PAIRS = (votes) => `WITH divided AS (SELECT p FROM ${votes} GROUP BY p HAVING min(x) <> max(x))
  SELECT one.a AS one, other.a AS other, count(*)::int AS n, avg(1 - abs(one.x - other.x) / 2.0)::float8 AS agree
  FROM ${votes} one JOIN ${votes} other ON one.p = other.p AND one.a < other.a JOIN divided ON divided.p = one.p
  GROUP BY 1, 2`;

/** @param {{ DATABASE_URL: string }} settings of the ledger that the roll calls were imported into */
export async function measureAnalyses(settings, { folder, log, atEnd, say, newKey }) {
  const key = await newKey(settings);
  const server = await startDemarche(settings, atEnd, log);
  const base = `http://127.0.0.1:${server.port}`;
  const read = async (path) => {
    const answer = await fetch(`${base}${path}`);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    return answer.json();
  };
  /** Never the same URL twice: the day is another each time. */
  let day = 0;
  const fresh = (path) =>
    `${path}&asOf=${new Date(Date.UTC(2013, 0, 1) + 86_400_000 * day++).toISOString().slice(0, 10)}`;
  /** From the request to the last byte; what the client makes of it is its own affair. */
  const once = async (path, headers = {}) => {
    const next = () => requestOf('GET', fresh(path), headers);
    return (await press({ port: server.port, next, connections: 1, seconds: 0 })).latencies[0];
  };
  /** The first answer, and the median of those after it. */
  const often = async (path) => {
    const times = [];
    for (let i = 0; i <= ROUNDS; i++) times.push(await once(path));
    return { first: times[0], later: median(times.slice(1)) };
  };

  const pairs = '/v1/agreement?dossier=un-general-assembly&unanimous=exclude';
  const { later: ours } = await often(pairs);
  const { data } = await read(fresh(pairs));
  say('unity and shifts');
  const bloc = await makeBloc(base, key, data);
  const unity = await often(`/v1/actors/${bloc}/unity?dossier=un-general-assembly&window=votes&from=2010&to=2011`);
  const { later: shifts } = await often('/v1/shifts?dossier=un-general-assembly');
  const others = askMeanwhile(server.port);
  const until = performance.now() + MEANWHILE_MS;
  while (performance.now() < until) await once(pairs);
  const latencies = await others.stop();
  await server.ask('watch');
  for (let i = 0; i < ROUNDS; i++) await once(pairs);
  const { stretch } = await server.ask('watched');
  say('a greedy client beside a patient one');
  const greed = await besideGreedy();
  say('whole questions');
  const whole = await wholeQuestions();
  await server.stop();

  // Only now, so that what these leave in memory is not collected while the client takes the time of ours.
  say('the same in SQL');
  const { votes, rows, postgresql } = await inPostgres(settings.DATABASE_URL);
  const duckdb = await duckdbTime(folder, votes, say);
  return {
    pairs: rows.length,
    differing: differences(data, rows),
    ours,
    postgresql,
    duckdb,
    unity: unity.later,
    unityFirst: unity.first,
    shifts,
    p99: latencies[Math.floor(latencies.length * 0.99)],
    asked: latencies.length,
    stretch,
    rounds: ROUNDS,
    greed,
    whole,
  };

  /** How long a client with a key waits for an analysis: alone, and beside one without that asks five a second. */
  async function besideGreedy() {
    const mine = { authorization: `Bearer ${key}` };
    const asked = '/v1/shifts?dossier=un-general-assembly';
    // By then the server knows the key.
    for (let i = 0; i < 3; i++) await once(asked, mine);
    const idle = [];
    for (let i = 0; i < 3 * ROUNDS; i++) idle.push(await once(asked, mine));
    const underWay = new Set();
    const greedy = setInterval(() => {
      const one = fetch(`${base}${fresh(pairs)}`).then((answer) => answer.arrayBuffer());
      underWay.add(one);
      one.finally(() => underWay.delete(one));
    }, GREEDY_PAUSE_MS);
    const beside = [];
    for (const until = performance.now() + GREEDY_MS; performance.now() < until; ) {
      beside.push(await once(asked, mine));
      await new Promise((later) => setTimeout(later, GREEDY_PAUSE_MS));
    }
    clearInterval(greedy);
    await Promise.allSettled(underWay);
    beside.sort((a, b) => a - b);
    return { ratio: beside[Math.floor(beside.length * 0.95)] / median(idle), idle: median(idle) };
  }

  /** What was refused before it was written as it is read: seconds and bytes. */
  async function wholeQuestions() {
    const all = {};
    for (const path of ['/v1/positions?', '/v1/positions?format=ndjson', '/v1/networks?measures=false']) {
      const from = performance.now();
      const answer = await fetch(`${base}${path}`);
      let bytes = 0;
      for await (const part of answer.body) bytes += part.length;
      all[path] = { status: answer.status, bytes, seconds: (performance.now() - from) / 1000 };
    }
    return all;
  }
}

/** The votes, and the statement's rows and milliseconds. */
async function inPostgres(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const votes = (await client.query(VOTES)).rows;
  const from = performance.now();
  await client.query("SET jit = off; SET work_mem = '256MB'");
  const { rows } = await client.query(`WITH votes AS MATERIALIZED (${VOTES}) ${PAIRS('votes').replace('WITH ', ', ')}`);
  const postgresql = performance.now() - from;
  await client.end();
  return { votes, rows, postgresql };
}

/** Pairs whose figure is not the one that SQL gives, within 1e-9. */
function differences(data, rows) {
  const number = ({ id }) => Number(id.slice('act_'.length));
  const given = new Map(
    data.map(({ one, other, n, value }) => [
      [number(one), number(other)].sort((a, b) => a - b).join(' '),
      { n, value },
    ]),
  );
  const isSame = ({ one, other, n, agree }) => {
    const found = given.get(`${one} ${other}`);
    return found?.n === n && Math.abs(found.value - agree) < 1e-9;
  };
  return rows.filter((row) => !isSame(row)).length;
}

/** In memory, on all processors. Null where DuckDB cannot be had: it is no dependency, and large. */
async function duckdbTime(folder, votes, say) {
  const prefix = join(folder, 'duckdb');
  mkdirSync(prefix);
  try {
    execFileSync('npm', ['install', '--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund', DUCKDB], {
      stdio: 'ignore',
    });
  } catch {
    say('DuckDB cannot be installed here: left out');
    return null;
  }
  const entry = createRequire(join(prefix, 'package.json')).resolve('@duckdb/node-api');
  const { DuckDBInstance } = await import(pathToFileURL(entry).href);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('CREATE TABLE votes (p INTEGER, a INTEGER, x INTEGER)');
  const appender = await connection.createAppender('votes');
  for (const { p, a, x } of votes) {
    for (const value of [p, a, x]) appender.appendInteger(value);
    appender.endRow();
  }
  appender.closeSync();
  const times = [];
  for (let i = 0; i < 4; i++) {
    const from = performance.now();
    await (await connection.run(PAIRS('votes').replaceAll('::float8', '::double'))).getRows();
    times.push(performance.now() - from);
  }
  connection.closeSync();
  return median(times.slice(1));
}

/** A bloc of states that were there all the time. */
async function makeBloc(base, key, data) {
  const members = [...new Set(data.map(({ one }) => one.slug))].slice(0, BLOC);
  const drafts = [
    { noun: 'actor', slug: 'bench-bloc', type: 'bloc', name: 'Bloc' },
    ...members.map((member) => ({ noun: 'membership', member, group: 'bench-bloc' })),
  ];
  const answer = await fetch(`${base}/v1/revisions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'benchmark', drafts }),
  });
  if (answer.status !== 201) throw new Error(`the bloc was answered ${answer.status}: ${await answer.text()}`);
  return 'bench-bloc';
}
