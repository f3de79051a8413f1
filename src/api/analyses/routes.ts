import type { FastifyInstance } from 'fastify';
import { operation } from '../../http/operation.ts';
import type { Context } from '../context.ts';
import * as agreement from './agreement/contracts.ts';
import { listAgreement } from './agreement/store.ts';
import * as commonGround from './common-ground/contracts.ts';
import { getCommonGround } from './common-ground/store.ts';
import * as evidence from './evidence/contracts.ts';
import { getActorEvidence, getProposalEvidence } from './evidence/store.ts';
import * as lineage from './lineage/contracts.ts';
import { getProposalLineage } from './lineage/store.ts';
import * as methods from './methods/contracts.ts';
import { getMethod, listMethods } from './methods/store.ts';
import * as networks from './networks/contracts.ts';
import { getNetworks } from './networks/store.ts';
import * as polarisation from './polarisation/contracts.ts';
import { listPolarisation } from './polarisation/store.ts';
import * as reliability from './reliability/contracts.ts';
import { listReliability } from './reliability/store.ts';
import * as sensitivity from './sensitivity/contracts.ts';
import { getActorSensitivity, getProposalSensitivity } from './sensitivity/store.ts';
import * as shifts from './shifts/contracts.ts';
import { getEventShifts, listShifts } from './shifts/store.ts';
import { listVolatility } from './shifts/volatility.ts';
import * as silence from './silence/contracts.ts';
import { getSilence } from './silence/store.ts';
import * as triggers from './triggers/contracts.ts';
import { getProposalTriggers, listConditions } from './triggers/store.ts';
import * as unity from './unity/contracts.ts';
import { getActorUnity } from './unity/store.ts';
import * as wordsAndDeeds from './words-and-deeds/contracts.ts';
import { listWordsAndDeeds } from './words-and-deeds/store.ts';

export function analysisRoutes(app: FastifyInstance, context: Context): void {
  operation(app, agreement.listAgreement, (request, reply) => listAgreement(context, request, reply));
  operation(app, triggers.getProposalTriggers, (request, reply) => getProposalTriggers(context, request, reply));
  operation(app, triggers.listConditions, (request, reply) => listConditions(context, request, reply));
  operation(app, commonGround.getCommonGround, (request, reply) => getCommonGround(context, request, reply));
  operation(app, evidence.getProposalEvidence, (request, reply) => getProposalEvidence(context, request, reply));
  operation(app, evidence.getActorEvidence, (request, reply) => getActorEvidence(context, request, reply));
  operation(app, sensitivity.getProposalSensitivity, (request, reply) =>
    getProposalSensitivity(context, request, reply),
  );
  operation(app, sensitivity.getActorSensitivity, (request, reply) => getActorSensitivity(context, request, reply));
  operation(app, unity.getActorUnity, (request, reply) => getActorUnity(context, request, reply));
  operation(app, polarisation.listPolarisation, (request, reply) => listPolarisation(context, request, reply));
  operation(app, networks.getNetworks, (request, reply) => getNetworks(context, request, reply));
  operation(app, shifts.listShifts, (request, reply) => listShifts(context, request, reply));
  operation(app, shifts.getEventShifts, (request, reply) => getEventShifts(context, request, reply));
  operation(app, shifts.listVolatility, (request, reply) => listVolatility(context, request, reply));
  operation(app, silence.getSilence, (request, reply) => getSilence(context, request, reply));
  operation(app, lineage.getProposalLineage, (request, reply) => getProposalLineage(context, request, reply));
  operation(app, wordsAndDeeds.listWordsAndDeeds, (request, reply) => listWordsAndDeeds(context, request, reply));
  operation(app, reliability.listReliability, (request, reply) => listReliability(context, request, reply));
  operation(app, methods.listMethods, listMethods);
  operation(app, methods.getMethod, getMethod);
}
