import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { Unusable } from '../../domain/refusal.ts';
import { VOICES } from '../../domain/vocabulary.ts';
import { type Fields, journalOf } from '../../nouns/field.ts';
import { RecordNumber } from '../../nouns/field-kinds.ts';
import { KINDS, type Kind, NOUNS, publicId } from '../../nouns/nouns.ts';
import { Instant } from '../../nouns/shapes.ts';
import type { JournalLine } from './line.ts';
import { Chain, JournalFault, rawLines } from './read.ts';

const Id = RecordNumber;
const words = z.string().optional();
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 hexadecimal digits');

const Stance = z.strictObject({
  ...journalOf(NOUNS.stance.fields),
  id: Id,
  voice: z.enum(VOICES),
  firstHand: z.literal(true).optional(),
  viaId: Id.optional(),
  claimantId: Id.optional(),
  claimantDescription: words,
  supersedesId: Id.optional(),
  correctionReason: words,
});

const Part = z.discriminatedUnion(
  'noun',
  KINDS.map((kind) =>
    z.strictObject({
      noun: z.literal(kind),
      id: Id,
      created: z.literal(true).optional(),
      slug: ((NOUNS[kind].fields as Fields).slug?.is.journal ?? z.undefined()).optional(),
      value: z.strictObject(journalOf(NOUNS[kind].fields)),
      retracted: words,
    }),
  ) as unknown as [z.ZodObject<{ noun: z.ZodLiteral<Kind> }>],
);

const LineShape = z.strictObject({
  previous: Sha256,
  sha256: Sha256,
  number: Id,
  recordedAt: Instant.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'must be in UTC, with milliseconds'),
  reason: z.string(),
  origin: words,
  apiKey: z.strictObject({ id: Id, name: z.string() }).nullable(),
  summary: z.record(z.string(), z.int().min(0)),
  records: z.array(Part).optional(),
  stances: z.array(Stance).optional(),
  retractions: z.array(z.strictObject({ id: Id, reason: z.string() })).optional(),
  externals: z
    .array(z.strictObject({ origin: z.string(), noun: z.enum([...KINDS, 'stance']), externalId: z.string(), id: Id }))
    .optional(),
  reply: z
    .strictObject({
      key: z.string(),
      requestSha256: z.string(),
      results: z.array(z.string().regex(/^[a-z]{3}_[1-9]\d{0,8}$/)),
    })
    .optional(),
});

/** Checks that a ledger could have written each line: its shape, and ids that count from 1 without gaps. */
class Shapes {
  readonly #last: Record<string, number> = {};

  /** Throws a JournalFault if it could not. */
  check(line: JournalLine, at: number): void {
    const { error } = LineShape.safeParse(line);
    const issue = error?.issues[0];
    if (issue) throw invalid(at, `${['', ...issue.path].join('/') || 'it'}: ${issue.message}`);
    for (const { noun, id, created } of line.records ?? []) this.#count(noun, id, created === true, at);
    for (const { id } of line.stances ?? []) this.#count('stance', id, true, at);
    for (const { id } of line.retractions ?? []) this.#count('stance', id, false, at);
    for (const { noun, id } of line.externals ?? []) this.#count(noun, id, false, at);
  }

  #count(noun: Kind | 'stance', id: number, created: boolean, at: number): void {
    const last = this.#last[noun] ?? 0;
    if (created ? id === last + 1 : id <= last) {
      if (created) this.#last[noun] = id;
      return;
    }
    const detail = created ? `but ${publicId(noun, last + 1)} must come next` : 'which no earlier line creates';
    throw invalid(at, `it ${created ? 'creates' : 'names'} ${publicId(noun, id)}, ${detail}`);
  }
}

const invalid = (at: number, why: string) => new JournalFault(at, `is not a valid journal line: ${why}`);

/** Totals of an intact journal. */
export interface Verified {
  revisions: number;
  records: number;
  stances: number;
  /** The hash of the last line. Compared with a copy kept elsewhere, it shows that nothing was cut off or rewritten. */
  sha256: string;
}

/** `-` is standard input. A file is opened at its first read, so that the reader receives the error if that fails. */
export async function* readJournal(file: string): AsyncGenerator<Buffer> {
  yield* file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
}

/** The lines of a journal, each checked before it is yielded. Throws a JournalFault at the first line that is not intact. */
export async function* checkedLines(bytes: AsyncIterable<Buffer>, result: Verified): AsyncGenerator<JournalLine> {
  const chain = new Chain();
  const shapes = new Shapes();
  for await (const raw of rawLines(bytes)) {
    const line = chain.take(raw);
    shapes.check(line, raw.at);
    result.revisions++;
    result.records += line.records?.length ?? 0;
    result.stances += line.stances?.length ?? 0;
    result.sha256 = chain.hash;
    yield line;
  }
}

export const nothingVerified = (): Verified => ({ revisions: 0, records: 0, stances: 0, sha256: '' });

export async function verifyJournal(bytes: AsyncIterable<Buffer>): Promise<Verified> {
  const result = nothingVerified();
  for await (const _ of checkedLines(bytes, result));
  return result;
}

/** Turns a fault in the file, or a failure to read it, into a message for the operator. */
export function operatorErrorOf(file: string, error: unknown): unknown {
  const name = file === '-' ? 'standard input' : file;
  if (error instanceof JournalFault) return new Unusable(`${name}: ${error.message}`);
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code && ['open', 'read'].includes(syscall ?? '') ? new Unusable(`${name} cannot be read`, error) : error;
}
