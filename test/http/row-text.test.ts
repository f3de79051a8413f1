import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowText } from '../../src/http/answer/slices.ts';

it('is what JSON.stringify writes, of any row', () => {
  const ref = Object.freeze({ id: 'act_1', name: 'Ålba "the first"', slug: null });
  const value = fc.oneof(
    fc.constantFrom(ref, null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e21),
    fc.jsonValue(),
    fc.double(),
  );
  const name = fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/);
  fc.assert(
    fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (row) => {
      expect(rowText(row)).toBe(JSON.stringify(row));
      expect(rowText(row)).toBe(JSON.stringify(row));
    }),
  );
});
