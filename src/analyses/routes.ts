import type { FastifyInstance } from 'fastify';
import type { Context } from '../api/context.ts';
import { operation } from '../http/operation.ts';
import { listAgreement } from './agreement/answer.ts';
import * as agreement from './agreement/question.ts';
import { getCommonGround } from './common-ground/answer.ts';
import * as commonGround from './common-ground/question.ts';
import { getActorEvidence, getProposalEvidence } from './evidence/answer.ts';
import * as evidence from './evidence/question.ts';
import { getProposalLineage } from './lineage/answer.ts';
import * as lineage from './lineage/question.ts';
import * as methods from './methods.ts';
import { getMethod, listMethods } from './methods.ts';
import { getNetworks } from './networks/answer.ts';
import * as networks from './networks/question.ts';
import { listPolarisation } from './polarisation/answer.ts';
import * as polarisation from './polarisation/question.ts';
import { listReliability } from './reliability/answer.ts';
import * as reliability from './reliability/question.ts';
import { getActorSensitivity, getProposalSensitivity } from './sensitivity/answer.ts';
import * as sensitivity from './sensitivity/question.ts';
import { getEventShifts, listShifts, listVolatility } from './shifts/answer.ts';
import * as shifts from './shifts/question.ts';
import { getSilence } from './silence/answer.ts';
import * as silence from './silence/question.ts';
import { getProposalTriggers, listConditions } from './triggers/answer.ts';
import * as triggers from './triggers/question.ts';
import { getActorUnity } from './unity/answer.ts';
import * as unity from './unity/question.ts';
import { listWordsAndDeeds } from './words-and-deeds/answer.ts';
import * as wordsAndDeeds from './words-and-deeds/question.ts';

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
  operation(app, methods.listMethodsContract, listMethods);
  operation(app, methods.getMethodContract, getMethod);
}
