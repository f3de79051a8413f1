import { createHash } from 'node:crypto';
import type { Condition } from '../../domain/conditions.ts';
import type { AmbiguityBasis, Confidence, Level, Likelihood, Voice } from '../../domain/vocabulary.ts';
import type { Kind } from '../nouns.ts';
import { canonical, members } from './canonical.ts';

/** docs/journal.md says what these are, so that somebody else can write a verifier. What is null or blank is left out. */

/** One version of a noun. */
export interface RecordPart {
  noun: Kind;
  id: number;
  /** This revision gave the record its id, and its slug where the noun has one. */
  created?: true;
  slug?: string;
  value: Record<string, unknown>;
  /** The reason of a retraction. */
  retracted?: string;
}

export interface StancePart {
  id: number;
  actorId: number;
  proposalId: number;
  level: Level;
  basis?: AmbiguityBasis;
  voice: Voice;
  firstHand?: true;
  viaId?: number;
  claimantId?: number;
  claimantDescription?: string;
  validFrom: string;
  validTo?: string;
  salience?: number;
  confidence?: Confidence;
  likelihood?: Likelihood;
  conditions?: Condition[];
  note?: string;
  eventId?: number;
  supersedesId?: number;
  correctionReason?: string;
  statementIds?: number[];
}

export interface ExternalPart {
  origin: string;
  noun: Kind | 'stance';
  externalId: string;
  /** Of the record. */
  id: number;
}

/** One revision, whole. */
export interface Entry {
  number: number;
  recordedAt: string;
  reason: string;
  apiKey: { id: number; name: string } | null;
  summary: Record<string, number>;
  records?: RecordPart[];
  stances?: StancePart[];
  retractions?: { id: number; reason: string }[];
  /** What importing sources call records: the same name again is the same record. */
  externals?: ExternalPart[];
  /** What a repeat with the same Idempotency-Key is answered from. */
  reply?: { key: string; requestSha256: string; results: string[] };
}

export interface Line extends Entry {
  /** Of the line before; of the first line, NOTHING_BEFORE. */
  previous: string;
  /** Of this line without this field: tells which line was touched, the last one too. */
  sha256: string;
}

export interface Sealed {
  /** Canonical JSON, without the newline. */
  text: string;
  /** The line's own `sha256`. */
  own: string;
  /** What the next line has as `previous`. */
  hash: string;
}

export const NOTHING_BEFORE = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An entry with its `previous`, sealed as a line of the journal. */
export function seal(entry: Entry & { previous: string }): Sealed {
  const parts = members(entry as unknown as Record<string, unknown>);
  const own = sha256(`{${parts.join(',')}}`);
  const member = `"sha256":${canonical(own)}`;
  const at = parts.findIndex((part) => part > member);
  parts.splice(at < 0 ? parts.length : at, 0, member);
  const text = `{${parts.join(',')}}`;
  return { text, own, hash: sha256(text) };
}
