import type { FastifyInstance } from 'fastify';
import { operation } from '../../http/operation.ts';
import type { Context } from '../context.ts';
import * as contracts from './contracts.ts';
import * as store from './store.ts';

export function stanceRoutes(app: FastifyInstance, context: Context): void {
  operation(app, contracts.createStance, (request, reply) => store.createStance(context, request, reply));
  operation(app, contracts.listStances, (request) => store.listStances(context, request));
  operation(app, contracts.getStance, (request) => store.getStance(context, request));
  operation(app, contracts.getStanceHistory, (request) => store.getStanceHistory(context, request));
  operation(app, contracts.correctStance, (request, reply) => store.correctStance(context, request, reply));
  operation(app, contracts.retractStance, (request, reply) => store.retractStance(context, request, reply));
}
