-- CreateEnum
CREATE TYPE "coding_role" AS ENUM ('independent', 'adjudication');

-- CreateTable
CREATE TABLE "coding" (
    "id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "coding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coding_version" (
    "coding_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "coder" TEXT NOT NULL,
    "statement_id" INTEGER NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "proposal_id" INTEGER NOT NULL,
    "level" "level" NOT NULL,
    "basis" "ambiguity_basis",
    "role" "coding_role" NOT NULL,
    "note" TEXT,
    "retracted_reason" TEXT,

    CONSTRAINT "coding_version_pkey" PRIMARY KEY ("coding_id","revision")
);

-- CreateIndex
CREATE INDEX "coding_version_revision_idx" ON "coding_version"("revision");

-- CreateIndex
CREATE INDEX "coding_version_statement_id_proposal_id_idx" ON "coding_version"("statement_id", "proposal_id");

-- AddForeignKey
ALTER TABLE "coding" ADD CONSTRAINT "coding_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding_version" ADD CONSTRAINT "coding_version_coding_id_fkey" FOREIGN KEY ("coding_id") REFERENCES "coding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding_version" ADD CONSTRAINT "coding_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding_version" ADD CONSTRAINT "coding_version_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding_version" ADD CONSTRAINT "coding_version_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding_version" ADD CONSTRAINT "coding_version_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- guards

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['coding', 'coding_version'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER closed_revision AFTER INSERT ON %I
                    REFERENCING NEW TABLE AS added
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_row()', name);
  END LOOP;
END $$;

ALTER TABLE coding_version
  ADD CONSTRAINT coding_basis CHECK ((level = 'ambiguous') = (basis IS NOT NULL)),
  ADD CONSTRAINT coding_coder CHECK (coder <> '');

ALTER TABLE external_id
  DROP CONSTRAINT external_id_noun,
  ADD CONSTRAINT external_id_noun CHECK (noun IN
    ('dossier', 'actor', 'membership', 'proposal', 'event', 'source', 'statement', 'coding', 'stance'));

-- A coder reads a statement once for an actor and a proposal, and it is adjudicated once. Only the last version of
-- a coding counts, and which that is, is known when the revision is whole: at the commit.
CREATE FUNCTION refuse_second_coding() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  other int;
BEGIN
  IF NEW.retracted_reason IS NOT NULL
    OR EXISTS (SELECT FROM coding_version WHERE coding_id = NEW.coding_id AND revision > NEW.revision) THEN
    RETURN NULL;
  END IF;
  SELECT v.coding_id INTO other
  FROM coding_version v
  WHERE v.statement_id = NEW.statement_id AND v.proposal_id = NEW.proposal_id AND v.coding_id <> NEW.coding_id
    AND v.role = NEW.role AND (NEW.role = 'adjudication' OR v.coder = NEW.coder)
    AND v.retracted_reason IS NULL
    AND NOT EXISTS (SELECT FROM coding_version n WHERE n.coding_id = v.coding_id AND n.revision > v.revision)
    AND (v.actor_id = NEW.actor_id OR survivor(v.actor_id) = survivor(NEW.actor_id))
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'coding % is of the same statement, actor and proposal as coding %', NEW.coding_id, other
      USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'coding_once', TABLE = 'coding_version';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER coding_once AFTER INSERT ON coding_version DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_second_coding();
