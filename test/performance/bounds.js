// Ledgers made to be hard on a server, and what any one question does to everybody else: how long it holds the event
// loop at a stretch, and by how much it makes the process grow.
import pg from 'pg';
import { median } from './measures.js';
import { demarche, startDemarche } from './servers.js';

const ACTORS = 50_000;
const PROPOSALS = 100_000;
const PARTIES = 20;
/** Stances of each of the first two hundred actors on one proposal. */
const DEEP = 200;

/** Questions that take less at first are asked so many times more before the rounds that count. */
const SHORT_MS = 400;
const WARM_UP = 50;

/** What is asked; `{n}` becomes another number each time, so that nothing is answered from the cache. */
const QUESTIONS = {
  'positions on a proposal': '/v1/proposals/p-4/positions?asOf={day}',
  'positions, 50,000 holders': '/v1/proposals/wide/positions?asOf={day}',
  'the same as CSV': '/v1/proposals/wide/positions?asOf={day}&format=csv',
  'positions on a proposal as CSV': '/v1/proposals/p-4/positions?asOf={day}&format=csv',
  'positions of a pair of 200 stances': '/v1/proposals/deep/positions?asOf={day}&actors=a-1',
  'positions of 200 such pairs': '/v1/proposals/deep/positions?asOf={day}',
  'the same, as known earlier': '/v1/proposals/deep/positions?asOf={day}&knownAt=6',
  'positions of two of 50,000 holders': '/v1/proposals/wide/positions?asOf={day}&actors=a-1,a-2',
  'positions of two actors': '/v1/proposals/p-4/positions?asOf={day}&actors=a-1,a-2',
  'timeline, 50,000 holders': '/v1/proposals/wide/timeline?from={day}',
  'timeline of an actor, 100,000 proposals': '/v1/actors/a-1/timeline?from={day}',
  'positions of an actor, 100,000 proposals': '/v1/actors/a-1/positions?asOf={day}',
  'positions of an actor as CSV': '/v1/actors/a-1/positions?asOf={day}&format=csv',
  'stances in force on a day': '/v1/stances?asOf={day}',
  'silence over 100,000 proposals': '/v1/dossiers/large/silence?asOf={day}',
  'all stances as CSV': '/v1/stances?asOf={day}&format=csv',
  'timeline of an actor as CSV': '/v1/actors/a-1/timeline?from={day}&format=csv',
  'common ground of 2,000,000 cells': '/v1/dossiers/large/common-ground?asOf={day}',
  // A network of more than 50,000 nodes is refused.
  'ties of actors to 48,000 proposals': '/v1/networks?dossier=large&ties=proposals&to=2021-12-30&asOf={day}',
  'a matrix of three actors in columns': '/v1/positions?dossier=large&actors=a-1,a-2,a-3&asOf={day}&layout=columns',
  'triggers, conditions of 125,000 tests': '/v1/proposals/conditional/triggers?asOf={day}',
  'positions, conditions of 125,000 tests': '/v1/proposals/conditional/positions?asOf={day}',
};

/** What is sent. Both are refused. */
const test = (size, depth, leaf) =>
  depth === 0 ? leaf : { kind: 'all', tests: Array.from({ length: size }, () => test(size, depth - 1, leaf)) };
const draft = (leaf) => ({
  actor: 'a-1',
  proposal: 'conditional',
  level: 'conditional_support',
  validFrom: '2025-01-01',
  conditions: [{ text: 'much', type: 'other', test: test(30, 3, leaf) }],
  statements: [],
});
const BODIES = {
  'conditions of 27,000 tests': draft({ kind: 'words', words: 'a condition' }),
  'conditions of 27,000 bad tests': draft({ kind: 'words', word: 1 }),
};

export async function measureBounds(postgres, { log, atEnd, say, newKey, rounds }) {
  const settings = { DATABASE_URL: await postgres.create('bounds') };
  await demarche(['migrate'], settings);
  await fill(settings.DATABASE_URL);
  const key = await newKey(settings);
  const server = await startDemarche(settings, atEnd, log);
  const rows = [];
  let number = 0;
  const day = () => new Date(Date.UTC(2025, 1, 1) + 86_400_000 * number++).toISOString().slice(0, 10);
  /** Until the last byte, whether the answer says how long it is or not. */
  const ask = async (path, expect, body) => {
    const from = performance.now();
    const headers = {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'accept-encoding': 'identity',
    };
    const init = body && { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
    for await (const _ of answer.body);
    if (answer.status !== expect) throw new Error(`${path}: ${answer.status} where ${expect} was expected`);
    return performance.now() - from;
  };
  const measure = async (what, path, expect, body) => {
    const found = [];
    for (let round = 0; round <= rounds; round++) {
      const before = await server.ask('processor');
      await server.ask('watch');
      const ms = await ask(path.replace('{day}', day()), expect, body);
      const seen = await server.ask('watched');
      found.push({ ms, ...seen, cost: ((await server.ask('processor')) - before) / 1000 });
      // After so few rounds the code of a short answer would still be interpreted.
      if (round > 0 || ms > SHORT_MS) continue;
      for (let i = 0; i < WARM_UP; i++) await ask(path.replace('{day}', day()), expect, body);
    }
    // The first is the one that finds nothing compiled and no index made.
    const of = (part) => found.slice(1).map((one) => one[part]);
    const row = {
      what,
      first: found[0].work,
      stretch: median(of('work')),
      ms: median(of('ms')),
      cost: median(of('cost')),
      growth: Math.max(...found.map(({ growth }) => growth)),
    };
    rows.push(row);
    say(
      `${what}: ${row.cost.toFixed(1)} ms of work, ${row.stretch.toFixed(1)} (at first ${row.first.toFixed(1)}) at a stretch, ${(row.growth / 1e6).toFixed(0)} MB`,
    );
  };
  for (const [what, path] of Object.entries(QUESTIONS)) {
    await measure(what, path, 200);
  }
  for (const [what, body] of Object.entries(BODIES)) {
    await measure(what, '/v1/stances', 422, body);
  }
  await server.stop();
  return rows;
}

/** Bulk SQL, under the guards of the database; a transaction is a revision. */
async function fill(url) {
  const client = new pg.Client(url);
  await client.connect();
  let [revision, stances] = [0, 0];
  const write = async (summary, ...statements) => {
    revision++;
    await client.query('BEGIN');
    await client.query(`INSERT INTO revision (number, recorded_at, reason, summary) VALUES ($1, $2, 'bounds', $3)`, [
      revision,
      new Date(Date.UTC(2020, 0, revision)).toISOString(),
      summary,
    ]);
    for (const sql of statements) await client.query(sql.replaceAll(':revision', revision));
    await client.query('COMMIT');
  };
  /** One stance for each row of `of`, which gives actor a, proposal p, day d. */
  const stance = (count, of, conditions = 'NULL::jsonb') => {
    const first = stances + 1;
    stances += count;
    return write(
      { stance: count },
      `INSERT INTO stance (id, revision, actor_id, proposal_id, level, voice, first_hand, valid_from, valid_from_precision, event_id, conditions)
       SELECT ${first} - 1 + row_number() OVER (), :revision, a, p,
         (ARRAY['support', 'neutral', 'oppose', 'conditional_support'])[a % 3 + CASE WHEN ${conditions} IS NULL THEN 1 ELSE 2 END]::level,
         'own', true, DATE '2020-01-01' + d, 'day', 1, ${conditions} FROM ${of}`,
    );
  };
  const slug = `CASE n WHEN 1 THEN 'wide' WHEN 2 THEN 'deep' WHEN 3 THEN 'conditional' ELSE 'p-' || n END`;
  const dossier = 'CASE WHEN n < 4 THEN 2 ELSE 1 END';
  await write(
    { dossier: 2, actor: ACTORS, proposal: PROPOSALS, event: 1 },
    `INSERT INTO dossier VALUES (1, 'large', :revision), (2, 'odd', :revision)`,
    `INSERT INTO dossier_version VALUES (1, :revision, 'Large', NULL, '{}', NULL), (2, :revision, 'Odd', NULL, '{}', NULL)`,
    `INSERT INTO actor (id, slug, revision) SELECT n, 'a-' || n, :revision FROM generate_series(1, ${ACTORS}) n`,
    `INSERT INTO actor_version (actor_id, revision, type, name, aliases)
     SELECT n, :revision, 'state', 'Actor ' || n, '{}' FROM generate_series(1, ${ACTORS}) n`,
    `INSERT INTO dossier_party (dossier_id, revision, position, actor_id)
     SELECT 1, :revision, n - 1, n FROM generate_series(1, ${PARTIES}) n`,
    `INSERT INTO proposal (id, slug, revision) SELECT n, ${slug}, :revision FROM generate_series(1, ${PROPOSALS}) n`,
    `INSERT INTO proposal_version (proposal_id, revision, dossier_id, name, kind, tags, parameters)
     SELECT n, :revision, ${dossier}, 'Proposal ' || n, 'resolution', '{}', '{}' FROM generate_series(1, ${PROPOSALS}) n`,
    `INSERT INTO event (id, slug, revision) VALUES (1, 'vote', :revision)`,
    `INSERT INTO event_version (event_id, revision, dossier_id, name, kind, context, occurred_on, occurred_on_precision)
     VALUES (1, :revision, 1, 'Vote', 'vote', 'actual', '2020-01-01', 'day')`,
  );
  await stance(
    3 * (PROPOSALS - 3),
    `(SELECT a, p, p % 1500 AS d FROM generate_series(4, ${PROPOSALS}) p, generate_series(1, 3) a) AS v`,
  );
  await stance(ACTORS, `(SELECT a, 1 AS p, a % 1500 AS d FROM generate_series(1, ${ACTORS}) a) AS v`);
  // Over ten revisions, each with later days.
  for (let part = 0; part < 10; part++) {
    const days = `generate_series(${(part * DEEP) / 10}, ${((part + 1) * DEEP) / 10 - 1})`;
    await stance(
      (200 * DEEP) / 10,
      `(SELECT (a + t) % 200 + 1 AS a, 2 AS p, 5 * t AS d FROM ${days} t, generate_series(1, 200) a) AS v`,
    );
  }
  // As a ledger could be written before conditions had a limit.
  const leaves = `(SELECT jsonb_agg(jsonb_build_object('words', 'condition ' || n)) FROM generate_series(1, 50) n)`;
  const many = (inner, times) =>
    `(SELECT jsonb_build_object('any', jsonb_agg(${inner})) FROM generate_series(1, ${times}))`;
  const tree = many(many(`jsonb_build_object('all', ${leaves})`, 50), 50);
  await stance(
    2,
    `(SELECT a, 3 AS p, 1 AS d FROM generate_series(1, 2) a) AS v`,
    `jsonb_build_array(jsonb_build_object('text', 'Much', 'type', 'other', 'test', ${tree}))`,
  );
  await client.query('VACUUM (ANALYZE)');
  await client.end();
}
