-- AlterTable
ALTER TABLE "event_version" ADD COLUMN     "tally_absent" INTEGER,
ADD COLUMN     "tally_abstain" INTEGER,
ADD COLUMN     "tally_no" INTEGER,
ADD COLUMN     "tally_yes" INTEGER;

-- AlterTable
ALTER TABLE "stance" ADD COLUMN     "implied_by_id" INTEGER,
ADD COLUMN     "on_behalf_of_id" INTEGER,
ADD COLUMN     "parameters" JSONB;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_implied_by_id_fkey" FOREIGN KEY ("implied_by_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_on_behalf_of_id_fkey" FOREIGN KEY ("on_behalf_of_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE event_version
  ADD CONSTRAINT event_tally CHECK (num_nonnulls(tally_yes, tally_no, tally_abstain) IN (0, 3)
    AND (tally_yes IS NULL OR kind = 'vote') AND (tally_absent IS NULL OR tally_yes IS NOT NULL)
    AND least(tally_yes, tally_no, tally_abstain, tally_absent) >= 0);
ALTER TABLE stance
  ADD CONSTRAINT stance_implied_by CHECK (implied_by_id IS NULL OR (directness IS NOT DISTINCT FROM 'implied' AND implied_by_id <> proposal_id)),
  ADD CONSTRAINT stance_on_behalf_of CHECK (on_behalf_of_id IS NULL OR (event_id IS NOT NULL AND on_behalf_of_id <> actor_id));
