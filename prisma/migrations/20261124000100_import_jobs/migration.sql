-- CreateTable
CREATE TABLE "import_job" (
    "id" SERIAL NOT NULL,
    "state" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "stop_asked" BOOLEAN NOT NULL DEFAULT false,
    "request" JSONB NOT NULL,
    "files" JSONB NOT NULL,
    "progress" JSONB,
    "report" JSONB,
    "fault" TEXT,
    "api_key_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_job_seat_state_idx" ON "import_job"("seat", "state");

-- AddForeignKey
ALTER TABLE "import_job" ADD CONSTRAINT "import_job_api_key_id_fkey" FOREIGN KEY ("api_key_id") REFERENCES "api_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What is being done, not what is known: no part of the ledger, so its rows change.
ALTER TABLE "import_job" ADD CONSTRAINT "import_job_state" CHECK ("state" IN
  ('waiting', 'queued', 'running', 'done', 'failed', 'stopped', 'interrupted'));
