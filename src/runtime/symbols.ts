/**
 * Compresses short texts one by one, so that each can be read alone: the 255 most common strings of up to eight bytes
 * get one-byte codes (FSST: Boncz, Neumann, Leis, "Fast Random Access String Compression", VLDB 2020).
 */
export class Symbols {
  readonly #length: Uint8Array;
  /** The bytes of each symbol as two little-endian numbers. */
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  /** Maps two bytes to the symbol for both or for the first. `#middle` and `#long` map hashes of more bytes to symbols. */
  readonly #short = new Int16Array(65_536);
  readonly #middle = new Int16Array(SLOTS).fill(NONE);
  readonly #long = new Int16Array(SLOTS).fill(NONE);

  /** Takes the best symbols first: if two share a slot, the first one keeps it. */
  constructor(symbols: readonly Uint8Array[]) {
    this.#length = Uint8Array.from(symbols, ({ length }) => length);
    const padded = symbols.map((symbol) => {
      const bytes = new Uint8Array(LONGEST);
      bytes.set(symbol);
      return new DataView(bytes.buffer);
    });
    this.#low = Int32Array.from(padded, (view) => view.getInt32(0, true));
    this.#high = Int32Array.from(padded, (view) => view.getInt32(4, true));
    const single = new Int16Array(256).fill(NONE);
    for (const [code, symbol] of symbols.entries()) if (symbol.length === 1) single[symbol[0] as number] = code;
    for (let two = 0; two < this.#short.length; two++) this.#short[two] = single[two & 255] as number;
    for (const [code, { length }] of symbols.entries()) {
      const [low, high] = [this.#low[code] as number, this.#high[code] as number];
      if (length === 2) this.#short[low] = code;
      if (length <= 2) continue;
      const [slots, slot] = length <= 4 ? [this.#middle, slotOf(low << 8)] : [this.#long, slotOf(low, high & 255)];
      if (slots[slot] === NONE) slots[slot] = code;
    }
  }

  /** Best first. */
  all(): Uint8Array[] {
    return Array.from(this.#length, (length, code) => {
      const bytes = new Uint8Array(LONGEST);
      this.decode(Uint8Array.of(code), 0, 1, new DataView(bytes.buffer));
      return bytes.slice(0, length);
    });
  }

  /** Encodes [from, to) into at most twice as many bytes at `place`; returns their end. Reads up to eight bytes after `to`. */
  encode(text: DataView, from: number, to: number, into: Uint8Array, place = 0): number {
    // This loop takes most of the time in which a ledger starts, so what it needs is in local variables.
    const [long, middle, short] = [this.#long, this.#middle, this.#short];
    const [lows, highs, lengths] = [this.#low, this.#high, this.#length];
    let size = place;
    for (let at = from; at < to; ) {
      const low = text.getInt32(at, true);
      const high = text.getInt32(at + 4, true);
      const left = to - at;
      let code = long[slotOf(low, high & 255)] as number;
      if (code !== NONE && low === lows[code]) {
        const length = lengths[code] as number;
        if (length <= left && (high ^ (highs[code] as number)) << (8 * (LONGEST - length)) === 0) {
          into[size++] = code;
          at += length;
          continue;
        }
      }
      code = middle[slotOf(low << 8)] as number;
      if (code !== NONE) {
        const length = lengths[code] as number;
        if (length <= left && (low ^ (lows[code] as number)) << (8 * (4 - length)) === 0) {
          into[size++] = code;
          at += length;
          continue;
        }
      }
      code = short[low & 65_535] as number;
      if (code !== NONE && (lengths[code] as number) <= left) {
        into[size++] = code;
        at += lengths[code] as number;
        continue;
      }
      into[size++] = ESCAPE;
      into[size++] = low & 255;
      at++;
    }
    return size;
  }

  /** Decodes into at most eight times as many bytes; `into` needs room for eight more. Returns the number of bytes. */
  decode(bytes: Uint8Array, from: number, to: number, into: DataView): number {
    let size = 0;
    for (let at = from; at < to; at++) {
      const code = bytes[at] as number;
      if (code === ESCAPE) {
        into.setUint8(size++, bytes[++at] as number);
        continue;
      }
      into.setInt32(size, this.#low[code] as number, true);
      const length = this.#length[code] as number;
      if (length > 4) into.setInt32(size + 4, this.#high[code] as number, true);
      size += length;
    }
    return size;
  }

  /** Finds symbols for texts like these, one per line. A symbol never spans two lines. */
  static of(lines: Uint8Array): Symbols {
    const text = new Uint8Array(lines.length + LONGEST);
    text.set(lines);
    let symbols = new Symbols([]);
    for (let round = 1; round <= ROUNDS; round++) symbols = symbols.#improved(text, lines.length, round < ROUNDS);
    return symbols;
  }

  /** The symbols that were used and, if `joined`, also pairs of symbols that followed each other. */
  #improved(text: Uint8Array, end: number, joined: boolean): Symbols {
    const codes = new Uint8Array(2 * end);
    const size = this.encode(new DataView(text.buffer), 0, end, codes);
    // Counts by number before making texts: below 256 is the code of a symbol, from 256 on a byte without a symbol.
    const [ones, pairs] = [new Uint32Array(512), new Uint32Array(512 * 512)];
    for (let i = 0, before = LINE_END; i < size; i++) {
      const one = codes[i] === ESCAPE ? 256 + (codes[++i] as number) : (codes[i] as number);
      (ones[one] as number)++;
      if (before !== LINE_END && one !== LINE_END) (pairs[before * 512 + one] as number)++;
      before = one;
    }
    const found = new Map<string, number>();
    const add = (symbol: string, times: number) =>
      void found.set(symbol, (found.get(symbol) ?? 0) + symbol.length * times);
    const names = Array.from(ones, (times, one) => {
      const name = times === 0 || one === LINE_END ? '' : this.#nameOf(one);
      if (name !== '') add(name, times);
      if (name.length > 1) add(name[0] as string, times);
      return name;
    });
    for (let pair = 0; joined && pair < pairs.length; pair++)
      if (pairs[pair] !== 0) add(`${names[pair >> 9]}${names[pair & 511]}`.slice(0, LONGEST), pairs[pair] as number);
    const best = [...found].sort(([, one], [, other]) => other - one).slice(0, ESCAPE);
    return new Symbols(best.map(([symbol]) => Buffer.from(symbol, 'latin1')));
  }

  #nameOf(one: number): string {
    if (one >= 256) return String.fromCharCode(one - 256);
    const bytes = new DataView(new ArrayBuffer(LONGEST));
    this.decode(Uint8Array.of(one), 0, 1, bytes);
    return Buffer.from(bytes.buffer, 0, this.#length[one]).toString('latin1');
  }
}

export const LONGEST = 8;
const ESCAPE = 255;
const NONE = -1;
/** The end of a line, among the numbers by which `#improved` counts. */
const LINE_END = 256 + 10;
const ROUNDS = 5;
const SLOTS = 2 ** 12;

/** The hash slot of four bytes and an optional fifth one. */
const slotOf = (low: number, fifth = 0): number => Math.imul(Math.imul(low, 0x9e3779b1) ^ fifth, 0x85ebca6b) >>> 20;
