-- AlterTable
ALTER TABLE "source_version" ADD COLUMN     "text" TEXT,
ADD COLUMN     "text_sha256" TEXT;

ALTER TABLE source_version
  ADD CONSTRAINT source_text CHECK ((text IS NULL) = (text_sha256 IS NULL) AND text_sha256 ~ '^[0-9a-f]{64}$');
