import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tablesOf } from '../../src/ledger/database/tables.ts';
import type { AnyField, Fields } from '../../src/nouns/field.ts';
import { valueName } from '../../src/nouns/field.ts';
import type { Noun } from '../../src/nouns/noun.ts';
import { KINDS, NOUNS } from '../../src/nouns/nouns.ts';
import { EdtfText } from '../../src/nouns/shapes.ts';
import { testDatabase } from '../support/database.ts';

const schema = await readFile(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');
const blocks = (word: string) =>
  new Map(
    [...schema.matchAll(new RegExp(`^${word} (\\w+) \\{\\n(.*?)^\\}`, 'gms'))].map(([, name, body]) => [name, body]),
  );
const enums = new Map(
  [...blocks('enum')].map(([name, body = '']) => [name, body.match(/^ {2}\w+$/gm)?.map((line) => line.trim())]),
);

/** The columns of each of Prisma's models by field, with their types: what is no relation. */
const models = new Map(
  [...blocks('model')].map(([name, body = '']) => {
    const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)(\[\]|\?)?/gm)].map(([, field, type, suffix = '']) => ({
      field: field as string,
      type: type as string,
      suffix,
    }));
    const columns = fields.filter(({ type }) => !blocks('model').has(type));
    return [
      name as string,
      Object.fromEntries(
        columns.map(({ field, type, suffix }) => [field, `${enums.get(type)?.join(' ') ?? type}${suffix}`]),
      ),
    ];
  }),
);
const PRECISION = enums.get('DatePrecision')?.join(' ');

const unwrapped = (shape: z.ZodType): z.ZodType =>
  shape instanceof z.ZodOptional || shape instanceof z.ZodNullable ? unwrapped(shape.unwrap() as z.ZodType) : shape;

function typeOf({ is: { form, journal, words } }: AnyField): string {
  if (words) return words.join(' ');
  if (form === 'link' || journal instanceof z.ZodNumber) return 'Int';
  if (form === 'instant') return 'DateTime';
  const shape = unwrapped(journal);
  if (shape instanceof z.ZodBoolean || shape instanceof z.ZodLiteral) return 'Boolean';
  if (shape instanceof z.ZodArray) return shape.element instanceof z.ZodString ? 'String[]' : 'Json?';
  return shape instanceof z.ZodRecord ? 'Json' : 'String';
}

/** What the description of fields asks of a table. */
function columnsOf(fields: Fields): Record<string, string> {
  const columns: [string, string][] = [];
  for (const [name, field] of Object.entries(fields)) {
    const { form, default: meant, fields: inner = {} } = field.is;
    const suffix = meant === null ? '?' : '';
    if (form === 'date') {
      columns.push([name, `DateTime${suffix}`], [`${name}Precision`, `${PRECISION}${suffix}`]);
      if (field.is.journal === EdtfText) columns.push([`${name}Edtf`, 'String?']);
    } else if (form === 'parts') {
      for (const [part, type] of Object.entries(columnsOf(inner)))
        columns.push([name + part[0]?.toUpperCase() + part.slice(1), type.replace(/\??$/, suffix)]);
    } else if (['plain', 'instant', 'link'].includes(form))
      columns.push([valueName(name, field), typeOf(field) + suffix]);
  }
  return Object.fromEntries(columns);
}

const model = (table: string) => models.get(`${table[0]?.toUpperCase()}${table.slice(1)}`);
const KEY = { id: 'Int', revision: 'Int' };

describe('the description of a noun and Prisma’s schema have the same columns, of the same types', () => {
  it.each(KINDS)('%s', (kind) => {
    const { fields }: Noun = NOUNS[kind];
    expect(model(`${kind}Version`)).toEqual({ ...KEY, ...columnsOf(fields), retractedReason: 'String?' });
    const slug = fields.slug && { slug: fields.slug.is.default === null ? 'String?' : 'String' };
    expect(model(kind)).toEqual({ ...KEY, ...slug });
  });

  const lists = Object.values(NOUNS as Record<string, Noun>).flatMap(({ fields }) =>
    Object.values(fields).flatMap(({ is }) => (is.table ? [[is.table, is.fields ?? {}] as const] : [])),
  );
  it.each(lists)('%s', (table, fields) => {
    expect(model(table)).toEqual({ ...KEY, position: 'Int', ...columnsOf(fields) });
  });

  it('stance', () => {
    const worked = {
      voice: enums.get('Voice')?.join(' '),
      firstHand: 'Boolean',
      viaId: 'Int?',
      claimantId: 'Int?',
      claimantDescription: 'String?',
      supersedesId: 'Int?',
      correctionReason: 'String?',
    };
    expect(model('stance')).toEqual({ ...KEY, ...columnsOf(NOUNS.stance.fields), ...worked });
    expect(model('stanceStatement')).toEqual({ stanceId: 'Int', position: 'Int', revision: 'Int', statementId: 'Int' });
  });
});

it('Prisma’s schema and the tables of the database have the same columns, by the same names', async () => {
  const tables = await tablesOf(await testDatabase());
  const found = [...tables].filter(([name]) => !name.startsWith('_') && name !== 'PrismaMigrations');
  const named = (columns: Iterable<string>) => [...columns].sort();
  expect(Object.fromEntries(found.map(([name, { columns }]) => [name, named(columns.keys())]))).toEqual(
    Object.fromEntries(
      [...models].map(([name, columns]) => [`${name[0]?.toLowerCase()}${name.slice(1)}`, named(Object.keys(columns))]),
    ),
  );
});
