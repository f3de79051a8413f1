import { describe, expect, it } from 'vitest';
import { Queue } from '../../src/http/request/queue.ts';

/** Work that ends when it is told to. */
function held(queue: Queue, client = 'one', isGone?: () => boolean) {
  const begun: boolean[] = [];
  let end = () => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  const done = queue.run(
    client,
    async () => {
      begun.push(true);
      await promise;
    },
    isGone,
  );
  return { isBegun: () => begun.length > 0, end, done };
}
const round = () => new Promise(setImmediate);

describe('a queue', () => {
  it('lets some work at once, half of it of one client, and of each the others in the order in which they came', async () => {
    const queue = new Queue(4);
    const all = [held(queue), held(queue), held(queue), held(queue), held(queue, 'two')] as const;
    const begun = () => all.map(({ isBegun }) => isBegun());
    await round();
    expect(begun()).toEqual([true, true, false, false, true]);
    all[1].end();
    await all[1].done;
    await round();
    expect(begun()).toEqual([true, true, true, false, true]);
    for (const { end } of all) end();
    await Promise.all(all.map(({ done }) => done));
    expect(begun()).toEqual([true, true, true, true, true]);
  });

  it('gives clients turns, however much one of them asks', async () => {
    const queue = new Queue(1);
    const order: string[] = [];
    const ask = (client: string, what: string) => queue.run(client, () => void order.push(what));
    const first = held(queue, 'greedy');
    const asked = [1, 2, 3, 4, 5].map((n) => ask('greedy', `greedy ${n}`));
    asked.push(ask('patient', 'patient 1'), ask('patient', 'patient 2'), ask('third', 'third'));
    first.end();
    await Promise.all(asked);
    expect(order).toEqual([
      'patient 1',
      'third',
      'greedy 1',
      'patient 2',
      'greedy 2',
      'greedy 3',
      'greedy 4',
      'greedy 5',
    ]);
  });

  it('goes on after work that fails, and gives its failure on', async () => {
    const queue = new Queue(1);
    const failed = queue.run('one', () => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await queue.run('one', () => 7)).toBe(7);
  });

  it('passes over those that left, and refuses those that would wait behind many of theirs, or hundreds', async () => {
    const queue = new Queue(1);
    const first = held(queue);
    const left = held(queue, 'one', () => true);
    const waiting = Array.from({ length: 249 }, (_, i) => held(queue, i < 49 ? 'one' : `client ${i}`));
    await expect(queue.run('one', () => 1)).rejects.toMatchObject({ code: 'busy', message: /of this client/ });
    await expect(queue.run('two', () => 1)).rejects.toMatchObject({ code: 'busy' });
    const gone = expect(left.done).rejects.toMatchObject({ code: 'busy' });
    first.end();
    for (const { end } of waiting) end();
    await gone;
    expect(left.isBegun()).toBe(false);
    await Promise.all(waiting.map(({ done }) => done));
    expect(await queue.run('one', () => 2)).toBe(2);
  });
});
