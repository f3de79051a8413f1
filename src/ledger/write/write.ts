import { Refusal } from '../../domain/refusal.ts';
import type { Database, Run } from '../database/database.ts';
import type { Revision, Target } from '../database/revision.ts';
import { tablesOf } from '../database/tables.ts';
import type { Follower } from '../model/follow.ts';
import { IMPORT_REASON } from '../model/load.ts';
import { findIn, refuseTaken } from './externals.ts';
import { type Group, keyOf, type Member, MOST_CHANGES, stageGroup, type Waiting } from './group.ts';
import { lock, writeLocked } from './locked.ts';
import { ATTEMPTS, asRefusal, isNameTwice, repeated, type WriteRequest, type Written } from './request.ts';
import { asStored } from './stored.ts';

export type { WriteRequest, Written } from './request.ts';

interface Answer {
  head: number;
  written: boolean;
  replies: { api_key_id: number; key: string; request_sha256: string; revision: number; results: Target[] }[];
}

/** So often another server may be faster, before the lock is taken first. */
const OVERTAKEN = 2;

const doors = new WeakMap<Follower, Door>();

/**
 * The only way into the ledger. A call is one revision, with all of its changes or none. It returns once the revision
 * is committed, is in the journal (if there is one), and the model shows it.
 */
export async function write(
  db: Database,
  follower: Follower,
  now: () => number,
  request: WriteRequest,
): Promise<Written> {
  // Fail fast while the database is unreachable.
  if (!follower.reachable) await follower.refresh();
  const door = doors.get(follower) ?? new Door(db, follower);
  doors.set(follower, door);
  return door.enter(now, request);
}

/**
 * Requests in order of arrival. Those that wait while others are written are written together: one transaction, a
 * revision each. They are staged before the lock is taken, so they are staged again where another server was faster.
 */
class Door {
  readonly #db: Database;
  readonly #follower: Follower;
  #waiting: Waiting[] = [];
  #isOpen = false;
  /** After the database refused a group, so many are written one by one: each fails alone. */
  #oneByOne = 0;
  #overtaken = 0;
  /** Of API keys. */
  readonly #names = new Map<number, string>();

  constructor(db: Database, follower: Follower) {
    this.#db = db;
    this.#follower = follower;
  }

  enter(now: () => number, request: WriteRequest): Promise<Written> {
    const { changes } = request;
    const alone = typeof changes === 'function' || changes.length > MOST_CHANGES;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, apiKey: null, now, alone, attempts: 0, resolve, reject });
      if (!this.#isOpen) void this.#open();
    });
  }

  async #open(): Promise<void> {
    this.#isOpen = true;
    while (this.#waiting.length > 0) {
      // What has arrived already comes along.
      await new Promise(setImmediate);
      if (!this.#follower.reachable) {
        const why = 'the database became unavailable before this write began';
        this.#reject(this.#waiting, new Refusal('ledger-unavailable', why));
        continue;
      }
      const before = this.#waiting;
      await this.#next().catch((error) => this.#reject(before, error));
    }
    this.#isOpen = false;
  }

  #reject(some: readonly Waiting[], error: unknown): void {
    this.#leave(some);
    for (const { reject } of some) reject(error);
  }

  #leave(some: readonly Waiting[]): void {
    const gone = new Set(some);
    this.#waiting = this.#waiting.filter((waiting) => !gone.has(waiting));
  }

  async #next(): Promise<void> {
    const known = this.#waiting.length;
    await this.#learnNames();
    const first = this.#waiting[0] as Waiting;
    if (!first.alone) return this.#write(known);
    this.#leave([first]);
    try {
      const { request, now, apiKey } = first;
      const { written, revision } = await writeLocked(this.#db, this.#follower, now, request, apiKey);
      if (revision) await this.#show([revision]);
      await this.#reach(written.revision);
      first.resolve(written);
    } catch (error) {
      first.reject(error);
    }
  }

  async #write(known: number): Promise<void> {
    const tables = await tablesOf(this.#db);
    const [db, follower] = [this.#db, this.#follower];
    const most = this.#oneByOne > 0 ? 1 : known;
    this.#oneByOne = Math.max(0, this.#oneByOne - 1);
    let group: Group | undefined;
    const once = async (run: Run): Promise<Answer | undefined> => {
      // Others may have come since their names were looked up.
      group = stageGroup(follower.model, tables, this.#waiting.slice(0, most), db.kind);
      if (group.members.length === 0) return undefined;
      const { head, keys, rows } = group;
      follower.writing = head + group.members.length;
      const parameters = [head, JSON.stringify(keys), JSON.stringify(rows)];
      const sql = 'SELECT write_revisions($1, $2, $3) AS answer';
      return (await run<{ answer: Answer }>(sql, parameters, 'write_revisions'))[0]?.answer;
    };
    // In its turn, where others are always faster. The embedded database has no others.
    const inTurn = this.#overtaken >= OVERTAKEN && db.kind === 'postgresql';
    const locked = async (run: Run) => {
      await lock(run);
      await follower.refresh();
      return once(run);
    };
    try {
      const answer = await (inTurn ? db.transaction(locked) : once(db.query));
      if (group && answer) await this.#settle(group, answer);
    } catch (error) {
      await this.#fail(group?.members ?? this.#waiting.map((waiting) => ({ waiting, settle() {} })), error);
    } finally {
      follower.writing = 0;
    }
  }

  async #settle({ head, members }: Group, answer: Answer): Promise<void> {
    const replies = new Map(answer.replies.map((reply) => [`${reply.api_key_id},${reply.key}`, reply]));
    const last = Math.max(0, ...answer.replies.map(({ revision }) => revision));
    const isBehind = answer.head !== head || last > this.#follower.model.head;
    if (isBehind) await this.#follower.refresh();
    this.#overtaken = isBehind ? this.#overtaken + 1 : 0;
    const revisions = answer.written ? members.flatMap(({ revision }) => revision ?? []) : [];
    if (revisions.length > 0) await this.#show(revisions);
    const isDone = !isBehind && (answer.written || members.every(({ revision }) => !revision));
    const done: Waiting[] = [];
    for (const { waiting, settle } of members) {
      const reply = replies.get(String(keyOf(waiting.request)));
      const tooOften = ++waiting.attempts >= ATTEMPTS;
      if (!reply && !isDone && !tooOften) continue;
      done.push(waiting);
      if (reply) answerRepeat(waiting, { ...reply, requestSha256: reply.request_sha256 });
      else if (isDone) settle();
      else waiting.reject(new Refusal('ledger-unavailable', 'other writers kept this one waiting'));
    }
    this.#leave(done);
  }

  /** Advances the model from what was written: this is where the journal is written, before the model shows anything. */
  async #show(revisions: Revision[]): Promise<void> {
    // What such a reason says of an origin is looked up when it is read.
    const isRead = revisions.some(({ origin, reason }) => origin === null && IMPORT_REASON.test(reason));
    await (isRead ? this.#follower.refresh() : this.#follower.take(asStored(revisions)));
    await this.#reach((revisions.at(-1) as Revision).number);
  }

  async #reach(revision: number): Promise<void> {
    if (this.#follower.model.head < revision) await this.#follower.refresh();
    // Without this, a commit that failed silently would be acknowledged.
    if (this.#follower.model.head < revision) throw new Refusal('ledger-unavailable', 'the write was not kept');
  }

  async #fail(members: readonly Member[], error: { code?: string; constraint?: string } | unknown): Promise<void> {
    const { code = '' } = error as { code?: string };
    const written = members.filter(({ revision }) => revision);
    // Bad data and broken constraints; what the guards raise.
    const isRefused = /^(22|23|2F|P0)/.test(code);
    // Of what others wrote meanwhile nobody told.
    if (isRefused) this.#follower.refresh().catch(() => {});
    if (isRefused && written.length > 1) {
      this.#oneByOne = members.length;
      return;
    }
    const [only] = written;
    const failed = (isRefused && only ? written : members).map(({ waiting }) => waiting);
    const externals = only?.revision?.externals as Parameters<typeof refuseTaken>[1];
    const taken = isNameTwice(error as object) ? refuseTaken(findIn(this.#db.query), externals) : Promise.resolve();
    const why = await taken.then(
      () => asRefusal(error as object),
      (refusal) => refusal,
    );
    this.#reject(failed, why);
  }

  /** The names of API keys, for the revisions that they write. */
  async #learnNames(): Promise<void> {
    const isUnknown = ({ request: { apiKeyId: id } }: Waiting) => id !== null && !this.#names.has(id);
    const ids = this.#waiting.filter(isUnknown).map(({ request }) => request.apiKeyId);
    const sql = 'SELECT id, name FROM api_key WHERE id = ANY($1::text::int[])';
    const keys = ids.length > 0 ? await this.#db.query<{ id: number; name: string }>(sql, [`{${ids}}`]) : [];
    for (const { id, name } of keys) this.#names.set(id, name);
    for (const waiting of this.#waiting) {
      const id = waiting.request.apiKeyId;
      waiting.apiKey ??= id === null ? null : { id, name: this.#names.get(id) ?? '' };
    }
  }
}

function answerRepeat({ request, resolve, reject }: Waiting, reply: Parameters<typeof repeated>[1]): void {
  try {
    resolve(repeated(request, reply));
  } catch (error) {
    reject(error);
  }
}
