// The figures as a page (docs/performance.md) and as the table of that page.
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { PARTIES } from './data.js';

const fastifyVersion = () =>
  JSON.parse(readFileSync(new URL('../../node_modules/fastify/package.json', import.meta.url), 'utf8')).version;

const fixed = (digits) => (x) => x.toFixed(digits);
const thousands = (n) => Math.round(n).toLocaleString('en');
const MIB = 2 ** 20;

/** What the peers have to cost at least, in answers of ours. */
const CHEAPER = { 'PostgreSQL behind a lean Fastify': 2, Platformatic: 7, PocketBase: 7 };

/** Each target once, of the parts that were measured: what, its figure, how good it has to be. */
const targets = (figures) =>
  Object.entries({
    reading: readingTargets,
    peers: peerTargets,
    sourced: sourcedTargets,
    exchange: exchangeTargets,
    writes: writeTargets,
    bounds: hardTargets,
  }).flatMap(([part, of]) => (part in figures.loads ? of(figures) : []));

function readingTargets({ throughput: t, compressed: c, latency, firstStart, start, memory, data }) {
  const many = thousands(data.stances);
  const few = thousands(data.few);
  return [
    target('never asked before, answers a second against bare Fastify', t.fresh.ratio, 'at least', 0.3, fixed(2)),
    target('asked again, against bare Fastify', t.again.ratio, 'at least', 0.9, fixed(2)),
    target('not changed (304), against bare Fastify', t.unchanged.ratio, 'at least', 0.9, fixed(2)),
    target('the first, compressed, against plain', c.freshAgainstPlain, 'at least', 0.5, fixed(2)),
    target('the second, compressed, against plain', c.againAgainstPlain, 'at least', 1, fixed(2)),
    target(`median latency over ${many} stances against ${few}`, latency.ratio, 'at most', 1.3, fixed(2)),
    target(`from the first start to ready with ${many} stances, seconds`, firstStart, 'at most', 10, fixed(1)),
    target('from the next start to ready, seconds', start, 'at most', 10, fixed(1)),
    target('memory a stance after garbage collection, bytes', memory.heap, 'at most', 200, fixed(0)),
  ];
}

const peerTargets = ({ peers, workers }) => [
  ...peers.rows.map(({ name, cheaper }) =>
    target(`times as cheap by the processor as ${name}`, cheaper, 'at least', CHEAPER[name], fixed(1)),
  ),
  target('two processes on one port: an answer’s cost against one', 1 / workers.costRatio, 'at most', 1.1, fixed(2)),
];

const exchangeTargets = ({ exchange: x, analyses }) => [
  target('import into PostgreSQL against COPY of the same rows, time', x.ratio, 'at most', 2.5, fixed(1)),
  target('import into the embedded ledger against the same COPY, time', x.embeddedRatio, 'at most', 20, fixed(1)),
  target('memory of the server that imports, at most, GB', x.peakBytes / 1e9, 'at most', 1.5, fixed(2)),
  target('positions meanwhile, 99th percentile, ms', x.p99, 'at most', 50, fixed(1)),
  target('journal written, stances a second', x.exportRate, 'at least', 100_000, thousands),
  target('journal replayed into PostgreSQL, stances a second', x.replayRate, 'at least', 30_000, thousands),
  target('all stances as CSV, rows a second', x.csv, 'at least', 200_000, thousands),
  ...analysisTargets(analyses),
];

/** What is compared with is one call of PostgreSQL that writes the same rows: see HEAD. */
function writeTargets({ writes: { many, embedded, growth, follower, sizes } }) {
  const into = `of the same rows in one call, into ${thousands(sizes.many)} sourced stances`;
  const bounds = [0.5, 0.5, 0.6];
  const written = (name, rows, share) =>
    rows.map(({ clients, ratio }, i) =>
      target(`${name}, ${clients} clients, ${into}`, ratio, 'at least', bounds[i] * share, fixed(2)),
    );
  return [
    ...written('writes a second', many, 1),
    ...written('writes a second, embedded', embedded, 0.25),
    target(
      `a write into ${thousands(sizes.many)} against ${thousands(sizes.few)}, median`,
      growth,
      'at most',
      1.2,
      fixed(2),
    ),
    target('processor of another server that follows, ms a write', follower, 'at most', 0.5, fixed(2)),
  ];
}

/** A ledger in which every stance has a statement and a source. */
function sourcedTargets({ sourced: s }) {
  return [
    target(`with a source each: memory a stance of ${thousands(s.stances)}, bytes`, s.memory, 'at most', 400, fixed(0)),
    target(
      'the same, from the first start to ready, seconds for a million',
      (s.firstStart * 1e6) / s.stances,
      'at most',
      10,
      fixed(1),
    ),
    target('the same, from the next start', (s.start * 1e6) / s.stances, 'at most', 10, fixed(1)),
    target('the same, resident memory for five million, GB', (s.rss * 5e6) / s.stances / 1e9, 'at most', 2.5, fixed(2)),
    target('positions with statements and sources, against without', s.included.ratio, 'at least', 0.3, fixed(2)),
    target(
      `median latency over ${thousands(s.stances)} sourced stances against ${thousands(s.few)}`,
      s.latency.ratio,
      'at most',
      1.3,
      fixed(2),
    ),
  ];
}

function analysisTargets(a) {
  return [
    target(
      'agreement of all pairs, times as fast as one SQL statement',
      a.postgresql / a.ours,
      'at least',
      20,
      fixed(0),
    ),
    ...(a.duckdb === null
      ? []
      : [target('the same, times as fast as DuckDB', a.duckdb / a.ours, 'at least', 4, fixed(1))]),
    target('pairs whose figure is not that of SQL', a.differing, 'at most', 0, fixed(0)),
    target('a bloc’s unity over every roll call of a year, ms', a.unity, 'at most', 10, fixed(1)),
    target('shifts over all of the ledger, ms', a.shifts, 'at most', 50, fixed(1)),
    target('positions beside the analyses, 99th percentile, ms', a.p99, 'at most', 5, fixed(1)),
    target(
      'another’s analyses beside a client that asks five a second, 95th percentile against idle',
      a.greed.ratio,
      'at most',
      3,
      fixed(1),
    ),
    target(
      'whole questions over all votes that are not answered',
      Object.values(a.whole).filter(({ status }) => status !== 200).length,
      'at most',
      0,
      fixed(0),
    ),
    target(
      'the slowest of them, seconds',
      Math.max(...Object.values(a.whole).map(({ seconds }) => seconds)),
      'at most',
      30,
      fixed(1),
    ),
  ];
}

/** What one question may do to everybody else. */
function hardTargets({ bounds }) {
  const worst = (part) => Math.max(...bounds.map((row) => row[part]));
  const deep = bounds.find(({ what }) => what === 'positions, 200 stances a pair');
  return [
    target('longest stretch of the event loop on a hard ledger, ms', worst('stretch'), 'at most', 20, fixed(1)),
    target('memory for one answer of it, MB', worst('growth') / 1e6, 'at most', 300, fixed(0)),
    target('positions where each pair has 200 stances, ms', deep.ms, 'at most', 2, fixed(1)),
  ];
}

function target(what, figure, side, bound, format) {
  const isMet = side === 'at most' ? figure <= bound : figure >= bound;
  return { what, figure: format(figure), bound: `${side} ${bound}`, isMet };
}

/** What was measured, in its order: the targets, and a section a part. */
function sections(figures) {
  const has = (part) => part in figures.loads;
  return [
    targetTable(figures),
    ...(has('reading') ? [`### Answers a second\n\n${throughputTable(figures)}`, THROUGHPUT_NOTE(figures)] : []),
    ...(has('peers') ? [`### Peers\n\n${peersTable(figures)}`] : []),
    `### Other figures\n\n${others(figures)}`,
    ...(has('bounds') ? [`### A hard ledger\n\n${hardTable(figures)}`] : []),
  ];
}

export const asText = (figures) => [machineLine(figures), ...sections(figures)].join('\n\n');

/** @param {string[]} missing the parts that were not measured */
export function asPage(figures, missing) {
  const missed = targets(figures).filter(({ isMet }) => !isMet);
  const [table, ...more] = sections(figures);
  return `${[
    HEAD,
    `## A run\n\n${machineLine(figures)}`,
    ...(missing.length > 0 ? [`Not measured in it: ${missing.join(', ')}.`] : []),
    table,
    missed.length === 0
      ? 'Nothing falls short of its target.'
      : `Short of its target: ${missed.map(({ what, figure, bound }) => `${what} (${figure}; ${bound})`).join('; ')}.`,
    ...more,
    TAIL(figures),
  ].join('\n\n')}\n`;
}

/** Far from 0, and other work ran beside the benchmark. */
const machineLine = ({ postgres, loads }) =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}, Fastify ${fastifyVersion()}, PostgreSQL ${postgres.version}. Load average before each part: ${Object.entries(
    loads,
  )
    .map(([part, load]) => `${part} ${load.toFixed(1)}`)
    .join(', ')}.`;

function targetTable(figures) {
  const rows = targets(figures).map(
    ({ what, figure, bound, isMet }) => `| ${what} | ${figure} | ${bound} | ${isMet ? 'yes' : '**no**'} |`,
  );
  return ['| | measured | target | met |', '|---|---|---|---|', ...rows].join('\n');
}

function throughputTable({ throughput: t, drowsy, compressed: c }) {
  const row = (name, r) =>
    `| ${name} | ${thousands(r.perSecond)} | ${r.ratio.toFixed(2)} | ${Math.round(r.cost)} | ${r.costRatio.toFixed(2)} | ${percent(r.serverLoad)} |`;
  return [
    '| | answers a second | ratio | server’s µs an answer | ratio of these | server busy |',
    '|---|---|---|---|---|---|',
    row('bare Fastify, a ready Buffer', t.bare),
    row('positions never asked before', t.fresh),
    row('never asked before, by a client that has to be woken', drowsy),
    row('the same asked again', t.again),
    row('not changed (304)', t.unchanged),
    row('never asked before, by a browser (compressed)', c.fresh),
    row('the same asked again, by a browser', c.again),
  ].join('\n');
}

/** What a user would take instead, and what a second process brings. */
function peersTable({ peers: { rows, left }, workers }) {
  const table = rows.map(
    ({ name, perSecond, cost, faster, cheaper }) =>
      `| ${name} | ${thousands(perSecond)} | ${Math.round(cost)} | ${faster.toFixed(1)} | ${cheaper.toFixed(1)} |`,
  );
  return [
    '| | answers a second | µs of the processor an answer | ours: times as many | times as cheap |',
    '|---|---|---|---|---|',
    ...table,
    '',
    left.length > 0 ? `Left out, because they could not be set up here: ${left.join(', ')}.\n` : '',
    `Two processes on one port (\`serve --workers 2\`) give ${workers.ratio.toFixed(2)} times the answers of one, beside a client that needs a processor as well, and an answer takes ${Math.round(workers.cost)} µs of theirs.`,
  ].join('\n');
}

/** What one question does to everybody else. */
function hardTable({ bounds }) {
  const rows = bounds.map(
    ({ what, ms, cost, stretch, first, growth }) =>
      `| ${what} | ${ms.toFixed(1)} | ${cost.toFixed(1)} | ${stretch.toFixed(1)} | ${first.toFixed(1)} | ${thousands(growth / 1e6)} |`,
  );
  return [
    '100,000 proposals, 50,000 actors, an actor with a stance on each proposal, a proposal with a stance of each actor, one with 200 stances of each of 200, and one whose stances have 125,000 conditions. A stretch is the longest between two rounds of the event loop, by the clock or the processor, whichever is less; the median of the rounds, and that of the first.',
    '',
    '| | ms | on the processor | stretch | at first | MB |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const percent = (share) => `${Math.round(100 * share)} %`;

function others(figures) {
  const rows = Object.entries({ reading: ofReading, sourced: ofSourced, writes: ofWrites, exchange: ofExchange });
  const measured = rows.filter(([part]) => part in figures.loads).flatMap(([, of]) => of(figures));
  return ['| | |', '|---|---|', ...measured].join('\n');
}

const ofReading = ({ latency, memory }) => [
  `| median latency of a positions answer, one at a time | ${latency.many.toFixed(2)} ms; ${latency.few.toFixed(2)} ms over the small set |`,
  `| resident memory after garbage collection | ${thousands(memory.fullRss / MIB)} MiB; ${thousands(memory.emptyRss / MIB)} MiB empty; ${memory.rss.toFixed(0)} bytes a stance between them |`,
];

const ofSourced = ({ sourced: s }) => [
  `| median latency where each stance has a source | ${s.latency.many.toFixed(2)} ms; ${s.latency.few.toFixed(2)} ms over the small set; ${thousands(s.plain.cost)} µs of the processor an answer, ${thousands(s.included.cost)} with statements and sources |`,
  `| ${thousands(s.stances)} stances with a source each | ready after ${s.firstStart.toFixed(1)} s, from the next start on after ${s.start.toFixed(1)} s; ${thousands(s.rss / MIB)} MiB resident |`,
];

function ofWrites({ writes, postgres }) {
  const write = (rows) =>
    rows
      .map(
        (r) =>
          `${r.clients} clients ${thousands(r.perSecond)} a second (${r.latency.toFixed(1)} ms, ${r.cost.toFixed(2)} ms of the server’s processor), in one call ${thousands(r.sql)}`,
      )
      .join('; ');
  return [
    `| stances written, PostgreSQL (fsync ${postgres.durable ? 'on' : 'off'}), ${thousands(writes.sizes.many)} there | ${write(writes.many)} |`,
    `| the same, ${thousands(writes.sizes.few)} there | ${write(writes.few)} |`,
    `| the same, embedded, into an empty ledger | ${write(writes.embedded)} |`,
  ];
}

const ofExchange = ({ exchange: x, analyses: a }) => [
  `| import of ${thousands(x.stances)} votes, both readings | ${thousands(x.seconds)} s into PostgreSQL, ${thousands(x.embeddedSeconds)} s into the embedded ledger; COPY of the rows ${thousands(x.copySeconds)} s |`,
  `| positions asked meanwhile | ${thousands(x.asked)} |`,
  `| agreement of ${thousands(a.pairs)} pairs | ${fixed(0)(a.ours)} ms; SQL ${fixed(1)(a.postgresql / 1000)} s; DuckDB ${a.duckdb === null ? 'left out' : `${fixed(0)(a.duckdb)} ms`} |`,
  `| the bloc’s unity, asked of a server for the first time | ${fixed(1)(a.unityFirst)} ms |`,
  `| longest stretch of the event loop in ${a.rounds} of these | ${fixed(1)(a.stretch)} ms |`,
  `| journal of the import | ${thousands(x.journalBytes / MIB)} MiB |`,
];

const HEAD = `# Performance

\`npm run bench\` measures what this page says, and writes the page. It needs PostgreSQL: its server programs, for a throw-away server of its own, or \`TEST_DATABASE_URL\`, for databases that it makes there and drops again. \`npm run bench -- --quick\` is shorter and rougher and leaves the page alone; \`--only\` measures parts of it anew; \`--profile\` adds where the time of an answer goes.

The figures to look at are ratios, taken within one run: they carry over from machine to machine, and answers a second do not.

## What is measured

- The data are roll calls: each is a proposal, an event, and a stance for every vote. The folder that \`DEMARCHE_TEST_DATA\` names (\`../shared/data\`) is looked in for the votes of the UN General Assembly; without it, votes of the same shape are made up. They are written in bulk, under all the guards of the database, 20,000 stances a revision.
- A question is \`GET /v1/proposals/{slug}/positions\` with a random proposal, a random day since the vote, and a random \`knownAt\` since it was recorded: nothing is answered cheaply for being empty. No URL comes twice, but where it says “again”. The dossier has the ${PARTIES} parties that voted most.
- The yardstick is a bare Fastify of the same version that sends a ready Buffer as long as the median answer, and logs each request as it does by default, to the same file.
- Server, client and PostgreSQL are processes of their own. The client writes requests and counts bytes, no more, over 16 connections that are kept alive. It does not sleep in between: on one machine, waking it for an answer is work of the server’s (some 15 µs of a virtual processor), which over a network there is none of, and which an answer that comes fast does not need. What it is with a client that sleeps is shown beside it. What is compared is measured in turn, in short rounds, and compared within the round; the figure is the median of the rounds.
- The server’s microseconds an answer are its time on the processor, of all its threads: they hold also where the client or something else on the machine was the limit.
- The server runs as \`serve\` does, with the default settings: each request is logged, to a file. Answers are not compressed, but where it says so.
- Stances with a source each are made up: each has a statement and a source of its own, with a quote of some 120 characters in one of six languages, a paraphrase, a chain of one link, a title, a publisher and an address, 470 bytes of words in all; 200 actors, 200 stances a proposal, 20,000 a revision (\`node test/performance/sourced.js URL\` fills a database with such). \`--five\` takes five million of them.
- The first start of a server on a ledger reads all of its tables, and keeps what it has then in a file; the next ones read that, as they do however it was stopped.
- Memory a stance is what V8 holds (heap, beside it, and shared with threads) after a forced collection, less that of a server with an empty ledger. Resident memory also has what the allocator keeps.
- An import is a job of a server that goes on answering, from the upload to the end: the file is read twice, once to check and once to write. COPY takes the very rows that it wrote into the same tables, with their indexes, constraints and triggers, in one transaction, from files. New tables are vacuumed before anything is measured on them, and not by the server of its own accord meanwhile. While an import runs, positions are asked one after the other with a pause of 15 ms, no two the same. The embedded import is the command, and compared with the same COPY. Export, replay and the CSV are whole commands or answers, their start included.
- Analyses are asked over HTTP of the server with the imported votes, from the request to the last byte, never the same URL twice; the figure is the median of seven after a first one. The SQL and DuckDB come last: their rows would fill the memory of the client that takes the time. The SQL is one statement that gives the same table (agreement over the roll calls that were not unanimous), on PostgreSQL over the ledger’s own table, and on DuckDB over the votes in memory, on all processors. DuckDB is fetched for the benchmark alone and left out where it cannot be. Positions beside them are asked as during an import, each over a connection of its own. A stretch is the time from one round of the event loop to the next, collections of garbage included.
- A write is \`POST /v1/stances\` with its statement and its source inside: three records, one revision, acknowledged when it is committed, in the journal (embedded) and can be read. It goes into ledgers in which every stance has a statement and a source. Beside it, the same rows are written by one call of a PostgreSQL procedure under the same guards, into a ledger of the same size: one a commit by 1 and by 8 connections, and in place of 64 clients 8 connections with 64 a commit. The embedded ledger is held to a quarter of that. Server and call take turns, and are compared within the round. What another server spends is its processor time while one client writes, less what it spends idle.
- Peers answer who had which level on a proposal at a day, from the same votes, in rows of actor, level and first day; ours have more in them, and are of a revision as well. Twenty answers of each are compared with ours. PostgreSQL has one table, an index that holds the whole answer and one prepared statement behind a bare Fastify; Platformatic stands before the same table; PocketBase has the votes in its own. The time on the processor is that of all their processes, those of PostgreSQL included. They are fetched for the benchmark alone. XTDB is not among them: it takes a quarter of an hour to load.`;

const THROUGHPUT_NOTE = ({ bytes, pace, data }) =>
  `An answer has ${thousands(bytes)} bytes (the median). ${pace.rounds} rounds of ${pace.seconds} s. Data: ${data.origin}; ${thousands(data.stances)} stances of ${data.actors.length} actors on ${thousands(data.rollCalls.length)} proposals, in ${data.revisions} revisions.`;

const TAIL = ({ postgres }) =>
  postgres.durable
    ? 'Each write takes the next revision; those that arrive together share a commit.'
    : 'Each write takes the next revision; those that arrive together share a commit. This PostgreSQL did not wait for the disk (fsync off): on a server that does, a write takes its flush longer. The embedded ledger waits for that of its journal.';
