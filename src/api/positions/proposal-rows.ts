import { LRUCache } from 'lru-cache';
import { holds } from '../../domain/time.ts';
import type { Absence } from '../../domain/vocabulary.ts';
import { perModel } from '../../ledger/model/per-model.ts';
import { COMPLEX, NO_INDEX, type SingleRows } from '../../ledger/reading/holders.ts';
import { candidateOf, NO_CLAIMS, NO_VOICES } from '../../ledger/reading/voices.ts';
import { actorRef } from '../present.ts';
import { actorInRow, membersOf, positionOf } from './position.ts';
import type { Snapshot } from './snapshot.ts';

/** How many rows are written before the clock is checked. */
export const ROWS_PER_CLOCK_CHECK = 32;
const NO_GROUPS = new Set<number>();
type Resolved = ReturnType<typeof positionOf> & { members: ReturnType<typeof membersOf> };

/** The bytes of a row, with gaps for the actor, the level and the number in the stance's id. */
export interface RowTemplate {
  row: number;
  from: number;
  to: number;
  /** By level, filled when first needed. */
  pieces: RowPieces[];
  position: ReturnType<typeof positionOf>;
}

export interface RowPieces {
  /** Between the actor and the stance's number. */
  middle: Uint8Array;
  /** Null for a row that does not name its stance. */
  tail: Uint8Array | null;
}

/** The start of an actor's row, valid for the revisions of one version of the actor and one edition of the store. */
export interface RowStart {
  edition: number;
  from: number;
  until: number;
  bytes: Uint8Array;
}

/** A cache for each form of rows: what they include, and the fields asked for. */
const byForm = <V extends object>() => new LRUCache<string, V>({ max: 50 });
export const rowStarts = perModel(() => byForm<RowStart[]>());
/** The rest of a row after the actor, if it has no position. */
export const absentRows = byForm<AbsentRows>();
export type AbsentRows = Partial<Record<Absence, Uint8Array>>;
/** Templates of an event's votes, keyed by the value of the event's version; a kilobyte each, cleared when too many. */
export const rowTemplates = byForm<WeakMap<object, RowTemplate>>();

/** The rows of one proposal: those made from a single plain vote, and those that have to be resolved. */
export class ProposalRows {
  /** Actors whose rows show members. */
  protected readonly groups: { has(actorId: number): boolean };
  protected readonly absenceOf: (actorId: number) => Absence;
  /** Whether rows can be plain at all: not if only the attributed voice is asked for. */
  protected readonly anyPlain: boolean;
  /** Rows that were resolved by `kinds`, kept until they are written; null if there are too many to keep. */
  protected readonly resolved: Map<number, Resolved> | null;

  constructor(
    protected readonly snapshot: Snapshot,
    protected readonly proposalId: number,
    protected readonly single: SingleRows,
  ) {
    const { model, knownAt, include } = snapshot;
    this.groups = include.has('members') ? model.affiliations(knownAt).constituents : NO_GROUPS;
    this.absenceOf = snapshot.absence(proposalId);
    this.anyPlain = snapshot.voice !== 'attributed';
    this.resolved = single.isLong ? null : new Map();
  }

  /** The row of an actor's only stance if it is plain, NO_INDEX if it has no stance, else COMPLEX. */
  protected plainRow(actorId: number): number {
    return this.anyPlain && !this.groups.has(actorId) ? (this.single.row[actorId] ?? NO_INDEX) : COMPLEX;
  }

  /** Yields a row of each kind; all others differ from one of these only in the actor, the level or the number. */
  *kinds(actorIds: readonly number[]): Generator<object | undefined> {
    const seen = new Map<string, number>();
    for (const [i, actorId] of actorIds.entries()) {
      if (i % ROWS_PER_CLOCK_CHECK === 0) yield undefined;
      const row = this.plainRow(actorId);
      if (row === COMPLEX) {
        const resolved = this.resolve(actorId);
        this.resolved?.set(actorId, resolved);
        yield this.selected({ actor: this.actorOf(actorId), ...resolved });
        continue;
      }
      const { level, from, to } = this.snapshot.model.stances;
      const isHeld = row !== NO_INDEX && this.isHeld({ from: from[row] as number, to: to[row] as number });
      const likeness = isHeld && !this.single.alike ? this.likenessOf(row) : '';
      const kind = isHeld ? `${level[row]} ${likeness}` : this.absenceOf(actorId);
      const like = seen.get(kind);
      if (like !== undefined && (!isHeld || this.isAlike(row, like))) continue;
      seen.set(kind, row);
      const voices = isHeld ? this.votesOf(row) : NO_VOICES;
      const position = positionOf(this.snapshot, this.proposalId, actorId, voices);
      yield this.selected({ actor: this.actorOf(actorId), ...position });
    }
  }

  /** An actor's row, resolved in full. */
  rowOf = (actorId: number) => ({ actor: this.actorOf(actorId), ...this.resolve(actorId) });

  protected resolve(actorId: number): Resolved {
    const snapshot = this.snapshot;
    const voices = snapshot.voices(this.proposalId);
    const position = positionOf(snapshot, this.proposalId, actorId, voices.get(actorId));
    return Object.assign(position, { members: membersOf(snapshot, this.proposalId, actorId, voices) });
  }

  /** A key that is equal for rows that are alike. */
  protected likenessOf(row: number): string {
    const { revision, from, to, event } = this.snapshot.model.stances;
    return `${revision[row]} ${from[row]} ${to[row]} ${event.at(row)}`;
  }

  protected isAlike(row: number, other: number): boolean {
    return this.single.alike || this.snapshot.model.stances.isAlike(row, other);
  }

  /** Whether a ballot holds on the day and is not stale; nothing but the ballot itself confirms it. */
  protected isHeld({ from, to }: Pick<RowTemplate, 'from' | 'to'>): boolean {
    return holds(from, to, this.snapshot.asOf) && from >= this.snapshot.freshFrom;
  }

  protected selected(row: object): Record<string, unknown> {
    const { selection } = this.snapshot;
    return (selection ? selection.of(row) : row) as Record<string, unknown>;
  }

  protected actorOf(actorId: number) {
    const { model, knownAt, whole } = this.snapshot;
    return actorInRow(actorRef(model, actorId, knownAt), whole);
  }

  protected votesOf = (row: number) => ({ own: [candidateOf(this.snapshot.model, row)], claims: NO_CLAIMS });
}
