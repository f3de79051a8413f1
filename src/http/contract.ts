import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Pin } from './answer/encoded-answer.ts';
import type { Code } from './problems/catalogue.ts';
import type { Table } from './tables/table.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operationId. */
    operation?: string;
    /** The answer depends only on URL, revision and day, so it may be cached. */
    cache?: boolean;
    /** The answer has the same bytes for the life of the process, even where a plugin sends it as a stream. */
    isFixed?: boolean;
    /** The answer contains its revision, so it changes with every revision, and its ETag is known without its bytes. */
    namesRevision?: boolean;
    /** Whether an API key is needed. */
    write?: boolean;
    /** The answer has several media types, chosen by Accept. */
    vary?: 'accept';
    /** Problem codes that the operation may answer with. */
    problems?: readonly Code[];
    /** The operation as the OpenAPI document describes it. */
    described?: Described;
  }
}

export type Shape = z.ZodType | undefined;
type Out<S extends Shape> = S extends z.ZodType ? z.output<S> : unknown;
export type TypedRequest<P extends Shape = Shape, Q extends Shape = Shape, B extends Shape = Shape> = FastifyRequest<{
  Params: Out<P>;
  Querystring: Out<Q>;
  Body: Out<B>;
}>;

/** The name, input, answer and problems of one operation. Its URL is in the table of routes. */
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
  /** The JSON of the answer as it is sent; none for 204. */
  answer?: A;
  /** Default 200. */
  status?: 200 | 201 | 202 | 204;
  /** Other media types of the answer, chosen by Accept; the handler sets the type and returns text. */
  also?: readonly string[];
  /** The columns of a row of `data`: also answers as a table, chosen by Accept, `?format=` or the path's extension. */
  table?: Table;
  /** The answer is a network, with GraphML and GEXF besides the table; the handler returns these as text. */
  graph?: boolean;
  problems?: readonly Code[];
  /** `since`: the day the deprecation was announced (RFC 9745). `sunset`: the day it is switched off (RFC 8594). */
  deprecated?: { since: string; sunset: string };
  cache?: boolean;
  /** What a question with `knownAt` pins: revision and day (`moment`), or the method too (the answer never changes). */
  pins?(query: object): Pin | null;
  write?: boolean;
  /** CPU-bound: only `longAtOnce` of these run at once; the others queue. */
  long?: boolean;
  /** The path of the record in the desk: clients that prefer text/html to JSON are redirected there. */
  page?: string;
  /** Answers 308 when the record in the path was merged into another. */
  moves?: boolean;
  /** Limit for the body in bytes, if lower than the server's. */
  bodyLimit?: number;
  /** The body is a file, read as a stream: the media types that are accepted. */
  upload?: { types: readonly string[] };
  /** Body parsers other than the server's, registered in a Fastify instance of their own, apart from other routes. */
  parsers?: (app: FastifyInstance) => void;
}

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
export interface Endpoint {
  method: HttpMethod;
  url: string;
}
export type Described = Endpoint & Contract & { status: number; problems: Code[] };
