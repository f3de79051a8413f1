import type { RunSql } from './database.ts';
import type { SqlTable } from './tables.ts';

type Row = Record<string, unknown>;

/**
 * Rows in as few statements as `chunk` allows, each with one parameter a column: the column's values as one
 * array, or one value where all rows have the same. PGlite runs in this process, so a statement blocks all other
 * requests: chunks are small there, and other requests run after each. While one is written the next is made.
 */
export async function insertRows(run: RunSql, table: SqlTable, rows: readonly Row[], chunk: number): Promise<void> {
  let written: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < rows.length; at += chunk) {
    const { sql, parameters } = statement(table, rows.length <= chunk ? rows : rows.slice(at, at + chunk));
    await written;
    written = run(sql, parameters);
    // Why it failed is for the next round to throw.
    written.catch(() => {});
    await new Promise(setImmediate);
  }
  await written;
}

function statement({ name, columns }: SqlTable, rows: readonly Row[]): { sql: string; parameters: string[] } {
  const into: string[] = [];
  const select: string[] = [];
  const unnest: string[] = [];
  const aliases: string[] = [];
  const parameters: string[] = [];
  const fields = new Set<string>();
  for (const row of rows) for (const field in row) fields.add(field);
  for (const field of fields) {
    const column = columns.get(field);
    if (!column) throw new Error(`the table "${name}" has no column for ${field}`);
    const same = valueOfAll(rows, field);
    if (same === null) continue; // what is left out is null
    into.push(`"${column.name}"`);
    if (same !== undefined) {
      parameters.push(textOf(same, column.type) as string);
      select.push(`$${parameters.length}::text::${column.type}`);
      continue;
    }
    // unnest would flatten an array of arrays, so its elements are sent as text.
    const element = column.type.endsWith('[]') ? 'text' : column.type;
    parameters.push(arrayOf(rows.map((row) => textOf(row[field], column.type))));
    const alias = `c${parameters.length}`;
    unnest.push(`$${parameters.length}::text::${element}[]`);
    aliases.push(alias);
    select.push(element === column.type ? `a.${alias}` : `a.${alias}::${column.type}`);
  }
  const from = unnest.length > 0 ? ` FROM unnest(${unnest.join(', ')}) AS a(${aliases.join(', ')})` : '';
  return { sql: `INSERT INTO "${name}" (${into.join(', ')}) SELECT ${select.join(', ')}${from}`, parameters };
}

/** The value that a field has in every row; undefined where they differ. */
function valueOfAll(rows: readonly Row[], field: string): unknown {
  const first = rows[0]?.[field] ?? null;
  return rows.every((row) => (row[field] ?? null) === first) ? first : undefined;
}

/** A value as PostgreSQL reads it from text. */
function textOf(value: unknown, type: string): string | null {
  if (value === null || value === undefined) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayOf(value as string[]);
  return String(value);
}

function arrayOf(values: readonly (string | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : element(value))).join(',')}}`;
}

const PLAIN = /^[\w.:-]+$/;

const element = (text: string): string =>
  PLAIN.test(text) && text.toUpperCase() !== 'NULL' ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;

/** PostgreSQL's type numbers, and how `query` reads them the same from both drivers. */
const BYTEA = 17;
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

export const parsers: Record<number, (text: string) => unknown> = {
  // Both drivers send bytea as hex text. Buffer reads 100 MB of it in a moment; PGlite's own parser
  // makes a number of every two characters.
  [BYTEA]: (text) => Buffer.from(text.slice(2), 'hex'),
  [INT8]: (text) => {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  },
  // A Date would shift the day with the machine's time zone.
  [DATE]: (text) => text,
  // '2026-11-23 21:40:29.123+00': sessions are held to UTC, so the offset is always +00.
  [TIMESTAMPTZ]: (text) => new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')),
};

const SIGNATURE_AND_FLAGS = 15;

/** The one row of what COPY wrote in its binary format: of each column its length, and its bytes as PostgreSQL sends them. */
export function rowCopied(copied: Buffer): (Buffer | null)[] {
  let at = SIGNATURE_AND_FLAGS + 4 + copied.readInt32BE(SIGNATURE_AND_FLAGS);
  const count = copied.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = copied.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return copied.subarray(at - length, at);
  });
}
