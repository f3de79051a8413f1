import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { codesOf, redirectMerged } from './api/actors.ts';
import { contextOf } from './api/context.ts';
import { contextRoutes } from './api/jsonld.ts';
import { languagesOf } from './api/languages.ts';
import { ABOUT, BUILD } from './api/program.ts';
import { previews } from './api/reconcile/operations.ts';
import type { Config } from './config.ts';
import { dayOfInstant, formatDay } from './domain/time.ts';
import { directoryOf } from './exchange/actors/directory.ts';
import { ImportJobs } from './exchange/jobs/jobs.ts';
import { desk } from './http/desk.ts';
import { register } from './http/operation.ts';
import { ledgerReady } from './http/request/ledger-ready.ts';
import { httpServer } from './http/server.ts';
import { findKey } from './ledger/database/keys.ts';
import type { Ledger } from './ledger/ledger.ts';
import { ROUTES } from './routes.ts';
import { AnalysisThreads } from './threads/threads.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The queue of imports; it starts with the server. */
    imports: ImportJobs;
  }
}

interface Clock {
  now(): number;
}

/** The whole server: the hooks that all routes share, then the table of routes. */
export function buildApp(
  config: Config,
  ledger: Ledger,
  clock: Clock = Date,
  logger: FastifyServerOptions['logger'] = false,
): FastifyInstance {
  const { db, follower } = ledger;
  const head = () => follower.model.head;
  const directory = directoryOf(follower.model);
  const threads = config.ANALYSIS_THREADS > 0 ? new AnalysisThreads(ledger, config, () => clock.now()) : null;
  const app = httpServer({
    about: ABOUT,
    build: BUILD,
    codes: codesOf(follower.model, directory),
    head,
    today: () => formatDay(dayOfInstant(clock.now())),
    recordedAt: (revision) => follower.model.recordedAt(revision),
    lookupKey: (sha256) => findKey(db, sha256),
    languages: languagesOf(() => follower.model, config.LANGUAGE),
    checkAnswers: config.CHECK_ANSWERS,
    logger,
    logRequests: config.LOG_REQUESTS,
    bodyLimit: config.BODY_LIMIT_BYTES,
    cacheBytes: config.CACHE_BYTES,
    fileBytes: config.FILE_CACHE_BYTES,
    longAtOnce: config.ANALYSES_AT_ONCE,
    longLimit: config.ANALYSIS_TIME_MS,
    threads,
    trustProxy: config.TRUST_PROXY,
    requestTimeout: config.REQUEST_TIMEOUT_MS,
    sendTimeout: config.SEND_TIMEOUT_MS,
    maxConnections: config.MAX_CONNECTIONS,
  });
  app.addHook('onClose', () => threads?.close());
  ledgerReady(app, {
    ready: () => follower.loaded,
    head,
    reaches: (n) => follower.reaches(n, config.MIN_REVISION_WAIT_MS),
  });

  const jobs = importsOf(config, ledger, clock, app);
  const context = contextOf(db, follower, () => clock.now(), { about: ABOUT, directory, imports: () => jobs });
  redirectMerged(app, context);
  contextRoutes(app);
  previews(app, context);
  desk(app);
  register(app, ROUTES, context);
  return app;
}

function importsOf(config: Config, ledger: Ledger, clock: Clock, app: FastifyInstance): ImportJobs {
  const { IMPORT_DIR: folder, IMPORT_LIMIT_BYTES: limit } = config;
  const jobs = new ImportJobs(ledger, { folder, limit, now: () => clock.now(), log: app.log });
  app.decorate('imports', jobs);
  app.addHook('onClose', () => jobs.close());
  return jobs;
}
