import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Column, columnsIn, type Table } from './table.ts';

type Fields = Record<string, unknown>;
/** Other requests are served between the columns of a row group; this many rows keep the time for one column short. */
const ROWS_A_GROUP = 10_000;
/** Used if a column holds JSON: every cell has to be serialised as well, which takes many times as long. */
const ROWS_WITH_JSON = 1_500;

const ELEMENTS = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
} as const;

/** Columns of type date hold full days and become DATE; dates that may be only a month or a year are text columns. */
const typed = (value: unknown, { type }: Column): unknown =>
  value !== null && (type === 'date' || type === 'instant') ? new Date(value as string) : value;

/** A Parquet file in pieces. Yields `undefined` while there is nothing to send, so that others can be served. */
export function* parquetChunks(
  table: Table,
  rows: Iterable<unknown>,
  meta: Fields,
): Generator<Buffer | undefined, void, undefined> {
  const columns = columnsIn(table);
  const writer = new ByteWriter(1 << 16);
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...ELEMENTS[type] })),
    ],
    kvMetadata: Object.entries(meta)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
      .map(([key, value]) => ({ key: `demarche.${key}`, value: String(value) })),
    createdBy: 'demarche',
  });
  const most = columns.some(({ type }) => type === 'json') ? ROWS_WITH_JSON : ROWS_A_GROUP;
  let cells: unknown[][] = columns.map(() => []);
  for (const row of rows) {
    yield undefined;
    if (row === undefined) continue;
    let at = 0;
    for (const { columns: of, value } of table) {
      const found = value(row as Fields, meta);
      for (const column of of) cells[at++]?.push(typed(column.of(found), column));
    }
    if (cells[0]?.length !== most) continue;
    yield* group(cells);
    cells = columns.map(() => []);
  }
  if (cells[0]?.length) yield* group(cells);
  file.finish();
  yield taken();

  /** The library writes a row group on every call: each call writes one column, and the groups are then merged. */
  function* group(data: unknown[][]) {
    const before = file.row_groups.length;
    for (let i = 0; i < columns.length; i++) {
      const column = { name: columns[i]?.name as string, data: data[i] as unknown[], offsetIndex: false };
      file.write({ columnData: [column], rowGroupSize: column.data.length });
      yield taken();
    }
    const parts = file.row_groups.splice(before);
    const sum = (of: (part: (typeof parts)[number]) => bigint | undefined) =>
      parts.reduce((total, part) => total + (of(part) ?? 0n), 0n);
    const size = BigInt(data[0]?.length ?? 0);
    file.row_groups.push({
      columns: parts.flatMap((part) => part.columns),
      num_rows: size,
      total_byte_size: sum((part) => part.total_byte_size),
      total_compressed_size: sum((part) => part.total_compressed_size),
    });
    file.num_rows -= size * BigInt(parts.length - 1);
  }

  function taken(): Buffer {
    const bytes = Buffer.from(writer.getBytes().slice());
    writer.index = 0;
    return bytes;
  }
}
