import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { nounOperations } from '../nouns.ts';
import {
  DossierAmendment,
  DossierAnswer,
  DossierDraft,
  DossierFilters,
  DossierHistory,
  DossierPage,
} from './schema.ts';
import { detailOfDossier, matchingDossiers } from './store.ts';

export function dossierRoutes(app: FastifyInstance, context: Context): void {
  nounOperations(app, context, {
    kind: 'dossier',
    path: '/v1/dossiers',
    names: { one: 'Dossier', many: 'Dossiers' },
    about: 'a dossier',
    draft: DossierDraft,
    amendment: DossierAmendment,
    answer: DossierAnswer,
    page: DossierPage,
    history: DossierHistory,
    filters: DossierFilters,
    matching: matchingDossiers,
    detail: detailOfDossier,
  });
}
