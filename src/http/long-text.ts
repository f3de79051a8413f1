import { Bytes, giveBack } from './bytes.ts';
import { JsonText } from './zod.ts';

/** Half of a Buffer that goes round: what is written next seldom makes it grow. */
const FULL = 128 * 1024;

/**
 * The text of a long answer: in Buffers that go round, one after the other, put together once at the end. One Buffer
 * that grows is copied again and again, and leaves more to be collected than the answer is long.
 */
export class LongText {
  readonly #full: Buffer[] = [];
  #bytes = new Bytes();

  /** Of more than one Buffer. */
  get isLong(): boolean {
    return this.#full.length > 0;
  }

  add(text: string): void {
    this.#bytes.addText(text);
    if (this.#bytes.length < FULL) return;
    this.#full.push(this.#bytes.done());
    this.#bytes = new Bytes();
  }

  done(): JsonText {
    const last = this.#bytes.done();
    if (this.#full.length === 0) return new JsonText(last);
    const parts = [...this.#full, last];
    const whole = Buffer.concat(parts);
    for (const part of parts) giveBack(part);
    return new JsonText(whole);
  }
}
