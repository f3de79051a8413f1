import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerInSlices, jsonInSlices, LongRow, rowsIn } from '../../src/http/answer/slices.ts';
import type { RowsOf } from '../../src/http/tables/rows.ts';
import type { Body } from '../../src/runtime/body.ts';

const text = ({ body }: { body: string | Body }) => String(body);
/** Of fields as answers have them. */
const { value } = fc.letrec<{ value: unknown; fields: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, ''),
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('fields'),
  ),
  fields: fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,8}$/), tie('value'), { maxKeys: 4 }),
}));
const answer = fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,8}$/), value, { maxKeys: 4 });

it('an answer is written as JSON.stringify writes it, however deep its lists are', async () => {
  await fc.assert(
    fc.asyncProperty(answer, async (fields) => {
      expect(text(await answerInSlices(fields))).toBe(JSON.stringify(fields));
    }),
    { numRuns: 500 },
  );
});

it('rows are, too, those that may be long among them; work without a row is none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(answer, fc.constant(undefined))), answer, async (rows, meta) => {
      const data = rows.filter((row) => row !== undefined);
      const expected = JSON.stringify({ data, meta });
      expect(text(await jsonInSlices(rows, (row) => row, meta))).toBe(expected);
      expect(
        text(
          await jsonInSlices(
            rows,
            (row) => new LongRow(row),
            () => meta,
          ),
        ),
      ).toBe(expected);
    }),
    { numRuns: 200 },
  );
});

it('a table has the fields of a long row', () => {
  const source = rowsIn(
    'csv',
    [{ n: 1 }, { n: 2 }],
    (row) => new LongRow(row),
    () => ({}),
  ) as RowsOf;
  expect([...source.rows]).toEqual([{ n: 1 }, { n: 2 }]);
});
