/**
 * Bytes of an answer, written piece by piece into a Buffer that goes round: it comes back when the socket has taken
 * it. A fresh Buffer for every answer costs more than all of its rows, for its pages and for what the collector does
 * about them. Only `done` lets a Buffer out, and only `giveBack` takes one in.
 */
const SIZE = 256 * 1024;
const KEPT = 32;
const free: Buffer[] = [];
const lent = new WeakMap<Buffer, Buffer>();

export class Bytes {
  #buffer: Buffer;
  length = 0;

  constructor() {
    this.#buffer = free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
  }

  add(piece: Uint8Array): void {
    if (this.length + piece.length > this.#buffer.length) this.#grow(piece.length);
    this.#buffer.set(piece, this.length);
    this.length += piece.length;
  }

  addText(text: string): void {
    const most = text.length * 3;
    if (this.length + most > this.#buffer.length) this.#grow(most);
    this.length += this.#buffer.write(text, this.length);
  }

  /** A whole number above zero and below 2³¹, in digits. */
  addNumber(number: number): void {
    if (this.length + 16 > this.#buffer.length) this.#grow(16);
    let digits = 1;
    for (let limit = 10; limit <= number; limit *= 10) digits++;
    this.length += digits;
    let rest = number | 0;
    for (let at = this.length - 1; digits > 0; digits--, at--) {
      const tenth = (rest / 10) | 0;
      this.#buffer[at] = 48 + rest - 10 * tenth;
      rest = tenth;
    }
  }

  /** Two pieces, a number and a piece: what most rows are made of, with one look at the room there is. */
  addRow(name: Uint8Array, middle: Uint8Array, number: number, tail: Uint8Array): void {
    const most = name.length + middle.length + tail.length + 16;
    if (this.length + most > this.#buffer.length) this.#grow(most);
    const buffer = this.#buffer;
    let at = this.length;
    buffer.set(name, at);
    at += name.length;
    buffer.set(middle, at);
    this.length = at + middle.length;
    this.addNumber(number);
    buffer.set(tail, this.length);
    this.length += tail.length;
  }

  /** The comma after the last entry of a list goes. */
  dropLast(): void {
    this.length--;
  }

  /** A copy of what stands there; it begins anew. */
  take(): Buffer {
    const copy = Buffer.from(this.#buffer.subarray(0, this.length));
    this.length = 0;
    return copy;
  }

  done(): Buffer {
    const bytes = this.#buffer.subarray(0, this.length);
    if (this.#buffer.length === SIZE) lent.set(bytes, this.#buffer);
    return bytes;
  }

  #grow(by: number): void {
    const longer = Buffer.allocUnsafeSlow(2 * (this.length + by));
    longer.set(this.#buffer.subarray(0, this.length));
    if (this.#buffer.length === SIZE) keep(this.#buffer);
    this.#buffer = longer;
  }
}

/** Whether the bytes are in a Buffer that goes round, and so are not to be kept. */
export const isLent = (bytes: Buffer): boolean => lent.has(bytes);

/** Nobody reads these bytes any more. Of other Buffers, and the second time, it does nothing. */
export function giveBack(bytes: Buffer): void {
  const buffer = lent.get(bytes);
  if (buffer === undefined) return;
  lent.delete(bytes);
  keep(buffer);
}

function keep(buffer: Buffer): void {
  if (free.length < KEPT) free.push(buffer);
}
