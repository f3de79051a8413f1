-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "origin" TEXT;

-- Null for what was written by hand. Revisions from before have none: their journal lines are sealed without one.
ALTER TABLE revision ADD CONSTRAINT revision_origin_named CHECK (origin <> '');
