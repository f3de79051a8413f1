-- AlterTable
ALTER TABLE "stance" ADD COLUMN     "valid_from_edtf" TEXT,
ADD COLUMN     "valid_to_edtf" TEXT;

-- What is dated to the day ends after it began. Of what is not, the day in the column stands for all the days that it may
-- have been, and the ledger compares those.
ALTER TABLE stance
  DROP CONSTRAINT stance_interval,
  ADD CONSTRAINT stance_interval CHECK (valid_to > valid_from OR valid_to = valid_from
    AND (valid_from_precision <> 'day' OR valid_to_precision <> 'day'
      OR valid_from_edtf IS NOT NULL OR valid_to_edtf IS NOT NULL)),
  ADD CONSTRAINT stance_edtf CHECK (valid_from_edtf <> '' AND valid_to_edtf <> '');
