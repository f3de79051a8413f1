import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { Work } from '../../runtime/turns.ts';
import { Queue } from './queue.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Limits how many long answers are computed at once. */
    queue: Queue;
    /** Limits how many chunks of streamed answers are made at once. */
    streams: Queue;
    /** Milliseconds of work allowed for a long answer. */
    longLimit: number;
    threads: Threads | null;
  }
}

export function longWork(app: FastifyInstance, atOnce: number, limit: number, threads: Threads | null = null): void {
  app.decorate('threads', threads);
  app.decorate('queue', new Queue(atOnce));
  app.decorate('streams', new Queue(2));
  app.decorate('longLimit', limit);
}

/** Worker threads that answer long questions; `ask` returns null if there is none for the question. */
export interface Threads {
  /** Starts the threads once the ledger is available. */
  start(): void;
  ask(
    operation: string,
    request: FastifyRequest,
    reply: FastifyReply,
    /** Computes the answer in this thread, as long as no worker has loaded the ledger. */
    here: () => unknown,
  ): unknown | null;
}

export function workFor(request: FastifyRequest, reply: FastifyReply, limit?: number): Work {
  const work = new Work(request.server.clientOf(request), limit, () => tooMuchWork(limit ?? 0));
  reply.raw.once('close', () => work.stop(new Refusal('busy', 'The connection was closed.')));
  return work;
}

/** Yields the parts of a streamed answer; each waits its turn in the queue among those of other clients. */
export async function* queuedParts<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: AsyncGenerator<T>,
): AsyncGenerator<T> {
  const { streams } = request.server;
  const work = workFor(request, reply);
  const next = () => work.run(() => parts.next());
  try {
    let part = await streams.run(work.client, next, () => work.isStopped);
    while (!part.done) {
      yield part.value;
      part = await streams.runLater(work.client, next);
    }
  } finally {
    await parts.return(undefined);
  }
}

export const tooMuchWork = (limit: number) =>
  new Refusal('too-much-work', `The answer was not ready after ${limit / 1000} seconds of work.`);
