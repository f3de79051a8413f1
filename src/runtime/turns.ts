import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Milliseconds of work in one slice, whoever it is for. A request on a new connection waits for three slices: one until
 * the connection is accepted, one until the request is read, and the rest of the slice during which it arrived.
 */
const SLICE_MS = 2;
/** Milliseconds after which earlier work counts half when clients compete for the next turn. */
const HALF_LIFE_MS = 5000;

/** When the current slice began. */
let began = Number.NEGATIVE_INFINITY;
/** Continuations that wait for their turn, keyed by the client that they work for. */
const waiting = new Map<string | undefined, (() => void)[]>();
const working = new AsyncLocalStorage<Work>();
/** The recent milliseconds of work for each client, and when they were last halved. */
const recent = new Map<string | undefined, number>();
let halvedAt = 0;

/** Long work for one client. Once it is stopped, or has used up its time, it fails at its next turn. */
export class Work {
  #spent = 0;
  #resumed = 0;
  #why: Error | null = null;

  /** @param limit milliseconds that it may work, not counting those in which it waits */
  constructor(
    readonly client: string,
    private readonly limit = Number.POSITIVE_INFINITY,
    private readonly whenOver = () => new Error('took too long'),
  ) {}

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

  /** Returns the milliseconds that it worked in the current slice. */
  pause(): number {
    // Of the time since it resumed, only the current slice can be its own.
    const worked = performance.now() - Math.max(this.#resumed, began);
    this.#spent += worked;
    if (this.#spent > this.limit) this.stop(this.whenOver());
    return worked;
  }

  /** Throws if the work was stopped. */
  resume(): void {
    if (this.#why !== null) throw this.#why;
    this.#resumed = performance.now();
  }
}

/** Whether it is time to let others have a turn. */
export const isTimeUp = (): boolean => performance.now() - began >= SLICE_MS;

/**
 * Resolves at the next turn. Waiting work runs one turn per round of the event loop, so sockets are served after every
 * slice, however many long answers and imports run at once. The next turn goes to the client for which the least was
 * done recently, so that one that asks little hardly waits for one that asks a lot.
 */
export function turn(): Promise<void> {
  const work = working.getStore();
  const worked = work ? work.pause() : SLICE_MS;
  recent.set(work?.client, (recent.get(work?.client) ?? 0) + worked);
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
  if (began - halvedAt > HALF_LIFE_MS) halveRecent();
  let [client, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const other of waiting.keys()) {
    const worked = recent.get(other) ?? 0;
    if (worked < least) [client, least] = [other, worked];
  }
  const mine = waiting.get(client) ?? [];
  const go = mine.shift();
  // Among equals, a client's next turn comes after those of all others.
  waiting.delete(client);
  if (mine.length > 0) waiting.set(client, mine);
  if (waiting.size > 0) setImmediate(next);
  go?.();
}

function halveRecent(): void {
  halvedAt = began;
  for (const [client, milliseconds] of recent)
    if (milliseconds < SLICE_MS) recent.delete(client);
    else recent.set(client, milliseconds / 2);
}

/** Processes items in slices, so that others get turns in between. */
export async function inSlices<T>(work: Iterable<T>, each: (item: T) => void): Promise<void> {
  for (const item of work) {
    if (isTimeUp()) await turn();
    each(item);
  }
}

/** Maps items in slices, and leaves out the results that are undefined. */
export async function mapInSlices<T, R>(work: Iterable<T>, map: (item: T) => R | undefined): Promise<R[]> {
  const results: R[] = [];
  await inSlices(work, (item) => {
    const result = map(item);
    if (result !== undefined) results.push(result);
  });
  return results;
}

/** Maps each item to any number of results in slices. */
export async function flatMapInSlices<T, R>(work: Iterable<T>, map: (item: T) => Iterable<R>): Promise<R[]> {
  const results: R[] = [];
  await inSlices(work, (item) => {
    for (const result of map(item)) results.push(result);
  });
  return results;
}

/** Like `inSlices`, for work that returns a result. */
export async function resultInSlices<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    if (isTimeUp()) await turn();
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Runs the work without pausing, for work that is known to be short. */
export function resultAtOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** How many rows are sorted or merged before the event loop gets a turn. */
const STEP = 500;

/** Sorts like `Array.sort` (stable), but in slices: tens of thousands of rows at once would block the event loop. */
export const sortedInSlices = <T>(all: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> =>
  resultInSlices(sorted(all, compare));

function* sorted<T>(all: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  let lists: T[][] = [];
  for (let at = 0; at < all.length; at += STEP) {
    lists.push(all.slice(at, at + STEP).sort(compare));
    yield;
  }
  while (lists.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < lists.length; i += 2) {
      merged.push(yield* merge(lists[i] as T[], lists[i + 1] ?? [], compare));
    }
    lists = merged;
  }
  return lists[0] ?? [];
}

function* merge<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const first = j === other.length || (i < one.length && compare(one[i] as T, other[j] as T) <= 0);
    merged.push((first ? one[i++] : other[j++]) as T);
    if (merged.length % STEP === 0) yield;
  }
  return merged;
}
