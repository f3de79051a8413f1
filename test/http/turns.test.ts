import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { turn, Work } from '../../src/runtime/turns.ts';

let now = performance.now();
const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
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
