/** Days counted from 1970, so that they can be placed on a line. */
export type Day = number;

const MS = 86_400_000;
export const dayOf = (text: string): Day => Math.floor(Date.parse(text) / MS);
export const textOf = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

/** The first and the last day that a date may mean; null if unknown. */
export interface Bounds {
  first: Day | null;
  last: Day | null;
}

/**
 * A date as EDTF level 1 has it but for seasons, read as the API reads it: `~` and `?` widen it by its own unit, `%` by
 * two.
 */
export function boundsOf(text: string): Bounds {
  const [from = '', to] = text.split('/');
  if (to === undefined) return rangeOf(from);
  return { first: isOpen(from) ? null : rangeOf(from).first, last: isOpen(to) ? null : rangeOf(to).last };
}

const isOpen = (end: string): boolean => end === '' || end === '..';

function rangeOf(text: string): { first: Day; last: Day } {
  const [, year = '1970', month, day, mark] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?.*?([~?%])?$/.exec(text) ?? [];
  const wider = mark === undefined ? 0 : mark === '%' ? 2 : 1;
  const parts = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)] as const;
  const unit = day ? 2 : month ? 1 : 0;
  const at = (by: number): Day => {
    const [y, m, d] = parts.map((part, i) => (i === unit ? part + by : part)) as [number, number, number];
    return Date.UTC(y, m, d) / MS;
  };
  return { first: at(-wider), last: at(wider + 1) - 1 };
}
