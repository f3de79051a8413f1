import type { Values } from '../../ledger/nouns.ts';
import type { NounSpec } from '../nouns.ts';
import type { ActorFilters } from './schema.ts';

export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const matchingActors: NounSpec<typeof ActorFilters>['matching'] = ({ model }, { type, q, identifier }) => {
  const sought = q === undefined ? undefined : fold(q);
  return (id, { knownAt }) => {
    const value = model.stores.actor.at(id, knownAt)?.value as Values['actor'];
    if (type !== undefined && value.type !== type) return false;
    if (identifier !== undefined && !value.identifiers.some((i) => `${i.scheme}:${i.value}` === identifier))
      return false;
    return sought === undefined || [value.name, ...value.aliases].some((name) => fold(name).includes(sought));
  };
};
