import { createHash } from 'node:crypto';
import { DISTANT_PAST, formatDay, parseDate } from '../../domain/time.ts';
import { DATE_PRECISIONS, type DatePrecision } from '../../domain/vocabulary.ts';
import { type Kind, LAYOUTS } from '../../nouns/nouns.ts';
import { SparseColumn, type StateOf } from './columns.ts';
import { fieldsInOrder, fromRow } from './table-rows.ts';
import { Texts } from './texts.ts';

type Fields = Record<string, unknown>;

/** The kinds with at least as many records as there are stances. Other kinds have few records, which are read often. */
export const PACKED_KINDS = ['source', 'statement'] as const satisfies Kind[];
export const isPacked = (kind: Kind): kind is (typeof PACKED_KINDS)[number] =>
  (PACKED_KINDS as readonly Kind[]).includes(kind);

/** A hash from 1 to 2^20, small enough to index an array. Different texts may have the same hash. */
const markOf = (text: string): number =>
  Number.parseInt(createHash('md5').update(text).digest('hex').slice(0, 5), 16) + 1;
/** A hash that identifies a source's document by its URL or, without one, by its title. */
export const documentOf = ({ url, title }: { url: string | null; title: string }): number => markOf(url ?? title);
/** The same hash as an SQL expression over columns. */
export const documentSql = (url: string, title: string) =>
  `('x' || left(md5(coalesce(${url}, ${title})), 5))::bit(20)::int + 1`;

/** How the values of a kind are packed: which fields are numbers in columns, and the order of the others in a text. */
interface Packing {
  /** All fields, in the order of a value read from the tables. */
  fields: string[];
  /** Fields that name another record. */
  links: string[];
  dates: string[];
  texts: string[];
  /** For each field that is an object or a list of objects, the fields of those objects. */
  nested: Record<string, string[]>;
  lists: Record<string, string[]>;
}

/** The fields that are stored in columns. */
export const numbersOf = ({ links, dates }: Packing): string[] => [...links, ...dates];

const blank = (fields: readonly string[]): Fields => Object.fromEntries(fields.map((field) => [field, null]));

export function packingOf(kind: Kind): Packing {
  const layout = LAYOUTS[kind];
  const lists = Object.entries(layout.lists);
  // Built like a row read from the tables, so that the order of fields is the same.
  const row = blank(fieldsInOrder(`${kind}Version`));
  for (const [field, { table }] of lists) row[field] = [blank(fieldsInOrder(table))];
  const value = fromRow(layout, row);
  const fields = Object.keys(value);
  const links = Object.keys(layout.links).map((name) => `${name}Id`);
  const texts = fields.filter((field) => !links.includes(field) && !layout.dates.includes(field));
  const items = lists.map(([field]) => [field, Object.keys((value[field] as Fields[])[0] as Fields)]);
  return { fields, links, dates: layout.dates, texts, nested: layout.nested, lists: Object.fromEntries(items) };
}

/** Means no link, because ids count from 1. */
export const NO_LINK = 0;
export const NO_DATE = DISTANT_PAST;
/** Packs a date and its precision into one number that sorts by date. */
function dateCode(text: string | null): number {
  const date = text === null ? null : parseDate(text);
  return date ? date.day * 4 + DATE_PRECISIONS.indexOf(date.precision) : NO_DATE;
}

/** The values of versions, indexed by version number: links and dates in columns, the rest as compressed JSON. */
export class PackedValues<V> {
  /** The form of each field, determined once. */
  readonly #plan: { field: string; form: ReturnType<typeof formOf>; parts: string[] }[];
  readonly #columns: Record<string, SparseColumn>;
  readonly #texts: Texts;

  constructor(
    private readonly packing: Packing,
    state?: StateOf<PackedValues<V>>,
  ) {
    this.#plan = packing.fields.map((field) => {
      return { field, form: formOf(packing, field), parts: packing.nested[field] ?? packing.lists[field] ?? [] };
    });
    const columns = numbersOf(packing).map((field) => {
      const usual = packing.dates.includes(field) ? NO_DATE : NO_LINK;
      return [field, new SparseColumn(usual, state?.columns[field])];
    });
    this.#columns = Object.fromEntries(columns);
    this.#texts = new Texts(state?.texts);
  }

  state = () => ({
    columns: Object.fromEntries(Object.entries(this.#columns).map(([field, column]) => [field, column.state()])),
    texts: this.#texts.state(),
  });

  push(value: V): void {
    const { links, dates, texts, nested, lists } = this.packing;
    const given = value as Fields;
    const number = this.#texts.size;
    for (const field of links) this.#columns[field]?.set(number, (given[field] as number | null) ?? NO_LINK);
    for (const field of dates) this.#columns[field]?.set(number, dateCode((given[field] as string | null) ?? null));
    const packed = texts.map((field) => {
      const content = given[field] ?? null;
      const [parts, items] = [nested[field], lists[field]];
      if (items) return (content as Fields[]).map((item) => valuesOf(item, items));
      return parts && content !== null ? valuesOf(content as Fields, parts) : content;
    });
    this.#texts.add(JSON.stringify(packed));
  }

  /** Like `push`, for a value that the database has packed: its numbers, and its text at [from, to) in a batch. */
  pushPacked(numberOf: (field: string) => number, text: DataView, from: number, to: number): void {
    for (const field in this.#columns) this.#columns[field]?.set(this.#texts.size, numberOf(field));
    this.#texts.addBytes(text, from, to);
  }

  link(number: number, field: PropertyKey): number | null {
    return this.#columns[field as string]?.at(number) || null;
  }

  date(number: number, field: PropertyKey): string | null {
    const code = this.#columns[field as string]?.at(number) ?? NO_DATE;
    return code === NO_DATE ? null : formatDay(code >> 2, DATE_PRECISIONS[code & 3] as DatePrecision);
  }

  at(number: number): V {
    const texts = JSON.parse(this.#texts.at(number)) as unknown[];
    const value: Fields = {};
    let next = 0;
    for (const { field, form, parts } of this.#plan) {
      if (form === 'link') value[field] = this.link(number, field);
      else if (form === 'date') value[field] = this.date(number, field);
      else {
        const content = texts[next++];
        if (form === 'list') value[field] = (content as unknown[][]).map((item) => fieldsOf(item, parts));
        else value[field] = form === 'nested' && content !== null ? fieldsOf(content as unknown[], parts) : content;
      }
    }
    return value as V;
  }
}

const formOf = ({ links, dates, nested, lists }: Packing, field: string) => {
  if (links.includes(field)) return 'link';
  if (dates.includes(field)) return 'date';
  return field in nested ? 'nested' : field in lists ? 'list' : 'plain';
};

const valuesOf = (of: Fields, names: string[]): unknown[] => names.map((name) => of[name] ?? null);

function fieldsOf(values: unknown[], names: string[]): Fields {
  const fields: Fields = {};
  for (let i = 0; i < names.length; i++) fields[names[i] as string] = values[i];
  return fields;
}
