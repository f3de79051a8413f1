import { KINDS, type Kind, LAYOUTS } from '../nouns.ts';
import type { Run } from '../open.ts';

type Row = Record<string, unknown>;

const ROWS_A_STATEMENT = 20_000;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Of the tables that hang on a noun: whose `id` it is. */
const OWNERS = new Map<string, Kind>(
  KINDS.flatMap((kind) => [
    [`${kind}Version`, kind] as const,
    ...Object.values(LAYOUTS[kind].lists).map(({ table }) => [table, kind] as const),
  ]),
);

/** Prisma's name of a field as the column's. */
function columnOf(table: string, field: string): string {
  const owner = OWNERS.get(table);
  if (owner && field === 'id') return `${owner}_id`;
  // A proposal's relation to another one.
  if (owner && field === `${owner}Id`) return `related_${snake(field)}`;
  return snake(field);
}

/** Writes rows as one JSON text a statement: many times faster than one by one, and the same on both databases. */
export class Inserter {
  readonly #run: Run;
  #types: Map<string, string> | undefined;

  constructor(run: Run) {
    this.#run = run;
  }

  /** By Prisma's names of tables and fields. */
  async insert(table: string, rows: Row[]): Promise<void> {
    this.#types ??= await this.#columnTypes();
    for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
      const some = rows.slice(at, at + ROWS_A_STATEMENT);
      const fields = fieldsOf(some);
      const columns = fields.map((field) => columnOf(table, field));
      const typed = fields.map((field, i) => `"${field}" ${this.#types?.get(`${snake(table)}.${columns[i]}`)}`);
      await this.#run(
        `INSERT INTO ${snake(table)} (${columns.join(', ')}) SELECT * FROM json_to_recordset($1) AS r(${typed.join(', ')})`,
        [JSON.stringify(some)],
      );
    }
  }

  async #columnTypes(): Promise<Map<string, string>> {
    const columns = await this.#run<{ name: string; type: string }>(
      `SELECT c.relname || '.' || a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
      [],
    );
    return new Map(columns.map(({ name, type }) => [name, type]));
  }
}

/** Fields that any row has a value in: most of a stance's are empty, and each costs. */
function fieldsOf(rows: Row[]): string[] {
  const fields = new Set<string>();
  for (const row of rows)
    for (const field in row) if (row[field] !== null && row[field] !== undefined) fields.add(field);
  return [...fields];
}
