-- CreateTable
CREATE TABLE "external_id" (
    "origin" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "record_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "external_id_pkey" PRIMARY KEY ("origin","noun","external_id")
);

-- CreateIndex
CREATE INDEX "external_id_revision_idx" ON "external_id"("revision");

-- AddForeignKey
ALTER TABLE "external_id" ADD CONSTRAINT "external_id_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- History like everything else: what a source's record was taken for is not changed afterwards.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON external_id
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER closed_revision AFTER INSERT ON external_id REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_row();

ALTER TABLE external_id
  ADD CONSTRAINT external_id_noun CHECK (noun IN
    ('dossier', 'actor', 'membership', 'proposal', 'event', 'source', 'statement', 'stance')),
  ADD CONSTRAINT external_id_named CHECK (origin <> '' AND external_id <> '');

-- Names are looked up, never sorted for people: bytes are compared faster than letters.
ALTER TABLE external_id
  ALTER COLUMN origin TYPE text COLLATE "C",
  ALTER COLUMN noun TYPE text COLLATE "C",
  ALTER COLUMN external_id TYPE text COLLATE "C";
