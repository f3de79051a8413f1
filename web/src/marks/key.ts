import type { Cell } from './marks.ts';

/** The key of a cell, in maps and in the address: slugs have no dot. */
export const keyOf = (proposal: string, party: string): string => `${proposal}.${party}`;

/** Whether nothing differs of what a change of a cell is a change of. */
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
