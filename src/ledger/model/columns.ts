import { type Day, DISTANT_PAST, FOREVER } from '../../domain/time.ts';
import { column, type StateColumn } from '../../runtime/state-file.ts';

/**
 * The state of a part of the model: columns, most without their spare room, and values that V8 can serialize. It shares
 * its memory with the part.
 */
export type StateOf<Part extends { state(): unknown }> = ReturnType<Part['state']>;

/** Copies a state, so that a part made from the copy grows independently. Entries of lists are shared. `own` collects the columns' buffers. */
export function copyOf<S>(state: S, own: ArrayBufferLike[] = []): S {
  if (ArrayBuffer.isView(state)) {
    const copy = (state as unknown as StateColumn).slice();
    own.push(copy.buffer);
    return copy as unknown as S;
  }
  if (Array.isArray(state)) return state.slice() as S;
  if (state instanceof Map) return new Map(state) as S;
  if (state instanceof Set) return new Set(state) as S;
  if (typeof state !== 'object' || state === null) return state;
  return Object.fromEntries(Object.entries(state).map(([name, part]) => [name, copyOf(part, own)])) as S;
}

/** Grows a column by a quarter rather than doubling it, so that columns of millions of rows are not half empty. */
export function enlarged<C extends StateColumn>(old: C, least = 0, filling = 0): C {
  const next = column(old, Math.max(least, 1024, old.length + (old.length >> 2)));
  next.set(old);
  if (filling !== 0) next.fill(filling, old.length);
  return next;
}

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

  has = (named: number): boolean => (this.#last[named] ?? 0) !== 0;
  of(named: number): number[] {
    const last = this.#last[named] ?? 0;
    if (last >= 0) return last === 0 ? [] : [last - 1];
    const all: number[] = [];
    for (let entry = -last; entry > 0; entry = this.#before[entry - 1] as number)
      all.push(this.#by[entry - 1] as number);
    return all.reverse();
  }
}

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

/** For each proposal, the earliest and latest day on which any stance on it, live or not, may have begun. */
export class FirstDays {
  #earliest: Int32Array;
  #latest: Int32Array;

  constructor({ earliest, latest }: StateOf<FirstDays> = { earliest: new Int32Array(0), latest: new Int32Array(0) }) {
    this.#earliest = earliest;
    this.#latest = latest;
  }

  state = (): { earliest: Int32Array; latest: Int32Array } => ({ earliest: this.#earliest, latest: this.#latest });

  add(proposalId: number, day: Day): void {
    if (proposalId >= this.#earliest.length) {
      this.#earliest = enlarged(this.#earliest, proposalId + 1, FOREVER);
      this.#latest = enlarged(this.#latest, proposalId + 1, DISTANT_PAST);
    }
    if (day < (this.#earliest[proposalId] as number)) this.#earliest[proposalId] = day;
    if (day > (this.#latest[proposalId] as number)) this.#latest[proposalId] = day;
  }

  /** Whether any stance on the proposal may begin in [from, to). False is certain; true is not. */
  mayBeginIn(proposalId: number, from: Day, to: Day): boolean {
    return (this.#earliest[proposalId] ?? FOREVER) < to && (this.#latest[proposalId] ?? DISTANT_PAST) >= from;
  }

  /** The first day, not before `from`, on which any stance on the proposal may begin; FOREVER if there is none. */
  firstFrom(proposalId: number, from: Day): Day {
    const last = this.#latest[proposalId] ?? DISTANT_PAST;
    return last < from ? FOREVER : Math.max(this.#earliest[proposalId] ?? FOREVER, from);
  }
}
