import type { Draft } from '../../ledger/write/changes.ts';
import type { Kind } from '../../nouns/nouns.ts';

/**
 * The content of a file. Readers (src/exchange/formats/) turn bytes into groups of entries and do not know the ledger; the
 * pipeline validates, resolves and writes the entries and does not know files.
 */

/** One record, as a draft of the API. */
export interface Entry {
  /** Where it stands: the line of a table or of NDJSON, the number of an item elsewhere; from 1. */
  line: number;
  noun: Kind | 'stance';
  /** The record's key in the source, by which it is recognised when it comes again. Null if it has none. */
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

/** Entries that go into one revision together: a roll call with its votes. */
export type Group = (Entry | Refused)[];

export const isRefused = (part: Entry | Refused): part is Refused => 'reason' in part;

/** How a file names an actor: by codes, by name, or both, on a day. */
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
    /** A draft of the actor, to be created if none matches. */
    readonly orElse?: Draft,
  ) {}
}
