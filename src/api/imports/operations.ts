import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { TooLarge } from '../../exchange/files/spool.ts';
import { Unreadable } from '../../exchange/files/unreadable.ts';
import { aboutColumn, COLUMNS, REQUIRED, stancesTemplate } from '../../exchange/formats/stances-columns.ts';
import { readerOf } from '../../exchange/import/pipeline.ts';
import type { ImportJobs } from '../../exchange/jobs/jobs.ts';
import type { Job } from '../../exchange/jobs/store.ts';
import { urlWith } from '../../http/answer/links.ts';
import { mediaTypeFor } from '../../http/request/negotiate.ts';
import { dryRun, flagParameter, limit } from '../../http/request/query.ts';
import { parseId } from '../../nouns/nouns.ts';
import { component, Line } from '../../nouns/shapes.ts';
import { operation } from '../context.ts';
import { FileName, ImportFormat, ImportJobAnswer, ImportJobPage, Origin } from './shapes.ts';

/** Streams files of any type to disk, so they may be larger than a body that is held in memory. */
function streamed(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', async (_request: FastifyRequest, payload: unknown) => payload);
}

const tag = 'imports';
const params = z.strictObject({ id: z.string().max(120).describe('Id of the import, such as imp_1.') });

const FILE = {
  name: FileName.optional().describe('Name of the file in the report.'),
  more: flagParameter().default(false).meta({ description: 'true: more files follow, and the import waits for them.' }),
};
const upload = { types: ['text/csv', 'application/x-ndjson', 'application/gzip', 'application/octet-stream'] };
const UPLOAD_PROBLEMS = ['body-too-large', 'insufficient-storage', 'unsupported-media-type'] as const;
const JOB_PROBLEMS = ['unknown-record', 'wrong-kind'] as const;
/** Shared by the operations that move a job to its next state. Those that need no body ignore one of any type. */
const TRANSITION = { tag, params, parsers: streamed, answer: ImportJobAnswer, status: 202, write: true } as const;

export const createImport = operation(
  {
    id: 'createImport',
    tag,
    summary: 'Import a file',
    description:
      'The body is the file as it is, gzip or not. It is stored, checked as a whole, and then written in batches of one revision each. Location is the URL of the import, which shows its progress. Importing the same file again writes nothing.',
    query: z.strictObject({
      format: ImportFormat.describe('Format of the file.'),
      dryRun,
      onError: z
        .enum(['stop', 'skip'])
        .default('stop')
        .describe(
          'stop: if any line is bad, nothing is written. skip: bad lines are left out, with whatever depends on them.',
        ),
      origin: Origin.optional().describe(
        'Name of where the records come from: a later import of the same origin updates them. Default: the format.',
      ),
      reason: Line.max(500).optional().describe('Reason for the import, kept with each revision.'),
      map: z.string().max(4000).optional().describe('Names of columns, theirs:ours,…; short for option=map=…'),
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
        .describe('An option of the format, name=value. Repeat for several.'),
      ...FILE,
    }),
    upload,
    parsers: streamed,
    answer: ImportJobAnswer,
    status: 202,
    write: true,
    problems: UPLOAD_PROBLEMS,
  },
  async ({ imports }, request, reply) => {
    const { format, origin, reason, dryRun, onError, map, option, name = 'the body', more } = request.query;
    const options = { ...(map !== undefined && { map }), ...Object.fromEntries((option ?? []).map(pairOf)) };
    const order = { format, origin, reason, dryRun, onError, options };
    refuseOptions(order);
    const bytes = bodyOf(request);
    const job = await kept(() => imports().add(order, name, bytes, more, request.apiKey?.id ?? null));
    return answerJob(job, reply);
  },
);

export const addImportFile = operation(
  {
    ...TRANSITION,
    id: 'addImportFile',
    summary: 'Add a file to an import',
    description:
      'For formats of several files. The import was created with more=true, and runs after a file without it.',
    query: z.strictObject(FILE),
    upload,
    problems: [...JOB_PROBLEMS, ...UPLOAD_PROBLEMS, 'conflict'],
  },
  async ({ imports }, request, reply) => {
    const job = await find(imports(), request.params.id);
    const { name = 'the body', more } = request.query;
    const bytes = bodyOf(request);
    await kept(() => imports().addFile(job, name, bytes, more));
    return answerJob(await find(imports(), request.params.id), reply);
  },
);

export const listImports = operation(
  {
    id: 'listImports',
    tag,
    summary: 'List imports',
    description: 'Latest first.',
    query: z.strictObject({
      limit,
      after: z.string().max(120).optional().describe('Returns the page after this one: its `nextCursor`.'),
    }),
    answer: ImportJobPage,
    problems: JOB_PROBLEMS,
  },
  async ({ imports }, { query, url }) => {
    const { limit, after } = query;
    const { jobs, total } = await imports().store.list(after === undefined ? null : numberOf(after), limit + 1);
    const page = jobs.slice(0, limit);
    const last = page.at(-1);
    const nextCursor = jobs.length > limit && last ? `imp_${last.id}` : null;
    const links = { self: urlWith(url, {}), next: nextCursor && urlWith(url, { after: nextCursor }) };
    return { data: page.map(briefly), meta: { total, limit }, links, nextCursor };
  },
);

export const getImport = operation(
  {
    id: 'getImport',
    tag,
    summary: 'Read an import',
    description: 'State, progress and report of the import.',
    params,
    answer: ImportJobAnswer,
    problems: JOB_PROBLEMS,
  },
  async ({ imports }, { params }) => ({ data: showJob(await find(imports(), params.id)) }),
);

export const stopImport = operation(
  {
    ...TRANSITION,
    id: 'stopImport',
    summary: 'Stop an import',
    description:
      'Stops the import before its next batch. What was written by then stays, and the report names it. Its files are deleted.',
    problems: JOB_PROBLEMS,
  },
  async ({ imports }, { params, body }, reply) => {
    dropBody(body);
    await imports().stop(await find(imports(), params.id));
    return answerJob(await find(imports(), params.id), reply);
  },
);

export const retryImport = operation(
  {
    ...TRANSITION,
    id: 'retryImport',
    summary: 'Run an import again',
    description:
      'For an import that was interrupted, or that failed and whose files are still stored. What it has written is not written twice.',
    problems: [...JOB_PROBLEMS, 'conflict'],
  },
  async ({ imports }, { params, body }, reply) => {
    dropBody(body);
    await imports().retry(await find(imports(), params.id));
    return answerJob(await find(imports(), params.id), reply);
  },
);

function answerJob(job: Job, reply: FastifyReply) {
  reply.header('location', `/v1/imports/imp_${job.id}`);
  return { data: showJob(job) };
}

function showJob({ id, state, request, files, progress, report, fault, createdAt, startedAt, endedAt }: Job) {
  const { format, origin = format, reason = null, dryRun, onError, options } = request;
  return {
    id: `imp_${id}`,
    state,
    format,
    origin,
    reason,
    dryRun,
    onError,
    options,
    files: files.map(({ name, bytes, sha256, kept }) => ({ name, bytes, sha256, kept: kept !== null })),
    progress,
    report,
    fault,
    createdAt: createdAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
  };
}

/** An import as a list shows it: without rows and warnings, which only a single import shows. */
function briefly(job: Job) {
  const { rows: _, warnings: __, ...report } = job.report ?? {};
  return showJob({ ...job, report: job.report && (report as Job['report']) });
}

const dropBody = (body: unknown): void => void (body as Readable | undefined)?.resume();

async function find(jobs: ImportJobs, text: string): Promise<Job> {
  const job = await jobs.store.get(numberOf(text));
  if (job) return job;
  throw unknown(text);
}

function numberOf(text: string): number {
  const number = /^imp_([1-9]\d{0,8})$/.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  throw parseId(text) ? Refusal.at('{id}', `${text} is no import`, 'wrong-kind') : unknown(text);
}

const unknown = (text: string): Refusal => Refusal.at('{id}', `there is no import "${text}"`, 'unknown-record');

const pairOf = (pair: string): [string, string] => [
  pair.slice(0, pair.indexOf('=')),
  pair.slice(pair.indexOf('=') + 1),
];

function refuseOptions(order: Parameters<typeof readerOf>[0]): void {
  try {
    readerOf(order);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw Refusal.at('?option', error.field === null ? error.reason : `${error.field} ${error.reason}`);
  }
}

const Template = component('TemplateAnswer', 'The columns of the format stances-csv.', {
  data: z.strictObject({
    columns: z.array(z.strictObject({ name: z.string(), about: z.string(), required: z.boolean() })),
  }),
});

const columns = COLUMNS.map((name) => ({ name, about: aboutColumn(name), required: REQUIRED.includes(name) }));

export const getStancesTemplate = operation(
  {
    id: 'getStancesTemplate',
    tag: 'imports',
    summary: 'Read a template for a spreadsheet of stances',
    description:
      'CSV with every column of the format stances-csv and example rows to replace, which can be imported into the first dossier unchanged. As JSON (by Accept), a description of each column.',
    answer: Template,
    also: ['text/csv'],
  },
  (_context, { headers }, reply) => {
    if (mediaTypeFor(headers.accept, ['text/csv', 'application/json']) !== 'text/csv') return { data: { columns } };
    reply.header('content-disposition', 'attachment; filename="stances.csv"');
    reply.type('text/csv; charset=utf-8; header=present');
    return stancesTemplate();
  },
);

/** Gzip is recognised by its first bytes, whether or not the header names it. */
function bodyOf({ headers, body }: FastifyRequest): Readable {
  const coding = headers['content-encoding'];
  if (coding !== undefined && !['gzip', 'x-gzip', 'identity'].includes(coding.toLowerCase()))
    throw new Refusal('unsupported-media-type', `The Content-Encoding ${coding} is not supported; gzip is.`);
  if (!body)
    throw new Refusal('unsupported-media-type', 'There is no body; send the file as it is, with its Content-Type.');
  return body as Readable;
}

async function kept<T>(keep: () => Promise<T>): Promise<T> {
  try {
    return await keep();
  } catch (error) {
    throw error instanceof TooLarge ? new Refusal(error.code, `${error.message}.`) : error;
  }
}
