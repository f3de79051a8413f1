import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { operation } from '../http/operation.ts';
import type { Context } from './context.ts';
import { contractsOf, type NounSpec } from './noun-contracts.ts';
import * as records from './records.ts';

export { IdOrSlug, type NounSpec } from './noun-contracts.ts';

/** The six operations that every noun has but stances. */
export function nounOperations<F extends z.ZodRawShape>(
  app: FastifyInstance,
  context: Context,
  spec: NounSpec<F>,
): void {
  const contracts = contractsOf(spec);
  operation(app, contracts.create, (request, reply) => records.create(context, spec, request, reply));
  operation(app, contracts.list, (request) => records.list(context, spec, request, request.query as never));
  operation(app, contracts.read, (request) => records.read(context, spec, request.params.id, request.query));
  operation(app, contracts.amend, (request, reply) => records.amend(context, spec, request, reply));
  operation(app, contracts.retract, (request, reply) => records.retract(context, spec, request, reply));
  operation(app, contracts.history, (request) => records.history(context, spec, request.params.id, request.query));
}
