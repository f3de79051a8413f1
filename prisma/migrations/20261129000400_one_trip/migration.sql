-- A write is one call, and so is reading what was written: tables by name, each a list of its rows by column. What the
-- guards refuse they refuse here too. The two functions are put together from the catalogue, a statement a table, so
-- that the plan of each is kept. A migration that adds a table calls this again.
CREATE FUNCTION make_trips() RETURNS void LANGUAGE plpgsql AS $make$
DECLARE
  -- In an order that foreign keys allow: identities, then versions, then what hangs on them.
  noun text;
  nouns text[] := ARRAY(SELECT relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id'
    WHERE relnamespace = 'public'::regnamespace AND to_regclass(relname || '_version') IS NOT NULL ORDER BY relname);
  list text;
  lists text[];
  inserts text := '';
  writes text := '';
  reads text := '';
  insert_into CONSTANT text := $$
  IF given ? %1$L THEN
    INSERT INTO %1$I SELECT * FROM jsonb_populate_recordset(NULL::%1$I, given->%1$L);
  END IF;$$;
  rows_of CONSTANT text := $$
    packed := packed || ',%1$s:' || coalesce((SELECT json_agg(t ORDER BY %2$s)::text FROM %3$s), '[]');$$;
BEGIN
  FOREACH noun IN ARRAY nouns LOOP
    lists := ARRAY(SELECT conrelid::regclass::text FROM pg_constraint
      WHERE contype = 'f' AND confrelid = (noun || '_version')::regclass AND array_length(conkey, 1) = 2 ORDER BY 1);
    inserts := inserts || format(insert_into, noun);
    writes := writes || format(insert_into, noun || '_version');
    reads := reads || format(E'\n  IF %L = ANY (nouns) THEN', noun)
      || format(rows_of, to_json(noun), 't.id', format('%I t WHERE t.revision > known', noun))
      || format(rows_of, to_json(noun || '_version'), format('t.revision, t.%I', noun || '_id'),
        format('%I t WHERE t.revision > known', noun || '_version'));
    FOREACH list IN ARRAY lists LOOP
      writes := writes || format(insert_into, list);
      reads := reads || format(rows_of, to_json(list), 't.position',
        format('%1$I v JOIN %2$I t ON t.%3$I = v.%3$I AND t.revision = v.revision WHERE v.revision > known',
          noun || '_version', list, noun || '_id'));
    END LOOP;
    reads := reads || E'\n  END IF;';
  END LOOP;

  -- `head` is the revision that the rows were made at, `keys` are those of the requests: [[api key, key]].
  EXECUTE format($create$
CREATE OR REPLACE FUNCTION write_revisions(head int, keys jsonb, given jsonb) RETURNS jsonb LANGUAGE plpgsql
  SET lock_timeout = '120s' SET enable_seqscan = off SET jit = off AS $body$
DECLARE
  last int;
  replies jsonb := '[]';
BEGIN
  PERFORM pg_advisory_xact_lock(1684368737);
  SELECT coalesce(max(number), 0) INTO last FROM revision;
  IF keys <> '[]' THEN
    SELECT coalesce(jsonb_agg(r), '[]') INTO replies FROM jsonb_array_elements(keys) asked
    CROSS JOIN LATERAL (SELECT * FROM idempotent_reply
      WHERE api_key_id = (asked->>0)::int AND key = asked->>1 OFFSET 0) r;
  END IF;
  -- A request that was carried out before is not carried out again, nor what was staged beside it.
  IF last <> head OR replies <> '[]' OR NOT given ? 'revision' THEN
    RETURN jsonb_build_object('head', last, 'replies', replies, 'written', false);
  END IF;
  INSERT INTO revision SELECT * FROM jsonb_populate_recordset(NULL::revision, given->'revision');
%s
  RETURN jsonb_build_object('head', last, 'replies', replies, 'written', true);
END $body$ $create$, inserts || writes || format(insert_into, 'stance') || format(insert_into, 'stance_retraction')
    || format(insert_into, 'stance_statement') || format(insert_into, 'external_id') || format(insert_into, 'idempotent_reply'));

  -- The revision that is known already comes first; null where there are more than `most` records to read.
  EXECUTE format($create$
CREATE OR REPLACE FUNCTION read_revisions(known int, most int) RETURNS text LANGUAGE plpgsql STABLE
  SET enable_seqscan = off SET jit = off AS $body$
DECLARE
  nouns text[];
  records bigint;
  packed text;
BEGIN
  SELECT coalesce(array_agg(DISTINCT s.key), '{}'), coalesce(sum(s.value::int), 0) INTO nouns, records
  FROM revision r CROSS JOIN LATERAL jsonb_each_text(r.summary) s WHERE r.number > known;
  IF records > most THEN RETURN NULL; END IF;
  SELECT '{"revision":' || coalesce(json_agg(json_build_object('number', r.number, 'recordedAt', r.recorded_at,
      'reason', r.reason, 'origin', r.origin, 'summary', r.summary, 'apiKey', r.api_key_id, 'name', k.name)
      ORDER BY r.number), '[]')::text INTO packed
  FROM revision r LEFT JOIN api_key k ON k.id = r.api_key_id WHERE r.number >= known;%s
  IF 'stance' = ANY (nouns) THEN%s
  END IF;
  RETURN packed || '}';
END $body$ $create$, reads,
    format(rows_of, to_json('stance'::text), 't.id', 'stance t WHERE t.revision > known')
    || format(rows_of, to_json('stance_statement'::text), 't.position', 'stance_statement t WHERE t.revision > known')
    || format(rows_of, to_json('stance_retraction'::text), 't.stance_id', 'stance_retraction t WHERE t.revision > known'));
END $make$;

SELECT make_trips();
