import { href } from './route.ts';
import { word } from './texts.ts';

/** The part of the address below /desk that each kind of record has, by the prefix of its ids. */
const PLACES: Record<string, string> = {
  dos: 'dossiers',
  act: 'actors',
  mem: 'memberships',
  prp: 'proposals',
  evt: 'events',
  src: 'sources',
  stm: 'statements',
  cod: 'codings',
  exp: 'expectations',
  cov: 'coverages',
  rel: 'releases',
  stn: 'stances',
};

/** An id within words. */
export const ID = new RegExp(`\\b((?:${Object.keys(PLACES).join('|')})_\\d+)\\b`);

/** A reference to a record. Without an id, it is someone who is not on record. */
export interface Named {
  id: string | null;
  slug?: string | null;
  name?: string;
}

/** The address of a record's own view; null if it has none. */
export function pageOf({ id, slug }: Named, query: Record<string, string | undefined> = {}): string | null {
  const place = id && PLACES[id.slice(0, id.indexOf('_'))];
  return place ? href([place, slug ?? id], query) : null;
}

/** The kind and id of a record, for a link to a record without a name. */
export const idWords = (id: string): string => `${word('recordId', id.slice(0, 3))} ${id}`;
