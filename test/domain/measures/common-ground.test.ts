import { describe, expect, it } from 'vitest';
import {
  type AlignedParty,
  type Alignment,
  alignmentOf,
  commonGroundOf,
  isOpposed,
} from '../../../src/domain/measures/common-ground.ts';
import type { Standing } from '../../../src/domain/triggers.ts';

const at = (alignment: Alignment, standing: Standing | null = null): AlignedParty => ({ alignment, standing });

it.each([
  ['support', false, 'supports'],
  ['support', true, 'conditional'],
  ['conditional_support', false, 'conditional'],
  ['neutral', true, 'neutral'],
  ['ambiguous', false, 'ambiguous'],
  ['conditional_opposition', false, 'opposesConditionally'],
  ['oppose', true, 'opposesConditionally'],
  ['oppose', false, 'opposes'],
] as const)('%s, with conditions: %s, is %s', (level, hasConditions, place) => {
  expect(alignmentOf(level, hasConditions)).toBe(place);
});

describe('the ground of a proposal', () => {
  it.each<[string, AlignedParty[]]>([
    ['blocked', [at('supports'), at('opposes'), at('opposesConditionally', 'open')]],
    ['conditional', [at('supports'), at('opposesConditionally', 'open')]],
    ['conditional', [at('silent'), at('opposesConditionally', 'opposition_stands')]],
    ['unopposed', [at('supports'), at('opposesConditionally', 'opposition_lifted')]],
    ['one_sided', [at('supports'), at('silent')]],
    ['one_sided', [at('notCoded'), at('neutral'), at('leftOut')]],
    ['unopposed', [at('supports'), at('neutral'), at('silent')]],
    ['unopposed', [at('supports'), at('conditional', 'support_withheld')]],
    ['unopposed', [at('neutral'), at('ambiguous')]],
    ['agreed', [at('supports'), at('conditional', 'support_given')]],
    ['silent', [at('silent'), at('silent')]],
    ['not_coded', [at('silent'), at('notCoded')]],
    ['left_out', [at('leftOut'), at('silent'), at('notCoded')]],
    ['left_out', [at('leftOut')]],
    ['not_coded', []],
  ])('is %s for %j', (ground, parties) => {
    expect(commonGroundOf(parties, false)).toBe(ground);
  });

  it('is not common where a provision is opposed, whoever keeps silent on the whole', () => {
    expect(commonGroundOf([at('supports'), at('silent')], true)).toBe('provisions_opposed');
    expect(commonGroundOf([at('opposes')], true)).toBe('blocked');
  });

  it('counts silence and ambiguity as no opposition, and as no consent', () => {
    for (const place of ['silent', 'ambiguous', 'neutral', 'conditional'] as const) {
      expect(isOpposed(at(place, 'support_withheld'))).toBe(false);
      expect(commonGroundOf([at('supports'), at(place)], false)).not.toBe('agreed');
    }
  });
});
