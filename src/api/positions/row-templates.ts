import { LRUCache } from 'lru-cache';
import type { Absence } from '../../domain/vocabulary.ts';
import { perModel } from '../../ledger/model/per-model.ts';
import type { positionOf } from './position.ts';

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
