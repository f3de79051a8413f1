import { inSlices } from '../turns.ts';
import { LongText } from './long-text.ts';
import { rowText } from './row-text.ts';
import type { JsonText } from './zod.ts';

/** An answer with several long lists as text, entry by entry: many thousand at once would keep everybody else waiting. */
export async function answerInSlices(answer: Record<string, unknown>): Promise<JsonText> {
  const text = new LongText();
  for (const [at, [name, value]] of Object.entries(answer).entries()) {
    text.add(`${at === 0 ? '{' : ','}${JSON.stringify(name)}:`);
    if (Array.isArray(value)) await listInSlices(text, value);
    else text.add(JSON.stringify(value));
  }
  text.add('}');
  return text.done();
}

/** `{data, meta}` as text, row by row, null for work done without one. The meta is asked for when the rows are written. */
export async function jsonInSlices<T>(
  rows: Iterable<T | null>,
  shown: (row: T) => object,
  meta: object | (() => object),
): Promise<JsonText> {
  const text = new LongText();
  text.add('{"data":');
  await listInSlices(text, rows, shown);
  text.add(`,"meta":${JSON.stringify(typeof meta === 'function' ? meta() : meta)}}`);
  return text.done();
}

async function listInSlices<T>(text: LongText, rows: Iterable<T | null>, shown = (row: T) => row as object) {
  let before = '[';
  await inSlices(rows, (row) => {
    if (row === null) return;
    text.add(before + rowText(shown(row)));
    before = ',';
  });
  text.add(before === '[' ? '[]' : ']');
}

/** `{data, meta}`: as JSON its text, for a table the rows one by one, as they are asked for. */
export function rowsIn<T>(format: string, rows: readonly T[], shown: (row: T) => object, meta: object) {
  return format === 'json' ? jsonInSlices(rows, shown, meta) : ({ data: each(rows, shown), meta } as never);
}

function* each<T>(rows: readonly T[], shown: (row: T) => object) {
  for (const row of rows) yield shown(row);
}

/** An answer with several lists: as JSON its text, for a table itself. */
export const answerIn = (format: string, answer: Record<string, unknown>) =>
  format === 'json' ? answerInSlices(answer) : (answer as never);
