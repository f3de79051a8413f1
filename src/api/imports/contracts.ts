import { z } from 'zod';
import { FORMAT_NAMES } from '../../exchange/formats/formats.ts';
import { JOB_STATES } from '../../exchange/jobs/store.ts';
import { contract } from '../../http/operation.ts';
import { flag, limit } from '../../http/request/query.ts';
import { ALL_KINDS } from '../../nouns/kinds.ts';
import { Instant, Line } from '../../nouns/shapes.ts';

const count = z.int().min(0);
const COUNTS = { new: count, unchanged: count, corrected: count };

export const ImportState = z.enum(JOB_STATES).meta({
  id: 'ImportState',
  description:
    'waiting for more files; queued; running; done; failed, and nothing more is written; stopped on request; interrupted by the end of the server, and can be run again.',
});

export const RefusedLine = z
  .strictObject({
    line: z.int().describe('In the file, from 1; of a JSON bundle the number of the draft; 0 for the whole.'),
    field: z.string().nullable().describe('Column or field; null where it is the whole line.'),
    reason: z.string(),
  })
  .meta({ id: 'RefusedLine', examples: [{ line: 3, field: 'level', reason: 'is required' }] });

export const ImportReport = z
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

export const ImportJob = z
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
        bytes: z.int(),
        sha256: z.string(),
        kept: z.boolean().describe('Whether it is still there to be run again.'),
      }),
    ),
    progress: z
      .strictObject({
        phase: z.enum(['checking', 'writing']),
        records: count.describe('Read in this phase.'),
        total: count.nullable().describe('How many there are; null while that is not known.'),
        bytes: count,
        ofBytes: count,
      })
      .nullable(),
    report: ImportReport.nullable(),
    fault: z.string().nullable().describe('Why it did not come to its end.'),
    createdAt: Instant,
    startedAt: Instant.nullable(),
    endedAt: Instant.nullable(),
  })
  .meta({ id: 'ImportJob', description: 'An import that was asked for. What is being done, not what is known.' });

export const ImportJobAnswer = z.strictObject({ data: ImportJob }).meta({ id: 'ImportJobAnswer' });
export const ImportJobPage = z
  .strictObject({
    data: z.array(ImportJob),
    meta: z.strictObject({ total: count, limit: z.int() }),
    links: z.strictObject({ self: z.string(), next: z.string().nullable() }),
  })
  .meta({ id: 'ImportJobPage' });

export const ImportFormat = z.enum(FORMAT_NAMES as [string, ...string[]]).meta({ id: 'ImportFormat' });
export const Origin = z.string().trim().min(1).max(200);
export const FileName = Line.max(255);

const tag = 'imports';
const params = z.strictObject({ id: z.string().max(120).describe('Id of an import, such as imp_1.') });

const FILE = {
  name: FileName.optional().describe('What the file is called in the report.'),
  more: flag().default(false).meta({ description: 'Whether more files follow: it waits for them, and is then run.' }),
};
const upload = { types: ['text/csv', 'application/x-ndjson', 'application/gzip', 'application/octet-stream'] };
const TAKING = ['body-too-large', 'insufficient-storage', 'unsupported-media-type'] as const;
const NAMED = ['unknown-record', 'wrong-kind'] as const;

export const createImport = contract({
  method: 'POST',
  url: '/v1/imports',
  id: 'createImport',
  tag,
  summary: 'Import a file',
  description:
    'The body is the file as it is, gzip or not. It is kept, checked as a whole, and then written in batches, a batch being a revision; Location says where to look how far it is. The same file again writes nothing.',
  query: z.strictObject({
    format: ImportFormat,
    dryRun: flag().default(false).meta({ description: 'Only the checks, and the report.' }),
    onError: z
      .enum(['stop', 'skip'])
      .default('stop')
      .describe('stop: a file with a bad line writes nothing. skip: what is bad is left out, with what depends on it.'),
    origin: Origin.optional().describe('The source that its records are known under. Default: the format.'),
    reason: Line.max(500).optional().describe('Why; it is kept with each revision.'),
    map: z.string().max(4000).optional().describe('Names of columns, theirs:ours,…; the same as option=map=…'),
    option: z
      .preprocess(
        (given) => (given === undefined ? undefined : [given].flat()),
        z
          .array(
            z
              .string()
              .max(4000)
              .regex(/^[^=]+=/, 'must be name=value'),
          )
          .max(50)
          .optional(),
      )
      .describe('Options of the format, name=value; repeated for several.'),
    ...FILE,
  }),
  upload,
  answer: ImportJobAnswer,
  status: 202,
  write: true,
  problems: TAKING,
});

export const addImportFile = contract({
  method: 'POST',
  url: '/v1/imports/:id/files',
  id: 'addImportFile',
  tag,
  summary: 'Add a file to an import',
  description:
    'For formats of several files: the import was made with more=true, and is run when a file comes without.',
  params,
  query: z.strictObject(FILE),
  upload,
  answer: ImportJobAnswer,
  status: 202,
  write: true,
  problems: [...NAMED, ...TAKING, 'conflict'],
});

export const listImports = contract({
  method: 'GET',
  url: '/v1/imports',
  id: 'listImports',
  tag,
  summary: 'List imports',
  description: 'The latest first.',
  query: z.strictObject({
    limit,
    after: z.string().max(120).optional().describe('Where the last page ended: links.next has it.'),
  }),
  answer: ImportJobPage,
  problems: NAMED,
});

export const getImport = contract({
  method: 'GET',
  url: '/v1/imports/:id',
  id: 'getImport',
  tag,
  summary: 'Read an import',
  description: 'How far it is, and what came of it.',
  params,
  answer: ImportJobAnswer,
  problems: NAMED,
});

export const stopImport = contract({
  method: 'DELETE',
  url: '/v1/imports/:id',
  id: 'stopImport',
  tag,
  summary: 'Stop an import',
  description:
    'Before its next batch; what was written by then stays, and the report names it. Its files are given up.',
  params,
  answer: ImportJobAnswer,
  status: 202,
  write: true,
  problems: NAMED,
});

export const retryImport = contract({
  method: 'POST',
  url: '/v1/imports/:id/retry',
  id: 'retryImport',
  tag,
  summary: 'Run an import again',
  description:
    'One that was interrupted, or that failed while its files are kept. What it wrote is there, and not written twice.',
  params,
  answer: ImportJobAnswer,
  status: 202,
  write: true,
  problems: [...NAMED, 'conflict'],
});
