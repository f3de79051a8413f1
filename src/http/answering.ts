import type { FastifyReply, FastifyRequest } from 'fastify';
import { linkHeaderOf } from './answer/links.ts';
import { rowParameters } from './answer/row-parameters.ts';
import { jsonStream, LongAnswer } from './answer/slices.ts';
import type { Contract, Endpoint, Shape, TypedRequest } from './contract.ts';
import { retirementOf } from './problems/base-headers.ts';
import type { Code } from './problems/catalogue.ts';
import { UNIVERSAL } from './problems/problems.ts';
import { asGraph, asTable, TableStream } from './tables/exports.ts';
import { formatOf, isGraphFormat, offeredFormats, toPage, withFormat, withPage, writingOf } from './tables/formats.ts';

/** Matches a `knownAt` that is a revision: no later write changes what was known at it. */
const REVISION = /^\d{1,9}$/;

/** The problems that an operation declares, and those that follow from its method, body and flags. */
function problemsOf({ problems = [], body, write, method, long, table }: Endpoint & Contract): Code[] {
  const withBody: Code[] = [
    'malformed-json',
    'body-too-large',
    'body-too-deep',
    'unsupported-media-type',
    'invalid-body',
  ];
  const withWrite: Code[] = ['unauthorized', 'forbidden', 'idempotency-key-reused'];
  return [
    ...new Set<Code>([
      ...UNIVERSAL,
      ...(method === 'GET' ? (['behind'] as const) : []),
      ...(body ? withBody : []),
      ...(write ? withWrite : []),
      // A table read by range may have to wait until another one is written.
      ...(long || table ? (['busy'] as const) : []),
      ...(long ? (['too-much-work'] as const) : []),
      ...(method === 'PATCH' && write ? (['precondition-required', 'precondition-failed'] as const) : []),
      ...problems,
    ]),
  ];
}

/** Builds how an operation answers in each of its formats; also used in worker threads, which have no server. */
export function answering<P extends Shape, Q extends Shape, B extends Shape>(
  op: Endpoint & Contract<P, Q, B>,
  handler: (request: TypedRequest<P, Q, B>, reply: FastifyReply) => unknown,
) {
  const status = op.status ?? (op.answer ? 200 : 204);
  const { table, graph, page } = op;
  const rows = table ? rowParameters(op.answer) : null;
  const offered = offeredFormats(op);
  const own = page ? withPage(op.query) : op.query;
  const query = table ? withFormat(rows ? rows.inQuery(own) : own, table, graph) : own;
  const isOurs = op.answer !== undefined && op.url.startsWith('/v1/');
  const links = linkHeaderOf(op);
  const retirement = retirementOf(op.id, op.deprecated);
  /**
   * Sets the format of the answer and what the question pins. Returns true if the request is already answered: with
   * 304, or with a redirect (303).
   */
  const isAnswered = (request: FastifyRequest, reply: FastifyReply): boolean => {
    request.format = isOurs ? formatOf(request, offered) : 'json';
    if (page && request.format === 'html') {
      toPage(page, request, reply);
      return true;
    }
    rows?.ask(request);
    const query = request.query as { knownAt?: string };
    const { knownAt = '' } = query;
    if (op.pins && REVISION.test(knownAt)) reply.pinned(Number(knownAt), op.pins(query));
    return reply.isUnchanged();
  };
  const answer = (request: FastifyRequest, reply: FastifyReply): unknown => {
    const { format } = request;
    reply.code(status);
    if (retirement !== null) reply.headers(retirement);
    // Fastify has validated params, query and body against these same shapes.
    const typed = request as unknown as TypedRequest<P, Q, B>;
    const writing = table ? writingOf(request, format) : {};
    const later = () => Promise.resolve(handler(typed, reply));
    if (isGraphFormat(format)) return later().then((found) => asGraph(format, request, reply, String(found)));
    if (table && format !== 'json' && format !== 'columns' && format !== 'html') {
      return later().then((found) => {
        const source = rows ? rows.selected(request, found) : found;
        return asTable(rows?.table(request) ?? table, format, writing, request, reply, source);
      });
    }
    if (!isOurs) return handler(typed, reply);
    // JSON in columns is not JSON-LD.
    if (request.format === 'json') reply.header('link', links);
    const led = (found: unknown) => {
      if (found instanceof LongAnswer)
        return rows ? rows.stream(request, reply, found) : jsonStream(request, reply, found);
      const next = (found as { links?: { next?: string | null } } | undefined)?.links?.next;
      if (next && request.format === 'json') reply.header('link', `${links}, <${next}>; rel="next"`);
      return found;
    };
    const found = handler(typed, reply);
    if (rows && (request.selection !== null || request.format !== 'json')) {
      return Promise.resolve(found).then((given) => {
        const whole = led(given);
        return whole instanceof TableStream ? whole : rows.json(request, reply, whole);
      });
    }
    return found instanceof Promise ? found.then(led) : led(found);
  };
  return { status, query, problems: problemsOf(op), isAnswered, ask: rows?.ask, answer };
}
