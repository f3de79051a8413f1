import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../domain/refusal.ts';
import { mediaTypeFor } from './answer/negotiate.ts';
import { type Code, entryOf } from './problems/catalogue.ts';
import { PROBLEM_TYPE, Problem, UNIVERSAL } from './problems/problems.ts';
import type { Line } from './request/queue.ts';
import type { JsonText } from './request/zod.ts';
import { asGraph, asTable } from './tables/exports.ts';
import { formatOf, isGraphFormat, withFormat } from './tables/formats.ts';
import type { AllRows, RowsOf } from './tables/rows.ts';
import type { Table } from './tables/table.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** In which long answers wait for their turn. */
    line: Line;
  }
  interface FastifyContextConfig {
    /** operationId. */
    operation?: string;
    /** Answers are a function of URL, revision and day, so may be kept. */
    cache?: boolean;
    /** Needs an API key. */
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
type Asked<P extends Shape, Q extends Shape, B extends Shape> = FastifyRequest<{
  Params: Out<P>;
  Querystring: Out<Q>;
  Body: Out<B>;
}>;

/** One operation: what it is called, takes, answers, and can go wrong with. */
export interface Operation<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  A extends Shape = Shape,
> {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  url: string;
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
  /** The columns of a row of `data`: it then answers as CSV, NDJSON and Parquet as well, by Accept or `?format=`. */
  table?: Table;
  /** The answer is a network, and so has GraphML and GEXF beside the table; the handler writes these, as text. */
  graph?: boolean;
  problems?: readonly Code[];
  cache?: boolean;
  write?: boolean;
  /** It may take long: only some of these are worked on at once, and the others wait in line. */
  long?: boolean;
  /** 308 where the record that the path names has turned out to be another. */
  moves?: boolean;
  /** Bytes of a body, where it is less than the server takes. */
  bodyLimit?: number;
  /** The body is a file, taken as it comes: its media types. */
  upload?: { types: readonly string[] };
}
export type Described = Operation & { status: number; problems: Code[] };

type Given<A extends Shape> =
  | (A extends z.ZodType ? z.input<A> : undefined)
  | JsonText
  | string
  | Buffer
  | AllRows
  | RowsOf
  | FastifyReply;

/** Codes that come with what an operation is, and so are not repeated in each. */
function problemsOf({ problems = [], body, write, method, long }: Operation): Code[] {
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
      ...(long ? (['busy'] as const) : []),
      ...(method === 'PATCH' && write ? (['precondition-required', 'precondition-failed'] as const) : []),
      ...problems,
    ]),
  ];
}

const NO_PARAMETERS = z.strictObject({});

/** What the plain JSON means to whoever reads it as JSON-LD (JSON-LD 1.1, section 6.1). */
export const CONTEXT_PATH = '/v1/context.jsonld';
export const CONTEXT_LINK = `<${CONTEXT_PATH}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`;

/** An operation said apart from what answers it; the types of its shapes are kept. */
export const contract = <
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  A extends Shape = undefined,
>(
  op: Operation<P, Q, B, A>,
): Operation<P, Q, B, A> => op;

/** The request of a contract, its parts typed by their shapes. */
export type RequestOf<O> = O extends Operation<infer P, infer Q, infer B, infer _A> ? Asked<P, Q, B> : never;

export const variesByAccept = ({ also, table }: Operation): boolean => also !== undefined || table !== undefined;

/** Registers one operation. The handler returns the answer, or JsonText where it has the text already. */
export function operation<
  P extends Shape = undefined,
  Q extends Shape = undefined,
  B extends Shape = undefined,
  A extends Shape = undefined,
>(
  app: FastifyInstance,
  op: Operation<P, Q, B, A>,
  handler: (request: Asked<P, Q, B>, reply: FastifyReply) => Given<A> | Promise<Given<A>>,
): void {
  const status = op.status ?? (op.answer ? 200 : 204);
  const problems = problemsOf(op);
  const offered = op.also && ['application/json', ...op.also];
  const { table, graph } = op;
  const query = table ? withFormat(op.query, graph) : op.query;
  const hasContext = op.answer !== undefined && op.url.startsWith('/v1/');
  const statuses = new Set(problems.map((code) => entryOf(code).status));
  const answer = (request: FastifyRequest, reply: FastifyReply): unknown => {
    if (offered && mediaTypeFor(request.headers.accept, offered) === null) {
      throw new Refusal('not-acceptable', `There is ${offered.join(' and ')}.`);
    }
    reply.code(status);
    const asked = request as unknown as Asked<P, Q, B>;
    const format = table ? formatOf(request, graph) : 'json';
    request.format = format;
    if (isGraphFormat(format)) {
      return Promise.resolve(handler(asked, reply)).then((found) => asGraph(format, request, reply, String(found)));
    }
    if (table && format !== 'json') {
      return Promise.resolve(handler(asked, reply)).then((found) => asTable(table, format, request, reply, found));
    }
    if (hasContext) reply.header('link', CONTEXT_LINK);
    return handler(asked, reply);
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
      write: op.write ?? false,
      ...(variesByAccept(op) && { vary: 'accept' as const }),
      problems,
      described: { ...op, ...(query && { query }), status, problems } as Described,
    },
    handler: op.long
      ? (request, reply) =>
          app.line.pass(
            () => answer(request, reply),
            () => request.raw.socket.destroyed,
          )
      : answer,
  });
}
