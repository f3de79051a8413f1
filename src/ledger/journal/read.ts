import { Buffer, constants } from 'node:buffer';
import { isLine, type JournalLine, NOTHING_BEFORE, seal } from './line.ts';

/** A line that was changed after it was written, or is not a line of a journal. */
export class JournalFault extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`line ${line} ${reason}`);
  }
}

export interface RawLine {
  /** The line's number, from 1. */
  at: number;
  /** The line without its newline. */
  bytes: Buffer;
  /** Offset of the line's first byte in the file. */
  offset: number;
  /** False for a last line without a newline, which was not written completely. */
  ended: boolean;
}

const NEWLINE = 10;
const LONGEST = constants.MAX_STRING_LENGTH;

export async function* rawLines(stream: AsyncIterable<Buffer>): AsyncGenerator<RawLine> {
  let at = 1;
  let offset = 0;
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      parts.push(chunk.subarray(start, end));
      const bytes = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
      yield { at, bytes, offset, ended: true };
      offset += bytes.length + 1;
      at++;
      parts = [];
      length = 0;
      start = end + 1;
    }
    length += chunk.length - start;
    if (length > LONGEST) throw new JournalFault(at, `is longer than ${LONGEST} bytes`);
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield { at, bytes: Buffer.concat(parts), offset, ended: false };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Checks each line against its own hash and against the previous line. */
export class Chain {
  recordedAt = '';

  /** @param number of the last line before the first that is taken, with its hash */
  constructor(
    public number = 0,
    public hash = NOTHING_BEFORE,
  ) {}

  /** Returns the line if it is intact and follows the previous one; otherwise throws a JournalFault. */
  take({ at, bytes, ended }: RawLine): JournalLine {
    const fault = (reason: string) => new JournalFault(at, reason);
    if (!ended) throw fault('is cut off: it does not end with a newline');
    const line = parse(bytes, fault);
    const { sha256, ...entry } = line;
    const expected = sealed(entry, fault);
    if (sha256 !== expected.own) throw fault('was changed: its content does not match its SHA-256');
    if (!isLine(bytes, expected)) throw fault('was changed: it is not in canonical form (RFC 8785)');
    if (line.previous !== this.hash) throw this.#broken(at, line);
    if (line.number !== this.number + 1)
      throw fault(`has revision ${line.number}, but ${this.number + 1} must come next`);
    if (!(line.recordedAt > this.recordedAt)) throw fault('was not recorded later than the line before it');
    this.hash = expected.hash;
    this.number = line.number;
    this.recordedAt = line.recordedAt;
    return line;
  }

  /** Both lines are intact but do not follow each other. Says which of them is at fault. */
  #broken(at: number, { number }: JournalLine): JournalFault {
    if (number !== this.number + 1)
      return new JournalFault(at, `does not follow: it has revision ${number}, but ${this.number + 1} must come next`);
    if (at === 1) return new JournalFault(1, 'is the first, but it refers to a previous line');
    return new JournalFault(at - 1, `was changed: line ${at} refers to a different SHA-256`);
  }
}

function parse(bytes: Buffer, fault: (reason: string) => JournalFault): JournalLine {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw fault('is not UTF-8');
  }
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    throw fault(text.trim() === '' ? 'is empty' : 'is not JSON');
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw fault('is not a JSON object');
  return line as JournalLine;
}

function sealed(entry: Omit<JournalLine, 'sha256'>, fault: (reason: string) => JournalFault) {
  try {
    return seal(entry);
  } catch (error) {
    throw fault((error as Error).message);
  }
}
