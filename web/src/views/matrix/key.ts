/** What tells a cell from all others, in maps and in the address: slugs have no dot. */
export const keyOf = (proposal: string, party: string): string => `${proposal}.${party}`;
