-- CreateTable
CREATE TABLE "release" (
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_version" (
    "release_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "dossier_id" INTEGER,
    "known_at" INTEGER,
    "creators" TEXT[],
    "license" TEXT,
    "doi" TEXT,
    "summary" TEXT,
    "retracted_reason" TEXT,

    CONSTRAINT "release_version_pkey" PRIMARY KEY ("release_id","revision")
);

-- CreateIndex
CREATE UNIQUE INDEX "release_slug_key" ON "release"("slug");

-- CreateIndex
CREATE INDEX "release_version_revision_idx" ON "release_version"("revision");

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_version" ADD CONSTRAINT "release_version_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_version" ADD CONSTRAINT "release_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_version" ADD CONSTRAINT "release_version_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ---------------------------------------------------------------- guards

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['release', 'release_version'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
    EXECUTE format('CREATE TRIGGER closed_revision AFTER INSERT ON %I
                    REFERENCING NEW TABLE AS added
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_row()', name);
  END LOOP;
END $$;

ALTER TABLE release ADD CONSTRAINT release_slug CHECK (slug ~ '^[0-9]{4}\.[1-9][0-9]{0,2}$');
ALTER TABLE release_version
  ADD CONSTRAINT release_name CHECK (name <> ''),
  ADD CONSTRAINT release_known_at CHECK (known_at BETWEEN 1 AND revision);

CREATE INDEX release_words ON release_version USING gin (search_words(ARRAY[name, summary] || creators));

ALTER TABLE external_id
  DROP CONSTRAINT external_id_noun,
  ADD CONSTRAINT external_id_noun CHECK (noun IN
    ('dossier', 'actor', 'membership', 'proposal', 'event', 'source', 'statement', 'coding', 'expectation', 'coverage',
     'release', 'stance'));
