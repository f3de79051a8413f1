-- AlterTable
ALTER TABLE "actor_version" ADD COLUMN     "merged_into_id" INTEGER;

-- AddForeignKey
ALTER TABLE "actor_version" ADD CONSTRAINT "actor_version_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ---------------------------------------------------------------- guards

-- Whoever was merged is withdrawn, in favour of somebody else.
ALTER TABLE actor_version
  ADD CONSTRAINT actor_merged_other CHECK (merged_into_id <> actor_id),
  ADD CONSTRAINT actor_merged_withdrawn CHECK (merged_into_id IS NULL OR retracted_reason IS NOT NULL);

-- A merge is for ever, and into an actor of the same type that stands: so merges form no circle.
CREATE FUNCTION guard_merge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added JOIN actor_version v USING (actor_id)
             WHERE v.revision < added.revision AND v.merged_into_id IS NOT NULL) THEN
    RAISE EXCEPTION 'an actor that was merged is not written again'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'actor_merged_for_ever';
  END IF;
  IF EXISTS (SELECT FROM added JOIN LATERAL (
               SELECT * FROM actor_version v WHERE v.actor_id = added.merged_into_id ORDER BY revision DESC LIMIT 1) into_ ON true
             WHERE into_.retracted_reason IS NOT NULL OR into_.type <> added.type) THEN
    RAISE EXCEPTION 'an actor is merged into one of its type that is not withdrawn itself'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'actor_merged_into_standing';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER lasting_merge AFTER INSERT ON actor_version REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION guard_merge();

-- Who an actor turned out to be.
CREATE FUNCTION survivor(actor int) RETURNS int LANGUAGE plpgsql STABLE AS $$
DECLARE
  next int;
BEGIN
  LOOP
    SELECT merged_into_id INTO next FROM actor_version WHERE actor_id = actor AND merged_into_id IS NOT NULL;
    IF next IS NULL THEN RETURN actor; END IF;
    actor := next;
  END LOOP;
END $$;

-- The rule of refuse_overlap, for actors that turned out to be one.
CREATE FUNCTION refuse_overlap_of_merged() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  clash record;
BEGIN
  IF NOT EXISTS (SELECT FROM actor_version WHERE merged_into_id IS NOT NULL) THEN
    RETURN NULL;
  END IF;
  SELECT s.id AS new_id, o.id AS old_id INTO clash
  FROM added
  JOIN stance s ON s.id = added.stance_id AND s.voice = 'own'
  JOIN stance_statement other ON other.statement_id = added.statement_id AND other.stance_id <> s.id
  JOIN stance o ON o.id = other.stance_id AND o.voice = 'own'
    AND o.actor_id <> s.actor_id AND o.proposal_id = s.proposal_id
    AND daterange(o.valid_from, o.valid_to) && daterange(s.valid_from, s.valid_to)
  WHERE survivor(o.actor_id) = survivor(s.actor_id)
    AND NOT EXISTS (SELECT FROM stance c WHERE c.supersedes_id IN (o.id, s.id))
    AND NOT EXISTS (SELECT FROM stance_retraction r WHERE r.stance_id IN (o.id, s.id))
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'stance % overlaps stance % of the same actor, proposal and statement', clash.new_id, clash.old_id
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'stance_overlap', TABLE = 'stance';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER no_overlap_of_merged AFTER INSERT ON stance_statement REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_overlap_of_merged();
