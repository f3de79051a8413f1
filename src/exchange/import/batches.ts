import { isTimeUp, turn } from '../../runtime/turns.ts';
import { hash64 } from '../files/spool.ts';
import { type Checked, check } from './check.ts';
import { type Entry, type EntryGroup, isRefused, type Refused } from './entry.ts';
import type { CheckedGroup } from './plan.ts';
import type { ImportTally } from './report.ts';
import type { Submitter } from './submit.ts';

/**
 * The keys of the records that an import has read, to find duplicates in the file. A key takes some twenty bytes here,
 * and a hundred in a Map of strings. Keys are compared by a 64-bit hash: a collision among a million keys is less
 * likely than a disk error.
 */
export class SeenKeys {
  /** Many small tables, because a large one blocks the process while it grows. */
  readonly #tables = Array.from({ length: 64 }, () => new HashTable());

  /** The line of an earlier record with this key, and whether its content is the same; null if there is none. */
  add(key: string, content: string, line: number): { line: number; same: boolean } | null {
    const [high, low] = hash64(key);
    const [digest] = hash64(content);
    return (this.#tables[high & 63] as HashTable).add(high, low, digest, line);
  }
}

/** Open addressing over pairs of numbers. Lines are stored plus one, so that 0 is an empty slot. */
class HashTable {
  #size = 0;
  #keys = new Uint32Array(2 * 64);
  #values = new Uint32Array(2 * 64);

  add(high: number, low: number, digest: number, line: number): { line: number; same: boolean } | null {
    if (this.#size * 4 > this.#keys.length) this.#grow();
    const at = this.#placeOf(high, low);
    if (this.#values[at] !== 0)
      return { line: (this.#values[at] as number) - 1, same: this.#values[at + 1] === digest };
    this.#put(at, high, low, line + 1, digest);
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

  #put(at: number, high: number, low: number, value: number, digest: number): void {
    this.#keys[at] = high;
    this.#keys[at + 1] = low;
    this.#values[at] = value;
    this.#values[at + 1] = digest;
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

/** The size of a revision: large enough to be worth a transaction, small enough to let other writers in between. */
const RECORDS = 5000;
const CHARACTERS = 8 * 2 ** 20;
/** How many records may wait for records later in the file that they refer to. */
const MOST_DEFERRED = 5000;

interface Options {
  tally: ImportTally;
  /** Ordinals of refused entries: filled by the first reading, skipped in the second. */
  refused: Set<number>;
  /** Ordinals of exact repetitions of earlier records, found by the first reading. */
  repeated: Set<number>;
  again: boolean;
  submitter: Pick<Submitter, 'noteRefused'>;
}

interface Batch {
  groups: CheckedGroup[];
  mayDefer: boolean;
  /** Records read so far. */
  read: number;
}

/** Checks the groups of a file one by one and collects them into batches. A group is never split. */
export class Batches {
  readonly #seen = new SeenKeys();
  #deferred: CheckedGroup[] = [];
  #ordinal = 0;

  constructor(
    private readonly groups: AsyncIterable<EntryGroup>,
    private readonly options: Options,
  ) {}

  /** Moves groups of the last batch into the next one. */
  defer(groups: CheckedGroup[]): void {
    this.#deferred = groups;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Batch> {
    // Only the second reading may run ahead: the first adds refusals to the report as it reads.
    const read = this.options.again ? ahead(this.#read()) : this.#read();
    for await (const batch of read) yield* this.#next(batch);
    // Deferred records may wait for each other: as long as a batch takes some of them, the rest are tried again.
    for (let waiting = Number.POSITIVE_INFINITY; this.#deferred.length > 0; ) {
      const now = recordsIn(this.#deferred);
      const mayDefer = now < waiting;
      waiting = now;
      yield { groups: this.#deferred, mayDefer, read: this.#ordinal };
    }
  }

  /** Yields the groups of the file in order, as many at a time as go into one revision. */
  async *#read(): AsyncGenerator<Pick<Batch, 'groups' | 'read'>> {
    let groups: CheckedGroup[] = [];
    let [records, characters] = [0, 0];
    for await (const group of this.groups) {
      const checked: CheckedGroup = [];
      for (const part of group) {
        if (isTimeUp()) await turn();
        const entry = this.#entry(part);
        if (!entry) continue;
        checked.push(entry);
        characters += entry.content.length;
      }
      if (checked.length === 0) continue;
      groups.push(checked);
      records += checked.length;
      if (records < RECORDS && characters < CHARACTERS) continue;
      yield { groups, read: this.#ordinal };
      groups = [];
      [records, characters] = [0, 0];
    }
    if (groups.length > 0) yield { groups, read: this.#ordinal };
  }

  *#next({ groups, read }: Pick<Batch, 'groups' | 'read'>): Generator<Batch> {
    const deferred = this.#deferred;
    this.#deferred = [];
    if (recordsIn(deferred) <= MOST_DEFERRED) {
      yield { groups: [...deferred, ...groups], mayDefer: true, read };
      return;
    }
    yield { groups: deferred, mayDefer: false, read };
    yield { groups, mayDefer: true, read };
  }

  #entry(part: Entry | Refused): Checked | null {
    const { tally, refused, repeated, again, submitter } = this.options;
    const ordinal = this.#ordinal++;
    if (isRefused(part)) {
      if (!again) tally.refuse([part]);
      return null;
    }
    if (again && refused.has(ordinal)) {
      submitter.noteRefused(part);
      return null;
    }
    const checked = check(part, ordinal);
    const twice = again || checked.faults.length > 0 ? null : this.#twice(checked);
    if (twice === 'same') repeated.add(ordinal);
    else if (twice) checked.faults.push(twice);
    if (repeated.has(ordinal)) {
      tally.take(checked, 'unchanged', null);
      return null;
    }
    if (checked.faults.length > 0) submitter.noteRefused(part);
    return checked;
  }

  /** 'same' if the record repeats an earlier one exactly, a refusal if its content differs, null if it is new. */
  #twice({ noun, external, draft, content, line }: Checked): Refused | 'same' | null {
    const key = external === null ? `${noun} slug ${draft.slug}` : `${noun} id ${external}`;
    const before = this.#seen.add(key, content, line);
    if (!before) return null;
    if (before.same) return 'same';
    const reason = `is the ${noun} of line ${before.line} again, and says otherwise`;
    return { line, field: external === null ? null : 'externalId', reason };
  }
}

/** Makes the next item while its consumer is busy with the current one. */
async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    for (let next = items.next(); ; ) {
      const { done, value } = await next;
      if (done) return;
      next = items.next();
      // The next iteration throws the error; this only avoids an unhandled rejection.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}

const recordsIn = (groups: CheckedGroup[]): number => groups.reduce((sum, group) => sum + group.length, 0);
