-- Words are searched without stemming, since they are in many languages. PostgreSQL calls array_to_string stable for the
-- sake of types whose text depends on settings; that of texts does not.
-- Letters are folded before: a database of the C locale knows none but those of ASCII, ICU knows all. The one function does
-- not call the other, since an index is built without a search path.
DO $do$
DECLARE
  letters text := '';
BEGIN
  IF lower('Ж') <> 'ж' AND EXISTS (SELECT FROM pg_collation WHERE collname = 'und-x-icu') THEN
    letters := ' COLLATE pg_catalog."und-x-icu"';
  END IF;
  EXECUTE format('CREATE FUNCTION search_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS %L',
    format('SELECT lower(words%s)', letters));
  EXECUTE format('CREATE FUNCTION search_words(words text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS %L',
    format($sql$SELECT to_tsvector('simple', lower(array_to_string(words, E' \n')%s))$sql$, letters));
END
$do$;

CREATE INDEX dossier_words ON dossier_version USING gin (search_words(ARRAY[name, summary] || tags));
CREATE INDEX actor_words ON actor_version USING gin (search_words(ARRAY[name, note] || aliases));
CREATE INDEX membership_words ON membership_version USING gin (search_words(ARRAY[role])) WHERE role IS NOT NULL;
CREATE INDEX proposal_words ON proposal_version USING gin (search_words(ARRAY[name, text] || tags));
CREATE INDEX event_words ON event_version USING gin (search_words(ARRAY[name, outcome, note]));
CREATE INDEX source_words ON source_version USING gin (search_words(ARRAY[title, publisher, note]));
CREATE INDEX statement_words ON statement_version USING gin (search_words(ARRAY[paraphrase, quote_exact, quote_translation, note]));
CREATE INDEX coding_words ON coding_version USING gin (search_words(ARRAY[note])) WHERE note IS NOT NULL;
CREATE INDEX expectation_words ON expectation_version USING gin (search_words(ARRAY[note])) WHERE note IS NOT NULL;
CREATE INDEX coverage_words ON coverage_version USING gin (search_words(ARRAY[corpus, query, note]));
CREATE INDEX stance_words ON stance USING gin (search_words(ARRAY[rationale, note])) WHERE rationale IS NOT NULL OR note IS NOT NULL;
