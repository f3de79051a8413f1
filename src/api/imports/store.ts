import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { TooLarge } from '../../exchange/files/spool.ts';
import { Unreadable } from '../../exchange/files/unreadable.ts';
import { refuseOrder } from '../../exchange/import/run.ts';
import type { ImportJobs } from '../../exchange/jobs/jobs.ts';
import type { Job } from '../../exchange/jobs/store.ts';
import { urlWith } from '../../http/answer/pages.ts';
import type { RequestOf } from '../../http/operation.ts';
import type * as contracts from './contracts.ts';

type Asked<Name extends keyof typeof contracts> = RequestOf<(typeof contracts)[Name]>;

export async function createImport(jobs: ImportJobs, request: Asked<'createImport'>, reply: FastifyReply) {
  const { format, origin, reason, dryRun, onError, map, option, name = 'the body', more } = request.query;
  const options = { ...(map !== undefined && { map }), ...Object.fromEntries((option ?? []).map(pairOf)) };
  const order = { format, origin, reason, dryRun, onError, options };
  refuseOptions(order);
  const bytes = bodyOf(request);
  const job = await kept(() => jobs.add(order, name, bytes, more, request.apiKey?.id ?? null));
  return answer(job, reply);
}

export async function addImportFile(jobs: ImportJobs, request: Asked<'addImportFile'>, reply: FastifyReply) {
  const job = await find(jobs, request.params.id);
  const { name = 'the body', more } = request.query;
  const bytes = bodyOf(request);
  await kept(() => jobs.addFile(job, name, bytes, more));
  return answer(await find(jobs, request.params.id), reply);
}

export async function listImports(jobs: ImportJobs, { query, url }: Asked<'listImports'>) {
  const { limit, after } = query;
  const { jobs: found, total } = await jobs.store.list(after === undefined ? null : numberOf(after), limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = found.length > limit && last ? urlWith(url, { after: `imp_${last.id}` }) : null;
  return { data: shown.map(shownAs), meta: { total, limit }, links: { self: urlWith(url, {}), next } };
}

export async function getImport(jobs: ImportJobs, { params }: Asked<'getImport'>) {
  return { data: shownAs(await find(jobs, params.id)) };
}

export async function stopImport(jobs: ImportJobs, { params, body }: Asked<'stopImport'>, reply: FastifyReply) {
  (body as Readable | undefined)?.resume();
  await jobs.stop(await find(jobs, params.id));
  return answer(await find(jobs, params.id), reply);
}

export async function retryImport(jobs: ImportJobs, { params, body }: Asked<'retryImport'>, reply: FastifyReply) {
  (body as Readable | undefined)?.resume();
  await jobs.retry(await find(jobs, params.id));
  return answer(await find(jobs, params.id), reply);
}

function answer(job: Job, reply: FastifyReply) {
  reply.header('location', `/v1/imports/imp_${job.id}`);
  return { data: shownAs(job) };
}

function shownAs({ id, state, request, files, progress, report, fault, createdAt, startedAt, endedAt }: Job) {
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

async function find(jobs: ImportJobs, text: string): Promise<Job> {
  const job = await jobs.store.get(numberOf(text));
  if (job) return job;
  throw unknown(text);
}

function numberOf(text: string): number {
  const [, prefix, number] = /^([a-z]{3})_([1-9]\d{0,8})$/.exec(text) ?? [];
  if (number !== undefined && prefix === 'imp') return Number(number);
  if (prefix === undefined) throw unknown(text);
  const detail = `${text} is no import`;
  throw new Refusal('wrong-kind', detail, [{ pointer: '{id}', detail }]);
}

function unknown(text: string): Refusal {
  const detail = `there is no import "${text}"`;
  return new Refusal('unknown-record', detail, [{ pointer: '{id}', detail }]);
}

const pairOf = (pair: string): [string, string] => [
  pair.slice(0, pair.indexOf('=')),
  pair.slice(pair.indexOf('=') + 1),
];

function refuseOptions(order: Parameters<typeof refuseOrder>[0]): void {
  try {
    refuseOrder(order);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const detail = error.field === null ? error.reason : `${error.field} ${error.reason}`;
    throw new Refusal('invalid-parameter', detail, [{ pointer: '?option', detail }]);
  }
}

/** Gzip is known by its first bytes, so what the header says of it makes no difference. */
function bodyOf({ headers, body }: FastifyRequest): Readable {
  const coding = headers['content-encoding'];
  if (coding !== undefined && !['gzip', 'x-gzip', 'identity'].includes(coding.toLowerCase())) {
    throw new Refusal('unsupported-media-type', `The Content-Encoding ${coding} is not read; gzip is.`);
  }
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
