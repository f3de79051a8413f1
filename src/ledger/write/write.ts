import { getOrCreate } from '../../domain/lists.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Database, RunSql } from '../database/database.ts';
import type { Revision, WrittenRecord } from '../database/revision.ts';
import { type SqlTable, tablesOf } from '../database/tables.ts';
import type { Follower } from '../model/follow.ts';
import { IMPORT_REASON } from '../model/load.ts';
import { externalIdLookup, refuseTaken } from './externals.ts';
import { keyOf, type Member, MOST_CHANGES, type WaitingRequest, WriteGroup } from './group.ts';
import { lock, writeLocked } from './locked.ts';
import { ATTEMPTS, asRefusal, isNameTwice, repeatedResult, type WriteRequest, type Written } from './request.ts';
import { asStored } from './stored.ts';

export type { WriteRequest, Written } from './request.ts';
export type { Precondition } from './uncommitted.ts';

interface Answer {
  head: number;
  written: boolean;
  replies: { api_key_id: number; key: string; request_sha256: string; revision: number; results: WrittenRecord[] }[];
}

/** After being overtaken by other servers this many times, a write takes the lock first. */
const OVERTAKEN = 2;

const queues = new WeakMap<Follower, WriteQueue>();

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
  return getOrCreate(queues, follower, () => new WriteQueue(db, follower)).enter(now, request);
}

/**
 * Queues requests in order of arrival. Those that wait while others are written are written together: one transaction,
 * one revision each. They are staged before the lock is taken, so they are staged again if another server wrote first.
 */
class WriteQueue {
  /** Requests that are not staged yet. */
  readonly #waiting: WaitingRequest[] = [];
  #isOpen = false;
  /** The group that is staged while another one is being written, to follow it. */
  #behind: WriteGroup | null = null;
  #isStaging = false;
  /** How many requests to write one by one, after the database refused their group, so that each fails alone. */
  #oneByOne = 0;
  #overtaken = 0;
  /** Maps the ids of API keys to their names. */
  readonly #names = new Map<number, string>();

  constructor(
    private readonly db: Database,
    private readonly follower: Follower,
  ) {}

  enter(now: () => number, request: WriteRequest): Promise<Written> {
    const { changes, apiKeyId: id } = request;
    const alone = typeof changes === 'function' || changes.length > MOST_CHANGES;
    const name = this.#names.get(id ?? 0);
    const apiKey = id === null ? null : name === undefined ? undefined : { id, name };
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, apiKey, now, alone, attempts: 0, resolve, reject });
      if (!this.#isOpen) void this.#open();
      else this.#stageBehind();
    });
  }

  async #open(): Promise<void> {
    this.#isOpen = true;
    while (this.#waiting.length > 0) {
      // Lets requests that have already arrived join.
      await new Promise(setImmediate);
      if (!this.follower.reachable) {
        const why = 'the database became unavailable before this write began';
        this.#rejectAll(new Refusal('ledger-unavailable', why));
        continue;
      }
      await this.#next().catch((error) => this.#rejectAll(error));
      this.follower.writing = 0;
    }
    this.#isOpen = false;
  }

  async #next(): Promise<void> {
    await this.#learnNames();
    return this.#waiting[0]?.alone ? this.#writeAlone() : this.#writeGroups();
  }

  #rejectAll(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  async #writeAlone(): Promise<void> {
    const { request, now, apiKey, resolve, reject } = this.#waiting.shift() as WaitingRequest;
    try {
      const { written, revision } = await writeLocked(this.db, this.follower, now, request, apiKey ?? null);
      if (revision) await this.#show([revision]);
      await this.#reach(written.revision);
      resolve(written);
    } catch (error) {
      reject(error);
    }
  }

  /** Writes one group after another, as long as there are any: while the database writes one, the next is staged. */
  async #writeGroups(): Promise<void> {
    const tables = await tablesOf(this.db);
    const { model } = this.follower;
    // The embedded database has no other writers, and blocks this process while it writes.
    const isServer = this.db.kind === 'postgresql';
    if (this.#overtaken >= OVERTAKEN && isServer) return this.#writeInTurn(tables);
    let group = this.#take(new WriteGroup(model, tables, this.db.kind));
    if (group.members.length === 0) return;
    for (let sent = this.#send(group); ; ) {
      const mayFollow = isServer && this.#oneByOne === 0 && model.head === group.head;
      this.#behind = mayFollow ? group.next() : null;
      this.#stageBehind();
      const outcome = await outcomeOf(group, sent);
      const next = this.#behind;
      this.#behind = null;
      const follows = 'answer' in outcome && isDone(group, outcome.answer) && next && next.members.length > 0;
      if (follows) {
        sent = this.#send(next);
        // Its failure is handled in the next round.
        sent.catch(() => {});
      } else if (next) this.#putBack(next.members);
      await this.#conclude(group, outcome);
      if (!follows) return;
      group = next;
    }
  }

  #take(group: WriteGroup): WriteGroup {
    group.take(this.#waiting, this.#oneByOne === 0 ? undefined : 1);
    this.#oneByOne = Math.max(0, this.#oneByOne - 1);
    return group;
  }

  /** Schedules staging once for all requests that arrive together. */
  #stageBehind(): void {
    if (this.#isStaging || !this.#behind || this.#waiting.length === 0) return;
    this.#isStaging = true;
    setImmediate(() => {
      this.#isStaging = false;
      this.#behind?.take(this.#waiting);
      if (!this.#behind?.isClosed) this.#stageBehind();
    });
  }

  /** Takes the lock before staging, for when other servers always write first. */
  async #writeInTurn(tables: Map<string, SqlTable>): Promise<void> {
    let group: WriteGroup | undefined;
    const work = async (run: RunSql) => {
      await lock(run);
      await this.follower.refresh();
      group = this.#take(new WriteGroup(this.follower.model, tables, this.db.kind));
      return this.#send(group, run);
    };
    const answering = this.db.transaction(work);
    await answering.catch((error) => {
      if (!group) throw error;
    });
    if (group) await this.#conclude(group, await outcomeOf(group, answering));
  }

  async #send(group: WriteGroup, run: RunSql = this.db.query): Promise<Answer> {
    const { head, keys, members } = group;
    this.follower.writing = head + members.length;
    const parameters = [head, JSON.stringify(keys), group.rows()];
    const sql = 'SELECT write_revisions($1, $2, $3) AS answer';
    const [answered] = await run<{ answer: Answer }>(sql, parameters, 'write_revisions');
    return (answered as { answer: Answer }).answer;
  }

  async #conclude(group: WriteGroup, outcome: Outcome): Promise<void> {
    try {
      if ('error' in outcome) throw outcome.error;
      await this.#settle(group, outcome.answer);
    } catch (error) {
      await this.#fail(group, error as object);
    }
  }

  async #settle(group: WriteGroup, answer: Answer): Promise<void> {
    const replies = new Map(answer.replies.map((reply) => [`${reply.api_key_id},${reply.key}`, reply]));
    const last = Math.max(0, ...answer.replies.map(({ revision }) => revision));
    const isBehind = answer.head !== group.head || last > this.follower.model.head;
    if (isBehind) await this.follower.refresh();
    this.#overtaken = isBehind ? this.#overtaken + 1 : 0;
    if (answer.written) await this.#show(group.revisions, group.stored);
    const waiting: Member[] = [];
    for (const member of group.members) {
      const reply = replies.get(String(keyOf(member.waiting.request)));
      if (reply) answerRepeat(member.waiting, { ...reply, requestSha256: reply.request_sha256 });
      else if (isDone(group, answer)) member.settle();
      else if (++member.waiting.attempts < ATTEMPTS) waiting.push(member);
      else member.waiting.reject(new Refusal('ledger-unavailable', 'other writers kept this one waiting'));
    }
    this.#putBack(waiting);
  }

  #putBack(members: readonly Member[]): void {
    this.#waiting.unshift(...members.map(({ waiting }) => waiting));
  }

  /** Advances the model with what was written. The journal is written here, before the model shows anything. */
  async #show(revisions: Revision[], stored = asStored(revisions)): Promise<void> {
    const [first, last] = [revisions[0], revisions.at(-1)] as [Revision, Revision];
    // Reads revisions back if their origin has to be derived from the reason, or if the model lacks earlier ones.
    const isRead = revisions.some(({ origin, reason }) => origin === null && IMPORT_REASON.test(reason));
    const follows = this.follower.model.head === first.number - 1;
    await (isRead || !follows ? this.follower.refresh() : this.follower.take(stored));
    await this.#reach(last.number);
  }

  async #reach(revision: number): Promise<void> {
    if (this.follower.model.head < revision) await this.follower.refresh();
    // Without this, a commit that failed silently would be acknowledged.
    if (this.follower.model.head < revision) throw new Refusal('ledger-unavailable', 'the write was not kept');
  }

  async #fail({ members }: WriteGroup, error: { code?: string; constraint?: string }): Promise<void> {
    const written = members.filter(({ revision }) => revision);
    // Error classes of bad data, broken constraints, and refusals by guards.
    const isRefused = /^(22|23|2F|P0)/.test(error.code ?? '');
    // A refused write does not tell what others wrote meanwhile.
    if (isRefused) this.follower.refresh().catch(() => {});
    if (isRefused && written.length > 1) {
      this.#oneByOne = members.length;
      return this.#putBack(members);
    }
    const [only] = written;
    const failed = isRefused && only ? written : members;
    const externals = only?.revision?.externals as Parameters<typeof refuseTaken>[1];
    const taken = isNameTwice(error) ? refuseTaken(externalIdLookup(this.db.query), externals) : Promise.resolve();
    const why = await taken.then(
      () => asRefusal(error),
      (refusal) => refusal,
    );
    for (const { waiting } of failed) waiting.reject(why);
    this.#putBack(members.filter((member) => !failed.includes(member)));
  }

  /** Looks up the names of API keys, for the revisions that they write. */
  async #learnNames(): Promise<void> {
    const unknown = this.#waiting.filter(({ apiKey }) => apiKey === undefined);
    if (unknown.length === 0) return;
    const sql = 'SELECT id, name FROM api_key WHERE id = ANY($1::text::int[])';
    const ids = unknown.map(({ request }) => request.apiKeyId);
    for (const { id, name } of await this.db.query<{ id: number; name: string }>(sql, [`{${ids}}`]))
      this.#names.set(id, name);
    for (const waiting of unknown) {
      const id = waiting.request.apiKeyId as number;
      waiting.apiKey = { id, name: this.#names.get(id) ?? '' };
    }
  }
}

type Outcome = { answer: Answer } | { error: unknown };

async function outcomeOf(group: WriteGroup, sent: Promise<Answer>): Promise<Outcome> {
  try {
    // Done while the database writes.
    group.stored ??= asStored(group.revisions);
    return { answer: await sent };
  } catch (error) {
    return { error };
  }
}

/** Whether the database did what the group asks, at the head against which it was staged. */
const isDone = ({ head, revisions }: WriteGroup, answer: Answer): boolean =>
  answer.head === head && answer.replies.length === 0 && (answer.written || revisions.length === 0);

function answerRepeat({ request, resolve, reject }: WaitingRequest, reply: Parameters<typeof repeatedResult>[1]): void {
  try {
    resolve(repeatedResult(request, reply));
  } catch (error) {
    reject(error);
  }
}
