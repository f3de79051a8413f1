// Stances with a statement and a source each, written over HTTP by 1, 8 and 64 clients, beside the same rows in one call
// of PostgreSQL under the same guards: one a commit, and 64 a commit. In a small ledger and in a large one.
import { join } from 'node:path';
import pg from 'pg';
import { press, requestOf } from './client.js';
import { median } from './measures.js';
import { atRest, spentIn, startDemarche } from './servers.js';
import { loadSourced } from './sourced.js';

const DAY_MS = 86_400_000;
const CLIENTS = [1, 8, 64];
const TOGETHER = 64;
const [ACTORS, PROPOSALS] = [20, 25];
const count = (n) => Array.from({ length: n }, (_, i) => i);
const BASE = [
  { noun: 'dossier', slug: 'bench', name: 'Benchmark' },
  ...count(ACTORS).map((i) => ({ noun: 'actor', slug: `bench-actor-${i}`, type: 'state', name: `Actor ${i}` })),
  ...count(PROPOSALS).map((i) => ({
    noun: 'proposal',
    slug: `bench-proposal-${i}`,
    dossier: 'bench',
    name: `Proposal ${i}`,
    kind: 'plan',
  })),
];
/** One after the other writes of another actor on another proposal. */
const pairOf = (number) => [number % ACTORS, Math.floor(number / ACTORS) % PROPOSALS];

/** What the server writes for one stance, as PostgreSQL's own procedures would be written for it. */
const CALL = `CREATE FUNCTION bench_write(first int, times int) RETURNS void LANGUAGE plpgsql
  SET enable_seqscan = off SET jit = off AS $$
DECLARE
  r revision%ROWTYPE; n int; src int; stm int; stn int; actor int; proposal int; actors int; proposals int; day date;
BEGIN
  PERFORM pg_advisory_xact_lock(1684368737);
  SELECT id INTO actors FROM actor WHERE slug = 'bench-actor-0';
  SELECT id INTO proposals FROM proposal WHERE slug = 'bench-proposal-0';
  SELECT * INTO r FROM revision ORDER BY number DESC LIMIT 1;
  SELECT max(id) INTO src FROM source;
  SELECT max(id) INTO stm FROM statement;
  SELECT max(id) INTO stn FROM stance;
  FOR i IN 1..times LOOP
    n := r.number + i; src := src + 1; stm := stm + 1; stn := stn + 1;
    actor := actors + (first + i) % ${ACTORS};
    proposal := proposals + (first + i) / ${ACTORS} % ${PROPOSALS};
    day := date '1950-01-01' + (first + i) % 25000;
    r.recorded_at := greatest(date_trunc('milliseconds', clock_timestamp()), r.recorded_at + interval '1 ms');
    INSERT INTO revision (number, recorded_at, api_key_id, reason, summary)
      VALUES (n, r.recorded_at, 1,
        'record a stance of bench-actor-0 on bench-proposal-0', '{"source":1,"statement":1,"stance":1}');
    INSERT INTO source (id, revision) VALUES (src, n);
    INSERT INTO statement (id, revision) VALUES (stm, n);
    INSERT INTO source_version (source_id, revision, title, publisher, url)
      VALUES (src, n, 'Report ' || first + i, 'A newspaper', 'https://example.org/' || first + i);
    INSERT INTO statement_version (statement_id, revision, source_id, paraphrase)
      VALUES (stm, n, src, 'It spoke for the proposal or against it, for the time numbered ' || first + i || '.');
    INSERT INTO attribution_link (statement_id, revision, position, actor_id, mode, named)
      VALUES (stm, n, 0, actor, 'said', true);
    INSERT INTO stance (id, revision, actor_id, proposal_id, level, voice, first_hand, valid_from, valid_from_precision)
      VALUES (stn, n, actor, proposal, 'support', 'own', true, day, 'day');
    INSERT INTO stance_statement (stance_id, position, revision, statement_id) VALUES (stn, 0, n, stm);
  END LOOP;
END $$`;

/**
 * @param {{ folder: string, log: string, atEnd: (undo: () => unknown) => void, say: (text: string) => void,
 *   newKey: (settings: object) => Promise<string>, ledgerOf: (name: string) => Promise<string>, quick: boolean }} tools
 *   `ledgerOf` makes an empty, migrated ledger and returns its URL
 */
export async function measureWrites({ folder, log, atEnd, say, newKey, ledgerOf, quick }) {
  const sizes = { few: 1000, many: quick ? 50_000 : 1_000_000 };
  const figures = { sizes, clients: CLIENTS, together: TOGETHER };
  const contenders = {};
  for (const [name, stances] of Object.entries(sizes)) {
    say(`writing into ${stances} sourced stances`);
    const [url, beside] = [await ledgerOf(`writes_${name}`), await ledgerOf(`writes_${name}_sql`)];
    for (const each of [url, beside]) await loadSourced(each, { stances });
    const settings = { DATABASE_URL: url };
    const key = await newKey(settings);
    await newKey({ DATABASE_URL: beside });
    contenders[name] = { ...(await clientOf(await startDemarche(settings, atEnd, log), key)), settings };
    contenders[`${name}Sql`] = await callerOf(beside, atEnd);
  }
  const own = { DATA_DIR: join(folder, 'embedded-writes') };
  const key = await newKey(own);
  contenders.embedded = await clientOf(await startDemarche(own, atEnd, log), key);

  // What is compared is measured in turn, and compared within the round.
  const rounds = [];
  const pace = quick ? { rounds: 3, seconds: 1 } : { rounds: 6, seconds: 2 };
  for (let round = -1; round < pace.rounds; round++) {
    const found = {};
    for (const [name, { write }] of Object.entries(contenders))
      for (const clients of CLIENTS) found[`${name} ${clients}`] = await write(clients, round < 0 ? 2.5 : pace.seconds);
    if (round >= 0) rounds.push(found);
  }
  const of = (name, clients, figure = 'perSecond') =>
    median(rounds.map((found) => found[`${name} ${clients}`][figure]));
  const ratio = (a, b, figure = 'perSecond') => median(rounds.map((found) => found[a][figure] / found[b][figure]));
  for (const name of ['few', 'many', 'embedded']) {
    const sql = name === 'embedded' ? 'fewSql' : `${name}Sql`;
    figures[name] = CLIENTS.map((clients) => ({
      clients,
      perSecond: of(name, clients),
      latency: of(name, clients, 'latency'),
      cost: of(name, clients, 'cost'),
      sql: of(sql, clients),
      ratio: ratio(`${name} ${clients}`, `${sql} ${clients}`),
    }));
  }
  figures.growth = ratio('many 1', 'few 1', 'latency');
  figures.follower = await followed(contenders.few, atEnd, log, pace);
  for (const { stop } of Object.values(contenders)) await stop();
  return figures;
}

/** Writes over HTTP. */
async function clientOf(server, key) {
  const headers = { authorization: `Bearer ${key}` };
  const first = requestOf('POST', '/v1/revisions', headers, { reason: 'benchmark', drafts: BASE });
  await press({ port: server.port, next: () => first, connections: 1, seconds: 0, expect: 201 });
  let number = 0;
  const next = () => requestOf('POST', '/v1/stances', headers, stanceDraft(number++));
  async function write(connections, seconds) {
    const before = await server.ask('processor');
    const { answers, perSecond, latencies } = await press({
      port: server.port,
      next,
      connections,
      seconds,
      expect: 201,
    });
    const cost = ((await server.ask('processor')) - before) / answers / 1000;
    return { answers, perSecond, latency: median(latencies), cost };
  }
  return { write, stop: server.stop };
}

/** Calls PostgreSQL: as many clients one row set a commit, and in place of 64 clients 8 with 64 a commit. */
async function callerOf(url, atEnd) {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  const stop = () => pool.ended || pool.end();
  atEnd(stop);
  await pool.query(CALL);
  await addBase(pool);
  let number = 0;
  async function write(clients, seconds) {
    const times = clients === TOGETHER ? TOGETHER : 1;
    const from = performance.now();
    const until = from + seconds * 1000;
    const latencies = [];
    await Promise.all(
      Array.from({ length: Math.min(clients, 8) }, async () => {
        while (performance.now() < until) {
          const sent = performance.now();
          const values = [number, times];
          number += times;
          await pool.query({ name: 'bench_write', text: 'SELECT bench_write($1, $2)', values });
          latencies.push(performance.now() - sent);
        }
      }),
    );
    const answers = latencies.length * times;
    return { answers, perSecond: answers / ((performance.now() - from) / 1000), latency: median(latencies), cost: 0 };
  }
  return { write, stop };
}

async function addBase(pool) {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN;
      INSERT INTO revision (number, recorded_at, reason, summary) SELECT max(number) + 1, now(), 'benchmark', '{}' FROM revision;
      INSERT INTO actor (id, slug, revision) SELECT (SELECT max(id) + 1 FROM actor) + i, 'bench-actor-' || i,
        (SELECT max(number) FROM revision) FROM generate_series(0, ${ACTORS - 1}) i;
      INSERT INTO proposal (id, slug, revision) SELECT (SELECT max(id) + 1 FROM proposal) + i, 'bench-proposal-' || i,
        (SELECT max(number) FROM revision) FROM generate_series(0, ${PROPOSALS - 1}) i;
      COMMIT`);
  } finally {
    client.release();
  }
}

/** Milliseconds of the processor that another server spends on a write, where writes come one after the other. */
async function followed({ write, settings }, atEnd, log, { rounds, seconds }) {
  const follower = await startDemarche(settings, atEnd, log);
  // It is warmed up and measured as the servers that write are.
  for (const clients of CLIENTS) await write(clients, 2.5);
  await atRest(follower);
  const costs = [];
  for (let round = 0; round < rounds; round++) {
    const idle = await spentIn(follower, () => new Promise((done) => setTimeout(done, seconds * 1000)));
    let written = 0;
    const spent = await spentIn(follower, async () => {
      written = (await write(1, seconds)).answers;
    });
    costs.push((spent - idle) / written / 1000);
  }
  await follower.stop();
  return median(costs);
}

const stanceDraft = (number) => ({
  actor: `bench-actor-${pairOf(number)[0]}`,
  proposal: `bench-proposal-${pairOf(number)[1]}`,
  level: 'support',
  validFrom: new Date(Date.UTC(1950, 0, 1) + DAY_MS * (number % 25_000)).toISOString().slice(0, 10),
  statements: [
    {
      paraphrase: `It spoke for the proposal or against it, for the time numbered ${number}.`,
      chain: [{ actor: `bench-actor-${pairOf(number)[0]}`, mode: 'said', named: true }],
      source: { title: `Report ${number}`, publisher: 'A newspaper', url: `https://example.org/${number}` },
    },
  ],
});
