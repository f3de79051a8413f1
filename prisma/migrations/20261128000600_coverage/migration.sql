-- CreateTable
CREATE TABLE "coverage" (
    "id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage_version" (
    "coverage_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "coder" TEXT NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "corpus" TEXT,
    "query" TEXT,
    "covered_from" DATE NOT NULL,
    "covered_from_precision" "date_precision" NOT NULL,
    "covered_to" DATE NOT NULL,
    "covered_to_precision" "date_precision" NOT NULL,
    "searched_on" DATE,
    "searched_on_precision" "date_precision",
    "note" TEXT,
    "retracted_reason" TEXT,

    CONSTRAINT "coverage_version_pkey" PRIMARY KEY ("coverage_id","revision")
);

-- CreateTable
CREATE TABLE "coverage_actor" (
    "coverage_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actor_id" INTEGER NOT NULL,

    CONSTRAINT "coverage_actor_pkey" PRIMARY KEY ("coverage_id","revision","position")
);

-- CreateTable
CREATE TABLE "coverage_proposal" (
    "coverage_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "proposal_id" INTEGER NOT NULL,

    CONSTRAINT "coverage_proposal_pkey" PRIMARY KEY ("coverage_id","revision","position")
);

-- CreateTable
CREATE TABLE "coverage_source" (
    "coverage_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "coverage_source_pkey" PRIMARY KEY ("coverage_id","revision","position")
);

-- CreateIndex
CREATE INDEX "coverage_version_revision_idx" ON "coverage_version"("revision");

-- AddForeignKey
ALTER TABLE "coverage" ADD CONSTRAINT "coverage_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_version" ADD CONSTRAINT "coverage_version_coverage_id_fkey" FOREIGN KEY ("coverage_id") REFERENCES "coverage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_version" ADD CONSTRAINT "coverage_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_version" ADD CONSTRAINT "coverage_version_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_actor" ADD CONSTRAINT "coverage_actor_coverage_id_revision_fkey" FOREIGN KEY ("coverage_id", "revision") REFERENCES "coverage_version"("coverage_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_actor" ADD CONSTRAINT "coverage_actor_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_proposal" ADD CONSTRAINT "coverage_proposal_coverage_id_revision_fkey" FOREIGN KEY ("coverage_id", "revision") REFERENCES "coverage_version"("coverage_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_proposal" ADD CONSTRAINT "coverage_proposal_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_source" ADD CONSTRAINT "coverage_source_coverage_id_revision_fkey" FOREIGN KEY ("coverage_id", "revision") REFERENCES "coverage_version"("coverage_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_source" ADD CONSTRAINT "coverage_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- guards

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['coverage', 'coverage_version', 'coverage_actor', 'coverage_proposal', 'coverage_source'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER closed_revision AFTER INSERT ON %I
                    REFERENCING NEW TABLE AS added
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_row()', name);
  END LOOP;
END $$;

ALTER TABLE coverage_version
  ADD CONSTRAINT coverage_coder CHECK (coder <> ''),
  ADD CONSTRAINT coverage_interval CHECK (covered_to >= covered_from),
  ADD CONSTRAINT coverage_searched CHECK ((searched_on IS NULL) = (searched_on_precision IS NULL));
