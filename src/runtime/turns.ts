/**
 * Milliseconds of work at a stretch, whoever's it is. A question on a new connection waits for three stretches: one
 * until it is let in, one until it is read, and what is left of the one during which it came.
 */
const SLICE_MS = 2;

/** When the present stretch began. */
let began = Number.NEGATIVE_INFINITY;
const waiting: (() => void)[] = [];

/** Whether it is time to let others have a turn. */
export const isTimeUp = (): boolean => performance.now() - began >= SLICE_MS;

/**
 * The next turn. Those that wait come one by one, one in each round of the event loop: however many long answers and
 * imports go on at once, sockets are seen to after every stretch.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(next);
  });
}

function next(): void {
  began = performance.now();
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(next);
}

/** Goes through the work in slices, so that others have their turns in between. */
export async function inSlices<T>(work: Iterable<T>, each: (item: T) => void): Promise<void> {
  for (const item of work) {
    if (isTimeUp()) await turn();
    each(item);
  }
}

/** The same for work that ends in something. */
export async function resultInSlices<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    if (isTimeUp()) await turn();
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same at once, where it is known to be little. */
export function resultAtOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
