import type { FastifyReply, FastifyRequest } from 'fastify';
import { getOrCreate } from '../../domain/lists.ts';
import { LongBody } from '../../runtime/body.ts';
import { inSlices, turn } from '../../runtime/turns.ts';
import { JsonText } from '../request/zod.ts';
import { TableStream } from '../tables/exports.ts';
import { AllRows, RowsOf, rowsFrom, type SimilarRows, textChunks } from '../tables/rows.ts';

/** Maps each reference to its JSON. References are made once per version and frozen, so it never changes. */
const textsKnown = new WeakMap<object, string>();

/** The same text as JSON.stringify, with the JSON of shared, frozen references written once. */
export function rowText(row: object): string {
  let text = '';
  for (const name in row) {
    const value = (row as Record<string, unknown>)[name];
    if (value === undefined) continue;
    text += `${text === '' ? '{' : ','}"${name}":${valueText(value)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

function valueText(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || !Object.isFrozen(value)) return JSON.stringify(value);
  return getOrCreate(textsKnown, value, JSON.stringify);
}

/** A row with long lists of its own, which are written entry by entry. */
export class LongRow<R extends object = object> {
  constructor(readonly fields: R) {}
}
/** Converts a row to its form in the answer. */
type Shown<T, R extends object> = (row: T) => R | LongRow<R>;

type Pieces = Iterable<string | object>;

/** Writes an answer with several long lists in slices: thousands of entries at once would block the event loop. */
export const answerInSlices = <A extends object>(answer: A): Promise<JsonText<A>> => joinInSlices(fieldsPieces(answer));

/** Joins all pieces into one JSON text. */
export async function joinInSlices<T>(pieces: Pieces): Promise<JsonText<T>> {
  const text = new LongBody();
  await inSlices(jsonTexts(pieces), (piece) => {
    text.bytes.addText(piece);
    text.next();
  });
  return wholeOf(text);
}

/** Gives other requests a turn before and after joining a long text: megabytes are copied, and then hashed and sent. */
export function wholeOf<T>(text: LongBody): JsonText<T> | Promise<JsonText<T>> {
  if (!text.isLong) return new JsonText<T>(text.done());
  return turn()
    .then(() => text.done())
    .then((whole) => turn().then(() => new JsonText<T>(whole)));
}

/** The JSON of an object in pieces: text, or an object to be written. Lists are written entry by entry. */
export function* fieldsPieces(fields: object, opening = '{'): Generator<string | object> {
  let before = opening;
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    if (isList(value)) yield* listPieces(value);
    else if (isFields(value) && !('name' in value)) yield* fieldsPieces(value);
    else yield isFields(value) ? value : JSON.stringify(value);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function* listPieces<T>(rows: Iterable<T | undefined>, shown: Shown<T, object> = itself): Generator<string | object> {
  let before = '[';
  for (const row of rows) {
    yield row === undefined ? '' : before;
    if (row === undefined) continue;
    const one = shown(row);
    if (one instanceof LongRow) yield* fieldsPieces(one.fields);
    else yield isFields(one) ? one : JSON.stringify(one);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

/** The fields beside the rows are computed after the rows. */
function* rowsPieces<T>(rows: Iterable<T | undefined>, shown: Shown<T, object>, beside: () => object) {
  yield '{"data":';
  yield* listPieces(rows, shown);
  yield* fieldsPieces(beside(), ',');
}

/** The JSON of `{data, meta}`, row by row. An undefined row stands for work that gave none. A `meta` function runs last. */
export const jsonInSlices = <T, R extends object, M extends object>(
  rows: Iterable<T | undefined>,
  shown: Shown<T, R>,
  meta: M | (() => M),
): Promise<JsonText<{ data: R[]; meta: M }>> =>
  joinInSlices(rowsPieces(rows, shown, () => ({ meta: typeof meta === 'function' ? meta() : meta })));

const itself = (row: unknown) => row as object;
const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;
const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);

/** With more rows than this an answer is streamed rather than held in memory. */
const MANY_ROWS = 50_000;

/** `{data, meta}`: JSON text, or rows on demand for a table. For JSON the meta is computed after the rows. */
export function rowsIn<T, R extends object, M extends Record<string, unknown>>(
  format: string,
  rows: readonly T[],
  shown: Shown<T, R>,
  meta: () => M,
  alike?: SimilarRows,
): Promise<JsonText<{ data: R[]; meta: M }>> | RowsOf | LongAnswer {
  const all = rowsFrom(() => shownRows(rows, shown));
  if (rows.length > MANY_ROWS && (format === 'json' || format === 'columns'))
    return new LongAnswer(all, meta(), () => ({ meta: meta() }));
  return format === 'json' ? jsonInSlices(rows, shown, meta) : new RowsOf(all, meta(), undefined, alike);
}

export function* shownRows<T, R extends object>(
  rows: Iterable<T | undefined>,
  shown: Shown<T, R>,
): Generator<R | undefined> {
  for (const row of rows) {
    const one = row === undefined ? undefined : shown(row);
    yield one instanceof LongRow ? one.fields : one;
  }
}

/** An answer with several lists: JSON text for JSON, the object itself for a table. */
export const answerIn = <A extends object>(format: string, answer: A): Promise<JsonText<A>> | A =>
  format === 'json' ? answerInSlices(answer) : answer;

/** An answer too long for memory: its rows and, computed after they are written, the fields beside them. */
export class LongAnswer<R = unknown, B extends object = object> extends AllRows<R> {
  constructor(
    rows: Iterable<R>,
    meta: Record<string, unknown>,
    readonly beside: () => B,
  ) {
    super(rows, meta);
  }
}

/** The answer as JSON, with names in the language that the client asks for. */
export function jsonStream({ server, headers, selection }: FastifyRequest, reply: FastifyReply, answer: LongAnswer) {
  const { languages } = server;
  const language = languages?.chosen(headers['accept-language']) ?? null;
  reply.type('application/json; charset=utf-8');
  if (language !== null) reply.header('content-language', language);
  const revision = reply.pinnedAt ?? Number(reply.getHeader('ledger-revision'));
  const translate = (text: string) =>
    language === null ? text : (languages?.translate(text, language, revision) ?? text);
  const pieces = rowsPieces(
    answer.rows,
    selection ? (row: unknown) => selection.of(row) as object : itself,
    answer.beside,
  );
  return new TableStream('json', textChunks(jsonTexts(pieces, translate)));
}

/** Writing pieces one by one, and looking at the clock after each, would take as long as making them. */
const PIECES_AT_ONCE = 16;

/** The texts of the pieces, several at once. An empty piece, which stands for work that gave no row, ends a text. */
export function* jsonTexts(pieces: Pieces, translate = (text: string) => text): Generator<string> {
  let [text, count] = ['', 0];
  for (const piece of pieces) {
    text += typeof piece === 'string' ? piece : translate(rowText(piece));
    if (++count % PIECES_AT_ONCE !== 0 && piece !== '') continue;
    yield text;
    text = '';
  }
  yield text;
}
