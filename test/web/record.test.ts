import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dateWords, instantWords } from '../../web/src/state/dates.ts';
import { pageOf } from '../../web/src/state/links.ts';
import { knowledgeOf } from '../../web/src/state/title.ts';
import { COMMON, changedFields, wordsOf } from '../../web/src/views/record/words.ts';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { schemas } = json('openapi/openapi.json').components;
const en = json('web/src/texts/en.json');

describe('every field of a record has a name, and every term of it words', () => {
  const NOUNS = [
    'Event',
    'Source',
    'Statement',
    'Stance',
    'Membership',
    'Coverage',
    'Expectation',
    'Coding',
    'Release',
  ];
  test.each(NOUNS)('%s', (noun) => {
    const fields = Object.keys(schemas[noun].properties).filter((field) => !COMMON.has(field));
    expect(fields.filter((field) => !(`recordField.${field}` in en))).toEqual([]);
  });

  test.each([
    'EventKind',
    'EventContext',
    'ParticipantRole',
    'AgendaResult',
    'Change',
    'Voice',
    'AmbiguityBasis',
    'StatementRelationType',
    'CodingRole',
    'ConditionType',
  ])('%s', (terms) => {
    const words = schemas[terms].enum as string[];
    expect(words.filter((term) => !(`value.${term}` in en))).toEqual([]);
  });
});

test('a value is said in words, and what a record says itself stays as it is', () => {
  expect(wordsOf('validFrom', '2025-05-08/2025-05-16')).toBe('between 8 May 2025 and 16 May 2025');
  expect(wordsOf('level', 'conditional_support')).toBe('Conditional support');
  expect(wordsOf('firstHand', false)).toBe('no');
  expect(wordsOf('percent', 70)).toBe('70 %');
  expect(wordsOf('sourceReliability', 'B')).toBe('B: usually reliable');
  expect(wordsOf('language', 'uk')).toBe('Ukrainian');
  expect(wordsOf('note', '2025 <b>')).toBe('2025 <b>');
  expect(wordsOf('kind', 'talks')).toBe('talks');
  expect(['2025-02-31', '2025-13', '0000', '2025-02-28'].map((text) => dateWords(text))).toEqual([
    '2025-02-31',
    '2025-13',
    '0000',
    '28 February 2025',
  ]);
  expect(instantWords('2026-11-28T18:51:03.000Z')).toBe('28 November 2026, 18:51 UTC');
});

test('two versions differ in the fields that say something else', () => {
  const one = { id: 'evt_1', revision: 1, name: 'Talks', participants: [{ role: 'party' }], note: null };
  expect(changedFields(one, { ...one, revision: 2, note: 'x', participants: [{ role: 'party' }] })).toEqual(['note']);
});

test('a record has its page by its id, and who is no record has none', () => {
  expect(pageOf({ id: 'evt_3', slug: 'istanbul' })).toBe('/desk/events/istanbul');
  expect(pageOf({ id: 'stn_3' }, { knownAt: '2' })).toBe('/desk/stances/stn_3?knownAt=2');
  expect(pageOf({ id: null, name: 'unnamed sources' })).toBeNull();
});

test('what was known is read as it was asked: at a revision, on a day, at an instant, in a release', () => {
  const read = (knownAt: string) => knowledgeOf({ knownAt })[0];
  expect(read('12')).toBe('as this ledger knew it at revision 12');
  expect(read('2026-01-02')).toBe('as this ledger knew it on 2 January 2026');
  expect(read('2026-01-02T23:30:00-01:00')).toBe('as this ledger knew it on 3 January 2026, 00:30 UTC');
  expect(read('first')).toBe('as this ledger knew it in its release “first”');
});
