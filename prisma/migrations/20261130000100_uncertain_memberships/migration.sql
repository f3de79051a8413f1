-- AlterTable
ALTER TABLE "membership_version" ADD COLUMN     "valid_from_edtf" TEXT,
ADD COLUMN     "valid_to_edtf" TEXT;

-- As of stances: what is dated to the day ends after it began, and of the rest the ledger compares the days it may have been.
ALTER TABLE membership_version
  DROP CONSTRAINT membership_interval,
  ADD CONSTRAINT membership_interval CHECK (valid_to > valid_from
    OR valid_from_precision <> 'day' OR valid_to_precision <> 'day'
    OR valid_from_edtf IS NOT NULL OR valid_to_edtf IS NOT NULL),
  ADD CONSTRAINT membership_edtf CHECK (valid_from_edtf <> '' AND valid_to_edtf <> '');
