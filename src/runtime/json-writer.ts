const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE] = [34, 92, 44, 91, 93];
const FIRST_PRINTABLE = 32;
/** The most bytes of JSON that a byte of text takes, as `\u0001`. */
const MOST_ESCAPED = 6;

/** Writes a JSON array as bytes, item by item, from texts that are UTF-8 already, so that no string is made of them. */
export class JsonWriter {
  #bytes = Buffer.allocUnsafeSlow(2 ** 16);
  #view = new DataView(this.#bytes.buffer);
  #size = 0;

  /** Starts anew, with the array that is to be written. */
  start(): void {
    this.#size = 0;
    this.open();
  }

  /** Begins an array. */
  open(): void {
    this.#room(1);
    this.#bytes[this.#size++] = OPEN;
  }

  /** Ends an array, which is an item of the one around it. */
  close(): void {
    if (this.#bytes[this.#size - 1] === COMMA) this.#size--;
    this.#room(2);
    this.#bytes[this.#size++] = CLOSE;
    this.#bytes[this.#size++] = COMMA;
  }

  /** Ends the array. Its bytes are valid until the next start, with `spare` bytes beyond the end. */
  finish(spare: number): [bytes: DataView, end: number] {
    this.close();
    this.#room(spare);
    return [this.#view, this.#size - 1];
  }

  /** An item that is a number, `true`, `false` or `null`. */
  word(ascii: string): void {
    this.#room(ascii.length + 1);
    for (let i = 0; i < ascii.length; i++) this.#bytes[this.#size++] = ascii.charCodeAt(i);
    this.#bytes[this.#size++] = COMMA;
  }

  /** An item that is JSON already. */
  json(from: Uint8Array, start: number, length: number): void {
    this.#room(length + 1);
    this.#bytes.set(from.subarray(start, start + length), this.#size);
    this.#size += length;
    this.#bytes[this.#size++] = COMMA;
  }

  /** An item that is a string of UTF-8. */
  text(from: Uint8Array, start: number, length: number): void {
    this.#room(length * MOST_ESCAPED + 3);
    const bytes = this.#bytes;
    let size = this.#size;
    bytes[size++] = QUOTE;
    for (let at = start; at < start + length; at++) {
      const byte = from[at] as number;
      if (byte < FIRST_PRINTABLE) {
        size += bytes.write(`\\u00${byte.toString(16).padStart(2, '0')}`, size);
        continue;
      }
      if (byte === QUOTE || byte === BACKSLASH) bytes[size++] = BACKSLASH;
      bytes[size++] = byte;
    }
    bytes[size++] = QUOTE;
    bytes[size++] = COMMA;
    this.#size = size;
  }

  #room(most: number): void {
    if (this.#size + most <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafeSlow(2 * (this.#size + most));
    grown.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}
