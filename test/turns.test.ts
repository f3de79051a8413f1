import { afterAll, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { inSlices, isTimeUp, turn, Work } from '../src/runtime/turns.ts';
import { rounds } from './support/rounds.ts';

const busy = (ms: number) => {
  for (const until = performance.now() + ms; performance.now() < until; );
};

it('comes to those that wait one by one, a round of the event loop for each', async () => {
  const stop = rounds();
  const order: number[] = [];
  await Promise.all([1, 2, 3, 4].map((who) => turn().then(() => order.push(who))));
  expect(order).toEqual([1, 2, 3, 4]);
  expect(stop()).toBeGreaterThanOrEqual(3);
});

it('is over after some milliseconds, however much is left', async () => {
  await turn();
  expect(isTimeUp()).toBe(false);
  busy(5);
  expect(isTimeUp()).toBe(true);
});

it('lets others be seen to between any two stretches of long work, and two at once take turns', async () => {
  const stop = rounds();
  const done: string[] = [];
  const work = (who: string) =>
    inSlices([1, 2, 3, 4], () => {
      busy(5);
      done.push(who);
    });
  await Promise.all([work('a'), work('b')]);
  expect(done.join('')).toBe('abababab');
  expect(stop()).toBeGreaterThanOrEqual(7);
});

it('gives each client its turn, not each piece of its work', async () => {
  const done: string[] = [];
  const work = (client: string, name: string) =>
    new Work(client).run(() =>
      inSlices([1, 2, 3], () => {
        busy(3);
        done.push(name);
      }),
    );
  await Promise.all([work('greedy', 'a'), work('greedy', 'b'), work('greedy', 'c'), work('patient', 'p')]);
  expect(done.join('').indexOf('ppp')).toBe(-1);
  expect(done.slice(-4)).not.toContain('p');
});

it('does not come to work that was stopped, nor to work that took its time', async () => {
  const done: number[] = [];
  const endless = function* () {
    for (let i = 0; ; i++) yield i;
  };
  const stopped = new Work('one');
  const failing = stopped.run(() =>
    inSlices(endless(), (i) => {
      busy(1);
      if (i === 4) stopped.stop(new Error('left'));
      done.push(i);
    }),
  );
  await expect(failing).rejects.toThrow('left');
  expect(done.length).toBeLessThan(10);
  const limited = new Work('one', 20, () => new Error('over'));
  await expect(limited.run(() => inSlices(endless(), () => busy(1)))).rejects.toThrow('over');
});

describe('clients that wait for the next turn', () => {
  let now = performance.now();
  let clock: MockInstance;
  beforeAll(() => {
    clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterAll(async () => {
    clock.mockRestore();
    // The next slice begins by the true clock.
    await turn();
  });

  /** Long enough that nothing counts that was worked before. */
  async function longLater() {
    for (let i = 0; i < 10; i++) {
      now += 5_001;
      await turn();
    }
  }
  beforeEach(longLater);

  /** Work for a client in this many slices, each of so many milliseconds; writes down whose slice it was. */
  const slices = (client: string, count: number, milliseconds: number, order: string[]) =>
    new Work(client).run(async () => {
      for (let i = 0; i < count; i++) {
        now += milliseconds;
        order.push(client);
        await turn();
      }
    });

  it('gives the turn to the client for which less was done, however many questions the other has', async () => {
    const order: string[] = [];
    const greedy = [slices('greedy', 5, 3, order), slices('greedy', 5, 3, order)];
    while (order.length < 6) await new Promise(setImmediate);
    order.length = 0;
    await slices('patient', 5, 3, order);
    // Eighteen milliseconds went to the greedy client before: none of its turns comes before the patient one's five.
    expect(order.slice(0, 5)).toEqual(Array(5).fill('patient'));
    await Promise.all(greedy);
    expect(order).toHaveLength(9);
  });

  it('shares the time alike between two that both ask a lot, by what they take and not by turns', async () => {
    const order: string[] = [];
    await Promise.all([slices('coarse', 10, 6, order), slices('fine', 20, 3, order)]);
    const half = order.slice(0, 15);
    expect(half.filter((client) => client === 'coarse').length * 6).toBeGreaterThanOrEqual(24);
    expect(half.filter((client) => client === 'fine').length * 3).toBeGreaterThanOrEqual(24);
  });

  it('forgets what was done long ago, so that nobody waits for all that another ever asked', async () => {
    const order: string[] = [];
    await slices('old', 100, 3, order);
    await longLater();
    order.length = 0;
    await Promise.all([slices('old', 5, 3, order), slices('new', 5, 3, order)]);
    expect(order.slice(0, 8).filter((client) => client === 'old').length).toBeGreaterThanOrEqual(3);
  });
});
