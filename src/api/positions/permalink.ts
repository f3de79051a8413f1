import { formatDay } from '../../domain/time.ts';
import { isPinned, type Moment } from '../../ledger/moment.ts';
import { METHOD } from './schema.ts';

type Parameters = Record<string, unknown>;

/** The question as it stands, with every moment pinned: parameters in the order of the alphabet, so that one question has one permalink. */
export function permalink(path: string, query: Parameters, pinned: Parameters, method = METHOD): string {
  const { minRevision: _, ...asked } = query;
  const all = Object.entries({ ...asked, ...pinned, method })
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${path}?${all.map(([name, value]) => `${name}=${encode(String(value))}`).join('&')}`;
}

/** Commas of lists stay readable. */
const encode = (text: string) =>
  PLAIN.test(text) ? text : encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
const PLAIN = /^[\w.,:-]*$/;

export const pinsOf = ({ asOf, knownAt }: Moment): Parameters => ({ asOf: formatDay(asOf), knownAt });

export const isPermalink = (query: { asOf?: string; knownAt?: string; method?: string }): boolean =>
  query.method === METHOD && isPinned(query);
