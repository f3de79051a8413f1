import { describe, expect, it } from 'vitest';
import { Line } from '../../src/http/request/queue.ts';

/** Work that ends when it is told to. */
function held(line: Line, isGone?: () => boolean) {
  const begun: boolean[] = [];
  let end = () => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  const done = line.pass(async () => {
    begun.push(true);
    await promise;
  }, isGone);
  return { isBegun: () => begun.length > 0, end, done };
}
const round = () => new Promise(setImmediate);

describe('a line', () => {
  it('lets some work at once, and the others in the order in which they came', async () => {
    const line = new Line(2);
    const all = [held(line), held(line), held(line), held(line)] as const;
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
    const line = new Line(1);
    const failed = line.pass(() => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await line.pass(() => 7)).toBe(7);
  });

  it('passes over those that left, and refuses those that would wait behind hundreds', async () => {
    const line = new Line(1);
    const first = held(line);
    const left = held(line, () => true);
    const waiting = Array.from({ length: 249 }, () => held(line));
    await expect(line.pass(() => 1)).rejects.toMatchObject({ code: 'busy' });
    const gone = expect(left.done).rejects.toMatchObject({ code: 'busy' });
    first.end();
    await gone;
    expect(left.isBegun()).toBe(false);
    for (const { end } of waiting) end();
    await Promise.all(waiting.map(({ done }) => done));
    expect(await line.pass(() => 2)).toBe(2);
  });
});
