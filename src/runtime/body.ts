/**
 * The bytes of an answer, written piece by piece into a Buffer from a pool. A fresh Buffer for every answer would cost
 * more than all of its rows: its pages have to be mapped, and the garbage collector has to free them again.
 *
 * `BodyWriter` takes a Buffer from the pool, `Body` lends it out, and `release` returns it: whoever sends the bytes or
 * copies them calls it once they are no longer read. A body that is never released is merely collected as garbage.
 */
const POOLED_SIZE = 256 * 1024;
const MOST_POOLED = 32;
const pool: Buffer[] = [];
const NOTHING = Buffer.alloc(0);

const fromPool = (): Buffer => pool.pop() ?? Buffer.allocUnsafeSlow(POOLED_SIZE);

function returnToPool(buffer: Buffer): void {
  if (pool.length < MOST_POOLED) pool.push(buffer);
}

/**
 * Buffers for whole long bodies, in memory that threads can share: an analysis thread lends one to the server without
 * copying it. V8 does not count this memory, while some four megabytes of counted memory for every answer made it
 * collect the whole heap of the server twice a second.
 */
const longPool: Buffer[] = [];
const MOST_LONG_BYTES = 32 * 1024 * 1024;

/** The shortest Buffer of the pool that is long enough, if it is not far too long; else a new one. */
function longBuffer(length: number): Buffer {
  const fits = (buffer: Buffer) => buffer.length >= length && buffer.length <= 4 * length;
  const [best] = longPool.filter(fits).sort((one, other) => one.length - other.length);
  if (best === undefined) return Buffer.from(new SharedArrayBuffer(Math.ceil(length / POOLED_SIZE) * POOLED_SIZE));
  longPool.splice(longPool.indexOf(best), 1);
  return best;
}

/** Returns a Buffer of a long body, in this thread or in the one that lent it. */
export function returnLong(buffer: Buffer): void {
  const bytes = longPool.reduce((sum, { length }) => sum + length, buffer.length);
  if (bytes <= MOST_LONG_BYTES) longPool.push(buffer);
}

export class Body {
  readonly bytes: Buffer;
  /** Returns the Buffer that the bytes are part of to its pool; null once that is done, or if it has no pool. */
  #giveBack: (() => void) | null;

  constructor(bytes: Buffer, giveBack: (() => void) | null = null) {
    this.bytes = bytes;
    this.#giveBack = giveBack;
  }

  static of(text: string | Buffer): Body {
    return new Body(typeof text === 'string' ? Buffer.from(text) : text);
  }

  /** Whether the bytes will be overwritten after `release`, so that a cache must copy them. */
  get isPooled(): boolean {
    return this.#giveBack !== null;
  }

  get isLong(): boolean {
    return this.bytes.length > POOLED_SIZE;
  }

  /** The bytes must not be read after this. A second call does nothing. */
  release(): void {
    this.#giveBack?.();
    this.#giveBack = null;
  }

  toString(): string {
    return this.bytes.toString();
  }
}

export class BodyWriter {
  #buffer: Buffer = fromPool();
  length = 0;

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

  /** Writes a positive integer below 2³¹ in decimal digits. */
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

  /** Writes two pieces, a number and another piece, which make up most rows, with a single check of the space left. */
  addRow(start: Uint8Array, middle: Uint8Array, number: number, tail: Uint8Array): void {
    const most = start.length + middle.length + tail.length + 16;
    if (this.length + most > this.#buffer.length) this.#grow(most);
    const buffer = this.#buffer;
    let at = this.length;
    buffer.set(start, at);
    at += start.length;
    buffer.set(middle, at);
    this.length = at + middle.length;
    this.addNumber(number);
    buffer.set(tail, this.length);
    this.length += tail.length;
  }

  /** Removes the last bytes, such as the separator after the last entry of a list. */
  dropLast(count: number): void {
    this.length -= count;
  }

  /** Returns a copy of what was written so far, gives the Buffer back to the pool and starts over. */
  take(): Buffer {
    const copy = Buffer.from(this.#buffer.subarray(0, this.length));
    if (this.#isPooled) returnToPool(this.#buffer);
    this.#buffer = NOTHING;
    this.length = 0;
    return copy;
  }

  /** Ends the writing. The writer must not be used after this. */
  done(): Body {
    const buffer = this.#buffer;
    return new Body(buffer.subarray(0, this.length), this.#isPooled ? () => returnToPool(buffer) : null);
  }

  get #isPooled(): boolean {
    return this.#buffer.length === POOLED_SIZE;
  }

  #grow(by: number): void {
    if (this.#buffer === NOTHING && by <= POOLED_SIZE) {
      this.#buffer = fromPool();
      return;
    }
    const longer = Buffer.allocUnsafeSlow(2 * (this.length + by));
    longer.set(this.#buffer.subarray(0, this.length));
    if (this.#isPooled) returnToPool(this.#buffer);
    this.#buffer = longer;
  }
}

/** Half of a pooled Buffer, so that the next piece seldom makes it grow. */
const FULL = 128 * 1024;

/**
 * A long body, written into one pooled Buffer after another and joined once at the end. A single Buffer that grows
 * would be copied again and again, and leave more garbage than the answer is long.
 */
export class LongBody {
  readonly #full: Body[] = [];
  /** The writer to use until `next` is called. */
  bytes = new BodyWriter();

  /** Whether it takes more than one Buffer. */
  get isLong(): boolean {
    return this.#full.length > 0;
  }

  /** Starts another Buffer once this one is full. */
  next(): void {
    if (this.bytes.length < FULL) return;
    this.#full.push(this.bytes.done());
    this.bytes = new BodyWriter();
  }

  done(): Body {
    const last = this.bytes.done();
    if (this.#full.length === 0) return last;
    const parts = [...this.#full, last];
    const length = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const whole = longBuffer(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part.bytes, at);
      at += part.bytes.length;
      part.release();
    }
    return new Body(whole.subarray(0, length), () => returnLong(whole));
  }
}
