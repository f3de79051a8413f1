import type { Cell } from './marks.ts';

/** The key of a cell, in maps and in the address: slugs have no dot. */
export const keyOf = (proposal: string, party: string): string => `${proposal}.${party}`;

/** Whether two cells agree in everything that counts as a change. */
export function saysSame(one: Cell, other: Cell): boolean {
  const why = ({ level, absence, stance }: Cell) => (level === null ? absence : stance?.directness);
  const [told, toldThen] = [one.claims ?? [], other.claims ?? []];
  return (
    one.level === other.level &&
    why(one) === why(other) &&
    (one.contested ?? false) === (other.contested ?? false) &&
    told.length === toldThen.length &&
    told.every(({ level }, i) => level === toldThen[i]?.level)
  );
}
