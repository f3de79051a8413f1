import { describe, expect, test } from 'vitest';
import { GROUNDS } from '../../src/domain/measures/common-ground.ts';
import { marksOf } from '../../web/src/marks/marks.ts';
import {
  type GroundRow,
  isAbsent,
  PARTS,
  PLACES,
  partiesAt,
  rowsOf,
  testWords,
} from '../../web/src/views/common-ground/ground.ts';

const EMPTY = Object.fromEntries(PLACES.map((place) => [place, []]));
const ref = (slug: string) => ({ id: slug, slug, name: slug });
const actor = (slug: string) => ({ ...ref(slug), type: 'state' as const });
const row = (slug: string, more: object) =>
  ({ proposal: ref(slug), n: 0, settlement: null, ...EMPTY, ...more }) as unknown as GroundRow;

test('each result of the server has its place in the view, once', () => {
  expect(PARTS.flatMap(([, grounds]) => grounds).sort()).toEqual([...GROUNDS].sort());
});

test('the nearest to agreement come first, then what most have spoken of', () => {
  const rows = [
    row('a', { ground: 'unopposed', n: 2 }),
    row('b', { ground: 'agreed', n: 1 }),
    row('c', { ground: 'unopposed', n: 5 }),
    row('d', { ground: 'blocked', n: 9 }),
  ];
  expect(rowsOf(rows, PARTS[0][1]).map(({ proposal }) => proposal.slug)).toEqual(['b', 'c', 'a']);
});

describe('a party', () => {
  test('without a level is silent or not coded, and never neutral', () => {
    const one = row('a', { ground: 'silent', silent: [actor('x')], notCoded: [actor('y')], leftOut: [actor('z')] });
    const absences = PLACES.filter(isAbsent).map((place) => partiesAt(one, place)[0]?.cell);
    expect(absences).toEqual([
      { level: null, absence: 'silent' },
      { level: null, absence: 'not_coded' },
      { level: null, absence: 'left_out' },
    ]);
    expect(partiesAt(one, 'neutral')).toEqual([]);
  });
  test.each([
    ['opposition_lifted', 'met'],
    ['opposition_stands', 'unmet'],
    ['open', 'unknown'],
  ])('whose standing is %s has its condition %s', (standing, state) => {
    const one = row('a', {
      ground: 'conditional',
      opposesConditionally: [
        {
          actor: actor('x'),
          level: 'conditional_opposition',
          standing,
          contested: true,
          stance: { directness: 'implied' },
        },
      ],
    });
    const [party] = partiesAt(one, 'opposesConditionally');
    expect(marksOf(party?.cell as never, '2025-05-16')).toMatchObject({
      condition: state,
      isContested: true,
      edge: 'dashed',
      sign: '(−)',
    });
  });
});

describe('a condition in words', () => {
  test.each([
    [{ kind: 'words', words: 'peacekeepers come' }, 'peacekeepers come'],
    [{ kind: 'event', event: ref('talks') }, 'this happens: talks'],
    [{ kind: 'date', until: '2025-05-16' }, 'by 16 May 2025'],
    [{ kind: 'date', from: '2025-06' }, 'on or after June 2025'],
    [
      { kind: 'stance', actor: ref('x'), proposal: ref('truce'), levels: ['support', 'oppose'] },
      'x on “truce”: support / oppose',
    ],
    [
      {
        kind: 'any',
        tests: [
          { kind: 'words', words: 'a' },
          { kind: 'none', tests: [{ kind: 'words', words: 'b' }] },
        ],
      },
      'one of: a and none of: b',
    ],
  ])('%o', (given, words) => expect(testWords(given as never)).toBe(words));
});
