/** The nouns with versions, each after those that it can refer to. Stances have no versions, as they are written once. */
export const KINDS = [
  'dossier',
  'actor',
  'membership',
  'proposal',
  'event',
  'source',
  'statement',
  'coding',
  'expectation',
  'coverage',
  'release',
] as const;
export type Kind = (typeof KINDS)[number];

export const ALL_KINDS = [...KINDS, 'stance'] as const;
export type AnyKind = (typeof ALL_KINDS)[number];

/** The noun with its article: `an actor`, `a proposal`. */
export const withArticle = (noun: string): string => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
