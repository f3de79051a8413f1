import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { Work } from '../../runtime/turns.ts';

/** How many requests may wait, for each client and in all; further ones are refused at once. */
const MOST_OF_ONE = 50;
const MOST_WAITING = 250;

/**
 * Limits how much CPU-bound work runs at once; more in parallel would finish no sooner. The rest waits. Clients take
 * turns, and none may use more than half of the places, so that a busy client delays only itself.
 */
export class Queue {
  readonly #each: number;
  #running = 0;
  #waiting = 0;
  readonly #clients = new Map<string, { running: number; waiting: (() => void)[] }>();

  /** @param limit how many run at once */
  constructor(private readonly limit: number) {
    this.#each = Math.ceil(limit / 2);
  }

  async run<T>(client: string, work: () => T | Promise<T>, isGone = () => false): Promise<T> {
    const { waiting = [] } = this.#clients.get(client) ?? {};
    if (waiting.length >= MOST_OF_ONE)
      throw new Refusal('busy', `${waiting.length} questions of this client wait already.`);
    if (this.#waiting >= MOST_WAITING)
      throw new Refusal('busy', `${this.#running} analyses are under way and ${MOST_WAITING} wait already.`);
    return this.runLater(client, () => {
      // A client that left while waiting needs no answer; others need the time.
      if (isGone()) throw new Refusal('busy', 'The connection was closed while the request waited.');
      return work();
    });
  }

  /** Queues the next part of work that has begun, which is never refused. */
  async runLater<T>(client: string, work: () => T | Promise<T>): Promise<T> {
    const of = this.#clients.get(client) ?? { running: 0, waiting: [] };
    // A client without waiting work moves to the end of the order.
    if (of.waiting.length === 0) this.#clients.delete(client);
    this.#clients.set(client, of);
    this.#waiting++;
    await new Promise<void>((resolve) => {
      of.waiting.push(resolve);
      this.#next();
    });
    try {
      return await work();
    } finally {
      this.#running--;
      of.running--;
      this.#clients.delete(client);
      if (of.running > 0 || of.waiting.length > 0) this.#clients.set(client, of);
      this.#next();
    }
  }

  /** Starts waiting work while there are free places, clients taking turns. */
  #next(): void {
    while (this.#running < this.limit && this.#waiting > 0) {
      const next = [...this.#clients].find(([, { running, waiting }]) => waiting.length > 0 && running < this.#each);
      if (next === undefined) return;
      const [client, of] = next;
      this.#clients.delete(client);
      this.#clients.set(client, of);
      this.#running++;
      this.#waiting--;
      of.running++;
      of.waiting.shift()?.();
    }
  }
}

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
