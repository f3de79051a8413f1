import { z } from 'zod';
import { ALL_KINDS, type AnyKind, publicId } from '../../nouns/nouns.ts';
import { component, WarningCode, warningDetail } from '../../nouns/shapes.ts';
import type { Checked } from './check.ts';
import { type Refused, RefusedLine } from './entry.ts';

export const count = z.int().min(0);
export const size = z.int().min(0).meta({ format: 'int64' });
const COUNTS = { new: count, unchanged: count, corrected: count };

const ImportedRow = component('ImportedRow', 'A record that a line creates, changes or repeats.', {
  line: RefusedLine.shape.line,
  noun: z.enum(ALL_KINDS).describe('Noun of the record.'),
  outcome: z
    .enum(['new', 'unchanged', 'corrected'])
    .describe('unchanged: the record, or an earlier line, says the same.'),
  id: z.string().nullable().describe('Id of the existing record; null if it is new, or repeats an earlier line.'),
  record: z
    .array(
      z.strictObject({
        field: z.string().describe('Name of the field.'),
        value: z.string().describe('Value in the file, cut to 200 characters.'),
        actor: z.string().nullable().describe('Id or slug of the actor that the value was matched to; otherwise null.'),
      }),
    )
    .describe('Fields that identify the record: for a stance, actor, proposal, level and validFrom.'),
  changed: z.array(z.string()).describe('Fields that change, if `outcome` is corrected.'),
});

const ImportWarning = component('ImportWarning', 'A line that is imported, and may not say what was meant.', {
  line: RefusedLine.shape.line,
  id: z.string().nullable().describe('Id of the record that was written; null in a dry run.'),
  code: WarningCode,
  first: z
    .string()
    .nullable()
    .describe('Id of the first such record; null if it is not written yet, and with a warning of the record alone.'),
  firstLine: z.int().nullable().describe('Line of the first record; null if it was on record before.'),
  detail: z.string().describe('What the warning is about, in words.'),
});

export const ImportReport = component('ImportReport', 'The result of an import or of a dry run.', {
  read: count.describe('Number of records read, including refused ones.'),
  ...COUNTS,
  refused: count.describe('Number of records and lines that were not imported.'),
  byNoun: z.partialRecord(z.enum(ALL_KINDS), z.strictObject(COUNTS)),
  revisions: z.array(z.int()).describe('Numbers of the revisions that were written.'),
  reasons: z.array(RefusedLine).describe('Why lines were refused: the first `reasonsShown`.'),
  reasonsShown: count,
  reasonsTotal: count.describe('Number of reasons in all; a line can have several.'),
  duplicates: count.optional().describe('Repetitions of an earlier record or line, imported like any other.'),
  neverCertain: count.optional().describe('Stances, memberships and expectations that hold on no certain day.'),
  beginsLater: count.optional().describe('Stances and expectations that begin after all that they rest on.'),
  secondBallots: count.optional().describe('Ballots beside an earlier one of their voter in the same vote.'),
  impliedByMissing: count.optional().describe('Stances at an implied level that do not say what implies it.'),
  notRepresented: count.optional().describe('Ballots for a group that the voter does not represent.'),
  warnings: z
    .array(ImportWarning)
    .optional()
    .describe('The first 1,000 of each kind, by line. Left out in lists of imports.'),
  rows: z
    .array(ImportedRow)
    .optional()
    .describe('The first 500 records, in the order of their lines. Left out in lists of imports.'),
});

/** How far an import is in its phase, and how much of its files it has read. */
export const ImportProgress = z.strictObject({
  phase: z.enum(['checking', 'writing']),
  records: count.describe('Number of records read in this phase.'),
  total: count.nullable().describe('Number of records in all; null until known.'),
  bytes: size,
  ofBytes: size,
});
export type ByteProgress = z.output<typeof ImportProgress>;
/** How far an import is in its phase, without the bytes of its files. */
export type PhaseProgress = Omit<ByteProgress, 'bytes' | 'ofBytes'>;

/** The result of an import, or of a dry run. */
export type Report = z.output<typeof ImportReport>;
type Taken = z.output<typeof ImportedRow>;
type Warning = z.output<typeof ImportWarning>;
export type Outcome = Taken['outcome'] | 'refused';
type Counts = Record<Outcome, number>;

/** Enough reasons to correct a file; the report has the total as well. */
const MOST_REASONS = 1000;
/** Enough rows to look through. */
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

/** The identifying fields as the file has them, with the actor that a name was resolved to. */
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
  readonly #warned = Object.fromEntries(WarningCode.options.map((code) => [code, 0])) as Record<WarningCode, number>;
  #reasonsTotal = 0;

  get read(): number {
    const { new: made, unchanged, corrected, refused } = this.#counts;
    return made + unchanged + corrected + refused;
  }

  /** Returns the tally for the second reading, which keeps the refusals and counts all else anew. */
  again(): ImportTally {
    const next = new ImportTally();
    next.#counts.refused = this.#counts.refused;
    next.#reasons.push(...this.#reasons);
    next.#reasonsTotal = this.#reasonsTotal;
    return next;
  }

  /** Counts a record and adds its row. `found`: the record it was compared with; null if it repeats an earlier line. */
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
    this.#byNoun[noun] ??= { new: 0, unchanged: 0, corrected: 0 };
    this.#byNoun[noun][outcome]++;
  }

  /** Counts one record as refused, and keeps all its reasons. */
  refuse(reasons: readonly Refused[]): void {
    this.#counts.refused++;
    this.#reasonsTotal += reasons.length;
    this.#reasons.push(...reasons.slice(0, MOST_REASONS - this.#reasons.length));
  }

  /** Warns of a line that may not say what was meant. */
  warn(
    of: { kind: AnyKind; code: WarningCode; line: number; id: number | null },
    repeated: { first: number | null; firstLine: number | null } | null,
  ): void {
    const named = (id: number | null | undefined) => (id ? publicId(of.kind, id) : null);
    const { line, code } = of;
    const [id, first, firstLine] = [named(of.id), named(repeated?.first), repeated?.firstLine ?? null];
    const other = repeated && (first ?? `that of line ${firstLine}`);
    const detail = warningDetail(code, of.kind, id ?? `the ${of.kind} of line ${line}`, other);
    if (++this.#warned[code] <= MOST_REASONS) this.#warnings.push({ line, id, code, first, firstLine, detail });
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
      duplicates: this.#warned.repeated,
      neverCertain: this.#warned.never_certain,
      beginsLater: this.#warned.begins_later,
      secondBallots: this.#warned.second_ballot,
      impliedByMissing: this.#warned.implied_by_missing,
      notRepresented: this.#warned.not_represented,
      warnings: this.#warnings.toSorted((a, b) => a.line - b.line),
      rows: this.#rows.toSorted((a, b) => a.line - b.line),
    };
  }
}
