import { Refusal } from '../../domain/refusal.ts';
import type { WrittenRecord } from '../database/revision.ts';
import type { Changes } from './externals.ts';
import type { Precondition } from './uncommitted.ts';

export interface WriteRequest {
  /** A function is called under the write lock, with the model at the ledger's head; again if the write is retried. */
  changes: Changes;
  reason: string;
  /** The source of an import; left out for what is written by hand. */
  origin?: string;
  apiKeyId: number | null;
  check?: Precondition | undefined;
  /** Makes it harmless to repeat the same request. */
  idempotency?: { key: string; requestSha256: string };
}

export interface Written {
  revision: number;
  /** What each change wrote, in the order of the changes. */
  targets: WrittenRecord[];
  /** Whether the request had already been carried out, by this revision. */
  replayed: boolean;
  /** Whether there was nothing to do: nothing was written, and `revision` is the ledger's head. */
  unchanged: boolean;
}

/** The advisory lock that writers on all servers take, so that revisions are written one at a time. */
export const WRITE_LOCK = 0x64656d61;
export const ATTEMPTS = 50;

/** The stored result of a request with an Idempotency-Key. */
export interface StoredReply {
  requestSha256: string;
  revision: number;
  results: WrittenRecord[];
}

/** The answer to a repeated request. */
export function repeatedResult(
  { idempotency }: WriteRequest,
  { requestSha256, revision, results }: StoredReply,
): Written {
  if (requestSha256 === idempotency?.requestSha256)
    return { revision, targets: results, replayed: true, unchanged: false };
  throw new Refusal('idempotency-key-reused', `the key "${idempotency?.key}" was sent before with another request`);
}

const LOCK_NOT_AVAILABLE = '55P03';
const UNIQUE_VIOLATION = '23505';

/** Turns the error of a lock that timed out into a refusal. */
export const asRefusal = (error: { code?: string }): unknown =>
  error.code === LOCK_NOT_AVAILABLE ? new Refusal('ledger-unavailable', 'another writer kept this one waiting') : error;

/** Whether the primary key rejected an external id as taken. Which id it was is looked up only then. */
export const isNameTwice = (error: { code?: string; constraint?: string }): boolean =>
  error.code === UNIQUE_VIOLATION && error.constraint === 'external_id_pkey';
