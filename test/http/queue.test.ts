import { describe, expect, it } from 'vitest';
import { Queue } from '../../src/http/request/queue.ts';

/** Work that ends when it is told to. */
function held(queue: Queue, isGone?: () => boolean) {
  const begun: boolean[] = [];
  let end = () => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  const done = queue.run(async () => {
    begun.push(true);
    await promise;
  }, isGone);
  return { isBegun: () => begun.length > 0, end, done };
}
const round = () => new Promise(setImmediate);

describe('a queue', () => {
  it('lets some work at once, and the others in the order in which they came', async () => {
    const queue = new Queue(2);
    const all = [held(queue), held(queue), held(queue), held(queue)] as const;
    const begun = () => all.map(({ isBegun }) => isBegun());
    await round();
    expect(begun()).toEqual([true, true, false, false]);
    all[1].end();
    await all[1].done;
    await round();
    expect(begun()).toEqual([true, true, true, false]);
    for (const { end } of all) end();
    await Promise.all(all.map(({ done }) => done));
    expect(begun()).toEqual([true, true, true, true]);
  });

  it('goes on after work that fails, and gives its failure on', async () => {
    const queue = new Queue(1);
    const failed = queue.run(() => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await queue.run(() => 7)).toBe(7);
  });

  it('passes over those that left, and refuses those that would wait behind hundreds', async () => {
    const queue = new Queue(1);
    const first = held(queue);
    const left = held(queue, () => true);
    const waiting = Array.from({ length: 249 }, () => held(queue));
    await expect(queue.run(() => 1)).rejects.toMatchObject({ code: 'busy' });
    const gone = expect(left.done).rejects.toMatchObject({ code: 'busy' });
    first.end();
    await gone;
    expect(left.isBegun()).toBe(false);
    for (const { end } of waiting) end();
    await Promise.all(waiting.map(({ done }) => done));
    expect(await queue.run(() => 2)).toBe(2);
  });
});
