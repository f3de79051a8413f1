import { doubtWords, instantWords } from '../../state/dates.ts';
import { language, number, t, word } from '../../state/texts.ts';

/** What every record has: shown above and below its fields, not among them. */
export const COMMON: ReadonlySet<string> = new Set([
  'id',
  'slug',
  'revision',
  'recordedAt',
  'createdRevision',
  'retracted',
]);

const DAYS = new Set([
  'occurredOn',
  'endedOn',
  'publishedOn',
  'spokenOn',
  'validFrom',
  'validTo',
  'coveredFrom',
  'coveredTo',
  'searchedOn',
  'by',
]);
/** Fields whose values are words of the API's own. */
const TERMS = new Set(['basis', 'change', 'context', 'kind', 'result', 'role', 'scheme', 'type', 'voice']);

/** One value of a record in words. The record's own text stays as it is. */
export function wordsOf(field: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') return field === 'percent' ? `${number(value)} %` : number(value);
  if (DAYS.has(field)) return doubtWords(value);
  if (field === 'accessedAt') return instantWords(value);
  if (field === 'level' || field === 'directness') return word('mark', value);
  if (field === 'likelihood' || field === 'confidence' || field === 'mode') return word(field, value);
  if (field === 'sourceReliability') return word('word.reliability', value);
  if (field === 'capacity') return word('word', `capacity.${value}`);
  if (field === 'language') return languageName(value);
  return TERMS.has(field) ? word('value', value) : value;
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The fields in which two versions differ. */
export function changedFields(before: object, after: object): string[] {
  return Object.entries(after)
    .filter(([field, value]) => {
      if (COMMON.has(field)) return false;
      return JSON.stringify(value) !== JSON.stringify((before as Record<string, unknown>)[field]);
    })
    .map(([field]) => field);
}
