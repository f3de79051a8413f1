import { z } from 'zod';
import { VOICES } from '../../domain/vocabulary.ts';
import type { Fields } from '../../nouns/field.ts';
import { journalOf } from '../../nouns/field.ts';
import { RecordNumber } from '../../nouns/field-kinds.ts';
import { KINDS, type Kind, NOUNS, publicId } from '../../nouns/nouns.ts';
import { Instant } from '../../nouns/shapes.ts';
import type { Line } from './line.ts';
import { JournalFault } from './read.ts';

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

/** Whether each line is one that a ledger could have written: its shape, and ids that count from 1 without gaps. */
export class Shapes {
  readonly #last: Record<string, number> = {};

  /** Throws a JournalFault. */
  check(line: Line, at: number): void {
    const { error } = LineShape.safeParse(line);
    const issue = error?.issues[0];
    if (issue)
      throw new JournalFault(at, `is no line of a journal: ${['', ...issue.path].join('/') || 'it'}: ${issue.message}`);
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
    const detail = created ? `and ${publicId(noun, last + 1)} was to come next` : 'which was not written before';
    throw new JournalFault(
      at,
      `is no line of a journal: it ${created ? 'creates' : 'names'} ${publicId(noun, id)}, ${detail}`,
    );
  }
}
