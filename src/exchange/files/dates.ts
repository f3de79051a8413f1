import { parse } from 'edtf';
import { parseDate } from '../../domain/time.ts';

/** Why the ledger cannot hold a date (it keeps EDTF level 0, to the day); null if it can. */
export function faultOfDate(text: string): string | null {
  if (parseDate(text)) return null;
  const hint = 'write 2025, 2025-05 or 2025-05-16';
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text, { level: 3 });
  } catch {
    return `"${text}" is not a date: ${hint}`;
  }
  const { type, level, values } = parsed;
  if (type === 'Interval') return `"${text}" is an interval: give its start and its end in two columns`;
  if (type === 'Set' || type === 'List') return `"${text}" is several dates: ${hint}`;
  if (level > 0) return `"${text}" is vaguer than the ledger keeps (EDTF level ${level}): ${hint}`;
  if (values.length > 3) return `"${text}" is finer than a day: ${hint}`;
  if (Number(values[0]) < 1) return `"${text}" is before the year 0001, where the ledger's years begin`;
  return `"${text}" is not a date: ${hint}`;
}
