import { LAYOUTS } from '../../nouns/nouns.ts';
import type { Run } from '../database/database.ts';
import { insertRows } from '../database/insert.ts';
import type { Table } from '../database/tables.ts';
import { dateColumns, toRows } from '../model/rows.ts';
import { SELDOM_COLUMNS } from '../model/stance-row.ts';
import type { StagedBatch, StagedStance } from './changes.ts';

type Row = Record<string, unknown>;

/** What a revision says of itself. */
interface Header {
  number: number;
  recordedAt: Date;
  apiKeyId: number | null;
  reason: string;
  origin: string | null;
}

/** Writes a staged batch as a revision, inside of the transaction that `run` belongs to. */
export async function record(
  run: Run,
  tables: Map<string, Table>,
  batch: StagedBatch,
  header: Header,
  chunk: number,
): Promise<void> {
  const put = async (table: string, rows: Row[]) => insertRows(run, tables.get(table) as Table, rows, chunk);
  await put('revision', [{ ...header, summary: summarize(batch) }]);
  for (const [table, rows] of rowsOf(batch, header.number)) await put(table, rows);
}

export function summarize(batch: StagedBatch): Record<string, number> {
  const summary: Record<string, number> = {};
  for (const { kind } of batch.versions) summary[kind] = (summary[kind] ?? 0) + 1;
  const stances = batch.stances.length + batch.withdrawals.length;
  if (stances > 0) summary.stance = stances;
  return summary;
}

/** Rows by table, in an order that foreign keys allow: identities first, then versions, then what hangs on them. */
export function rowsOf(batch: StagedBatch, revision: number): Map<string, Row[]> {
  const tables = new Map<string, Row[]>();
  const put = (table: string, row: Row) => {
    const into = tables.get(table);
    if (into) into.push(row);
    else tables.set(table, [row]);
  };
  for (const { kind, id, slug, created } of batch.versions) {
    if (created) put(kind, { id, revision, ...(LAYOUTS[kind].hasSlug ? { slug } : {}) });
  }
  const parts = batch.versions.map(({ kind, id, value, retracted }) => ({
    kind,
    ...toRows(LAYOUTS[kind], { ...value, retractedReason: retracted }, { id, revision }),
  }));
  for (const { kind, row } of parts) put(`${kind}Version`, row);
  for (const { lists } of parts) {
    for (const [table, rows] of Object.entries(lists)) for (const row of rows) put(table, row);
  }
  for (const staged of batch.stances) put('stance', stanceRow(staged, revision));
  for (const { stanceId, reason } of batch.withdrawals) put('stanceRetraction', { stanceId, revision, reason });
  for (const { id, value } of batch.stances) {
    for (const [position, statementId] of value.statementIds.entries()) {
      put('stanceStatement', { stanceId: id, position, revision, statementId });
    }
  }
  for (const { origin, noun, id, recordId } of batch.externals) {
    put('externalId', { origin, noun, externalId: id, recordId, revision });
  }
  return tables;
}

/** Field by field, because there are hundreds of thousands of them: spreading the parts takes ten times as long. */
function stanceRow({ id, value, heard, supersedesId, correctionReason }: StagedStance, revision: number): Row {
  const from = dateColumns('validFrom', value.validFrom);
  const to = dateColumns('validTo', value.validTo);
  const row: Row = {
    id,
    revision,
    actorId: value.actorId,
    proposalId: value.proposalId,
    level: value.level,
    voice: heard.voice,
    firstHand: heard.firstHand,
    viaId: heard.viaId,
    claimantId: heard.claimantId,
    claimantDescription: heard.claimantDescription,
    validFrom: from.validFrom,
    validFromPrecision: from.validFromPrecision,
    validTo: to.validTo,
    validToPrecision: to.validToPrecision,
    eventId: value.eventId,
    supersedesId,
    correctionReason,
  };
  for (const field of SELDOM_COLUMNS) {
    const given = value[field];
    row[field] = Array.isArray(given) && given.length === 0 ? null : given;
  }
  return row;
}
