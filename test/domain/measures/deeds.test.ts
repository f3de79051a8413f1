import { describe, expect, it } from 'vitest';
import { isMaterial, levelOfResult, verdictOn } from '../../../src/domain/measures/deeds.ts';

describe('words and deeds', () => {
  it.each([
    ['support', 'support', 'consistent', 0],
    ['conditional_support', 'support', 'consistent', 0.5],
    ['conditional_support', 'neutral', 'consistent', -0.5],
    ['support', 'neutral', 'inconsistent', -1],
    ['support', 'oppose', 'inconsistent', -2],
    ['conditional_opposition', 'support', 'inconsistent', 1.5],
    ['neutral', 'neutral', 'consistent', 0],
  ] as const)('%s in words and %s in deed is %s', (word, deed, verdict, distance) => {
    expect(verdictOn(word, deed)).toEqual({ verdict, distance });
  });

  it('are not compared where one of them has no level', () => {
    for (const [word, deed] of [
      [null, 'support'],
      ['support', null],
      ['ambiguous', 'support'],
    ] as const) {
      expect(verdictOn(word, deed)).toEqual({ verdict: 'nothing_to_compare', distance: null });
    }
  });

  it('take a side only by a result', () => {
    expect(levelOfResult('adopted')).toBe('support');
    for (const result of ['rejected', 'withdrawn', 'suspended'] as const) expect(levelOfResult(result)).toBe('oppose');
    for (const result of ['tabled', 'discussed', null] as const) expect(levelOfResult(result)).toBeNull();
  });

  it.each([
    ['sanction', null, true],
    ['other', { scheme: 'cameo', value: '190' }, true],
    ['other', { scheme: 'cameo', value: '0874' }, true],
    ['offer', { scheme: 'cameo', value: '036' }, false],
    ['other', { scheme: 'cameo', value: '138' }, false],
    ['other', { scheme: 'plover', value: 'MOBILIZE' }, true],
    ['statement', { scheme: 'plover', value: 'THREATEN' }, false],
    ['other', null, false],
    ['vote', { scheme: 'cameo', value: '190' }, false],
  ] as const)('%s %j is a deed: %s', (kind, code, found) => {
    expect(isMaterial(kind, code)).toBe(found);
  });
});
