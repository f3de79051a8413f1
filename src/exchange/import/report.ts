import { z } from 'zod';
import { ALL_KINDS, type AnyKind, publicId } from '../../nouns/nouns.ts';
import { component } from '../../nouns/shapes.ts';
import type { Checked } from './check.ts';
import { type Refused, RefusedLine } from './entry.ts';

export const count = z.int().min(0);
export const size = z.int().min(0).meta({ format: 'int64' });
const COUNTS = { new: count, unchanged: count, corrected: count };

const ImportedRow = component('ImportedRow', 'A record that a line makes, changes, or says again.', {
  line: RefusedLine.shape.line,
  noun: z.enum(ALL_KINDS).describe('What it is.'),
  outcome: z
    .enum(['new', 'unchanged', 'corrected'])
    .describe('unchanged: the record says so already, or another line does.'),
  id: z.string().nullable().describe('Of the record that is there already; null where it is new, or a line repeated.'),
  record: z
    .array(
      z.strictObject({
        field: z.string().describe('Of the draft.'),
        value: z.string().describe('As the file has it, cut to 200 characters.'),
        actor: z.string().nullable().describe('Id or slug of the actor that a name was found to be; else null.'),
      }),
    )
    .describe('What tells it from others: of a stance actor, proposal, level, validFrom.'),
  changed: z.array(z.string()).describe('Of a corrected record, the fields that become others.'),
});

const ImportWarning = component(
  'ImportWarning',
  'A line that is taken though an earlier record or line says the same.',
  {
    line: RefusedLine.shape.line,
    id: z.string().nullable().describe('The record that was written; null in a dry run.'),
    first: z.string().nullable().describe('The first that says the same; null where nothing is written yet.'),
    firstLine: z.int().nullable().describe('The line of the first; null where it was on record before.'),
    detail: z.string().describe('Both, in words.'),
  },
);

export const ImportReport = component('ImportReport', 'What came of an import, or would come of it.', {
  read: count.describe('Records, refused ones included.'),
  ...COUNTS,
  refused: count.describe('Records and lines that were not taken.'),
  byNoun: z.partialRecord(z.enum(ALL_KINDS), z.strictObject(COUNTS)),
  revisions: z.array(z.int()).describe('The revisions that were written.'),
  reasons: z.array(RefusedLine).describe('Why lines were refused: the first of them.'),
  reasonsShown: count,
  reasonsTotal: count.describe('How many reasons there are; a line can have several.'),
  duplicates: count
    .optional()
    .describe('Statements and stances that say what an earlier one says. They are taken like others.'),
  warnings: z
    .array(ImportWarning)
    .optional()
    .describe('Which: the first 1,000, by their lines. Not in a list of imports.'),
  rows: z
    .array(ImportedRow)
    .optional()
    .describe('What lines make, in their order: the first 500 records. Not in a list of imports.'),
});

/** How far an import is in its phase, and how much of its files it has read. */
export const ImportProgress = z.strictObject({
  phase: z.enum(['checking', 'writing']),
  records: count.describe('Read in this phase.'),
  total: count.nullable().describe('How many there are; null while that is not known.'),
  bytes: size,
  ofBytes: size,
});
export type Advance = z.output<typeof ImportProgress>;
/** The same without the files. */
export type Progress = Omit<Advance, 'bytes' | 'ofBytes'>;

/** The result of an import, or of a dry run. */
export type Report = z.output<typeof ImportReport>;
type Taken = z.output<typeof ImportedRow>;
type Warning = z.output<typeof ImportWarning>;
export type Outcome = Taken['outcome'] | 'refused';
type Counts = Record<Outcome, number>;

/** Enough to correct a file; if every line is wrong, the total says so. */
const MOST_REASONS = 1000;
/** Enough to look through; for more, there is the file itself. */
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

/** The fields as the file has them, with the actor that a name was resolved to. */
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

  /** Counts one record as refused, and keeps all its reasons. */
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
