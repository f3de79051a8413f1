import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { json, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { OperatorError } from '../domain/refusal.ts';
import type { Operations } from './operations.ts';

/**
 * HTTP over a Unix domain socket in the data folder that only the server's account can open. `POST /` takes `{name,
 * args}`. The answer is JSON, or the bytes of the journal; for an error it is the message, with status 500.
 */

interface Call {
  name: keyof Operations;
  args: unknown[];
}

/** Replaces a socket that a killed server left, which is safe because the caller holds the folder's lock. */
export async function openSocket(path: string, operations: Operations): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => void answer(operations, request, response));
  await rm(path, { force: true });
  await throughShortPath(path, (short) => {
    // bind() is called before listen() returns, so the socket is never open to others.
    const mask = process.umask(0o177);
    try {
      return new Promise<void>((resolve, reject) => void server.once('error', reject).listen(short, resolve));
    } finally {
      process.umask(mask);
    }
  });
  return {
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await rm(path, { force: true });
    },
  };
}

async function answer(operations: Operations, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { name, args } = (await json(request)) as Call;
    if (!Object.hasOwn(operations, name)) throw new Error(`the server is of another version: it cannot ${name}`);
    const result = await (operations[name] as (...args: unknown[]) => Promise<unknown>)(...args);
    if (result instanceof Object && Symbol.asyncIterator in result)
      await pipeline(Readable.from(result as AsyncIterable<Buffer>), response);
    else response.end(JSON.stringify(result));
  } catch (error) {
    // With the headers sent, only a broken connection tells the client that the answer is incomplete.
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end((error as Error).message);
  }
}

/** The operations of the server that listens at `path`. If none does, each fails in the system call `connect`. */
export function operationsThrough(path: string): Operations {
  const call = async <Result>(name: keyof Operations, ...args: unknown[]) =>
    (await json(await ask(path, { name, args }))) as Result;
  return {
    createKey: (name) => call('createKey', name),
    listKeys: () => call('listKeys'),
    revokeKey: (id) => call('revokeKey', id),
    loadFirstDossier: () => call('loadFirstDossier'),
    exportJournal: async () => whole(await ask(path, { name: 'exportJournal', args: [] })),
  };
}

async function* whole(answer: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* answer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
    throw new OperatorError('the server ended before it had sent all of the journal');
  }
}

const ask = (path: string, call: Call): Promise<IncomingMessage> =>
  throughShortPath(path, async (socketPath) => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      request({ socketPath, method: 'POST', agent: false }, resolve).once('error', reject).end(JSON.stringify(call)),
    );
    if (answer.statusCode !== 200) throw new OperatorError(await text(answer));
    return answer;
  });

/** The longest socket path that every system accepts, in bytes. */
const LONGEST = 103;

/** Uses a short link to the folder if the path is too long. */
async function throughShortPath<Result>(path: string, use: (path: string) => Promise<Result>): Promise<Result> {
  if (Buffer.byteLength(path) <= LONGEST) return use(path);
  const folder = await mkdtemp(join(tmpdir(), 'demarche-'));
  try {
    await symlink(dirname(path), join(folder, 'data'));
    return await use(join(folder, 'data', basename(path)));
  } finally {
    await rm(folder, { recursive: true });
  }
}
