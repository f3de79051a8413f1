import { z } from 'zod';
import { FORMAT_NAMES } from '../../exchange/formats/formats.ts';
import { count, ImportProgress, ImportReport, size } from '../../exchange/import/report.ts';
import { JOB_STATES } from '../../exchange/jobs/store.ts';
import { component, Instant, Line, PAGING } from '../../nouns/shapes.ts';

const ImportState = z.enum(JOB_STATES).meta({
  id: 'ImportState',
  description:
    'waiting: for more files. queued. running. done. failed: nothing more is written. stopped: on request. interrupted: the server ended; it can be run again.',
});

const ImportJob = component('ImportJob', 'A requested import, with its state.', {
  id: z.string(),
  state: ImportState,
  format: z.string(),
  origin: z.string().describe('Origin of the records: a later import of the same origin updates them.'),
  reason: z.string().nullable(),
  dryRun: z.boolean(),
  onError: z.enum(['stop', 'skip']),
  options: z.record(z.string(), z.string()),
  files: z.array(
    z.strictObject({
      name: z.string(),
      bytes: size,
      sha256: z.string(),
      kept: z.boolean().describe('Whether the file is still stored, so that it can be run again.'),
    }),
  ),
  progress: ImportProgress.nullable(),
  report: ImportReport.nullable(),
  fault: z.string().nullable().describe('Why the import did not finish; null if it did, or is still going on.'),
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
    'ndjson: a draft per line. bundle: drafts as one JSON value. stances-csv: a table of stances. unga: roll calls of the UN General Assembly (Voeten). popolo: persons, organizations, memberships and votes. dna: files of the Discourse Network Analyzer. table: any table, by a mapping.',
});
export const Origin = z.string().trim().min(1).max(200);
export const FileName = Line.max(255);
