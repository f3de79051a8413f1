import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal, Unusable } from '../../domain/refusal.ts';
import type { Database } from '../../ledger/database/database.ts';
import type { Follower } from '../../ledger/model/follow.ts';
import type { Bytes } from '../files/inflate.ts';
import { spool, TooLarge } from '../files/spool.ts';
import { Unreadable } from '../files/unreadable.ts';
import { ImportConflict, type ImportParameters, runImport, Stopped } from '../import/pipeline.ts';
import type { ByteProgress } from '../import/report.ts';
import { type Lease, Leases } from './leases.ts';
import { type Job, type JobFile, type JobState, JobStore } from './store.ts';

interface JobsOptions {
  folder: string;
  /** The largest file, in bytes. */
  limit: number;
  now: () => number;
  log: { error(details: object, message: string): void };
}

/** How often a running job stores its progress and checks whether it should stop. */
const EVERY_MS = 500;
const ENDED: readonly JobState[] = ['failed', 'stopped', 'interrupted'];

/** Runs imports that came over HTTP, one at a time, from files that are kept until they are done. */
export class ImportJobs {
  readonly store: JobStore;
  readonly #leases: Leases;
  readonly #closing = new AbortController();
  #started: Promise<void> | undefined;
  #running: Promise<void> | undefined;

  constructor(
    private readonly ledger: { db: Database; follower: Follower },
    private readonly options: JobsOptions,
  ) {
    this.#leases = new Leases(options.folder);
    this.store = new JobStore(ledger.db);
  }

  /** Resumes the jobs of an earlier server. Without a folder there are none. */
  async resume(): Promise<void> {
    if (!existsSync(this.options.folder)) return;
    await this.start().catch((error) => {
      throw new Unusable(`IMPORT_DIR ${this.options.folder} cannot be used`, error);
    });
  }

  /** Takes leases, marks jobs that were interrupted, and continues with those that are queued. */
  start(): Promise<void> {
    this.#started ??= this.#start().catch((error) => {
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }

  async #start(): Promise<void> {
    const leases = await this.#leases.take();
    const jobs = await this.store.ofLeases(leases.map(({ id }) => id));
    for (const job of jobs) {
      await this.store.move(job.id, ['running'], 'interrupted');
      // Stopped through another server, which could not delete the files.
      if (job.state === 'stopped') await this.store.keep(job.id, await this.#forget(job));
    }
    const named = new Set(jobs.flatMap(({ files }) => files.flatMap(({ kept }) => kept ?? [])));
    for (const lease of leases) await this.#leases.clear(lease, named);
    this.#wake();
  }

  /** Stops the running job before its next batch, and leaves it interrupted. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#started?.catch(() => {});
    await this.#running;
    await this.#leases.release();
  }

  async add(
    request: ImportParameters,
    name: string,
    bytes: Bytes,
    more: boolean,
    apiKeyId: number | null,
  ): Promise<Job> {
    await this.start().catch((error: NodeJS.ErrnoException) => {
      if (error.syscall === undefined) throw error;
      throw new TooLarge('insufficient-storage', `the folder for files cannot be used: ${error.code}`);
    });
    const lease = this.#leases.leases[0] as Lease;
    const file = await this.#keep(lease, name, bytes);
    const state = more ? 'waiting' : 'queued';
    const job = await this.store.add({ state, lease: lease.id, request, files: [file], apiKeyId }, this.#now());
    if (!more) this.#wake();
    return job;
  }

  async addFile(job: Job, name: string, bytes: Bytes, more: boolean): Promise<void> {
    await this.start();
    const lease = this.#leases.lease(job.lease);
    if (job.state !== 'waiting') throw conflict(`it is ${job.state}, and waits for no more files`);
    if (!lease) throw conflict('another server keeps its files');
    const files = [...job.files, await this.#keep(lease, name, bytes)];
    if (!(await this.store.move(job.id, ['waiting'], more ? 'waiting' : 'queued', files)))
      throw conflict('it waits no longer');
    if (!more) this.#wake();
  }

  async stop(job: Job): Promise<void> {
    await this.start();
    if (job.state === 'running') return this.store.ask(job.id);
    const isOver = await this.store.move(job.id, ['waiting', 'queued', ...ENDED], 'stopped');
    if (isOver)
      await this.store.end(job.id, 'stopped', this.#now(), { fault: job.fault, files: await this.#forget(job) });
  }

  async retry(job: Job): Promise<void> {
    await this.start();
    if (!ENDED.includes(job.state)) throw conflict(`it is ${job.state}`);
    if (job.files.some(({ kept }) => kept === null)) throw conflict('its files are no longer kept: send them again');
    if (!(await this.store.move(job.id, ENDED, 'queued'))) throw conflict('somebody else was first');
    this.#wake();
  }

  #now = (): Date => new Date(this.options.now());

  async #keep({ folder }: Lease, name: string, bytes: Bytes): Promise<JobFile> {
    const kept = randomUUID();
    const path = join(folder, kept);
    try {
      const { bytes: length, sha256 } = await spool(name, bytes, path, this.options.limit);
      return { name, bytes: length, sha256, kept };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  async #forget({ lease, files }: Job): Promise<JobFile[]> {
    const folder = this.#leases.lease(lease)?.folder;
    if (folder === undefined) return files;
    for (const { kept } of files) if (kept !== null) await rm(join(folder, kept), { force: true });
    return files.map((file) => ({ ...file, kept: null }));
  }

  #wake(): void {
    this.#running = (this.#running ?? Promise.resolve())
      .then(() => this.#runAll())
      .catch((error) => {
        this.options.log.error({ err: error }, 'imports cannot be run');
      });
  }

  async #runAll(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      const job = await this.store.claim(
        this.#leases.leases.map(({ id }) => id),
        this.#now(),
      );
      if (!job) return;
      await this.#run(job);
    }
  }

  async #run(job: Job): Promise<void> {
    const { folder } = this.#leases.lease(job.lease) as Lease;
    const files = job.files.map(({ kept, ...file }) => ({ ...file, path: join(folder, kept ?? '') }));
    const stop = new AbortController();
    const signal = AbortSignal.any([this.#closing.signal, stop.signal]);
    const reporter = new ProgressReporter(
      (advance) => this.store.advance(job.id, advance),
      () => stop.abort(),
    );
    let outcome: Parameters<JobStore['end']>[3] = {};
    let state: JobState;
    let again = false;
    try {
      const { accepted, report } = await runImport(this.ledger, this.options.now, job.request, files, {
        apiKeyId: job.apiKeyId,
        signal,
        onProgress: reporter.report,
      });
      state = accepted ? 'done' : 'failed';
      outcome = { report, fault: accepted ? null : 'lines were refused, so nothing was written' };
    } catch (error) {
      ({ state, outcome, again } = this.#failure(error));
    }
    await reporter.end();
    if (!again) outcome.files = await this.#forget(job);
    await this.store.end(job.id, state, this.#now(), outcome);
  }

  /** The files are kept for another run (`again`) unless they are at fault themselves or the job was stopped on request. */
  #failure(error: unknown): { state: JobState; outcome: Parameters<JobStore['end']>[3]; again: boolean } {
    if (error instanceof Stopped) {
      const again = this.#closing.signal.aborted;
      const outcome = { report: error.report, fault: again ? 'the server stopped' : 'it was stopped on request' };
      return { state: again ? 'interrupted' : 'stopped', outcome, again };
    }
    if (error instanceof ImportConflict) {
      return { state: 'failed', outcome: { report: error.report, fault: error.message }, again: true };
    }
    if (error instanceof Unreadable) return { state: 'failed', outcome: { fault: error.message }, again: false };
    if (error instanceof Refusal) return { state: 'failed', outcome: { fault: error.detail }, again: true };
    this.options.log.error({ err: error }, 'an import failed');
    return { state: 'failed', outcome: { fault: 'something went wrong on the server; its log has more' }, again: true };
  }
}

const conflict = (detail: string) => Refusal.at('{id}', detail, 'conflict');

/** Stores the progress of a job, at most every EVERY_MS and one update at a time. */
class ProgressReporter {
  #last = 0;
  #storing: Promise<void> = Promise.resolve();
  #busy = false;

  constructor(
    private readonly store: (progress: ByteProgress) => Promise<boolean>,
    private readonly onStop: () => void,
  ) {}

  report = (progress: ByteProgress): void => {
    if (this.#busy || performance.now() - this.#last < EVERY_MS) return;
    this.#busy = true;
    this.#storing = this.store(progress)
      .then((stop) => stop && this.onStop())
      .catch(() => {}) // the next update may succeed
      .then(() => {
        this.#last = performance.now();
        this.#busy = false;
      });
  };

  end = (): Promise<void> => this.#storing;
}
