import type { Kind } from '../../nouns/nouns.ts';
import { canonical, members } from '../../runtime/canonical-json.ts';
import { sha256 } from '../../runtime/sha256.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import type { ExternalName, Retraction, StanceRecord } from '../database/revision.ts';

/** docs/journal.md describes these types for authors of verifiers. Nulls and defaults are left out. */

/** One version of a record. */
export interface RecordPart {
  noun: Kind;
  id: number;
  /** Present if this revision created the record, with its id and, if the noun has slugs, its slug. */
  created?: true;
  slug?: string;
  value: Record<string, unknown>;
  /** The reason, if this version is a retraction. */
  retracted?: string;
}

/** One revision, with defaults left out and other records named by number. */
export interface JournalEntry {
  number: number;
  recordedAt: string;
  reason: string;
  /** The source whose import wrote the revision. Lines written before this field existed have none. */
  origin?: string;
  apiKey: { id: number; name: string } | null;
  summary: Record<string, number>;
  records?: RecordPart[];
  stances?: StanceRecord[];
  retractions?: Retraction[];
  /** The ids that importing sources give to records. */
  externals?: ExternalName[];
  /** Answers a repeat of the request with the same Idempotency-Key. */
  reply?: { key: string; requestSha256: string; results: string[] };
}

export interface JournalLine extends JournalEntry {
  /** The hash of the previous line; NOTHING_BEFORE in the first line. */
  previous: string;
  /** The hash of this line without this field. It shows which line was changed, even if that is the last. */
  sha256: string;
}

interface Sealed {
  /** Canonical JSON in UTF-8, with its newline. */
  line: Buffer;
  /** The `sha256` in the line itself. */
  own: string;
  /** The value of `previous` in the next line. */
  hash: string;
}

export const NOTHING_BEFORE = '0'.repeat(64);

/** Seals an entry, with its `previous`, as a line of the journal. */
export const seal = (entry: JournalEntry & { previous: string }): Sealed => sealParts(members(entry));

/** Items between two checks of the clock: a check is cheap, but joining the pieces is not. */
const ITEMS_PER_CLOCK_CHECK = 100;

/** `seal` with pauses for other requests, because a revision may have tens of thousands of stances. */
export async function sealInTurns(entry: JournalEntry & { previous: string }): Promise<Sealed> {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(entry)) {
    if (!Array.isArray(value) || value.length <= ITEMS_PER_CLOCK_CHECK) {
      parts.push(...members({ [name]: value }));
      continue;
    }
    const items: string[] = [];
    for (let at = 0; at < value.length; at += ITEMS_PER_CLOCK_CHECK) {
      items.push(canonical(value.slice(at, at + ITEMS_PER_CLOCK_CHECK)).slice(1, -1));
      if (isTimeUp()) await turn();
    }
    parts.push(`"${name}":[${items.join(',')}]`);
  }
  return sealParts(parts.sort());
}

const NEWLINE = 1;

/** Whether the bytes, which do not include the newline, are those of the line. */
export const isLine = (bytes: Buffer, { line }: Sealed): boolean => bytes.equals(line.subarray(0, -NEWLINE));

/**
 * Parts have the form `"name":value`. Sorted as text they are in order of name, because no name in a line is a prefix
 * of another. A line may have megabytes, so it is encoded only once, for both hashes and for the file.
 */
function sealParts(parts: string[]): Sealed {
  const name = '"sha256":';
  const at = parts.findIndex((part) => part > name);
  const before = at < 0 ? parts : parts.slice(0, at);
  const after = parts.slice(before.length);
  const [head, tail] = [Buffer.from(`{${before.join(',')}`), Buffer.from(`${after.join(',')}}\n`)];
  const own = sha256(head, before.length > 0 && after.length > 0 ? ',' : '', tail.subarray(0, -NEWLINE));
  const member = `${before.length > 0 ? ',' : ''}${name}"${own}"${after.length > 0 ? ',' : ''}`;
  const line = Buffer.concat([head, Buffer.from(member), tail]);
  return { line, own, hash: sha256(line.subarray(0, -NEWLINE)) };
}
