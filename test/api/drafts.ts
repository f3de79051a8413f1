/** Drafts in few words, for tests. */

type Fields = Record<string, unknown>;

export const link = (actor: string, mode = 'said', named = true) => ({ actor, mode, named });
export const unnamed = (description: string, mode = 'told') => ({ description, mode, named: false });

/** A statement with its source inside: its chain is from the publisher's report to the holder. */
export const statement = (chain: Fields[], source: string | Fields = {}, more: Fields = {}) => ({
  source: typeof source === 'string' ? source : { title: 'A report', publisher: 'The Wire', ...source },
  paraphrase: 'What was said.',
  chain,
  ...more,
});

/** A stance that its holder spoke of itself. */
export const stance = (actor: string, proposal: string, level: string, validFrom: string, more: Fields = {}) => ({
  actor,
  proposal,
  level,
  validFrom,
  statements: [statement([link(actor)])],
  ...more,
});

/** As one of the drafts of a revision. */
export const as = (noun: string, draft: Fields) => ({ noun, ...draft });
