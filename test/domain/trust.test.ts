import { describe, expect, it } from 'vitest';
import { bestOf, isCredible, isReliable, rangeOfFigures, shareOf } from '../../src/domain/trust.ts';
import { SOURCE_RELIABILITIES } from '../../src/domain/vocabulary.ts';

describe('grades', () => {
  it('reach a least grade from the best down; what cannot be judged reaches none', () => {
    expect(SOURCE_RELIABILITIES.map((grade) => isReliable(grade, 'C'))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(isReliable('F', 'E')).toBe(false);
    expect(isReliable(null, 'E')).toBe(false);
    expect([1, 2, 3, 4, 5, 6, null].map((grade) => isCredible(grade, 3))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([5, 6].map((grade) => isCredible(grade, 5))).toEqual([true, false]);
  });

  it('are as good as the best one', () => {
    expect(bestOf(['C', null, 'B'])).toBe('B');
    expect(bestOf([4, 2, 3])).toBe(2);
    expect(bestOf([null])).toBeNull();
  });
});

it('a share of nothing is null, with a reason', () => {
  expect(shareOf(0, 4, 'nobody')).toEqual({ n: 4, value: 0, reason: null });
  expect(shareOf(0, 0, 'nobody')).toEqual({ n: 0, value: null, reason: 'nobody' });
});

it('a range leaves out what is no figure', () => {
  expect(rangeOfFigures([0.5, null, -1, 0])).toEqual({ low: -1, high: 0.5, n: 3 });
  expect(rangeOfFigures([null])).toEqual({ low: null, high: null, n: 0 });
});
