/**
 * Compresses short texts one by one, each to be read alone: the 255 commonest strings of up to eight bytes have a code of
 * one byte (FSST: Boncz, Neumann, Leis, "Fast Random Access String Compression", VLDB 2020).
 */
export class Symbols {
  readonly #length: Uint8Array;
  /** The bytes of each symbol, as two numbers, the first byte lowest. */
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  /** By two bytes, the symbol of both or of the first; of those that are longer, one for each hash of their first bytes. */
  readonly #short = new Int16Array(65_536);
  readonly #middle = new Int16Array(SLOTS).fill(NONE);
  readonly #long = new Int16Array(SLOTS).fill(NONE);

  /** The best first: it has its slot before others. */
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

  /** Into at most twice as many bytes. Returns how many. The text has eight bytes more than it ends with. */
  encode(text: DataView, from: number, to: number, into: Uint8Array): number {
    // This loop is most of the time that a ledger takes to start: what it needs is at hand.
    const [long, middle, short] = [this.#long, this.#middle, this.#short];
    const [lows, highs, lengths] = [this.#low, this.#high, this.#length];
    let size = 0;
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

  /** Into at most eight times as many bytes, of which `into` has eight more. Returns how many. */
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

  /** Symbols for texts like these, one a line. A symbol never goes beyond a line. */
  static of(lines: Uint8Array): Symbols {
    const text = new Uint8Array(lines.length + LONGEST);
    text.set(lines);
    let symbols = new Symbols([]);
    for (let round = 1; round <= ROUNDS; round++) symbols = symbols.#improved(text, lines.length, round < ROUNDS);
    return symbols;
  }

  /** The symbols that were of use and, with `joined`, those that came one after the other as one. */
  #improved(text: Uint8Array, end: number, joined: boolean): Symbols {
    const codes = new Uint8Array(2 * end);
    const size = this.encode(new DataView(text.buffer), 0, end, codes);
    const found = new Map<string, number>();
    const add = (symbol: string) => found.set(symbol, (found.get(symbol) ?? 0) + symbol.length);
    let before = '';
    for (let i = 0, at = 0; i < size; i++) {
      const length = codes[i] === ESCAPE ? 1 : (this.#length[codes[i] as number] as number);
      if (codes[i] === ESCAPE) i++;
      const symbol = String.fromCharCode(...text.subarray(at, at + length));
      at += length;
      if (symbol.includes('\n')) {
        before = '';
        continue;
      }
      add(symbol);
      if (length > 1) add(symbol[0] as string);
      if (joined && before !== '') add((before + symbol).slice(0, LONGEST));
      before = symbol;
    }
    const best = [...found].sort(([, one], [, other]) => other - one).slice(0, ESCAPE);
    return new Symbols(best.map(([symbol]) => Buffer.from(symbol, 'latin1')));
  }
}

export const LONGEST = 8;
const ESCAPE = 255;
const NONE = -1;
const ROUNDS = 5;
const SLOTS = 2 ** 12;

/** Of four bytes, and a fifth. */
const slotOf = (low: number, fifth = 0): number => Math.imul(Math.imul(low, 0x9e3779b1) ^ fifth, 0x85ebca6b) >>> 20;
