import { isTimeUp, turn } from '../turns.ts';
import { type Checked, check } from './check.ts';
import { type Entry, type Group, isRefused, type Refused } from './entry.ts';
import type { CheckedGroup } from './plan.ts';
import type { Tally } from './report.ts';
import { Seen } from './seen.ts';
import type { Settler } from './settle.ts';

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
