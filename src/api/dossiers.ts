import { z } from 'zod';
import type { Moment } from '../ledger/model/moment.ts';
import { DossierDetail, dossier } from '../nouns/dossier.ts';
import type { Context } from './context.ts';
import { nounOperations } from './noun-operations.ts';
import { refTo } from './present.ts';

/** The proposals and events of the dossier, in order of id. */
const detailOfDossier = ({ model }: Context, id: number, { knownAt }: Moment) => {
  const within = (kind: 'proposal' | 'event') =>
    [...model.stores[kind].ids()]
      .filter((one) => model.stores[kind].get(one, knownAt)?.dossierId === id)
      .map((one) => refTo(model, kind, one, knownAt));
  return { proposals: within('proposal'), events: within('event') };
};

export const dossiers = nounOperations({
  noun: dossier,
  alone: DossierDetail,
  filters: { tag: z.string().max(100).optional().describe('Only dossiers with this tag.') },
  matching:
    (_, { tag }) =>
    ({ tags }) =>
      tag === undefined || tags.includes(tag),
  detail: detailOfDossier,
});
