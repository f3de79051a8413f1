import { column } from '../../runtime/state-file.ts';
import { LONGEST, Symbols } from '../../runtime/symbols.ts';
import { enlarged, type StateOf } from './columns.ts';

/** log2 of the bytes in a chunk. A text never moves after it was added. */
const CHUNK_BITS = 18;
const CHUNK = 2 ** CHUNK_BITS;
const FIRST_CHUNK = 2 ** 13;
const MOST_CHUNKS = 2 ** (32 - CHUNK_BITS);
/** Symbols are derived again, from this much text, whenever the number of chunks has quadrupled. */
const SAMPLE = 2 ** 15;

interface Chunk {
  bytes: Uint8Array;
  /** Null if the texts are not compressed. */
  symbols: Symbols | null;
}

/** Stores texts off the heap, compressed UTF-8 one after the other. Each is read by its number, from 0. */
export class Texts {
  size = 0;
  #at = new Uint32Array(0);
  #chunks: Chunk[] = [];
  /** The number of bytes of the last chunk that are in use. */
  #used = CHUNK;
  #symbols: Symbols | null = null;
  #nextSymbols = 1;
  #lengthBytes = 1;

  /** The memory that the texts take, in whole chunks. */
  get bytes(): number {
    return this.#chunks.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  state() {
    const symbols = [...new Set([...this.#chunks.map((chunk) => chunk.symbols), this.#symbols])];
    return {
      size: this.size,
      at: this.#at.subarray(0, this.size),
      chunks: this.#chunks.map(({ bytes }) => bytes),
      symbolsOf: this.#chunks.map((chunk) => symbols.indexOf(chunk.symbols)),
      symbols: symbols.map((one) => one?.all() ?? null),
      current: symbols.indexOf(this.#symbols),
      nextSymbols: this.#nextSymbols,
    };
  }

  /** Shares the texts of another store. Here its last chunk counts as full, because the other keeps writing to it. */
  constructor(state?: StateOf<Texts>) {
    if (!state) return;
    const symbols = state.symbols.map((one) => one && new Symbols(one));
    this.size = state.size;
    this.#at = state.at;
    this.#chunks = state.chunks.map((bytes, i) => ({ bytes, symbols: symbols[state.symbolsOf[i] as number] ?? null }));
    this.#symbols = symbols[state.current] ?? null;
    this.#nextSymbols = state.nextSymbols;
  }

  add(text: string): void {
    const most = text.length * 3;
    given = roomy(given, most + LONGEST);
    this.addBytes(new DataView(given.buffer), 0, given.write(text, 0, most, 'utf8'));
  }

  /** Adds the text at [from, to) in some bytes, which must extend at least eight bytes beyond it. */
  addBytes(text: DataView, from: number, to: number): void {
    const most = (to - from) * 2 + MOST_LENGTH_BYTES;
    if (this.#used === CHUNK) this.#openChunk(0);
    if (this.#used + most > (this.#chunks.at(-1) as Chunk).bytes.length) this.#openChunk(most);
    const { bytes, symbols } = this.#chunks.at(-1) as Chunk;
    if (this.size === this.#at.length) this.#at = enlarged(this.#at);
    this.#at[this.size++] = (this.#chunks.length - 1) * CHUNK + this.#used;
    // The length precedes the text and usually takes as many bytes as the length of the previous text.
    const start = this.#used + this.#lengthBytes;
    let end = start + to - from;
    if (symbols) end = symbols.encode(text, from, to, bytes, start);
    else bytes.set(new Uint8Array(text.buffer, text.byteOffset + from, to - from), start);
    let left = end - start;
    this.#lengthBytes = left < 2 ** 7 ? 1 : left < 2 ** 14 ? 2 : left < 2 ** 21 ? 3 : MOST_LENGTH_BYTES;
    const moved = this.#used + this.#lengthBytes - start;
    if (moved !== 0) bytes.copyWithin(start + moved, start, end);
    for (; left > 127; left >>>= 7) bytes[this.#used++] = (left & 127) | 128;
    bytes[this.#used] = left;
    // Texts start within the first CHUNK bytes only, so a text that extends beyond them ends its chunk.
    this.#used = Math.min(end + moved, CHUNK);
  }

  #openChunk(least: number): void {
    const number = this.#chunks.length;
    if (number === MOST_CHUNKS) throw new RangeError('there are more texts than the read model can hold (4 GiB)');
    if (number >= this.#nextSymbols) {
      this.#symbols = Symbols.of(this.#sample());
      this.#nextSymbols = number * 4;
    }
    const length = Math.max(least, number === 0 ? FIRST_CHUNK : CHUNK);
    this.#chunks.push({ bytes: column(new Uint8Array(0), length), symbols: this.#symbols });
    this.#used = 0;
  }

  /** Texts from all parts of the store, one per line. */
  #sample(): Buffer {
    const parts: string[] = [];
    const step = Math.max(1, Math.floor(this.size / 512));
    for (let i = 0, length = 0; i < this.size && length < SAMPLE; i += step) {
      parts.push(this.at(i).slice(0, SAMPLE / 64));
      length += parts.at(-1)?.length as number;
    }
    return Buffer.from(parts.join('\n'));
  }

  at(number: number): string {
    const { bytes, length } = this.bytesAt(number);
    return bytes.toString('utf8', 0, length);
  }

  /** The bytes of a text, which are valid until the next text is read or added. */
  bytesAt(number: number): { bytes: Buffer; length: number } {
    const at = this.#at[number] as number;
    const { bytes, symbols } = this.#chunks[Math.floor(at / CHUNK)] as Chunk;
    let start = at % CHUNK;
    let length = 0;
    for (let shift = 0, part = 128; part > 127; shift += 7) {
      part = bytes[start++] as number;
      length |= (part & 127) << shift;
    }
    raw = roomy(raw, (length + 1) * LONGEST);
    if (symbols) length = symbols.decode(bytes, start, start + length, rawView);
    else raw.set(bytes.subarray(start, start + length));
    return { bytes: raw, length };
  }
}

const MOST_LENGTH_BYTES = 4;
let raw: Buffer = Buffer.allocUnsafeSlow(2 ** 16);
let rawView = new DataView(raw.buffer);
let given: Buffer = Buffer.allocUnsafeSlow(2 ** 16);

function roomy(buffer: Buffer, length: number): Buffer {
  if (buffer.length >= length) return buffer;
  const next = Buffer.allocUnsafeSlow(length);
  if (buffer === raw) rawView = new DataView(next.buffer);
  return next;
}
