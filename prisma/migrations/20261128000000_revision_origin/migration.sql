-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "origin" TEXT;
