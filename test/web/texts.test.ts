import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as vocabulary from '../../src/domain/vocabulary.ts';
import { CODES } from '../../src/http/problems/catalogue.ts';

const WEB = new URL('../../web/src/', import.meta.url);
const texts = (code: string) =>
  JSON.parse(readFileSync(new URL(`texts/${code}.json`, WEB), 'utf8')) as Record<
    string,
    string | Record<string, string>
  >;
const en = texts('en');
const sources = (readdirSync(WEB, { recursive: true }) as string[])
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(new URL(path, WEB), 'utf8'));
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const formsOf = (text: string | Record<string, string> | undefined) =>
  typeof text === 'object' ? Object.values(text) : [text ?? ''];

test.each(
  readdirSync(new URL('texts/', WEB))
    .map((name) => name.replace('.json', ''))
    .filter((code) => code !== 'en'),
)('%s says all that English does, with the same values in it', (code) => {
  const other = texts(code);
  expect(Object.keys(other)).toEqual(Object.keys(en));
  for (const [name, text] of Object.entries(en)) {
    expect([name, typeof other[name]]).toEqual([name, typeof text]);
    for (const form of formsOf(other[name])) {
      expect(form).not.toBe('');
      expect([name, placesIn(form)]).toEqual([name, placesIn(formsOf(text).at(-1) ?? '')]);
    }
    // A language has the plurals that it has.
    if (typeof other[name] === 'object') {
      const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
      expect(pluralCategories.filter((form) => form !== 'other')).toEqual(
        Object.keys(other[name])
          .filter((form) => form !== 'other')
          .sort((a, b) => pluralCategories.indexOf(a as never) - pluralCategories.indexOf(b as never)),
      );
    }
  }
});

test('each text is used, by its name or by its kind', () => {
  const all = sources.join('\n');
  const kinds = [...all.matchAll(/(?:t\(`|[wW]ord\(')(\w+(?:\.\w+)?)[.']/g)].map(([, kind]) => `${kind}.`);
  const unused = Object.keys(en).filter(
    (name) => !all.includes(`'${name}'`) && !kinds.some((kind) => name.startsWith(kind)),
  );
  expect(unused).toEqual([]);
});

test('each problem is worded by its code, and no other', () => {
  const codes = Object.keys(en).flatMap((name) => name.match(/^problem\.(.+)$/)?.slice(1) ?? []);
  expect(codes.sort()).toEqual([...CODES].sort());
});

const { LEVELS, DIRECTNESSES, ABSENCES, TRUTHS } = vocabulary;
const { VOICES, AMBIGUITY_BASES, EVENT_KINDS, EVENT_CONTEXTS, PARTICIPANT_ROLES, AGENDA_RESULTS } = vocabulary;
const { CHANGES, STATEMENT_RELATIONS, CODING_ROLES, CONDITION_TYPES } = vocabulary;
test.each([
  ['mark', [...LEVELS, ...DIRECTNESSES, ...ABSENCES, ...TRUTHS]],
  ['value', [...VOICES, ...AMBIGUITY_BASES, ...EVENT_KINDS, ...EVENT_CONTEXTS, ...PARTICIPANT_ROLES]],
  ['value', [...AGENDA_RESULTS, ...CHANGES, ...STATEMENT_RELATIONS, ...CODING_ROLES, ...CONDITION_TYPES]],
  ['status', AGENDA_RESULTS],
  ['truth', TRUTHS],
  ['basis', AMBIGUITY_BASES],
  ['condition', CONDITION_TYPES],
  ['confidence', vocabulary.CONFIDENCES],
  ['likelihood', vocabulary.LIKELIHOODS],
  ['mode', vocabulary.LINK_MODES],
  ['relation', vocabulary.PROPOSAL_RELATIONS],
  ['type', vocabulary.ACTOR_TYPES],
  ['word.capacity', vocabulary.CAPACITIES],
] as const)('each word of the API that is shown by %s has a text', (kind, words) => {
  expect(words.filter((word) => !(`${kind}.${word}` in en))).toEqual([]);
});

test('Ukrainian has one term for one thing', () => {
  const uk = Object.values(texts('uk')).flatMap(formsOf).join('\n');
  for (const other of ['актор', 'на столі', 'винесено', 'відкладено:', 'виснувано', 'у реєстрі немає'])
    expect(uk.toLowerCase()).not.toContain(other);
});

test('none says "no data"', () => {
  for (const text of Object.values(en).flatMap(formsOf)) expect(text).not.toMatch(/no data|N\/A|unknown error/i);
});
