-- The journal looks for the reply that belongs to a revision.
CREATE INDEX "idempotent_reply_revision_idx" ON "idempotent_reply"("revision");
