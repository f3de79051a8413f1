import { getOrCreate } from '../../domain/lists.ts';
import { KINDS, LAYOUTS } from '../../nouns/nouns.ts';
import type { Database } from './database.ts';

/** An SQL table with its columns by field. The program refers to it by its Prisma delegate, such as `actorVersion`. */
export interface SqlTable {
  name: string;
  columns: Map<string, { name: string; type: string }>;
}

/** Maps each table whose rows have the `id` of a noun to that noun. */
const OWNERS = new Map(
  KINDS.flatMap((kind) => {
    const lists = Object.values(LAYOUTS[kind].lists).map(({ table }) => table);
    return [`${kind}Version`, ...lists].map((table) => [table, kind] as const);
  }),
);

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** In a proposal's tables, `proposal_id` is the proposal itself, and `related_proposal_id` another one that the row names. */
function fieldOf(table: string, column: string): string {
  const owner = OWNERS.get(table);
  if (column === `${owner}_id`) return 'id';
  return column === `related_${owner}_id` ? `${owner}Id` : camel(column);
}

const known = new WeakMap<Database, Promise<Map<string, SqlTable>>>();

/** Reads the tables from the database's catalog, once per database. */
export const tablesOf = (db: Database): Promise<Map<string, SqlTable>> =>
  getOrCreate(known, db, () => {
    const tables = read(db);
    tables.catch(() => known.delete(db));
    return tables;
  });

async function read(db: Database): Promise<Map<string, SqlTable>> {
  const rows = await db.query<{ table: string; column: string; type: string }>(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, NULL) AS type
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND pg_table_is_visible(c.oid) AND c.relnamespace <> 'pg_catalog'::regnamespace
     ORDER BY c.oid, a.attnum`,
    [],
  );
  const tables = new Map<string, SqlTable>();
  for (const { table: name, column, type } of rows) {
    const key = camel(name);
    if (!tables.has(key)) tables.set(key, { name, columns: new Map() });
    tables.get(key)?.columns.set(fieldOf(key, column), { name: column, type });
  }
  return tables;
}
