import { ACTOR_TYPES } from '../../domain/vocabulary.ts';
import type { Directory } from '../../exchange/directory.ts';

/** What OpenRefine shows for choice: an id, and a name for people. */
export interface Named {
  id: string;
  name: string;
}

const title = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1).replaceAll('_', ' ')}`;

export const TYPES: Named[] = ACTOR_TYPES.map((id) => ({ id, name: title(id) }));
export const typeNamed = (id: string): Named => ({ id, name: title(id) });

/** The day on which codes are asked: a property to reconcile by, but none that an actor has. */
export const ON: Named = { id: 'on', name: 'On (the day of the codes)' };

const SCHEMES: Named[] = [
  { id: 'iso-3166-1-alpha-2', name: 'ISO 3166-1 alpha-2' },
  { id: 'iso-3166-1-alpha-3', name: 'ISO 3166-1 alpha-3' },
  { id: 'iso-3166-3', name: 'ISO 3166-3 (former countries)' },
  { id: 'cow', name: 'Correlates of War' },
  { id: 'gleditsch-ward', name: 'Gleditsch and Ward' },
  { id: 'wikidata', name: 'Wikidata' },
  { id: 'cameo', name: 'CAMEO' },
];

export const FIELDS: Named[] = [
  { id: 'slug', name: 'Slug' },
  { id: 'type', name: 'Type' },
  { id: 'aliases', name: 'Other names' },
  { id: 'note', name: 'Note' },
];

/** The schemes that are known everywhere, and those that are only used in this ledger. */
export function schemesOf(directory: Directory): Named[] {
  const known = new Set(SCHEMES.map(({ id }) => id));
  return [...SCHEMES, ...directory.schemes().flatMap((id) => (known.has(id) ? [] : [{ id, name: id }]))];
}

/** What can be added to rows that are reconciled. */
export const extensible = (directory: Directory): Named[] => [...schemesOf(directory), ...FIELDS];
