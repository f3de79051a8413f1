import { dayRange, representativeDay } from '../../domain/edtf.ts';
import { getOrCreate, remember } from '../../domain/lists.ts';
import { type Day, dayOfInstant, firstDay, formatDay, parseDate } from '../../domain/time.ts';
import type { DatePrecision } from '../../domain/vocabulary.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { type Kind, LAYOUTS, type Layout, type Values } from '../../nouns/nouns.ts';
import type { Database } from '../database/database.ts';
import type { StoredRevisions } from '../database/revision.ts';

type Row = Record<string, unknown>;

/** A cache of parsed dates, because many records share few dates. */
const MOST_PARSED = 100_000;

/**
 * A date as stored in columns. The precision keeps `2025-05` from becoming `2025-05-01`; `edtf` is the date as it was
 * given, if the two cannot express it.
 */
export const dateColumns = remember((text: string) => {
  const precision = parseDate(text)?.precision;
  const date = formatDay(representativeDay(dayRange(text)));
  return { date, precision: precision ?? 'day', edtf: precision ? null : text };
}, MOST_PARSED);

function putDate(row: Row, field: string): void {
  const found = row[field] ? dateColumns(row[field] as string) : null;
  row[field] = found?.date ?? null;
  row[`${field}Precision`] = found?.precision ?? null;
  if (found?.edtf) row[`${field}Edtf`] = found.edtf;
}

/** The day in a date column, which is text in a row to be written, and a Date in one that was read. */
export const dayIn = (date: Date | string): Day =>
  typeof date === 'string' ? firstDay(date) : dayOfInstant(date.getTime());

const column = (field: string, part: string) => field + part[0]?.toUpperCase() + part.slice(1);

/** The rows of one version: its own row, and the rows of its lists by table. */
export function toRows(layout: Layout, value: Row, key: { id: number; revision: number }) {
  const row: Row = { ...value, ...key };
  for (const field of layout.dates) putDate(row, field);
  for (const field of layout.instants) row[field] = value[field] ? new Date(value[field] as string) : null;
  for (const [field, parts] of Object.entries(layout.nested)) {
    const object = value[field] as Row | null;
    delete row[field];
    for (const part of parts) row[column(field, part)] = object?.[part] ?? null;
  }
  const lists: Record<string, Row[]> = {};
  for (const [field, { table, dates }] of Object.entries(layout.lists)) {
    delete row[field];
    lists[table] = (value[field] as Row[]).map((item, position) => {
      const listed: Row = { ...item, ...key, position };
      for (const date of dates) putDate(listed, date);
      return listed;
    });
  }
  return { row, lists };
}

const orders = new Map<string, readonly string[]>();

/** The fields of a table in schema order, which is also the order of the fields of a value and so of an answer. */
export const fieldsInOrder = (table: string): readonly string[] =>
  getOrCreate(orders, table, () => {
    const name = `${table[0]?.toUpperCase()}${table.slice(1)}ScalarFieldEnum` as 'ActorScalarFieldEnum';
    return Object.keys(Prisma[name]);
  });

/** Converts a row that was read, lists included, back to the value that was written. */
export function fromRow(layout: Layout, row: Row): Row {
  const { id: _id, revision: _revision, retractedReason: _reason, ...value } = row;
  restoreDates(value, layout.dates);
  for (const field of layout.instants) value[field] = (row[field] as Date | null)?.toISOString() ?? null;
  for (const [field, parts] of Object.entries(layout.nested)) {
    const entries = parts.map((part) => [part, row[column(field, part)]] as const);
    for (const part of parts) delete value[column(field, part)];
    value[field] = entries[0]?.[1] == null ? null : Object.fromEntries(entries);
  }
  for (const [field, { dates }] of Object.entries(layout.lists)) {
    value[field] = (row[field] as Row[]).map(({ id: _i, revision: _r, position: _p, ...item }) => {
      restoreDates(item, dates);
      return item;
    });
  }
  return value;
}

function restoreDates(value: Row, dates: string[]) {
  for (const field of dates) {
    const { [field]: date, [`${field}Precision`]: precision, [`${field}Edtf`]: edtf } = value;
    value[field] = date ? (edtf ?? formatDay(dayIn(date as Date | string), precision as DatePrecision)) : null;
    delete value[`${field}Precision`];
    delete value[`${field}Edtf`];
  }
}

/** A version of a record from its row and, if the record was created within the span read, the record's row. */
export const versionOf = (kind: Kind, record: Row | undefined, row: Row): StoredRevisions['versions'][number] => ({
  kind,
  id: row.id as number,
  revision: row.revision as number,
  slug: (record?.slug as string | null | undefined) ?? null,
  created: record?.revision === row.revision,
  value: fromRow(LAYOUTS[kind], row) as unknown as Values[Kind],
  retracted: row.retractedReason as string | null,
});

/**
 * Reads the rows of a query as PostgreSQL's own bytes, one at a time: the columns of each row with their types, lengths
 * (−1 for null) and contents. All come in one value, because a driver takes a microsecond or two for each row.
 */
export class PackedRows {
  readonly #view: DataView;
  #next = 0;
  /** Where each column of the current row starts, and how long it is: −1 for null. */
  readonly starts: number[] = [];
  readonly lengths: number[] = [];
  /** Whether there is a current row; at first it is the first one. */
  isOnRow = true;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.next();
  }

  static async of(db: Database, sql: string): Promise<PackedRows> {
    const [rows] = await db.bytes(`SELECT string_agg(record_send(one), '') FROM (${sql}) one`);
    return new PackedRows(rows ?? new Uint8Array());
  }

  next(): void {
    let at = this.#next;
    this.isOnRow = at < this.bytes.length;
    if (!this.isOnRow) return;
    const count = this.#view.getInt32(at);
    at += 4;
    for (let column = 0; column < count; column++) {
      // Four bytes that tell its type come first.
      const length = this.#view.getInt32(at + 4);
      at += 8;
      this.starts[column] = at;
      this.lengths[column] = length;
      if (length > 0) at += length;
    }
    this.#next = at;
  }

  isNull = (column: number): boolean => (this.lengths[column] as number) < 0;

  /** A smallint, an integer, or a boolean as 0 or 1. */
  number(column: number, ifNull = 0): number {
    const length = this.lengths[column] as number;
    const start = this.starts[column] as number;
    if (length === 4) return this.#view.getInt32(start);
    if (length === 2) return this.#view.getInt16(start);
    return length < 0 ? ifNull : this.#view.getInt8(start);
  }

  text(column: number): string | null {
    if (this.isNull(column)) return null;
    const { buffer, byteOffset } = this.bytes;
    const start = byteOffset + (this.starts[column] as number);
    return Buffer.from(buffer, start, this.lengths[column]).toString();
  }
}
