import { z } from 'zod';
import { earliestDay, precisionOf } from '../../domain/edtf.ts';
import { bare } from '../request/fields.ts';

/**
 * The columns of a table are derived from the zod shape of a JSON row, so that a row's fields are declared in one
 * place. A reference to another noun gives two columns, its slug (or id) and its name; an object gives one for each
 * field, with `id` under the object's own name; a list of texts or references gives one, joined by `;` (escaped as
 * `\;`); anything deeper is JSON. A date that may be a month or uncertain gets two more: its earliest day and its
 * precision.
 */
type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'instant' | 'json';
type Fields = Record<string, unknown>;

export interface Column {
  name: string;
  type: ColumnType;
  /** Part of an object, or of an optional list, rather than a field of the row itself. */
  isInner?: boolean;
  /** The column is written only if the query's `include` contains this. */
  include?: string | undefined;
  /** The id of the actor that the column names. */
  actor?(value: unknown): string | null;
  /** Reads the cell from the value of its group. */
  of(value: unknown): unknown;
}

/** The columns of one field. The text of a frozen value is written once and reused in other rows. */
export interface Group {
  columns: Column[];
  /** The value comes from the answer's meta, and is the same in every row. */
  ofMeta?: boolean;
  value(row: Fields, meta: Fields): unknown;
}
export type Table = readonly Group[];

/** The fields that rows have only if the query's `include` asks for them. */
export const INCLUDED = z.registry<{ include: string }>();

/** A column that is not a field of the JSON. */
export const derivedColumn = (name: string, type: ColumnType, value: Group['value']): Group => ({
  columns: [{ name, type, of: (found) => found ?? null }],
  value,
});

/** A column from the answer's meta, because files are often read long after the moment that they describe. */
export const ofMeta = (name: string, type: ColumnType, field: string): Group => ({
  ...derivedColumn(name, type, (_row, meta) => meta[field]),
  ofMeta: true,
});
/** The moment of an answer, repeated in every row. */
export const KNOWN_AT = ofMeta('known_at', 'integer', 'knownAt');
export const MOMENT: Table = [ofMeta('as_of', 'date', 'asOf'), KNOWN_AT];

export function tableOf(row: z.ZodType, ...more: Table): Table {
  const groups = Object.entries((row as z.ZodObject).shape).map(([name, shape]) => ({
    columns: columnsOf(snake(name), shape as z.ZodType).map((column) =>
      shape instanceof z.ZodOptional && bare(shape) instanceof z.ZodArray ? { ...column, isInner: true } : column,
    ),
    value: (fields: Fields) => fields[name],
  }));
  // The row is itself an actor.
  if ('identifiers' in (row as z.ZodObject).shape) {
    for (const column of columnsIn(groups)) if (column.name === 'id') column.actor = (id) => id as string;
  }
  return [...groups, ...more];
}

/** Adds the codes of each actor that a row names, as `actor_cow` or, if the row is itself an actor, `cow`. */
export const withCodes = (
  table: Table,
  schemes: readonly string[],
  codeOf: (actorId: string, scheme: string) => string | null,
): Table =>
  table.map((group) => ({
    ...group,
    columns: group.columns.flatMap((column) => {
      const { name, actor, isInner } = column;
      if (!actor) return [column];
      const codes = schemes.map((scheme): Column => {
        const code = (value: unknown) => {
          const id = actor(value);
          return id === null ? null : codeOf(id, scheme);
        };
        const plain = scheme.toLowerCase().replace(/[^a-z0-9]+/g, '_');
        return { name: name === 'id' ? plain : name.replace(/name$/, plain), type: 'string', isInner, of: code };
      });
      return [column, ...codes];
    }),
  }));

export const columnsIn = (table: Table): Column[] => table.flatMap(({ columns }) => columns);

/** The table without the given columns. */
export const without = (table: Table, columns: ReadonlySet<Column>): Table =>
  table
    .map((group) => ({ ...group, columns: group.columns.filter((column) => !columns.has(column)) }))
    .filter((group) => group.columns.length > 0);

const itself = (value: unknown): unknown => value ?? null;

function columnsOf(name: string, given: z.ZodType): Column[] {
  const include = INCLUDED.get(given)?.include;
  const columns = columnsOfShape(name, bare(given));
  return include === undefined ? columns : columns.map((column) => ({ ...column, include }));
}

function columnsOfShape(name: string, shape: z.ZodType): Column[] {
  // Of what a reference says beside its name, only the stance behind an implied level has a column.
  if (shape instanceof z.ZodObject && isRef(shape))
    return [
      ...refColumns(name, isActor(shape)),
      ...fieldColumns(name, shape).filter((one) => one.name === `${name}_stance`),
    ];
  if (shape instanceof z.ZodObject) return fieldColumns(name, shape);
  if (shape instanceof z.ZodArray) return [listColumn(name, bare(shape.element as z.ZodType))];
  const column = { name, type: scalarType(shape), of: itself };
  if (!DATES.some((id) => isNamed(shape, id))) return [column];
  const day = (text: unknown) => (text ? earliestDay(text as string) : null);
  const precision = (text: unknown) => (text ? precisionOf(text as string) : null);
  return [
    column,
    { name: `${name}_day`, type: 'date', of: day },
    { name: `${name}_precision`, type: 'string', of: precision },
  ];
}

/** The shapes of dates that may be less precise than a day. */
const DATES = ['CalendarDate', 'UncertainDate'];

export const refColumns = (name: string, ofActor = false): Column[] => [
  { name, type: 'string', of: nameless },
  {
    name: `${name}_name`,
    type: 'string',
    of: (ref) => (ref as Fields | null)?.name ?? null,
    ...(ofActor && { actor: (ref) => ((ref as Fields | null)?.id as string | null) ?? null }),
  },
];

function nameless(ref: unknown): unknown {
  const { slug, id } = (ref ?? {}) as Fields;
  return slug ?? id ?? null;
}

function fieldColumns(name: string, shape: z.ZodObject): Column[] {
  return Object.entries(shape.shape).flatMap(([field, inner]) => {
    const inside =
      <T>(read: (value: unknown) => T) =>
      (value: unknown): T | null =>
        value === null || value === undefined ? null : read((value as Fields)[field]);
    return columnsOf(field === 'id' ? name : `${name}_${snake(field)}`, inner as z.ZodType).map((column) => ({
      ...column,
      isInner: field !== 'id',
      of: inside(column.of),
      ...(column.actor && { actor: inside(column.actor) }),
    }));
  });
}

function listColumn(name: string, entry: z.ZodType): Column {
  const isFlat = !(entry instanceof z.ZodObject) && scalarType(entry) !== 'json';
  const keys = entry instanceof z.ZodObject ? Object.keys(entry.shape) : [];
  const isNamed = entry instanceof z.ZodObject && (isRef(entry) || (keys.length === 1 && keys[0] === 'id'));
  if (!isFlat && !isNamed) return { name, type: 'json', of: itself };
  return { name, type: 'string', of: (list) => joined(list, isNamed ? nameless : String) };
}

function joined(list: unknown, text: (entry: unknown) => unknown): string | null {
  if (!Array.isArray(list)) return null;
  return list.map((entry) => String(text(entry)).replace(/[\\;]/g, '\\$&')).join(';');
}

function scalarType(shape: z.ZodType): ColumnType {
  if (shape instanceof z.ZodNumber) return shape.format === 'safeint' ? 'integer' : 'number';
  if (shape instanceof z.ZodBoolean) return 'boolean';
  if (shape instanceof z.ZodString)
    return isNamed(shape, 'Instant') ? 'instant' : isNamed(shape, 'Day') ? 'date' : 'string';
  return shape instanceof z.ZodEnum || shape instanceof z.ZodLiteral ? 'string' : 'json';
}

const isRef = ({ shape }: z.ZodObject): boolean => 'id' in shape && 'slug' in shape && 'name' in shape;

/** Includes a claimant, who may not be on record and then has no id. */
const isActor = ({ shape }: z.ZodObject): boolean => 'type' in shape || shape.id instanceof z.ZodNullable;

/** zod's `describe` makes a copy without the id, but its parents have it. */
function isNamed(shape: z.ZodType, id: string): boolean {
  for (let at: z.core.$ZodType | undefined = shape; at; at = at._zod.parent) {
    if (z.globalRegistry.get(at)?.id === id) return true;
  }
  return false;
}

/** `validFrom` becomes `valid_from`. */
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
