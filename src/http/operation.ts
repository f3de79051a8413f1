import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { appendTo } from '../domain/lists.ts';
import { answering } from './answering.ts';
import type { Contract, Described, Endpoint, HttpMethod, Shape, TypedRequest } from './contract.ts';
import { entryOf } from './problems/catalogue.ts';
import { PROBLEM_TYPE, Problem } from './problems/problems.ts';
import { workFor } from './request/queue.ts';
import type { JsonText } from './request/zod.ts';
import { sendStream, TableStream } from './tables/exports.ts';
import { wantsWholeList } from './tables/formats.ts';
import type { AllRows, RowsOf } from './tables/rows.ts';

export type { Contract, Described } from './contract.ts';

/** What a handler may return. JSON has the shape that the contract declares, as an object or already as text. */
export type HandlerResult<A extends Shape> =
  | (A extends z.ZodType ? z.input<A> | JsonText<z.input<A>> : undefined)
  | string
  | Buffer
  | AllRows
  | RowsOf
  | TableStream
  | FastifyReply;

/** A contract bound to its handler. `C` is the context that every handler gets besides the request. */
interface Operation<
  C,
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  A extends Shape = Shape,
> {
  contract: Contract<P, Q, B, A>;
  handle(context: C, request: TypedRequest<P, Q, B>, reply: FastifyReply): HandlerResult<A> | Promise<HandlerResult<A>>;
}

/** Returns the function that binds a contract to its handler; a handler that returns another shape does not compile. */
export const operationsOf =
  <C>() =>
  <P extends Shape = undefined, Q extends Shape = undefined, B extends Shape = undefined, A extends Shape = undefined>(
    contract: Contract<P, Q, B, A>,
    handle: Operation<C, P, Q, B, A>['handle'],
  ): Operation<C, P, Q, B, A> => ({ contract, handle });

/** One route: an endpoint and its operation. */
export interface Route<C> extends Endpoint {
  operation: Operation<C>;
}

const lineOf =
  (method: HttpMethod) =>
  <C>(url: string, operation: Operation<C>): Route<C> => ({ method, url, operation });
export const get = lineOf('GET');
export const post = lineOf('POST');
export const patch = lineOf('PATCH');
export const del = lineOf('DELETE');

/** Registers the routes. Those with the same body parsers of their own share a Fastify instance, apart from others. */
export function register<C>(app: FastifyInstance, routes: readonly Route<C>[], context: C): void {
  const apart = new Map<NonNullable<Contract['parsers']>, Route<C>[]>();
  for (const one of routes) {
    const { parsers } = one.operation.contract;
    if (parsers) appendTo(apart, parsers, one);
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

const NO_PARAMETERS = z.strictObject({});

/** The request type of a contract, with params, query and body typed by their shapes. */
export type RequestOf<O> = O extends Contract<infer P, infer Q, infer B, infer _A> ? TypedRequest<P, Q, B> : never;

export const variesByAccept = ({ also, table, page }: Pick<Contract, 'also' | 'table' | 'page'>): boolean =>
  also !== undefined || table !== undefined || page !== undefined;

/** Registers one operation at its endpoint. */
export function route<
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  A extends Shape = undefined,
>(
  app: FastifyInstance,
  op: Endpoint & Contract<P, Q, B, A>,
  handler: (request: TypedRequest<P, Q, B>, reply: FastifyReply) => HandlerResult<A> | Promise<HandlerResult<A>>,
): void {
  const { status, query, problems, isAnswered, answer } = answering(op, handler);
  const isPaged = op.query instanceof z.ZodObject && 'limit' in op.query.shape;
  const handle = op.long ? inQueue(op.id, answer) : op.table ? asTable(op.id, isPaged, answer) : answer;
  const statuses = new Set(problems.map((code) => entryOf(code).status));
  app.route({
    method: op.method,
    url: op.url,
    ...(op.bodyLimit !== undefined && {
      bodyLimit: Math.min(op.bodyLimit, app.initialConfig.bodyLimit ?? op.bodyLimit),
    }),
    schema: {
      ...(op.params && { params: op.params }),
      // An operation without query parameters refuses all, rather than accepting any.
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
      namesRevision: op.table !== undefined || op.pins !== undefined,
      write: op.write ?? false,
      ...(variesByAccept(op) && { vary: 'accept' as const }),
      problems,
      described: { ...op, ...(query && { query }), status, problems } as Described,
    },
    handler: (request, reply) => (isAnswered(request, reply) ? reply : handle(request, reply)),
  });
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** The handler of a long answer: waits in the queue, and gives up when its client leaves or its time is up. */
const inQueue =
  (id: string, answer: Handler): Handler =>
  async (request, reply) => {
    const { queue, longLimit } = request.server;
    const work = workFor(request, reply, longLimit);
    const here = () => work.run(() => answer(request, reply));
    const found = await queue.run(
      work.client,
      () => request.server.threads?.ask(id, request, reply, here) ?? here(),
      () => work.isStopped,
    );
    return found instanceof TableStream ? sendStream(found, request, reply) : found;
  };

/** The handler of a table: a whole list is computed in a worker thread if there is one, a page here. */
const asTable =
  (id: string, isPaged: boolean, answer: Handler): Handler =>
  (request, reply) => {
    const here = () => answer(request, reply);
    const sent = (made: unknown) => (made instanceof TableStream ? sendStream(made, request, reply) : made);
    const isLong = isPaged && wantsWholeList(request);
    const found = isLong ? (request.server.threads?.ask(id, request, reply, here) ?? here()) : here();
    return found instanceof Promise ? found.then(sent) : sent(found);
  };
