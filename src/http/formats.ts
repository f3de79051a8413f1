import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../domain/refusal.ts';
import { mediaTypeFor } from './negotiate.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the answer is to be written as. Anything but json is a table: the rows of `data`, one by one. */
    format: Format;
  }
}

/** The forms that a list or an analysis has, best first: what a client that takes anything gets. */
export const FORMATS = ['json', 'csv', 'ndjson', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];
export type TableFormat = Exclude<Format, 'json'>;

export const MEDIA_TYPES: Record<Format, string> = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};
/** As they are sent. */
export const CONTENT_TYPES: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  parquet: MEDIA_TYPES.parquet,
};
export const TABLE_TYPES = FORMATS.filter((format) => format !== 'json').map((format) => MEDIA_TYPES[format]);
const OFFERED = FORMATS.map((format) => MEDIA_TYPES[format]);

const format = z
  .enum(FORMATS)
  .optional()
  .describe('The form of the answer; goes before Accept. A list as csv, ndjson or parquet without `limit` is whole.');

/** The parameters of an operation whose answer is a table, too. */
export const withFormat = (query: z.ZodType | undefined): z.ZodObject =>
  (query instanceof z.ZodObject ? query : z.strictObject({})).extend({ format });

export function formats(app: FastifyInstance): void {
  app.decorateRequest('format', 'json');
}

/** `?format=`, or else what Accept likes best. The parameter is taken off: it is none of the question's own. */
export function formatOf(request: FastifyRequest): Format {
  const query = request.query as { format?: Format };
  const asked = query.format;
  if (asked !== undefined) {
    delete query.format;
    return asked;
  }
  const { accept } = request.headers;
  if (accept === undefined) return 'json';
  const type = mediaTypeFor(accept, OFFERED);
  if (type === null) throw new Refusal('not-acceptable', `There is ${OFFERED.join(' and ')}.`);
  return FORMATS[OFFERED.indexOf(type)] as Format;
}

/** Whether the URL has the parameter: a default of it is in the query all the same. */
export const asksFor = (url: string, name: string): boolean => new URL(url, 'http://localhost').searchParams.has(name);
