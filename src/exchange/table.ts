import { type CsvError, parse } from 'csv-parse/sync';
import type { Refused } from './entry.ts';
import type { Bytes } from './inflate.ts';
import { type Line, linesOf } from './lines.ts';
import { LIMITS, type Limits, Unreadable } from './unreadable.ts';

/** A row by the names of its columns. An empty cell is ''. */
export interface Row {
  line: number;
  cells: Record<string, string>;
}

export interface Table {
  columns: string[];
  /** Rows, and what is none by its line. */
  rows: AsyncGenerator<Row | Refused>;
}

/** A record of the file: one line, or several where a quoted cell runs over them. */
interface Unit {
  line: number;
  text: string;
}

const DELIMITERS = [',', ';', '\t'];
/** Records that are parsed at once: enough to make the call cheap, few enough to give others a turn. */
const AT_ONCE = 200;

/**
 * CSV with a header (RFC 4180), delimited by comma, semicolon or tab, whichever the header has most of. csv-parse reads
 * the cells; lines are put together to records here, so that a record that is none is refused by its line and
 * the next one is read. The header's own faults are the file's.
 */
export async function tableOf(bytes: Bytes, limits: Limits = LIMITS): Promise<Table> {
  const units = unitsOf(linesOf(bytes, limits), limits);
  const first = await units.next();
  if (first.done) throw new Unreadable('is empty: the first line must name the columns', 1);
  if ('reason' in first.value) throw new Unreadable(first.value.reason, first.value.line);
  const delimiter = delimiterOf(first.value.text);
  const [header] = parsed([first.value], delimiter);
  if (!header || 'reason' in header) throw new Unreadable(header?.reason ?? 'names no columns', 1);
  const columns = header.cells.map((name) => name.trim());
  refuseColumns(columns);
  return { columns, rows: rowsOf(units, columns, delimiter) };
}

function refuseColumns(columns: string[]): void {
  const unnamed = columns.indexOf('');
  if (unnamed >= 0) throw new Unreadable(`the header leaves column ${unnamed + 1} without a name`, 1);
  const twice = columns.find((name, i) => columns.indexOf(name) < i);
  if (twice !== undefined) throw new Unreadable('is a column twice', 1, twice);
}

function delimiterOf(header: string): string {
  const bare = header.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

async function* rowsOf(
  units: AsyncIterable<Unit | Refused>,
  columns: string[],
  delimiter: string,
): AsyncGenerator<Row | Refused> {
  let waiting: Unit[] = [];
  let length = 0;
  const flush = function* () {
    for (const record of parsed(waiting, delimiter)) yield 'reason' in record ? record : rowOf(record, columns);
    waiting = [];
    length = 0;
  };
  for await (const unit of units) {
    if ('reason' in unit) {
      yield* flush();
      yield unit;
      continue;
    }
    waiting.push(unit);
    length += unit.text.length;
    if (waiting.length >= AT_ONCE || length > 2 ** 16) yield* flush();
  }
  yield* flush();
}

function rowOf({ line, cells }: { line: number; cells: string[] }, columns: string[]): Row | Refused {
  if (cells.length === columns.length) {
    return { line, cells: Object.fromEntries(columns.map((name, i) => [name, cells[i] as string])) };
  }
  const few = cells.length < columns.length;
  const field = few ? (columns[cells.length] as string) : null;
  return { line, field, reason: `has ${cells.length} columns where the header has ${columns.length}` };
}

/** Cells of records. One that csv-parse refuses is found by parsing them one by one. */
function parsed(units: Unit[], delimiter: string): ({ line: number; cells: string[] } | Refused)[] {
  if (units.length === 0) return [];
  try {
    const records = cellsOf(units.map(({ text }) => text).join('\n'), delimiter);
    if (records.length === units.length) {
      return records.map((cells, i) => ({ line: (units[i] as Unit).line, cells }));
    }
    if (units.length === 1) throw new Error('is not one record');
  } catch (error) {
    const [unit] = units as [Unit];
    if (units.length === 1) return [{ line: unit.line, field: null, reason: inWords(error as CsvError, unit) }];
  }
  return units.flatMap((unit) => parsed([unit], delimiter));
}

const cellsOf = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, relax_column_count: true, record_delimiter: '\n' });

function inWords(error: CsvError, { line, text }: Unit): string {
  const lines = text.split('\n').length;
  const upto = lines > 1 ? `, and takes the lines up to ${line + lines - 1} with it` : '';
  if (error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return `has a quote that does not end its cell${upto}: a quote inside of a cell is written twice`;
  }
  if (error.code === 'INVALID_OPENING_QUOTE') {
    return `has a quote inside of a cell that does not begin with one${upto}: put the cell in quotes and write the quote twice`;
  }
  return `is no record of a table: ${error.message}`;
}

/** Lines put together where a quote is open at their end. Blank lines are none. */
async function* unitsOf(lines: AsyncIterable<Line | Refused>, limits: Limits): AsyncGenerator<Unit | Refused> {
  let open: { line: number; parts: string[]; length: number } | null = null;
  for await (const one of lines) {
    if ('reason' in one) {
      if (open)
        throw new Unreadable(
          `the quote that is opened here is not closed before line ${one.line}, which ${one.reason}`,
          open.line,
        );
      yield one;
      continue;
    }
    const isOdd = quotesIn(one.text) % 2 === 1;
    if (!open) {
      if (isOdd) open = { line: one.line, parts: [one.text], length: one.text.length };
      else if (one.text.trim() !== '') yield one;
      continue;
    }
    open.parts.push(one.text);
    open.length += one.text.length;
    if (open.length > limits.line) {
      throw new Unreadable(`the quote that is opened here is not closed within ${limits.line} characters`, open.line);
    }
    if (!isOdd) continue;
    yield { line: open.line, text: open.parts.join('\n') };
    open = null;
  }
  if (open) throw new Unreadable('the quote that is opened here is never closed', open.line);
}

function quotesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++;
  return count;
}
