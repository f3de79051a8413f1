import type { FastifyInstance } from 'fastify';
import { operation } from '../../http/operation.ts';
import type { Context } from '../context.ts';
import * as contracts from './contracts.ts';
import { listPositions } from './matrix.ts';
import { getActorPositions, getProposalPositions } from './store.ts';
import { getActorTimeline } from './timeline.ts';

export function positionRoutes(app: FastifyInstance, context: Context): void {
  operation(app, contracts.getProposalPositions, (request, reply) => getProposalPositions(context, request, reply));
  app.plain.offer(contracts.getProposalPositions, (asked, reply) => getProposalPositions(context, asked, reply));
  operation(app, contracts.getActorPositions, (request, reply) => getActorPositions(context, request, reply));
  operation(app, contracts.listPositions, (request, reply) => listPositions(context, request, reply));
  operation(app, contracts.getActorTimeline, (request, reply) => getActorTimeline(context, request, reply));
}
