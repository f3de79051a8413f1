import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedInSlices } from '../../../src/runtime/turns.ts';

it('is what sort gives, equal ones in the order that they came in', async () => {
  const lists = fc.array(fc.nat({ max: 50 }), { maxLength: 3000, size: 'max' });
  await fc.assert(
    fc.asyncProperty(lists, async (numbers) => {
      const all = numbers.map((value, at) => ({ value, at }));
      const compare = (a: { value: number }, b: { value: number }) => a.value - b.value;
      expect(await sortedInSlices(all, compare)).toEqual([...all].sort(compare));
      expect(all.map(({ at }) => at)).toEqual(numbers.map((_, at) => at));
    }),
    { numRuns: 30 },
  );
});
