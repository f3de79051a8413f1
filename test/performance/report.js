// The figures as a page (docs/performance.md) and as the table of that page.
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { PARTIES } from './data.js';

const fastifyVersion = () =>
  JSON.parse(readFileSync(new URL('../../node_modules/fastify/package.json', import.meta.url), 'utf8')).version;

const fixed = (digits) => (x) => x.toFixed(digits);
const thousands = (n) => Math.round(n).toLocaleString('en');
const MIB = 2 ** 20;
const countOf = (clients) => (clients === 1 ? '1 client' : `${clients} clients`);

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
  }).flatMap(([part, of]) => (part in figures.runs ? of(figures) : []));

function readingTargets({ throughput: t, compressed: c, latency, firstStart, start, memory, data }) {
  const many = thousands(data.stances);
  const few = thousands(data.few);
  return [
    target('fresh questions, answers per second against bare Fastify', t.fresh.ratio, 'at least', 0.3, fixed(2)),
    target('repeated questions, against bare Fastify', t.again.ratio, 'at least', 0.9, fixed(2)),
    target('not modified (304), against bare Fastify', t.unchanged.ratio, 'at least', 0.9, fixed(2)),
    target('fresh questions, compressed against uncompressed', c.freshAgainstPlain, 'at least', 0.5, fixed(2)),
    target('repeated questions, compressed against uncompressed', c.againAgainstPlain, 'at least', 1, fixed(2)),
    target(`median latency over ${many} stances against ${few}`, latency.ratio, 'at most', 1.3, fixed(2)),
    target(`from the first start to ready with ${many} stances, seconds`, firstStart, 'at most', 10, fixed(1)),
    target('from the next start to ready, seconds', start, 'at most', 10, fixed(1)),
    target('memory per stance after garbage collection, bytes', memory.heap, 'at most', 200, fixed(0)),
  ];
}

const peerTargets = ({ peers, workers }) => [
  ...peers.rows.map(({ name, cheaper }) =>
    target(`CPU time per answer, times less than ${name}`, cheaper, 'at least', CHEAPER[name], fixed(1)),
  ),
  target(
    'CPU time per answer of two processes on one port, against one',
    1 / workers.costRatio,
    'at most',
    1.1,
    fixed(2),
  ),
];

const exchangeTargets = ({ exchange: x, analyses }) => [
  target('import into PostgreSQL, time against COPY of the same rows', x.ratio, 'at most', 2.5, fixed(1)),
  target('import into the embedded ledger, time against the same COPY', x.embeddedRatio, 'at most', 20, fixed(1)),
  target('peak memory of the importing server, GB', x.peakBytes / 1e9, 'at most', 1.5, fixed(2)),
  target('positions during an import, 99th percentile, ms', x.p99, 'at most', 50, fixed(1)),
  target('journal export, stances per second', x.exportRate, 'at least', 100_000, thousands),
  target('journal replay into PostgreSQL, stances per second', x.replayRate, 'at least', 30_000, thousands),
  target('all stances as CSV, rows per second', x.csv, 'at least', 200_000, thousands),
  ...analysisTargets(analyses),
];

/** What is compared with is one call of PostgreSQL that writes the same rows: see HEAD. */
function writeTargets({ writes: { many, embedded, growth, follower, sizes } }) {
  const into = `against the same rows in one call, into ${thousands(sizes.many)} sourced stances`;
  const bounds = [0.5, 0.5, 0.6];
  const written = (name, rows, share) =>
    rows.map(({ clients, ratio }, i) =>
      target(`${name}, ${countOf(clients)}, ${into}`, ratio, 'at least', bounds[i] * share, fixed(2)),
    );
  return [
    ...written('writes per second', many, 1),
    ...written('embedded writes per second', embedded, 0.25),
    target(
      `latency of a write into ${thousands(sizes.many)} against ${thousands(sizes.few)}, median`,
      growth,
      'at most',
      1.2,
      fixed(2),
    ),
    target('CPU time of a follower per write, ms', follower, 'at most', 0.5, fixed(2)),
  ];
}

/** Bytes, in proportion to the stances beyond what an empty server takes. */
const residentOf = ({ rss, emptyRss, stances }, wanted) => emptyRss + ((rss - emptyRss) * wanted) / stances;

/** A ledger in which every stance has a statement and a source. */
function sourcedTargets({ sourced: s }) {
  return [
    target(`sourced stances: memory per stance, of ${thousands(s.stances)}, bytes`, s.memory, 'at most', 400, fixed(0)),
    target(
      'sourced stances: from the first start to ready, seconds per million',
      (s.firstStart * 1e6) / s.stances,
      'at most',
      10,
      fixed(1),
    ),
    target(
      'sourced stances: from the next start to ready, seconds per million',
      (s.start * 1e6) / s.stances,
      'at most',
      10,
      fixed(1),
    ),
    target('sourced stances: resident memory for five million, GB', residentOf(s, 5e6) / 1e9, 'at most', 2.5, fixed(2)),
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
      : [target('agreement of all pairs, times as fast as DuckDB', a.duckdb / a.ours, 'at least', 4, fixed(1))]),
    target('pairs whose figure differs from SQL', a.differing, 'at most', 0, fixed(0)),
    target('unity of a bloc over all roll calls of a year, ms', a.unity, 'at most', 10, fixed(1)),
    target('shifts over the whole ledger, ms', a.shifts, 'at most', 50, fixed(1)),
    target('positions beside analyses, 99th percentile, ms', a.p99, 'at most', 5, fixed(1)),
    target(
      'one client’s analyses beside another that asks five a second, 95th percentile against idle',
      a.greed.ratio,
      'at most',
      3,
      fixed(1),
    ),
    target(
      'questions over all votes that get no answer',
      Object.values(a.whole).filter(({ status }) => status !== 200).length,
      'at most',
      0,
      fixed(0),
    ),
    target(
      'the slowest question over all votes, seconds',
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
  const deep = bounds.find(({ what }) => what === 'positions of a pair of 200 stances');
  return [
    target('longest stretch of the event loop on a hard ledger, ms', worst('stretch'), 'at most', 20, fixed(1)),
    target('memory for one answer on a hard ledger, MB', worst('growth') / 1e6, 'at most', 300, fixed(0)),
    target('positions of a pair of 200 stances, ms', deep.ms, 'at most', 2, fixed(1)),
  ];
}

function target(what, figure, side, bound, format) {
  const isMet = side === 'at most' ? figure <= bound : figure >= bound;
  return { what, figure: format(figure), bound: `${side} ${bound}`, isMet };
}

/** What was measured, in its order: the targets, and a section a part. */
function sections(figures) {
  const has = (part) => part in figures.runs;
  return [
    targetTable(figures),
    ...(has('reading') ? [`### Answers per second\n\n${throughputTable(figures)}`, THROUGHPUT_NOTE(figures)] : []),
    ...(has('peers') ? [`### Peers\n\n${peersTable(figures)}`] : []),
    `### Other figures\n\n${others(figures)}`,
    ...(has('bounds') ? [`### A hard ledger\n\n${hardTable(figures)}`] : []),
  ];
}

export const asText = (figures) => [machineLines(figures), ...sections(figures)].join('\n\n');

/** @param {string[]} missing the parts that were not measured */
export function asPage(figures, missing) {
  const missed = targets(figures).filter(({ isMet }) => !isMet);
  const [table, ...more] = sections(figures);
  return `${[
    HEAD,
    `## A run\n\n${machineLines(figures)}`,
    ...(missing.length > 0 ? [`Not measured in this run: ${missing.join(', ')}.`] : []),
    table,
    missed.length === 0
      ? 'Every target is met.'
      : `Short of the target: ${missed.map(({ what, figure, bound }) => `${what} (${figure}; ${bound})`).join('; ')}.`,
    ...more,
    TAIL(figures),
  ].join('\n\n')}\n`;
}

/** The machine and the versions that a part is measured with. */
export const machineOf = ({ version }) =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}, Fastify ${fastifyVersion()}, PostgreSQL ${version}`;

/** By machine, the parts with the day of their measurement. A load average far above 0 means that other work ran beside. */
function machineLines({ runs }) {
  const machines = [...new Set(Object.values(runs).map(({ machine }) => machine))];
  return machines
    .map((machine) => {
      const parts = Object.entries(runs).filter(([, run]) => run.machine === machine);
      const each = parts.map(
        ([part, { day, load }]) => `${part} on ${day} (load average before it ${load.toFixed(1)})`,
      );
      return `- ${machine}: ${each.join(', ')}.`;
    })
    .join('\n');
}

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
    '| | answers per second | ratio | server’s µs per answer | ratio of these | server busy |',
    '|---|---|---|---|---|---|',
    row('bare Fastify, a prepared Buffer', t.bare),
    row('fresh questions', t.fresh),
    row('fresh questions, from a client that sleeps', drowsy),
    row('repeated questions', t.again),
    row('not modified (304)', t.unchanged),
    row('fresh questions, compressed for a browser', c.fresh),
    row('repeated questions, compressed for a browser', c.again),
  ].join('\n');
}

/** What a user would take instead, and what a second process brings. */
function peersTable({ peers: { rows, left }, workers }) {
  const table = rows.map(
    ({ name, perSecond, cost, faster, cheaper }) =>
      `| ${name} | ${thousands(perSecond)} | ${Math.round(cost)} | ${faster.toFixed(1)} | ${cheaper.toFixed(1)} |`,
  );
  return [
    '| | answers per second | CPU time per answer, µs | ours: times as many | times less CPU time |',
    '|---|---|---|---|---|',
    ...table,
    '',
    left.length > 0 ? `Left out, because they could not be set up here: ${left.join(', ')}.\n` : '',
    `Two processes on one port (\`serve --workers 2\`) give ${workers.ratio.toFixed(2)} times the answers of one, beside a client that needs a processor as well; an answer takes ${Math.round(workers.cost)} µs of theirs.`,
  ].join('\n');
}

/** What one question does to everybody else. */
function hardTable({ bounds }) {
  const rows = bounds.map(
    ({ what, ms, cost, stretch, first, growth }) =>
      `| ${what} | ${ms.toFixed(1)} | ${cost.toFixed(1)} | ${stretch.toFixed(1)} | ${first.toFixed(1)} | ${thousands(growth / 1e6)} |`,
  );
  return [
    '100,000 proposals, 50,000 actors, an actor with a stance on each proposal, a proposal with a stance of each actor, one with 200 stances of each of 200, and one whose stances have 125,000 conditions. A stretch is the longest between two rounds of the event loop, by the clock or the processor, whichever is less; the median of the rounds, and that of the first. After the first, a question that took less than 400 ms is asked 50 times more before the rounds.',
    '',
    '| | ms | on the processor | stretch | at first | MB |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const percent = (share) => `${Math.round(100 * share)} %`;

function others(figures) {
  const rows = Object.entries({ reading: ofReading, sourced: ofSourced, writes: ofWrites, exchange: ofExchange });
  const measured = rows.filter(([part]) => part in figures.runs).flatMap(([, of]) => of(figures));
  return ['| | |', '|---|---|', ...measured].join('\n');
}

const ofReading = ({ latency, memory }) => [
  `| median latency of a positions answer, one at a time | ${latency.many.toFixed(2)} ms; ${latency.few.toFixed(2)} ms over the small set |`,
  `| resident memory after garbage collection | ${thousands(memory.fullRss / MIB)} MiB; ${thousands(memory.emptyRss / MIB)} MiB empty; ${memory.rss.toFixed(0)} bytes per stance between them |`,
];

const ofSourced = ({ sourced: s }) => [
  `| median latency over sourced stances | ${s.latency.many.toFixed(2)} ms; ${s.latency.few.toFixed(2)} ms over the small set; ${thousands(s.plain.cost)} µs of CPU time per answer, ${thousands(s.included.cost)} with statements and sources |`,
  `| ${thousands(s.stances)} sourced stances | ready in ${s.firstStart.toFixed(1)} s, after later starts in ${s.start.toFixed(1)} s; ${thousands(s.rss / MIB)} MiB resident |`,
];

function ofWrites({ writes, postgres }) {
  const write = (rows) =>
    rows
      .map(
        (r) =>
          `${countOf(r.clients)} ${thousands(r.perSecond)} per second (${r.latency.toFixed(1)} ms, ${r.cost.toFixed(2)} ms of the server’s CPU time), in one call ${thousands(r.sql)}`,
      )
      .join('; ');
  return [
    `| writes per second, PostgreSQL (fsync ${postgres.durable ? 'on' : 'off'}), ${thousands(writes.sizes.many)} stances on record | ${write(writes.many)} |`,
    `| the same, ${thousands(writes.sizes.few)} stances on record | ${write(writes.few)} |`,
    `| the same, embedded, into an empty ledger | ${write(writes.embedded)} |`,
  ];
}

const ofExchange = ({ exchange: x, analyses: a }) => [
  `| import of ${thousands(x.stances)} votes, both readings | ${thousands(x.seconds)} s into PostgreSQL, ${thousands(x.embeddedSeconds)} s into the embedded ledger; COPY of the rows ${thousands(x.copySeconds)} s |`,
  `| positions asked during the import | ${thousands(x.asked)} |`,
  `| agreement of ${thousands(a.pairs)} pairs | ${fixed(0)(a.ours)} ms; SQL ${fixed(1)(a.postgresql / 1000)} s; DuckDB ${a.duckdb === null ? 'left out' : `${fixed(0)(a.duckdb)} ms`} |`,
  `| unity of the bloc, first question to a server | ${fixed(1)(a.unityFirst)} ms |`,
  `| longest stretch of the event loop in ${a.rounds} of these | ${fixed(1)(a.stretch)} ms |`,
  `| journal of the import | ${thousands(x.journalBytes / MIB)} MiB |`,
];

const HEAD = `# Performance

\`npm run bench\` takes these measurements and writes this page. It needs PostgreSQL: either the server programs, with which it starts a temporary server, or \`TEST_DATABASE_URL\`, where it creates databases and drops them again. \`npm run bench -- --quick\` is shorter and less precise, and leaves this page alone; \`--only\` measures some parts again, and takes the others from \`test/performance/figures.json\`; \`--profile\` shows where the time of an answer goes.

Look at the ratios, which are taken within one run: they carry over from one machine to another, while answers per second do not.

## What is measured

- The data are roll calls. Each is a proposal, an event, and one stance per vote. The votes of the UN General Assembly are read from the folder that \`DEMARCHE_TEST_DATA\` names (\`../shared/data\`); without them, votes of the same shape are generated. They are written in bulk, 20,000 stances per revision, with all guards of the database in force.
- A question is \`GET /v1/proposals/{slug}/positions\` with a random proposal, a random day since the vote, and a random \`knownAt\` since it was recorded, so that no answer is cheap because it is empty. No URL is asked twice, except where the table says “again”. The dossier has the ${PARTIES} parties that voted most often.
- The baseline is a bare Fastify of the same version that sends a prepared Buffer as long as the median answer, with its default request log written to the same file.
- Server, client and PostgreSQL are separate processes. The client only writes requests and counts bytes, over 16 keep-alive connections. It polls rather than sleeps: on one machine, waking a sleeping client costs the server some 15 µs per answer, which it would not pay over a network. The figure for a client that sleeps is shown as well. Whatever is compared is measured alternately, in short rounds; ratios are taken within a round, and the figure is the median of the rounds.
- The server’s microseconds per answer are CPU time, summed over its threads, so they remain valid where the client or other load on the machine was the bottleneck.
- The server runs as \`serve\` does, with the default settings: each request is logged, here to a file. Answers are not compressed, except where the table says so.
- Sourced stances are generated. Each has its own statement and source, with a quote of some 120 characters in one of six languages, a paraphrase, a chain of one link, a title, a publisher and an address: 470 bytes of text in all. There are 200 actors, and 200 stances per proposal and 20,000 per revision (\`node test/performance/sourced.js URL\` fills a database this way). \`--five\` loads five million of them.
- The first start of a server on a ledger reads all of its tables and saves the result as a checkpoint; later starts read the checkpoint, however the server was stopped.
- Memory per stance is what V8 holds after a forced garbage collection (heap, external and shared with threads), less that of a server with an empty ledger. It includes the copy of the columns that the analysis thread keeps. Resident memory also includes what the allocator has not returned.
- An import is a job in a server that keeps answering, timed from the upload to the end; the file is read twice, once to check and once to write. COPY loads the same rows from files into the same tables, with their indexes, constraints and triggers, in one transaction. New tables are vacuumed before anything is measured on them, and autovacuum is off meanwhile. While an import runs, positions are asked one after the other, all different, with a pause of 15 ms. The embedded import is the command, compared with the same COPY. Export, replay and CSV are timed as whole commands or answers, including their start.
- Analyses are asked over HTTP on the imported votes and timed from the request to the last byte, never with the same URL twice; the figure is the median of seven after a warm-up. SQL is one statement that computes the same table (agreement over the roll calls that were not unanimous): PostgreSQL runs it on the ledger’s own table, DuckDB on the votes in memory, with all processors. They come last, because their rows would fill the memory of the measuring client. DuckDB is fetched for the benchmark only, and left out where it is not available. Positions beside analyses are asked as during an import, each over a new connection. A stretch is the time from one iteration of the event loop to the next, including garbage collection.
- A write is \`POST /v1/stances\` with its statement and source nested inside: three records and one revision, acknowledged once it is committed, in the journal (embedded) and visible to readers. The ledger has a statement and a source for every stance. For comparison, one call of a PostgreSQL procedure writes the same rows under the same guards into a ledger of the same size: one write per commit over 1 and 8 connections and, against 64 clients, 64 writes per commit over 8 connections. The target of the embedded ledger is a quarter of that. Server and procedure alternate, and are compared within a round. The cost of a follower is the CPU time of a second server while one client writes, less what it uses when idle: it is warmed up and measured in rounds like the servers that write.
- Peers answer which level each actor had on a proposal on a day, from the same votes, in rows of actor, level and first day. Our rows have more fields, and our answers are as of a revision as well. Twenty answers of each peer are compared with ours. “PostgreSQL behind a lean Fastify” is one table with a covering index and one prepared statement; Platformatic uses the same table; PocketBase has the votes in a table of its own. CPU time is summed over all of their processes, including PostgreSQL’s. They are fetched for the benchmark only. XTDB is left out, because loading it takes a quarter of an hour.`;

const THROUGHPUT_NOTE = ({ bytes, pace, data }) =>
  `The median answer has ${thousands(bytes)} bytes. ${pace.rounds} rounds of ${pace.seconds} s. Data: ${data.origin}; ${thousands(data.stances)} stances of ${data.actors.length} actors on ${thousands(data.rollCalls.length)} proposals, in ${data.revisions} revisions.`;

const TAIL = ({ postgres }) =>
  postgres.durable
    ? 'Each write takes the next revision; those that arrive together share a commit.'
    : 'Each write takes the next revision; those that arrive together share a commit. This PostgreSQL ran with fsync off: with fsync on, each commit also waits for its flush. The embedded ledger does wait for the flush of its journal.';
