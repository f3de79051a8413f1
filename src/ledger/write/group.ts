import type { Revision, RevisionInfo, Target } from '../database/revision.ts';
import type { Table } from '../database/tables.ts';
import type { ReadModel } from '../model/model.ts';
import { Ahead, Later } from './ahead.ts';
import { rowsOf } from './batch.ts';
import type { Change } from './changes.ts';
import { CHUNK, revisionOf } from './locked.ts';
import type { WriteRequest, Written } from './request.ts';
import { Stage } from './stage.ts';

type Row = Record<string, unknown>;

export interface Waiting {
  request: WriteRequest;
  apiKey: RevisionInfo['apiKey'];
  now: () => number;
  /** It goes through a transaction of its own. */
  alone: boolean;
  attempts: number;
  resolve(written: Written): void;
  reject(error: unknown): void;
}

/** One that was staged, or refused, against the ledger's head and those before it. */
export interface Member {
  waiting: Waiting;
  /** Answers it, once the head is known to be what it was staged against. */
  settle(): void;
  revision?: Revision;
}

export interface Group {
  head: number;
  members: Member[];
  keys: [number, string][];
  /** Rows by column, by table. */
  rows: Record<string, Row[]>;
}

/** More changes are staged in turns with other requests, under the lock. */
export const MOST_CHANGES = 50;
/** Revisions a transaction. */
const MOST_REVISIONS = { embedded: 16, postgresql: 64 };
/** The event loop is not held for longer, but for a few. */
const STAGING_MS = 10;
const FEW = 8;
/** Stages those that wait, each against the model and those before it. One that asks for more begins the next group. */
export function stageGroup(
  model: ReadModel,
  tables: Map<string, Table>,
  waiting: readonly Waiting[],
  kind: keyof typeof CHUNK,
): Group {
  const group: Group = { head: model.head, members: [], keys: [], rows: {} };
  const ahead = new Ahead(model);
  const keys = new Set<string>();
  const until = performance.now() + STAGING_MS;
  let [recordedAt, count] = [model.revisions.at(-1)?.recordedAt ?? 0, 0];
  for (const one of waiting.slice(0, MOST_REVISIONS[kind])) {
    const { request, apiKey, now, alone, resolve, reject } = one;
    const key = keyOf(request);
    const isLong = group.members.length >= FEW && performance.now() > until;
    if (alone || (key && keys.has(String(key))) || isLong) break;
    try {
      if (request.check) ahead.mustBeWritten();
      request.check?.();
      const number = model.head + ahead.revisions + 1;
      const changes = request.changes as Change[];
      const written = { revision: number, targets: [] as Target[], replayed: false, unchanged: false };
      const member: Member = { waiting: one, settle: () => resolve(written) };
      if (changes.length === 0) {
        Object.assign(written, { revision: number - 1, unchanged: true });
      } else {
        const { stage, targets } = Stage.of(model, changes, ahead);
        written.targets = targets;
        const at = Math.max(now(), recordedAt + 1);
        const revision = revisionOf(stage, request, apiKey, { number, recordedAt: at, targets });
        const rows = rowsOf(revision);
        for (const some of rows.values()) count += some.length;
        if (count > CHUNK[kind]) {
          one.alone = group.members.length === 0;
          break;
        }
        for (const [table, some] of rows) put(group.rows, tables.get(table) as Table, some);
        stage.goAhead();
        recordedAt = at;
        member.revision = revision;
      }
      group.members.push(member);
    } catch (error) {
      if (error instanceof Later) break;
      group.members.push({ waiting: one, settle: () => reject(error) });
    }
    if (!key) continue;
    group.keys.push(key);
    keys.add(String(key));
  }
  return group;
}

export const keyOf = ({ apiKeyId, idempotency }: WriteRequest): [number, string] | undefined =>
  idempotency && apiKeyId !== null ? [apiKeyId, idempotency.key] : undefined;

function put(into: Record<string, Row[]>, { name, columns }: Table, rows: readonly Row[]): void {
  into[name] ??= [];
  for (const row of rows) {
    const byColumn: Row = {};
    for (const field in row) {
      const column = columns.get(field);
      if (!column) throw new Error(`the table "${name}" has no column for ${field}`);
      byColumn[column.name] = row[field];
    }
    into[name].push(byColumn);
  }
}
