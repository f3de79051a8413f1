import { z } from 'zod';
import type { Draft } from '../../ledger/write/changes.ts';
import type { Kind } from '../../nouns/nouns.ts';

/**
 * The content of a file. Readers (src/exchange/formats/) turn bytes into groups of entries and do not know the ledger; the
 * pipeline validates, resolves and writes the entries and does not know files.
 */

/** One record, as a draft of the API. */
export interface Entry {
  /** The line in a table or in NDJSON, or the number of an item in a JSON document; from 1. */
  line: number;
  noun: Kind | 'stance';
  /** The record's key in the source, by which later imports recognise it. Null if it has none. */
  externalId: string | null;
  /** Fields as in the zod shapes, except that an actor may be given as an ActorQuery. */
  draft: Draft;
  /** What its reader refused, and left out of the draft: the rest is checked as well, and nothing is written. */
  faults?: readonly Refused[];
  /** The column from which a field of the draft is read. */
  columnOf?: (field: string) => string | undefined;
}

export const newEntry = (line: number, noun: Entry['noun'], externalId: string | null, draft: Draft): Entry => ({
  line,
  noun,
  externalId,
  draft,
});

export const RefusedLine = z
  .strictObject({
    line: z.int().describe('Line number, from 1; in a JSON bundle, the number of the draft; 0 for the whole file.'),
    field: z.string().nullable().describe('Column or field at fault; null for the whole line.'),
    column: z.string().optional().describe('Column at fault in a spreadsheet of stances, as the file calls it.'),
    reason: z.string(),
  })
  .meta({
    id: 'RefusedLine',
    description: 'Why a line of a file was refused.',
    examples: [{ line: 3, field: 'level', reason: 'is required' }],
  });
export type Refused = z.output<typeof RefusedLine>;

/** A fault in a field of a row or an object; it becomes a refusal. */
export class BadField extends Error {
  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** Entries that must go into the same revision, such as a roll call with its votes. */
export type EntryGroup = (Entry | Refused)[];

export const isRefused = (part: Entry | Refused): part is Refused => 'reason' in part;

/** How a file names an actor: by codes, by name, or both, as of a day. */
export class ActorQuery {
  constructor(
    readonly wanted: {
      /** Matched exactly; they must be in force on the day `on`. */
      codes?: readonly { scheme: string; value: string }[];
      /** An id, a slug, a name or an alias. */
      name?: string;
      /** The day on which codes must be in force: of a range the first, if that is known. Without it, any day will do. */
      on?: string;
    },
    /** A draft of the actor, to be created if none matches. */
    readonly orElse?: Draft,
  ) {}
}
