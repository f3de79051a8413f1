import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '../app.ts';
import type { Config } from '../config.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Log } from '../ledger/database/database.ts';
import { createFirstKey } from '../ledger/database/keys.ts';
import { Unusable } from '../ledger/database/unusable.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { logDestination } from '../runtime/log-destination.ts';
import { loadFirstDossier } from './seed.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Serves until a signal comes. What was begun by then is finished: opening, loading, the first write, each request. */
export async function serve(config: Config, open: (config: Config, log: Log) => Promise<Ledger>): Promise<void> {
  const log = { level: config.LOG_LEVEL, stream: logDestination(process.stderr.fd) };
  const opened = open(config, pino({ level: log.level }, log.stream));
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

/** Listens first, so that /healthz answers while the ledger is loaded, then loads, then is ready. */
async function begin(config: Config, ledger: Ledger, app: FastifyInstance, stopping: AbortSignal): Promise<void> {
  const { db, follower } = ledger;
  const address = await app.listen({ host: config.HOST, port: config.PORT }).catch((error) => {
    throw new Unusable(`cannot listen on port ${config.PORT} of ${config.HOST}`, error);
  });
  await follower.refresh();
  if (follower.model.head === 0 && config.LOAD_FIRST_DOSSIER && !stopping.aborted) await loadIntoEmpty(ledger);
  if (stopping.aborted) return;
  await follower.start();
  await app.imports.resume();
  say(
    `Demarche answers at ${address} (revision ${follower.model.head}, ${db.kind} ledger); read about it at ${address}/docs`,
  );
  await createFirstKey(db, (key) => say(`Key for writing, shown this once: ${key}`));
}

async function loadIntoEmpty(ledger: Ledger): Promise<void> {
  try {
    await loadFirstDossier(ledger, Date.now);
  } catch (error) {
    // Another server that started at the same moment was first.
    if (!(error instanceof Refusal && ledger.follower.model.head > 0)) throw error;
  }
}

/** SIGTERM and SIGINT finish what was begun; a second one, or the time limit, does not wait. */
function stopOnSignal(config: Config, close: () => Promise<void>): { stopping: AbortSignal; stop: () => void } {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) process.exit(1);
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
