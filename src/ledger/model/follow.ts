import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../database/database.ts';
import type { StoredRevisions } from '../database/revision.ts';
import { addRevisions } from './add.ts';
import type { Checkpoint } from './checkpoint.ts';
import { copyOf, type StateOf } from './columns.ts';
import { catchUp, LedgerReplaced } from './load.ts';
import { ReadModel } from './model.ts';

interface FollowOptions {
  /** The polling interval in milliseconds, which is also the longest delay if a notification is lost. */
  pollMs: number;
  log: { warn(detail: object, message: string): void };
  checkpoint?: Pick<Checkpoint, 'restore' | 'keep'> | undefined;
}

/**
 * Minimum milliseconds between reads after notifications, because reading twenty revisions costs hardly more than reading
 * one. Whoever needs a revision sooner asks with `minRevision`, which reads it at once.
 */
const READ_TOGETHER_MS = 50;

/** Keeps a read model at the ledger's head: on a LISTEN notification it reads the revisions that the model lacks. */
export class Follower {
  readonly model = new ReadModel();
  /** Whether the last query to the database succeeded. */
  reachable = true;
  /** Whether the model has reached the ledger's head at least once. */
  loaded = false;
  /** Resolves when the database turns out not to be the one that the model was read from. */
  readonly replaced: Promise<Refusal>;
  #onReplaced: (why: Refusal) => void = () => {};
  /** The last revision that this process is writing itself; its own notification is ignored. */
  writing = 0;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #stopListening: (() => Promise<void>) | null = null;
  #timer: NodeJS.Timeout | null = null;
  #soon: NodeJS.Timeout | null = null;
  #readAt = Number.NEGATIVE_INFINITY;
  #waiters: { revision: number; arrived: () => void }[] = [];

  constructor(
    private readonly db: Database,
    private readonly options: FollowOptions,
  ) {
    this.replaced = new Promise((resolve) => {
      this.#onReplaced = resolve;
    });
  }

  async start(): Promise<void> {
    await this.refresh();
    this.loaded = true;
    this.#stopListening = await this.db.listen((number) => this.#notified(number));
    this.#timer = setInterval(() => this.#wake(), this.options.pollMs);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    if (this.#soon) clearTimeout(this.#soon);
    await this.#stopListening?.().catch(() => {}); // the connection may be gone already
    await this.#running?.catch(() => {});
    this.options.checkpoint?.keep(this.model);
  }

  /** Adds revisions that this process wrote and that follow its model, unless the model has read them meanwhile. */
  async take(written: StoredRevisions): Promise<void> {
    while (this.#running) await this.#running.catch(() => {});
    if (this.model.head >= (written.revisions.at(-1)?.number as number)) return;
    this.#running = this.#keep(written).finally(() => {
      this.#running = null;
    });
    await this.#running;
    this.#arrived();
  }

  async #keep({ stances, ...written }: StoredRevisions): Promise<void> {
    await this.db.journal?.keep({ ...written, stances });
    await addRevisions(this.model, written, [stances]);
  }

  /** A copy of the model's state to start a thread from, and its buffers to transfer. Waits until no revision is partly added. */
  async copy(): Promise<{ state: StateOf<ReadModel>; own: ArrayBuffer[] }> {
    while (this.#running) await this.#running.catch(() => {});
    const own: ArrayBuffer[] = [];
    return { state: copyOf(this.model.state(), own), own };
  }

  /** Reads what was committed before this call. Calls made during a read share the next one. */
  refresh(): Promise<void> {
    if (!this.#running) {
      this.#running = this.#catchUp().finally(() => {
        this.#running = null;
      });
      return this.#running;
    }
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = null;
        return this.refresh();
      });
    return this.#next;
  }

  /** Waits until the model reaches a revision; false if that takes longer than `withinMs`. */
  async reaches(revision: number, withinMs: number): Promise<boolean> {
    if (this.model.head >= revision) return true;
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle(false), withinMs);
      const waiter = { revision, arrived: () => settle(true) };
      const settle = (reached: boolean) => {
        clearTimeout(timer);
        this.#waiters = this.#waiters.filter((w) => w !== waiter);
        resolve(reached);
      };
      this.#waiters.push(waiter);
      this.#wake();
    });
  }

  /** Follows the first notification at once and batches those that arrive within READ_TOGETHER_MS. */
  #notified(number?: string): void {
    if (number !== undefined && Number(number) <= Math.max(this.model.head, this.writing)) return;
    const rest = this.#readAt + READ_TOGETHER_MS - performance.now();
    const read = () => {
      this.#soon = null;
      this.#wake();
    };
    if (number === undefined || rest <= 0) read();
    else this.#soon ??= setTimeout(read, rest).unref();
  }

  #wake(): void {
    this.refresh().catch(() => {});
  }

  async #catchUp(): Promise<void> {
    const isFirst = this.model.head === 0;
    this.#readAt = performance.now();
    const { checkpoint } = this.options;
    try {
      if (isFirst) await checkpoint?.restore(this.db, this.model);
      await catchUp(this.db, this.model);
      if (isFirst) checkpoint?.keep(this.model);
      this.reachable = true;
    } catch (error) {
      if (error instanceof LedgerReplaced) this.#onReplaced(error);
      if (this.reachable)
        this.options.log.warn({ err: error }, 'the ledger cannot be reached; reads go on from memory');
      this.reachable = false;
      throw error;
    }
    this.#arrived();
  }

  #arrived(): void {
    for (const w of this.#waiters) if (w.revision <= this.model.head) w.arrived();
  }
}
