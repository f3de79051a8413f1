import { isObject } from '../../ledger/write/changes.ts';
import { readDocument } from '../files/document.ts';
import { inflated, startOf } from '../files/inflate.ts';
import { type FileTable, type Row, readTable } from '../files/table.ts';
import { LIMITS, Unreadable } from '../files/unreadable.ts';
import type { Refused } from '../import/entry.ts';
import { type Input, withFileName } from './format.ts';
import type { Mapping } from './mapping.ts';

/** A table of the mapping with its file. The rows of a streamed table can be read only once. */
export interface OpenTable {
  name: string;
  file: string;
  columns: readonly string[];
  rows: AsyncIterable<Row | Refused> | Iterable<Row | Refused>;
  /** Rows, keyed by the table's key column; null if the mapping names none. */
  byKey: Map<string, Row> | null;
  /** The only row of a table that has exactly one. */
  only: Row | null;
}

/** Opens every table of a mapping. JSON files and tables with a key are held in memory; other CSV files are streamed. */
export async function openTables(mapping: Mapping, inputs: readonly Input[]): Promise<Map<string, OpenTable>> {
  const tables = new Map<string, OpenTable>();
  const names = Object.keys(mapping.tables);
  for (const input of inputs) {
    const base = input.name.replace(/^.*[/\\]/, '').replace(/\.gz$/, '');
    const only = names.length === 1 && inputs.length === 1 ? names[0] : undefined;
    const name = names.find((one) => mapping.tables[one]?.file === base) ?? only;
    if (name === undefined) throw new Unreadable(`${base} is none of the files that the mapping names`);
    if (tables.has(name)) throw new Unreadable(`${base} is given twice`);
    const key = mapping.tables[name]?.key;
    tables.set(name, await withFileName(input, () => openOne(name, base, input, key)));
  }
  const missing = names.filter((name) => !tables.has(name));
  if (missing.length > 0) {
    throw new Unreadable(
      `there is no file for ${missing.map((name) => mapping.tables[name]?.file ?? name).join(', ')}`,
    );
  }
  return tables;
}

async function openOne(name: string, file: string, { bytes }: Input, key: string | undefined): Promise<OpenTable> {
  const [start, all] = await startOf(inflated(bytes, LIMITS), 16);
  if (!/^\uFEFF?\s*[[{]/.test(start.toString('utf8'))) {
    const table: FileTable = await readTable(all);
    const opened = { name, file, ...table, byKey: null, only: null };
    return key === undefined ? opened : inMemory(opened, await allOf(table.rows), key);
  }
  const value = await readDocument(all);
  const rows = (Array.isArray(value) ? value : [value]).map((item, i): Row | Refused =>
    isObject(item) ? { line: i + 1, cells: cellsOf(item) } : { line: i + 1, field: null, reason: 'is not an object' },
  );
  const columns = [...new Set(rows.flatMap((row) => ('reason' in row ? [] : Object.keys(row.cells))))];
  return inMemory({ name, file, columns, rows, byKey: null, only: null }, rows, key);
}

function inMemory(table: OpenTable, rows: (Row | Refused)[], key: string | undefined): OpenTable {
  const good = rows.filter((row): row is Row => !('reason' in row));
  const only = good.length === 1 && rows.length === 1 ? (good[0] as Row) : null;
  if (key === undefined) return { ...table, rows, only };
  if (!table.columns.includes(key)) throw new Unreadable(`has no column "${key}", which is its key`, 1, key);
  const byKey = new Map<string, Row>();
  const checked = rows.map((row): Row | Refused => {
    if ('reason' in row) return row;
    const value = row.cells[key] ?? '';
    const earlier = byKey.get(value);
    if (earlier) return { line: row.line, field: key, reason: `"${value}" is the key of line ${earlier.line} already` };
    byKey.set(value, row);
    return row;
  });
  return { ...table, rows: checked, byKey, only };
}

async function allOf(rows: AsyncIterable<Row | Refused>): Promise<(Row | Refused)[]> {
  const all: (Row | Refused)[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Converts plain values to text. Null, objects and lists become empty cells. */
function cellsOf(item: Record<string, unknown>): Row['cells'] {
  const cells = Object.entries(item).map(([name, value]) => [
    name,
    ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '',
  ]);
  return Object.fromEntries(cells) as Row['cells'];
}
