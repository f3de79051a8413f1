import type { FastifyInstance } from 'fastify';
import { operation } from '../../http/operation.ts';
import type { Context } from '../context.ts';
import * as agreement from './agreement/contracts.ts';
import { listAgreement } from './agreement/store.ts';
import * as methods from './methods/contracts.ts';
import { getMethod, listMethods } from './methods/store.ts';
import * as networks from './networks/contracts.ts';
import { getNetworks } from './networks/store.ts';
import * as polarisation from './polarisation/contracts.ts';
import { listPolarisation } from './polarisation/store.ts';
import * as unity from './unity/contracts.ts';
import { getActorUnity } from './unity/store.ts';

export function analysisRoutes(app: FastifyInstance, context: Context): void {
  operation(app, agreement.listAgreement, (request, reply) => listAgreement(context, request, reply));
  operation(app, unity.getActorUnity, (request, reply) => getActorUnity(context, request, reply));
  operation(app, polarisation.listPolarisation, (request, reply) => listPolarisation(context, request, reply));
  operation(app, networks.getNetworks, (request, reply) => getNetworks(context, request, reply));
  operation(app, methods.listMethods, listMethods);
  operation(app, methods.getMethod, getMethod);
}
