-- CreateTable
CREATE TABLE "actor_name" (
    "actor_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "lang" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "actor_name_pkey" PRIMARY KEY ("actor_id","revision","position")
);

-- AddForeignKey
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_actor_id_revision_fkey" FOREIGN KEY ("actor_id", "revision") REFERENCES "actor_version"("actor_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "proposal_name" (
    "proposal_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "lang" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "proposal_name_pkey" PRIMARY KEY ("proposal_id","revision","position")
);

-- AddForeignKey
ALTER TABLE "proposal_name" ADD CONSTRAINT "proposal_name_proposal_id_revision_fkey" FOREIGN KEY ("proposal_id", "revision") REFERENCES "proposal_version"("proposal_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- guards

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['actor_name', 'proposal_name'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER closed_revision AFTER INSERT ON %I
                    REFERENCING NEW TABLE AS added
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_row()', name);
  END LOOP;
END $$;
