import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings, SparseColumn } from '../../src/ledger/model/columns.ts';

describe('postings', () => {
  it('tell all that was added, in its order, before and after a copy', () => {
    // Few records and small steps, so that runs begin, go on, end, and numbers come twice.
    const steps = fc.array(fc.record({ named: fc.nat(3), step: fc.nat(3) }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, fc.nat(200), (added, half) => {
        let postings = new Postings();
        const expected = new Map<number, number[]>();
        let by = 0;
        for (const [i, { named, step }] of added.entries()) {
          by += step;
          if (i === half) postings = new Postings(structuredClone(postings.state()));
          postings.add(named, by);
          expected.set(named, [...(expected.get(named) ?? []), by]);
        }
        for (const named of [0, 1, 2, 3, 4, 5000]) {
          expect(postings.of(named)).toEqual(expected.get(named) ?? []);
          expect(postings.has(named)).toBe(expected.has(named));
        }
      }),
    );
  });

  it('keep the ballots of a roll call as two numbers', () => {
    const postings = new Postings();
    for (let row = 0; row < 200; row++) postings.add(1, row);
    expect(postings.state().by.length).toBe(2);
    expect(postings.of(1)).toEqual(Array.from({ length: 200 }, (_, row) => row));
  });
});

describe('a sparse column', () => {
  it('has the usual value wherever no other was set, and takes no memory beyond the last', () => {
    const column = new SparseColumn(7);
    for (let row = 0; row < 5000; row++) column.set(row, 7);
    expect(column.state().length).toBe(0);
    column.set(3000, 1);
    column.set(10, 2);
    column.set(3000, 7);
    expect([0, 10, 2999, 3000, 4999, 100_000].map(column.at)).toEqual([7, 2, 7, 7, 7, 7]);
    expect(column.state().length).toBe(3001);
    const copy = new SparseColumn(7, column.state().slice());
    copy.set(4000, 3);
    expect([10, 3500, 4000].map(copy.at)).toEqual([2, 7, 3]);
    expect(column.at(4000)).toBe(7);
  });
});
