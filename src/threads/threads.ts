import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Threads } from '../http/request/queue.ts';
import { TableStream } from '../http/tables/exports.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { Body } from '../runtime/body.ts';
import { errorOf, type FromThread, failureOf, type LedgerRead, type ToThread } from './messages.ts';

/** With fewer stances, a long answer takes only milliseconds, less than a thread takes to catch up. */
const FEW_STANCES = 5000;
/** Milliseconds after which a thread that died is replaced. */
const AGAIN_MS = 1000;
/** Milliseconds beyond the time allowed for the work, after which a thread that has not answered is ended. */
const GRACE_MS = 10_000;

interface Asker {
  settle(message: FromThread): void;
  fail(error: Error): void;
}

/** Threads that answer long questions. The read model of each starts as this server's, shares its texts, and follows through it. */
export class AnalysisThreads implements Threads {
  readonly #threads: (Thread | null)[];
  #isClosed = false;

  constructor(
    private readonly ledger: Ledger,
    private readonly config: Config,
    private readonly now: () => number,
  ) {
    this.#threads = new Array(config.ANALYSIS_THREADS).fill(null);
  }

  /** Starts the threads, if the ledger is large enough. */
  start(): void {
    if (this.#isClosed || this.ledger.follower.model.stances.size < FEW_STANCES) return;
    for (const [i, thread] of this.#threads.entries()) if (thread === null) this.#begin(i);
  }

  #begin(i: number, hasDied = false): void {
    const thread = new Thread(this.ledger, this.config, hasDied, () => {
      this.#threads[i] = null;
      if (!this.#isClosed) setTimeout(() => this.#isClosed || this.#begin(i, true), AGAIN_MS).unref();
    });
    this.#threads[i] = thread;
  }

  ask(operation: string, request: FastifyRequest, reply: FastifyReply, here: () => unknown): unknown | null {
    if (this.ledger.follower.model.stances.size < FEW_STANCES) return null;
    const there = this.#threads.filter((thread) => thread !== null);
    const [thread] = there.filter(({ isReady }) => isReady).sort((a, b) => a.load - b.load);
    if (thread === undefined) {
      // A question that may have killed a thread is not tried in this process.
      if (there.length === 0 && this.#hasBegun) throw new Refusal('busy', 'Threads for long questions are restarting.');
      if (there.some(({ hasDied }) => hasDied)) throw new Refusal('busy', 'A thread for long questions is loading.');
      this.start();
      this.#hasBegun = true;
      return null;
    }
    this.#hasBegun = true;
    return thread.ask(operation, request, reply, here, this.now());
  }
  #hasBegun = false;

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#threads.map((thread) => thread?.end()));
  }
}

class Thread {
  readonly #worker: Worker;
  readonly #askers = new Map<number, Asker>();
  #last = 0;
  isReady = false;

  constructor(
    private readonly ledger: Ledger,
    private readonly config: Config,
    readonly hasDied: boolean,
    onEnd: () => void,
  ) {
    this.#worker = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: { config },
      // With a limit of its own, a thread that runs out of memory ends alone; without one the process would end.
      resourceLimits: { maxOldGenerationSizeMb: Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20) },
    });
    this.#worker.unref();
    void ledger.follower.copy().then(({ state, own }) => this.#worker.postMessage({ kind: 'model', state }, own));
    this.#worker.on('message', (message: FromThread) => this.#receive(message));
    // An error is followed by the event `exit`.
    this.#worker.on('error', () => {});
    this.#worker.on('exit', () => {
      this.isReady = false;
      for (const { fail } of this.#askers.values()) {
        fail(new Refusal('busy', 'The thread that worked on it has ended; it may have taken too much memory or time.'));
      }
      onEnd();
    });
  }

  get load(): number {
    return this.#askers.size;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Answers as of the revision at which the request was admitted. */
  async ask(operation: string, request: FastifyRequest, reply: FastifyReply, here: () => unknown, now: number) {
    const { url, params, query, format, server, headers } = request;
    const id = ++this.#last;
    const head = Number(reply.getHeader('ledger-revision') ?? this.ledger.follower.model.head);
    const client = server.clientOf(request);
    reply.raw.once('close', () => this.#post({ kind: 'stop', id }));
    const asked = { url, params, query, format, language: headers['accept-language'], pinnedAt: reply.pinnedAt };
    const question = { id, operation, head, now, client, limit: this.config.ANALYSIS_TIME_MS, ...asked };
    const answer = await this.#await(id, { kind: 'ask', question });
    if (answer.kind === 'behind') return here();
    if (answer.kind !== 'answer') throw new Error(`a thread gave ${answer.kind}`);
    reply.code(answer.status);
    for (const [name, value] of answer.headers) reply.header(name, value);
    const { body } = answer;
    if (!(body instanceof Uint8Array)) return new TableStream(body, this.#parts(id));
    const { buffer: memory, byteOffset, byteLength } = body;
    const bytes = Buffer.from(memory as ArrayBuffer, byteOffset, byteLength);
    if (!(memory instanceof SharedArrayBuffer)) return bytes;
    return new Body(bytes, () => this.#post({ kind: 'returned', memory }));
  }

  /** Yields the parts of a table. The thread makes the next one while the client reads this one. */
  async *#parts(id: number): AsyncGenerator<Buffer> {
    const pull = () => this.#await(id, { kind: 'pull', id });
    let next = pull();
    try {
      for (;;) {
        const part = await next;
        if (part.kind !== 'part' || part.bytes === null) return;
        next = pull();
        // Its failure is thrown when it is awaited, unless the client leaves before.
        next.catch(() => {});
        yield Buffer.from(part.bytes.buffer as ArrayBuffer);
      }
    } finally {
      this.#post({ kind: 'stop', id });
    }
  }

  async #await(id: number, message: ToThread): Promise<FromThread> {
    const { ANALYSIS_TIME_MS, ANALYSES_AT_ONCE } = this.config;
    const timer = setTimeout(() => this.end(), ANALYSIS_TIME_MS * ANALYSES_AT_ONCE + GRACE_MS).unref();
    try {
      return await new Promise<FromThread>((settle, fail) => {
        this.#askers.set(id, { settle, fail });
        this.#post(message);
      });
    } finally {
      clearTimeout(timer);
      this.#askers.delete(id);
    }
  }

  #post(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #receive(message: FromThread): void {
    if (message.kind === 'ready') this.isReady = true;
    else if (message.kind === 'reading') this.#read(message.id, message.reading);
    else if (message.kind === 'failed') this.#askers.get(message.id)?.fail(errorOf(message.failure));
    else this.#askers.get(message.id)?.settle(message);
  }

  #read(id: number, reading: LedgerRead): void {
    const { db } = this.ledger;
    const read: Promise<(object | null)[]> =
      'sql' in reading ? db.query(reading.sql, reading.params) : db.bytes(reading.bytesOf);
    read.then(
      (rows) => this.#post({ kind: 'read', id, rows }),
      (error) => this.#post({ kind: 'read', id, failure: failureOf(error) }),
    );
  }
}
