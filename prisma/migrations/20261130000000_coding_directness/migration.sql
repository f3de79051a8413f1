ALTER TABLE "coding_version" ADD COLUMN "directness" "directness";
