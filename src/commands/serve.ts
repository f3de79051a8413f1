import cluster from 'node:cluster';
import { hostname } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { BUILD } from '../api/program.ts';
import { buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import { loadFirstDossier, operationsOn } from '../control/operations.ts';
import { openSocket } from '../control/socket.ts';
import { Refusal, Unusable } from '../domain/refusal.ts';
import { createFirstKey } from '../ledger/database/keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { Checkpoint } from '../ledger/model/checkpoint.ts';
import { openConfigured } from './ledger.ts';
import { announceOn, logStream } from './output.ts';
import { isLate, supervise, workersOf } from './workers.ts';

export const details = (): string =>
  '--workers N starts N processes on one port, which share a ledger on PostgreSQL (setting WORKERS). A process that dies is replaced.';

/** Serves until a signal comes. Work in progress is finished first: opening, loading, the first write, each request. */
export async function run(config: Config, args: string[]): Promise<void> {
  // Hardly anything outlives a request, so V8 would keep its nursery at 1 MB and collect it hundreds of times a second.
  setFlagsFromString('--semi-space-growth-factor=16');
  const workers = workersOf(config, args);
  // If the reader of the output is gone, the server must go on.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
  const { worker } = cluster;
  const base = { pid: process.pid, hostname: hostname(), ...(worker && { worker: worker.id }) };
  const log = { level: config.LOG_LEVEL, base, stream: logStream(process.stderr) };
  const ownLog = pino({ level: log.level, base }, log.stream);
  if (workers > 1 && !worker) return supervise(workers, ownLog);
  // The channel to the parent must not keep a process alive that has nothing left to do.
  if (worker) process.channel?.unref();
  const opened = openConfigured(config, ownLog, new Checkpoint(config, { build: BUILD, log: ownLog }));
  let app: FastifyInstance | undefined;
  let begun: Promise<void> | undefined;
  const close = async () => {
    const ledger = await opened.catch(() => undefined);
    await app?.close();
    await begun?.catch(() => {});
    await ledger?.close();
  };
  const { stopping, stop } = stopOnSignal(config, close);
  const ledger = await opened;
  if (stopping.aborted) return;
  void ledger.broken?.then((why) => {
    process.stderr.write(`${why.detail}. Start again.\n`);
    process.exitCode = 1;
    if (!stopping.aborted) stop();
  });
  app = buildApp(config, ledger, Date, log);
  begun = begin(config, ledger, app, stopping);
  try {
    await begun;
  } catch (error) {
    if (stopping.aborted) return;
    await close();
    throw error;
  }
}

/** Listens before the ledger is loaded, so that /healthz answers from the start, unless another worker answers it. */
async function begin(config: Config, ledger: Ledger, app: FastifyInstance, stopping: AbortSignal): Promise<void> {
  const { db, follower } = ledger;
  const takeCommands = commandsTo(app, ledger);
  const listen = () =>
    listenOn(app, config).catch((error) => {
      throw new Unusable(`cannot listen on port ${config.PORT} of ${config.HOST}`, error);
    });
  let address = isLate() ? undefined : await listen();
  await follower.refresh();
  if (follower.model.head === 0 && config.LOAD_FIRST_DOSSIER && !stopping.aborted) await loadIntoEmpty(ledger);
  if (stopping.aborted) return;
  await follower.start();
  app.threads?.start();
  await app.imports.resume();
  await takeCommands();
  address ??= await listen();
  cluster.worker?.send('ready');
  const announce = announceOn(process.stdout);
  const [revision, ledgerKind] = [follower.model.head, db.kind];
  const sayReady: typeof announce = isLate() ? () => {} : announce;
  sayReady(
    `Demarche answers at ${address} (revision ${revision}, ${ledgerKind} ledger); read about it at ${address}/docs`,
    'Demarche answers',
    { address, docs: `${address}/docs`, revision, ledger: ledgerKind },
  );
  await createFirstKey(db, (key) =>
    announce(`Key for writing, shown this once: ${key}`, 'Key for writing, shown this once', { key }),
  );
}

/** Returns a function that opens the socket for commands; the socket closes with the server. */
function commandsTo(app: FastifyInstance, ledger: Ledger): () => Promise<void> {
  let socket: Awaited<ReturnType<typeof openSocket>> | undefined;
  app.addHook('onClose', () => socket?.close());
  return async () => {
    const path = ledger.db.socketPath;
    if (!path) return;
    socket = await openSocket(path, operationsOn(ledger)).catch((error) => {
      app.log.warn({ err: error }, `commands cannot reach this server by ${path}`);
      return undefined;
    });
  };
}

/** On a terminal, Fastify's own line would give the address before the server is ready. */
const listenOn = (app: FastifyInstance, { HOST: host, PORT: port }: Config): Promise<string> =>
  app.listen({ host, port, ...(process.stderr.isTTY && { listenTextResolver: () => 'loading the ledger' }) });

async function loadIntoEmpty(ledger: Ledger): Promise<void> {
  try {
    await loadFirstDossier(ledger, Date.now);
  } catch (error) {
    // Another server that started at the same time has loaded it.
    if (!(error instanceof Refusal && ledger.follower.model.head > 0)) throw error;
  }
}

/** Under npm, Ctrl-C sends two signals, one from the terminal and one from npm; signals this close count as one. */
const SAME_SIGNAL_MS = 250;

/** SIGTERM and SIGINT let work in progress finish; a second signal, or the time limit, ends the process at once. */
function stopOnSignal(config: Config, close: () => Promise<void>): { stopping: AbortSignal; stop: () => void } {
  const stopping = new AbortController();
  let stoppedAt = 0;
  const stop = () => {
    if (stopping.signal.aborted) {
      if (performance.now() - stoppedAt > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppedAt = performance.now();
    stopping.abort();
    setTimeout(() => process.exit(1), config.SHUTDOWN_TIMEOUT_MS).unref();
    close().then(
      () => process.exit(),
      (error: unknown) => {
        process.stderr.write(`${(error as Error).stack}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return { stopping: stopping.signal, stop };
}
