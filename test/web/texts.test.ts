import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

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
  const kinds = [...all.matchAll(/(?:t\(`|word\(')(\w+(?:\.\w+)?)[.']/g)].map(([, kind]) => `${kind}.`);
  const unused = Object.keys(en).filter(
    (name) => !all.includes(`'${name}'`) && !kinds.some((kind) => name.startsWith(kind)),
  );
  expect(unused).toEqual([]);
});

test('none says "no data"', () => {
  for (const text of Object.values(en).flatMap(formsOf)) expect(text).not.toMatch(/no data|N\/A|unknown error/i);
});
