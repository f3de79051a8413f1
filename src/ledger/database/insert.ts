import type { RunSql } from './database.ts';
import type { SqlTable } from './tables.ts';

type Row = Record<string, unknown>;

/**
 * Inserts rows in as few statements as `chunk` allows, with one parameter per column: an array of the column's values,
 * or one value if all rows share it. PGlite runs in this process, so a statement blocks all other requests: chunks are
 * small there, and other requests run after each. The next statement is built while one is written.
 */
export async function insertRows(run: RunSql, table: SqlTable, rows: readonly Row[], chunk: number): Promise<void> {
  let written: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < rows.length; at += chunk) {
    const { sql, parameters } = statement(table, rows.length <= chunk ? rows : rows.slice(at, at + chunk));
    await written;
    written = run(sql, parameters);
    // A failure is thrown when the next round awaits the write.
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
    if (same === null) continue; // columns left out are null
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

/** The value that a field has in every row; undefined if the rows differ. */
function valueOfAll(rows: readonly Row[], field: string): unknown {
  const first = rows[0]?.[field] ?? null;
  return rows.every((row) => (row[field] ?? null) === first) ? first : undefined;
}

/** A value in the text form that PostgreSQL parses. */
function textOf(value: unknown, type: string): string | null {
  if (value === null || value === undefined) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayOf(value as string[]);
  return String(value);
}

const arrayOf = (values: readonly (string | null)[]): string =>
  `{${values.map((value) => (value === null ? 'NULL' : element(value))).join(',')}}`;

const PLAIN = /^[\w.:-]+$/;

const element = (text: string): string =>
  PLAIN.test(text) && text.toUpperCase() !== 'NULL' ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;

/** PostgreSQL's type OIDs, and parsers with which `query` returns the same values from both drivers. */
const BYTEA = 17;
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

export const parsers: Record<number, (text: string) => unknown> = {
  // Both drivers send bytea as hex text. Buffer decodes 100 MB of it in a moment, while PGlite's own parser makes a
  // number of every two characters.
  [BYTEA]: (text) => Buffer.from(text.slice(2), 'hex'),
  [INT8]: (text) => {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  },
  // A Date would shift the day with the machine's time zone.
  [DATE]: (text) => text,
  // '2026-11-23 21:40:29.123+00': sessions are set to UTC, so the offset is always +00.
  [TIMESTAMPTZ]: (text) => new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')),
};

const SIGNATURE_AND_FLAGS = 15;

/** Parses the single row that COPY wrote in binary format: for each column its length, then the bytes PostgreSQL sent. */
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
