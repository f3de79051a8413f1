/** Linked lists of rows, one for each key, through a column of "next" rows. */
export class Chains {
  readonly #head: number[];
  readonly #tail: number[];

  constructor({ head, tail }: { head: number[]; tail: number[] } = { head: [], tail: [] }) {
    this.#head = head;
    this.#tail = tail;
  }

  state = () => ({ head: this.#head, tail: this.#tail });

  /** Returns the previous last row of the list; −1 if the list was empty. */
  append(key: number, row: number, next: Int32Array): number {
    while (this.#head.length <= key) {
      this.#head.push(-1);
      this.#tail.push(-1);
    }
    next[row] = -1;
    const tail = this.#tail[key] as number;
    if (tail < 0) this.#head[key] = row;
    else next[tail] = row;
    this.#tail[key] = row;
    return tail;
  }

  first(key: number): number {
    return this.#head[key] ?? -1;
  }

  rows(key: number, next: Int32Array): number[] {
    const rows: number[] = [];
    for (let row = this.first(key); row >= 0; row = next[row] as number) rows.push(row);
    return rows;
  }
}
