import type { Day } from '../../domain/time.ts';
import { type DerivedVoice, RECORDED_VOTE } from '../../domain/voice.ts';
import { valueName } from '../../nouns/field.ts';
import { type Kind, NOUNS, STANCE_DEFAULTS, type StanceValue, type Values } from '../../nouns/nouns.ts';

/** A revision without its rows. */
export interface RevisionInfo {
  number: number;
  recordedAt: number;
  reason: string;
  /** The source whose import wrote the revision; null if it was written by hand. */
  origin: string | null;
  apiKey: { id: number; name: string } | null;
  /** The number of records of each kind that it wrote. */
  summary: Record<string, number>;
}

/** One version of a record. */
export interface RecordVersion<K extends Kind = Kind> {
  kind: K;
  id: number;
  slug: string | null;
  /** Whether this version created the record, with its id and its slug, if any. */
  created: boolean;
  value: Values[K];
  /** The reason, if this version is a retraction; else null. */
  retracted: string | null;
}

/** A stance as the coder gave it, with the voice derived for it. */
export interface WholeStance extends StanceValue, DerivedVoice {
  id: number;
  supersedesId: number | null;
  correctionReason: string | null;
}

/** A stance in a line of the journal, where nulls and empty lists are left out. */
export type StanceRecord = Pick<WholeStance, 'id' | 'actorId' | 'proposalId' | 'level' | 'voice' | 'validFrom'> & {
  [Field in keyof WholeStance]?: WholeStance[Field] | undefined;
};

/** The retraction of a stance. */
export interface Retraction {
  id: number;
  reason: string;
}

/** The id that an importing source gives to a record. */
export interface ExternalName {
  origin: string;
  noun: Kind | 'stance';
  externalId: string;
  /** The record's id in the ledger. */
  id: number;
}

/** A record that a request wrote. */
export interface WrittenRecord {
  kind: Kind | 'stance';
  id: number;
}

/** One complete revision: made by a stage, stored in the tables, added to the read model, one line of the journal. */
export interface Revision extends RevisionInfo {
  versions: readonly RecordVersion[];
  stances: readonly StanceRecord[];
  retractions: readonly Retraction[];
  externals: readonly ExternalName[];
  /** Answers a repeat of the request with the same Idempotency-Key. */
  reply?: { key: string; requestSha256: string; results: WrittenRecord[] } | undefined;
}

/** Consecutive revisions, with their stances in the columns that the read model keeps. */
export interface StoredRevisions {
  revisions: RevisionInfo[];
  versions: (RecordVersion & { revision: number })[];
  stances: StanceRow[];
  extras: { id: number; extra: StanceExtra }[];
  retractions: (Retraction & { revision: number })[];
  /** Needed by the journal only, which looks them up if they were not read. */
  externals?: (ExternalName & { revision: number })[];
  replies?: (NonNullable<Revision['reply']> & { revision: number })[];
}

/** The columns that every stance has. Id n is row n − 1. */
export interface StanceRow {
  id: number;
  revision: number;
  actorId: number;
  proposalId: number;
  level: number;
  own: boolean;
  firstHand: boolean;
  from: Day;
  fromPrecision: number;
  to: Day;
  toPrecision: number;
  eventId: number;
  claimantId: number;
  viaId: number;
}

const PACKED = ['actorId', 'proposalId', 'level', 'validFrom', 'validTo', 'eventId'] as const;

/** The fields that coders give for few stances: all that StanceRow has no column for. */
export type RareFields = Omit<StanceValue, (typeof PACKED)[number]>;

const RARE_FIELDS = Object.entries(NOUNS.stance.fields)
  .filter(([, { is }]) => is.form !== 'derived')
  .map(([name, field]) => valueName(name, field))
  .filter((name) => !(PACKED as readonly string[]).includes(name)) as (keyof RareFields)[];

/** The same fields as columns of the stance table; statements are in a table of their own. */
export const RARE_COLUMNS = RARE_FIELDS.filter((field) => field !== 'statementIds');

/** Fills in the defaults of fields that were not given. */
export function rareFields(given: { [Field in keyof RareFields]?: RareFields[Field] | undefined }): RareFields {
  // A loop, because spreading takes several times as long and there are hundreds of thousands of votes.
  const fields: Record<string, unknown> = {};
  for (const field of RARE_FIELDS) fields[field] = given[field] ?? STANCE_DEFAULTS[field];
  return fields as unknown as RareFields;
}

const BLANK = {
  id: 0,
  actorId: 0,
  proposalId: 0,
  level: '',
  validFrom: '',
  validTo: null,
  eventId: null,
  ...rareFields({}),
  ...RECORDED_VOTE,
  supersedesId: null,
  correctionReason: null,
};

/**
 * A stance with defaults for what was not given. It copies an object that has every field, because adding so many one
 * by one takes fifty times as long, and there are hundreds of thousands of votes.
 */
export function wholeStance(given: Partial<StanceValue>): WholeStance {
  const stance: Record<string, unknown> = { ...BLANK };
  for (const field in given) stance[field] = given[field as keyof StanceValue] ?? stance[field];
  return stance as unknown as WholeStance;
}

/** Fields that few stances have. They are stored separately, so that thousands of votes need only the columns. */
export interface StanceExtra extends RareFields {
  /** A start or an end that a day and its precision cannot express: `2025-05-08/2025-05-16`. */
  validFromEdtf: string | null;
  validToEdtf: string | null;
  claimantDescription: string | null;
  supersedesId: number | null;
  correctionReason: string | null;
}

export const NO_EXTRA: StanceExtra = {
  ...rareFields({}),
  validFromEdtf: null,
  validToEdtf: null,
  claimantDescription: null,
  supersedesId: null,
  correctionReason: null,
};
