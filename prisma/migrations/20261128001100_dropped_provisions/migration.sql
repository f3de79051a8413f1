-- AlterEnum
ALTER TYPE "proposal_relation_type" ADD VALUE 'drops';
