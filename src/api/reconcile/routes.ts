import type { FastifyInstance } from 'fastify';
import { Directory } from '../../exchange/directory.ts';
import type { About } from '../../http/document.ts';
import { operation } from '../../http/operation.ts';
import type { Context } from '../context.ts';
import * as contracts from './contracts.ts';
import { formBodies } from './forms.ts';
import * as store from './store.ts';

/** The W3C Reconciliation Service API 0.2. In an instance of its own, because only here a body may be a form. */
export function reconcileRoutes(server: FastifyInstance, context: Context, about: About): void {
  const desk = { context, about, directory: new Directory(context.model) };
  server.register(async (app) => {
    formBodies(app);
    operation(app, contracts.getReconciliation, (request) => store.getReconciliation(desk, request));
    operation(app, contracts.reconcile, (request) => store.reconcile(desk, request));
    operation(app, contracts.suggestEntities, (request) => store.suggestEntities(desk, request));
    operation(app, contracts.suggestProperties, (request) => store.suggestProperties(desk, request));
    operation(app, contracts.suggestTypes, (request) => store.suggestTypes(desk, request));
    operation(app, contracts.proposeProperties, (request) => store.proposeProperties(desk, request));
  });
}
