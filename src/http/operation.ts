import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { linksOf } from './answer/pages.ts';
import { rowsOf } from './answer/selected.ts';
import { type Code, entryOf } from './problems/catalogue.ts';
import { retirementOf } from './problems/headers.ts';
import { PROBLEM_TYPE, Problem, UNIVERSAL } from './problems/problems.ts';
import { inQueue } from './request/long.ts';
import type { JsonText } from './request/zod.ts';
import { asGraph, asTable } from './tables/exports.ts';
import { formatOf, formsOf, isGraphFormat, withFormat, writingOf } from './tables/formats.ts';
import type { AllRows, RowsOf } from './tables/rows.ts';
import type { Table } from './tables/table.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** operationId. */
    operation?: string;
    /** Answers are a function of URL, revision and day, so may be kept. */
    cache?: boolean;
    /** The same bytes for as long as the program runs, also where a plugin answers with a stream. */
    isFixed?: boolean;
    /** The answer names the revision that it was computed at, so it changes with each. */
    namesRevision?: boolean;
    /** Whether an API key is needed. */
    write?: boolean;
    /** The answer has several media types and goes by Accept. */
    vary?: 'accept';
    /** Codes that the operation may answer with. */
    problems?: readonly Code[];
    /** Everything the OpenAPI document says of it. */
    described?: Described;
  }
}

type Shape = z.ZodType | undefined;
type Out<S extends Shape> = S extends z.ZodType ? z.output<S> : unknown;
type Typed<P extends Shape, Q extends Shape, B extends Shape> = FastifyRequest<{
  Params: Out<P>;
  Querystring: Out<Q>;
  Body: Out<B>;
}>;

/** What one operation is called, takes, answers, and can go wrong with. Its URL stands in the table of routes. */
export interface Contract<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  A extends Shape = Shape,
> {
  id: string;
  summary: string;
  description: string;
  tag: string;
  params?: P;
  query?: Q;
  body?: B;
  /** The JSON of the answer as it goes over the wire; none for 204. */
  answer?: A;
  /** Default 200. */
  status?: 200 | 201 | 202 | 204;
  /** Other media types that the answer can have; the handler sets the type and sends text. It then goes by Accept. */
  also?: readonly string[];
  /** The columns of a row of `data`: it then answers as a table as well, by Accept, `?format=` or the end of the path. */
  table?: Table;
  /** The answer is a network, and so has GraphML and GEXF beside the table; the handler writes these, as text. */
  graph?: boolean;
  problems?: readonly Code[];
  /** From the day on which it says so (RFC 9745) until the one on which it is switched off (RFC 8594). */
  deprecated?: { since: string; sunset: string };
  cache?: boolean;
  write?: boolean;
  /** CPU-bound: only a few of these run at once, and the others queue. */
  long?: boolean;
  /** Answers 308 when the record that the path names was merged into another. */
  moves?: boolean;
  /** Limit for the body in bytes, if lower than the server's. */
  bodyLimit?: number;
  /** The body is a file, read as a stream: its media types. */
  upload?: { types: readonly string[] };
  /** Body parsers other than the server's. They are registered in an instance of their own, so no other route has them. */
  parsers?: (app: FastifyInstance) => void;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
interface Endpoint {
  method: Method;
  url: string;
}
export type Described = Endpoint & Contract & { status: number; problems: Code[] };

/** What a handler may return. JSON has the shape that the contract declares, as an object or as text made of one. */
export type Given<A extends Shape> =
  | (A extends z.ZodType ? z.input<A> | JsonText<z.input<A>> : undefined)
  | string
  | Buffer
  | AllRows
  | RowsOf
  | FastifyReply;

/** A contract bound to its handler. `C` is what every handler of the program is given beside the request. */
export interface Operation<
  C,
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  A extends Shape = Shape,
> {
  contract: Contract<P, Q, B, A>;
  handle(context: C, request: Typed<P, Q, B>, reply: FastifyReply): Given<A> | Promise<Given<A>>;
}

/** Returns the function that binds a contract to its handler: a handler that answers another shape does not compile. */
export const operationsOf =
  <C>() =>
  <P extends Shape = undefined, Q extends Shape = undefined, B extends Shape = undefined, A extends Shape = undefined>(
    contract: Contract<P, Q, B, A>,
    handle: Operation<C, P, Q, B, A>['handle'],
  ): Operation<C, P, Q, B, A> => ({ contract, handle });

/** A line of the table of routes. */
export interface Route<C> extends Endpoint {
  operation: Operation<C>;
}

const lineOf =
  (method: Method) =>
  <C>(url: string, operation: Operation<C>): Route<C> => ({ method, url, operation });
export const get = lineOf('GET');
export const post = lineOf('POST');
export const patch = lineOf('PATCH');
export const del = lineOf('DELETE');

/** Registers a table of routes. Those with body parsers of their own share an instance, apart from all others. */
export function register<C>(app: FastifyInstance, routes: readonly Route<C>[], context: C): void {
  const apart = new Map<NonNullable<Contract['parsers']>, Route<C>[]>();
  for (const one of routes) {
    const { parsers } = one.operation.contract;
    if (parsers) apart.set(parsers, [...(apart.get(parsers) ?? []), one]);
    else add(app, one);
  }
  for (const [parsers, lines] of apart) {
    app.register(async (instance) => {
      parsers(instance);
      for (const one of lines) add(instance, one);
    });
  }

  function add(instance: FastifyInstance, { method, url, operation }: Route<C>): void {
    route(instance, { method, url, ...operation.contract }, (request, reply) =>
      operation.handle(context, request, reply),
    );
  }
}

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

const NO_PARAMETERS = z.strictObject({});

/** Keeps the types of a contract's shapes. */
export const contract = <
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  A extends Shape = undefined,
>(
  given: Contract<P, Q, B, A>,
): Contract<P, Q, B, A> => given;

/** The request of a contract, its parts typed by their shapes. */
export type RequestOf<O> = O extends Contract<infer P, infer Q, infer B, infer _A> ? Typed<P, Q, B> : never;

export const variesByAccept = ({ also, table }: Pick<Contract, 'also' | 'table'>): boolean =>
  also !== undefined || table !== undefined;

/** Registers one operation at its endpoint. */
export function route<
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  A extends Shape = undefined,
>(
  app: FastifyInstance,
  op: Endpoint & Contract<P, Q, B, A>,
  handler: (request: Typed<P, Q, B>, reply: FastifyReply) => Given<A> | Promise<Given<A>>,
): void {
  const status = op.status ?? (op.answer ? 200 : 204);
  const problems = problemsOf(op);
  const { table, graph } = op;
  const rows = table ? rowsOf(op.answer) : null;
  const forms = formsOf(op);
  const query = table ? withFormat(rows ? rows.inQuery(op.query) : op.query, table, graph) : op.query;
  const isOurs = op.answer !== undefined && op.url.startsWith('/v1/');
  const links = linksOf(op);
  const retirement = retirementOf(op.id, op.deprecated);
  const statuses = new Set(problems.map((code) => entryOf(code).status));
  const answer = (request: FastifyRequest, reply: FastifyReply): unknown => {
    // Another form of every answer, as a page, would be one more of its forms and one more branch here.
    const format = isOurs ? formatOf(request, forms, table) : 'json';
    reply.code(status);
    if (retirement !== null) reply.headers(retirement);
    // Fastify has validated its parts by these very shapes.
    const typed = request as unknown as Typed<P, Q, B>;
    const writing = table ? writingOf(request, format) : {};
    request.format = format;
    rows?.ask(request);
    if (isGraphFormat(format)) {
      return Promise.resolve(handler(typed, reply)).then((found) => asGraph(format, request, reply, String(found)));
    }
    if (table && format !== 'json' && format !== 'columns') {
      return Promise.resolve(handler(typed, reply)).then((found) =>
        asTable(
          rows?.table(request) ?? table,
          format,
          writing,
          request,
          reply,
          rows ? rows.selected(request, found) : found,
        ),
      );
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
      return Promise.resolve(found).then((whole) => rows.json(request, reply, led(whole)));
    }
    return found instanceof Promise ? found.then(led) : led(found);
  };
  app.route({
    method: op.method,
    url: op.url,
    ...(op.bodyLimit !== undefined && {
      bodyLimit: Math.min(op.bodyLimit, app.initialConfig.bodyLimit ?? op.bodyLimit),
    }),
    schema: {
      ...(op.params && { params: op.params }),
      // Without parameters of its own an operation takes none, rather than any.
      querystring: query ?? NO_PARAMETERS,
      ...(op.body && { body: op.body }),
      response: {
        ...(op.answer && { [status]: op.answer }),
        ...Object.fromEntries(
          [...statuses].map((code) => [code, { content: { [PROBLEM_TYPE]: { schema: Problem } } }]),
        ),
      },
    },
    config: {
      operation: op.id,
      cache: op.cache ?? false,
      namesRevision: table !== undefined,
      write: op.write ?? false,
      ...(variesByAccept(op) && { vary: 'accept' as const }),
      problems,
      described: { ...op, ...(query && { query }), status, problems } as Described,
    },
    handler: op.long ? inQueue(answer) : answer,
  });
}
