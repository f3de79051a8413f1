import { expect, test } from 'vitest';
import { byDivision, type Row } from '../../web/src/views/division/order.ts';

test('what divides most comes first, of equals what more have spoken of, and what has no figure last', () => {
  const rows = [
    { tag: 'none', polarisation: null, n: 1 },
    { tag: 'united', polarisation: 0, n: 9 },
    { tag: 'split', polarisation: 1, n: 2 },
    { tag: 'split of more', polarisation: 1, n: 4 },
  ] as Row[];
  expect(byDivision(rows).map(({ tag }) => tag)).toEqual(['split of more', 'split', 'united', 'none']);
  expect(rows[0]?.tag).toBe('none');
});
