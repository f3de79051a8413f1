import { z } from 'zod';

/** How a table becomes records: a document that somebody writes once for a kind of file. */

const NOUNS = [
  'dossier',
  'actor',
  'membership',
  'proposal',
  'event',
  'source',
  'statement',
  'coding',
  'stance',
] as const;
const Template = z.string().max(2000);
const Key = z.string().min(1).max(200);

export const MappedTable = z
  .strictObject({
    file: Key.describe(
      'The name of the file, without its folder and without .gz. Not needed where there is one file.',
    ).optional(),
    key: Key.describe('The column by which rows of this table are looked up from others.').optional(),
  })
  .describe('A CSV file with a header, a JSON list of objects, or one JSON object, which is a table of one row.');

export const Words = z
  .record(Key, z.string().max(300).nullable())
  .describe(
    'Words of the file and what they mean. null: the record is not made. A word that is not listed is refused, unless "*" says what every other word means; {"*": "*"} leaves it as it is.',
  );

export const MappedRecord = z
  .strictObject({
    noun: z.enum(NOUNS),
    each: Key.optional().describe('The table of which each row makes one. Without it, one is made in all.'),
    lookup: z
      .record(Key, Key)
      .optional()
      .describe('Tables to look into: the name of the table, and the column of this row that holds its key.'),
    externalId: Template.optional().describe(
      'What the file calls the record. Needed for nouns without a slug to be known again.',
    ),
    draft: z.record(Key, z.json()).describe('The fields of the noun, as the API takes them, with templates for texts.'),
  })
  .meta({ id: 'MappedRecord' });

export const Mapping = z
  .strictObject({
    about: z.string().max(2000).optional().describe('For people.'),
    tables: z.record(Key, MappedTable).refine((tables) => Object.keys(tables).length > 0, 'must name a table'),
    words: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), Words).optional(),
    records: z.array(MappedRecord).min(1).max(100),
  })
  .meta({
    id: 'Mapping',
    description:
      'A template is text with {column} in it, or {table.column} for a row that was looked up or a table of one row. Filters follow the column: {vote|level} by a list of words, {name|slug}. A field that comes to nothing is left out.',
  });
export type Mapping = z.output<typeof Mapping>;

/** In a draft, in the place of an actor: who is to be found, and who is made where nobody is. */
export const Find = z.strictObject({
  find: z.strictObject({
    name: Template.optional().describe('An id, a slug, a name or an alias.'),
    country: Template.optional().describe('A country by ISO code or English name: asked for by its code.'),
    codes: z
      .array(z.strictObject({ scheme: Key, value: Template }))
      .max(20)
      .optional(),
    on: Template.optional().describe('The day on which codes and names are to hold.'),
  }),
  else: z
    .record(Key, z.json())
    .optional()
    .describe(
      'An actor’s draft. Of a country, its codes and names are added, and a slug. Without it, who is not found is refused.',
    ),
});
