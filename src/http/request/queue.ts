import { Refusal } from '../../domain/refusal.ts';

/** How many may wait before it is said at once that there is no hope. */
const LONGEST = 250;

/**
 * Long answers in the making. All of what they are made of is in memory, and one processor has none of them sooner
 * for working on all: some at once, the others in the order in which they came.
 */
export class Line {
  readonly #most: number;
  #busy = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param most how many are worked on at once */
  constructor(most: number) {
    this.#most = most;
  }

  async pass<T>(work: () => T | Promise<T>, isGone = () => false): Promise<T> {
    if (this.#busy < this.#most) this.#busy++;
    else await this.#comeToBe();
    try {
      // Whoever left while waiting needs no answer, and the others need the time.
      if (isGone()) throw new Refusal('busy', 'The connection was closed while the request waited.');
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy--;
    }
  }

  #comeToBe(): Promise<void> {
    if (this.#waiting.length >= LONGEST) {
      throw new Refusal('busy', `${this.#busy} analyses are under way and ${LONGEST} wait already.`);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
