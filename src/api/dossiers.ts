import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DossierAmendment, DossierAnswer, DossierDraft, DossierHistory, DossierPage } from '../nouns/dossier.ts';
import type { Values } from '../nouns/nouns.ts';
import type { Context } from './context.ts';
import { type NounSpec, nounOperations } from './noun-contracts.ts';
import { refTo } from './present.ts';

const DossierFilters = { tag: z.string().max(100).optional() };

type Spec = NounSpec<typeof DossierFilters>;

const matchingDossiers: Spec['matching'] =
  ({ model }, { tag }) =>
  (id, { knownAt }) => {
    const value = model.stores.dossier.at(id, knownAt)?.value as Values['dossier'];
    return tag === undefined || value.tags.includes(tag);
  };

/** What belongs to the dossier, in order of id. */
const detailOfDossier: NonNullable<Spec['detail']> = ({ model }, _record, id, { knownAt }) => {
  const within = (kind: 'proposal' | 'event') =>
    model.stores[kind]
      .entries()
      .filter((entry) => model.stores[kind].get(entry.id, knownAt)?.dossierId === id)
      .map((entry) => refTo(model, kind, entry.id, knownAt));
  return { proposals: within('proposal'), events: within('event') };
};

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
