import { expect, it } from 'vitest';
import { newCycles } from '../../src/ledger/write/rules.ts';
import type { Values } from '../../src/nouns/nouns.ts';

type Proposal = Values['proposal'];
const partOf = (...ids: number[]) =>
  ({ relations: ids.map((proposalId) => ({ type: 'part_of', proposalId })) }) as unknown as Proposal;

it('lets be a circle that was recorded before, so that it can be mended', () => {
  const ledger = new Map([1, 2, 3].map((id) => [id, partOf((id % 3) + 1)]));
  const amended = (id: number, value: Proposal) => {
    const standing = new Map(ledger).set(id, value);
    return newCycles([{ id, value, former: ledger.get(id), pointer: '' }], (each) => standing.get(each));
  };
  expect(amended(1, partOf(2))).toEqual([]);
  expect(amended(1, partOf(2, 4))).toEqual([]);
  expect(amended(1, partOf())).toEqual([]);
  expect(amended(1, partOf(2, 3))).toEqual([
    { pointer: '/relations/1/proposal', detail: 'closes a circle of part_of' },
  ]);
  expect(amended(5, partOf(1))).toEqual([]);
});
