import { z } from 'zod';
import { appendTo } from '../../domain/lists.ts';
import type { Draft } from '../../ledger/write/changes.ts';
import { sha256 } from '../../runtime/sha256.ts';
import { readDocument } from '../files/document.ts';
import type { Row } from '../files/table.ts';
import { Unreadable } from '../files/unreadable.ts';
import { type ActorQuery, BadField, type Entry, type EntryGroup, type Refused } from '../import/entry.ts';
import { type Format, type Input, withFileName } from './format.ts';
import { Mapping, SkippedRecord } from './mapping.ts';
import { Compiler, type DraftMaker, type Scope } from './mapping-compile.ts';
import { type OpenTable, openTables } from './mapping-tables.ts';

const Options = z.strictObject({
  mapping: Mapping.optional().describe(
    'How rows become records. Or give it as a file whose name ends in mapping.json.',
  ),
});
type Options = z.output<typeof Options>;

export const mapped: Format<Options> = {
  name: 'table',
  about: 'Any CSV or JSON tables, by a mapping that says which columns become which records.',
  options: Options,
  read,
};

/** One record of the mapping, compiled. */
interface Plan {
  noun: Entry['noun'];
  lookup: (readonly [table: OpenTable, column: string])[];
  externalId: DraftMaker;
  draft: DraftMaker;
}

async function* read(inputs: readonly Input[], options: Options): AsyncGenerator<EntryGroup> {
  const isMapping = ({ name }: Input) => /mapping\.json$/.test(name);
  const mapping = options.mapping ?? (await mappingOf(inputs.filter(isMapping)));
  const tables = await openTables(mapping, options.mapping ? inputs : inputs.filter((input) => !isMapping(input)));
  const plans = plansOf(mapping, tables);
  const deduplicator = new Deduplicator();
  const where = ({ file }: OpenTable) => (tables.size > 1 ? `${file}: ` : '');
  const none: Scope = { row: null, found: new Map() };
  for (const plan of plans.get(null) ?? []) yield deduplicator.fresh(made([plan], none, 1, ''));
  for (const [table, ofTable] of plans) {
    if (table === null) continue;
    for await (const row of table.rows) {
      if ('reason' in row) yield [{ ...row, reason: where(table) + row.reason }];
      else yield deduplicator.fresh(made(ofTable, { row, found: new Map() }, row.line, where(table)));
    }
  }
}

async function mappingOf(inputs: readonly Input[]): Promise<Mapping> {
  const [input, another] = inputs;
  if (!input || another) throw new Unreadable('one mapping is needed: as an option, or as a file NAME.mapping.json');
  const value = await withFileName(input, () => readDocument(input.bytes));
  const result = Mapping.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Unreadable(
    `${input.name}: ${issue?.path.join('/') || 'the mapping'}: ${issue?.message}`,
    0,
    issue?.path.join('/'),
  );
}

/** Groups the records by the table they iterate over, in the order of the mapping. */
function plansOf(mapping: Mapping, tables: ReadonlyMap<string, OpenTable>): Map<OpenTable | null, Plan[]> {
  const plans = new Map<OpenTable | null, Plan[]>();
  const queries = new Map<string, ActorQuery>();
  const tableOf = (name: string): OpenTable => {
    const table = tables.get(name);
    if (table) return table;
    throw new Unreadable(`the mapping names a table "${name}", which it does not describe`);
  };
  for (const record of mapping.records) {
    const compiler = new Compiler(mapping, tables, record, queries);
    const each = record.each === undefined ? null : tableOf(record.each);
    const lookup = Object.entries(record.lookup ?? {}).map(([name, column]) => {
      const table = tableOf(name);
      if (!table.byKey) throw new Unreadable(`the mapping looks into ${name}, which has no key`);
      if (!each?.columns.includes(column))
        throw new Unreadable(`the mapping looks into ${name} by "${column}", which is no column`);
      return [table, column] as const;
    });
    const plan = {
      noun: record.noun,
      lookup,
      externalId: compiler.template(record.externalId ?? ''),
      draft: compiler.object(record.draft),
    };
    appendTo(plans, each, plan);
  }
  return plans;
}

/** Makes all records of a row. If one of them is invalid, the whole row is refused. */
function made(plans: readonly Plan[], scope: Scope, line: number, where: string): EntryGroup {
  const entries: Entry[] = [];
  for (const { noun, lookup, externalId, draft } of plans) {
    try {
      const found = rowsFor(lookup, scope.row);
      const inside = { ...scope, found };
      const id = externalId(inside);
      const fields = draft(inside) as Draft | undefined;
      entries.push({ line, noun, externalId: id === undefined ? null : String(id), draft: fields ?? {} });
    } catch (error) {
      if (error instanceof SkippedRecord) continue;
      if (!(error instanceof BadField)) throw error;
      return [{ line, field: error.field, reason: where + error.reason } satisfies Refused];
    }
  }
  return entries;
}

/** Looks up the rows that a row refers to. An empty cell refers to none. */
function rowsFor(lookup: Plan['lookup'], row: Row | null): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const [table, column] of lookup) {
    const key = row?.cells[column] ?? '';
    if (key === '') continue;
    const hit = table.byKey?.get(key);
    if (!hit) throw new BadField(column, `${table.file} has no row "${key}"`);
    found.set(table.name, hit);
  }
  return found;
}

/** Drops exact repetitions, because many rows may describe the same proposal or actor. Stances are never dropped. */
class Deduplicator {
  readonly #digests = new Map<string, string>();

  fresh(group: EntryGroup): EntryGroup {
    return group.filter((part) => {
      if ('reason' in part || part.noun === 'stance') return true;
      const id = part.externalId ?? part.draft.slug;
      if (typeof id !== 'string') return true;
      const words = sha256(JSON.stringify(part.draft));
      if (this.#digests.get(`${part.noun} ${id}`) === words) return false;
      this.#digests.set(`${part.noun} ${id}`, words);
      return true;
    });
  }
}
