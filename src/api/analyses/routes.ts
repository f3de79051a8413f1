import type { FastifyInstance } from 'fastify';
import { operation } from '../../http/operation.ts';
import type { Context } from '../context.ts';
import * as agreement from './agreement/contracts.ts';
import { listAgreement } from './agreement/store.ts';
import * as lineage from './lineage/contracts.ts';
import { getProposalLineage } from './lineage/store.ts';
import * as methods from './methods/contracts.ts';
import { getMethod, listMethods } from './methods/store.ts';
import * as shifts from './shifts/contracts.ts';
import { getEventShifts, listShifts } from './shifts/store.ts';
import { listVolatility } from './shifts/volatility.ts';
import * as silence from './silence/contracts.ts';
import { getSilence } from './silence/store.ts';
import * as wordsAndDeeds from './words-and-deeds/contracts.ts';
import { listWordsAndDeeds } from './words-and-deeds/store.ts';

export function analysisRoutes(app: FastifyInstance, context: Context): void {
  operation(app, agreement.listAgreement, (request, reply) => listAgreement(context, request, reply));
  operation(app, shifts.listShifts, (request, reply) => listShifts(context, request, reply));
  operation(app, shifts.getEventShifts, (request, reply) => getEventShifts(context, request, reply));
  operation(app, shifts.listVolatility, (request, reply) => listVolatility(context, request, reply));
  operation(app, silence.getSilence, (request, reply) => getSilence(context, request, reply));
  operation(app, lineage.getProposalLineage, (request, reply) => getProposalLineage(context, request, reply));
  operation(app, wordsAndDeeds.listWordsAndDeeds, (request, reply) => listWordsAndDeeds(context, request, reply));
  operation(app, methods.listMethods, listMethods);
  operation(app, methods.getMethod, getMethod);
}
