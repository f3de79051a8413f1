import { Refusal } from '../../domain/refusal.ts';
import type { Database, Run } from '../database/database.ts';
import type { Target } from '../database/revision.ts';
import { type Table, tablesOf } from '../database/tables.ts';
import type { Follower } from '../model/follow.ts';
import { record } from './batch.ts';
import { type Changes, decide, findIn, refuseTaken, type StagedName } from './externals.ts';
import { Stage } from './stage.ts';

export interface WriteRequest {
  /** A function is called under the write lock, with the model at the ledger's head; again if the write is retried. */
  changes: Changes;
  reason: string;
  /** The source whose import this is; left out for what is written by hand. */
  origin?: string;
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
  /** There was nothing to do: nothing was written, and `revision` is the ledger's head. */
  unchanged: boolean;
}

/** The advisory lock that every writer of every server takes, so that revisions are written one at a time. */
export const WRITE_LOCK = 0x64656d61;
const LOCK_TIMEOUT = '120s';
/** Rows a statement. The embedded database blocks the process while it works, so its chunks take some 20 ms each. */
const CHUNK = { embedded: 250, postgresql: 2000 };
const ATTEMPTS = 50;
const LOCK_NOT_AVAILABLE = '55P03';
const UNIQUE_VIOLATION = '23505';

/** The last write of each follower. A process writes one at a time, so that only other servers can overtake it. */
const queues = new WeakMap<Follower, Promise<unknown>>();

/**
 * The only way into the ledger. A call is one transaction and one revision, with all of its changes or none. It
 * returns once the revision is committed, is in the journal (if there is one), and the model shows it.
 */
export async function write(
  db: Database,
  follower: Follower,
  now: () => number,
  request: WriteRequest,
): Promise<Written> {
  // Fail fast while the database is unreachable.
  if (!follower.reachable) await follower.refresh();
  const before = queues.get(follower) ?? Promise.resolve();
  const mine = before.then(() => {
    if (!follower.reachable)
      throw new Refusal('ledger-unavailable', 'the database became unavailable before this write began');
    return writeNow(db, follower, now, request);
  });
  queues.set(
    follower,
    mine.catch(() => {}),
  );
  return mine;
}

async function writeNow(db: Database, follower: Follower, now: () => number, request: WriteRequest): Promise<Written> {
  const door = { db, tables: await tablesOf(db), follower, now, request };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await follower.refresh();
    const staged: { externals: readonly StagedName[] } = { externals: [] };
    const written = await db
      .transaction((run) => writeOnce(run, door, staged))
      .catch(async (error) => {
        if (isNameTwice(error)) await refuseTaken(findIn(db.query), staged.externals);
        throw error;
      });
    if (written === 'behind') continue;
    if (written.unchanged) return written;
    // This is where the journal is written, before the model shows anything.
    await follower.refresh();
    // Without this, a commit that failed silently would be acknowledged.
    if (follower.model.head < written.revision) throw new Refusal('ledger-unavailable', 'the write was not kept');
    return written;
  }
  throw new Refusal('ledger-unavailable', 'other writers kept this one waiting');
}

interface Door {
  db: Database;
  tables: Map<string, Table>;
  follower: Follower;
  now: () => number;
  request: WriteRequest;
}

async function writeOnce(
  run: Run,
  { db, tables, follower, now, request }: Door,
  staged: { externals: readonly StagedName[] },
): Promise<Written | 'behind'> {
  await lock(run);
  const earlier = await findReply(run, request);
  if (earlier) return earlier;
  const [last] = await run<{ number: number; recordedAt: Date }>(
    'SELECT number, recorded_at AS "recordedAt" FROM revision ORDER BY number DESC LIMIT 1',
    [],
  );
  const { model } = follower;
  // Another server wrote between the refresh and the lock, so the model is out of date.
  if ((last?.number ?? 0) !== model.head) return 'behind';

  request.check?.();
  const changes = await decide(request.changes, findIn(run));
  if (changes.length === 0) return { revision: model.head, targets: [], replayed: false, unchanged: true };
  const { stage, targets } = await Stage.inTurns(model, changes);
  staged.externals = stage.externals;
  const number = model.head + 1;
  const recordedAt = Math.max(now(), (last?.recordedAt.getTime() ?? 0) + 1);
  const { apiKeyId, reason, origin = null, idempotency } = request;
  const apiKey = apiKeyId === null ? null : { id: apiKeyId };
  const reply = idempotency && { ...idempotency, results: targets };
  const revision = stage.revision({ number, recordedAt, reason, origin, apiKey, reply });
  await record(run, tables, revision, CHUNK[db.kind]);
  return { revision: number, targets, replayed: false, unchanged: false };
}

async function lock(run: Run): Promise<void> {
  // A connection plans its foreign key checks once. A plan made while a table has one page would scan the whole table
  // for every row, long after it has grown, so sequential scans are off from the start.
  await run(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'; SET LOCAL enable_seqscan = off; SET LOCAL jit = off`);
  await run('SELECT pg_advisory_xact_lock($1)', [WRITE_LOCK]).catch((error) => {
    if (error.code !== LOCK_NOT_AVAILABLE) throw error;
    throw new Refusal('ledger-unavailable', 'another writer kept this one waiting');
  });
}

async function findReply(run: Run, { apiKeyId, idempotency }: WriteRequest): Promise<Written | null> {
  if (!idempotency || apiKeyId === null) return null;
  const { key, requestSha256 } = idempotency;
  const [reply] = await run<{ sha256: string; revision: number; results: Target[] }>(
    'SELECT request_sha256 AS sha256, revision, results FROM idempotent_reply WHERE api_key_id = $1 AND key = $2',
    [apiKeyId, key],
  );
  if (!reply) return null;
  if (reply.sha256 !== requestSha256) {
    throw new Refusal('idempotency-key-reused', `the key "${key}" was sent before with another request`);
  }
  return { revision: reply.revision, targets: reply.results, replayed: true, unchanged: false };
}

/** Whether the primary key rejected an external id that is taken. Which one it is, is looked up only then. */
const isNameTwice = (error: { code?: string; constraint?: string }): boolean =>
  error.code === UNIQUE_VIOLATION && error.constraint === 'external_id_pkey';
