import { describe, expect, test } from 'vitest';
import { changesIn } from '../../web/src/views/proposal/changes.ts';
import { holdersOf } from '../../web/src/views/proposal/holders.ts';
import { type Node, stateOf, type Trigger, type Truth, treesOf, turned } from '../../web/src/views/proposal/tree.ts';

const words = (name: string, state: Truth) => ({ kind: 'words', words: name, state });
/** One condition whose leaves are met, unmet and open, in the order of its tests. */
const trigger = (test: object, paths: string[], id = 'stn_7'): Trigger =>
  ({
    stance: { id, directness: 'explicit' },
    level: 'conditional_support',
    standing: 'open',
    assuming: null,
    conditions: [{ text: 'All of it.', type: 'other', state: (test as { state: Truth }).state, test }],
    leaves: paths.map((path) => ({ address: `${id}/0${path}` })),
  }) as unknown as Trigger;
const assumed = (leaf: string, state: Truth, leaves = [leaf]) => [{ leaf, leaves, state, was: 'unknown' as const }];

const shape = ({ address, state, then, parts }: Node): unknown => [address, state, then, ...parts.map(shape)];

describe('the tree of a condition', () => {
  const nested = {
    kind: 'all',
    state: 'unknown',
    tests: [words('a', 'met'), { kind: 'any', state: 'unknown', tests: [words('b', 'unknown'), words('c', 'unmet')] }],
  };
  const paths = ['/0', '/1/0', '/1/1'];

  test('has the addresses of its leaves, and its state as on record', () => {
    const [tree] = treesOf(trigger(nested, paths), []);
    expect(shape(tree as Node)).toEqual([
      'stn_7/0',
      'unknown',
      'unknown',
      ['stn_7/0/0', 'met', 'met'],
      ['stn_7/0/1', 'unknown', 'unknown', ['stn_7/0/1/0', 'unknown', 'unknown'], ['stn_7/0/1/1', 'unmet', 'unmet']],
    ]);
    expect(tree?.parts[1]?.parts[0]?.leaf?.address).toBe('stn_7/0/1/0');
  });

  test.each<[string, Truth, Truth]>([
    ['stn_7/0/1/0', 'met', 'met'],
    ['stn_7/0/1/0', 'unmet', 'unmet'],
    ['stn_7/0/1/1', 'met', 'met'],
    ['stn_7/0/0', 'unmet', 'unmet'],
    ['stn_7/0/0', 'unknown', 'unknown'],
  ])('with %s %s it is %s', (leaf, state, then) =>
    expect(treesOf(trigger(nested, paths), assumed(leaf, state))[0]?.then).toBe(then),
  );

  test.each<[string, Truth[], Truth]>([
    ['all', ['met', 'met'], 'met'],
    ['all', ['met', 'unknown'], 'unknown'],
    ['all', ['unknown', 'unmet'], 'unmet'],
    ['any', ['unmet', 'unknown'], 'unknown'],
    ['any', ['unmet', 'unmet'], 'unmet'],
    ['any', ['unknown', 'met'], 'met'],
    ['none', ['unmet', 'unmet'], 'met'],
    ['none', ['unknown', 'met'], 'unmet'],
    ['none', ['unmet', 'unknown'], 'unknown'],
  ])('%s of %j is %s', (kind, states, then) => {
    const test = { kind, state: 'unknown', tests: states.map((state) => words('x', state)) };
    expect(treesOf(trigger(test, ['/0', '/1']), [])[0]?.then).toBe(then);
  });

  test('is open where some of it is left out and the rest does not decide', () => {
    const all = (state: Truth) => ({ kind: 'all', state: 'unknown', leftOut: 3, tests: [words('x', state)] });
    expect(treesOf(trigger(all('met'), ['/0']), [])[0]?.then).toBe('unknown');
    expect(treesOf(trigger(all('unmet'), ['/0']), [])[0]?.then).toBe('unmet');
  });

  test('is one for all who have the same', () => {
    const two = [trigger(nested, paths), trigger(nested, paths, 'stn_8'), trigger(words('d', 'met'), [''], 'stn_9')];
    expect(holdersOf(two).map(({ triggers }) => triggers.length)).toEqual([2, 1]);
  });
});

test('a switch turns a fact, whichever of its leaves it hangs on, and back', () => {
  const same = assumed('stn_7/0', 'met', ['stn_7/0', 'stn_8/0']);
  expect(turned([], [], 'stn_7/0', 'met')).toEqual(['stn_7/0:met']);
  expect(turned(['stn_7/0:met'], same, 'stn_8/0', 'met')).toEqual([]);
  expect(turned(['stn_7/0:met', 'stn_9/1:met'], same, 'stn_8/0', 'unmet')).toEqual(['stn_9/1:met', 'stn_8/0:unmet']);
  expect([stateOf(same, 'stn_8/0'), stateOf(same, 'stn_9/1')]).toEqual(['met', undefined]);
});

test('what a version is recorded to drop is told from what nobody entered again', () => {
  const ref = (name: string) => ({ id: name, slug: name, name });
  const step = {
    provisions: {
      dropped: [ref('a')],
      onlyOlder: [ref('b')],
      kept: [ref('c')],
      onlyNewer: [ref('d')],
      replaced: [{ from: ref('e'), to: ref('f') }],
    },
    terms: {
      onlyOlder: [{ name: 'place', value: 'Istanbul' }],
      onlyNewer: [],
      changed: [{ name: 'limit_years', from: 7, to: 5 }],
    },
  };
  expect(changesIn(step as never).map(({ fate, words: said }) => [fate, said])).toEqual([
    ['dropped', 'a'],
    ['gone', 'b'],
    ['gone', 'place: Istanbul'],
    ['replaced', 'e, then f'],
    ['changed', 'limit years: 7, then 5'],
    ['added', 'd'],
    ['kept', 'c'],
  ]);
});
