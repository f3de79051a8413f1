-- AlterTable
ALTER TABLE "membership_version" ADD COLUMN     "is_member" BOOLEAN;

-- AlterTable
ALTER TABLE "source_version" ADD COLUMN     "archived_url" TEXT;

-- AlterTable
ALTER TABLE "statement_version" ADD COLUMN     "quote_lang" TEXT,
ADD COLUMN     "quote_translated_by" TEXT,
ADD COLUMN     "quote_translation" TEXT;

-- A translation is of a quote, and says whose it is.
ALTER TABLE statement_version
  ADD CONSTRAINT statement_translation CHECK ((quote_translation IS NULL) = (quote_translated_by IS NULL)
    AND (quote_translation IS NULL OR quote_exact IS NOT NULL));
