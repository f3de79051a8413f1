/** The nouns that have versions, each after those that it can refer to. A stance is the one noun that is written once. */
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

/** `an actor`, `a proposal`: as texts name a noun. */
export const withArticle = (noun: string): string => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
