import { z } from 'zod';
import { FORMAT_NAMES } from '../../exchange/formats/formats.ts';
import { JOB_STATES } from '../../exchange/jobs/store.ts';
import { ALL_KINDS } from '../../nouns/kinds.ts';
import { Instant, Line, PAGING } from '../../nouns/shapes.ts';

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

const ImportReport = z
  .strictObject({
    read: count.describe('Records, refused ones included.'),
    ...COUNTS,
    refused: count.describe('Records and lines that were not taken.'),
    byNoun: z.partialRecord(z.enum(ALL_KINDS), z.strictObject(COUNTS)),
    revisions: z.array(z.int()).describe('The revisions that were written.'),
    reasons: z.array(RefusedLine).describe('Why lines were refused: the first of them.'),
    reasonsShown: count,
    reasonsTotal: count.describe('How many reasons there are; a line can have several.'),
  })
  .meta({ id: 'ImportReport', description: 'What came of an import, or would come of it.' });

const ImportJob = z
  .strictObject({
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
  })
  .meta({ id: 'ImportJob', description: 'An import that was asked for. What is being done, not what is known.' });

export const ImportJobAnswer = z
  .strictObject({ data: ImportJob })
  .meta({ id: 'ImportJobAnswer', description: 'One import.' });
export const ImportJobPage = z
  .strictObject({
    data: z.array(ImportJob),
    meta: z.strictObject({ total: count, limit: z.int() }),
    ...PAGING,
  })
  .meta({ id: 'ImportJobPage', description: 'A page of imports, the latest first.' });

export const ImportFormat = z.enum(FORMAT_NAMES as [string, ...string[]]).meta({
  id: 'ImportFormat',
  description:
    'ndjson: drafts, one a line. bundle: one JSON list of drafts. stances-csv: a table of stances. unga: roll calls of the UN General Assembly (Voeten). popolo: persons, organizations, memberships and votes. dna: the Discourse Network Analyzer. table: any table, by a mapping.',
});
export const Origin = z.string().trim().min(1).max(200);
export const FileName = Line.max(255);
