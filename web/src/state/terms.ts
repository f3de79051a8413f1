import { list, t } from './texts.ts';

/** A term of a proposal as it is on record. */
export const termWords = (value: unknown): string => {
  if (typeof value === 'boolean') return t(value ? 'term.yes' : 'term.no');
  if (Array.isArray(value)) return list(value.map(termWords));
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
