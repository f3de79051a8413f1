import { appendTo } from '../../domain/lists.ts';
import { Refusal } from '../../domain/refusal.ts';
import { KINDS, type Kind, LAYOUTS } from '../../nouns/nouns.ts';
import type { Database } from '../database/database.ts';
import type { RevisionInfo, StanceRow, StoredRevisions } from '../database/revision.ts';
import { type SqlTable, tablesOf } from '../database/tables.ts';
import { addRevisions, limitStartByStatements } from './add.ts';
import { readPacked } from './bulk.ts';
import { extraOf } from './extras.ts';
import { ReadModel } from './model.ts';
import { isPacked, PACKED_KINDS } from './packed.ts';
import { extrasIn, type RevisionRange, readStances, stanceBatches, stanceFromTable } from './stance-rows.ts';
import { fieldsInOrder, versionOf } from './table-rows.ts';

type Row = Record<string, unknown>;

/**
 * Brings the model from its head to the ledger's: in one query if little was added, else in bulk from only the tables
 * that the revisions touched. Rows become visible when their revision does.
 */
export async function catchUp(db: Database, model: ReadModel): Promise<void> {
  const packed = model.head > 0 ? await readIncrement(db, model.head) : null;
  const revisions = packed?.revisions ?? (await revisionsFrom(db, model.head));
  const latest = model.revisions.at(-1);
  if (latest) {
    const same = revisions.shift();
    if (!same)
      throw new Refusal('ledger-unavailable', `the database ends before revision ${latest.number}, which was there`);
    if (same.recordedAt !== latest.recordedAt) throw new LedgerReplaced(latest.number);
  }
  const last = revisions.at(-1);
  if (!last) return;
  const isKept = !db.journal || db.journal.head >= last.number;
  if (model.head === 0 && isKept) return loadWhole(db, model, revisions);
  // Fetches everything small before adding anything, so that a failure leaves the model as it was.
  const small = packed ?? (await smallRows(db, revisions));
  const known = await withOrigins(db, revisions);
  const before = model.stances.size;
  if (isKept || !db.journal) {
    const bulk = touches(revisions, 'stance') ? stanceBatches(db, rangeOf(revisions), before) : [];
    const stances = packed ? [packed.stances] : bulk;
    return addRevisions(model, { ...small, revisions: known }, stances);
  }
  // A revision that is not in the journal yet could still be lost, so it is not shown.
  const stances = packed?.stances ?? (await stancesIn(db, revisions, before));
  await db.journal.keep({ ...small, revisions, stances });
  await addRevisions(model, { ...small, revisions: known }, [stances]);
}

/** Loads a whole ledger into an empty model. Numerous kinds are read as the bytes that the stores keep. */
async function loadWhole(db: Database, model: ReadModel, revisions: RevisionInfo[]): Promise<void> {
  const whole = new ReadModel();
  const range = rangeOf(revisions);
  const [retractions, known] = await Promise.all([
    retractionsIn(db, range),
    withOrigins(db, revisions),
    readStances(db, range.upto, whole.stances),
    ...PACKED_KINDS.map((kind) => readPacked(db, kind, range.upto, whole.stores[kind])),
  ]);
  const versions = await versionsOf(db, revisions, (kind) => !isPacked(kind));
  for (let row = 0; row < whole.stances.size; row++) limitStartByStatements(whole, row);
  model.begin(whole);
  await addRevisions(model, { revisions: known, versions, extras: [], retractions }, []);
}

/** Matches the start of the reason of every import, with its origin. */
export const IMPORT_REASON = /^import (.+?): /;

/**
 * Fills in the origins of imports that were written before revisions had a column for them. The column itself stays
 * empty: revisions never change, and the journal is compared with them byte for byte. An origin is filled in only where
 * it is certain (docs/exchange.md), because the next import overwrites whatever counts as imported.
 */
async function withOrigins(db: Database, revisions: RevisionInfo[]): Promise<RevisionInfo[]> {
  const unmarked = revisions.filter(({ origin, reason }) => origin === null && IMPORT_REASON.test(reason));
  if (unmarked.length === 0) return revisions;
  // Every write over HTTP has a key; among the commands that write without one, only imports give such reasons.
  const keyless = unmarked.filter(({ apiKey }) => apiKey === null);
  const origins = new Map(keyless.map(({ number, reason }) => [number, IMPORT_REASON.exec(reason)?.[1] as string]));
  const rows = await db.query<{ revision: number; origin: string }>(
    `SELECT DISTINCT revision, origin FROM external_id WHERE revision = ANY($1::text::int[])
     UNION
     SELECT written.revision::int, coalesce(request->>'origin', request->>'format')
     FROM import_job, jsonb_array_elements_text(report->'revisions') AS written(revision)
     WHERE written.revision::int = ANY($1::text::int[])`,
    [`{${unmarked.map(({ number }) => number).join(',')}}`],
  );
  for (const { revision, origin } of rows) origins.set(revision, origin);
  return revisions.map((info) => ({ ...info, origin: info.origin ?? origins.get(info.number) ?? null }));
}

/** Reads the rows of consecutive revisions; `before` is the id of the last stance before them. */
export async function storedRevisions(
  db: Database,
  revisions: RevisionInfo[],
  before: number,
): Promise<StoredRevisions> {
  return { revisions, ...(await smallRows(db, revisions)), stances: await stancesIn(db, revisions, before) };
}

async function smallRows(db: Database, revisions: RevisionInfo[]) {
  const range = rangeOf(revisions);
  const versions = await versionsOf(db, revisions);
  const extras = touches(revisions, 'stance') ? await extrasIn(db, range) : [];
  const retractions = touches(revisions, 'stance') ? await retractionsIn(db, range) : [];
  return { versions, extras, retractions };
}

async function versionsOf(db: Database, revisions: RevisionInfo[], isAsked = (_kind: Kind) => true) {
  const kinds = KINDS.filter((kind) => isAsked(kind) && touches(revisions, kind));
  return (await Promise.all(kinds.map((kind) => recordsIn(db, kind, rangeOf(revisions))))).flat();
}

async function stancesIn(db: Database, revisions: RevisionInfo[], before: number): Promise<StanceRow[]> {
  const stances: StanceRow[] = [];
  if (!touches(revisions, 'stance')) return stances;
  // Not `push(...batch)`, because a batch may have more stances than a call takes arguments.
  for await (const batch of stanceBatches(db, rangeOf(revisions), before))
    for (const stance of batch) stances.push(stance);
  return stances;
}

const touches = (revisions: RevisionInfo[], noun: string) => revisions.some(({ summary }) => summary[noun]);
const rangeOf = (revisions: RevisionInfo[]): RevisionRange => ({
  after: (revisions[0] as RevisionInfo).number - 1,
  upto: (revisions.at(-1) as RevisionInfo).number,
});

/** After a failover the new primary lacked revisions that the old one had acknowledged, and wrote on from there. */
export class LedgerReplaced extends Refusal {
  constructor(revision: number) {
    super('ledger-unavailable', `revision ${revision} of the database is not the one that was read before`);
  }
}

/** The row of a revision, with the name of its API key. */
interface RevisionRow extends Omit<RevisionInfo, 'recordedAt' | 'apiKey'> {
  recordedAt: Date | string;
  apiKey: number | null;
  name: string | null;
}

const infoOf = ({ number, recordedAt, reason, origin, apiKey, name, summary }: RevisionRow): RevisionInfo => ({
  number,
  recordedAt: new Date(recordedAt).getTime(),
  reason,
  origin,
  apiKey: apiKey === null ? null : { id: apiKey, name: name as string },
  summary,
});

/** The revisions from a number on, all of them or at most `most`. */
export async function revisionsFrom(db: Database, first: number, most?: number): Promise<RevisionInfo[]> {
  const rows = await db.query<RevisionRow>(
    `SELECT number, recorded_at AS "recordedAt", reason, origin, api_key_id AS "apiKey", name, summary
     FROM revision LEFT JOIN api_key ON id = api_key_id WHERE number >= $1 ORDER BY number LIMIT $2`,
    [first, most ?? null],
  );
  return rows.map(infoOf);
}

async function recordsIn(db: Database, kind: Kind, { after, upto }: RevisionRange) {
  const tables = await tablesOf(db);
  const lists = Object.values(LAYOUTS[kind].lists).map(({ table }) => table);
  const read = [kind, `${kind}Version`, ...lists].map(async (table) => {
    const { name } = tables.get(table) as SqlTable;
    const order = lists.includes(table) ? 'ORDER BY position' : '';
    const sql = `SELECT * FROM "${name}" WHERE revision > $1 AND revision <= $2 ${order}`;
    return [table, byField(tables, table, await db.query<Row>(sql, [after, upto]))] as const;
  });
  const rows = new Map(await Promise.all(read));
  const versions = versionsFrom(kind, (table) => rows.get(table) ?? []);
  return versions.sort((a, b) => a.revision - b.revision || a.id - b.id);
}

const retractionsIn = (db: Database, { after, upto }: RevisionRange) =>
  db.query<StoredRevisions['retractions'][number]>(
    'SELECT stance_id AS id, revision, reason FROM stance_retraction WHERE revision > $1 AND revision <= $2',
    [after, upto],
  );

type Packed = { revision: RevisionRow[] } & Record<string, Row[] | undefined>;

/** The most records that one answer holds; more are read in bulk. */
const MOST_PACKED = 5000;

/**
 * Reads the revision `known` and those after it in one query, with the rows of the later ones. Null if that is too much
 * for one answer.
 */
async function readIncrement(db: Database, known: number): Promise<StoredRevisions | null> {
  const [tables, [answer]] = await Promise.all([
    tablesOf(db),
    db.query<{ packed: string | null }>(
      'SELECT read_revisions($1, $2) AS packed',
      [known, MOST_PACKED],
      'read_revisions',
    ),
  ]);
  if (!answer?.packed) return null;
  const packed = JSON.parse(answer.packed) as Packed;
  const rowsOf = (table: string) => byField(tables, table, packed[(tables.get(table) as SqlTable).name] ?? []);
  return {
    revisions: packed.revision.map(infoOf),
    versions: KINDS.filter((kind) => packed[(tables.get(kind) as SqlTable).name]).flatMap((kind) =>
      versionsFrom(kind, rowsOf),
    ),
    ...(packed.stance ? packedStances(rowsOf) : { stances: [], extras: [], retractions: [] }),
  };
}

/** Rows of a table with their columns named as fields are, in the order of a value. */
function byField(tables: Map<string, SqlTable>, table: string, rows: readonly Row[]): Row[] {
  if (rows.length === 0) return [];
  const { columns } = tables.get(table) as SqlTable;
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
}

function versionsFrom(kind: Kind, rowsOf: (table: string) => Row[]): StoredRevisions['versions'] {
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

function packedStances(rowsOf: (table: string) => Row[]): Pick<StoredRevisions, 'stances' | 'extras' | 'retractions'> {
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
