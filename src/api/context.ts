import type { FastifyRequest } from 'fastify';
import type { Directory } from '../exchange/actors/directory.ts';
import type { ImportJobs } from '../exchange/jobs/jobs.ts';
import type { About } from '../http/openapi/document.ts';
import { operationsOf } from '../http/operation.ts';
import { idempotencyOf } from '../http/request/auth.ts';
import type { Database } from '../ledger/database/database.ts';
import type { Follower } from '../ledger/model/follow.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { type Moment, type MomentQuery, momentOf } from '../ledger/model/moment.ts';
import type { Change } from '../ledger/write/changes.ts';
import { rehearse } from '../ledger/write/rehearsal.ts';
import { type Precondition, type Written, write } from '../ledger/write/write.ts';

/** What every handler is given beside the request. */
export interface Context extends Services {
  model: ReadModel;
  /** Resolves the moment of a question: a day of valid time and a revision, at which everything is read. */
  moment(question: MomentQuery): Moment;
  /** Writes the changes of a request as one revision. Everything is written through it. */
  write(request: FastifyRequest, changes: Change[], reason: string, check?: Precondition): Promise<Written>;
  /** Computes the revision that `write` would write, and writes nothing. */
  rehearse(request: FastifyRequest, changes: Change[], reason: string): ReturnType<typeof rehearse>;
  /** How this server follows the ledger. */
  follower: Pick<Follower, 'loaded' | 'reachable'>;
  /** The ledger's tables, for full-text search, which is the only thing that is not answered from memory. */
  db: Pick<Database, 'query'>;
}

/** What some handlers need beyond the ledger. */
interface Services {
  about: About;
  /** Names and codes of actors, for reconciliation. */
  directory: Directory;
  /** The queue of imports. Only the server has one: in an analysis thread this throws. */
  imports(): ImportJobs;
}

export function contextOf(db: Database, follower: Follower, now: () => number, services: Services): Context {
  const { model } = follower;
  return {
    ...services,
    model,
    moment: (question) => momentOf(model, question, now()),
    write: (request, changes, reason, check) =>
      write(db, follower, now, {
        changes,
        reason,
        check,
        apiKeyId: request.apiKey?.id ?? null,
        idempotency: idempotencyOf(request) ?? undefined,
      }),
    rehearse: (request, changes, reason) =>
      rehearse(model, changes, { reason, recordedAt: now(), apiKey: request.apiKey }),
    follower,
    db,
  };
}

/** Binds a contract to its handler, which the compiler holds to the shape of the contract's answer. */
export const operation = operationsOf<Context>();
