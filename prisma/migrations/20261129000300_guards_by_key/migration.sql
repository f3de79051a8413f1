-- Whether a stance overlaps another is asked of the few that rest on its statement. Each step is fenced (OFFSET 0), or
-- PostgreSQL goes through all stances of that actor on that proposal. It asks of merged actors too, in the same step.
CREATE OR REPLACE FUNCTION refuse_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  clash record;
BEGIN
  SELECT s.id AS new_id, o.id AS old_id INTO clash
  FROM added
  CROSS JOIN LATERAL (SELECT other.stance_id AS id FROM stance_statement other
    WHERE other.statement_id = added.statement_id AND other.stance_id <> added.stance_id OFFSET 0) beside
  CROSS JOIN LATERAL (SELECT * FROM stance WHERE id = added.stance_id AND voice = 'own' OFFSET 0) s
  CROSS JOIN LATERAL (SELECT * FROM stance WHERE id = beside.id AND voice = 'own' AND proposal_id = s.proposal_id
    AND daterange(valid_from, valid_to) && daterange(s.valid_from, s.valid_to) OFFSET 0) o
  WHERE (o.actor_id = s.actor_id OR survivor(o.actor_id) = survivor(s.actor_id))
    AND NOT EXISTS (SELECT FROM stance c WHERE c.supersedes_id = o.id)
    AND NOT EXISTS (SELECT FROM stance c WHERE c.supersedes_id = s.id)
    AND NOT EXISTS (SELECT FROM stance_retraction r WHERE r.stance_id IN (o.id, s.id))
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'stance % overlaps stance % of the same actor, proposal and statement', clash.new_id, clash.old_id
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'stance_overlap', TABLE = 'stance';
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER no_overlap_of_merged ON stance_statement;
DROP FUNCTION refuse_overlap_of_merged();

-- The same fence where a row is held against its revision or its stance: a plan that is made while a table is small goes
-- through all of it, and is kept.
CREATE OR REPLACE FUNCTION refuse_late_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added
             CROSS JOIN LATERAL (SELECT transaction_id FROM revision WHERE number = added.revision OFFSET 0) r
             WHERE r.transaction_id <> txid_current()) THEN
    RAISE EXCEPTION 'a row of "%" names a revision that is already closed', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION refuse_late_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added
             CROSS JOIN LATERAL (SELECT revision FROM stance WHERE id = added.stance_id OFFSET 0) s
             WHERE s.revision <> added.revision) THEN
    RAISE EXCEPTION 'a statement joins a stance of another revision'
      USING ERRCODE = 'restrict_violation', HINT = 'Write a correction of the stance.';
  END IF;
  RETURN NULL;
END $$;

-- Followers read all that they lack, so one call for a transaction will do.
CREATE OR REPLACE FUNCTION announce_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('demarche_revision', max(number)::text) FROM added;
  RETURN NULL;
END $$;

DROP TRIGGER announce ON revision;
CREATE TRIGGER announce AFTER INSERT ON revision REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION announce_revision();
