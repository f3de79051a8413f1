import { ALL_KINDS, type AnyKind } from '../../nouns/kinds.ts';
import type { Database } from '../database/database.ts';

/** The columns of each noun that hold words, in the order in which they are read; lists of words after single ones. */
const COLUMNS: Record<AnyKind, { single: string[]; lists: string[] }> = {
  dossier: { single: ['name', 'summary'], lists: ['tags'] },
  actor: { single: ['name', 'note'], lists: ['aliases'] },
  membership: { single: ['role'], lists: [] },
  proposal: { single: ['name', 'text'], lists: ['tags'] },
  event: { single: ['name', 'outcome', 'note'], lists: [] },
  source: { single: ['title', 'publisher', 'note'], lists: [] },
  statement: { single: ['paraphrase', 'quote_exact', 'quote_translation', 'note'], lists: [] },
  coding: { single: ['note'], lists: [] },
  expectation: { single: ['note'], lists: [] },
  coverage: { single: ['corpus', 'query', 'note'], lists: [] },
  release: { single: ['name', 'summary'], lists: ['creators'] },
  stance: { single: ['rationale', 'note'], lists: [] },
};

/** As the indexes have it (migration 20261128000800 and later ones): an index serves only the very expression that it was made of. */
export const wordsOf = (kind: AnyKind): string => {
  const { single, lists } = COLUMNS[kind];
  return [`ARRAY[${single.join(', ')}]`, ...lists].join(' || ');
};

/** Versions of a noun as they stood at revision $2. A stance has one version, which is withdrawn or corrected by others. */
const standing = (kind: AnyKind): string =>
  kind === 'stance'
    ? `FROM stance v WHERE v.revision <= $2
       AND NOT EXISTS (SELECT FROM stance n WHERE n.supersedes_id = v.id AND n.revision <= $2)
       AND NOT EXISTS (SELECT FROM stance_retraction n WHERE n.stance_id = v.id AND n.revision <= $2)`
    : `FROM ${kind}_version v WHERE v.revision <= $2 AND v.retracted_reason IS NULL
       AND NOT EXISTS (SELECT FROM ${kind}_version n
                       WHERE n.${kind}_id = v.${kind}_id AND n.revision > v.revision AND n.revision <= $2)`;

const idOf = (kind: AnyKind): string => (kind === 'stance' ? 'v.id' : `v.${kind}_id`);
const QUERY = `websearch_to_tsquery('simple', search_fold($1))`;
const PASSAGE = `'MaxFragments=2, MaxWords=25, MinWords=8, StartSel=«, StopSel=», FragmentDelimiter=" … "'`;

export interface Found {
  kind: AnyKind;
  id: number;
  /** By PostgreSQL's ts_rank_cd: how near to each other the words stand. */
  rank: number;
  /** Where they stand, with each in « ». */
  passage: string;
}

/**
 * Records whose words match, as they stood at a revision, the best first: by PostgreSQL's full text search, without
 * stemming, since words are in many languages. `text` is as in web search: several words, "a phrase", -without, or.
 */
export async function search(
  db: Pick<Database, 'query'>,
  text: string,
  knownAt: number,
  { kinds = ALL_KINDS, limit, skip }: { kinds?: readonly AnyKind[]; limit: number; skip: number },
): Promise<{ total: number; rows: Found[] }> {
  const found = kinds.map(
    (kind) => `SELECT '${kind}' AS kind, ${idOf(kind)} AS id, array_to_string(${wordsOf(kind)}, E' \\n') AS words
      ${standing(kind)} AND search_words(${wordsOf(kind)}) @@ ${QUERY}`,
  );
  const rows = await db.query<Found & { total: number }>(
    `WITH found AS (${found.join(' UNION ALL ')}),
     ranked AS (SELECT kind, id, words, ts_rank_cd(to_tsvector('simple', search_fold(words)), ${QUERY}) AS rank FROM found),
     page AS (SELECT *, (SELECT count(*) FROM ranked)::int AS total FROM ranked ORDER BY rank DESC, kind, id LIMIT $3 OFFSET $4)
     SELECT kind, id, rank::float8, ts_headline('simple', words, ${QUERY}, ${PASSAGE}) AS passage, total
     FROM page ORDER BY rank DESC, kind, id`,
    [text, knownAt, limit, skip],
  );
  return { total: rows[0]?.total ?? 0, rows };
}

/** The statements of which some version matches, with the revisions of these versions. */
export async function statementsMatching(db: Pick<Database, 'query'>, text: string): Promise<Map<number, Set<number>>> {
  const rows = await db.query<{ id: number; revision: number }>(
    `SELECT statement_id AS id, revision FROM statement_version WHERE search_words(${wordsOf('statement')}) @@ ${QUERY}`,
    [text],
  );
  const found = new Map<number, Set<number>>();
  for (const { id, revision } of rows) found.set(id, (found.get(id) ?? new Set()).add(revision));
  return found;
}
