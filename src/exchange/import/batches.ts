import { isTimeUp, turn } from '../../runtime/turns.ts';
import { hash64 } from '../files/spool.ts';
import { type Checked, check } from './check.ts';
import { type Entry, type Group, isRefused, type Refused } from './entry.ts';
import type { CheckedGroup } from './plan.ts';
import type { Tally } from './report.ts';
import type { Settler } from './settle.ts';

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

/** One revision: enough records to make the transaction worth it, and few enough for others to write in between. */
const RECORDS = 5000;
const CHARACTERS = 8 * 2 ** 20;
/** Records that name what was not there yet wait for it; more than these wait no longer. */
const MOST_PUT_OFF = 5000;

interface Options {
  tally: Tally;
  /** Places of entries that were refused. The first time they are found, the second time passed over. */
  refused: Set<number>;
  again: boolean;
  settler: Pick<Settler, 'passOver'>;
}

interface Batch {
  groups: CheckedGroup[];
  mayDefer: boolean;
  /** Records read so far. */
  read: number;
}

/** Groups of a file, checked one by one and put together to batches. A group is never cut. */
export class Batches {
  readonly #groups: AsyncIterable<Group>;
  readonly #options: Options;
  readonly #seen = new Seen();
  #putOff: CheckedGroup[] = [];
  #ordinal = 0;

  constructor(groups: AsyncIterable<Group>, options: Options) {
    this.#groups = groups;
    this.#options = options;
  }

  /** What the last batch could not settle is part of the next one. */
  putOff(groups: CheckedGroup[]): void {
    this.#putOff = groups;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Batch> {
    let groups: CheckedGroup[] = [];
    let [records, characters] = [0, 0];
    for await (const group of this.#groups) {
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
      yield* this.#next(groups);
      groups = [];
      [records, characters] = [0, 0];
    }
    if (groups.length > 0) yield* this.#next(groups);
    // What waits may wait for one another: as long as some are settled, the rest may follow.
    for (let waiting = Number.POSITIVE_INFINITY; this.#putOff.length > 0; ) {
      const now = recordsIn(this.#putOff);
      const mayDefer = now < waiting;
      waiting = now;
      yield { groups: this.#putOff, mayDefer, read: this.#ordinal };
    }
  }

  *#next(groups: CheckedGroup[]): Generator<Batch> {
    const putOff = this.#putOff;
    this.#putOff = [];
    if (recordsIn(putOff) <= MOST_PUT_OFF) {
      yield { groups: [...putOff, ...groups], mayDefer: true, read: this.#ordinal };
      return;
    }
    yield { groups: putOff, mayDefer: false, read: this.#ordinal };
    yield { groups, mayDefer: true, read: this.#ordinal };
  }

  #entry(part: Entry | Refused): Checked | null {
    const { tally, refused, again, settler } = this.#options;
    const ordinal = this.#ordinal++;
    if (again && refused.has(ordinal)) {
      if (!isRefused(part)) settler.passOver(part);
      return null;
    }
    const checked = isRefused(part) ? [part] : check(part, ordinal);
    const reasons = Array.isArray(checked) ? checked : this.#twice(checked);
    if (reasons === 'same') {
      tally.count((checked as Checked).noun, 'unchanged');
      return null;
    }
    if (reasons === null) return checked as Checked;
    tally.refuse(reasons);
    refused.add(ordinal);
    if (!isRefused(part)) settler.passOver(part);
    return null;
  }

  /** A record that stands in the file twice, in the same words, is the same record; in others it cannot be both. */
  #twice({ noun, external, draft, content, line }: Checked): Refused[] | 'same' | null {
    const key = external === null ? `${noun} slug ${draft.slug}` : `${noun} id ${external}`;
    const before = this.#seen.add(key, content, line);
    if (!before) return null;
    if (before.same) return 'same';
    return [
      {
        line,
        field: external === null ? 'slug' : 'externalId',
        reason: `is the record of line ${before.line} again, and says otherwise`,
      },
    ];
  }
}

const recordsIn = (groups: CheckedGroup[]): number => groups.reduce((sum, group) => sum + group.length, 0);
