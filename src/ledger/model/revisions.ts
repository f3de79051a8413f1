import type { Refusal } from '../../domain/refusal.ts';
import type { Kind, Values } from '../../nouns/nouns.ts';
import type { StanceExtra, StanceRow } from './stance-row.ts';
import type { Version } from './versions.ts';

/** What a revision says of itself. */
export interface RevisionInfo {
  number: number;
  recordedAt: number;
  reason: string;
  /** The source of an import; null for what was written by hand. */
  origin: string | null;
  apiKey: { id: number; name: string } | null;
  /** How many records of each noun it wrote. */
  summary: Record<string, number>;
}

/** The identities and versions of one noun. Versions are in order of revision. */
export interface Records {
  kind: Kind;
  entries: { id: number; slug: string | null }[];
  versions: { id: number; version: Version<Values[Kind]> }[];
}

/**
 * One or more consecutive revisions, whole. A stage makes this value, the tables give it back, the read model takes it
 * (`ReadModel.add`), and the journal writes it down.
 */
export interface Revisions {
  revisions: RevisionInfo[];
  records: Records[];
  /** In order of id. */
  stances: StanceRow[];
  /** What a stance has beyond a plain vote. */
  extras: { id: number; extra: StanceExtra }[];
  retractions: { id: number; revision: number; reason: string }[];
}

/** What was acknowledged, written beside the database and synced: docs/journal.md. */
export interface Journal {
  /** The last revision in it. No later one is shown. */
  readonly head: number;
  /** Writes down what was committed since, before it is shown. Throws if that cannot be done now. */
  keep(added: Revisions): Promise<void>;
  /** The same for revisions that did not pass through the follower, such as a replay. */
  catchUp(): Promise<void>;
  /** Resolves when only a restart can help. */
  broken: Promise<Refusal>;
  close(): Promise<void>;
}
