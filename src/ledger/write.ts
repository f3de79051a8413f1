import { Refusal } from '../domain/refusal.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Change, StagedStance, Target } from './changes.ts';
import type { Follower } from './follow.ts';
import { LAYOUTS } from './nouns.ts';
import type { Database } from './open.ts';
import { dateColumns, toRows } from './rows.ts';
import { Stage } from './stage.ts';

type Row = Record<string, unknown>;
type Transaction = Prisma.TransactionClient;

export interface WriteRequest {
  changes: Change[];
  reason: string;
  apiKeyId: number | null;
  /** A precondition (If-Match): throws where it fails. Called under the write lock, with the model at the ledger's head. */
  check?: () => void;
  /** Makes a repeat of the same request harmless. */
  idempotency?: { key: string; requestSha256: string };
}

export interface Written {
  revision: number;
  /** What each change wrote, in the order of the changes. */
  targets: Target[];
  /** The request was carried out before, by this revision. */
  replayed: boolean;
}

/** Any number; every writer of every server takes it, so that revisions are written one at a time. */
export const WRITE_LOCK = 0x64656d61;
const TIMEOUT_MS = 120_000;
const ATTEMPTS = 50;

/** The last write of each follower: this process writes one at a time, so that only other servers can put it behind. */
const queues = new WeakMap<Follower, Promise<unknown>>();

/**
 * The one door into the ledger. A call is one transaction and one revision: all of its changes are
 * there afterwards, or none is. It returns when the revision is committed, is in the journal where there is
 * one, and the model shows it.
 */
export async function write(
  db: Database,
  follower: Follower,
  now: () => number,
  request: WriteRequest,
): Promise<Written> {
  // While the ledger is away nobody waits behind others who wait in vain.
  if (!follower.reachable) await follower.refresh();
  const before = queues.get(follower) ?? Promise.resolve();
  const mine = before.then(() => {
    if (!follower.reachable) throw new Refusal('ledger-unavailable', 'the ledger went away before this write began');
    return writeNow(db, follower, now, request);
  });
  queues.set(
    follower,
    mine.catch(() => {}),
  );
  return mine;
}

async function writeNow(db: Database, follower: Follower, now: () => number, request: WriteRequest): Promise<Written> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await follower.refresh();
    const written = await db.prisma.$transaction((tx) => writeOnce(tx, follower, now, request), {
      maxWait: TIMEOUT_MS,
      timeout: TIMEOUT_MS,
    });
    if (written === 'behind') continue;
    // This is where the journal is written, before the model shows anything.
    await follower.refresh();
    // A commit that failed without a word would otherwise be acknowledged.
    if (follower.model.head < written.revision) throw new Refusal('ledger-unavailable', 'the write was not kept');
    return written;
  }
  throw new Refusal('ledger-unavailable', 'other writers kept this one waiting');
}

async function writeOnce(
  tx: Transaction,
  follower: Follower,
  now: () => number,
  request: WriteRequest,
): Promise<Written | 'behind'> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${WRITE_LOCK})`;
  const earlier = await findReply(tx, request);
  if (earlier) return earlier;
  const last = await tx.revision.findFirst({ orderBy: { number: 'desc' }, select: { number: true, recordedAt: true } });
  const { model } = follower;
  // Somebody wrote between the refresh and the lock: what we would check against is out of date.
  if ((last?.number ?? 0) !== model.head) return 'behind';

  request.check?.();
  const { stage, targets } = Stage.of(model, request.changes);
  const revision = model.head + 1;
  const recordedAt = new Date(Math.max(now(), (last?.recordedAt.getTime() ?? 0) + 1));
  await tx.revision.create({
    data: {
      number: revision,
      recordedAt,
      apiKeyId: request.apiKeyId,
      reason: request.reason,
      summary: summarize(stage),
    },
  });
  await insert(tx, rowsOf(stage, revision));
  if (request.idempotency && request.apiKeyId !== null) {
    await tx.idempotentReply.create({
      data: {
        apiKeyId: request.apiKeyId,
        ...request.idempotency,
        revision,
        results: targets as unknown as Prisma.InputJsonValue,
      },
    });
  }
  return { revision, targets, replayed: false };
}

async function findReply(tx: Transaction, { apiKeyId, idempotency }: WriteRequest): Promise<Written | null> {
  if (!idempotency || apiKeyId === null) return null;
  const { key, requestSha256 } = idempotency;
  const reply = await tx.idempotentReply.findUnique({ where: { apiKeyId_key: { apiKeyId, key } } });
  if (!reply) return null;
  if (reply.requestSha256 !== requestSha256) {
    throw new Refusal('idempotency-key-reused', `the key "${key}" was sent before with another request`);
  }
  return { revision: reply.revision, targets: reply.results as unknown as Target[], replayed: true };
}

function summarize(stage: Stage): Record<string, number> {
  const summary: Record<string, number> = {};
  for (const { kind } of stage.versions) summary[kind] = (summary[kind] ?? 0) + 1;
  const stances = stage.stances.length + stage.withdrawals.length;
  if (stances > 0) summary.stance = stances;
  return summary;
}

/** Rows by table, in an order that foreign keys allow: identities first, then versions, then what hangs on them. */
export function rowsOf(
  stage: Pick<Stage, 'versions' | 'stances' | 'withdrawals'>,
  revision: number,
): Map<string, Row[]> {
  const tables = new Map<string, Row[]>();
  const put = (table: string, ...rows: Row[]) => {
    const into = tables.get(table);
    if (into) into.push(...rows);
    else if (rows.length > 0) tables.set(table, rows);
  };
  for (const { kind, id, slug, created } of stage.versions) {
    if (created) put(kind, { id, revision, ...(kind === 'membership' ? {} : { slug }) });
  }
  const parts = stage.versions.map(({ kind, id, value, retracted }) => ({
    kind,
    ...toRows(LAYOUTS[kind], { ...value, retractedReason: retracted }, { id, revision }),
  }));
  for (const { kind, row } of parts) put(`${kind}Version`, row);
  for (const { lists } of parts) for (const [table, rows] of Object.entries(lists)) put(table, ...rows);
  for (const staged of stage.stances) put('stance', stanceRow(staged, revision));
  for (const { stanceId, reason } of stage.withdrawals) put('stanceRetraction', { stanceId, revision, reason });
  for (const { id, value } of stage.stances) {
    put(
      'stanceStatement',
      ...value.statementIds.map((statementId, position) => ({ stanceId: id, position, revision, statementId })),
    );
  }
  return tables;
}

function stanceRow({ id, value, heard, supersedesId, correctionReason }: StagedStance, revision: number): Row {
  const { statementIds: _, conditions, ...plain } = value;
  return {
    ...plain,
    ...heard,
    ...dateColumns('validFrom', value.validFrom),
    ...dateColumns('validTo', value.validTo),
    id,
    revision,
    supersedesId,
    correctionReason,
    ...(conditions.length > 0 ? { conditions } : {}),
  };
}

async function insert(tx: Transaction, tables: Map<string, Row[]>): Promise<void> {
  const delegates = tx as unknown as Record<string, { createMany(query: { data: Row[] }): Promise<unknown> }>;
  for (const [table, data] of tables) await delegates[table]?.createMany({ data });
}
