import { KINDS, type Kind, LAYOUTS, type Values } from '../../nouns/nouns.ts';
import type { Revision, StoredRevisions } from '../database/revision.ts';
import { extraOf } from '../model/extras.ts';
import { stanceFromTable } from '../model/stance-rows.ts';
import { fieldsInOrder, fromRow, toRows } from '../model/table-rows.ts';
import { stanceRow } from './batch.ts';

type Row = Record<string, unknown>;

/** Revisions as they would be read back from the tables, which saves reading them. */
export function asStored(revisions: readonly Revision[]): StoredRevisions {
  const stored: Required<StoredRevisions> = {
    revisions: [],
    versions: [],
    stances: [],
    extras: [],
    retractions: [],
    externals: [],
    replies: [],
  };
  for (const { number, versions, stances, retractions, externals, reply, ...info } of revisions) {
    const { recordedAt, reason, origin, apiKey, summary } = info;
    stored.revisions.push({ number, recordedAt, reason, origin, apiKey, summary: asJsonb(summary) });
    for (const version of versions.toSorted((a, b) => place(a.kind) - place(b.kind) || a.id - b.id)) {
      const slug = LAYOUTS[version.kind].hasSlug ? version.slug : null;
      stored.versions.push({ ...version, revision: number, slug, value: asRead(version.kind, version.value) });
    }
    for (const stance of stances) {
      const row = stanceRow(stance, number);
      stored.stances.push(stanceFromTable(row));
      Object.assign(row, { conditions: asJsonb(row.conditions), parameters: asJsonb(row.parameters) });
      const extra = extraOf(row, stance.statementIds ?? [], stance.eventId != null);
      if (extra) stored.extras.push({ id: stance.id, extra });
    }
    for (const retraction of retractions) stored.retractions.push({ ...retraction, revision: number });
    for (const { origin, noun, externalId, id } of externals)
      stored.externals.push({ origin, noun, externalId, id, revision: number });
    if (reply) stored.replies.push({ ...reply, revision: number });
  }
  return stored;
}

const place = (kind: Kind): number => KINDS.indexOf(kind);

/** Instants become UTC, missing values become null, and fields are put in schema order. */
function asRead(kind: Kind, value: Values[Kind]): Values[Kind] {
  const layout = LAYOUTS[kind];
  const { row, lists } = toRows(layout, value as unknown as Row, { id: 0, revision: 0 });
  const read = inOrder(`${kind}Version`, row);
  for (const [field, { table }] of Object.entries(layout.lists))
    read[field] = (lists[table] as Row[]).map((item) => inOrder(table, item));
  return fromRow(layout, read) as unknown as Values[Kind];
}

function inOrder(table: string, row: Row): Row {
  const ordered: Row = {};
  for (const field of fieldsInOrder(table)) {
    const value = row[field] ?? null;
    ordered[field] = value instanceof Date ? value : asJsonb(value);
  }
  return ordered;
}

/** PostgreSQL sorts the members of a jsonb object: by the length of their names in bytes, then bytewise. */
function asJsonb<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(asJsonb) as T;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length > 1)
    members.sort(
      ([a], [b]) => Buffer.byteLength(a) - Buffer.byteLength(b) || Buffer.compare(Buffer.from(a), Buffer.from(b)),
    );
  return Object.fromEntries(members.map(([name, member]) => [name, asJsonb(member)])) as T;
}
