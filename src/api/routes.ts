import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Directory } from '../exchange/actors/directory.ts';
import type { ImportJobs } from '../exchange/jobs/jobs.ts';
import type { About } from '../http/openapi/document.ts';
import { operation } from '../http/operation.ts';
import type { Context } from './context.ts';
import * as importContracts from './imports/contracts.ts';
import * as importHandlers from './imports/store.ts';
import * as positionContracts from './positions/contracts.ts';
import { listPositions } from './positions/matrix.ts';
import { getActorPositions, getProposalPositions } from './positions/store.ts';
import { getActorTimeline } from './positions/timeline.ts';
import * as reconcileContracts from './reconcile/contracts.ts';
import * as reconcileHandlers from './reconcile/store.ts';
import { formBodies } from './reconcile/store.ts';
import {
  createRevision,
  createRevisionContract,
  getRevision,
  getRevisionContract,
  listRevisions,
  listRevisionsContract,
} from './revisions.ts';
import * as stanceContracts from './stances/contracts.ts';
import * as stanceHandlers from './stances/store.ts';

export function importRoutes(app: FastifyInstance, jobs: ImportJobs): void {
  // Files are streamed to the disk: of whatever type, and larger than any body that is held.
  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', async (_request: FastifyRequest, payload: unknown) => payload);
    operation(files, importContracts.createImport, (request, reply) =>
      importHandlers.createImport(jobs, request, reply),
    );
    operation(files, importContracts.addImportFile, (request, reply) =>
      importHandlers.addImportFile(jobs, request, reply),
    );
    // These two take no body, and do not mind what type one is said to have.
    operation(files, importContracts.stopImport, (request, reply) => importHandlers.stopImport(jobs, request, reply));
    operation(files, importContracts.retryImport, (request, reply) => importHandlers.retryImport(jobs, request, reply));
  });
  operation(app, importContracts.listImports, (request) => importHandlers.listImports(jobs, request));
  operation(app, importContracts.getImport, (request) => importHandlers.getImport(jobs, request));
}

export function positionRoutes(app: FastifyInstance, context: Context): void {
  operation(app, positionContracts.getProposalPositions, (request, reply) =>
    getProposalPositions(context, request, reply),
  );
  app.plain.offer(positionContracts.getProposalPositions, (asked, reply) =>
    getProposalPositions(context, asked, reply),
  );
  operation(app, positionContracts.getActorPositions, (request, reply) => getActorPositions(context, request, reply));
  operation(app, positionContracts.listPositions, (request, reply) => listPositions(context, request, reply));
  operation(app, positionContracts.getActorTimeline, (request, reply) => getActorTimeline(context, request, reply));
}

/** The W3C Reconciliation Service API 0.2. In an instance of its own, because only here a body may be a form. */
export function reconcileRoutes(server: FastifyInstance, context: Context, about: About): void {
  const desk = { context, about, directory: new Directory(context.model) };
  server.register(async (app) => {
    formBodies(app);
    operation(app, reconcileContracts.getReconciliation, (request) =>
      reconcileHandlers.getReconciliation(desk, request),
    );
    operation(app, reconcileContracts.reconcile, (request) => reconcileHandlers.reconcile(desk, request));
    operation(app, reconcileContracts.suggestEntities, (request) => reconcileHandlers.suggestEntities(desk, request));
    operation(app, reconcileContracts.suggestProperties, (request) =>
      reconcileHandlers.suggestProperties(desk, request),
    );
    operation(app, reconcileContracts.suggestTypes, (request) => reconcileHandlers.suggestTypes(desk, request));
    operation(app, reconcileContracts.proposeProperties, (request) =>
      reconcileHandlers.proposeProperties(desk, request),
    );
  });
}

export function revisionRoutes(app: FastifyInstance, context: Context): void {
  operation(app, createRevisionContract, (request, reply) => createRevision(context, request, reply));
  operation(app, listRevisionsContract, (request) => listRevisions(context, request));
  operation(app, getRevisionContract, (request) => getRevision(context, request));
}

export function stanceRoutes(app: FastifyInstance, context: Context): void {
  operation(app, stanceContracts.createStance, (request, reply) =>
    stanceHandlers.createStance(context, request, reply),
  );
  operation(app, stanceContracts.listStances, (request) => stanceHandlers.listStances(context, request));
  operation(app, stanceContracts.getStance, (request) => stanceHandlers.getStance(context, request));
  operation(app, stanceContracts.getStanceHistory, (request) => stanceHandlers.getStanceHistory(context, request));
  operation(app, stanceContracts.correctStance, (request, reply) =>
    stanceHandlers.correctStance(context, request, reply),
  );
  operation(app, stanceContracts.retractStance, (request, reply) =>
    stanceHandlers.retractStance(context, request, reply),
  );
}
