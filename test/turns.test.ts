import { expect, it } from 'vitest';
import { inSlices, isTimeUp, turn } from '../src/turns.ts';

const busy = (ms: number) => {
  for (const until = performance.now() + ms; performance.now() < until; );
};
/** Rounds of the event loop, counted while something else is going on. */
function rounds() {
  let count = 0;
  let going = true;
  const next = () => {
    count++;
    if (going) setImmediate(next);
  };
  setImmediate(next);
  return () => {
    going = false;
    return count;
  };
}

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
