import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/**
 * Stores a state in a file: nested objects with columns of numbers that are megabytes long. First comes a header line,
 * then the state without its columns as V8 serializes it, then the columns, and last a checksum of everything.
 */
export type StateColumn = Int32Array | Uint32Array | Uint16Array | Uint8Array;
const COLUMNS = { Int32Array, Uint32Array, Uint16Array, Uint8Array };

/** Makes a column in memory that can be shared with other threads. */
export function column<C extends StateColumn>(like: C, length: number): C {
  const Kind = like.constructor as new (memory: SharedArrayBuffer) => C;
  return new Kind(new SharedArrayBuffer(length * like.BYTES_PER_ELEMENT));
}

/** Marks the place of a column that is written separately. */
interface Gap {
  columnOf: keyof typeof COLUMNS;
  length: number;
}
const isGap = (part: unknown): part is Gap => typeof part === 'object' && part !== null && 'columnOf' in part;

const LINE_END = 10;
const HEAD_BYTES = 1024;

/** For an empty view of shared memory, crc32 would lose the running sum. */
const sumWith = (bytes: Uint8Array, sum: number): number => (bytes.length === 0 ? sum : crc32(bytes, sum));

/** Writes everything synchronously, which blocks the event loop. Only the owner can read the file. */
export function writeState<Head extends object>(path: string, head: Head, state: object): void {
  const columns: StateColumn[] = [];
  const rest = serialize(apart(state, columns));
  const file = openSync(path, 'w', 0o600);
  try {
    let sum = 0;
    const add = (bytes: Uint8Array) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
      sum = sumWith(bytes, sum);
    };
    const line = Buffer.alloc(HEAD_BYTES, ' ');
    line.write(`${JSON.stringify({ ...head, stateBytes: rest.length })}\n`);
    add(line);
    add(rest);
    for (const { buffer, byteOffset, byteLength } of columns) add(new Uint8Array(buffer, byteOffset, byteLength));
    const last = Buffer.alloc(4);
    last.writeUInt32LE(sum);
    add(last);
  } finally {
    closeSync(file);
  }
}

/** The head of a file; null if there is no file. */
export function headIn<Head extends object>(path: string): (Head & { stateBytes: number }) | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const line = Buffer.alloc(HEAD_BYTES);
    const length = readSync(file, line, 0, HEAD_BYTES, 0);
    return JSON.parse(line.toString('utf8', 0, line.subarray(0, length).indexOf(LINE_END)));
  } finally {
    closeSync(file);
  }
}

/** Reads the state, with its columns in memory that threads can share. Throws if the file is damaged. */
export function stateIn<State>(path: string, { stateBytes: bytes }: { stateBytes: number }): State {
  const file = openSync(path, 'r');
  try {
    let [at, sum] = [0, 0];
    const read = <B extends Uint8Array>(into: B): B => {
      for (let length = 0; length < into.length; ) {
        const more = readSync(file, into, length, into.length - length, at + length);
        if (more === 0) throw new Error('the file ends too soon');
        length += more;
      }
      at += into.length;
      sum = sumWith(into, sum);
      return into;
    };
    const { size } = fstatSync(file);
    read(Buffer.alloc(HEAD_BYTES));
    if (bytes > size) throw new Error('the file ends too soon');
    const state = together(deserialize(read(Buffer.allocUnsafe(bytes))), (empty) => {
      read(new Uint8Array(empty.buffer, empty.byteOffset, empty.byteLength));
    }) as State;
    const expected = sum;
    if (read(Buffer.alloc(4)).readUInt32LE() !== expected) throw new Error('its checksum does not match');
    return state;
  } finally {
    closeSync(file);
  }
}

/** Replaces each column by a gap and collects the columns: V8 would write each with all the memory that it shares. */
function apart(part: unknown, columns: StateColumn[]): unknown {
  if (ArrayBuffer.isView(part)) {
    const one = part as StateColumn;
    columns.push(one);
    return { columnOf: one.constructor.name as keyof typeof COLUMNS, length: one.length } satisfies Gap;
  }
  // A list has either only columns or none.
  if (Array.isArray(part)) return ArrayBuffer.isView(part[0]) ? part.map((one) => apart(one, columns)) : part;
  if (typeof part !== 'object' || part === null || part instanceof Map || part instanceof Set) return part;
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, apart(one, columns)]));
}

/** Puts the columns back, filling each in the order in which they were written. */
function together(part: unknown, fill: (empty: StateColumn) => void): unknown {
  if (isGap(part)) {
    const filled = column(new COLUMNS[part.columnOf](0), part.length);
    fill(filled);
    return filled;
  }
  if (Array.isArray(part)) return isGap(part[0]) ? part.map((one) => together(one, fill)) : part;
  if (typeof part !== 'object' || part === null || part instanceof Map || part instanceof Set) return part;
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, together(one, fill)]));
}
