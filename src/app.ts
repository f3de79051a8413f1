import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { analysisRoutes } from './analyses/routes.ts';
import { ABOUT } from './api/about.ts';
import { actorRoutes, moved } from './api/actors.ts';
import { codingRoutes } from './api/codings.ts';
import { contextOf } from './api/context.ts';
import { dossierRoutes } from './api/dossiers.ts';
import { eventRoutes } from './api/events.ts';
import { healthRoutes } from './api/health.ts';
import { templateRoutes } from './api/imports/template.ts';
import { contextRoutes } from './api/jsonld.ts';
import { membershipRoutes } from './api/memberships.ts';
import { proposalRoutes } from './api/proposals.ts';
import { importRoutes, positionRoutes, reconcileRoutes, revisionRoutes, stanceRoutes } from './api/routes.ts';
import { sourceRoutes } from './api/sources.ts';
import { statementRoutes } from './api/statements.ts';
import type { Config } from './config.ts';
import { dayOfInstant, formatDay } from './domain/time.ts';
import { ImportJobs } from './exchange/jobs/jobs.ts';
import { following } from './http/request/following.ts';
import { httpServer } from './http/server.ts';
import { findKey } from './ledger/database/keys.ts';
import type { Ledger } from './ledger/ledger.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Imports that were asked for; they are run once it was started. */
    imports: ImportJobs;
  }
}

export interface Clock {
  now(): number;
}

/** The whole server: what all routes share, and then every feature in order. */
export function buildApp(
  config: Config,
  ledger: Ledger,
  clock: Clock = Date,
  logger: FastifyServerOptions['logger'] = false,
): FastifyInstance {
  const { db, follower } = ledger;
  const head = () => follower.model.head;
  const app = httpServer({
    about: ABOUT,
    head,
    isReady: () => follower.loaded,
    today: () => formatDay(dayOfInstant(clock.now())),
    lookupKey: (sha256) => findKey(db, sha256),
    checkAnswers: config.CHECK_ANSWERS,
    logger,
    logRequests: config.LOG_REQUESTS,
    bodyLimit: config.BODY_LIMIT_BYTES,
    cacheBytes: config.CACHE_BYTES,
    longAtOnce: config.ANALYSES_AT_ONCE,
    trustProxy: config.TRUST_PROXY,
    requestTimeout: config.REQUEST_TIMEOUT_MS,
  });
  following(app, {
    ready: () => follower.loaded,
    head,
    reaches: (n) => follower.reaches(n, config.MIN_REVISION_WAIT_MS),
  });

  const context = contextOf(db, follower, () => clock.now());
  moved(app, context);
  healthRoutes(app, { ready: () => follower.loaded, head, reachable: () => follower.reachable });
  contextRoutes(app);
  dossierRoutes(app, context);
  actorRoutes(app, context);
  membershipRoutes(app, context);
  proposalRoutes(app, context);
  eventRoutes(app, context);
  sourceRoutes(app, context);
  statementRoutes(app, context);
  codingRoutes(app, context);
  stanceRoutes(app, context);
  revisionRoutes(app, context);
  positionRoutes(app, context);
  analysisRoutes(app, context);
  reconcileRoutes(app, context, ABOUT);
  templateRoutes(app);
  importRoutes(app, importsOf(config, ledger, clock, app));
  return app;
}

function importsOf(config: Config, ledger: Ledger, clock: Clock, app: FastifyInstance): ImportJobs {
  const { IMPORT_DIR: folder, IMPORT_LIMIT_BYTES: limit } = config;
  const jobs = new ImportJobs(ledger, { folder, limit, now: () => clock.now(), log: app.log });
  app.decorate('imports', jobs);
  app.addHook('onClose', () => jobs.close());
  return jobs;
}
