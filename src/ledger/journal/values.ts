import { BLANKS } from '../blanks.ts';
import { type Kind, LAYOUTS, type Values } from '../nouns.ts';

type Row = Record<string, unknown>;

/** A noun's value without what is null or what a draft may leave out: nothing is lost, and most of it is short. */
export function shortened(kind: Kind, value: Row): Row {
  const { lists, nested } = LAYOUTS[kind];
  const blanks: Row = BLANKS[kind];
  const short: Row = {};
  for (const [field, content] of Object.entries(value)) {
    if (content === null || content === undefined || isBlank(content, blanks[field])) continue;
    if (field in lists) short[field] = (content as Row[]).map(withoutNulls);
    else short[field] = field in nested ? withoutNulls(content as Row) : content;
  }
  return short;
}

/** And back. Parts of lists stay without what is null: a row of the database does not tell the two apart. */
export const restored = (kind: Kind, short: Row): Values[Kind] => ({ ...BLANKS[kind], ...short }) as Values[Kind];

export function withoutNulls<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined)) as T;
}

function isBlank(content: unknown, blank: unknown): boolean {
  if (content === blank) return true;
  if (typeof content !== 'object' || typeof blank !== 'object' || blank === null) return false;
  return Array.isArray(content) === Array.isArray(blank) && Object.keys(content as object).length === 0;
}
