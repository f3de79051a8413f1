-- AlterTable
ALTER TABLE "attribution_link" ADD COLUMN     "on_behalf_of_id" INTEGER;

-- AddForeignKey
ALTER TABLE "attribution_link" ADD CONSTRAINT "attribution_link_on_behalf_of_id_fkey" FOREIGN KEY ("on_behalf_of_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;
