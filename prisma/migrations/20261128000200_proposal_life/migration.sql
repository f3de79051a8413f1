-- AlterTable
ALTER TABLE "proposal_version" ADD COLUMN     "closed_on" DATE,
ADD COLUMN     "closed_on_precision" "date_precision",
ADD COLUMN     "tabled_on" DATE,
ADD COLUMN     "tabled_on_precision" "date_precision";

ALTER TABLE proposal_version
  ADD CONSTRAINT proposal_interval CHECK (closed_on >= tabled_on),
  ADD CONSTRAINT proposal_version_tabled_on_precision CHECK ((tabled_on IS NULL) = (tabled_on_precision IS NULL)),
  ADD CONSTRAINT proposal_version_closed_on_precision CHECK ((closed_on IS NULL) = (closed_on_precision IS NULL));
