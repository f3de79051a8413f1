import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { answers } from './answer/answer.ts';
import { type Moment, requestId } from './answer/headers.ts';
import type { About } from './openapi/document.ts';
import { openapi } from './openapi/openapi.ts';
import { errorPages, problemHandler } from './problems/problems.ts';
import { wire } from './problems/raw-responses.ts';
import { authenticate, type LookupKey } from './request/auth.ts';
import { jsonBodies } from './request/body.ts';
import { limits, stopping } from './request/limits.ts';
import { methods } from './request/methods.ts';
import { Line } from './request/queue.ts';
import { serializerCompiler, validatorCompiler } from './request/zod.ts';
import { formats } from './tables/formats.ts';

export interface HttpOptions extends Moment {
  /** Whether there is anything to answer from yet. */
  isReady(): boolean;
  lookupKey: LookupKey;
  about: About;
  /** Every answer against its schema: development and tests. */
  checkAnswers: boolean;
  logger?: FastifyServerOptions['logger'];
  /** Two lines of log for each request. */
  logRequests?: boolean;
  /** Bytes of a body. */
  bodyLimit?: number;
  /** Bytes of ready answers kept; 0 keeps none. */
  cacheBytes?: number;
  /** How many analyses are worked on at once. */
  longAtOnce?: number;
  trustProxy?: FastifyServerOptions['trustProxy'];
  /** Milliseconds for a request to arrive. */
  requestTimeout?: number;
  keepAliveTimeout?: number;
}

const MiB = 1024 * 1024;

/** Everything that routes share, in the order in which a request meets it. Features are registered on what it returns. */
export function httpServer(options: HttpOptions): FastifyInstance {
  const { head, checkAnswers, requestTimeout = 60_000 } = options;
  const logRequests = (options.logger ?? false) !== false && (options.logRequests ?? true);
  const raw = wire(head);
  const onProblem = problemHandler(head, checkAnswers);

  const app = Fastify({
    logger: options.logger ?? false,
    // A logger for each request costs as much as its routing; what goes wrong names the request itself.
    ...(!logRequests && { childLoggerFactory: (log) => log }),
    logController: new LogController({ disableRequestLogging: !logRequests }),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: options.bodyLimit ?? 4 * MiB,
    genReqId: requestId,
    // A caller's Request-Id is taken by genReqId, and only where it is harmless.
    requestIdHeader: false,
    requestTimeout,
    keepAliveTimeout: options.keepAliveTimeout ?? 65_000,
    http: {
      requireHostHeader: false, // Node would answer by itself; limits() does
      headersTimeout: Math.min(requestTimeout, 20_000),
      connectionsCheckingInterval: Math.min(requestTimeout / 2, 10_000),
    },
    return503OnClosing: false, // stopping() does, as a problem
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 256 },
    clientErrorHandler: raw.clientErrorHandler,
    frameworkErrors: onProblem,
  });
  app.setErrorHandler(onProblem);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler(checkAnswers));
  raw.attach(app);
  app.decorate('line', new Line(options.longAtOnce ?? 4));

  stopping(app);
  formats(app);
  limits(app, options);
  answers(app, { ...options, cacheBytes: options.cacheBytes ?? 64 * MiB, logRequests });
  methods(app);
  authenticate(app, options.lookupKey);
  jsonBodies(app);

  openapi(app, options.about);
  errorPages(app);
  return app;
}
