import { isUtf8 } from 'node:buffer';
import type { Refused } from './entry.ts';
import { type Bytes, inflated } from './inflate.ts';
import { LIMITS, type Limits } from './unreadable.ts';

export interface Line {
  /** From 1. */
  line: number;
  text: string;
}

const NEWLINE = 10;

/**
 * Text, line by line: UTF-8 and nothing else, gzip or not, with or without a byte order mark, lines ended by LF or
 * CRLF. A line that is no text is refused by its number and the next one is read. However long a line is, no more
 * than the limit is held.
 */
export async function* linesOf(bytes: Bytes, limits: Limits = LIMITS): AsyncGenerator<Line | Refused> {
  let line = 0;
  const rest = new Rest(limits.line);
  for await (const chunk of withoutMark(inflated(bytes, limits))) {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end < 0) {
      rest.add(chunk);
      continue;
    }
    const first = chunk.indexOf(NEWLINE);
    rest.add(chunk.subarray(0, first));
    yield rest.take(++line);
    // The whole lines of a chunk are decoded at once where all is well with them.
    const whole = chunk.subarray(first + 1, end);
    if (first < end) {
      if (whole.length <= limits.line && isText(whole)) {
        for (const text of whole.toString('utf8').split('\n')) yield { line: ++line, text: withoutReturn(text) };
      } else for (const one of split(whole)) yield lineOf(one, ++line, limits.line);
    }
    rest.add(chunk.subarray(end + 1));
  }
  if (!rest.isEmpty) yield rest.take(++line);
}

/** What came of a line whose end is still to come. */
class Rest {
  #parts: Buffer[] = [];
  #length = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.#limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  take(line: number): Line | Refused {
    const taken = this.#length > this.#limit ? tooLong(line, this.#limit) : lineOf(this.#joined(), line, this.#limit);
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

/** Where in the bytes the first part stands that is not UTF-8: what decodes to the replacement character. */
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

/** `inflated` gives at least four bytes first, where there are so many. */
async function* withoutMark(bytes: Bytes): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of bytes) {
    const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    yield isFirst && buffer.subarray(0, 3).equals(MARK) ? buffer.subarray(3) : buffer;
    isFirst = false;
  }
}
