import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementA,
  agreementIndex,
  cohesion,
  coinFlipRice,
  countLevels,
  countSides,
  polarisation,
  quorumFault,
  rice,
  unity,
} from '../../../src/domain/measures/cohesion.ts';
import type { Level } from '../../../src/domain/vocabulary.ts';

describe('van der Eijk’s A', () => {
  it.each([
    [[30, 40, 210, 130, 530, 50, 10], 0.6113333, 7],
    [[2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6], 0.61, 2],
    [[10, 0, 0, 17], -13 / 27, 12],
    [[1, 0, 0, 0, 1], -1, 12],
    [[0, 0, 9, 0, 0], 1, 12],
    [[3, 3, 3, 3, 3], 0, 12],
  ])('of %j is %d', (counts, figure, digits) => {
    expect(agreementA(counts)).toBeCloseTo(figure, digits);
  });

  it('is null with nobody counted', () => {
    expect(agreementA([0, 0, 0, 0, 0])).toBeNull();
  });

  it('stays within −1 and 1, reads the same from both ends, and depends on shares alone', () => {
    const counts = fc.array(fc.nat({ max: 40 }), { minLength: 3, maxLength: 9 }).filter((cs) => cs.some((c) => c > 0));
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (cs, times) => {
        const a = agreementA(cs) as number;
        expect(Math.abs(a)).toBeLessThanOrEqual(1 + 1e-12);
        expect(agreementA(cs.toReversed())).toBeCloseTo(a, 12);
        expect(agreementA(cs.map((c) => c * times))).toBeCloseTo(a, 12);
      }),
    );
  });

  it('is 1 for one level and −1 for the two ends alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 1, max: 500 }), fc.nat(), (k, n, at) => {
        const one = Array.from({ length: k }, (_, i) => (i === at % k ? n : 0));
        const ends = Array.from({ length: k }, (_, i) => (i === 0 || i === k - 1 ? n : 0));
        expect(agreementA(one)).toBe(1);
        expect(agreementA(ends)).toBeCloseTo(-1, 12);
      }),
    );
  });
});

describe('Rice', () => {
  it.each([
    [5, 0, 1],
    [5, 5, 0],
    [3, 1, 0.5],
    [3, 7, 0.4],
    [0, 2, 1],
  ])('of %i for and %i against is %d', (yes, no, figure) => {
    expect(rice(yes, no)).toBe(figure);
  });

  it('is null with nobody on either side', () => {
    expect(rice(0, 0)).toBeNull();
    expect(coinFlipRice(0)).toBeNull();
  });

  it('of coin flips is what counting every outcome gives', () => {
    for (let n = 1; n <= 12; n++) {
      let sum = 0;
      for (let outcome = 0; outcome < 2 ** n; outcome++) {
        const heads = outcome.toString(2).replaceAll('0', '').length;
        sum += Math.abs(2 * heads - n) / n;
      }
      expect(coinFlipRice(n)).toBeCloseTo(sum / 2 ** n, 12);
    }
  });

  it('of coin flips falls as √(2/πn), for assemblies of any size', () => {
    for (const n of [720, 1075, 3000, 100_000]) expect(coinFlipRice(n)).toBeCloseTo(Math.sqrt(2 / (Math.PI * n)), 4);
  });
});

describe('the agreement index', () => {
  it.each([
    [[10, 0, 0, 17], (4 * 17 - 27) / (3 * 27)], // +0.506: why it is no measure of unity
    [[9, 0, 0], 1],
    [[5, 5, 5], 0],
    [[10, 0, 10], 0.25],
    [[83, 0, 17], 0.745],
  ])('of %j is %d', (counts, figure) => {
    expect(agreementIndex(counts)).toBeCloseTo(figure, 12);
  });

  it('calls 10 against 17 agreement, where A and the label do not', () => {
    expect(agreementIndex([10, 0, 0, 17])).toBeCloseTo(0.506, 3);
    expect(agreementA([10, 0, 0, 17])).toBeCloseTo(-0.481, 3);
    expect(cohesion([10, 0, 0, 0, 17]).label).toBe('divided');
  });

  it('is Hix, Noury and Roland’s of three choices: the largest less half of the rest, as a share', () => {
    const three = fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 }), fc.nat({ max: 300 }));
    fc.assert(
      fc.property(three, (counts) => {
        const total = counts.reduce((a, b) => a + b);
        const most = Math.max(...counts);
        if (total === 0) expect(agreementIndex(counts)).toBeNull();
        else expect(agreementIndex(counts)).toBeCloseTo((most - (total - most) / 2) / total, 12);
      }),
    );
  });

  it('stays within 0 and 1, and polarisation does', () => {
    const counts = fc.array(fc.nat({ max: 40 }), { minLength: 3, maxLength: 9 }).filter((cs) => cs.some((c) => c > 0));
    fc.assert(
      fc.property(counts, (cs) => {
        for (const figure of [agreementIndex(cs), polarisation(cs)]) {
          expect(figure).toBeGreaterThanOrEqual(-1e-12);
          expect(figure).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('of three sides leaves conditions aside, and Rice is the same', () => {
    expect(countSides([1, 2, 3, 4, 5])).toEqual([3, 3, 9]);
    expect(cohesion(countSides([1, 2, 3, 4, 5])).rice).toBe(cohesion([1, 2, 3, 4, 5]).rice);
  });
});

describe('unity', () => {
  const many = (...counts: [Level, number][]): Level[] => counts.flatMap(([level, n]) => Array(n).fill(level));

  it.each<[string | null, [Level, number][]]>([
    [null, []],
    [null, [['support', 1]]],
    [
      null,
      [
        ['support', 1],
        ['ambiguous', 9],
      ],
    ],
    ['united', [['support', 2]]],
    [
      'united',
      [
        ['support', 5],
        ['oppose', 1],
      ],
    ],
    [
      'majority',
      [
        ['support', 9],
        ['oppose', 2],
      ],
    ],
    [
      'majority',
      [
        ['support', 2],
        ['oppose', 1],
      ],
    ],
    [
      'divided',
      [
        ['support', 19],
        ['oppose', 10],
      ],
    ],
    [
      'divided',
      [
        ['support', 10],
        ['oppose', 17],
      ],
    ],
    ['no_line', [['neutral', 2]]],
    [
      'no_line',
      [
        ['neutral', 3],
        ['support', 2],
      ],
    ],
    [
      'united',
      [
        ['conditional_support', 2],
        ['support', 2],
        ['neutral', 4],
      ],
    ],
  ])('is %s for %j', (label, counts) => {
    expect(unity(many(...counts)).label).toBe(label);
  });

  it('comes with its figures: ten against seventeen is no agreement', () => {
    const split = unity(many(['support', 10], ['oppose', 17], ['ambiguous', 3]));
    expect(split).toMatchObject({ n: 27, rice: 7 / 27, label: 'divided' });
    expect(split.agreementA).toBeCloseTo(-13 / 27, 12);
    expect(split.riceByChance).toBeCloseTo(coinFlipRice(27) as number, 12);
  });

  it('counts conditional levels with their side, and leaves ambiguous out', () => {
    const levels = many(['conditional_support', 2], ['conditional_opposition', 1], ['oppose', 1], ['ambiguous', 4]);
    expect(countLevels(levels)).toEqual([0, 2, 0, 1, 1]);
    expect(unity(levels)).toMatchObject({ n: 4, rice: 0, riceByChance: 0.375 });
    expect(unity([])).toEqual({ n: 0, agreementA: null, rice: null, riceByChance: null, label: null });
  });
});

describe('the quorum', () => {
  const two: Level[] = ['support', 'support'];
  it.each([
    [28, 0.5, null],
    [4, 0.5, 'united'],
    [5, 0.5, null],
    [5, 0.4, 'united'],
    [28, 0, 'united'],
  ] as const)('of %i members at %d lets two be %s', (members, share, label) => {
    const found = unity(two, { members, share });
    expect([found.n, found.label, found.rice]).toEqual([2, label, label && 1]);
    expect(quorumFault(2, { members, share }) === null).toBe(label !== null);
  });

  it('is not missed by rounding', () => {
    expect(quorumFault(7, { members: 10, share: 0.7 })).toBeNull();
    expect(quorumFault(6, { members: 10, share: 0.7 })).toContain('6 of 10 members');
  });
});
