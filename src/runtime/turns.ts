import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Milliseconds of work at a stretch, whoever's it is. A question on a new connection waits for three stretches: one
 * until it is let in, one until it is read, and what is left of the one during which it came.
 */
const SLICE_MS = 2;

/** When the present stretch began. */
let began = Number.NEGATIVE_INFINITY;
/** What waits for its turn, by the client that it works for. */
const waiting = new Map<string | undefined, (() => void)[]>();
const working = new AsyncLocalStorage<Work>();

/** Long work for one client. Once it is stopped, or has taken its time, it fails at its next turn. */
export class Work {
  readonly client: string;
  readonly #limit: number;
  readonly #whenOver: () => Error;
  #spent = 0;
  #resumed = 0;
  #why: Error | null = null;

  /** @param limit milliseconds that it may spend, not counting those in which it waits */
  constructor(client: string, limit = Number.POSITIVE_INFINITY, whenOver = () => new Error('took too long')) {
    this.client = client;
    this.#limit = limit;
    this.#whenOver = whenOver;
  }

  get isStopped(): boolean {
    return this.#why !== null;
  }

  stop(why: Error): void {
    this.#why ??= why;
  }

  run<T>(work: () => T): T {
    this.resume();
    return working.run(this, work);
  }

  pause(): void {
    // Of what passed since, only this stretch can be its own.
    this.#spent += performance.now() - Math.max(this.#resumed, began);
    if (this.#spent > this.#limit) this.stop(this.#whenOver());
  }

  /** Throws if there is a reason not to go on. */
  resume(): void {
    if (this.#why !== null) throw this.#why;
    this.#resumed = performance.now();
  }
}

/** Whether it is time to let others have a turn. */
export const isTimeUp = (): boolean => performance.now() - began >= SLICE_MS;

/**
 * The next turn. Those that wait come one by one, one in each round of the event loop: however many long answers and
 * imports go on at once, sockets are seen to after every stretch. Clients take turns, however much each of them asks.
 */
export function turn(): Promise<void> {
  const work = working.getStore();
  work?.pause();
  return new Promise((resolve, reject) => {
    if (waiting.size === 0) setImmediate(next);
    const mine = waiting.get(work?.client);
    const go = () => {
      try {
        work?.resume();
        resolve();
      } catch (error) {
        reject(error);
      }
    };
    if (mine) mine.push(go);
    else waiting.set(work?.client, [go]);
  });
}

function next(): void {
  began = performance.now();
  const [[client, mine] = [undefined, []]] = waiting;
  const go = mine.shift();
  // A client's next turn comes after that of all others.
  waiting.delete(client);
  if (mine.length > 0) waiting.set(client, mine);
  if (waiting.size > 0) setImmediate(next);
  go?.();
}

/** Goes through the work in slices, so that others have their turns in between. */
export async function inSlices<T>(work: Iterable<T>, each: (item: T) => void): Promise<void> {
  for (const item of work) {
    if (isTimeUp()) await turn();
    each(item);
  }
}

/** The same for work that returns a result. */
export async function resultInSlices<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    if (isTimeUp()) await turn();
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Runs the work without yielding, where it is known to be short. */
export function resultAtOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
