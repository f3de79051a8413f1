import { BodyWriter } from '../../runtime/body.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import { csvHeader, csvLine, csvLines, type Delimited, type Lines } from './csv.ts';
import type { TableFormat } from './formats.ts';
import type { Column, Table } from './table.ts';
import { xlsxChunks } from './xlsx.ts';

type Fields = Record<string, unknown>;

/** The rows of an answer, written one by one on demand. They can be iterated more than once. */
export interface Source {
  /** `undefined` stands for work that gave no row, after which other requests may be served. */
  rows: Iterable<unknown>;
  meta: Fields;
  /** Replaces the columns that the operation declares, if they depend on the query. */
  table?: Table | undefined;
  alike?: SimilarRows | undefined;
  ids?: Iterable<number | undefined>;
  lines?: LinesOfList | undefined;
}

/** Marks a gap in a row that is filled later: the only character that PostgreSQL refuses in texts, so no text has it. */
export const GAP = '\0';

/** Given how a row is written as a line, returns how to write one by its id. */
export type LinesOfList = (line: (row: Fields) => string, form: Delimited) => (id: number) => string;

/** Similar rows, which are written as lines without making each row as an object. */
export interface SimilarRows {
  /** One row of each kind; the other rows of a kind have values in the same columns. */
  kinds: Iterable<unknown>;
  /** @param subject the field in which the rows differ */
  subject: string;
  chunks(open: string, lines: Lines): AsyncGenerator<Buffer>;
}

/** The rows of a table, written at once unless they turn out to be long. */
export class RowsOf implements Source {
  constructor(
    readonly rows: Iterable<unknown>,
    readonly meta: Fields,
    readonly table?: Table,
    readonly alike?: SimilarRows,
  ) {}
}

/** A whole list, however long, always streamed. The moment in `meta` determines what it contains. */
export class AllRows<R = unknown> implements Source {
  constructor(
    readonly rows: Iterable<R>,
    readonly meta: Fields,
    /** The id of each row, cheaper to iterate than the rows. */
    readonly ids?: Iterable<number | undefined>,
    /** For a list in which most of a line often repeats an earlier one. */
    public lines?: LinesOfList,
  ) {}
}

/** An iterable that makes its rows anew on every iteration. */
export const rowsFrom = <R>(make: () => Iterator<R>): Iterable<R> => ({ [Symbol.iterator]: make });

/** The columns that are empty in every row. If there are no rows, only inner columns count as empty. */
export async function emptyIn(table: Table, among: readonly Column[], { rows, meta }: Source): Promise<Set<Column>> {
  const empty = new Set(among);
  let isAny = false;
  for (const row of rows) {
    if (isTimeUp()) await turn();
    if (row === undefined) continue;
    isAny = true;
    if (empty.size === 0) break;
    for (const { columns, value } of table) {
      if (!columns.some((column) => empty.has(column))) continue;
      const found = value(row as Fields, meta);
      if (found === null || found === undefined) continue;
      for (const column of columns) if (empty.has(column) && !isBlank(column.of(found))) empty.delete(column);
    }
  }
  return isAny ? empty : new Set(among.filter(({ isInner }) => isInner));
}

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Bytes of a chunk: a stream to a slow reader buffers one, and one more is on its way. */
export const CHUNK = 1 << 15;
/** Rows between two looks at the clock: one look costs as much as writing a cell. */
const ROWS_PER_CLOCK_CHECK = 16;

/** The byte order mark by which Excel recognises UTF-8. */
const BOM = '\uFEFF';

function* pieces(
  format: Exclude<TableFormat, 'xlsx' | 'parquet'>,
  table: Table,
  { rows, meta, ids, lines }: Source,
  bom: boolean,
): Generator<Buffer | undefined> {
  const line = format === 'ndjson' ? (row: Fields) => `${JSON.stringify(row)}\n` : csvLine(table, format, meta);
  const lineOf = ids && lines && format !== 'ndjson' ? lines(line, format) : null;
  // Line by line, because joining thousands of strings costs more than making them.
  const bytes = new BodyWriter();
  try {
    if (bom) bytes.addText(BOM);
    if (format !== 'ndjson') bytes.addText(csvHeader(table, format));
    let count = 0;
    for (const row of lineOf && ids ? ids : rows) {
      if (row !== undefined) bytes.addText(lineOf ? lineOf(row as number) : line(row as Fields));
      if (bytes.length >= CHUNK) yield bytes.take();
      else if (row === undefined || ++count % ROWS_PER_CLOCK_CHECK === 0) yield undefined;
    }
    yield bytes.take();
  } finally {
    bytes.done().release();
  }
}

/** Yields chunks on demand and in slices, so that a slow reader costs no memory and other requests are served. */
export async function* chunksOf(
  format: TableFormat,
  table: Table,
  source: Source,
  bom = false,
): AsyncGenerator<Buffer> {
  const { rows, meta, alike } = source;
  if (format === 'xlsx') return yield* xlsxChunks(table, rows, meta);
  if (alike && (format === 'csv' || format === 'tsv')) {
    const open = (bom ? BOM : '') + csvHeader(table, format);
    return yield* alike.chunks(open, csvLines(table, format, meta, alike.subject));
  }
  const made = format === 'parquet' ? await parquet(table, rows, meta) : pieces(format, table, source, bom);
  for (const piece of made) {
    if (piece !== undefined && piece.length > 0) yield piece;
    if (isTimeUp()) await turn();
  }
}

/** Loads the writer when first used, because few servers are asked for Parquet and it has many modules. */
async function parquet(table: Table, rows: Source['rows'], meta: Fields): Promise<Iterable<Buffer | undefined>> {
  const { parquetChunks } = await import('./parquet.ts');
  return parquetChunks(table, rows, meta);
}

/** Yields the texts in chunks, giving other requests a turn in between. */
export async function* textChunks(pieces: Iterable<string>): AsyncGenerator<Buffer> {
  const bytes = new BodyWriter();
  try {
    for (const piece of pieces) {
      bytes.addText(piece);
      if (bytes.length >= CHUNK) yield bytes.take();
      if (isTimeUp()) await turn();
    }
    yield bytes.take();
  } finally {
    bytes.done().release();
  }
}
