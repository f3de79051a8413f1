-- CreateIndex
CREATE INDEX "actor_revision_idx" ON "actor"("revision");

-- CreateIndex
CREATE INDEX "coding_revision_idx" ON "coding"("revision");

-- CreateIndex
CREATE INDEX "coverage_revision_idx" ON "coverage"("revision");

-- CreateIndex
CREATE INDEX "dossier_revision_idx" ON "dossier"("revision");

-- CreateIndex
CREATE INDEX "event_revision_idx" ON "event"("revision");

-- CreateIndex
CREATE INDEX "expectation_revision_idx" ON "expectation"("revision");

-- CreateIndex
CREATE INDEX "membership_revision_idx" ON "membership"("revision");

-- CreateIndex
CREATE INDEX "proposal_revision_idx" ON "proposal"("revision");

-- CreateIndex
CREATE INDEX "release_revision_idx" ON "release"("revision");

-- CreateIndex
CREATE INDEX "source_revision_idx" ON "source"("revision");

-- CreateIndex
CREATE INDEX "statement_revision_idx" ON "statement"("revision");
