import { Refusal } from '../../domain/refusal.ts';

/** How many may wait; further requests are refused at once. */
const MAX_WAITING = 250;

/**
 * Limits how many analyses run at once: they are CPU-bound, so more in parallel finish no sooner. The rest wait in the
 * order in which they came.
 */
export class Queue {
  readonly #limit: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param limit how many run at once */
  constructor(limit: number) {
    this.#limit = limit;
  }

  async run<T>(work: () => T | Promise<T>, isGone = () => false): Promise<T> {
    if (this.#running < this.#limit) this.#running++;
    else await this.#wait();
    try {
      // A client that left while waiting needs no answer, and the others need the time.
      if (isGone()) throw new Refusal('busy', 'The connection was closed while the request waited.');
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= MAX_WAITING) {
      throw new Refusal('busy', `${this.#running} analyses are under way and ${MAX_WAITING} wait already.`);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
