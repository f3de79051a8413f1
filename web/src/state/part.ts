import type { Route } from './route.ts';

export interface Part {
  /** From 1 on. */
  part: number;
  parts: number;
  size: number;
  count: number;
  /** The part that is shown by default. */
  usual: number;
}

/** The part that the address asks for, of a list too long to be shown at once. */
export function partOf({ query }: Route, count: number, size: number, usually: 'first' | 'last' = 'first'): Part {
  const parts = Math.max(1, Math.ceil(count / size));
  const usual = usually === 'first' ? 1 : parts;
  return { part: Math.min(parts, Math.max(1, Number(query.part ?? usual) || usual)), parts, size, count, usual };
}

export const inPart = <T>(rows: readonly T[], { part, size }: Part): T[] => rows.slice((part - 1) * size, part * size);
