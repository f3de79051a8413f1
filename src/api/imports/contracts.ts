import { z } from 'zod';
import { contract } from '../../http/operation.ts';
import { flag, limit } from '../../http/query.ts';
import { Line } from '../shapes.ts';
import { FileName, ImportFormat, ImportJobAnswer, ImportJobPage, Origin } from './schema.ts';

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
