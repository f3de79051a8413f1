import type { Cell } from '../../marks/marks.ts';

/** The key of a cell, in maps and in the address: slugs have no dot. */
export const keyOf = (proposal: string, party: string): string => `${proposal}.${party}`;

/** What of a cell a change is a change of. */
export const said = ({ level, absence, stance, contested, claims = [] }: Cell): string =>
  JSON.stringify([
    level,
    level === null ? absence : stance?.directness,
    contested ?? false,
    claims.map((one) => one.level),
  ]);

/** Whether two values of JSON are the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null && areSame(one, other));
function areSame(one: object, other: object): boolean {
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => isSame(one[name as keyof typeof one], other[name as keyof typeof other]))
  );
}
