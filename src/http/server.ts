import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { answers } from './answer/answer.ts';
import { AnswerCache } from './answer/cache.ts';
import { type EncodedAnswer, send } from './answer/encoded-answer.ts';
import { RequestLog } from './answer/request-log.ts';
import type { About } from './openapi/document.ts';
import { openapi } from './openapi/openapi.ts';
import { type LedgerState, requestId } from './problems/base-headers.ts';
import { errorPages, problemHandler } from './problems/problems.ts';
import { rawResponses } from './problems/raw-responses.ts';
import { authenticate, type LookupKey } from './request/auth.ts';
import { jsonBodies } from './request/body.ts';
import { stateTags } from './request/etag.ts';
import { limits, refuseWhenStopping, sendTimeouts } from './request/limits.ts';
import { methods, pageIfMistyped } from './request/methods.ts';
import type { Languages } from './request/negotiate.ts';
import { longWork, type Threads } from './request/queue.ts';
import { compilers } from './request/zod.ts';
import { files } from './tables/files.ts';
import { type Codes, FormatExtensions, formats } from './tables/formats.ts';

export interface HttpOptions extends LedgerState {
  lookupKey: LookupKey;
  about: About;
  /** Identifies the version of the program: must change whenever the same answer may have other bytes. */
  build: string;
  codes: Codes;
  /** Without it every answer is in the record's own language. */
  languages?: Languages;
  /** Validates every answer against its schema: for development and tests. */
  checkAnswers: boolean;
  logger?: FastifyServerOptions['logger'];
  /** Logs a line for each request. */
  logRequests?: boolean;
  /** The largest body, in bytes. */
  bodyLimit?: number;
  /** Bytes of cached answers; 0 caches none. */
  cacheBytes?: number;
  /** Bytes on disk for tables that are read by range; 0 keeps none. */
  fileBytes?: number;
  /** How many long answers are computed at once. */
  longAtOnce?: number;
  /** Milliseconds of work allowed for one long answer. */
  longLimit?: number;
  /** Worker threads that compute long answers; without them they are computed in this thread. */
  threads?: Threads | null;
  trustProxy?: boolean;
  /** Milliseconds for a request to arrive. */
  requestTimeout?: number;
  keepAliveTimeout?: number;
  /** Milliseconds after which a client that reads nothing of its answer is disconnected. */
  sendTimeout?: number;
  maxConnections?: number;
}

const MiB = 1024 * 1024;

/** Registers all that routes share, in the order in which a request meets it; returns the server to add routes to. */
export function httpServer(options: HttpOptions): FastifyInstance {
  const { head, today, checkAnswers, trustProxy = false, requestTimeout = 60_000, sendTimeout = 60_000 } = options;
  const raw = rawResponses(head);
  const onProblem = pageIfMistyped(problemHandler(head, checkAnswers), head);
  const requestLog = new RequestLog((options.logger ?? false) !== false && (options.logRequests ?? true), trustProxy);
  const cache = new AnswerCache(options.cacheBytes ?? 64 * MiB, options, options.languages);
  const extensions = new FormatExtensions();
  let isClosing = () => false;

  const app: FastifyInstance = Fastify({
    serverFactory: (handler) => {
      const server = createServer(
        {
          requireHostHeader: false, // limits() refuses it with a problem; Node would answer without one
          headersTimeout: Math.min(requestTimeout, 20_000),
          connectionsCheckingInterval: Math.min(requestTimeout / 2, 10_000),
        },
        // A cached answer needs no routing, parsing or checking: the same URL passed all of that when it was computed.
        (request, response) => {
          request.url = extensions.plain(request);
          if (!sendKept(request, response, handler)) handler(request, response);
        },
      );
      server.requestTimeout = requestTimeout;
      if (options.maxConnections !== undefined) server.maxConnections = options.maxConnections;
      server.keepAliveTimeout = options.keepAliveTimeout ?? 65_000;
      return server;
    },
    rewriteUrl: (request) => extensions.plain(request),
    logger: options.logger ?? false,
    // A child logger for each request costs as much as routing; error lines add the request's id themselves.
    childLoggerFactory: (log) => log,
    logController: requestLog,
    trustProxy,
    bodyLimit: options.bodyLimit ?? 4 * MiB,
    genReqId: requestId,
    // genReqId reads the client's Request-Id, and takes it only if it is harmless.
    requestIdHeader: false,
    return503OnClosing: false, // refuseWhenStopping() answers with a problem instead
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 256 },
    schemaController: compilers(checkAnswers),
    clientErrorHandler: raw.clientErrorHandler,
    frameworkErrors: onProblem,
  });
  app.setErrorHandler(onProblem);
  raw.attach(app);
  longWork(app, options.longAtOnce ?? 4, options.longLimit ?? 30_000, options.threads);

  isClosing = refuseWhenStopping(app);
  formats(app, options.codes, extensions);
  files(app, options.fileBytes ?? 1024 * MiB);
  limits(app, options);
  sendTimeouts(app, sendTimeout);
  answers(app, cache, today, stateTags(options.build, options.recordedAt), options.languages);
  methods(app);
  authenticate(app, options.lookupKey);
  jsonBodies(app);

  openapi(app, options.about);
  errorPages(app);
  return app;

  /** Sends the cached answer, unless a hook would refuse the request whatever its URL. Returns whether it did. */
  function sendKept(request: IncomingMessage, response: ServerResponse, otherwise: RequestListener): boolean {
    const { host, expect } = request.headers;
    if (host === undefined || expect !== undefined || isClosing()) return false;
    const from = performance.now();
    const found = cache.find(request);
    if (found === undefined) return false;
    const finish = (ready: EncodedAnswer) => {
      const id = requestId(request);
      request.socket.setTimeout?.(sendTimeout);
      send(request, response, ready, id, head(), () =>
        requestLog.completed(app.log, request, id, response.statusCode, performance.now() - from),
      );
    };
    if (found instanceof Promise) found.then(finish, () => otherwise(request, response));
    else finish(found);
    return true;
  }
}
