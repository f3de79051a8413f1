-- Words are found as they stand, and by their stems in the language of the text: English, but for a quote that says
-- otherwise. In the vector what stands there has the weight D, and stems have C. The dictionaries have no stop words,
-- since all words that are asked for must be there. A language without a stemmer keeps its words.
-- An index is built without a search path, so that functions name each other, and configurations, with the schema.
DO $do$
DECLARE
  languages text[][] := ARRAY[
    ['ar', 'arabic'], ['ca', 'catalan'], ['da', 'danish'], ['de', 'german'], ['el', 'greek'], ['en', 'english'],
    ['es', 'spanish'], ['eu', 'basque'], ['fi', 'finnish'], ['fr', 'french'], ['ga', 'irish'], ['hi', 'hindi'],
    ['hu', 'hungarian'], ['hy', 'armenian'], ['id', 'indonesian'], ['it', 'italian'], ['lt', 'lithuanian'],
    ['nb', 'norwegian'], ['ne', 'nepali'], ['nl', 'dutch'], ['nn', 'norwegian'], ['no', 'norwegian'],
    ['pt', 'portuguese'], ['ro', 'romanian'], ['ru', 'russian'], ['sr', 'serbian'], ['sv', 'swedish'], ['ta', 'tamil'],
    ['tr', 'turkish'], ['yi', 'yiddish']];
  pair text[];
  name text;
  cases text := '';
  letters text := '';
BEGIN
  IF lower('Ж') <> 'ж' AND EXISTS (SELECT FROM pg_collation WHERE collname = 'und-x-icu') THEN
    letters := ' COLLATE pg_catalog."und-x-icu"';
  END IF;
  FOREACH pair SLICE 1 IN ARRAY languages LOOP
    name := 'search_' || pair[2];
    IF NOT EXISTS (SELECT FROM pg_ts_dict WHERE dictname = name AND dictnamespace = current_schema()::regnamespace) THEN
      EXECUTE format('CREATE TEXT SEARCH DICTIONARY %I (TEMPLATE = pg_catalog.snowball, Language = %I)', name, pair[2]);
      EXECUTE format('CREATE TEXT SEARCH CONFIGURATION %I (COPY = pg_catalog.simple)', name);
      EXECUTE format('ALTER TEXT SEARCH CONFIGURATION %1$I ALTER MAPPING
        FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH %1$I', name);
    END IF;
    cases := cases || format(' WHEN %L THEN %L::pg_catalog.regconfig', pair[1], format('%I.%I', current_schema(), name));
  END LOOP;
  EXECUTE format('CREATE FUNCTION search_config(lang text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS %L',
    format($sql$SELECT CASE coalesce(split_part(lower(lang), '-', 1), 'en')%s ELSE 'pg_catalog.simple'::pg_catalog.regconfig END$sql$, cases));
  EXECUTE format('CREATE OR REPLACE FUNCTION search_words(words text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS %L',
    format($sql$SELECT to_tsvector('pg_catalog.simple', folded) || setweight(to_tsvector('%I.search_english', folded), 'C')
      FROM (SELECT lower(array_to_string(words, E' \n')%s) AS folded) f$sql$, current_schema(), letters));
  -- A quote stands second among the words.
  EXECUTE format('CREATE FUNCTION search_words(words text[], lang text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS %L',
    format($sql$SELECT %1$I.search_words(words) || CASE WHEN coalesce(lower(lang), 'en') ~ '^en(-|$)' THEN ''
      ELSE setweight(to_tsvector(%1$I.search_config(lang), lower(words[2]%2$s)), 'C') END$sql$, current_schema(), letters));
  -- The words as they stand, or by their stems in a language.
  EXECUTE format('CREATE FUNCTION search_query(asked text, lang text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS %L',
    format($sql$SELECT websearch_to_tsquery('pg_catalog.simple', folded) || websearch_to_tsquery(%I.search_config(lang), folded)
      FROM (SELECT lower(asked%s) AS folded) f$sql$, current_schema(), letters));
  -- The same in any language that has a stemmer.
  EXECUTE format('CREATE FUNCTION search_query(asked text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS %L',
    format($sql$SELECT coalesce(string_agg('(' || query || ')', ' | '), '')::tsquery
      FROM (SELECT DISTINCT %I.search_query(asked, lang)::text AS query FROM unnest(%L::text[]) lang) q WHERE query <> ''$sql$,
      current_schema(), (SELECT array_agg(languages[i][1]) FROM generate_subscripts(languages, 1) i)));
END
$do$;

-- The old indexes serve questions until the new ones are there.
CREATE INDEX dossier_stems ON dossier_version USING gin (search_words(ARRAY[name, summary] || tags));
CREATE INDEX actor_stems ON actor_version USING gin (search_words(ARRAY[name, note] || aliases));
CREATE INDEX membership_stems ON membership_version USING gin (search_words(ARRAY[role])) WHERE role IS NOT NULL;
CREATE INDEX proposal_stems ON proposal_version USING gin (search_words(ARRAY[name, text] || tags));
CREATE INDEX event_stems ON event_version USING gin (search_words(ARRAY[name, outcome, note]));
CREATE INDEX source_stems ON source_version USING gin (search_words(ARRAY[title, publisher, note]));
CREATE INDEX statement_stems ON statement_version USING gin (search_words(ARRAY[paraphrase, quote_exact, quote_translation, note], quote_lang));
CREATE INDEX coding_stems ON coding_version USING gin (search_words(ARRAY[note])) WHERE note IS NOT NULL;
CREATE INDEX expectation_stems ON expectation_version USING gin (search_words(ARRAY[note])) WHERE note IS NOT NULL;
CREATE INDEX coverage_stems ON coverage_version USING gin (search_words(ARRAY[corpus, query, note]));
CREATE INDEX release_stems ON release_version USING gin (search_words(ARRAY[name, summary] || creators));
CREATE INDEX stance_stems ON stance USING gin (search_words(ARRAY[rationale, note])) WHERE rationale IS NOT NULL OR note IS NOT NULL;

DO $do$
DECLARE
  noun text;
BEGIN
  FOREACH noun IN ARRAY ARRAY['dossier', 'actor', 'membership', 'proposal', 'event', 'source', 'statement', 'coding',
                              'expectation', 'coverage', 'release', 'stance'] LOOP
    EXECUTE format('DROP INDEX %I', noun || '_words');
    EXECUTE format('ALTER INDEX %I RENAME TO %I', noun || '_stems', noun || '_words');
  END LOOP;
END
$do$;
