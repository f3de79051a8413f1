import type { FastifyReply, FastifyRequest } from 'fastify';
import { LongBody } from '../../runtime/body.ts';
import { inSlices, turn } from '../../runtime/turns.ts';
import { JsonText } from '../request/zod.ts';
import { TableStream } from '../tables/exports.ts';
import { type Alike, AllRows, RowsOf, rowsFrom, textChunks } from '../tables/rows.ts';

/** References are made once per version and frozen, so their text never changes either. */
const textsKnown = new WeakMap<object, string>();

/** A row's JSON, as JSON.stringify writes it; the text of a reference that many rows share is made once. */
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
  let text = textsKnown.get(value);
  if (text === undefined) {
    text = JSON.stringify(value);
    textsKnown.set(value, text);
  }
  return text;
}

/** A row that may be long itself: its lists are written entry by entry. */
export class LongRow<R extends object = object> {
  constructor(readonly fields: R) {}
}
/** Converts a row to the form that the answer has. */
type Shown<T, R extends object> = (row: T) => R | LongRow<R>;

type Pieces = Iterable<string | object>;

/** An answer with several long lists as text, written in slices: thousands of entries at once would block the event loop. */
export const answerInSlices = <A extends object>(answer: A): Promise<JsonText<A>> => held(fieldsPieces(answer));

/** All of it as one text. */
export async function held<T>(pieces: Pieces): Promise<JsonText<T>> {
  const text = new LongBody();
  await inSlices(jsonTexts(pieces), (piece) => {
    text.bytes.addText(piece);
    text.next();
  });
  return wholeOf(text);
}

/** Joins a long text in a slice of its own, because megabytes are copied, and then hashed and sent. */
export function wholeOf<T>(text: LongBody): JsonText<T> | Promise<JsonText<T>> {
  if (!text.isLong) return new JsonText<T>(text.done());
  return turn()
    .then(() => text.done())
    .then((whole) => turn().then(() => new JsonText<T>(whole)));
}

/** The JSON of fields: texts and, between them, whatever has a name. Lists are written entry by entry. */
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

/** What stands beside the rows is computed after them. */
function* rowsPieces<T>(rows: Iterable<T | undefined>, shown: Shown<T, object>, beside: () => object) {
  yield '{"data":';
  yield* listPieces(rows, shown);
  yield* fieldsPieces(beside(), ',');
}

/** `{data, meta}` as text, row by row; undefined stands for work done without a row. The meta is computed after the rows. */
export const jsonInSlices = <T, R extends object, M extends object>(
  rows: Iterable<T | undefined>,
  shown: Shown<T, R>,
  meta: M | (() => M),
): Promise<JsonText<{ data: R[]; meta: M }>> =>
  held(rowsPieces(rows, shown, () => ({ meta: typeof meta === 'function' ? meta() : meta })));

const itself = (row: unknown) => row as object;
const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;
const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);

/** More rows are written as they are sent. */
const MANY_ROWS = 50_000;

/** `{data, meta}`: its text for JSON, and the rows on demand for a table. The meta of JSON is computed after the rows. */
export function rowsIn<T, R extends object, M extends Record<string, unknown>>(
  format: string,
  rows: readonly T[],
  shown: Shown<T, R>,
  meta: () => M,
  alike?: Alike,
): Promise<JsonText<{ data: R[]; meta: M }>> | RowsOf | LongAnswer {
  const all = rowsFrom(() => each(rows, shown));
  if (rows.length > MANY_ROWS && (format === 'json' || format === 'columns'))
    return new LongAnswer(all, meta(), () => ({ meta: meta() }));
  return format === 'json' ? jsonInSlices(rows, shown, meta) : new RowsOf(all, meta(), undefined, alike);
}

export function* each<T, R extends object>(
  rows: Iterable<T | undefined>,
  shown: Shown<T, R>,
): Generator<R | undefined> {
  for (const row of rows) {
    const one = row === undefined ? undefined : shown(row);
    yield one instanceof LongRow ? one.fields : one;
  }
}

/** An answer with several lists: its text for JSON, and itself for a table. */
export const answerIn = <A extends object>(format: string, answer: A): Promise<JsonText<A>> | A =>
  format === 'json' ? answerInSlices(answer) : answer;

/** An answer that is too long to be held: its rows and, once they are written, what stands beside them. */
export class LongAnswer<R = unknown, B extends object = object> extends AllRows<R> {
  constructor(
    rows: Iterable<R>,
    meta: Record<string, unknown>,
    readonly beside: () => B,
  ) {
    super(rows, meta);
  }
}

/** Its JSON, with names in the language that is asked for. */
export function jsonStream({ server, headers, selection }: FastifyRequest, reply: FastifyReply, answer: LongAnswer) {
  const { languages } = server;
  const language = languages?.chosen(headers['accept-language']) ?? null;
  reply.type('application/json; charset=utf-8');
  if (language !== null) reply.header('content-language', language);
  const revision = reply.pinnedAt ?? Number(reply.getHeader('ledger-revision'));
  const worded = (text: string) => (language === null ? text : (languages?.worded(text, language, revision) ?? text));
  const pieces = rowsPieces(
    answer.rows,
    selection ? (row: unknown) => selection.of(row) as object : itself,
    answer.beside,
  );
  return new TableStream('json', textChunks(jsonTexts(pieces, worded)));
}

export function* jsonTexts(pieces: Pieces, worded = (text: string) => text): Generator<string> {
  for (const piece of pieces) yield typeof piece === 'string' ? piece : worded(rowText(piece));
}
