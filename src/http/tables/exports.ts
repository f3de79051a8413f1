import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { getOrCreate } from '../../domain/lists.ts';
import { Refusal } from '../../domain/refusal.ts';
import { codedEtag, etagMatches } from '../request/etag.ts';
import { type ContentCoding, codingOf } from '../request/negotiate.ts';
import { queuedParts } from '../request/queue.ts';
import { byteRangeOf, contentRange, isEmpty } from '../request/range.ts';
import { JsonText } from '../request/zod.ts';
import { KeptFile } from './files.ts';
import { CONTENT_TYPES, GRAPH_TYPES, type GraphFormat, type TableFormat, type Writing } from './formats.ts';
import { AllRows, CHUNK, chunksOf, emptyIn, RowsOf, type Source } from './rows.ts';
import { columnsIn, type Table, withCodes, without } from './table.ts';
import { fitsOnSheet } from './xlsx.ts';

type Fields = Record<string, unknown>;
interface Answer {
  data: Iterable<unknown>;
  meta?: Fields;
  links?: { next: string | null };
}

/** Writes an answer as a table: at once if it is a page or short enough, else as a stream. */
export async function asTable(
  declared: Table,
  format: TableFormat,
  writing: Writing,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: unknown,
): Promise<unknown> {
  const isSource = answer instanceof AllRows || answer instanceof RowsOf;
  const given = isSource ? null : ((answer instanceof JsonText ? answer.toJSON() : answer) as Answer);
  const source: Source = isSource ? answer : { rows: given?.data ?? [], meta: given?.meta ?? {} };
  // Codes depend on the moment, but the lines kept for similar rows do not.
  if (writing.codes) source.alike = source.lines = undefined;
  const { permalink, knownAt } = source.meta;
  const next = given?.links?.next;
  const links = [
    ...(typeof permalink === 'string' ? [`<${permalink}>; rel="canonical"`] : []),
    ...(next ? [`<${next}>; rel="next"`] : []),
  ];
  reply.type(CONTENT_TYPES[format]).header('accept-ranges', 'bytes');
  reply.header('content-disposition', `attachment; filename="${fileName(request.url, knownAt, format)}"`);
  if (links.length > 0) reply.header('link', links.join(', '));
  const whole = source.table ?? declared;
  const table = coded(writing.columns === 'all' ? whole : asked(whole, request), writing.codes, request, source.meta);
  const isAll = answer instanceof AllRows;
  const wanted = writing.columns ?? (isAll || given?.links ? 'all' : 'own');
  const chunks = written(table, format, wanted, writing.bom, source);
  if (isAll) return new TableStream(format, chunks);
  const parts: Buffer[] = [];
  let length = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > LONG) return new TableStream(format, joined(parts, chunks));
  }
  return Buffer.concat(parts);
}
/** Bytes; a longer table is streamed rather than held in memory. */
const LONG = 2 ** 21;

async function* joined(parts: readonly Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield* parts;
  yield* rest;
}

/** The table without the columns of fields that the query's `include` leaves out. */
function asked(table: Table, { query }: FastifyRequest): Table {
  const { include = [] } = query as { include?: readonly string[] };
  const left = columnsIn(table).filter((column) => column.include && !include.includes(column.include));
  if (left.length === 0) return table;
  const known = getOrCreate(tablesAsked, table, () => new Map<string, Table>());
  return getOrCreate(known, left.map(({ name }) => name).join(), () => without(table, new Set(left)));
}
/** Each table without some of its optional columns, by their names. */
const tablesAsked = new WeakMap<Table, Map<string, Table>>();

/** The table with the columns for the codes of these schemes. */
function coded(table: Table, schemes: readonly string[] | undefined, request: FastifyRequest, meta: Fields): Table {
  if (schemes === undefined) return table;
  const { codes } = request.server;
  const unknown = schemes.find((scheme) => !codes.schemes().includes(scheme));
  const detail = unknown
    ? `there is no scheme "${unknown}"; there are ${codes.schemes().join(', ')}`
    : columnsIn(table).some(({ actor }) => actor)
      ? undefined
      : request.selection
        ? 'no selected field is an actor as a whole: select `actor`, for example, rather than `actor.slug`'
        : 'no row of this table names an actor in a column of its own';
  if (detail) throw Refusal.at('?codes', detail);
  return withCodes(table, schemes, codes.at(meta));
}

/**
 * The columns to write. The row's own fields always have theirs, so that scripts can rely on the names; nested fields
 * only if some row has a value. Lists have all columns: whole lists are streamed, and pages have to match.
 */
async function narrowed(
  table: Table,
  format: TableFormat,
  wanted: 'all' | 'own' | 'filled',
  source: Source,
): Promise<Table> {
  if (format === 'ndjson' || wanted === 'all') return table;
  const among = columnsIn(table).filter(({ isInner }) => isInner || wanted === 'filled');
  if (among.length === 0) return table;
  const empty = await emptyIn(table, among, { rows: source.alike?.kinds ?? source.rows, meta: source.meta });
  const key = [...empty].map(({ name }) => name).join();
  const known = getOrCreate(narrowedTables, table, () => new LRUCache({ max: 20 }));
  return getOrCreate(known, key, () => without(table, empty));
}
/** Narrowed tables by the names of the omitted columns: most answers omit the same ones. */
const narrowedTables = new WeakMap<Table, LRUCache<string, Table>>();

/** Sets the headers of a network in one of the graph formats, and returns its text. */
export function asGraph(format: GraphFormat, request: FastifyRequest, reply: FastifyReply, text: string): string {
  reply.type(`${GRAPH_TYPES[format]}; charset=utf-8`).header('accept-ranges', 'bytes');
  reply.header('content-disposition', `attachment; filename="${fileName(request.url, undefined, format)}"`);
  return text;
}

/** `/v1/actors/alba/timeline` at revision 10 is actors-alba-timeline-r10.csv. */
function fileName(url: string, knownAt: unknown, format: TableFormat | GraphFormat): string {
  const path = (url.split('?')[0] as string).replace(/^\/v1\//, '').replace(/[^A-Za-z0-9_-]+/g, '-');
  return `${path}${knownAt === undefined ? '' : `-r${knownAt}`}.${format}`;
}

/** A long answer that is written while it is sent. */
export class TableStream {
  constructor(
    readonly format: TableFormat | 'json',
    readonly chunks: AsyncGenerator<Buffer>,
  ) {}
}

async function* written(
  table: Table,
  format: TableFormat,
  wanted: Parameters<typeof narrowed>[2],
  bom: boolean | undefined,
  source: Source,
): AsyncGenerator<Buffer> {
  if (format === 'xlsx' && source instanceof AllRows) await fitsOnSheet(source.ids ?? source.rows);
  yield* chunksOf(format, await narrowed(table, format, wanted, source), source, bom);
}

/** Sends a streamed answer: all of it, a range of its bytes, or, to HEAD, only its headers. */
export async function sendStream(
  { format, chunks: made }: TableStream,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const wanted = codingOf(request.headers);
  if (wanted === null) throw new Refusal('not-acceptable', 'Accept-Encoding refuses every coding, identity included.');
  // These formats are compressed inside.
  const coding = format === 'parquet' || format === 'xlsx' ? 'identity' : wanted;
  const state = reply.stateHeaders();
  const etag = codedEtag(state.etag, coding);
  reply.headers({ ...state, etag });
  if (etagMatches(request.headers['if-none-match'], etag)) {
    await made.return(undefined);
    return bodiless(reply, 304);
  }
  if (coding !== 'identity') reply.header('content-encoding', coding);
  const { files } = request.server;
  if (!files.mayKeep(etag)) reply.removeHeader('accept-ranges');
  let chunks = queuedParts(request, reply, made);
  if (coding === 'identity') {
    // Written to disk first only if the client asks for its length or a part of it; otherwise sent as it is made.
    const isForParts = request.method === 'HEAD' || request.headers.range !== undefined;
    const isGone = () => request.raw.socket.destroyed;
    const found = isForParts
      ? await files.get(etag, chunks, request.server.clientOf(request), isGone)
      : (files.find(etag) ?? chunks);
    if (found instanceof KeptFile) return partOf(found, etag, request, reply);
    if (isForParts) reply.removeHeader('accept-ranges');
    chunks = found;
  }
  if (request.method === 'HEAD') {
    await chunks.return(undefined);
    return bodiless(reply, 200);
  }
  // An error before the first byte can still be answered with a problem.
  const first = await chunks.next();
  async function* all() {
    if (!first.done) yield first.value;
    yield* chunks;
  }
  const bytes = Readable.from(all(), { objectMode: false, highWaterMark: CHUNK });
  if (coding === 'identity') return bytes;
  // If either side fails, the other ends and the connection is cut, so that half a file is never taken for a whole one.
  return pipeline(bytes, zipper(coding), () => {});
}

function partOf(file: KeptFile, etag: string, { method, headers }: FastifyRequest, reply: FastifyReply) {
  const range = method === 'GET' ? byteRangeOf(headers, etag, file.size) : null;
  const { start, end } = range ?? { start: 0, end: file.size };
  if (range !== null) {
    reply.code(206).header('content-range', contentRange(range, file.size));
    if (isEmpty(range)) throw new Refusal('range-not-satisfiable', `There are ${file.size} bytes.`);
  }
  reply.header('content-length', end - start);
  return method === 'HEAD' ? bodiless(reply, 200) : file.read(start, end);
}

/** Ends an answer without a body; the onSend hook does not do so for streams. */
function bodiless(reply: FastifyReply, status: 200 | 304): FastifyReply {
  if (status === 304) for (const name of ['content-type', 'content-disposition', 'link']) reply.removeHeader(name);
  const { raw } = reply;
  const headers = reply.getHeaders();
  reply.hijack();
  raw.writeHead(status, headers as Record<string, string>);
  raw.end();
  return reply;
}

const zipper = (coding: ContentCoding) =>
  coding === 'gzip'
    ? createGzip({ level: 4 })
    : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
