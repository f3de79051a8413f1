import { isUtf8 } from 'node:buffer';
import { type CsvError, parse } from 'csv-parse/sync';
import type { Refused } from '../import/entry.ts';
import { type Bytes, inflated } from './inflate.ts';
import { LIMITS, type Limits, Unreadable } from './unreadable.ts';

interface Line {
  /** From 1. */
  line: number;
  text: string;
}

const NEWLINE = 10;

/**
 * Reads text line by line: UTF-8, optionally gzipped, with or without a byte order mark, with LF or CRLF. A line that is
 * not valid text is refused with its number, and reading goes on. At most `limits.line` bytes of a line are kept.
 */
export async function* readLines(bytes: Bytes, limits: Limits = LIMITS): AsyncGenerator<Line | Refused> {
  let [line, blank] = [0, 0];
  const rest = new PartialLine(limits.line);
  const counted = <L extends Line | Refused>(one: L): L => {
    blank = 'text' in one && one.text.trim() === '' ? blank + 1 : 0;
    if (blank > limits.blank) throw new Unreadable(`has more than ${limits.blank} blank lines in succession`, one.line);
    return one;
  };
  for await (const chunk of withoutMark(inflated(bytes, limits))) {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end < 0) {
      rest.add(chunk);
      continue;
    }
    const first = chunk.indexOf(NEWLINE);
    rest.add(chunk.subarray(0, first));
    yield counted(rest.take(++line));
    // Fast path: all complete lines of a chunk are decoded in one call if they are valid.
    const whole = chunk.subarray(first + 1, end);
    if (first < end) {
      if (whole.length <= limits.line && isText(whole)) {
        for (const text of whole.toString('utf8').split('\n'))
          yield counted({ line: ++line, text: withoutReturn(text) });
      } else for (const one of split(whole)) yield counted(lineOf(one, ++line, limits.line));
    }
    rest.add(chunk.subarray(end + 1));
  }
  if (!rest.isEmpty) yield rest.take(++line);
}

/** The beginning of a line whose end has not been read yet. */
class PartialLine {
  #parts: Buffer[] = [];
  #length = 0;

  constructor(private readonly limit: number) {}

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  take(line: number): Line | Refused {
    const taken = this.#length > this.limit ? tooLong(line, this.limit) : lineOf(this.#joined(), line, this.limit);
    this.#parts = [];
    this.#length = 0;
    return taken;
  }

  #joined(): Buffer {
    return this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts);
  }
}

const tooLong = (line: number, limit: number): Refused => ({
  line,
  field: null,
  reason: `is longer than ${limit} bytes`,
});

function lineOf(bytes: Buffer, line: number, limit: number): Line | Refused {
  if (bytes.length > limit) return tooLong(line, limit);
  if (isText(bytes)) return { line, text: withoutReturn(bytes.toString('utf8')) };
  if (bytes.includes(0)) return { line, field: null, reason: 'holds NUL, which is no text' };
  return { line, field: null, reason: `is not UTF-8 at byte ${badByte(bytes) + 1}; save the file as UTF-8` };
}

const isText = (bytes: Buffer): boolean => !bytes.includes(0) && isUtf8(bytes);
const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** The offset of the first invalid byte, which decodes to the replacement character. */
function badByte(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  return Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')));
}

function* split(bytes: Buffer): Generator<Buffer> {
  let from = 0;
  for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
    yield bytes.subarray(from, to);
    from = to + 1;
  }
  yield bytes.subarray(from);
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Drops a byte order mark. The first chunk has at least four bytes, unless the file is shorter. */
async function* withoutMark(bytes: Bytes): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of bytes) {
    const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    yield isFirst && buffer.subarray(0, 3).equals(MARK) ? buffer.subarray(3) : buffer;
    isFirst = false;
  }
}

/** The cells of a row by column name. An empty cell is ''. */
export interface Row {
  line: number;
  cells: Record<string, string>;
}

export interface FileTable {
  columns: string[];
  /** Rows, and refusals of lines that are not rows. */
  rows: AsyncGenerator<Row | Refused>;
}

/** The text of one record: one line, or several if a quoted cell has line breaks. */
interface RecordText {
  line: number;
  text: string;
}

const DELIMITERS = [',', ';', '\t'];
/** How many records are parsed in one call: more are cheaper for each, but block the process for longer. */
const AT_ONCE = 200;

/**
 * Reads CSV with a header (RFC 4180). The delimiter is the comma, semicolon or tab that is most frequent in the header.
 * Lines are joined to records here and csv-parse reads only the cells, so that an invalid record is refused with its
 * line and reading goes on. A fault in the header refuses the file.
 */
export async function readTable(bytes: Bytes, limits: Limits = LIMITS): Promise<FileTable> {
  const units = unitsOf(readLines(bytes, limits), limits);
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
  units: AsyncIterable<RecordText | Refused>,
  columns: string[],
  delimiter: string,
): AsyncGenerator<Row | Refused> {
  let waiting: RecordText[] = [];
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
  if (cells.length === columns.length)
    return { line, cells: Object.fromEntries(columns.map((name, i) => [name, cells[i] as string])) };
  const few = cells.length < columns.length;
  const field = few ? (columns[cells.length] as string) : null;
  return { line, field, reason: `has ${cells.length} columns where the header has ${columns.length}` };
}

/** Parses records together. If that fails, they are parsed one by one to find the invalid one. */
function parsed(units: RecordText[], delimiter: string): ({ line: number; cells: string[] } | Refused)[] {
  if (units.length === 0) return [];
  try {
    const text = units.map((unit) => unit.text).join('\n');
    const records: string[][] = parse(text, { delimiter, relax_column_count: true, record_delimiter: '\n' });
    if (records.length === units.length)
      return records.map((cells, i) => ({ line: (units[i] as RecordText).line, cells }));
    if (units.length === 1) throw new Error('is not one record');
  } catch (error) {
    const [unit] = units as [RecordText];
    if (units.length === 1) return [{ line: unit.line, field: null, reason: inWords(error as CsvError, unit) }];
  }
  return units.flatMap((unit) => parsed([unit], delimiter));
}

function inWords(error: CsvError, { line, text }: RecordText): string {
  const lines = text.split('\n').length;
  const upto = lines > 1 ? `, and takes the lines up to ${line + lines - 1} with it` : '';
  if (error.code === 'CSV_INVALID_CLOSING_QUOTE')
    return `has a quote that does not end its cell${upto}: a quote inside of a cell is written twice`;
  if (error.code === 'INVALID_OPENING_QUOTE')
    return `has a quote inside of a cell that does not begin with one${upto}: put the cell in quotes and write the quote twice`;
  return `is no record of a table: ${error.message}`;
}

/** Joins the lines of a record, which goes on while a quote is open. Blank lines are skipped. */
async function* unitsOf(lines: AsyncIterable<Line | Refused>, limits: Limits): AsyncGenerator<RecordText | Refused> {
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
    if (open.length > limits.line)
      throw new Unreadable(`the quote that is opened here is not closed within ${limits.line} characters`, open.line);
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
