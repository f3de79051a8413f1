-- CreateTable
CREATE TABLE "expectation" (
    "id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "expectation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "expectation_version" (
    "expectation_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "holder_id" INTEGER NOT NULL,
    "event_id" INTEGER NOT NULL,
    "likelihood" "likelihood",
    "percent" SMALLINT,
    "by" DATE,
    "by_precision" "date_precision",
    "valid_from" DATE NOT NULL,
    "valid_from_precision" "date_precision" NOT NULL,
    "valid_to" DATE,
    "valid_to_precision" "date_precision",
    "note" TEXT,
    "retracted_reason" TEXT,

    CONSTRAINT "expectation_version_pkey" PRIMARY KEY ("expectation_id","revision")
);

-- CreateTable
CREATE TABLE "expectation_statement" (
    "expectation_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "statement_id" INTEGER NOT NULL,

    CONSTRAINT "expectation_statement_pkey" PRIMARY KEY ("expectation_id","revision","position")
);

-- CreateIndex
CREATE INDEX "expectation_version_revision_idx" ON "expectation_version"("revision");

-- AddForeignKey
ALTER TABLE "expectation" ADD CONSTRAINT "expectation_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expectation_version" ADD CONSTRAINT "expectation_version_expectation_id_fkey" FOREIGN KEY ("expectation_id") REFERENCES "expectation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expectation_version" ADD CONSTRAINT "expectation_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expectation_version" ADD CONSTRAINT "expectation_version_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expectation_version" ADD CONSTRAINT "expectation_version_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expectation_statement" ADD CONSTRAINT "expectation_statement_expectation_id_revision_fkey" FOREIGN KEY ("expectation_id", "revision") REFERENCES "expectation_version"("expectation_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expectation_statement" ADD CONSTRAINT "expectation_statement_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- guards

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['expectation', 'expectation_version', 'expectation_statement'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER closed_revision AFTER INSERT ON %I
                    REFERENCING NEW TABLE AS added
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_row()', name);
  END LOOP;
END $$;

ALTER TABLE expectation_version
  ADD CONSTRAINT expectation_probability CHECK ((likelihood IS NULL) <> (percent IS NULL) AND percent BETWEEN 0 AND 100),
  ADD CONSTRAINT expectation_interval CHECK (valid_to > valid_from),
  ADD CONSTRAINT expectation_precision CHECK ((by IS NULL) = (by_precision IS NULL)
    AND (valid_to IS NULL) = (valid_to_precision IS NULL));

-- What is expected need not have a date; what happened has one.
ALTER TABLE event_version
  ALTER COLUMN "occurred_on" DROP NOT NULL,
  ALTER COLUMN "occurred_on_precision" DROP NOT NULL,
  ADD CONSTRAINT event_date CHECK ((occurred_on IS NULL) = (occurred_on_precision IS NULL)
    AND (occurred_on IS NOT NULL OR (context <> 'actual' AND ended_on IS NULL)));

ALTER TABLE external_id
  DROP CONSTRAINT external_id_noun,
  ADD CONSTRAINT external_id_noun CHECK (noun IN
    ('dossier', 'actor', 'membership', 'proposal', 'event', 'source', 'statement', 'coding', 'expectation', 'coverage',
     'stance'));
