import type { FastifyInstance } from 'fastify';
import { CONTEXT_PATH } from '../../http/operation.ts';
import { CONTEXT } from './context.ts';

/** A document, like /openapi.json, not an operation: every JSON answer names it in its Link header. */
export function contextRoutes(app: FastifyInstance): void {
  const text = JSON.stringify(CONTEXT);
  app.get(CONTEXT_PATH, { config: { cache: true } }, (_request, reply) =>
    reply.type('application/ld+json; charset=utf-8').send(text),
  );
}
