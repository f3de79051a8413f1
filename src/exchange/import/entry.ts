import type { Draft } from '../../ledger/write/changes.ts';
import type { Kind } from '../../nouns/nouns.ts';

/**
 * What a file says, once it is read. Readers (src/exchange/formats/) turn bytes into groups of entries and know
 * nothing of the ledger; the pipeline checks, resolves and writes them and knows nothing of files.
 */

/** One record, as a draft of the API. */
export interface Entry {
  /** Where it stands: the line of a table or of NDJSON, the number of an item elsewhere; from 1. */
  line: number;
  noun: Kind | 'stance';
  /** What the file's maker calls the record: the same again is the same record. Null: its slug, where it has one. */
  externalId: string | null;
  /** Fields as in the zod shapes; where a field names an actor, an ActorQuery may stand for it. */
  draft: Draft;
}

/** A line that cannot be taken, and why. */
export interface Refused {
  line: number;
  /** The column or field; null where it is the whole line. */
  field: string | null;
  reason: string;
}

/** What belongs together and so goes into one revision: a roll call with its votes. */
export type Group = (Entry | Refused)[];

export const isRefused = (part: Entry | Refused): part is Refused => 'reason' in part;

/** An actor as a file names it: by codes, by name, or both, on a day. */
export class ActorQuery {
  constructor(
    readonly asked: {
      /** Exact, and in force on that day. */
      codes?: readonly { scheme: string; value: string }[];
      /** An id, a slug, a name or an alias. */
      name?: string;
      /** EDTF level 0: codes and names are those of this day. Without it, of any day. */
      on?: string;
    },
    /** What is created where nobody answers to it: an actor's draft. */
    readonly orElse?: Draft,
  ) {}
}
