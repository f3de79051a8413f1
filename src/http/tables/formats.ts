import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { mediaTypeFor } from '../request/negotiate.ts';
import { flagParameter, listParameter } from '../request/query.ts';
import { columnsIn, type Table } from './table.ts';

/** The codes of actors in schemes such as ISO 3166-1, for joining tables. */
export interface Codes {
  schemes(): readonly string[];
  /** Returns the function that looks up an actor's code at the moment in the answer's meta. */
  at(meta: Record<string, unknown>): (actorId: string, scheme: string) => string | null;
}

declare module 'fastify' {
  interface FastifyInstance {
    codes: Codes;
  }
  interface FastifyRequest {
    /** The format of the answer: JSON, a page of the desk (`html`), a graph, or a table of the rows of `data`. */
    format: Format | GraphFormat | 'columns' | 'html';
  }
}

/** The formats of a list or an analysis, best first: the first is sent to a client that accepts anything. */
const FORMATS = ['json', 'csv', 'tsv', 'ndjson', 'parquet', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];
export type TableFormat = Exclude<Format, 'json'>;

const MEDIA_TYPES: Record<Format, string> = {
  json: 'application/json',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** The additional formats of a network. */
const GRAPH_FORMATS = ['graphml', 'gexf'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];
export const GRAPH_TYPES: Record<GraphFormat, string> = {
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
};
export const isGraphFormat = (format: string): format is GraphFormat => format in GRAPH_TYPES;
/** The Content-Type header of each format. */
export const CONTENT_TYPES: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  tsv: 'text/tab-separated-values; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  parquet: MEDIA_TYPES.parquet,
  xlsx: MEDIA_TYPES.xlsx,
};

/** A media type of its own, because JSON in columns has another shape: a client that expects rows never gets it. */
export const COLUMNS_TYPE = 'application/vnd.demarche.columns+json';

/**
 * The media types that an operation answers in, best first, and the format that each of them stands for.
 * @param also media types that the handler itself writes instead of JSON
 */
export function offeredFormats({
  table,
  graph,
  page,
  also = [],
}: {
  table?: unknown;
  graph?: boolean;
  page?: string;
  also?: readonly string[];
}) {
  const alone = page ? (['json', 'html'] as const) : (['json'] as const);
  const formats = table ? [...FORMATS, 'columns' as const, ...(graph ? GRAPH_FORMATS : [])] : alone;
  const types: Record<string, string> = { ...MEDIA_TYPES, ...GRAPH_TYPES, columns: COLUMNS_TYPE, html: 'text/html' };
  return {
    types: [...formats.map((format) => types[format] as string), ...also],
    formats: [...formats, ...also.map(() => 'json' as const)],
  };
}

const WHOLE =
  'Format of the answer; overrides Accept. An extension of the path does the same: `/v1/stances.csv`. In any format but json, a list is complete unless there is a `limit`.';
const format = z.enum(FORMATS).optional().describe(WHOLE);
const graphFormat = z
  .enum([...FORMATS, ...GRAPH_FORMATS])
  .optional()
  .describe('Format of the answer; overrides Accept. An extension of the path does the same.');

/** Adds the parameter `format` of operations whose record has a page. */
export const withPage = (query: z.ZodType | undefined): z.ZodObject =>
  (query as z.ZodObject).extend({
    format: z
      .enum(['json', 'html'])
      .optional()
      .describe(
        'html: redirects to the page of the record, as Accept does in a browser. json: the record. Overrides Accept.',
      ),
  });

/** Redirects a browser to the page of a record, at the same moment. */
export function toPage(page: string, { params, query }: FastifyRequest, reply: FastifyReply): void {
  const moment = new URLSearchParams();
  for (const name of ['asOf', 'knownAt']) {
    const value = (query as Record<string, string | undefined>)[name];
    if (value !== undefined) moment.set(name, value);
  }
  const [name] = Object.values(params as Record<string, string>);
  reply
    .header('vary', 'Accept')
    .redirect(`${page}/${encodeURIComponent(name as string)}${moment.size > 0 ? `?${moment}` : ''}`, 303);
}

/** How a table is written, apart from its format. */
const WRITING = {
  columns: z
    .enum(['all', 'filled'])
    .optional()
    .describe(
      'all: every possible column. filled: only those that have a value in some row. Default: all columns of the row itself, and those of nested fields that have a value in some row; lists have all.',
    ),
  codes: listParameter(z.string().min(1).max(60))
    .optional()
    .describe(
      'Coding schemes, such as cow, iso-3166-1-alpha-3 or wikidata. Adds a column for each actor of a row and each scheme, such as `actor_cow`.',
    ),
  bom: flagParameter()
    .optional()
    .meta({ description: 'true: adds a byte order mark, by which Excel recognises csv or tsv as UTF-8.' }),
};
/** The formats that each parameter applies to. */
const COLUMNAR = ['csv', 'tsv', 'parquet', 'xlsx'];
const FITTING: Record<keyof Writing, readonly string[]> = { columns: COLUMNAR, codes: COLUMNAR, bom: ['csv', 'tsv'] };
export type Writing = z.output<z.ZodObject<typeof WRITING>>;

/** Adds the parameters of an operation whose answer is also a table, and maybe a graph. */
export function withFormat(query: z.ZodType | undefined, table: Table, graph = false): z.ZodObject {
  const { codes, ...writing } = WRITING;
  return (query instanceof z.ZodObject ? query : z.strictObject({})).extend({
    format: graph ? graphFormat : format,
    ...writing,
    ...(columnsIn(table).some(({ actor }) => actor) && { codes }),
  });
}

export function formats(app: FastifyInstance, codes: Codes, extensions: FormatExtensions): void {
  app.addHook('onRoute', ({ url, config }) => {
    if (config?.described?.table) extensions.add(url);
  });
  app.decorate('codes', codes);
  app.decorateRequest('format', 'json');
  app.decorateRequest('selection', null);
}

/** Paths that end in a format: `/v1/stances.csv?limit=5` is `/v1/stances?limit=5&format=csv`. Ids and slugs have no dot. */
export class FormatExtensions {
  readonly #urls = new Set<string>();
  #paths: RegExp | null = null;

  /** Adds a route whose answer is a table, by its URL pattern. */
  add(url: string): void {
    this.#urls.add(url.replace(/:\w+/g, '[^/]+'));
    this.#paths = null;
  }

  /** Returns the URL with the extension turned into a parameter. */
  plain({ method, url = '/' }: { method?: string | undefined; url?: string | undefined }): string {
    const [, path, format, query] = EXTENSION.exec(url) ?? [];
    if (path === undefined || !/^(GET|HEAD|OPTIONS)$/.test(method ?? '')) return url;
    this.#paths ??= new RegExp(`^(${[...this.#urls].join('|')})$`);
    return this.#paths.test(path) ? `${path}?${query ? `${query}&` : ''}format=${format}` : url;
  }
}
const EXTENSION = new RegExp(`^([^.?]+)\\.(${[...FORMATS, ...GRAPH_FORMATS].join('|')})(?:\\?(.*))?$`);

/** The format by `?format=`, else by Accept. Removes the parameter, because the question is the same in any format. */
export function formatOf(request: FastifyRequest, { types, formats }: ReturnType<typeof offeredFormats>) {
  const query = request.query as { format?: FastifyRequest['format'] };
  if (formats.length > 1 && query.format !== undefined) {
    const { format } = query;
    delete query.format;
    return format;
  }
  const { accept } = request.headers;
  if (accept === undefined) return 'json';
  const type = mediaTypeFor(accept, types);
  if (type === null) throw new Refusal('not-acceptable', `There is ${types.join(' and ')}.`);
  return formats[types.indexOf(type)] ?? 'json';
}

/** Removes and returns the writing parameters, and refuses those that do not apply to the format. */
export function writingOf(request: FastifyRequest, format: FastifyRequest['format']): Writing {
  const query = request.query as Writing;
  const writing = { ...query };
  for (const name of Object.keys(WRITING) as (keyof Writing)[]) {
    if (query[name] !== undefined && !FITTING[name].includes(format)) {
      throw Refusal.at(`?${name}`, `is for ${FITTING[name].join(', ')}, not for ${format}`);
    }
    delete query[name];
  }
  return writing;
}

/** Whether to answer with the whole list: as a table, unless a page was asked for. */
export const wantsWholeList = ({ format, url }: Pick<FastifyRequest, 'format' | 'url'>): boolean =>
  // Looks at the URL, because the parsed query always has a limit, by default.
  format !== 'json' && format !== 'columns' && !new URL(url, 'http://localhost').searchParams.has('limit');
