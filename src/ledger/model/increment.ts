import { appendTo } from '../../domain/lists.ts';
import { KINDS, type Kind, LAYOUTS } from '../../nouns/nouns.ts';
import type { Database } from '../database/database.ts';
import type { RevisionInfo, StoredRevisions } from '../database/revision.ts';
import { type SqlTable, tablesOf } from '../database/tables.ts';
import { extraOf } from './extras.ts';
import { stanceFromTable } from './stance-rows.ts';
import { fieldsInOrder, versionOf } from './table-rows.ts';

type Row = Record<string, unknown>;
type Packed = { revision: PackedRevision[] } & Record<string, Row[] | undefined>;

interface PackedRevision extends Omit<RevisionInfo, 'recordedAt' | 'apiKey'> {
  recordedAt: string;
  apiKey: number | null;
  name: string | null;
}

/** The most records that one answer holds; more are read in bulk. */
const MOST = 5000;

/**
 * Reads the revision `known` and those after it in one query, with the rows of the later ones. Null if that is too much
 * for one answer.
 */
export async function readIncrement(db: Database, known: number): Promise<StoredRevisions | null> {
  const [tables, [answer]] = await Promise.all([
    tablesOf(db),
    db.query<{ packed: string | null }>('SELECT read_revisions($1, $2) AS packed', [known, MOST], 'read_revisions'),
  ]);
  if (!answer?.packed) return null;
  const packed = JSON.parse(answer.packed) as Packed;
  const rowsOf = (table: string): Row[] => {
    const { name, columns } = tables.get(table) as SqlTable;
    const rows = packed[name];
    if (!rows?.length) return [];
    const fields = fieldsInOrder(table).map((field) => ({
      field,
      ...(columns.get(field) as { name: string; type: string }),
    }));
    return rows.map((row) => {
      const read: Row = {};
      for (const { field, name, type } of fields)
        read[field] =
          (type === 'date' || type.startsWith('timestamp')) && row[name] ? new Date(row[name] as string) : row[name];
      return read;
    });
  };
  return {
    revisions: packed.revision.map(({ number, recordedAt, reason, origin, apiKey, name, summary }) => ({
      number,
      recordedAt: Date.parse(recordedAt),
      reason,
      origin,
      apiKey: apiKey === null ? null : { id: apiKey, name: name as string },
      summary,
    })),
    versions: KINDS.filter((kind) => packed[(tables.get(kind) as SqlTable).name]).flatMap((kind) =>
      versionsOf(kind, rowsOf),
    ),
    ...(packed.stance ? stancesOf(rowsOf) : { stances: [], extras: [], retractions: [] }),
  };
}

function versionsOf(kind: Kind, rowsOf: (table: string) => Row[]): StoredRevisions['versions'] {
  const created = new Map(rowsOf(kind).map((row) => [row.id, row]));
  const lists = Object.entries(LAYOUTS[kind].lists).map(
    ([field, { table }]) => [field, grouped(rowsOf(table))] as const,
  );
  return rowsOf(`${kind}Version`).map((row) => {
    for (const [field, items] of lists) row[field] = items.get(`${row.id} ${row.revision}`) ?? [];
    return versionOf(kind, created.get(row.id), row);
  });
}

function grouped(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) appendTo(groups, `${row.id} ${row.revision}`, row);
  return groups;
}

function stancesOf(rowsOf: (table: string) => Row[]): Pick<StoredRevisions, 'stances' | 'extras' | 'retractions'> {
  const statements = new Map<number, number[]>();
  for (const { stanceId, statementId } of rowsOf('stanceStatement') as { stanceId: number; statementId: number }[])
    appendTo(statements, stanceId, statementId);
  const rows = rowsOf('stance');
  return {
    stances: rows.map(stanceFromTable),
    extras: rows.flatMap((row) => {
      const extra = extraOf(row, statements.get(row.id as number) ?? [], row.eventId !== null);
      return extra ? [{ id: row.id as number, extra }] : [];
    }),
    retractions: rowsOf('stanceRetraction').map((row) => ({
      id: row.stanceId as number,
      revision: row.revision as number,
      reason: row.reason as string,
    })),
  };
}
