import { LongBody } from '../../runtime/body.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import { JsonText } from '../request/zod.ts';
import { RowsOf, rowsFrom } from '../tables/rows.ts';

/** References are made once per version and frozen, so their text never changes either. */
const texts = new WeakMap<object, string>();

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
  let text = texts.get(value);
  if (text === undefined) {
    text = JSON.stringify(value);
    texts.set(value, text);
  }
  return text;
}

/** A row that may be long itself: its lists are written entry by entry. */
export class LongRow<R extends object = object> {
  constructor(readonly fields: R) {}
}
/** Converts a row to the form that the answer has. */
type Shown<T, R extends object> = (row: T) => R | LongRow<R>;

/** An answer with several long lists as text, written in slices: thousands of entries at once would block the event loop. */
export async function answerInSlices<A extends object>(answer: A): Promise<JsonText<A>> {
  const text = new LongBody();
  await fieldsInSlices(text, answer);
  return wholeOf(text);
}

/** Joins a long text in a slice of its own, because megabytes are copied, and then hashed and sent. */
export function wholeOf<T>(text: LongBody): JsonText<T> | Promise<JsonText<T>> {
  if (!text.isLong) return new JsonText<T>(text.done());
  return turn()
    .then(() => text.done())
    .then((whole) => turn().then(() => new JsonText<T>(whole)));
}

function add(text: LongBody, piece: string): void {
  text.bytes.addText(piece);
  text.next();
}

async function fieldsInSlices(text: LongBody, fields: object): Promise<void> {
  let before = '{';
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    add(text, `${before}${JSON.stringify(name)}:`);
    if (Array.isArray(value)) await listInSlices(text, value);
    else if (isFields(value)) await fieldsInSlices(text, value);
    else add(text, JSON.stringify(value));
    before = ',';
  }
  add(text, before === '{' ? '{}' : '}');
}

/** `{data, meta}` as text, row by row; undefined stands for work done without a row. The meta is computed after the rows. */
export async function jsonInSlices<T, R extends object, M extends object>(
  rows: Iterable<T | undefined>,
  shown: Shown<T, R>,
  meta: M | (() => M),
): Promise<JsonText<{ data: R[]; meta: M }>> {
  const text = new LongBody();
  add(text, '{"data":');
  await listInSlices(text, rows, shown);
  add(text, `,"meta":${JSON.stringify(typeof meta === 'function' ? meta() : meta)}}`);
  return wholeOf(text);
}

async function listInSlices<T>(text: LongBody, rows: Iterable<T | undefined>, shown: Shown<T, object> = itself) {
  let before = '[';
  for (const row of rows) {
    if (isTimeUp()) await turn();
    if (row === undefined) continue;
    const one = shown(row);
    if (one instanceof LongRow) {
      add(text, before);
      await fieldsInSlices(text, one.fields);
    } else add(text, before + (isFields(one) ? rowText(one) : JSON.stringify(one)));
    before = ',';
  }
  add(text, before === '[' ? '[]' : ']');
}

const itself = (row: unknown) => row as object;
const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{data, meta}`: its text for JSON, and the rows on demand for a table. */
export const rowsIn = <T, R extends object, M extends Record<string, unknown>>(
  format: string,
  rows: readonly T[],
  shown: Shown<T, R>,
  meta: M,
): Promise<JsonText<{ data: R[]; meta: M }>> | RowsOf =>
  format === 'json'
    ? jsonInSlices(rows, shown, meta)
    : new RowsOf(
        rowsFrom(() => each(rows, shown)),
        meta,
      );

function* each<T, R extends object>(rows: readonly T[], shown: Shown<T, R>): Generator<R> {
  for (const row of rows) {
    const one = shown(row);
    yield one instanceof LongRow ? one.fields : one;
  }
}

/** An answer with several lists: its text for JSON, and itself for a table. */
export const answerIn = <A extends object>(format: string, answer: A): Promise<JsonText<A>> | A =>
  format === 'json' ? answerInSlices(answer) : answer;
