import { Refusal } from '../../domain/refusal.ts';
import type { Database, RunSql } from '../database/database.ts';
import type { Revision, RevisionInfo } from '../database/revision.ts';
import { tablesOf } from '../database/tables.ts';
import type { Follower } from '../model/follow.ts';
import { record } from './batch.ts';
import { decidedChanges, externalIdLookup, refuseTaken, type StagedName } from './externals.ts';
import {
  ATTEMPTS,
  asRefusal,
  isNameTwice,
  repeatedResult,
  type StoredReply,
  WRITE_LOCK,
  type WriteRequest,
  type Written,
} from './request.ts';
import { WriteStage } from './stage.ts';

/** Rows per statement. The embedded database blocks the process while it works, so its chunks take about 20 ms each. */
export const ROWS_A_STATEMENT = { embedded: 250, postgresql: 2000 };

/** The result of a write; `revision` is missing if nothing was written. */
interface Outcome {
  written: Written;
  revision?: Revision;
}

/**
 * Writes one revision in a transaction of its own, decided and staged under the write lock: for requests that query the
 * database for what to write, and for those with too many rows for one statement.
 */
export async function writeLocked(
  db: Database,
  follower: Follower,
  now: () => number,
  request: WriteRequest,
  apiKey: RevisionInfo['apiKey'],
): Promise<Outcome> {
  const tables = await tablesOf(db);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await follower.refresh();
    const staged: { externals: readonly StagedName[] } = { externals: [] };
    const outcome = await db.transaction(writeOnce).catch(async (error) => {
      if (isNameTwice(error)) await refuseTaken(externalIdLookup(db.query), staged.externals);
      throw error;
    });
    if (outcome !== 'behind') return outcome;

    async function writeOnce(run: RunSql): Promise<Outcome | 'behind'> {
      await lock(run);
      const earlier = await findReply(run, request);
      if (earlier) return { written: repeatedResult(request, earlier) };
      const { model } = follower;
      const [last] = await run<{ number: number }>('SELECT number FROM revision ORDER BY number DESC LIMIT 1', []);
      // Another server wrote between the refresh and the lock, so the model is stale.
      if ((last?.number ?? 0) !== model.head) return 'behind';

      request.check?.hold();
      const changes = await decidedChanges(request.changes, externalIdLookup(run));
      const written: Written = { revision: model.head, targets: [], replayed: false, unchanged: true };
      if (changes.length === 0) return { written };
      const { stage, targets } = await WriteStage.inTurns(model, changes);
      staged.externals = stage.externals;
      const revision = revisionOf(stage, request, apiKey, {
        number: model.head + 1,
        recordedAt: Math.max(now(), (model.revisions.at(-1)?.recordedAt ?? 0) + 1),
        targets,
      });
      await record(run, tables, revision, ROWS_A_STATEMENT[db.kind]);
      return { written: { ...written, revision: revision.number, targets, unchanged: false }, revision };
    }
  }
  throw new Refusal('ledger-unavailable', 'other writers kept this one waiting');
}

/** The staged changes as a revision, with its number and time. */
export function revisionOf(
  stage: WriteStage,
  { reason, origin, idempotency }: WriteRequest,
  apiKey: RevisionInfo['apiKey'],
  { number, recordedAt, targets }: { number: number; recordedAt: number; targets: StoredReply['results'] },
): Revision {
  const reply = idempotency && apiKey ? { ...idempotency, results: targets } : undefined;
  return stage.revision({ number, recordedAt, reason, origin: origin ?? null, apiKey, reply });
}

const LOCK_TIMEOUT = '120s';

export async function lock(run: RunSql): Promise<void> {
  // A connection plans its foreign key checks once. A plan made while a table has one page would scan the whole table
  // for every row, long after it has grown, so sequential scans are off from the start.
  await run(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'; SET LOCAL enable_seqscan = off; SET LOCAL jit = off`);
  await run('SELECT pg_advisory_xact_lock($1)', [WRITE_LOCK]).catch((error) => {
    throw asRefusal(error);
  });
}

async function findReply(run: RunSql, { apiKeyId, idempotency }: WriteRequest): Promise<StoredReply | undefined> {
  if (!idempotency || apiKeyId === null) return undefined;
  const [reply] = await run<StoredReply>(
    'SELECT request_sha256 AS "requestSha256", revision, results FROM idempotent_reply WHERE api_key_id = $1 AND key = $2',
    [apiKeyId, idempotency.key],
  );
  return reply;
}
