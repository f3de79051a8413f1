import { getOrCreate } from '../../domain/lists.ts';
import { parseDate } from '../../domain/time.ts';
import type { Level } from '../../domain/vocabulary.ts';
import { enlarged } from '../../ledger/model/columns.ts';
import type { FileTable, Row } from '../files/table.ts';
import { Unreadable } from '../files/unreadable.ts';
import { ActorQuery, type Refused } from '../import/entry.ts';
import {
  ALPHA_2,
  ALPHA_3,
  COW,
  countryOf,
  FORMER,
  type FormerCountry,
  identifiersOf,
  namesOf,
  withdrawnCode,
} from './countries.ts';
import { type Input, withFileName } from './format.ts';
import type { Slugs } from './slugs.ts';

/**
 * A seat in the Assembly. One seat is one actor from its first vote to its last: the file lists the votes of the Soviet
 * Union under Russia and those of Serbia under Yugoslavia, and the Correlates of War numbers of both stay the same too.
 * Taiwan and China are two seats, and so are the Federal Republic of Germany and Germany, as in the file.
 */
interface Seat {
  /** A code, or the name if there is none. External ids use it, since it is the same in every file. */
  key: string;
  name: string;
  /** Every name that the file uses for it. */
  names: Set<string>;
  code: string;
  withdrawn: FormerCountry | null;
}

/** The seats, numbered in the order in which they first occur. */
class Seats {
  readonly list: Seat[] = [];
  readonly #byRow = new Map<string, number>();
  readonly #byKey = new Map<string, number>();

  /** The number of a row's seat. Rows with the same code share a seat, so Swaziland and Eswatini are one. */
  numberOf(name: string, code: string): number {
    return getOrCreate(this.#byRow, `${code}\n${name}`, () => {
      const withdrawn = code === '' ? null : withdrawnCode(code, name);
      const key = withdrawn?.alpha4 ?? (code || name);
      const seat = { key, name, names: new Set<string>(), code, withdrawn };
      const number = getOrCreate(this.#byKey, key, () => this.list.push(seat) - 1);
      this.list[number]?.names.add(name);
      return number;
    });
  }
}

/** The query that finds a seat's actor or creates it. `since` is the day of its first vote. */
export function holderOf(seat: Seat, cow: string | undefined, since: string, slugs: Slugs): ActorQuery {
  const country = seat.withdrawn ? null : countryOf(seat.code);
  const codes = [
    ...(seat.withdrawn ? [{ scheme: FORMER, value: seat.withdrawn.alpha4 }] : []),
    ...(country ? [{ scheme: ALPHA_2, value: country.alpha2 }] : []),
    ...(cow === undefined ? [] : [{ scheme: COW, value: cow }]),
  ];
  const aliases = new Set([...seat.names, ...(country ? namesOf(country.alpha2) : [])]);
  aliases.delete(seat.name);
  return new ActorQuery(
    // Seats may be older than their codes: Russia has voted since 1946, but RU dates from 1992. Codes of any day
    // therefore match. A withdrawn code needs a day, because its successor may have the same number.
    { codes, name: seat.name, ...(seat.withdrawn && { on: since }) },
    {
      slug: slugs.of(seat.key, seat.name),
      type: 'state',
      name: seat.name,
      aliases: [...aliases],
      identifiers: [
        ...(seat.withdrawn ? formerly(seat.withdrawn) : []),
        ...(country ? identifiersOf(country) : []),
        ...(cow === undefined ? [] : [{ scheme: COW, value: cow }]),
      ],
    },
  );
}

const formerly = ({ alpha2, alpha3, alpha4, until }: FormerCountry) => [
  { scheme: FORMER, value: alpha4 },
  { scheme: ALPHA_2, value: alpha2, validTo: until },
  { scheme: ALPHA_3, value: alpha3, validTo: until },
];

const CHOICES = ['yes', 'abstain', 'no'] as const;
const LEVELS: readonly Level[] = ['support', 'neutral', 'oppose'];
const FIRST_ROOM = 1 << 16;
const COLUMNS = ['rollCall', 'line', 'seat', 'choice'] as const;

const choiceOf = (word: string): number => CHOICES.indexOf(word as (typeof CHOICES)[number]);
export const levelOfChoice = (choice: number): Level => LEVELS[choice] as Level;

/**
 * The votes of a whole file in columns of thirteen bytes a row. They are all kept in memory, because the rows of one roll
 * call may be anywhere in the file.
 */
class VoteColumns {
  size = 0;
  rollCall = new Int32Array(FIRST_ROOM);
  line = new Int32Array(FIRST_ROOM);
  seat = new Int32Array(FIRST_ROOM);
  choice = new Uint8Array(FIRST_ROOM);

  add(rollCall: number, seat: number, choice: number, line: number): void {
    if (this.size === this.rollCall.length)
      for (const name of COLUMNS) Object.assign(this, { [name]: enlarged<Int32Array | Uint8Array>(this[name]) });
    this.rollCall[this.size] = rollCall;
    this.line[this.size] = line;
    this.seat[this.size] = seat;
    this.choice[this.size] = choice;
    this.size++;
  }

  /** Groups the rows by roll call, in the order of the file (a counting sort). */
  grouped(rollCalls: number): (rollCall: number) => Int32Array {
    const start = new Int32Array(rollCalls + 1);
    for (let row = 0; row < this.size; row++) (start[(this.rollCall[row] as number) + 1] as number)++;
    for (let i = 0; i < rollCalls; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
    const next = start.slice();
    const rows = new Int32Array(this.size);
    for (let row = 0; row < this.size; row++) {
      const at = next[this.rollCall[row] as number] as number;
      rows[at] = row;
      next[this.rollCall[row] as number] = at + 1;
    }
    return (rollCall) => rows.subarray(start[rollCall], start[rollCall + 1]);
  }
}

/** R writes NA into empty cells; it is also Namibia's code. */
const MISSING = 'NA';
/** The first year with reliable days. Before it only the month is correct: the day is always one of the first seven. */
const DAYS_SINCE = 1997;

export interface RollCall {
  rcid: string;
  line: number;
  /** The full date from the file, for sorting. */
  given: string;
  /** The date, cut to the month if its day is not reliable. */
  date: string;
  name: string;
  text: string | null;
  isAmendment: boolean | null;
  isParagraph: boolean | null;
  parameters: Record<string, string | number | boolean>;
}

type Fault = { field: string | null; reason: string } | null;
const fault = (field: string, reason: string): Fault => ({ field, reason });

const codeIn = ({ country = '', country_code: code = '' }: Row['cells']): string =>
  code === MISSING && country !== 'Namibia' ? '' : code;

function wrongCode(code: string, country: string): string | null {
  if (code === '' || withdrawnCode(code, country)) return null;
  const meant = /^[A-Z]{2,3}$/.test(code) ? countryOf(code) : null;
  if (!meant) return `"${code}" is no code of ISO 3166`;
  const named = countryOf(country);
  return named && named.alpha2 !== meant.alpha2 ? `"${code}" is the code of ${meant.name}, not of ${country}` : null;
}

/** All tables of one import, in any order. Each is recognised by its columns. */
export class UngaTables {
  readonly rollCalls = new Map<string, RollCall>();
  readonly issues = new Map<string, { line: number; names: Set<string> }>();
  readonly cow = new Map<string, string>();
  readonly seats = new Seats();
  readonly votes = new VoteColumns();
  /** The ids of roll calls that have votes, by number. */
  readonly voted: string[] = [];
  readonly refused: Refused[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #codes = new Map<string, string | null>();
  #file = '';
  /** The name of each table's file, for faults that are found after all files are read. */
  readonly files = { rollCalls: '', votes: '', issues: '' };

  async add(input: Input, table: FileTable): Promise<void> {
    this.#file = input.name;
    const has = (...names: string[]) => names.every((name) => table.columns.includes(name));
    const take = has('rcid', 'country', 'country_code', 'vote')
      ? this.#vote
      : has('rcid', 'session', 'date')
        ? this.#rollCall
        : has('rcid', 'issue')
          ? this.#issue
          : has('country', 'country_code', 'ccode')
            ? this.#ccode
            : null;
    if (take === null) {
      const reason = `the columns ${table.columns.join(', ')} are those of no table of roll calls, votes, issues or COW numbers`;
      throw new Unreadable(`${input.name}: ${reason}`, 1);
    }
    if (take === this.#rollCall) this.files.rollCalls = input.name;
    if (take === this.#vote) this.files.votes = input.name;
    if (take === this.#issue) this.files.issues = input.name;
    await withFileName(input, async () => {
      for await (const row of table.rows) {
        const wrong = 'reason' in row ? row : take.call(this, row);
        if (wrong) this.refuse(row.line, wrong.field, wrong.reason);
      }
    });
  }

  refuse(line: number, field: string | null, reason: string, file = this.#file): void {
    this.refused.push({ line, field, reason: `${file}: ${reason}` });
  }

  #vote({ line, cells }: Row): Fault {
    const { rcid = '', country = '', vote = '' } = cells;
    const choice = choiceOf(vote);
    if (choice < 0) return fault('vote', `"${vote}" is no vote: yes, abstain or no`);
    if (country === '') return fault('country', 'is empty');
    if (country.length > 300) return fault('country', 'is longer than 300 characters');
    const code = codeIn(cells);
    if (this.#codes.size >= 10_000) this.#codes.clear();
    const wrong = getOrCreate(this.#codes, `${code}\n${country}`, () => wrongCode(code, country));
    if (wrong !== null) return fault('country_code', wrong);
    const rollCall = getOrCreate(this.#numbers, rcid, () => this.voted.push(rcid) - 1);
    this.votes.add(rollCall, this.seats.numberOf(country, code), choice, line);
    return null;
  }

  #rollCall({ line, cells }: Row): Fault {
    const { rcid = '', date = '', session = '', short = '', descr = '', unres = '' } = cells;
    if (!/^[1-9]\d{0,8}$/.test(rcid)) return fault('rcid', `"${rcid}" is no number of a roll call`);
    const earlier = this.rollCalls.get(rcid);
    if (earlier) return fault('rcid', `roll call ${rcid} is on line ${earlier.line} already`);
    if (parseDate(date)?.precision !== 'day') return fault('date', `"${date}" is no day such as 1999-12-01`);
    if (!/^\d{1,3}$/.test(session)) return fault('session', `"${session}" is no number of a session`);
    const flags: Record<string, boolean> = {};
    for (const column of ['importantvote', 'amend', 'para']) {
      const cell = cells[column] ?? '';
      if (!['', MISSING, '0', '1'].includes(cell)) return fault(column, `"${cell}" is neither 0 nor 1`);
      if (cell !== '' && cell !== MISSING) flags[column] = cell === '1';
    }
    this.rollCalls.set(rcid, {
      rcid,
      line,
      given: date,
      date: Number(date.slice(0, 4)) < DAYS_SINCE ? date.slice(0, 7) : date,
      name: (short.trim() || descr.trim() || unres.trim() || `Roll call ${rcid}`).slice(0, 300),
      text: descr.trim() || null,
      isAmendment: flags.amend ?? null,
      isParagraph: flags.para ?? null,
      parameters: { rcid: Number(rcid), session: Number(session), ...(unres !== '' && { unres }), ...flags },
    });
    return null;
  }

  #issue({ line, cells }: Row): Fault {
    const { rcid = '', issue = '' } = cells;
    if (issue.trim() === '' || issue.length > 100) return fault('issue', 'must be 1 to 100 characters');
    const known = this.issues.get(rcid);
    if (known) known.names.add(issue);
    else this.issues.set(rcid, { line, names: new Set([issue]) });
    return null;
  }

  /** R writes the number 2 as 2.0. */
  #ccode({ cells }: Row): Fault {
    const { country = '', ccode = '' } = cells;
    const number = /^([1-9]\d{0,2})(\.0+)?$/.exec(ccode)?.[1];
    if (number === undefined) return fault('ccode', `"${ccode}" is no number of the Correlates of War`);
    this.cow.set(`${codeIn(cells)}\n${country}`, number);
    return null;
  }
}
