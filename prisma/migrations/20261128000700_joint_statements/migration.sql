-- AlterEnum
ALTER TYPE "statement_relation_type" ADD VALUE 'align_with';

-- CreateEnum
CREATE TYPE "capacity" AS ENUM ('official', 'personal');

-- AlterTable
ALTER TABLE "attribution_link" ADD COLUMN     "capacity" "capacity";

-- AlterTable
ALTER TABLE "statement_relation" ADD COLUMN     "exception" TEXT;

-- CreateTable
CREATE TABLE "statement_signatory" (
    "statement_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actor_id" INTEGER NOT NULL,

    CONSTRAINT "statement_signatory_pkey" PRIMARY KEY ("statement_id","revision","position")
);

-- AddForeignKey
ALTER TABLE "statement_signatory" ADD CONSTRAINT "statement_signatory_statement_id_revision_fkey" FOREIGN KEY ("statement_id", "revision") REFERENCES "statement_version"("statement_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_signatory" ADD CONSTRAINT "statement_signatory_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- guards

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON statement_signatory
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER closed_revision AFTER INSERT ON statement_signatory REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_row();
