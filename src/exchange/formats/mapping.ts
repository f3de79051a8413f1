import { z } from 'zod';
import { ALL_KINDS } from '../../nouns/kinds.ts';
import { component } from '../../nouns/shapes.ts';
import { sha256 } from '../../runtime/sha256.ts';
import { slugOf } from './slugs.ts';

/** The value of a cell, before or after a filter. */
export type Value = string | number | boolean | readonly string[];
export type Filter = (value: Value) => Value;

/** Thrown if the mapping translates a word to null, which means that the record is skipped. */
export class SkippedRecord extends Error {}
/** Thrown if a cell is invalid; the row is refused. */
export class BadCell extends Error {}

const LONGEST_SLUG = 120;
const text = (value: Value): string => (typeof value === 'object' ? value.join(', ') : String(value));

/** Filters, keyed by name. The text after a colon is the argument. */
const FILTERS: Record<string, (argument: string) => Filter> = {
  slug: () => (value) => {
    const whole = slugOf(text(value), Number.MAX_SAFE_INTEGER);
    if (whole.length <= LONGEST_SLUG / 2) return whole;
    // A long slug is cut and gets a hash of the whole text. Half the length is left for the rest of the template.
    const mark = sha256(text(value)).slice(0, 12);
    return `${whole.slice(0, LONGEST_SLUG / 2 - 13).replace(/-$/, '')}-${mark}`;
  },
  lower: () => (value) => text(value).toLowerCase(),
  host: () => (value) => (URL.canParse(text(value)) ? new URL(text(value)).host : ''),
  number: () => (value) => {
    if (value === '') return '';
    const number = Number(text(value));
    if (Number.isFinite(number)) return number;
    throw new BadCell(`"${text(value)}" is no number`);
  },
  boolean: () => (value) => {
    const word = text(value).toLowerCase();
    if (word === '') return '';
    if (['1', 'true', 'yes'].includes(word)) return true;
    if (['0', 'false', 'no'].includes(word)) return false;
    throw new BadCell(`"${text(value)}" is neither true nor false`);
  },
  split: (by) => (value) =>
    text(value)
      .split(by || ';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  or: (other) => (value) => (value === '' ? other : value),
  before: (before) => (value) => (text(value) === '' ? '' : before + text(value)),
  cut: (length) => (value) => text(value).slice(0, Number(length)).trim(),
  dmy: () => (value) => turned(text(value), 3, 2, 1),
  mdy: () => (value) => turned(text(value), 3, 1, 2),
};

export const FILTER_NAMES = Object.keys(FILTERS);

export const filterOf = (name: string, argument: string): Filter | undefined =>
  Object.hasOwn(FILTERS, name) ? FILTERS[name]?.(argument) : undefined;

/** Converts 24.12.2020 or 24/12/2020 to 2020-12-24. */
function turned(date: string, year: number, month: number, day: number): string {
  if (date === '') return '';
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(date);
  if (!parts) throw new BadCell(`"${date}" is no date such as ${month === 2 ? '24.12.2020' : '12/24/2020'}`);
  return [parts[year], parts[month]?.padStart(2, '0'), parts[day]?.padStart(2, '0')].join('-');
}

/** Translates words. `*` matches every word that is not listed; if its translation is `*`, the word is kept as it is. */
export const wordsFilter =
  (words: Record<string, string | null>): Filter =>
  (value) => {
    const word = text(value);
    const meaning = Object.hasOwn(words, word) ? words[word] : words['*'] === '*' ? word : words['*'];
    if (meaning === null) throw new SkippedRecord();
    if (meaning !== undefined) return meaning;
    throw new BadCell(`"${word}" is none of ${Object.keys(words).slice(0, 20).join(', ')}`);
  };

/** A mapping says how rows become records. The user writes it once for each kind of file. */

const Template = z.string().max(2000);
const Key = z.string().min(1).max(200);

const MappedTable = z
  .strictObject({
    file: Key.describe(
      'The name of the file, without its folder and without .gz. Not needed if there is only one file.',
    ).optional(),
    key: Key.describe('Column by which other tables look up rows of this one.').optional(),
  })
  .describe('A CSV file with a header, a JSON list of objects, or one JSON object, which is a table of one row.');

const Words = z
  .record(Key, z.string().max(300).nullable())
  .describe(
    'Words of the file and what they mean. null: the record is not made. A word that is not listed is refused, unless "*" says what every other word means; {"*": "*"} leaves it as it is.',
  );

const MappedRecord = z
  .strictObject({
    noun: z.enum(ALL_KINDS),
    each: Key.optional().describe('Table whose rows make one record each. Without it, there is one record in all.'),
    lookup: z
      .record(Key, Key)
      .optional()
      .describe('Tables to look into: the name of the table, and the column of this row that holds its key.'),
    externalId: Template.optional().describe(
      'The record’s id in the file. Without it, later imports cannot recognise nouns without a slug.',
    ),
    draft: z.record(Key, z.json()).describe('The fields of the noun, as the API takes them, with templates for texts.'),
  })
  .meta({ id: 'MappedRecord' });

export const Mapping = component(
  'Mapping',
  'A template is text with {column} in it, or {table.column} for a row that was looked up or a table of one row. Filters follow the column: {vote|level} by a list of words, {name|slug}. A field without a value is left out.',
  {
    about: z.string().max(2000).optional().describe('Comment for people; the import ignores it.'),
    tables: z.record(Key, MappedTable).refine((tables) => Object.keys(tables).length > 0, 'must name a table'),
    words: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), Words).optional(),
    records: z.array(MappedRecord).min(1).max(100),
  },
);
export type Mapping = z.output<typeof Mapping>;

/** Stands in a draft in place of an actor: which actor to find, and which to create if there is none. */
export const ActorToFind = z.strictObject({
  find: z.strictObject({
    name: Template.optional().describe('An id, a slug, a name or an alias.'),
    country: Template.optional().describe('A country by ISO code or English name; matched by its code.'),
    codes: z
      .array(z.strictObject({ scheme: Key, value: Template }))
      .max(20)
      .optional(),
    on: Template.optional().describe('The day on which the codes and names must be valid.'),
  }),
  else: z
    .record(Key, z.json())
    .optional()
    .describe(
      'The draft of the actor to create if none is found. For a country, its codes, names and slug are added. Without it, the row is refused.',
    ),
});
