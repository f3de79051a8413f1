import { getPriority, setPriority } from 'node:os';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { codesOf } from '../api/actors.ts';
import { type Context, contextOf } from '../api/context.ts';
import { languagesOf } from '../api/languages.ts';
import { ABOUT } from '../api/program.ts';
import type { Config } from '../config.ts';
import { Refusal } from '../domain/refusal.ts';
import { directoryOf } from '../exchange/actors/directory.ts';
import { answering } from '../http/answering.ts';
import { tooMuchWork } from '../http/request/queue.ts';
import { JsonText, serializerCompiler } from '../http/request/zod.ts';
import { TableStream } from '../http/tables/exports.ts';
import type { Database } from '../ledger/database/database.ts';
import type { StateOf } from '../ledger/model/columns.ts';
import { Follower } from '../ledger/model/follow.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { momentOf } from '../ledger/model/moment.ts';
import { ROUTES } from '../routes.ts';
import { Body, returnLong } from '../runtime/body.ts';
import { Work } from '../runtime/turns.ts';
import {
  errorOf,
  type FromThread,
  failureOf,
  type LedgerRead,
  type ThreadQuestion,
  type ToThread,
} from './messages.ts';

/** The program of a thread: follows the ledger like any server, and answers long questions instead of the server. */
const port = parentPort as MessagePort;
const { config } = workerData as { config: Config };

/** Added to the server's nice value, so that short answers are scheduled first. Only Linux has one for each thread. */
const NICENESS = 5;
const LOWEST_PRIORITY = 19;
if (process.platform === 'linux') setPriority(0, Math.min(getPriority() + NICENESS, LOWEST_PRIORITY));

/** Milliseconds that a question waits for the revision at which it was asked, before the server answers it. */
const BEHIND_MS = 1000;

const post = (message: FromThread, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

const reads = new Map<number, { resolve(rows: unknown[]): void; reject(error: Error): void }>();
let lastRead = 0;
const read = (reading: LedgerRead) =>
  new Promise<unknown[]>((resolve, reject) => {
    reads.set(++lastRead, { resolve, reject });
    post({ kind: 'reading', id: lastRead, reading });
  });

/** A database that forwards reads to the server, because the embedded ledger can be opened only once. */
const db = {
  kind: 'postgresql',
  query: (sql: string, params?: unknown[]) => read({ sql, params }),
  bytes: async (sql: string) => {
    const columns = (await read({ bytesOf: sql })) as (Uint8Array | null)[];
    return columns.map((column) => column && Buffer.from(column.buffer, column.byteOffset, column.length));
  },
  listen: async () => async () => {},
} as unknown as Database;

const log = { warn: () => {} };
const follower = new Follower(db, { pollMs: config.FOLLOW_INTERVAL_MS, log });
const { model } = follower;
const directory = directoryOf(model);
const imports = () => {
  throw new Error('Only the server imports files.');
};
const context = contextOf(db, follower, Date.now, { about: ABOUT, directory, imports });
const server = { codes: codesOf(model, directory), languages: languagesOf(() => model, config.LANGUAGE) };

type Asked = FastifyRequest & { context: Context };
const operations = new Map(
  ROUTES.map(({ method, url, operation: { contract, handle } }) => {
    const { ask, answer, status } = answering({ method, url, ...contract }, (request, reply) =>
      handle((request as unknown as Asked).context, request, reply),
    );
    // Every operation that a thread is asked for defines an answer.
    const schema = contract.answer as z.ZodType;
    const write = serializerCompiler(config.CHECK_ANSWERS)({ schema, method, url, httpStatus: String(status) });
    return [contract.id, { url, ask, answer, write: write as unknown as (data: unknown) => string | Body }];
  }),
);

/** What handlers set on an answer besides its body. */
class ThreadReply {
  status = 200;
  readonly headers_ = new Map<string, string>();
  constructor(readonly pinnedAt: number | null) {}

  code(status: number): this {
    this.status = status;
    return this;
  }
  header(name: string, value: unknown): this {
    this.headers_.set(name.toLowerCase(), String(value));
    return this;
  }
  headers(all: Record<string, unknown>): this {
    for (const [name, value] of Object.entries(all)) this.header(name, value);
    return this;
  }
  type = (type: string): this => this.header('content-type', type);
  getHeader = (name: string) => this.headers_.get(name.toLowerCase());
  hasHeader = (name: string) => this.headers_.has(name.toLowerCase());
  revision = (number: number): this => this.header('ledger-revision', number);
}

const works = new Map<number, Work>();
const streams = new Map<number, AsyncGenerator<Buffer>>();

async function answer({ id, operation, head, now, client, limit, ...asked }: ThreadQuestion) {
  if (!(await follower.reaches(head, BEHIND_MS))) return post({ kind: 'behind', id });
  const { url: path, ask, answer, write } = operations.get(operation) as NonNullable<ReturnType<typeof operations.get>>;
  // Hides revisions that are later than the question.
  const then = Object.create(model, { head: { value: head } }) as typeof model;
  const request = {
    ...asked,
    server,
    headers: { 'accept-language': asked.language },
    routeOptions: { url: path },
    selection: null,
    context: { ...context, moment: (question) => momentOf(then, question, now) } satisfies Context,
  } as unknown as FastifyRequest;
  const reply = new ThreadReply(asked.pinnedAt).revision(head);
  const work = new Work(client, limit, () => tooMuchWork(limit));
  works.set(id, work);
  const found = await work.run(async () => {
    // The server sent the format of the answer, but not what `ask` reads from the parameters.
    ask?.(request);
    return answer(request, reply as unknown as FastifyReply);
  });
  const { status, headers_ } = reply;
  const said = { kind: 'answer' as const, id, status, headers: [...headers_] };
  if (found instanceof TableStream) {
    streams.set(id, found.chunks);
    // No time limit from here on, because the client decides how fast it reads.
    works.set(id, new Work(client));
    return post({ ...said, body: found.format });
  }
  works.delete(id);
  if (!reply.hasHeader('content-type')) said.headers.push(['content-type', 'application/json; charset=utf-8']);
  const isText = typeof found === 'string' || Buffer.isBuffer(found);
  const body = isText ? found : write(found instanceof JsonText ? found : (found as object));
  // The server returns the memory once it has sent the answer.
  if (body instanceof Body && body.bytes.buffer instanceof SharedArrayBuffer)
    return post({ ...said, body: body.bytes });
  const bytes = ownBytes(body instanceof Body ? body.bytes : Buffer.from(body));
  if (body instanceof Body) body.release();
  post({ ...said, body: bytes }, [bytes.buffer as ArrayBuffer]);
}

/** Bytes that have a buffer to themselves, so that it can be transferred. */
const ownBytes = (bytes: Buffer): Uint8Array =>
  bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);

async function pull(id: number): Promise<void> {
  const [chunks, work] = [streams.get(id), works.get(id)];
  if (chunks === undefined || work === undefined) throw new Refusal('internal', 'There is no such table.');
  const next = await work.run(() => chunks.next());
  if (next.done) {
    end(id);
    return post({ kind: 'part', id, bytes: null });
  }
  const bytes = ownBytes(next.value);
  post({ kind: 'part', id, bytes }, [bytes.buffer as ArrayBuffer]);
}

function end(id: number): void {
  works.get(id)?.stop(new Refusal('busy', 'The connection was closed.'));
  works.delete(id);
  streams
    .get(id)
    ?.return(undefined)
    .catch(() => {});
  streams.delete(id);
}

port.on('message', (message: ToThread) => {
  const failing = (id: number) => (error: unknown) => {
    end(id);
    post({ kind: 'failed', id, failure: failureOf(error) });
  };
  if (message.kind === 'ask') answer(message.question).catch(failing(message.question.id));
  else if (message.kind === 'pull') pull(message.id).catch(failing(message.id));
  else if (message.kind === 'stop') end(message.id);
  else if (message.kind === 'returned') returnLong(Buffer.from(message.memory));
  else if (message.kind === 'model') void begin(message.state);
  else {
    const { id, rows, failure } = message;
    if (failure) reads.get(id)?.reject(errorOf(failure));
    else reads.get(id)?.resolve(rows ?? []);
    reads.delete(id);
  }
});

/** Starts from what the server has read. */
async function begin(state: StateOf<ReadModel>): Promise<void> {
  model.take(state);
  await follower.start();
  post({ kind: 'ready' });
}
