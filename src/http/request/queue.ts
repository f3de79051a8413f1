import { Refusal } from '../../domain/refusal.ts';

/** How many requests may wait, for each client and in all; further ones are refused at once. */
const MOST_OF_ONE = 50;
const MOST_WAITING = 250;

/**
 * Limits how much CPU-bound work runs at once; more in parallel would finish no sooner. The rest waits. Clients take
 * turns, and none may use more than half of the places, so that a busy client delays only itself.
 */
export class Queue {
  readonly #limit: number;
  readonly #each: number;
  #running = 0;
  #waiting = 0;
  readonly #clients = new Map<string, { running: number; waiting: (() => void)[] }>();

  /** @param limit how many run at once */
  constructor(limit: number) {
    this.#limit = limit;
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
    while (this.#running < this.#limit && this.#waiting > 0) {
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
