import { parse } from 'edtf';
import { parseEdtf } from '../../domain/edtf.ts';
import { parseDate } from '../../domain/time.ts';

const EXACT = 'write 2025, 2025-05 or 2025-05-16';

/** Why the text is not a date of EDTF level 0 (a day, a month or a year); null if it is. */
export function faultOfDate(text: string): string | null {
  return parseDate(text) ? null : fault(text, EXACT, 0);
}

/** Why the text is not an EDTF level 1 date, as the first and last day of a stance may be; null if it is. */
export function faultOfUncertainDate(text: string): string | null {
  return parseEdtf(text) ? null : fault(text, `${EXACT}, with ~ or ? after it, or 2025-05-08/2025-05-16`, 1);
}

function fault(text: string, hint: string, kept: number): string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text, { level: 3 });
  } catch {
    return `"${text}" is not a date: ${hint}`;
  }
  const { type, level, values } = parsed;
  if (type === 'Interval' && kept === 0) return `"${text}" is an interval: give its start and its end in two columns`;
  if (type === 'Set' || type === 'List') return `"${text}" is several dates: ${hint}`;
  if (level > kept) return `"${text}" is vaguer than the ledger keeps (EDTF level ${level}): ${hint}`;
  if (values.length > 3) return `"${text}" is finer than a day: ${hint}`;
  if (Number(values[0]) < 1) return `"${text}" is before the year 0001, where the ledger's years begin`;
  return `"${text}" is not a date: ${hint}`;
}
