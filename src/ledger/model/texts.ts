import { LONGEST, Symbols } from '../../runtime/symbols.ts';
import { column, longer } from './columns.ts';

/** Bytes of a chunk: what is added to it never moves. */
const CHUNK_BITS = 18;
const CHUNK = 2 ** CHUNK_BITS;
const FIRST_CHUNK = 2 ** 13;
const MOST_CHUNKS = 2 ** (32 - CHUNK_BITS);
/** Symbols are found anew from this much text whenever there are four times as many chunks. */
const SAMPLE = 2 ** 15;

interface Chunk {
  bytes: Uint8Array;
  /** Null: the texts are as they are. */
  symbols: Symbols | null;
}

/** Texts in UTF-8, one after the other and compressed, off the heap. Each is read by its number, from 0. */
export class Texts {
  size = 0;
  #at = new Uint32Array(0);
  #chunks: Chunk[] = [];
  /** How much of the last chunk is taken; it is full for a fork, because the original writes on there. */
  #used = CHUNK;
  #symbols: Symbols | null = null;
  #nextSymbols = 1;

  /** What they take, whole chunks. */
  get bytes(): number {
    return this.#chunks.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /** A copy that shares what was added until now. */
  fork(): Texts {
    const fork = new Texts();
    Object.assign(fork, { size: this.size });
    fork.#at = this.#at.slice();
    fork.#chunks = this.#chunks.slice();
    fork.#symbols = this.#symbols;
    fork.#nextSymbols = this.#nextSymbols;
    return fork;
  }

  add(text: string): void {
    const most = text.length * 3;
    given = roomy(given, most + LONGEST);
    this.addBytes(new DataView(given.buffer), 0, given.write(text, 0, most, 'utf8'));
  }

  /** From a part of bytes, of which there are eight more. */
  addBytes(text: DataView, from: number, to: number): void {
    if (this.#used === CHUNK) this.#openChunk(0);
    let packed = this.#packed(text, from, to);
    if (this.#used + packed.length + MOST_LENGTH_BYTES > (this.#chunks.at(-1) as Chunk).bytes.length) {
      this.#openChunk((to - from) * 2 + MOST_LENGTH_BYTES);
      packed = this.#packed(text, from, to);
    }
    const { bytes } = this.#chunks.at(-1) as Chunk;
    if (this.size === this.#at.length) this.#at = longer(this.#at);
    this.#at[this.size++] = (this.#chunks.length - 1) * CHUNK + this.#used;
    let left = packed.length;
    for (; left > 127; left >>>= 7) bytes[this.#used++] = (left & 127) | 128;
    bytes[this.#used++] = left;
    bytes.set(packed, this.#used);
    // No text begins after the first bytes: one that is longer ends its chunk.
    this.#used = Math.min(this.#used + packed.length, CHUNK);
  }

  #packed(text: DataView, from: number, to: number): Uint8Array {
    const { symbols } = this.#chunks.at(-1) as Chunk;
    if (symbols === null) return new Uint8Array(text.buffer, text.byteOffset + from, to - from);
    encoded = roomy(encoded, (to - from) * 2);
    return encoded.subarray(0, symbols.encode(text, from, to, encoded));
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

  /** Texts from all over, one a line. */
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

  /** The same as bytes, which are good until the next is read or added. */
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
let encoded: Buffer = Buffer.allocUnsafeSlow(2 ** 16);
let given: Buffer = Buffer.allocUnsafeSlow(2 ** 16);

function roomy(buffer: Buffer, length: number): Buffer {
  if (buffer.length >= length) return buffer;
  const next = Buffer.allocUnsafeSlow(length);
  if (buffer === raw) rawView = new DataView(next.buffer);
  return next;
}
