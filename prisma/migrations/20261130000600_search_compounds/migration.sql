-- A compound is found in either spelling: hydroelectric and hydro-electric. The vectors stay as they are, because that of
-- a text has a hyphenated word as one lexeme beside its parts, so that it is enough to ask for more.
DO $do$
BEGIN
  -- Adds to each word of a query its other spelling: of a hyphenated word the parts together, of any other its letters
  -- with a hyphen at each place where two letters or more are on either side.
  CREATE FUNCTION search_compounds(sought tsquery, asked text, config regconfig) RETURNS tsquery
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $sql$
  DECLARE
    word text;
    one tsquery;
    other tsquery;
  BEGIN
    FOR word IN SELECT DISTINCT ltrim(part, '-') FROM regexp_split_to_table(asked, '[[:space:]"]+') part LOOP
      CONTINUE WHEN word !~ '^[^[:punct:]]+(-[^[:punct:]]+)*$';
      one := websearch_to_tsquery(config, word);
      IF word LIKE '%-%' THEN
        other := websearch_to_tsquery(config, replace(word, '-', ''));
      ELSE
        -- The parts as well, by which a passage is marked.
        SELECT string_agg(format('''%1$s-%2$s'' | ''%1$s-%2$s'' <-> ''%1$s'' <-> ''%2$s''', left(lexeme, i), substr(lexeme, i + 1)), ' | ')::tsquery
          INTO other FROM btrim(one::text, '''') lexeme, generate_series(2, length(lexeme) - 2) i
          WHERE length(lexeme) BETWEEN 6 AND 40;
      END IF;
      CONTINUE WHEN other IS NULL OR numnode(one) = 0 OR numnode(other) = 0;
      sought := ts_rewrite(sought, one, one || other);
    END LOOP;
    RETURN sought;
  END
  $sql$;
  -- Only with the stems of English, which every text is searched by, so that it is done once for a question. In PL/pgSQL,
  -- whose expressions are planned once for a connection and not at each call.
  EXECUTE format('CREATE OR REPLACE FUNCTION search_query(asked text, lang text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS %L',
    format($sql$
  DECLARE
    folded text := %1$I.search_fold(asked);
    config regconfig := %1$I.search_config(lang);
    plain tsquery := websearch_to_tsquery('pg_catalog.simple', folded);
    stems tsquery := websearch_to_tsquery(config, folded);
  BEGIN
    IF coalesce(lower(lang), 'en') !~ '^en(-|$)' THEN
      RETURN plain || stems;
    END IF;
    RETURN %1$I.search_compounds(plain, folded, 'pg_catalog.simple') || %1$I.search_compounds(stems, folded, config);
  END
  $sql$, current_schema()));
END
$do$;
