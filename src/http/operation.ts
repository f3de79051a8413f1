import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { appendTo } from '../domain/lists.ts';
import { answering } from './answering.ts';
import type { Contract, Described, Endpoint, HttpMethod, Shape, Typed } from './contract.ts';
import { entryOf } from './problems/catalogue.ts';
import { PROBLEM_TYPE, Problem } from './problems/problems.ts';
import { workFor } from './request/long.ts';
import type { JsonText } from './request/zod.ts';
import { sendStream, TableStream } from './tables/exports.ts';
import { isWhole } from './tables/formats.ts';
import type { AllRows, RowsOf } from './tables/rows.ts';

export type { Contract, Described } from './contract.ts';

/** What a handler may return. JSON has the shape that the contract declares, as an object or as text made of one. */
export type Given<A extends Shape> =
  | (A extends z.ZodType ? z.input<A> | JsonText<z.input<A>> : undefined)
  | string
  | Buffer
  | AllRows
  | RowsOf
  | TableStream
  | FastifyReply;

/** A contract bound to its handler. `C` is what every handler of the program is given beside the request. */
interface Operation<
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
  (method: HttpMethod) =>
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

/** The request of a contract, its parts typed by their shapes. */
export type RequestOf<O> = O extends Contract<infer P, infer Q, infer B, infer _A> ? Typed<P, Q, B> : never;

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
  handler: (request: Typed<P, Q, B>, reply: FastifyReply) => Given<A> | Promise<Given<A>>,
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
      namesRevision: op.table !== undefined,
      write: op.write ?? false,
      ...(variesByAccept(op) && { vary: 'accept' as const }),
      problems,
      described: { ...op, ...(query && { query }), status, problems } as Described,
    },
    handler: (request, reply) => (isAnswered(request, reply) ? reply : handle(request, reply)),
  });
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** The handler of a long answer: it waits in the queue, and is given up when its client leaves or its time is over. */
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

/** The handler of an answer that is long where it is a whole list as a table, rather than its page. */
const asTable =
  (id: string, isPaged: boolean, answer: Handler): Handler =>
  (request, reply) => {
    const here = () => answer(request, reply);
    const sent = (made: unknown) => (made instanceof TableStream ? sendStream(made, request, reply) : made);
    const isLong = isPaged && isWhole(request);
    const found = isLong ? (request.server.threads?.ask(id, request, reply, here) ?? here()) : here();
    return found instanceof Promise ? found.then(sent) : sent(found);
  };
