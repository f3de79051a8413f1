import { distance } from 'fastest-levenshtein';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { didYouMean, nearestTo } from '../../domain/names.ts';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import { faultsOf, MAX_FAULTS, type RequestPart, summed } from '../../nouns/faults.ts';
import { component } from '../../nouns/shapes.ts';
import { baseHeaders } from './base-headers.ts';
import { CODES, type Code, entryOf, isCode } from './catalogue.ts';

/** Maps Fastify's error codes to a problem. */
const OF_FASTIFY: Record<string, [code: string, detail: string]> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported-media-type', 'The body must be application/json.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-too-large', 'The body is larger than this operation accepts.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['malformed-request', 'The body is not as long as Content-Length says.'],
  FST_ERR_BAD_URL: ['malformed-request', 'The path is not valid percent-encoded UTF-8.'],
  FST_ERR_MAX_PARAM_LENGTH: ['uri-too-long', 'A part of the path is longer than any id or slug.'],
};

/** Maps the status of errors that have no code, as those of other plugins (static files). */
const BY_STATUS: Record<number, string> = {
  400: 'malformed-request',
  403: 'forbidden',
  404: 'not-found',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  416: 'range-not-satisfiable',
};

/** Input that does not match its schema. Fastify sets `validationContext` later, to the part that it validated. */
export class InvalidInput extends Error {
  validationContext?: string;
  constructor(
    readonly issues: z.core.$ZodIssue[],
    /** The names of the parameters that there are. */
    readonly known: readonly string[] = [],
  ) {
    super('invalid input');
  }

  refusal(): Refusal {
    const place = (this.validationContext ?? 'body') as RequestPart;
    const faults = faultsOf(this.issues, place, (key) => didYouMean(nearestTo(key, this.known, distance)));
    return new Refusal(
      place === 'body' ? 'invalid-body' : 'invalid-parameter',
      summed(faults),
      faults.slice(0, MAX_FAULTS),
    );
  }
}

/** Converts any thrown value to a refusal with a code of the catalogue; an unforeseen error becomes `internal`. */
function refusalFrom(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof InvalidInput) return error.refusal();
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  const known = OF_FASTIFY[code ?? ''];
  if (known) return new Refusal(...known);
  // Checked before ledger outages: when a client hangs up in mid-body, that is an ECONNRESET as well.
  if (request.raw.destroyed && !request.raw.complete)
    return new Refusal('malformed-request', 'The request was cut off before its end.');
  if (isLedgerUnavailable(error))
    return new Refusal('ledger-unavailable', 'The ledger cannot be reached at the moment.');
  const code4xx = statusCode !== undefined && !code?.startsWith('FST_ERR_') ? BY_STATUS[statusCode] : undefined;
  return new Refusal(
    code4xx ?? 'internal',
    code4xx ? 'The request was refused.' : 'Something went wrong on the server.',
  );
}

export const PROBLEM_TYPE = 'application/problem+json';

export const Problem = component('Problem', 'An error, after RFC 9457.', {
  type: z.string().describe('URL of the page that explains the code: `/errors/{code}` on this server.'),
  title: z.string().describe('The code in words; the same for every problem with this code.'),
  status: z.int().describe('HTTP status of the response.'),
  code: z.string().describe('Code for programs to act on. All codes are listed at `/errors`.'),
  detail: z.string().describe('What is wrong with this request.'),
  hint: z.string().optional().describe('How to fix it; left out if there is nothing to add.'),
  errors: z
    .array(
      z.strictObject({
        pointer: z
          .string()
          .describe('JSON Pointer into the body, or `?name` in the query, `{name}` in the path, `Name:` for a header.'),
        detail: z.string(),
      }),
    )
    .optional()
    .describe(`Each fault with its location, at most ${MAX_FAULTS}.`),
  requestId: z.string().describe('Id of the request, as in the `Request-Id` header and the log.'),
});
export type Problem = z.infer<typeof Problem>;

/** Problems that any operation may answer with, so no operation declares them. */
export const UNIVERSAL: readonly Code[] = [
  'invalid-parameter',
  'not-acceptable',
  'internal',
  'ledger-unavailable',
  'not-ready',
];

/** Problems with HTTP itself, found before the operation is known, so no operation declares them. */
const BEFORE: readonly Code[] = [
  'malformed-request',
  'not-found',
  'method-not-allowed',
  'client-timeout',
  'uri-too-long',
  'expectation-failed',
  'headers-too-large',
  'range-not-satisfiable',
];

export function problem(code: Code, detail: string, errors: Fault[], requestId: string): Problem {
  const { status, title, hint } = entryOf(code);
  const more = errors.length - MAX_FAULTS;
  const named = errors.slice(0, MAX_FAULTS).map(({ pointer, detail }) => ({ pointer, detail }));
  return {
    type: `/errors/${code}`,
    title,
    status,
    code,
    detail:
      more > 0 ? `${detail.replace(/\.$/, '')}; the first ${MAX_FAULTS} are named, ${more} more are not.` : detail,
    hint,
    ...(named.length > 0 && { errors: named }),
    requestId,
  };
}

export function problemHeaders(code: Code): Record<string, string> {
  const { retryAfter } = entryOf(code);
  return {
    'content-type': `${PROBLEM_TYPE}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(code === 'unauthorized' && { 'www-authenticate': 'Bearer realm="demarche"' }),
  };
}

/** Returns the error handler, which answers everything that was thrown, refused or not found with a problem. */
export function problemHandler(head: () => number, showFaultsOfOurs: boolean) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    let { code, detail, errors } = refusalFrom(error, request);
    // Clients learn from the contract which problems to expect, so an undeclared one becomes a 500 in tests.
    if (showFaultsOfOurs && !declared(code, request)) {
      detail = `The operation ${request.routeOptions.config.operation} does not declare the problem ${code}: ${detail}`;
      code = 'internal';
      request.log.error({ err: error, reqId: request.id }, detail);
    } else if (!isCode(code) || code === 'internal') {
      request.log.error({ err: error, reqId: request.id }, 'internal error');
      if (!(showFaultsOfOurs && error instanceof Refusal)) detail = 'Something went wrong on the server.';
    } else if (code === 'ledger-unavailable') {
      request.log.warn({ err: error, reqId: request.id }, 'ledger unavailable');
    }
    send(reply, isCode(code) ? code : 'internal', detail, errors, head);
  };
}

function declared(code: string, request: FastifyRequest): boolean {
  const { problems } = request.routeOptions.config ?? {};
  return problems === undefined || !isCode(code) || BEFORE.includes(code) || problems.includes(code);
}

function send(reply: FastifyReply, code: Code, detail: string, errors: Fault[], head: () => number): void {
  const id = reply.request.id;
  // No hook runs for errors of the router, so the headers that every answer has are set here as well.
  if (!reply.hasHeader('ledger-revision')) reply.headers(baseHeaders(id, head()));
  for (const stale of ['accept-ranges', 'etag', 'content-encoding', 'content-disposition', 'location', 'link'])
    reply.removeHeader(stale);
  for (const [name, value] of Object.entries(problemHeaders(code))) {
    if (name !== 'www-authenticate' || !reply.hasHeader(name)) reply.header(name, value);
  }
  reply.code(entryOf(code).status).send(problem(code, detail, errors, id));
}

/** Serves the pages that the `type` of a problem links to. */
export function errorPages(app: FastifyInstance): void {
  const page = (code: Code) => ({ code, ...entryOf(code) });
  app.get('/errors', () => ({ errors: CODES.map(page) }));
  app.get<{ Params: { code: string } }>('/errors/:code', ({ params: { code } }) => {
    if (!isCode(code))
      throw new Refusal('unknown-record', `There is no error ${code}.`, [
        { pointer: '{code}', detail: 'is not there' },
      ]);
    return page(code);
  });
}

/**
 * Distinguishes an outage of PostgreSQL from a faulty query. The signs come from three layers (sockets, pg, Prisma),
 * each of which wraps the errors of the one below, and some have only a message and no code.
 */
const OUTAGES = [
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/,
  // Prisma: unreachable, timed out, closed, pool exhausted, too many connections
  /^(P1001|P1002|P1008|P1017|P2024|P2037)$/,
  // PostgreSQL: connection exceptions; disk, memory or connections exhausted; shutting down, starting up; I/O error; a
  // standby in place of the primary
  /^(0800[01346]|53[123]00|57P0[123]|58030|25006)$/,
];

/** Prisma's driver adapters put the kind of error in `cause.kind`. */
const KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'TooManyConnections', 'SocketTimeout']);

const WORDS =
  /^Connection terminated|timeout exceeded when trying to connect|not queryable|Cannot use a pool after calling end/;

export function isLedgerUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 8) return false;
  const { code, originalCode, kind, message, cause, errors, meta } = error as Record<string, unknown>;
  return (
    OUTAGES.some((codes) => codes.test(String(code)) || codes.test(String(originalCode))) ||
    KINDS.has(String(kind)) ||
    (typeof message === 'string' && WORDS.test(message)) ||
    isLedgerUnavailable(cause, depth + 1) ||
    // Prisma puts the adapter's error here.
    isLedgerUnavailable((meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError, depth + 1) ||
    // An AggregateError has one error for each address that was tried.
    (Array.isArray(errors) && errors.some((one) => isLedgerUnavailable(one, depth + 1)))
  );
}
