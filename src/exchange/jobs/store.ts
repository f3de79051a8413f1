import type { Database } from '../../ledger/database/database.ts';
import type { ImportParameters } from '../import/pipeline.ts';
import type { ByteProgress, Report } from '../import/report.ts';

export const JOB_STATES = ['waiting', 'queued', 'running', 'done', 'failed', 'stopped', 'interrupted'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A file of a job, in the folder of its lease. */
export interface JobFile {
  name: string;
  bytes: number;
  sha256: string;
  /** Its name in the folder; null once it is deleted. */
  kept: string | null;
}

export interface Job {
  id: number;
  state: JobState;
  lease: string;
  stopAsked: boolean;
  request: ImportParameters;
  files: JobFile[];
  progress: ByteProgress | null;
  report: Report | null;
  fault: string | null;
  apiKeyId: number | null;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
}

const COLUMNS = `id, state, seat AS lease, stop_asked AS "stopAsked", request, files, progress, report, fault,
  api_key_id AS "apiKeyId", created_at AS "createdAt", started_at AS "startedAt", ended_at AS "endedAt"`;

type NewJob = Pick<Job, 'state' | 'lease' | 'request' | 'files' | 'apiKeyId'>;
const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Stores jobs as rows. A state changes only from one that allows it, so that only one server can make the change. */
export class JobStore {
  constructor(private readonly db: Database) {}

  async add({ state, lease, request, files, apiKeyId }: NewJob, now: Date): Promise<Job> {
    const rows = await this.db.query<Job>(
      `INSERT INTO import_job (state, seat, request, files, api_key_id, created_at)
       VALUES ($1, $2, $3::text::jsonb, $4::text::jsonb, $5, $6) RETURNING ${COLUMNS}`,
      [state, lease, json(request), json(files), apiKeyId, now],
    );
    return rows[0] as Job;
  }

  async get(id: number): Promise<Job | undefined> {
    return (await this.db.query<Job>(`SELECT ${COLUMNS} FROM import_job WHERE id = $1`, [id]))[0];
  }

  /** One page of jobs, the latest first. */
  async list(before: number | null, limit: number): Promise<{ jobs: Job[]; total: number }> {
    const jobs = await this.db.query<Job>(
      `SELECT ${COLUMNS} FROM import_job WHERE $1::int IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
      [before, limit],
    );
    const [count] = await this.db.query<{ n: number }>('SELECT count(*)::int AS n FROM import_job', []);
    return { jobs, total: count?.n ?? 0 };
  }

  async ofLeases(leases: readonly string[]): Promise<Job[]> {
    return this.db.query<Job>(`SELECT ${COLUMNS} FROM import_job WHERE seat = ANY ($1::text[]) ORDER BY id`, [leases]);
  }

  /** Claims the next job to run. */
  async claim(leases: readonly string[], now: Date): Promise<Job | undefined> {
    const rows = await this.db.query<Job>(
      `UPDATE import_job SET state = 'running', started_at = $2, ended_at = NULL, progress = NULL, report = NULL,
         fault = NULL, stop_asked = false
       WHERE id = (SELECT id FROM import_job WHERE state = 'queued' AND seat = ANY ($1::text[])
                   ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING ${COLUMNS}`,
      [leases, now],
    );
    return rows[0];
  }

  /** Stores the progress of a job. Returns whether it is to stop. */
  async advance(id: number, progress: ByteProgress): Promise<boolean> {
    const rows = await this.db.query<{ stop: boolean }>(
      'UPDATE import_job SET progress = $2::text::jsonb WHERE id = $1 RETURNING stop_asked AS stop',
      [id, json(progress)],
    );
    return rows[0]?.stop ?? true;
  }

  async end(
    id: number,
    state: JobState,
    now: Date,
    outcome: Partial<Pick<Job, 'report' | 'fault' | 'files'>>,
  ): Promise<void> {
    await this.db.query(
      `UPDATE import_job SET state = $2, ended_at = $3, report = coalesce($4::text::jsonb, report),
         fault = $5, files = coalesce($6::text::jsonb, files) WHERE id = $1`,
      [id, state, now, json(outcome.report ?? null), outcome.fault ?? null, json(outcome.files ?? null)],
    );
  }

  async keep(id: number, files: JobFile[]): Promise<void> {
    await this.db.query('UPDATE import_job SET files = $2::text::jsonb WHERE id = $1', [id, json(files)]);
  }

  async ask(id: number): Promise<void> {
    await this.db.query('UPDATE import_job SET stop_asked = true WHERE id = $1', [id]);
  }

  /** Changes the state, and the files if they are given. Returns false if the job is in none of the `from` states. */
  async move(id: number, from: readonly JobState[], to: JobState, files?: JobFile[]): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE import_job SET state = $3, files = coalesce($4::text::jsonb, files)
       WHERE id = $1 AND state = ANY ($2::text[]) RETURNING id`,
      [id, from, to, json(files ?? null)],
    );
    return rows.length > 0;
  }
}
