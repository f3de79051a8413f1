import { appendTo } from '../../domain/lists.ts';
import { LAYOUTS } from '../../nouns/nouns.ts';
import type { RunSql } from '../database/database.ts';
import { insertRows } from '../database/insert.ts';
import { RARE_COLUMNS, type Revision, type StanceRecord } from '../database/revision.ts';
import type { SqlTable } from '../database/tables.ts';
import { dateColumns, toRows } from '../model/table-rows.ts';

type Row = Record<string, unknown>;

/** Writes a revision, inside the transaction that `run` belongs to. */
export async function record(
  run: RunSql,
  tables: Map<string, SqlTable>,
  revision: Revision,
  chunk: number,
): Promise<void> {
  for (const [table, rows] of tableRows(revision)) await insertRows(run, tables.get(table) as SqlTable, rows, chunk);
}

/** Rows by table, in an order that foreign keys allow: the revision, records, versions, then what refers to these. */
export function tableRows(revision: Revision): Map<string, Row[]> {
  const { number, recordedAt, apiKey, reason, origin, summary, reply } = revision;
  const tables = new Map<string, Row[]>();
  const put = (table: string, row: Row) => appendTo(tables, table, row);
  put('revision', { number, recordedAt: new Date(recordedAt), apiKeyId: apiKey?.id, reason, origin, summary });
  for (const { kind, id, slug, created } of revision.versions) {
    if (created) put(kind, { id, revision: number, ...(LAYOUTS[kind].hasSlug ? { slug } : {}) });
  }
  const parts = revision.versions.map(({ kind, id, value, retracted }) => ({
    kind,
    ...toRows(LAYOUTS[kind], { ...value, retractedReason: retracted }, { id, revision: number }),
  }));
  for (const { kind, row } of parts) put(`${kind}Version`, row);
  for (const { lists } of parts) {
    for (const [table, rows] of Object.entries(lists)) for (const row of rows) put(table, row);
  }
  for (const stance of revision.stances) put('stance', stanceRow(stance, number));
  for (const { id, reason } of revision.retractions)
    put('stanceRetraction', { stanceId: id, revision: number, reason });
  for (const { id, statementIds = [] } of revision.stances) {
    for (const [position, statementId] of statementIds.entries())
      put('stanceStatement', { stanceId: id, position, revision: number, statementId });
  }
  for (const { origin, noun, externalId, id } of revision.externals)
    put('externalId', { origin, noun, externalId, recordId: id, revision: number });
  if (reply && apiKey) put('idempotentReply', { apiKeyId: apiKey.id, revision: number, ...reply });
  return tables;
}

/** The date columns of a stance, in which the end is never before the start. */
export function dateColumnsOf({ validFrom, validTo }: Pick<StanceRecord, 'validFrom' | 'validTo'>) {
  const from = dateColumns(validFrom);
  const to = validTo ? dateColumns(validTo) : null;
  return { validFrom: from, validTo: to && to.date < from.date ? { ...to, date: from.date } : to };
}

const LINKS = ['eventId', 'viaId', 'claimantId'] as const;
/** Columns that are null for most stances. */
const SELDOM = [...RARE_COLUMNS, ...LINKS, 'claimantDescription', 'supersedesId', 'correctionReason'] as const;

/** Sets fields one by one: there are hundreds of thousands of stances, and spreading objects is ten times as slow. */
export function stanceRow(stance: StanceRecord, revision: number): Row {
  const { validFrom, validTo } = dateColumnsOf(stance);
  const row: Row = {
    id: stance.id,
    revision,
    actorId: stance.actorId,
    proposalId: stance.proposalId,
    level: stance.level,
    voice: stance.voice,
    firstHand: stance.firstHand ?? false,
    validFrom: validFrom.date,
    validFromPrecision: validFrom.precision,
  };
  for (const field of SELDOM) {
    const given = stance[field];
    if (given != null && !(Array.isArray(given) && given.length === 0)) row[field] = given;
  }
  if (validTo) {
    row.validTo = validTo.date;
    row.validToPrecision = validTo.precision;
  }
  if (validFrom.edtf) row.validFromEdtf = validFrom.edtf;
  if (validTo?.edtf) row.validToEdtf = validTo.edtf;
  return row;
}
