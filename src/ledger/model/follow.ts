import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../database/database.ts';
import type { StoredRevisions } from '../database/revision.ts';
import { addRevisions } from './add.ts';
import type { Checkpoint } from './checkpoint.ts';
import { copyOf, type StateOf } from './columns.ts';
import { catchUp, LedgerReplaced } from './load.ts';
import { ReadModel } from './model.ts';

interface FollowOptions {
  /** How often to poll without a notification, in milliseconds: the longest delay if one is lost. */
  pollMs: number;
  log: { warn(detail: object, message: string): void };
  checkpoint?: Pick<Checkpoint, 'restore' | 'keep'> | undefined;
}

/** Milliseconds from one reading to the next that a notification causes: ten revisions are read as cheaply as one. */
const READ_TOGETHER_MS = 10;

/** Keeps a read model at the ledger's head: a LISTEN notification wakes it, and it reads what it lacks. */
export class Follower {
  readonly model = new ReadModel();
  /** Whether the last query of the ledger was answered. */
  reachable = true;
  /** Whether the model was brought to the ledger's head once. */
  loaded = false;
  /** Resolves when the database is no longer the one that the model was read from. */
  readonly replaced: Promise<Refusal>;
  #onReplaced: (why: Refusal) => void = () => {};
  readonly #db: Database;
  readonly #options: FollowOptions;
  /** The last revision that this process is about to write: of that nobody needs to tell it. */
  writing = 0;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #stopListening: (() => Promise<void>) | null = null;
  #timer: NodeJS.Timeout | null = null;
  #soon: NodeJS.Timeout | null = null;
  #readAt = Number.NEGATIVE_INFINITY;
  #waiters: { revision: number; arrived: () => void }[] = [];

  constructor(db: Database, options: FollowOptions) {
    this.#db = db;
    this.#options = options;
    this.replaced = new Promise((resolve) => {
      this.#onReplaced = resolve;
    });
  }

  async start(): Promise<void> {
    await this.refresh();
    this.loaded = true;
    this.#stopListening = await this.#db.listen((number) => this.#notified(number));
    this.#timer = setInterval(() => this.#wake(), this.#options.pollMs);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    if (this.#soon) clearTimeout(this.#soon);
    await this.#stopListening?.().catch(() => {}); // a ledger that is gone calls nobody
    await this.#running?.catch(() => {});
    this.#options.checkpoint?.keep(this.model);
  }

  /** Takes revisions that this process wrote and that follow its model, unless it has read them meanwhile. */
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
    await this.#db.journal?.keep({ ...written, stances });
    await addRevisions(this.model, written, [stances]);
  }

  /** What the model has, for a thread that goes on from there, and the memory to hand over: never between the parts of a revision. */
  async copy(): Promise<{ state: StateOf<ReadModel>; own: ArrayBuffer[] }> {
    while (this.#running) await this.#running.catch(() => {});
    const own: ArrayBuffer[] = [];
    return { state: copyOf(this.model.state(), own), own };
  }

  /** Reads what was committed before this call. Calls that arrive while one runs share the next one. */
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

  /** Whether the model reached a revision within the time. */
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

  /** The first is followed at once, and those that come close after it together. */
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
    const { checkpoint } = this.#options;
    try {
      if (isFirst) await checkpoint?.restore(this.#db, this.model);
      await catchUp(this.#db, this.model);
      if (isFirst) checkpoint?.keep(this.model);
      this.reachable = true;
    } catch (error) {
      if (error instanceof LedgerReplaced) this.#onReplaced(error);
      if (this.reachable)
        this.#options.log.warn({ err: error }, 'the ledger cannot be reached; reads go on from memory');
      this.reachable = false;
      throw error;
    }
    this.#arrived();
  }

  #arrived(): void {
    for (const w of this.#waiters) if (w.revision <= this.model.head) w.arrived();
  }
}
