import { expect, it } from 'vitest';
import { inSlices, isTimeUp, turn } from '../src/runtime/turns.ts';
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
