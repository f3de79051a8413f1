import { describe, expect, test } from 'vitest';
import { before } from '../../web/src/state/dates.ts';
import {
  causesAmong,
  chronology,
  countBy,
  type Difference,
  dayOf,
  differences,
  KINDS,
  writeOf,
} from '../../web/src/views/changes/diff.ts';
import { fridayBefore, momentsOf } from '../../web/src/views/changes/moments.ts';
import { changeWords, levelWord } from '../../web/src/views/matrix/change-words.ts';
import type { MatrixCell } from '../../web/src/views/matrix/grid.ts';

type Answer = Parameters<typeof differences>[0];
const answer = (cells: Record<string, object>, actors = ['alba', 'boria']): Answer =>
  ({
    data: Object.entries(cells).map(([actor, cell]) => ({
      proposal: { slug: 'dam' },
      actor: { slug: actor },
      level: null,
      ...cell,
    })),
    grid: {
      proposals: [{ id: 'prp_1', slug: 'dam', name: 'The dam' }],
      actors: actors.map((slug) => ({ slug, id: slug, name: slug })),
      levels: [],
    },
  }) as unknown as Answer;
const kindOf = (one: object, other: object) =>
  differences(answer({ alba: one }), answer({ alba: other })).map(({ kind }) => kind);

describe('a cell differs', () => {
  const silent = { absence: 'silent' };
  test.each([
    ['moved', { level: 'support' }, { level: 'oppose' }],
    ['first', silent, { level: 'oppose' }],
    ['ended', { level: 'oppose' }, silent],
    ['directness', { level: 'oppose' }, { level: 'oppose', stance: { directness: 'inferred' } }],
    ['contested', { level: 'oppose' }, { level: 'oppose', contested: true }],
    ['others', silent, { ...silent, claims: [{ level: 'oppose' }] }],
    ['absence', silent, { absence: 'not_coded' }],
  ])('%s', (kind, one, other) => expect(kindOf(one, other)).toEqual([kind]));

  test('not where it says the same', () => {
    expect(kindOf({ level: 'support', since: '2025' }, { level: 'support', since: '2025' })).toEqual([]);
    expect(kindOf(silent, silent)).toEqual([]);
  });

  test('where one of the answers has not heard of the actor', () => {
    const [one] = differences(answer({}, []), answer({ boria: { level: 'support' } }, ['boria']));
    expect(one).toMatchObject({ kind: 'first', actor: { name: 'boria' }, proposal: { name: 'The dam' } });
    expect(one?.before).toMatchObject({ level: null, absence: 'not_coded' });
    expect(differences(answer({}, []), answer({ boria: { absence: 'not_coded' } }, ['boria']))).toEqual([]);
  });
});

const change = (kind: Difference['kind'], one: object, other: object) =>
  ({ key: `${kind}`, kind, before: one, after: other }) as unknown as Difference;

test('events and changes stand in the order of their days, those without a day in none', () => {
  const moved = change('moved', {}, { since: '2025-05-11' });
  const ended = change('ended', { until: '2025-05' }, {});
  const others = change('others', {}, {});
  expect([moved, ended, others].map(dayOf)).toEqual(['2025-05-11', '2025-05', null]);
  const events = [{ day: '2025-05-11', slug: 'talks', name: 'Talks' }];
  const order = chronology([others, moved, ended], events);
  expect(order.map((entry) => ('event' in entry ? entry.event.slug : entry.change.kind))).toEqual([
    'ended',
    'talks',
    'moved',
  ]);
  expect(countBy(KINDS, [moved, ended, moved], ({ kind }) => kind)).toEqual([
    ['moved', 2],
    ['ended', 1],
  ]);
});

test('what is put right or withdrawn is told from what is entered, by the revision that did it', () => {
  const stance = (id: string, createdRevision: number, more: object = {}) => ({
    id,
    createdRevision,
    supersedes: null,
    correctionReason: null,
    retracted: null,
    ...more,
  });
  const corrected = stance('stn_2', 3, { supersedes: 'stn_1', correctionReason: 'a slip' });
  const withdrawn = stance('stn_3', 1, { retracted: { revision: 3, reason: 'no such words' } });
  expect(causesAmong([stance('stn_1', 1), corrected, withdrawn, stance('stn_4', 3)], 2, 3)).toEqual([
    { kind: 'correction', id: 'stn_2', words: 'a slip' },
    { kind: 'withdrawal', id: 'stn_3', words: 'no such words' },
    { kind: 'entry', id: 'stn_4', words: null },
  ]);
  expect(causesAmong([corrected, withdrawn], 3, 4)).toEqual([]);
  expect(writeOf(causesAmong([stance('stn_4', 3), corrected], 2, 3))).toBe('correction');
  expect(writeOf([])).toBe('elsewhere');
});

test('moments are of the address, or the week before', () => {
  const route = (query: Record<string, string>) => ({ path: [], query });
  expect(momentsOf(route({}), '2025-05-16', 9)).toEqual({ by: 'day', from: '2025-05-09', to: '2025-05-16' });
  expect(momentsOf(route({ by: 'revision' }), '2025-05-16', 9)).toEqual({ by: 'revision', from: '8', to: '9' });
  expect(momentsOf(route({ by: 'nothing', from: '2025-05-01' }), '2025-05-16', 9).from).toBe('2025-05-01');
  // 16 May 2025 was a Friday.
  expect(['2025-05-16', '2025-05-17', '2025-05-22'].map(fridayBefore)).toEqual([
    '2025-05-09',
    '2025-05-16',
    '2025-05-16',
  ]);
  expect(before('2025-03-01', 1)).toBe('2025-02-28');
});

describe('a change in words', () => {
  const words = (one: object, other: object, say?: typeof levelWord) =>
    changeWords(one as MatrixCell, other as MatrixCell, say);
  const inferred = { level: 'oppose', stance: { directness: 'inferred' } };
  const told = (...levels: string[]) => ({ claims: levels.map((level) => ({ level })) });

  test('goes from one level to another, or from one directness', () => {
    expect(words({ level: 'support' }, inferred)).toBe('Support, then Oppose (inferred)');
    expect(words({ level: 'support' }, inferred, levelWord)).toBe('Support, then Oppose');
    expect(words({ level: 'oppose' }, inferred, levelWord)).toBe('Oppose, then Oppose (inferred)');
  });

  test('says what moved where the level did not', () => {
    const firm = { level: 'conditional_support' };
    const asBefore = 'Conditional support as before';
    expect(words(firm, { ...firm, ...told('oppose') })).toBe(`${asBefore}; what others say: nothing, then Oppose`);
    expect(words({ ...firm, ...told('oppose', 'neutral') }, { ...firm, ...told('oppose') })).toBe(
      `${asBefore}; what others say: Oppose, Neutral, then Oppose`,
    );
    expect(words(firm, { ...firm, contested: true })).toBe(`${asBefore}; now contested`);
    expect(words({ ...firm, contested: true }, { ...firm, ...told('oppose') })).toBe(
      `${asBefore}; no longer contested and what others say: nothing, then Oppose`,
    );
    const [silent, uncoded] = ['silent', 'not_coded'].map((absence) => ({ level: null, absence, ...told('support') }));
    expect(words(silent as object, uncoded as object)).toBe(
      'Only others say so (Support) as before; its own words: Silent: somebody looked, then Not coded yet',
    );
  });
});
