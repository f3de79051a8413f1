-- CreateEnum
CREATE TYPE "actor_type" AS ENUM ('state', 'person', 'organization', 'bloc', 'armed_group', 'media');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "level" AS ENUM ('support', 'conditional_support', 'neutral', 'conditional_opposition', 'oppose', 'ambiguous');

-- CreateEnum
CREATE TYPE "ambiguity_basis" AS ENUM ('mixed_signals', 'vague_wording', 'contradictory_sources');

-- CreateEnum
CREATE TYPE "voice" AS ENUM ('own', 'attributed');

-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('low', 'moderate', 'high');

-- CreateEnum
CREATE TYPE "likelihood" AS ENUM ('almost_no_chance', 'very_unlikely', 'unlikely', 'roughly_even_chance', 'likely', 'very_likely', 'almost_certain');

-- CreateEnum
CREATE TYPE "proposal_relation_type" AS ENUM ('part_of', 'before', 'incompatible_with', 'alternative_to', 'supersedes', 'requires');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('talks', 'statement', 'offer', 'vote', 'sanction', 'meeting', 'other');

-- CreateEnum
CREATE TYPE "event_context" AS ENUM ('actual', 'hypothetical', 'future');

-- CreateEnum
CREATE TYPE "participant_role" AS ENUM ('party', 'mediator', 'host', 'observer', 'head_of_delegation');

-- CreateEnum
CREATE TYPE "agenda_result" AS ENUM ('tabled', 'discussed', 'adopted', 'rejected', 'withdrawn', 'suspended');

-- CreateEnum
CREATE TYPE "link_mode" AS ENUM ('said', 'told', 'reported', 'believes', 'expects', 'denied');

-- CreateEnum
CREATE TYPE "statement_relation_type" AS ENUM ('deny', 'clarify', 'retract', 'reaffirm', 'contradict');

-- CreateEnum
CREATE TYPE "source_reliability" AS ENUM ('A', 'B', 'C', 'D', 'E', 'F');

-- CreateTable
CREATE TABLE "revision" (
    "number" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "api_key_id" INTEGER,
    "reason" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "transaction_id" BIGINT NOT NULL DEFAULT txid_current(),

    CONSTRAINT "revision_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotent_reply" (
    "api_key_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "request_sha256" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "results" JSONB NOT NULL,

    CONSTRAINT "idempotent_reply_pkey" PRIMARY KEY ("api_key_id","key")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_version" (
    "dossier_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT,
    "tags" TEXT[],
    "retracted_reason" TEXT,

    CONSTRAINT "dossier_version_pkey" PRIMARY KEY ("dossier_id","revision")
);

-- CreateTable
CREATE TABLE "dossier_party" (
    "dossier_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actor_id" INTEGER NOT NULL,

    CONSTRAINT "dossier_party_pkey" PRIMARY KEY ("dossier_id","revision","position")
);

-- CreateTable
CREATE TABLE "actor" (
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_version" (
    "actor_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "type" "actor_type" NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "note" TEXT,
    "retracted_reason" TEXT,

    CONSTRAINT "actor_version_pkey" PRIMARY KEY ("actor_id","revision")
);

-- CreateTable
CREATE TABLE "actor_identifier" (
    "actor_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_from_precision" "date_precision",
    "valid_to" DATE,
    "valid_to_precision" "date_precision",

    CONSTRAINT "actor_identifier_pkey" PRIMARY KEY ("actor_id","revision","position")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_version" (
    "membership_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "member_id" INTEGER NOT NULL,
    "group_id" INTEGER NOT NULL,
    "role" TEXT,
    "represents" BOOLEAN NOT NULL,
    "valid_from" DATE,
    "valid_from_precision" "date_precision",
    "valid_to" DATE,
    "valid_to_precision" "date_precision",
    "retracted_reason" TEXT,

    CONSTRAINT "membership_version_pkey" PRIMARY KEY ("membership_id","revision")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_version" (
    "proposal_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT,
    "tags" TEXT[],
    "parameters" JSONB NOT NULL,
    "retracted_reason" TEXT,

    CONSTRAINT "proposal_version_pkey" PRIMARY KEY ("proposal_id","revision")
);

-- CreateTable
CREATE TABLE "proposal_sponsor" (
    "proposal_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actor_id" INTEGER NOT NULL,

    CONSTRAINT "proposal_sponsor_pkey" PRIMARY KEY ("proposal_id","revision","position")
);

-- CreateTable
CREATE TABLE "proposal_relation" (
    "proposal_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "type" "proposal_relation_type" NOT NULL,
    "related_proposal_id" INTEGER NOT NULL,

    CONSTRAINT "proposal_relation_pkey" PRIMARY KEY ("proposal_id","revision","position")
);

-- CreateTable
CREATE TABLE "event" (
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_version" (
    "event_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "dossier_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "event_kind" NOT NULL,
    "context" "event_context" NOT NULL,
    "occurred_on" DATE NOT NULL,
    "occurred_on_precision" "date_precision" NOT NULL,
    "ended_on" DATE,
    "ended_on_precision" "date_precision",
    "outcome" TEXT,
    "code_scheme" TEXT,
    "code_value" TEXT,
    "note" TEXT,
    "source_id" INTEGER,
    "retracted_reason" TEXT,

    CONSTRAINT "event_version_pkey" PRIMARY KEY ("event_id","revision")
);

-- CreateTable
CREATE TABLE "event_participant" (
    "event_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "role" "participant_role" NOT NULL,

    CONSTRAINT "event_participant_pkey" PRIMARY KEY ("event_id","revision","position")
);

-- CreateTable
CREATE TABLE "event_agenda_item" (
    "event_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "proposal_id" INTEGER NOT NULL,
    "result" "agenda_result",

    CONSTRAINT "event_agenda_item_pkey" PRIMARY KEY ("event_id","revision","position")
);

-- CreateTable
CREATE TABLE "source" (
    "id" INTEGER NOT NULL,
    "slug" TEXT,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_version" (
    "source_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "publisher_actor_id" INTEGER,
    "url" TEXT,
    "published_on" DATE,
    "published_on_precision" "date_precision",
    "accessed_at" TIMESTAMPTZ(3),
    "language" TEXT,
    "source_reliability" "source_reliability",
    "copy_of_id" INTEGER,
    "note" TEXT,
    "retracted_reason" TEXT,

    CONSTRAINT "source_version_pkey" PRIMARY KEY ("source_id","revision")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" INTEGER NOT NULL,
    "slug" TEXT,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_version" (
    "statement_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,
    "event_id" INTEGER,
    "spoken_on" DATE,
    "spoken_on_precision" "date_precision",
    "quote_exact" TEXT,
    "quote_prefix" TEXT,
    "quote_suffix" TEXT,
    "paraphrase" TEXT NOT NULL,
    "information_credibility" SMALLINT,
    "note" TEXT,
    "retracted_reason" TEXT,

    CONSTRAINT "statement_version_pkey" PRIMARY KEY ("statement_id","revision")
);

-- CreateTable
CREATE TABLE "attribution_link" (
    "statement_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actor_id" INTEGER,
    "description" TEXT,
    "mode" "link_mode" NOT NULL,
    "named" BOOLEAN NOT NULL,

    CONSTRAINT "attribution_link_pkey" PRIMARY KEY ("statement_id","revision","position")
);

-- CreateTable
CREATE TABLE "statement_relation" (
    "statement_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "type" "statement_relation_type" NOT NULL,
    "related_statement_id" INTEGER NOT NULL,

    CONSTRAINT "statement_relation_pkey" PRIMARY KEY ("statement_id","revision","position")
);

-- CreateTable
CREATE TABLE "stance" (
    "id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "proposal_id" INTEGER NOT NULL,
    "level" "level" NOT NULL,
    "basis" "ambiguity_basis",
    "voice" "voice" NOT NULL,
    "first_hand" BOOLEAN NOT NULL,
    "via_id" INTEGER,
    "claimant_id" INTEGER,
    "claimant_description" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_from_precision" "date_precision" NOT NULL,
    "valid_to" DATE,
    "valid_to_precision" "date_precision",
    "salience" SMALLINT,
    "confidence" "confidence",
    "likelihood" "likelihood",
    "conditions" JSONB,
    "note" TEXT,
    "event_id" INTEGER,
    "supersedes_id" INTEGER,
    "correction_reason" TEXT,

    CONSTRAINT "stance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stance_statement" (
    "stance_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "statement_id" INTEGER NOT NULL,

    CONSTRAINT "stance_statement_pkey" PRIMARY KEY ("stance_id","position")
);

-- CreateTable
CREATE TABLE "stance_retraction" (
    "stance_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "stance_retraction_pkey" PRIMARY KEY ("stance_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_key_sha256_key" ON "api_key"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_slug_key" ON "dossier"("slug");

-- CreateIndex
CREATE INDEX "dossier_version_revision_idx" ON "dossier_version"("revision");

-- CreateIndex
CREATE UNIQUE INDEX "actor_slug_key" ON "actor"("slug");

-- CreateIndex
CREATE INDEX "actor_version_revision_idx" ON "actor_version"("revision");

-- CreateIndex
CREATE INDEX "membership_version_revision_idx" ON "membership_version"("revision");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_slug_key" ON "proposal"("slug");

-- CreateIndex
CREATE INDEX "proposal_version_revision_idx" ON "proposal_version"("revision");

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_key" ON "event"("slug");

-- CreateIndex
CREATE INDEX "event_version_revision_idx" ON "event_version"("revision");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE INDEX "source_version_revision_idx" ON "source_version"("revision");

-- CreateIndex
CREATE UNIQUE INDEX "statement_slug_key" ON "statement"("slug");

-- CreateIndex
CREATE INDEX "statement_version_revision_idx" ON "statement_version"("revision");

-- CreateIndex
CREATE UNIQUE INDEX "stance_supersedes_id_key" ON "stance"("supersedes_id");

-- CreateIndex
CREATE INDEX "stance_revision_idx" ON "stance"("revision");

-- CreateIndex
CREATE INDEX "stance_actor_id_proposal_id_idx" ON "stance"("actor_id", "proposal_id");

-- CreateIndex
CREATE INDEX "stance_statement_statement_id_idx" ON "stance_statement"("statement_id");

-- CreateIndex
CREATE INDEX "stance_statement_revision_idx" ON "stance_statement"("revision");

-- CreateIndex
CREATE INDEX "stance_retraction_revision_idx" ON "stance_retraction"("revision");

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotent_reply" ADD CONSTRAINT "idempotent_reply_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotent_reply" ADD CONSTRAINT "idempotent_reply_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_version" ADD CONSTRAINT "dossier_version_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_version" ADD CONSTRAINT "dossier_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_party" ADD CONSTRAINT "dossier_party_dossier_id_revision_fkey" FOREIGN KEY ("dossier_id", "revision") REFERENCES "dossier_version"("dossier_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_party" ADD CONSTRAINT "dossier_party_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_version" ADD CONSTRAINT "actor_version_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_version" ADD CONSTRAINT "actor_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_identifier" ADD CONSTRAINT "actor_identifier_actor_id_revision_fkey" FOREIGN KEY ("actor_id", "revision") REFERENCES "actor_version"("actor_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_version" ADD CONSTRAINT "membership_version_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_version" ADD CONSTRAINT "membership_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_version" ADD CONSTRAINT "membership_version_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_version" ADD CONSTRAINT "membership_version_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_version" ADD CONSTRAINT "proposal_version_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_version" ADD CONSTRAINT "proposal_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_version" ADD CONSTRAINT "proposal_version_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_sponsor" ADD CONSTRAINT "proposal_sponsor_proposal_id_revision_fkey" FOREIGN KEY ("proposal_id", "revision") REFERENCES "proposal_version"("proposal_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_sponsor" ADD CONSTRAINT "proposal_sponsor_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_relation" ADD CONSTRAINT "proposal_relation_proposal_id_revision_fkey" FOREIGN KEY ("proposal_id", "revision") REFERENCES "proposal_version"("proposal_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_relation" ADD CONSTRAINT "proposal_relation_related_proposal_id_fkey" FOREIGN KEY ("related_proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_version" ADD CONSTRAINT "event_version_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_version" ADD CONSTRAINT "event_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_version" ADD CONSTRAINT "event_version_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_version" ADD CONSTRAINT "event_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_event_id_revision_fkey" FOREIGN KEY ("event_id", "revision") REFERENCES "event_version"("event_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_agenda_item" ADD CONSTRAINT "event_agenda_item_event_id_revision_fkey" FOREIGN KEY ("event_id", "revision") REFERENCES "event_version"("event_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_agenda_item" ADD CONSTRAINT "event_agenda_item_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_version" ADD CONSTRAINT "source_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_version" ADD CONSTRAINT "source_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_version" ADD CONSTRAINT "source_version_publisher_actor_id_fkey" FOREIGN KEY ("publisher_actor_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_version" ADD CONSTRAINT "source_version_copy_of_id_fkey" FOREIGN KEY ("copy_of_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_version" ADD CONSTRAINT "statement_version_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_version" ADD CONSTRAINT "statement_version_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_version" ADD CONSTRAINT "statement_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_version" ADD CONSTRAINT "statement_version_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_link" ADD CONSTRAINT "attribution_link_statement_id_revision_fkey" FOREIGN KEY ("statement_id", "revision") REFERENCES "statement_version"("statement_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_link" ADD CONSTRAINT "attribution_link_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_relation" ADD CONSTRAINT "statement_relation_statement_id_revision_fkey" FOREIGN KEY ("statement_id", "revision") REFERENCES "statement_version"("statement_id", "revision") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_relation" ADD CONSTRAINT "statement_relation_related_statement_id_fkey" FOREIGN KEY ("related_statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_via_id_fkey" FOREIGN KEY ("via_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_claimant_id_fkey" FOREIGN KEY ("claimant_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "stance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_statement" ADD CONSTRAINT "stance_statement_stance_id_fkey" FOREIGN KEY ("stance_id") REFERENCES "stance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_statement" ADD CONSTRAINT "stance_statement_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_retraction" ADD CONSTRAINT "stance_retraction_stance_id_fkey" FOREIGN KEY ("stance_id") REFERENCES "stance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stance_retraction" ADD CONSTRAINT "stance_retraction_revision_fkey" FOREIGN KEY ("revision") REFERENCES "revision"("number") ON DELETE RESTRICT ON UPDATE CASCADE;
