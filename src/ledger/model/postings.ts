import { enlarged, type StateOf } from './columns.ts';

/** Maps each record to the numbers that name it, in the order added. Off the heap, and compact because most have only one. */
export class Postings {
  /** For each record: n + 1 if only n names it, minus the number of its last entry if several do, 0 if none does. */
  #last = new Int32Array(0);
  /** For each entry, the number that names the record. */
  #by = new Int32Array(0);
  /** For each entry, the record's previous entry, counted from 1; 0 if there is none. */
  #before = new Int32Array(0);
  #size = 0;

  state = () => ({
    last: this.#last,
    by: this.#by.subarray(0, this.#size),
    before: this.#before.subarray(0, this.#size),
    size: this.#size,
  });

  static from({ last, by, before, size }: StateOf<Postings>): Postings {
    const postings = new Postings();
    postings.#last = last;
    postings.#by = by;
    postings.#before = before;
    postings.#size = size;
    return postings;
  }

  add(named: number, by: number): void {
    if (named >= this.#last.length) this.#last = enlarged(this.#last, named + 1);
    const last = this.#last[named] as number;
    if (last === 0) this.#last[named] = by + 1;
    else this.#last[named] = -this.#enter(by, last < 0 ? -last : this.#enter(last - 1, 0));
  }

  #enter(by: number, before: number): number {
    if (this.#size === this.#by.length) {
      this.#by = enlarged(this.#by);
      this.#before = enlarged(this.#before);
    }
    this.#by[this.#size] = by;
    this.#before[this.#size] = before;
    return ++this.#size;
  }

  of(named: number): number[] {
    const last = this.#last[named] ?? 0;
    if (last >= 0) return last === 0 ? [] : [last - 1];
    const all: number[] = [];
    for (let entry = -last; entry > 0; entry = this.#before[entry - 1] as number)
      all.push(this.#by[entry - 1] as number);
    return all.reverse();
  }
}
