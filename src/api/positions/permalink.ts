import { formatDay } from '../../domain/time.ts';
import { isPinned, type Moment } from '../../ledger/moment.ts';
import { METHOD } from './schema.ts';

type Parameters = Record<string, unknown>;

/** The question as it stands, with every moment pinned: parameters in the order of the alphabet, so that one question has one permalink. */
export function permalink(path: string, query: Parameters, pinned: Parameters, method = METHOD): string {
  const names = ['method'];
  for (const name in query)
    if (name !== 'minRevision' && query[name] !== undefined && !names.includes(name)) names.push(name);
  for (const name in pinned) if (pinned[name] !== undefined && !names.includes(name)) names.push(name);
  let text = path;
  for (const name of names.sort()) {
    const value = name === 'method' ? method : (pinned[name] ?? query[name]);
    text += `${text === path ? '?' : '&'}${name}=${encode(String(value))}`;
  }
  return text;
}

/** Commas of lists stay readable. */
const encode = (text: string) =>
  PLAIN.test(text) ? text : encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
const PLAIN = /^[\w.,:-]*$/;

export const pinsOf = ({ asOf, knownAt }: Moment): Parameters => ({ asOf: formatDay(asOf), knownAt });

export const isPermalink = (query: { asOf?: string; knownAt?: string; method?: string }): boolean =>
  query.method === METHOD && isPinned(query);
