import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Pin } from './answer/encoded-answer.ts';
import type { Code } from './problems/catalogue.ts';
import type { Table } from './tables/table.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** operationId. */
    operation?: string;
    /** Answers are a function of URL, revision and day, so may be kept. */
    cache?: boolean;
    /** The same bytes for as long as the program runs, also where a plugin answers with a stream. */
    isFixed?: boolean;
    /** The answer names the revision that it was computed at, so it changes with each, and its tag is known before it. */
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

export type Shape = z.ZodType | undefined;
type Out<S extends Shape> = S extends z.ZodType ? z.output<S> : unknown;
export type Typed<P extends Shape = Shape, Q extends Shape = Shape, B extends Shape = Shape> = FastifyRequest<{
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
  /** What a question pins: its day and its revision (`knownAt`), or the method as well, so that the answer holds for ever. */
  pins?(query: object): Pin | null;
  write?: boolean;
  /** CPU-bound: only a few of these run at once, and the others queue. */
  long?: boolean;
  /** Where the desk shows the record: clients that prefer text/html to JSON are redirected there. */
  page?: string;
  /** Answers 308 when the record that the path names was merged into another. */
  moves?: boolean;
  /** Limit for the body in bytes, if lower than the server's. */
  bodyLimit?: number;
  /** The body is a file, read as a stream: its media types. */
  upload?: { types: readonly string[] };
  /** Body parsers other than the server's. They are registered in an instance of their own, so no other route has them. */
  parsers?: (app: FastifyInstance) => void;
}

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
export interface Endpoint {
  method: HttpMethod;
  url: string;
}
export type Described = Endpoint & Contract & { status: number; problems: Code[] };
