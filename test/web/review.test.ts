import { describe, expect, test } from 'vitest';
import {
  type Case,
  casesOf,
  confusionsOf,
  type Decision,
  decisionLacks,
  remediesOf,
  revisionOf,
} from '../../web/src/review/decision.ts';
import { commandOf, type Pressed } from '../../web/src/review/keys.ts';
import { beside, nextOpen, progressOf } from '../../web/src/review/queue.ts';
import {
  BLANK,
  changeBy,
  codingsOf,
  isDone,
  type Notebook,
  notebookIn,
  readingOf,
  withoutSent,
  withRead,
  withReading,
} from '../../web/src/review/readings.ts';

const pressed = (key: string, code = '', more: Partial<Pressed> = {}) =>
  commandOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('keys', () => {
  test.each([
    ['1', 'Digit1', { do: 'level', level: 'support' }],
    ['5', 'Digit5', { do: 'level', level: 'oppose' }],
    ['6', 'Numpad6', { do: 'level', level: 'ambiguous' }],
    ['7', 'Digit7', { do: 'directness', directness: 'explicit' }],
    ['9', 'Digit9', { do: 'directness', directness: 'inferred' }],
    ['0', 'Digit0', { do: 'clear' }],
    // French keyboards have digits behind Shift.
    ['&', 'Digit1', { do: 'level', level: 'support' }],
    ['ArrowDown', 'ArrowDown', { do: 'row', step: 1 }],
    ['n', 'KeyN', { do: 'words' }],
    // On a Ukrainian keyboard the key of N writes т.
    ['т', 'KeyN', { do: 'words' }],
    // On a French one the key where A is elsewhere writes q.
    ['q', 'KeyA', null],
    ['a', 'KeyQ', { do: 'actor' }],
    ['x', 'KeyX', null],
  ] as const)('%s (%s)', (key, code, expected) => expect(pressed(key, code)).toEqual(expected));

  test('leave what belongs to the browser to it', () => {
    expect(pressed('1', 'Digit1', { ctrlKey: true })).toBeNull();
    expect(pressed('n', 'KeyN', { metaKey: true })).toBeNull();
    expect(pressed('Tab', 'Tab')).toBeNull();
  });
});

describe('a queue', () => {
  const items = [
    { key: 'a', isDone: true },
    { key: 'b', isDone: false },
    { key: 'c', isDone: false },
  ];
  test('goes to the next that is open, and round', () => {
    expect(nextOpen(items)).toBe('b');
    expect(nextOpen(items, 'b')).toBe('c');
    expect(nextOpen(items, 'c')).toBe('b');
    expect(nextOpen([{ key: 'b', isDone: false }], 'b')).toBe('b');
    expect(nextOpen([{ key: 'a', isDone: true }])).toBeUndefined();
  });
  test('stays at its ends', () => {
    expect(beside(items, 'a', -1)).toBe('a');
    expect(beside(items, 'c', 1)).toBe('c');
    expect(beside(items, 'b', Number.POSITIVE_INFINITY)).toBe('c');
    expect(beside([], undefined, 1)).toBeUndefined();
    expect(progressOf(items)).toEqual({ done: 1, n: 3 });
  });
});

describe('a notebook', () => {
  const unit = { statement: 's', actor: 'a', proposal: 'p' };
  const read = (...changes: Parameters<typeof withReading>[2][]): Notebook =>
    changes.reduce<Notebook>((notebook, change) => withReading(notebook, unit, change), BLANK);

  test('keeps what is said of a unit until nothing is', () => {
    expect(readingOf(read({ level: 'support' }), unit)).toMatchObject({ level: 'support', directness: null });
    expect(read({ level: 'support' }, { level: null }).readings).toEqual([]);
    expect(read({ level: 'support' }, { note: 'why' }, { level: null }).readings).toHaveLength(1);
  });
  test('forgets what made a level ambiguous that is so no more', () =>
    expect(
      readingOf(read({ level: 'ambiguous', basis: 'vague_wording' }, { level: 'oppose' }), unit)?.basis,
    ).toBeNull());
  test('goes through what makes a level ambiguous by its key', () => {
    const command = { do: 'level', level: 'ambiguous' } as const;
    expect(changeBy(command, undefined)).toEqual({ level: 'ambiguous' });
    expect(changeBy(command, { level: 'ambiguous', basis: null })).toEqual({ basis: 'mixed_signals' });
    expect(changeBy(command, { level: 'ambiguous', basis: 'contradictory_sources' })).toEqual({
      basis: 'mixed_signals',
    });
  });
  test('is done with a passage that was gone through and left nothing half said', () => {
    expect(isDone(BLANK, 's')).toBe(false);
    expect(isDone(withRead(BLANK, 's'), 's')).toBe(true);
    expect(isDone(withRead(read({ level: 'support' }), 's'), 's')).toBe(false);
    expect(isDone(withRead(read({ level: 'support', directness: 'explicit' }), 's'), 's')).toBe(true);
  });
  test('sends what is whole, and keeps the rest', () => {
    const notebook = withReading(
      read({ level: 'ambiguous', directness: 'implied', basis: 'mixed_signals' }),
      { ...unit, proposal: 'q' },
      { level: 'support' },
    );
    expect(codingsOf(notebook, 'C')).toEqual([
      { noun: 'coding', coder: 'C', ...unit, level: 'ambiguous', basis: 'mixed_signals', directness: 'implied' },
    ]);
    const sent = codingsOf(notebook, 'C');
    expect(withoutSent(notebook, sent).readings).toMatchObject([{ proposal: 'q' }]);
    // Somebody reads on while it is on the way.
    const since = withReading(notebook, { ...unit, proposal: 'r' }, { level: 'support', directness: 'explicit' });
    expect(withoutSent(since, sent).readings.map(({ proposal }) => proposal)).toEqual(['q', 'r']);
  });
  test('comes back from the browser, or blank from anything else', () => {
    const notebook = read({ level: 'support' });
    expect(notebookIn(JSON.stringify(notebook))).toEqual(notebook);
    for (const text of [null, '', '{', '{}', '{"readings":1,"read":[]}', 'null'])
      expect(notebookIn(text)).toEqual(BLANK);
  });
});

describe('a decision', () => {
  const ref = (id: string) => ({ id, slug: id, name: id });
  const reading = (coder: string, level: string) => ({ coder, level, coding: { id: coder } });
  const rows = [
    {
      proposal: ref('p'),
      disagreements: {
        n: 2,
        adjudicated: 1,
        cases: [
          {
            statement: ref('s'),
            actor: ref('a'),
            codings: [reading('A', 'support'), reading('B', 'oppose')],
            adjudication: null,
          },
          {
            statement: ref('t'),
            actor: ref('a'),
            codings: [reading('A', 'oppose'), reading('B', 'support')],
            adjudication: reading('C', 'support'),
          },
        ],
      },
    },
  ] as unknown as Parameters<typeof casesOf>[0];
  const cases = casesOf(rows);
  const [open] = cases as [Case];
  const decision: Decision = {
    by: ' C ',
    level: 'support',
    basis: null,
    directness: 'inferred',
    reason: ' It asks\nfor it. ',
    remedy: { do: 'write' },
    validFrom: '2025-05-08',
  };
  const stance = (id: string, level: string, more: object = {}) =>
    ({ id, level, directness: 'explicit', impliedBy: null, conditions: [], statements: [], ...more }) as never;

  test('is about what coders read differently, settled or not', () => {
    expect(cases.map(({ key, isDone }) => [key, isDone])).toEqual([
      ['s.a.p', false],
      ['t.a.p', true],
    ]);
    expect(confusionsOf(cases)).toEqual([{ levels: ['oppose', 'support'], n: 2, open: 1 }]);
  });

  test('offers what can be done about the record, the likeliest first', () => {
    expect(remediesOf('support', [])).toEqual([{ do: 'write' }, { do: 'nothing' }]);
    expect(remediesOf('support', [stance('stn_1', 'support')])).toEqual([{ do: 'nothing' }]);
    expect(remediesOf('support', [stance('stn_1', 'oppose')])).toEqual([
      { do: 'correct', stance: 'stn_1' },
      { do: 'nothing' },
    ]);
    expect(remediesOf('support', [stance('stn_1', 'support'), stance('stn_2', 'oppose')])).toEqual([
      { do: 'nothing' },
      { do: 'correct', stance: 'stn_2' },
    ]);
  });

  test('lacks what is not said', () => {
    expect(decisionLacks(decision)).toEqual([]);
    expect(decisionLacks({ ...decision, level: null, directness: null, reason: ' ', by: '', validFrom: '' })).toEqual([
      'level',
      'directness',
      'reason',
      'by',
      'validFrom',
    ]);
    expect(decisionLacks({ ...decision, level: 'ambiguous' })).toEqual(['basis']);
  });

  test('writes what was settled and the stance as one revision', () => {
    expect(revisionOf(open, decision, [])).toEqual({
      reason: 'It asks for it.',
      drafts: [
        {
          noun: 'coding',
          role: 'adjudication',
          coder: 'C',
          statement: 's',
          actor: 'a',
          proposal: 'p',
          level: 'support',
          directness: 'inferred',
          note: 'It asks for it.',
        },
        {
          noun: 'stance',
          actor: 'a',
          proposal: 'p',
          level: 'support',
          directness: 'inferred',
          rationale: 'It asks for it.',
          validFrom: '2025-05-08',
          statements: ['s'],
        },
      ],
    });
  });

  test('corrects the stance that is wrong, and takes from it what the new level does not have', () => {
    const wrong = stance('stn_1', 'conditional_support', { conditions: [{ text: 'if' }], impliedBy: ref('q') });
    const { corrections, drafts } = revisionOf(
      open,
      { ...decision, directness: 'explicit', remedy: { do: 'correct', stance: 'stn_1' } },
      [wrong],
    );
    expect(corrections).toEqual([
      {
        stance: 'stn_1',
        level: 'support',
        directness: 'explicit',
        conditions: [],
        impliedBy: null,
        reason: 'It asks for it.',
      },
    ]);
    expect(drafts).toHaveLength(1);
    const still = revisionOf(
      open,
      { ...decision, level: 'conditional_opposition', remedy: { do: 'correct', stance: 'stn_1' } },
      [wrong],
    );
    expect(still.corrections?.[0]).not.toHaveProperty('conditions');
  });
});
