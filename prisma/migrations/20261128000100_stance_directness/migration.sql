-- CreateEnum
CREATE TYPE "directness" AS ENUM ('explicit', 'implied', 'inferred');

-- AlterTable
ALTER TABLE "stance" ADD COLUMN     "directness" "directness",
ADD COLUMN     "rationale" TEXT;

-- What is not explicit says why.
ALTER TABLE stance ADD CONSTRAINT stance_rationale
  CHECK (directness IS NULL OR directness = 'explicit' OR rationale IS NOT NULL);
