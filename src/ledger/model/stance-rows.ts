import { FOREVER } from '../../domain/time.ts';
import { DATE_PRECISIONS, type DatePrecision, LEVELS, type Level } from '../../domain/vocabulary.ts';
import type { StanceValue } from '../../nouns/nouns.ts';
import type { Database } from '../database/database.ts';
import { RARE_COLUMNS, rareFields, type StanceExtra, type StanceRow } from '../database/revision.ts';
import { CODE_SQL, CODED, extraOf } from './extras.ts';
import type { StanceColumns } from './stances.ts';
import { dayIn, PackedRows } from './table-rows.ts';

/** A range of revisions: after `after`, up to and including `upto`. */
export interface RevisionRange {
  after: number;
  upto: number;
}

const precision = (column: string): string => `CASE ${column} WHEN 'month' THEN 1 WHEN 'year' THEN 2 ELSE 0 END`;
/** The columns of a stance, in the order of their places below; the statement and the code are of a whole ledger only. */
const COLUMNS = `id, revision, actor_id, proposal_id, valid_from - DATE '1970-01-01', valid_to - DATE '1970-01-01', event_id,
  claimant_id, via_id, CASE level ${LEVELS.map((level, i) => `WHEN '${level}' THEN ${i}`).join(' ')} END,
  CASE voice WHEN 'own' THEN 1 ELSE 0 END + CASE WHEN first_hand THEN 2 ELSE 0 END
    + 4 * ${precision('valid_from_precision')} + 16 * ${precision('valid_to_precision')}`;
const [ID, REVISION, ACTOR, PROPOSAL, FROM, TO, EVENT] = [0, 1, 2, 3, 4, 5, 6];
const [CLAIMANT, VIA, LEVEL, BITS, STATEMENT, CODE] = [7, 8, 9, 10, 11, 12];
/** The number of stances in a batch. The extra fields that a few of them have come as objects. */
const BATCH = 20_000;

/** Reads stances in batches, in order of id; `before` is the id of the last stance before the span. */
export async function* stanceBatches(
  db: Database,
  { after, upto }: RevisionRange,
  before: number,
): AsyncGenerator<StanceRow[]> {
  for (let last = before; ; ) {
    const rows = await PackedRows.of(
      db,
      `SELECT ${COLUMNS} FROM stance WHERE id > ${last} AND revision > ${after} AND revision <= ${upto} ORDER BY id LIMIT ${BATCH}`,
    );
    if (!rows.isOnRow) return;
    const stances: StanceRow[] = [];
    for (; rows.isOnRow; rows.next()) stances.push(rowOf(rows));
    last = (stances.at(-1) as StanceRow).id;
    yield stances;
  }
}

/** Reads all stances up to a revision, with their statements and other extra fields. */
export async function readStances(db: Database, upto: number, stances: StanceColumns): Promise<void> {
  const read = (after: number) =>
    Promise.all([
      PackedRows.of(
        db,
        `SELECT ${COLUMNS}, CASE statements WHEN 1 THEN one ELSE 0 END, ${CODE_SQL} FROM stance s LEFT JOIN (
           SELECT stance_id, count(*) AS statements, min(statement_id) AS one
           FROM stance_statement WHERE stance_id > ${after} AND stance_id <= ${after + BATCH} GROUP BY 1) l ON l.stance_id = s.id
         WHERE s.id > ${after} AND s.id <= ${after + BATCH} AND s.revision <= ${upto} ORDER BY s.id`,
      ),
      extrasWhere(db, `s.id > $1 AND s.id <= $2 AND s.revision <= $3 AND (${HAS_REST})`, [after, after + BATCH, upto]),
    ]);
  for (let after = 0, next = read(0); ; ) {
    const [rows, extras] = await next;
    if (!rows.isOnRow) return;
    after += BATCH;
    next = read(after);
    next.catch(() => {});
    // Adds rows one by one, because the garbage collector would copy the objects of a whole batch again and again.
    for (; rows.isOnRow; rows.next()) {
      const row = rowOf(rows);
      stances.add(row);
      const [only, coded] = [rows.number(STATEMENT), rows.number(CODE)];
      if (only !== 0 || coded !== 0 || row.eventId === 0) stances.addPlainExtra(row.id, only, coded);
    }
    for (const { id, extra } of extras) stances.addExtra(id, extra);
  }
}

function rowOf(rows: PackedRows): StanceRow {
  const bits = rows.number(BITS);
  return {
    id: rows.number(ID),
    revision: rows.number(REVISION),
    actorId: rows.number(ACTOR),
    proposalId: rows.number(PROPOSAL),
    level: rows.number(LEVEL),
    own: (bits & 1) !== 0,
    firstHand: (bits & 2) !== 0,
    fromPrecision: (bits >> 2) & 3,
    toPrecision: (bits >> 4) & 3,
    from: rows.number(FROM),
    to: rows.number(TO, FOREVER),
    eventId: rows.number(EVENT),
    claimantId: rows.number(CLAIMANT),
    viaId: rows.number(VIA),
  };
}

const columnOf = (field: string) => `s.${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
const SELDOM_SQL = `num_nonnulls(${RARE_COLUMNS.map(columnOf).join(', ')}, s.valid_from_edtf, s.valid_to_edtf,
  s.claimant_description, s.supersedes_id) > 0`;
const HAS_REST = `num_nonnulls(${RARE_COLUMNS.filter((field) => !(field in CODED))
  .map(columnOf)
  .join(', ')}, s.valid_from_edtf, s.valid_to_edtf, s.claimant_description, s.supersedes_id) > 0
  OR s.id IN (SELECT stance_id FROM stance_statement WHERE stance_id > $1 AND stance_id <= $2 AND position > 0)`;

export const extrasIn = (db: Database, { after, upto }: RevisionRange) =>
  extrasWhere(
    db,
    `s.revision > $1 AND s.revision <= $2 AND (${SELDOM_SQL} OR s.event_id IS NULL
       OR EXISTS (SELECT FROM stance_statement l WHERE l.stance_id = s.id))`,
    [after, upto],
  );

async function extrasWhere(
  db: Database,
  where: string,
  values: number[],
): Promise<{ id: number; extra: StanceExtra }[]> {
  const rows = await db.query<StanceExtra & { id: number }>(
    `SELECT s.id, ${RARE_COLUMNS.map((field) => `${columnOf(field)} AS "${field}"`).join(', ')},
            s.valid_from_edtf AS "validFromEdtf", s.valid_to_edtf AS "validToEdtf",
            s.claimant_description AS "claimantDescription",
            s.supersedes_id AS "supersedesId", s.correction_reason AS "correctionReason",
            ARRAY(SELECT statement_id FROM stance_statement l WHERE l.stance_id = s.id ORDER BY position) AS "statementIds"
     FROM stance s WHERE ${where} ORDER BY s.id`,
    values,
  );
  // Only stances with extra fields or without an event are selected, for which `extraOf` must not return null.
  return rows.map((row) => ({ id: row.id, extra: extraOf(row, row.statementIds, false) as StanceExtra }));
}

/** A stance of the read model in the form in which the coder gave it. */
export function stanceValue(stances: StanceColumns, row: number): StanceValue {
  return {
    ...rareFields(stances.extra(row)),
    actorId: stances.actor[row] as number,
    proposalId: stances.proposal[row] as number,
    level: stances.levelOf(row),
    validFrom: stances.validFrom(row),
    validTo: stances.validTo(row),
    eventId: stances.event.at(row) || null,
  };
}

/** A stance as the columns take it, from its row in the table. */
export function stanceFromTable(row: Readonly<Record<string, unknown>>): StanceRow {
  const { validFrom, validTo } = row as { validFrom: Date | string; validTo?: Date | string | null };
  const precision = (given: unknown) => DATE_PRECISIONS.indexOf(given as DatePrecision);
  return {
    id: row.id as number,
    revision: row.revision as number,
    actorId: row.actorId as number,
    proposalId: row.proposalId as number,
    level: LEVELS.indexOf(row.level as Level),
    own: row.voice === 'own',
    firstHand: row.firstHand as boolean,
    from: dayIn(validFrom),
    fromPrecision: precision(row.validFromPrecision),
    to: validTo ? dayIn(validTo) : FOREVER,
    toPrecision: validTo ? precision(row.validToPrecision) : 0,
    eventId: (row.eventId as number | null | undefined) ?? 0,
    claimantId: (row.claimantId as number | null | undefined) ?? 0,
    viaId: (row.viaId as number | null | undefined) ?? 0,
  };
}
