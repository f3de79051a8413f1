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

/** A column in which most rows have the same value. It extends to the last row that has another; often it is empty. */
export class SparseColumn<C extends StateColumn = Int32Array> {
  #values: C;
  /** The rows after this many have the usual value. */
  #size: number;

  constructor(
    readonly usual: number,
    values?: C,
  ) {
    this.#values = values ?? (new Int32Array(0) as StateColumn as C);
    this.#size = this.#values.length;
  }

  state = (): C => this.#values.subarray(0, this.#size) as C;

  at = (row: number): number => (row < this.#size ? (this.#values[row] as number) : this.usual);

  set(row: number, value: number): void {
    if (row >= this.#size) {
      if (value === this.usual) return;
      this.#size = row + 1;
      if (row >= this.#values.length) this.#values = enlarged(this.#values, row + 1, this.usual);
    }
    this.#values[row] = value;
  }
}

/**
 * Maps each record to the numbers that name it, in ascending order. Off the heap, and compact because most have only one,
 * or one after the other, such as the ballots of a roll call.
 */
export class Postings {
  /** For each record: n + 1 if only n names it, minus the number of its last entry if several do, 0 if none does. */
  readonly #last: SparseColumn;
  /** For each entry, the number that names the record; ~n stands for all those after the previous entry up to n. */
  #by: Int32Array;
  /** For each entry, the record's previous entry, counted from 1; 0 if there is none. */
  #before: Int32Array;
  #size: number;

  constructor(state?: StateOf<Postings>) {
    this.#last = new SparseColumn(0, state?.last);
    this.#by = state?.by ?? new Int32Array(0);
    this.#before = state?.before ?? new Int32Array(0);
    this.#size = this.#by.length;
  }

  state = () => ({
    last: this.#last.state(),
    by: this.#by.subarray(0, this.#size),
    before: this.#before.subarray(0, this.#size),
  });

  add(named: number, by: number): void {
    const last = this.#last.at(named);
    if (last === 0) {
      this.#last.set(named, by + 1);
      return;
    }
    const entry = last < 0 ? -last : this.#enter(last - 1, 0);
    const latest = this.#by[entry - 1] as number;
    if (latest < 0 && ~latest === by - 1) this.#by[entry - 1] = ~by;
    else this.#last.set(named, -this.#enter(latest === by - 1 ? ~by : by, entry));
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

  has = (named: number): boolean => this.#last.at(named) !== 0;
  of(named: number): number[] {
    const last = this.#last.at(named);
    if (last >= 0) return last === 0 ? [] : [last - 1];
    const all: number[] = [];
    for (let entry = -last; entry > 0; ) {
      const by = this.#by[entry - 1] as number;
      entry = this.#before[entry - 1] as number;
      const after = by < 0 ? (this.#by[entry - 1] as number) : by - 1;
      for (let n = by < 0 ? ~by : by; n > after; n--) all.push(n);
    }
    return all.reverse();
  }
}

/** Postings for each kind of thing that is named. */
export const postingsBy = <Named extends string>(named: readonly Named[], state?: Record<string, StateOf<Postings>>) =>
  Object.fromEntries(named.map((what) => [what, new Postings(state?.[what])])) as Record<Named, Postings>;

/** Linked lists of rows, one for each key, through a column of "next" rows. */
export class Chains {
  readonly #head: SparseColumn;
  readonly #tail: SparseColumn;

  constructor(state?: StateOf<Chains>) {
    this.#head = new SparseColumn(-1, state?.head);
    this.#tail = new SparseColumn(-1, state?.tail);
  }

  state = () => ({ head: this.#head.state(), tail: this.#tail.state() });

  /** Returns the previous last row of the list; −1 if the list was empty. */
  append(key: number, row: number, next: Int32Array): number {
    next[row] = -1;
    const tail = this.#tail.at(key);
    if (tail < 0) this.#head.set(key, row);
    else next[tail] = row;
    this.#tail.set(key, row);
    return tail;
  }

  first = (key: number): number => this.#head.at(key);

  rows(key: number, next: Int32Array): number[] {
    const rows: number[] = [];
    for (let row = this.first(key); row >= 0; row = next[row] as number) rows.push(row);
    return rows;
  }
}

/** For each proposal, the earliest and latest day on which any stance on it, live or not, may have begun. */
export class FirstDays {
  readonly #earliest: SparseColumn;
  readonly #latest: SparseColumn;

  constructor(state?: StateOf<FirstDays>) {
    this.#earliest = new SparseColumn(FOREVER, state?.earliest);
    this.#latest = new SparseColumn(DISTANT_PAST, state?.latest);
  }

  state = () => ({ earliest: this.#earliest.state(), latest: this.#latest.state() });

  add(proposalId: number, day: Day): void {
    if (day < this.#earliest.at(proposalId)) this.#earliest.set(proposalId, day);
    if (day > this.#latest.at(proposalId)) this.#latest.set(proposalId, day);
  }

  /** Whether any stance on the proposal may begin in [from, to). False is certain; true is not. */
  mayBeginIn(proposalId: number, from: Day, to: Day): boolean {
    return this.#earliest.at(proposalId) < to && this.#latest.at(proposalId) >= from;
  }

  /** The first day, not before `from`, on which any stance on the proposal may begin; FOREVER if there is none. */
  firstFrom(proposalId: number, from: Day): Day {
    return this.#latest.at(proposalId) < from ? FOREVER : Math.max(this.#earliest.at(proposalId), from);
  }
}
