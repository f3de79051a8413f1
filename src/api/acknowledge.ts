import type { FastifyReply } from 'fastify';
import type { Written } from '../ledger/write.ts';

/** The headers of an answer to a write: which revision, where to read it, and whether it was carried out before. */
export function acknowledge(reply: FastifyReply, { revision, replayed }: Written, location: string): void {
  reply.revision(revision).header('location', location);
  if (replayed) reply.header('idempotency-replayed', 'true');
}
