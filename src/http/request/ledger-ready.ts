import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';

interface LedgerReadiness {
  /** Whether the read model is loaded. */
  ready(): boolean;
  head(): number;
  /** Waits until this server has reached the revision; false if that takes too long. */
  reaches(revision: number): Promise<boolean>;
}

/** Refuses requests before the read model is loaded, and reads whose `minRevision` this server does not reach. */
export function ledgerReady(app: FastifyInstance, { ready, head, reaches }: LedgerReadiness): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const waits = request.raw.url?.startsWith('/v1') && !ready();
    done(waits ? new Refusal('not-ready', 'The ledger is being loaded.') : undefined);
  });
  app.addHook('preHandler', (request, reply, done) => {
    const { minRevision } = (request.query ?? {}) as { minRevision?: number };
    if (minRevision === undefined) return done();
    reaches(minRevision).then((reached) => {
      reply.revision(head());
      if (reached) return done();
      const detail = `this server has not followed the ledger to revision ${minRevision} yet`;
      done(Refusal.at('?minRevision', detail, 'behind'));
    }, done);
  });
}
