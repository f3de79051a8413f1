import type { Values } from '../../ledger/nouns.ts';
import type { NounSpec } from '../nouns.ts';
import { refTo } from '../present.ts';
import type { DossierFilters } from './schema.ts';

type Spec = NounSpec<typeof DossierFilters>;

export const matchingDossiers: Spec['matching'] =
  ({ model }, { tag }) =>
  (id, { knownAt }) => {
    const value = model.stores.dossier.at(id, knownAt)?.value as Values['dossier'];
    return tag === undefined || value.tags.includes(tag);
  };

/** What belongs to the dossier, in order of id. */
export const detailOfDossier: NonNullable<Spec['detail']> = ({ model }, _record, id, { knownAt }) => {
  const within = (kind: 'proposal' | 'event') =>
    model.stores[kind]
      .entries()
      .filter((entry) => model.stores[kind].get(entry.id, knownAt)?.dossierId === id)
      .map((entry) => refTo(model, kind, entry.id, knownAt));
  return { proposals: within('proposal'), events: within('event') };
};
