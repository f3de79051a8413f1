import { appendTo } from '../../domain/lists.ts';
import type { Revision, RevisionInfo, StoredRevisions } from '../database/revision.ts';
import type { SqlTable } from '../database/tables.ts';
import type { ReadModel } from '../model/model.ts';
import { tableRows } from './batch.ts';
import type { Change } from './changes.ts';
import { ROWS_A_STATEMENT, revisionOf } from './locked.ts';
import type { WriteRequest, Written } from './request.ts';
import { WriteStage } from './stage.ts';
import { DependsOnUncommitted, Uncommitted } from './uncommitted.ts';

type Row = Record<string, unknown>;

export interface WaitingRequest {
  request: WriteRequest;
  /** Undefined until the name of the key is known. */
  apiKey: RevisionInfo['apiKey'] | undefined;
  now: () => number;
  /** Whether the request is written in a transaction of its own. */
  alone: boolean;
  attempts: number;
  resolve(written: Written): void;
  reject(error: unknown): void;
}

/** A request that was staged, or refused, against the ledger's head and the requests before it. */
export interface Member {
  waiting: WaitingRequest;
  /** Answers the request, once the head is known to be the one that it was staged against. */
  settle(): void;
  /** The revision that the request writes, if any. */
  revision?: Revision;
}

/** A request with more changes is staged under the lock, in turns with other requests. */
export const MOST_CHANGES = 50;
/** The most revisions in one transaction. */
const MOST_REVISIONS = { embedded: 16, postgresql: 64 };
/** Milliseconds for which staging may hold the event loop; the first FEW requests are staged regardless. */
const STAGING_MS = 10;
const FEW = 8;

/** Requests that are written together, each staged against the model and the requests before it. */
export class WriteGroup {
  /** The revision that the group's first one follows. */
  readonly head: number;
  readonly members: Member[] = [];
  readonly keys: [number, string][] = [];
  /** The group's revisions as they would be read back from the tables. */
  stored: StoredRevisions | undefined;
  /** Whether the next request has to wait until this group is written. */
  isClosed = false;
  readonly #keys = new Set<string>();
  /** Rows as JSON texts, keyed by table. */
  readonly #rows = new Map<string, string[]>();
  #count = 0;

  /** `uncommitted` has the revisions that are being written before this group. */
  constructor(
    private readonly model: ReadModel,
    private readonly tables: Map<string, SqlTable>,
    private readonly kind: keyof typeof ROWS_A_STATEMENT,
    private readonly uncommitted = new Uncommitted(model),
  ) {
    this.head = uncommitted.head;
  }

  /** A group to be written after this one. The model must have all revisions before this one. */
  next(): WriteGroup {
    const uncommitted = new Uncommitted(this.model);
    for (const revision of this.revisions) uncommitted.take(revision);
    return new WriteGroup(this.model, this.tables, this.kind, uncommitted);
  }

  get revisions(): Revision[] {
    return this.members.flatMap(({ revision }) => revision ?? []);
  }

  /** Takes waiting requests in order, up to the first that cannot join yet. */
  take(waiting: WaitingRequest[], most = MOST_REVISIONS[this.kind]): void {
    const until = performance.now() + STAGING_MS;
    for (let taken = 0; taken < most && waiting.length > 0 && !this.isClosed; taken++) {
      if (taken >= FEW && performance.now() > until) return;
      if (this.#join(waiting[0] as WaitingRequest)) waiting.shift();
      else this.isClosed = true;
    }
  }

  #join(waiting: WaitingRequest): boolean {
    const { request, apiKey, alone, reject } = waiting;
    const key = keyOf(request);
    const isFull = this.members.length >= MOST_REVISIONS[this.kind];
    if (alone || apiKey === undefined || isFull || (key && this.#keys.has(String(key)))) return false;
    try {
      const member = this.#staged(waiting, apiKey);
      if (!member) return false;
      this.members.push(member);
    } catch (error) {
      if (error instanceof DependsOnUncommitted) return false;
      this.members.push({ waiting, settle: () => reject(error) });
    }
    if (key) {
      this.keys.push(key);
      this.#keys.add(String(key));
    }
    return true;
  }

  #staged(waiting: WaitingRequest, apiKey: RevisionInfo['apiKey']): Member | undefined {
    const { request, now, resolve } = waiting;
    const uncommitted = this.uncommitted;
    if (request.check) uncommitted.mustNotConcern(request.check.record, this.model);
    request.check?.hold();
    const changes = request.changes as Change[];
    const written: Written = { revision: uncommitted.head, targets: [], replayed: false, unchanged: true };
    const settle = () => resolve(written);
    if (changes.length === 0) return { waiting, settle };
    const { stage, targets } = WriteStage.of(this.model, changes, uncommitted);
    const number = uncommitted.head + 1;
    const recordedAt = Math.max(now(), uncommitted.recordedAt + 1);
    const revision = revisionOf(stage, request, apiKey, { number, recordedAt, targets });
    const rows = tableRows(revision);
    for (const some of rows.values()) this.#count += some.length;
    if (this.#count > ROWS_A_STATEMENT[this.kind]) {
      waiting.alone = this.members.length === 0;
      return undefined;
    }
    for (const [table, some] of rows) this.#put(this.tables.get(table) as SqlTable, some);
    uncommitted.take(revision);
    Object.assign(written, { revision: number, targets, unchanged: false });
    return { waiting, settle, revision };
  }

  #put({ name, columns }: SqlTable, rows: readonly Row[]): void {
    for (const row of rows) {
      const byColumn: Row = {};
      for (const field in row) {
        const column = columns.get(field);
        if (!column) throw new Error(`the table "${name}" has no column for ${field}`);
        byColumn[column.name] = row[field];
      }
      appendTo(this.#rows, name, JSON.stringify(byColumn));
    }
  }

  /** The rows as a JSON object, keyed by table, each row keyed by column. */
  rows = (): string => `{${[...this.#rows].map(([name, texts]) => `"${name}":[${texts}]`)}}`;
}

export const keyOf = ({ apiKeyId, idempotency }: WriteRequest): [number, string] | undefined =>
  idempotency && apiKeyId !== null ? [apiKeyId, idempotency.key] : undefined;
