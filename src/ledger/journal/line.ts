import type { Kind } from '../../nouns/nouns.ts';
import { canonical, members } from '../../runtime/canonical-json.ts';
import { sha256 } from '../../runtime/sha256.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import type { ExternalName, Retraction, StanceRecord } from '../database/revision.ts';

/** docs/journal.md describes these for authors of verifiers. Nulls and defaults are left out. */

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

/** One revision, with defaults left out and other nouns named by number. */
export interface JournalEntry {
  number: number;
  recordedAt: string;
  reason: string;
  /** The source whose import wrote it. Lines from before there was this field have none. */
  origin?: string;
  apiKey: { id: number; name: string } | null;
  summary: Record<string, number>;
  records?: RecordPart[];
  stances?: StanceRecord[];
  retractions?: Retraction[];
  /** The ids of records in importing sources. */
  externals?: ExternalName[];
  /** From this a repeat with the same Idempotency-Key is answered. */
  reply?: { key: string; requestSha256: string; results: string[] };
}

export interface JournalLine extends JournalEntry {
  /** The hash of the line before; NOTHING_BEFORE in the first line. */
  previous: string;
  /** The hash of this line without this field. It shows which line was changed, even if it is the last. */
  sha256: string;
}

interface Sealed {
  /** Canonical JSON in UTF-8, with its newline. */
  line: Buffer;
  /** The line's own `sha256`. */
  own: string;
  /** What the next line has as `previous`. */
  hash: string;
}

export const NOTHING_BEFORE = '0'.repeat(64);

/** An entry with its `previous`, sealed as a line of the journal. */
export const seal = (entry: JournalEntry & { previous: string }): Sealed => sealParts(members(entry));

/** Looking at the clock is cheap, putting pieces together is not. */
const ITEMS_A_LOOK = 100;

/** `seal` with pauses for other requests, because a revision may have tens of thousands of stances. */
export async function sealInTurns(entry: JournalEntry & { previous: string }): Promise<Sealed> {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(entry)) {
    if (!Array.isArray(value) || value.length <= ITEMS_A_LOOK) {
      parts.push(...members({ [name]: value }));
      continue;
    }
    const items: string[] = [];
    for (let at = 0; at < value.length; at += ITEMS_A_LOOK) {
      items.push(canonical(value.slice(at, at + ITEMS_A_LOOK)).slice(1, -1));
      if (isTimeUp()) await turn();
    }
    parts.push(`"${name}":[${items.join(',')}]`);
  }
  return sealParts(parts.sort());
}

const NEWLINE = 1;

/** Whether the bytes, which come without the newline, are those of the line. */
export const isLine = (bytes: Buffer, { line }: Sealed): boolean => bytes.equals(line.subarray(0, -NEWLINE));

/**
 * Members as `"name":value`, in order of their names: those of a line are plain, and none begins with all of another.
 * A line may have megabytes, so it is made into bytes once, for both of its sums and for the file.
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
