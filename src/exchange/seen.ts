import { hash64 } from './hash.ts';

/**
 * The records of one import by their keys, so that a record that stands in a file twice is seen: some twenty
 * bytes for each, in place of a hundred for a Map of texts. Keys are told apart by 64 bits of a hash; two of a
 * million alike by chance are less likely than a fault of the disk.
 */
export class Seen {
  /** Many small tables: none takes long to grow. */
  readonly #tables = Array.from({ length: 64 }, () => new Table());

  /** The line that a key was seen at before, and whether with the same content; null at first sight. */
  add(key: string, content: string, line: number): { line: number; same: boolean } | null {
    const [high, low] = hash64(key);
    const [told] = hash64(content);
    return (this.#tables[high & 63] as Table).add(high, low, told, line);
  }
}

/** Open addressing over pairs of numbers. A line is kept with one added: 0 is an empty place. */
class Table {
  #size = 0;
  #keys = new Uint32Array(2 * 64);
  #values = new Uint32Array(2 * 64);

  add(high: number, low: number, told: number, line: number): { line: number; same: boolean } | null {
    if (this.#size * 4 > this.#keys.length) this.#grow();
    const at = this.#placeOf(high, low);
    if (this.#values[at] !== 0) {
      return { line: (this.#values[at] as number) - 1, same: this.#values[at + 1] === told };
    }
    this.#put(at, high, low, line + 1, told);
    this.#size++;
    return null;
  }

  #placeOf(high: number, low: number): number {
    const mask = this.#keys.length / 2 - 1;
    for (let i = low & mask; ; i = (i + 1) & mask) {
      if (this.#values[2 * i] === 0) return 2 * i;
      if (this.#keys[2 * i] === high && this.#keys[2 * i + 1] === low) return 2 * i;
    }
  }

  #put(at: number, high: number, low: number, value: number, told: number): void {
    this.#keys[at] = high;
    this.#keys[at + 1] = low;
    this.#values[at] = value;
    this.#values[at + 1] = told;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Uint32Array(values.length * 2);
    for (let at = 0; at < keys.length; at += 2) {
      if (values[at] === 0) continue;
      const [high, low] = [keys[at] as number, keys[at + 1] as number];
      this.#put(this.#placeOf(high, low), high, low, values[at] as number, values[at + 1] as number);
    }
  }
}
