import { Refusal } from '../../domain/refusal.ts';
import { LEVELS } from '../../domain/vocabulary.ts';
import { KINDS, type Kind, LAYOUTS, STANCE_DEFAULTS, type Values } from '../../nouns/nouns.ts';
import type { Database } from '../database/database.ts';
import type { ReadModel, RevisionInfo } from './model.ts';
import { fromRow } from './rows.ts';
import { SELDOM_COLUMNS, type StanceExtra, type StanceRow } from './stance-row.ts';
import type { Version } from './versions.ts';

/** Revisions. */
interface Span {
  after: number;
  upto: number;
}

/** Columns as packed big-endian bytes: PostgreSQL sends a hundred thousand rows as a dozen values. */
const PACKED = {
  id: 'id',
  revision: 'revision',
  actorId: 'actor_id',
  proposalId: 'proposal_id',
  from: "valid_from - DATE '1970-01-01'",
  to: `coalesce(valid_to - DATE '1970-01-01', 2147483647)`,
  eventId: 'coalesce(event_id, 0)',
  claimantId: 'coalesce(claimant_id, 0)',
  viaId: 'coalesce(via_id, 0)',
  level: `CASE level ${LEVELS.map((level, i) => `WHEN '${level}' THEN ${i}`).join(' ')} END`,
  bits: `CASE voice WHEN 'own' THEN 1 ELSE 0 END + CASE WHEN first_hand THEN 2 ELSE 0 END
    + 4 * ${precision('valid_from_precision')} + 16 * ${precision('valid_to_precision')}`,
};
const BATCH = 100_000;

function precision(column: string): string {
  return `CASE ${column} WHEN 'month' THEN 1 WHEN 'year' THEN 2 ELSE 0 END`;
}

/** In order of id; `before` is the last id that came before the span. */
async function eachStance(
  db: Database,
  { after, upto }: Span,
  before: number,
  take: (stance: StanceRow) => void,
): Promise<void> {
  const columns = Object.entries(PACKED).map(([name, sql]) => `string_agg(int4send((${sql})::int), '') AS "${name}"`);
  for (let last = before; ; ) {
    const [packed] = await db.query<Record<keyof typeof PACKED, Uint8Array | null>>(
      `SELECT ${columns.join(', ')} FROM (
         SELECT * FROM stance WHERE id > $1 AND revision > $2 AND revision <= $3 ORDER BY id LIMIT ${BATCH}) s`,
      [last, after, upto],
    );
    if (!packed?.id) return;
    last = unpack(packed as Record<keyof typeof PACKED, Uint8Array>, take);
  }
}

function unpack(packed: Record<keyof typeof PACKED, Uint8Array>, take: (stance: StanceRow) => void): number {
  const view = Object.fromEntries(
    Object.entries(packed).map(([name, bytes]) => [name, new DataView(bytes.buffer, bytes.byteOffset, bytes.length)]),
  ) as Record<keyof typeof PACKED, DataView>;
  for (let at = 0; at < packed.id.length; at += 4) {
    const bits = view.bits.getInt32(at);
    take({
      id: view.id.getInt32(at),
      revision: view.revision.getInt32(at),
      actorId: view.actorId.getInt32(at),
      proposalId: view.proposalId.getInt32(at),
      level: view.level.getInt32(at),
      own: (bits & 1) !== 0,
      firstHand: (bits & 2) !== 0,
      fromPrecision: (bits >> 2) & 3,
      toPrecision: (bits >> 4) & 3,
      from: view.from.getInt32(at),
      to: view.to.getInt32(at),
      eventId: view.eventId.getInt32(at),
      claimantId: view.claimantId.getInt32(at),
      viaId: view.viaId.getInt32(at),
    });
  }
  return view.id.getInt32(packed.id.length - 4);
}

type Row = Record<string, unknown>;
/** Prisma's delegates differ in type by table; this is the part of them that all share. */
interface Delegate {
  findMany(query: object): Promise<Row[]>;
}

const delegate = (db: Database, table: string) => (db.prisma as unknown as Record<string, Delegate>)[table] as Delegate;

/**
 * Brings the model from its head to the ledger's, reading "revisions after N" and only the tables
 * that those revisions say they touched. Rows become visible when their revision does.
 */
export async function catchUp(db: Database, model: ReadModel): Promise<void> {
  const revisions = await revisionsFrom(db, model.head);
  const known = model.revisions.at(-1);
  if (known) {
    const same = revisions.shift();
    if (!same)
      throw new Refusal('ledger-unavailable', `the database ends before revision ${known.number}, which was there`);
    if (same.recordedAt !== known.recordedAt) throw new LedgerReplaced(known.number);
  }
  const last = revisions.at(-1);
  if (!last) return;
  const span: Span = { after: model.head, upto: last.number };
  // Everything small is fetched before anything is added: what fails leaves the model as it was.
  const { records, extras, retractions } = await smallRows(db, revisions);
  const origins = await originsBeforeColumn(db, revisions);
  const add = (stance: StanceRow) => model.stances.add(stance);
  if (db.journal && db.journal.head < last.number) {
    // What is not in the journal yet is not shown: it could still be lost.
    const stances = await stancesIn(db, revisions, model.stances.size);
    await db.journal.keep({ revisions, records, stances, extras, retractions });
    for (const stance of stances) add(stance);
  } else if (touches(revisions, 'stance')) await eachStance(db, span, model.stances.size, add);
  for (const { kind, entries, versions } of records) {
    const store = model.stores[kind];
    for (const { id, slug } of entries) store.add(id, slug);
    for (const { id, version } of versions) store.addVersion(id, version as never);
  }
  for (const { id, extra } of extras) model.stances.addExtra(id, extra);
  for (const { id, revision, reason } of retractions) model.stances.retract(id, revision, reason);
  for (const revision of revisions) {
    model.advance({ ...revision, origin: revision.origin ?? origins.get(revision.number) ?? null });
  }
}

/** How the reason of every import begins. */
const IMPORT_REASON = /^import (.+?): /;

/**
 * The origins of imports that were written before revisions had a column for it. The column itself stays empty there:
 * revisions never change, and the journal is compared with them byte for byte. An origin is taken only where it is
 * certain (docs/exchange.md), because what counts as the import's is overwritten by the next one.
 */
async function originsBeforeColumn(db: Database, revisions: RevisionInfo[]): Promise<Map<number, string>> {
  const unmarked = revisions.filter(({ origin, reason }) => origin === null && IMPORT_REASON.test(reason));
  if (unmarked.length === 0) return new Map();
  // Every write over HTTP has a key; of the commands that write without one, only imports give such reasons.
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
  return origins;
}

/** What revisions wrote, as it is read from the tables. */
export interface Rows {
  revisions: RevisionInfo[];
  records: Awaited<ReturnType<typeof recordsIn>>[];
  stances: StanceRow[];
  extras: { id: number; extra: StanceExtra }[];
  retractions: { id: number; revision: number; reason: string }[];
}

/** Of some revisions that follow each other; `before` is the last stance that was before them. */
export async function rowsOf(db: Database, revisions: RevisionInfo[], before: number): Promise<Rows> {
  return { revisions, ...(await smallRows(db, revisions)), stances: await stancesIn(db, revisions, before) };
}

async function smallRows(db: Database, revisions: RevisionInfo[]) {
  const span = spanOf(revisions);
  const kinds = KINDS.filter((kind) => touches(revisions, kind));
  const records = await Promise.all(kinds.map((kind) => recordsIn(db, kind, span)));
  const extras = touches(revisions, 'stance') ? await extrasIn(db, span) : [];
  const retractions = touches(revisions, 'stance') ? await retractionsIn(db, span) : [];
  return { records, extras, retractions };
}

async function stancesIn(db: Database, revisions: RevisionInfo[], before: number): Promise<StanceRow[]> {
  const stances: StanceRow[] = [];
  if (touches(revisions, 'stance')) await eachStance(db, spanOf(revisions), before, (stance) => stances.push(stance));
  return stances;
}

const touches = (revisions: RevisionInfo[], noun: string) => revisions.some(({ summary }) => summary[noun]);
const spanOf = (revisions: RevisionInfo[]): Span => ({
  after: (revisions[0] as RevisionInfo).number - 1,
  upto: (revisions.at(-1) as RevisionInfo).number,
});

/** A server that took the place of another had not all of its revisions, and went on from there. */
export class LedgerReplaced extends Refusal {
  constructor(revision: number) {
    super('ledger-unavailable', `revision ${revision} of the database is another one than was read before`);
  }
}

const within = ({ after, upto }: Span) => ({ revision: { gt: after, lte: upto } });

export async function revisionsFrom(
  db: Database,
  first: number,
  upto?: number,
  take?: number,
): Promise<RevisionInfo[]> {
  const rows = await db.prisma.revision.findMany({
    where: { number: { gte: first, lte: upto } },
    orderBy: { number: 'asc' },
    take,
    include: { apiKey: { select: { id: true, name: true } } },
  });
  return rows.map((r) => ({
    number: r.number,
    recordedAt: r.recordedAt.getTime(),
    reason: r.reason,
    origin: r.origin,
    apiKey: r.apiKey,
    summary: r.summary as Record<string, number>,
  }));
}

async function recordsIn(db: Database, kind: Kind, span: Span) {
  const layout = LAYOUTS[kind];
  const entries = await delegate(db, kind).findMany({ where: within(span), orderBy: { id: 'asc' } });
  const rows = await versionsIn(db, kind, span);
  return {
    kind,
    entries: entries.map((e) => ({ id: e.id as number, slug: (e.slug as string | null | undefined) ?? null })),
    versions: rows.map((row) => ({
      id: row.id,
      version: {
        revision: row.revision,
        value: fromRow(layout, row),
        retracted: row.retractedReason,
      } as Version<Values[Kind]>,
    })),
  };
}

/** For their lists Prisma names each version that was found by both parts of its key, and PostgreSQL takes 32,767 parameters. */
const VERSIONS_AT_ONCE = 5000;

/** In the order in which they were written. */
async function versionsIn(db: Database, kind: Kind, span: Span): Promise<(Row & VersionKey)[]> {
  const lists = Object.keys(LAYOUTS[kind].lists).map((field) => [field, { orderBy: { position: 'asc' } }]);
  const all: (Row & VersionKey)[] = [];
  for (let last: VersionKey = { id: 0, revision: 0 }; ; last = all.at(-1) as VersionKey) {
    const { id, revision } = last;
    const rows = (await delegate(db, `${kind}Version`).findMany({
      where: { ...within(span), id: { gte: id }, OR: [{ id: { gt: id } }, { revision: { gt: revision } }] },
      orderBy: [{ id: 'asc' }, { revision: 'asc' }],
      take: VERSIONS_AT_ONCE,
      include: lists.length > 0 ? Object.fromEntries(lists) : undefined,
    })) as (Row & VersionKey)[];
    for (const row of rows) all.push(row);
    if (rows.length < VERSIONS_AT_ONCE) return all.sort((a, b) => a.revision - b.revision || a.id - b.id);
  }
}
interface VersionKey {
  id: number;
  revision: number;
}

const columnOf = (field: string) => `s.${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
/** An empty list is null in its column. */
const selected = (field: (typeof SELDOM_COLUMNS)[number]) =>
  `${Array.isArray(STANCE_DEFAULTS[field]) ? `coalesce(${columnOf(field)}, '[]')` : columnOf(field)} AS "${field}"`;

async function extrasIn(db: Database, span: Span): Promise<{ id: number; extra: StanceExtra }[]> {
  const rows = await db.query<StanceExtra & { id: number }>(
    `SELECT s.id, ${SELDOM_COLUMNS.map(selected).join(', ')},
            s.claimant_description AS "claimantDescription",
            s.supersedes_id AS "supersedesId", s.correction_reason AS "correctionReason",
            ARRAY(SELECT statement_id FROM stance_statement l WHERE l.stance_id = s.id ORDER BY position) AS "statementIds"
     FROM stance s
     WHERE s.revision > $1 AND s.revision <= $2
       AND (num_nonnulls(${SELDOM_COLUMNS.map(columnOf).join(', ')}, s.claimant_description, s.supersedes_id) > 0 OR s.event_id IS NULL
            OR EXISTS (SELECT FROM stance_statement l WHERE l.stance_id = s.id))
     ORDER BY s.id`,
    [span.after, span.upto],
  );
  return rows.map(({ id, ...extra }) => ({ id, extra }));
}

async function retractionsIn(db: Database, span: Span) {
  const rows = await db.prisma.stanceRetraction.findMany({ where: within(span) });
  return rows.map((r) => ({ id: r.stanceId, revision: r.revision, reason: r.reason }));
}
