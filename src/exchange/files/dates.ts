import { hasSeason, namesNoDay, parseEdtf } from '../../domain/edtf.ts';
import { parseDate } from '../../domain/time.ts';

const EXACT = 'write 2025, 2025-05 or 2025-05-16';

/** Why the text is not a date of EDTF level 0 (a day, a month or a year); null if it is. */
export function faultOfDate(text: string): string | null {
  if (parseDate(text)) return null;
  if (!parseEdtf(text)) return fault(text, EXACT, 'its year or a month');
  return text.includes('/')
    ? `"${text}" is an interval: give its start and its end in two columns`
    : `"${text}" is vaguer than this column keeps: ${EXACT}`;
}

/** Why the text is no date that may be in doubt, as the first and last day of a stance may be; null if it is. */
export function faultOfUncertainDate(text: string): string | null {
  const hint = `${EXACT}, with ~ or ? after it, or 2025-05-08/2025-05-16`;
  return parseEdtf(text) ? null : fault(text, hint, 'the months that it means, 2025-03/2025-05');
}

/** Other texts of ISO 8601, and what they are. */
const OTHERS: readonly [RegExp, string][] = [
  [/^[[{]/, 'is several dates'],
  [/^\d{4}-\d\d-\d\dT/, 'is finer than a day'],
  [/^-\d|^0000/, "is before the year 0001, where the ledger's years begin"],
  [/^(?=.*X)[\dX]{4}(-[\dX]{2}){0,2}$/, 'leaves digits open'],
];

function fault(text: string, hint: string, ofSeason: string): string {
  if (namesNoDay(text)) return `"${text}" is no day: leave the cell empty where it is open or unknown`;
  if (hasSeason(text)) return `"${text}" is a season, which has no agreed days: write ${ofSeason}`;
  const [, said = 'is not a date'] = OTHERS.find(([like]) => like.test(text)) ?? [];
  return `"${text}" ${said}: ${hint}`;
}
