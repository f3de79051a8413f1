import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ImportJobs } from '../../exchange/jobs/jobs.ts';
import { operation } from '../../http/operation.ts';
import * as contracts from './contracts.ts';
import * as store from './store.ts';

export function importRoutes(app: FastifyInstance, jobs: ImportJobs): void {
  // Files are streamed to the disk: of whatever type, and larger than any body that is held.
  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', async (_request: FastifyRequest, payload: unknown) => payload);
    operation(files, contracts.createImport, (request, reply) => store.createImport(jobs, request, reply));
    operation(files, contracts.addImportFile, (request, reply) => store.addImportFile(jobs, request, reply));
    // These two take no body, and do not mind what type one is said to have.
    operation(files, contracts.stopImport, (request, reply) => store.stopImport(jobs, request, reply));
    operation(files, contracts.retryImport, (request, reply) => store.retryImport(jobs, request, reply));
  });
  operation(app, contracts.listImports, (request) => store.listImports(jobs, request));
  operation(app, contracts.getImport, (request) => store.getImport(jobs, request));
}
