-- The same rule, asked once of all stances of a statement on a proposal, in order of their days: one that begins before
-- another that came before it has ended overlaps it. Held against each other in pairs, a statement's thousand stances
-- took a million comparisons. Only what this write adds can be refused. The fences (OFFSET 0) are as before.
CREATE OR REPLACE FUNCTION refuse_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  opened CONSTANT int := (SELECT min(revision) FROM added);
  clash record;
BEGIN
  -- Most statements bear one stance.
  IF NOT EXISTS (SELECT FROM added CROSS JOIN LATERAL (SELECT FROM stance_statement other
      WHERE other.statement_id = added.statement_id AND other.stance_id <> added.stance_id OFFSET 0) beside) THEN
    RETURN NULL;
  END IF;
  WITH pair AS (
    SELECT added.statement_id, s.proposal_id,
      daterange(min(s.valid_from), nullif(max(coalesce(s.valid_to, 'infinity')), 'infinity')) AS days
    FROM added
    CROSS JOIN LATERAL (SELECT * FROM stance WHERE id = added.stance_id AND voice = 'own' OFFSET 0) s
    GROUP BY added.statement_id, s.proposal_id
  ), standing AS MATERIALIZED (
    SELECT DISTINCT pair.statement_id, s.id, s.proposal_id, s.valid_from, coalesce(s.valid_to, 'infinity') AS valid_to,
      s.revision >= opened AS is_new,
      CASE WHEN EXISTS (SELECT FROM actor_version v WHERE v.actor_id = s.actor_id AND v.merged_into_id IS NOT NULL OFFSET 0)
        THEN survivor(s.actor_id) ELSE s.actor_id END AS actor_id
    FROM pair
    CROSS JOIN LATERAL (SELECT stance_id FROM stance_statement WHERE statement_id = pair.statement_id OFFSET 0) beside
    CROSS JOIN LATERAL (SELECT * FROM stance WHERE id = beside.stance_id AND voice = 'own'
      AND proposal_id = pair.proposal_id AND daterange(valid_from, valid_to) && pair.days OFFSET 0) s
    WHERE NOT EXISTS (SELECT FROM stance c WHERE c.supersedes_id = s.id OFFSET 0)
      AND NOT EXISTS (SELECT FROM stance_retraction r WHERE r.stance_id = s.id OFFSET 0)
  ), in_order AS (
    SELECT *, max(valid_to) OVER earlier AS ended, max(valid_to) FILTER (WHERE is_new) OVER earlier AS new_ended
    FROM standing
    WINDOW earlier AS (PARTITION BY statement_id, proposal_id, actor_id ORDER BY valid_from, id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  )
  SELECT greatest(s.id, o.id) AS new_id, least(s.id, o.id) AS old_id INTO clash
  FROM (SELECT * FROM in_order WHERE valid_from < CASE WHEN is_new THEN ended ELSE new_ended END LIMIT 1) s
  JOIN standing o ON o.statement_id = s.statement_id AND o.proposal_id = s.proposal_id AND o.actor_id = s.actor_id
    AND o.id <> s.id AND (o.is_new OR s.is_new) AND o.valid_from < s.valid_to AND s.valid_from < o.valid_to
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'stance % overlaps stance % of the same actor, proposal and statement', clash.new_id, clash.old_id
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'stance_overlap', TABLE = 'stance';
  END IF;
  RETURN NULL;
END $$;
