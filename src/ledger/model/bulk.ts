import { DATE_PRECISIONS } from '../../domain/vocabulary.ts';
import { type Kind, LAYOUTS } from '../../nouns/nouns.ts';
import { JsonWriter } from '../../runtime/json-writer.ts';
import { LONGEST } from '../../runtime/symbols.ts';
import type { Database } from '../database/database.ts';
import { type SqlTable, tablesOf } from '../database/tables.ts';
import { documentSql, NO_DATE, NO_LINK, numbersOf, packingOf } from './packed.ts';
import { PackedRows } from './table-rows.ts';
import type { NAMED, VersionStore } from './versions.ts';

/** The number of ids in a batch, few enough for PostgreSQL to sort their rows in its default memory. */
const BATCH = 5_000;

/** The methods of a store that do not depend on the type of its values. */
type PackedStore = Pick<VersionStore<object>, 'size' | 'edition' | 'add' | 'addPacked' | 'post'>;

/** Reads every version of a packed kind up to a revision, from PostgreSQL's bytes to the store's, without row objects. */
export async function readPacked(db: Database, kind: Kind, upto: number, store: PackedStore): Promise<void> {
  const { queries, numbers, names, contents } = await planOf(db, kind, upto);
  const read = (after: number) => Promise.all(queries(after, after + BATCH).map((sql) => PackedRows.of(db, sql)));
  const post = (rows: PackedRows, of: Name[]) => {
    for (const { what, at } of of) if (!rows.isNull(at)) store.post(what, rows.number(at), store.edition);
  };
  const text = new JsonWriter();
  for (let after = 0, next = read(0); ; ) {
    const [versions, slugs, ...lists] = (await next) as [PackedRows, PackedRows, ...PackedRows[]];
    if (!versions.isOnRow) return;
    // Started early, so that the database reads the next batch while this one is added. Ids have no gaps.
    after += BATCH;
    next = read(after);
    next.catch(() => {});
    for (; versions.isOnRow; versions.next()) {
      const [id, revision] = [versions.number(ID), versions.number(REVISION)];
      const hasSlug = slugs.isOnRow && slugs.number(ID) === id;
      if (id > store.size) store.add(id, hasSlug ? slugs.text(SLUG) : null);
      if (hasSlug) slugs.next();
      post(versions, names);
      text.start();
      for (const content of contents) {
        if ('form' in content) writeColumn(text, versions, content);
        else if ('parts' in content) {
          // An object is null if its first part is.
          if (versions.isNull((content.parts[0] as Column).at)) text.word('null');
          else writeArray(text, versions, content.parts);
        } else {
          const rows = lists[content.query] as PackedRows;
          text.open();
          for (; rows.isOnRow && rows.number(ID) === id && rows.number(REVISION) === revision; rows.next()) {
            writeArray(text, rows, content.columns);
            post(rows, content.names);
          }
          text.close();
        }
      }
      const numberOf = (field: string) => versions.number(...(numbers.get(field) as [number, number]));
      const [bytes, end] = text.finish(LONGEST); // The encoder reads that far beyond the end.
      store.addPacked(id, revision, versions.text(RETRACTED), numberOf, bytes, 0, end);
    }
  }
}

type Named = (typeof NAMED)[number];
/** The first columns of each query: of versions, or of slugs, which have no revision. */
const [ID, REVISION, RETRACTED, SLUG] = [0, 1, 2, 1];

/** A column of a query, and how its bytes become JSON. */
interface Column {
  at: number;
  form: 'number' | 'flag' | 'text' | 'json';
}
/** A field of a version: a column, an object of which each part is one, or a list that is read by a query of its own. */
type Content = Column | { parts: Column[] } | { query: number; columns: Column[]; names: Name[] };
/** A column with the number of something that the version names. */
interface Name {
  what: Named;
  at: number;
}

const FORMS: Record<string, Column['form']> = { smallint: 'number', integer: 'number', boolean: 'flag' };
/** Types whose bytes are neither a number nor text. Those that are not listed are enums, which PostgreSQL sends as text. */
const OTHER = /\[\]$|^(jsonb|date|double precision)$/;

/** The columns that a query asks of a table. */
class Selection {
  readonly sql: string[];

  constructor(
    readonly table: SqlTable,
    id: string,
  ) {
    this.sql = [id, 'revision'];
  }

  nameOf = (field: string) => `"${this.table.columns.get(field)?.name}"`;
  add = (sql: string): number => this.sql.push(sql) - 1;

  column(field: string): Column {
    const { type } = this.table.columns.get(field) as { type: string };
    if (type === 'timestamp with time zone')
      return { at: this.add(`to_char(${this.nameOf(field)} AT TIME ZONE 'UTC', ${INSTANT})`), form: 'text' };
    if (OTHER.test(type)) return { at: this.add(`to_json(${this.nameOf(field)})::text`), form: 'json' };
    return { at: this.add(this.nameOf(field)), form: FORMS[type] ?? 'text' };
  }
}
const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const PRECISION = (column: string) =>
  `CASE ${column} ${DATE_PRECISIONS.map((precision, i) => `WHEN '${precision}' THEN ${i}`).join(' ')} END`;

/** Makes the queries (versions, slugs, and the lists of versions), and says where in their rows each field is. */
async function planOf(db: Database, kind: Kind, upto: number) {
  const packing = packingOf(kind);
  const layout = LAYOUTS[kind];
  const tables = await tablesOf(db);
  const id = `${kind}_id`;
  const all = new Selection(tables.get(`${kind}Version`) as SqlTable, id);
  all.add('retracted_reason');
  const numbers = new Map(
    numbersOf(packing).map((field): [string, [at: number, ifNull: number]] => {
      if (!packing.dates.includes(field)) return [field, [all.add(all.nameOf(field)), NO_LINK]];
      const day = `${all.nameOf(field)} - DATE '1970-01-01'`;
      return [field, [all.add(`(${day}) * 4 + ${PRECISION(all.nameOf(`${field}Precision`))}`), NO_DATE]];
    }),
  );
  const named = (links: Record<string, Named>, at: (field: string) => number): Name[] =>
    Object.entries(links).map(([link, what]) => ({ what, at: at(`${link}Id`) }));
  const names = named(layout.links, (field) => numbers.get(field)?.[0] as number);
  if (kind === 'source')
    names.push({ what: 'document', at: all.add(documentSql(all.nameOf('url'), all.nameOf('title'))) });

  const listed: Selection[] = [];
  const contents = packing.texts.map((field): Content => {
    const [parts, list] = [packing.nested[field], layout.lists[field]];
    if (parts) return { parts: parts.map((part) => all.column(field + part[0]?.toUpperCase() + part.slice(1))) };
    if (!list) return all.column(field);
    const rows = new Selection(tables.get(list.table) as SqlTable, id);
    const columns = new Map(packing.lists[field]?.map((part) => [part, rows.column(part)]));
    const namesOf = named(list.links, (part) => columns.get(part)?.at as number);
    return { query: listed.push(rows) - 1, columns: [...columns.values()], names: namesOf };
  });
  const queries = (after: number, last: number): string[] => {
    const where = (key: string) => `WHERE ${key} > ${after} AND ${key} <= ${last} AND revision <= ${upto}`;
    const rowsOf = ({ sql, table }: Selection, order: string) =>
      `SELECT ${sql.join(', ')} FROM "${table.name}" ${where(id)} ORDER BY ${id}, revision${order}`;
    const slugs = `SELECT id, slug FROM "${kind}" ${where('id')} AND slug IS NOT NULL ORDER BY id`;
    return [rowsOf(all, ''), slugs, ...listed.map((list) => rowsOf(list, ', position'))];
  };
  return { queries, numbers, names, contents };
}

function writeColumn(text: JsonWriter, rows: PackedRows, { at, form }: Column): void {
  if (rows.isNull(at)) text.word('null');
  else if (form === 'number') text.word(`${rows.number(at)}`);
  else if (form === 'flag') text.word(rows.number(at) === 1 ? 'true' : 'false');
  else text[form](rows.bytes, rows.starts[at] as number, rows.lengths[at] as number);
}

function writeArray(text: JsonWriter, rows: PackedRows, columns: readonly Column[]): void {
  text.open();
  for (const column of columns) writeColumn(text, rows, column);
  text.close();
}
