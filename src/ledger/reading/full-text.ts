import { ALL_KINDS, type AnyKind } from '../../nouns/kinds.ts';
import type { Database } from '../database/database.ts';

/** The columns of each noun that hold words, in reading order; columns with lists of words come after the others. */
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

const wordsSql = (kind: AnyKind): string => {
  const { single, lists } = COLUMNS[kind];
  return [`ARRAY[${single.join(', ')}]`, ...lists].join(' || ');
};

/** Everything is in English except quotes, which name their language. */
const langOf = (kind: AnyKind): string => (kind === 'statement' ? 'quote_lang' : 'NULL');

/** Must equal the indexes' expression (migration 20261130000300), because an index serves only that very expression. */
const vectorOf = (kind: AnyKind): string =>
  `search_words(${wordsSql(kind)}${kind === 'statement' ? `, ${langOf(kind)}` : ''})`;

/** Some indexes leave out records without words, and serve only queries that do so as well. */
const hasWords = (kind: AnyKind): string =>
  `(${COLUMNS[kind].single.map((column) => `${column} IS NOT NULL`).join(' OR ')})`;

/** The unstemmed words, which are enough for most matches. */
const plainOf = (kind: AnyKind): string =>
  `CROSS JOIN LATERAL (SELECT to_tsvector('simple', search_fold(array_to_string(${wordsSql(kind)}, E' \\n'))) AS plain OFFSET 0) p`;

/** Versions of a noun in force at revision $2. A stance has one version, which other rows retract or supersede. */
const standing = (kind: AnyKind): string =>
  kind === 'stance'
    ? `FROM stance v ${plainOf(kind)} WHERE v.revision <= $2
       AND NOT EXISTS (SELECT FROM stance n WHERE n.supersedes_id = v.id AND n.revision <= $2)
       AND NOT EXISTS (SELECT FROM stance_retraction n WHERE n.stance_id = v.id AND n.revision <= $2)`
    : `FROM ${kind}_version v ${plainOf(kind)} WHERE v.revision <= $2 AND v.retracted_reason IS NULL
       AND NOT EXISTS (SELECT FROM ${kind}_version n
                       WHERE n.${kind}_id = v.${kind}_id AND n.revision > v.revision AND n.revision <= $2)`;

const idOf = (kind: AnyKind): string => (kind === 'stance' ? 'v.id' : `v.${kind}_id`);
/** Matches unstemmed words: those have weight D in a vector, and stems have C. */
const EXACT = `websearch_to_tsquery('simple', search_fold($1))`;
/** The same words, of which compounds may also be spelled otherwise: what a query excludes, it excludes in either way. */
const COMPOUNDS = `search_compounds(${EXACT}, search_fold($1), 'simple')`;
/** The query for an index, in any language that the words may be in. */
const soughtIn = (kind: AnyKind): string => (kind === 'statement' ? 'search_query($1)' : ENGLISH);
const ENGLISH = '(SELECT english FROM asked)';
/** Made once for all tables, because making it takes longer than searching a small one. */
const ASKED = `asked AS MATERIALIZED (SELECT search_query($1, 'en') AS english)`;
const IN_LANG = `CASE lang WHEN 'en' THEN ${ENGLISH} ELSE search_query($1, lang) END`;
/** Stems must match in the language of the text found, not in another language in which they happen to be the same. */
const MATCHES = `(vector @@ ${ENGLISH} OR lang IS NOT NULL AND vector @@ search_query($1, lang))`;
const PASSAGE = `'MaxFragments=2, MaxWords=25, MinWords=8, StartSel=«, StopSel=», FragmentDelimiter=" … "'`;

/** What a search may leave out. */
export interface SearchFilter {
  kinds?: readonly AnyKind[] | undefined;
  /** Only the records with these ids, of a search of one kind. */
  ids?: readonly number[] | undefined;
}

export interface FoundWords {
  kind: AnyKind;
  id: number;
  /** PostgreSQL's ts_rank_cd: how near to each other the words are. */
  rank: number;
  /** The surrounding text, with each word in « ». */
  passage: string;
}

/**
 * Finds records whose words match, as they were at a revision, by PostgreSQL's full-text search: first those with the
 * exact words, best first, then those with the same stems in the language of the text. `text` is in web search syntax:
 * several words, "a phrase", -without, or.
 */
export async function search(
  db: Pick<Database, 'query'>,
  text: string,
  knownAt: number,
  { kinds = ALL_KINDS, ids, limit, skip }: SearchFilter & { limit: number; skip: number },
): Promise<{ total: number; rows: FoundWords[] }> {
  const found = kinds.map(
    (
      kind,
    ) => `SELECT '${kind}' AS kind, ${idOf(kind)} AS id, array_to_string(${wordsSql(kind)}, E' \\n') AS words, plain,
      CASE WHEN plain @@ ${EXACT} THEN NULL ELSE ${vectorOf(kind)} END AS vector, ${langOf(kind)}::text AS lang
      ${standing(kind)} AND ${hasWords(kind)} AND ${vectorOf(kind)} @@ ${soughtIn(kind)}
      ${ids ? `AND ${idOf(kind)} = ANY($5)` : ''}`,
  );
  const rows = await db.query<FoundWords & { total: number }>(
    `WITH ${ASKED}, found AS MATERIALIZED (${found.join(' UNION ALL ')}),
     matched AS (SELECT kind, id, words, vector, plain, vector IS NULL AS exact,
                   CASE WHEN vector @@ ${ENGLISH} THEN 'en' ELSE lang END AS lang
                 FROM found WHERE CASE WHEN vector IS NULL THEN plain @@ ${COMPOUNDS} ELSE ${MATCHES} END),
     ranked AS (SELECT kind, id, words, lang, exact,
                  CASE WHEN exact THEN ts_rank_cd(plain, ${EXACT})
                  ELSE ts_rank_cd('{0.1, 0.1, 0.1, 0.1}', vector, ${IN_LANG}) END AS rank FROM matched),
     page AS (SELECT *, (SELECT count(*) FROM ranked)::int AS total FROM ranked
              ORDER BY exact DESC, rank DESC, kind, id LIMIT $3 OFFSET $4)
     SELECT kind, id, rank::float8, total,
       CASE WHEN exact THEN ts_headline('simple', words, ${EXACT}, ${PASSAGE})
       ELSE ts_headline(search_config(lang), words, ${IN_LANG}, ${PASSAGE}) END AS passage
     FROM page ORDER BY exact DESC, rank DESC, kind, id`,
    [text, knownAt, limit, skip, ...(ids ? [ids] : [])],
  );
  return { total: rows[0]?.total ?? 0, rows };
}

/** The statements with any version that matches, and the revisions of these versions. */
export async function statementsMatching(db: Pick<Database, 'query'>, text: string): Promise<Map<number, Set<number>>> {
  const vector = vectorOf('statement');
  const rows = await db.query<{ id: number; revision: number }>(
    `WITH ${ASKED}, english AS MATERIALIZED (SELECT statement_id AS id, revision FROM statement_version WHERE ${vector} @@ ${ENGLISH}),
     others AS MATERIALIZED (
       SELECT v.statement_id AS id, v.revision, ${vector} AS vector, quote_lang AS lang
       FROM statement_version v LEFT JOIN english e ON e.id = v.statement_id AND e.revision = v.revision
       WHERE ${vector} @@ ${soughtIn('statement')} AND quote_lang IS NOT NULL AND e.id IS NULL)
     SELECT id, revision FROM english UNION ALL SELECT id, revision FROM others WHERE vector @@ search_query($1, lang)`,
    [text],
  );
  const found = new Map<number, Set<number>>();
  for (const { id, revision } of rows) found.set(id, (found.get(id) ?? new Set()).add(revision));
  return found;
}
