import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agree,
  agreeOfSums,
  identical,
  levelTableOf,
  proposalsShared,
  similarityOfSums,
  similarityS,
  weightedKappa,
} from '../../../src/domain/measures/agreement.ts';

const pair = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
const pairs = fc.array(pair, { minLength: 1, maxLength: 40 });
const reversed = (all: readonly (readonly [number, number])[]) => all.map(([a, b]) => [b, a] as const);

/** The formula of S written out, with a weight for each proposal: [a, b, weight]. `a` and `b` may be any numbers on a scale of that range. */
function weightedS(pairs: readonly (readonly [number, number, number])[], range: number): number | null {
  let apart = 0;
  let most = 0;
  for (const [a, b, weight] of pairs) {
    apart += weight * Math.abs(a - b);
    most += weight * range;
  }
  return most === 0 ? null : 1 - (2 * apart) / most;
}

describe('agreement over three levels', () => {
  const votes = levelTableOf(
    [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 1],
    ],
    3,
  );
  it('is the mean of 1 − |a − b| / range', () => {
    expect(proposalsShared(votes)).toBe(4);
    expect(agree(votes, 3)).toBeCloseTo((1 + 0.5 + 0 + 1) / 4, 12);
    expect(identical(votes, 3)).toBe(0.5);
    expect(similarityS(votes, 3)).toBeCloseTo(0.25, 12);
  });
});

describe('figures from sums', () => {
  it('are those of the table', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const apart = all.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0);
        expect(agreeOfSums(all.length, apart, 4)).toBeCloseTo(agree(levelTableOf(all)) as number, 12);
        expect(similarityOfSums(all.length, apart, 4)).toBeCloseTo(similarityS(levelTableOf(all)) as number, 12);
      }),
    );
  });
  it('are null where nothing is shared', () => {
    expect([agreeOfSums(0, 0, 4), similarityOfSums(0, 0, 4)]).toEqual([null, null]);
  });
});

describe('weighted kappa', () => {
  it('is Cohen’s kappa on two levels', () => {
    const table = [40, 10, 20, 30]; // observed .70, expected .50
    expect(weightedKappa(table, 1, 2)).toBeCloseTo(0.4, 12);
    expect(weightedKappa(table, 2, 2)).toBeCloseTo(0.4, 12);
  });
  it('is 1 for the same, 0 for what chance gives, null where nothing can differ', () => {
    expect(weightedKappa(levelTableOf([[0, 0], [4, 4]]))).toBe(1); // biome-ignore format: pairs
    expect(weightedKappa([1, 1, 1, 1], 1, 2)).toBeCloseTo(0, 12);
    expect(weightedKappa(levelTableOf([[2, 2], [2, 2]]))).toBeNull(); // biome-ignore format: pairs
  });
});

describe('S with weights', () => {
  it('counts a proposal by its weight', () => {
    expect(weightedS([[1, 1, 3], [1, -1, 1]], 2)).toBe(0.5); // biome-ignore format: triples
    expect(weightedS([], 2)).toBeNull();
    expect(weightedS([[1, 1, 0]], 2)).toBeNull();
  });
});

describe('properties', () => {
  it('all are symmetric, and S is 2·agree − 1', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const [one, other] = [levelTableOf(all), levelTableOf(reversed(all))];
        for (const of of [agree, identical, similarityS] as const) expect(of(one)).toBeCloseTo(of(other) as number, 12);
        const kappa = weightedKappa(one);
        if (kappa === null) expect(weightedKappa(other)).toBeNull();
        else expect(weightedKappa(other)).toBeCloseTo(kappa, 10);
        expect(similarityS(one)).toBeCloseTo(2 * (agree(one) as number) - 1, 12);
        expect(
          weightedS(
            all.map(([a, b]) => [a, b, 7]),
            4,
          ),
        ).toBeCloseTo(similarityS(one) as number, 12);
      }),
    );
  });
  it('are null where nothing is shared', () => {
    const none = levelTableOf([]);
    for (const of of [agree, identical, similarityS, weightedKappa]) expect(of(none)).toBeNull();
  });
});
