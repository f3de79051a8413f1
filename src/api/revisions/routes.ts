import type { FastifyInstance } from 'fastify';
import { operation } from '../../http/operation.ts';
import type { Context } from '../context.ts';
import * as contracts from './contracts.ts';
import * as store from './store.ts';

export function revisionRoutes(app: FastifyInstance, context: Context): void {
  operation(app, contracts.createRevision, (request, reply) => store.createRevision(context, request, reply));
  operation(app, contracts.listRevisions, (request) => store.listRevisions(context, request));
  operation(app, contracts.getRevision, (request) => store.getRevision(context, request));
}
