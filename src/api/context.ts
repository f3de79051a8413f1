import type { FastifyRequest } from 'fastify';
import { idempotencyOf } from '../http/request/auth.ts';
import type { Database } from '../ledger/database/database.ts';
import type { Follower } from '../ledger/model/follow.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { type Asked, type Moment, momentOf } from '../ledger/model/moment.ts';
import type { Change } from '../ledger/write/changes.ts';
import { type Written, write } from '../ledger/write/write.ts';

/** What every feature is given: the ledger's two doors, and the clock. */
export interface Context {
  model: ReadModel;
  /** The door for reading: where in both times a question stands. */
  moment(asked: Asked): Moment;
  /** The door for writing: one request, one revision. */
  write(request: FastifyRequest, changes: Change[], reason: string, check?: () => void): Promise<Written>;
}

export function contextOf(db: Database, follower: Follower, now: () => number): Context {
  const { model } = follower;
  return {
    model,
    moment: (asked) => momentOf(model, asked, now()),
    write: (request, changes, reason, check) =>
      write(db, follower, now, {
        changes,
        reason,
        check,
        apiKeyId: request.apiKey?.id ?? null,
        idempotency: idempotencyOf(request) ?? undefined,
      }),
  };
}
