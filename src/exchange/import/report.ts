import { type AnyKind, publicId } from '../../nouns/nouns.ts';
import type { Checked } from './check.ts';
import type { Refused } from './entry.ts';

export type Outcome = 'new' | 'unchanged' | 'corrected' | 'refused';
type Counts = Record<Outcome, number>;

/** A record that was taken, as its line has it. */
interface Taken {
  line: number;
  noun: AnyKind;
  outcome: Exclude<Outcome, 'refused'>;
  /** On record before; null where it is new, or stands in the file twice. */
  id: string | null;
  /** The fields that tell it from others. */
  record: { field: string; value: string; actor: string | null }[];
  /** Of a corrected one, the fields that become others. */
  changed: string[];
}

interface Warning {
  line: number;
  /** Null where nothing is written, as of the first. */
  id: string | null;
  first: string | null;
  /** Where the first stands in the file; null where it was on record before. */
  firstLine: number | null;
  detail: string;
}

/** The result of an import, or of a dry run. */
export interface Report extends Counts {
  /** Records, refused ones included. */
  read: number;
  byNoun: Partial<Record<AnyKind, Omit<Counts, 'refused'>>>;
  /** Numbers of the revisions that were written. */
  revisions: number[];
  /** Why lines were refused, in the order of the file; at most MOST_REASONS of them. */
  reasons: Refused[];
  reasonsShown: number;
  reasonsTotal: number;
  /** Records that say what an earlier one says: taken all the same, for a person to withdraw. */
  duplicates?: number;
  /** Which, in the order of the file; at most MOST_REASONS of them. */
  warnings?: Warning[];
  /** At most MOST_ROWS; an import that ended before there were any has none. */
  rows?: Taken[];
}

/** Enough to correct a file; if every line is wrong, the total says so. */
const MOST_REASONS = 1000;
/** Whoever looks through more than that looks through the file. */
const MOST_ROWS = 500;
const LONGEST_VALUE = 200;

const TELLING: Record<AnyKind, readonly string[]> = {
  dossier: ['name'],
  actor: ['name', 'type'],
  membership: ['member', 'group', 'role', 'validFrom'],
  proposal: ['name'],
  event: ['name', 'occurredOn'],
  source: ['title', 'publisher', 'publishedOn'],
  statement: ['paraphrase'],
  coding: ['coder', 'actor', 'proposal', 'level'],
  expectation: ['holder', 'event', 'likelihood', 'percent'],
  coverage: ['coder', 'dossier', 'coveredFrom', 'coveredTo'],
  release: ['name'],
  stance: ['actor', 'proposal', 'level', 'validFrom'],
};

/** As the file writes them, with the actor that a name was found to be. */
function recordOf({ noun, draft, queries }: Checked, isResolved: boolean): Taken['record'] {
  return TELLING[noun].flatMap((field) => {
    const asked = queries.find(({ at }) => at.length === 1 && at[0] === field)?.query.wanted;
    const given = draft[field];
    const value = asked ? (asked.name ?? asked.codes?.[0]?.value) : given;
    if (value === undefined || value === null) return [];
    return [{ field, value: String(value).slice(0, LONGEST_VALUE), actor: asked && isResolved ? String(given) : null }];
  });
}

export class ImportTally {
  readonly #counts: Counts = { new: 0, unchanged: 0, corrected: 0, refused: 0 };
  readonly #byNoun: Report['byNoun'] = {};
  readonly #revisions: number[] = [];
  readonly #reasons: Refused[] = [];
  readonly #rows: Taken[] = [];
  readonly #warnings: Warning[] = [];
  #duplicates = 0;
  #reasonsTotal = 0;

  get refused(): number {
    return this.#counts.refused;
  }

  get read(): number {
    const { new: made, unchanged, corrected, refused } = this.#counts;
    return made + unchanged + corrected + refused;
  }

  /** For the second reading: keeps what was refused, and counts the rest anew. */
  again(): ImportTally {
    const next = new ImportTally();
    next.#counts.refused = this.#counts.refused;
    next.#reasons.push(...this.#reasons);
    next.#reasonsTotal = this.#reasonsTotal;
    return next;
  }

  /** Counts a record, and shows it. `found`: what it was compared with; null where it stands in the file before. */
  take(entry: Checked, outcome: Taken['outcome'], found: { id: number | null; changed: string[] } | null): void {
    const { noun, line } = entry;
    this.count(noun, outcome);
    if (this.#rows.length === MOST_ROWS) return;
    const id = found?.id ? publicId(noun, found.id) : null;
    const record = recordOf(entry, found !== null);
    this.#rows.push({ line, noun, outcome, id, record, changed: found?.changed ?? [] });
  }

  count(noun: AnyKind, outcome: Taken['outcome']): void {
    this.#counts[outcome]++;
    let of = this.#byNoun[noun];
    if (!of) {
      of = { new: 0, unchanged: 0, corrected: 0 };
      this.#byNoun[noun] = of;
    }
    of[outcome]++;
  }

  /** One record, for as many reasons as there are. */
  refuse(reasons: readonly Refused[]): void {
    this.#counts.refused++;
    this.#reasonsTotal += reasons.length;
    this.#reasons.push(...reasons.slice(0, MOST_REASONS - this.#reasons.length));
  }

  warn(found: Pick<Warning, 'line' | 'firstLine'> & Record<'id' | 'first', number | null> & { kind: AnyKind }): void {
    if (++this.#duplicates > MOST_REASONS) return;
    const { kind, line, firstLine } = found;
    const id = found.id === null ? null : publicId(kind, found.id);
    const first = found.first === null ? null : publicId(kind, found.first);
    const detail = `${id ?? `the ${kind} of line ${line}`} says what ${first ?? `that of line ${firstLine}`} says`;
    this.#warnings.push({ line, id, first, firstLine, detail });
  }

  wrote(revision: number): void {
    this.#revisions.push(revision);
  }

  report(): Report {
    const reasons = this.#reasons.toSorted((a, b) => a.line - b.line);
    return {
      read: this.read,
      ...this.#counts,
      byNoun: structuredClone(this.#byNoun),
      revisions: [...this.#revisions],
      reasons,
      reasonsShown: reasons.length,
      reasonsTotal: this.#reasonsTotal,
      duplicates: this.#duplicates,
      warnings: this.#warnings.toSorted((a, b) => a.line - b.line),
      rows: this.#rows.toSorted((a, b) => a.line - b.line),
    };
  }
}
