import { expect, it } from 'vitest';
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
