import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { Work } from '../../runtime/turns.ts';
import { Queue } from './queue.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Limits how many long answers are computed at once. */
    queue: Queue;
    /** The same of the parts of tables that are written as they are read. */
    streams: Queue;
    /** Milliseconds that a long answer may work. */
    longLimit: number;
  }
}

export function longWork(app: FastifyInstance, atOnce: number, limit: number): void {
  app.decorate('queue', new Queue(atOnce));
  app.decorate('streams', new Queue(2));
  app.decorate('longLimit', limit);
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** The handler of a long answer: it waits in the queue, and is given up when its client leaves or its time is over. */
export const inQueue =
  (answer: Handler): Handler =>
  (request, reply) => {
    const { queue, longLimit } = request.server;
    const work = workFor(request, reply, longLimit);
    return queue.run(
      work.client,
      () => work.run(() => answer(request, reply)),
      () => work.isStopped,
    );
  };

function workFor(request: FastifyRequest, reply: FastifyReply, limit?: number): Work {
  const work = new Work(
    request.server.clientOf(request),
    limit,
    () => new Refusal('too-much-work', `The answer was not there after ${(limit ?? 0) / 1000} seconds of work.`),
  );
  reply.raw.once('close', () => work.stop(new Refusal('busy', 'The connection was closed.')));
  return work;
}

/** Parts of a long table: each is made in its turn among those of others. */
export async function* paced<T>(
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
