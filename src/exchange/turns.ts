import { setImmediate } from 'node:timers/promises';

/** A server answers others while it imports: nobody waits for longer than this. */
const SLICE_MS = 5;

/** To be awaited often: gives the event loop a turn when the slice is used up, and costs nothing before. */
export class Turns {
  #since = performance.now();

  get due(): boolean {
    return performance.now() - this.#since >= SLICE_MS;
  }

  async give(): Promise<void> {
    if (!this.due) return;
    await setImmediate();
    this.#since = performance.now();
  }
}
