import type { Values } from '../../ledger/nouns.ts';
import { fold } from '../actors/store.ts';
import type { NounSpec } from '../nouns.ts';
import type { SourceFilters } from './schema.ts';

export const matchingSources: NounSpec<typeof SourceFilters>['matching'] = ({ model }, { publisher, url, q }) => {
  const sought = q === undefined ? undefined : fold(q);
  return (id, { knownAt }) => {
    const value = model.stores.source.at(id, knownAt)?.value as Values['source'];
    if (publisher !== undefined && fold(value.publisher) !== fold(publisher)) return false;
    if (url !== undefined && value.url !== url) return false;
    return sought === undefined || fold(value.title).includes(sought);
  };
};
