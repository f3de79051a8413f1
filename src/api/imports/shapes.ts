import { z } from 'zod';
import { FORMAT_NAMES } from '../../exchange/formats/formats.ts';
import { JOB_STATES } from '../../exchange/jobs/store.ts';
import { ALL_KINDS } from '../../nouns/kinds.ts';
import { component, Instant, Line, PAGING } from '../../nouns/shapes.ts';

const count = z.int().min(0);
const size = z.int().min(0).meta({ format: 'int64' });
const COUNTS = { new: count, unchanged: count, corrected: count };

const ImportState = z.enum(JOB_STATES).meta({
  id: 'ImportState',
  description:
    'waiting for more files; queued; running; done; failed, and nothing more is written; stopped on request; interrupted by the end of the server, and can be run again.',
});

const RefusedLine = z
  .strictObject({
    line: z.int().describe('In the file, from 1; of a JSON bundle the number of the draft; 0 for the whole.'),
    field: z.string().nullable().describe('Column or field; null where it is the whole line.'),
    reason: z.string(),
  })
  .meta({
    id: 'RefusedLine',
    description: 'Why a line of a file was not taken.',
    examples: [{ line: 3, field: 'level', reason: 'is required' }],
  });

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

const ImportReport = component('ImportReport', 'What came of an import, or would come of it.', {
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

const ImportJob = component('ImportJob', 'An import that was asked for. What is being done, not what is known.', {
  id: z.string(),
  state: ImportState,
  format: z.string(),
  origin: z.string().describe('The source that its records are known under.'),
  reason: z.string().nullable(),
  dryRun: z.boolean(),
  onError: z.enum(['stop', 'skip']),
  options: z.record(z.string(), z.string()),
  files: z.array(
    z.strictObject({
      name: z.string(),
      bytes: size,
      sha256: z.string(),
      kept: z.boolean().describe('Whether it is still there to be run again.'),
    }),
  ),
  progress: z
    .strictObject({
      phase: z.enum(['checking', 'writing']),
      records: count.describe('Read in this phase.'),
      total: count.nullable().describe('How many there are; null while that is not known.'),
      bytes: size,
      ofBytes: size,
    })
    .nullable(),
  report: ImportReport.nullable(),
  fault: z.string().nullable().describe('Why it did not come to its end; null where it did, or has not yet.'),
  createdAt: Instant,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
});

export const ImportJobAnswer = component('ImportJobAnswer', 'One import.', { data: ImportJob });
export const ImportJobPage = component('ImportJobPage', 'A page of imports, the latest first.', {
  data: z.array(ImportJob),
  meta: z.strictObject({ total: count, limit: z.int() }),
  ...PAGING,
});

export const ImportFormat = z.enum(FORMAT_NAMES as [string, ...string[]]).meta({
  id: 'ImportFormat',
  description:
    'ndjson: drafts, one a line. bundle: one JSON list of drafts. stances-csv: a table of stances. unga: roll calls of the UN General Assembly (Voeten). popolo: persons, organizations, memberships and votes. dna: the Discourse Network Analyzer. table: any table, by a mapping.',
});
export const Origin = z.string().trim().min(1).max(200);
export const FileName = Line.max(255);
