import type { FastifyReply, FastifyRequest } from 'fastify';
import { linksOf } from './answer/pages.ts';
import { rowsOf } from './answer/selected.ts';
import type { Contract, Endpoint, Typed } from './contract.ts';
import type { Code } from './problems/catalogue.ts';
import { retirementOf } from './problems/headers.ts';
import { UNIVERSAL } from './problems/problems.ts';
import { asGraph, asTable, TableStream } from './tables/exports.ts';
import { formatOf, formsOf, isGraphFormat, withFormat, writingOf } from './tables/formats.ts';

/** The problems of an operation: its own, and those that follow from its method, body and flags. */
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
      // A table that is read by range may have to wait for another.
      ...(long || table ? (['busy'] as const) : []),
      ...(long ? (['too-much-work'] as const) : []),
      ...(method === 'PATCH' && write ? (['precondition-required', 'precondition-failed'] as const) : []),
      ...problems,
    ]),
  ];
}

/** How an operation answers, in every form that it has: in the server, or in a thread that has no server. */
export function answering(op: Endpoint & Contract, handler: (request: Typed, reply: FastifyReply) => unknown) {
  const status = op.status ?? (op.answer ? 200 : 204);
  const { table, graph } = op;
  const rows = table ? rowsOf(op.answer) : null;
  const forms = formsOf(op);
  const query = table ? withFormat(rows ? rows.inQuery(op.query) : op.query, table, graph) : op.query;
  const isOurs = op.answer !== undefined && op.url.startsWith('/v1/');
  const links = linksOf(op);
  const retirement = retirementOf(op.id, op.deprecated);
  /** Settles the form of the answer and what the question pins, and answers 304 where these tell that nothing changed. */
  const isUnchanged = (request: FastifyRequest, reply: FastifyReply): boolean => {
    // Another form of every answer, as a page, would be one more of its forms and one more branch here.
    request.format = isOurs ? formatOf(request, forms, table) : 'json';
    rows?.ask(request);
    const query = request.query as { knownAt?: string };
    const pin = op.pins?.(query) ?? null;
    if (pin !== null) reply.pinned(Number(query.knownAt), pin);
    return table !== undefined && reply.isUnchanged();
  };
  const answer = (request: FastifyRequest, reply: FastifyReply): unknown => {
    const { format } = request;
    reply.code(status);
    if (retirement !== null) reply.headers(retirement);
    // Fastify has validated its parts by these very shapes.
    const typed = request as unknown as Typed;
    const writing = table ? writingOf(request, format) : {};
    const later = () => Promise.resolve(handler(typed, reply));
    if (isGraphFormat(format)) return later().then((found) => asGraph(format, request, reply, String(found)));
    if (table && format !== 'json' && format !== 'columns') {
      return later().then((found) => {
        const source = rows ? rows.selected(request, found) : found;
        return asTable(rows?.table(request) ?? table, format, writing, request, reply, source);
      });
    }
    if (!isOurs) return handler(typed, reply);
    // Columns are no JSON-LD.
    if (request.format === 'json') reply.header('link', links);
    const led = (found: unknown) => {
      const next = (found as { links?: { next?: string | null } } | undefined)?.links?.next;
      if (next && request.format === 'json') reply.header('link', `${links}, <${next}>; rel="next"`);
      return found;
    };
    const found = handler(typed, reply);
    if (rows && (request.selection !== null || request.format !== 'json')) {
      return Promise.resolve(found).then((whole) =>
        whole instanceof TableStream ? whole : rows.json(request, reply, led(whole)),
      );
    }
    return found instanceof Promise ? found.then(led) : led(found);
  };
  return { status, query, problems: problemsOf(op), isUnchanged, ask: rows?.ask, answer };
}
