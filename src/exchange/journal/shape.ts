import { z } from 'zod';
import { DateText, Instant, Slug } from '../../api/shapes.ts';
import {
  AMBIGUITY_BASES,
  CONDITION_TYPES,
  CONFIDENCES,
  LEVELS,
  LIKELIHOODS,
  TRUTHS,
  VOICES,
} from '../../domain/vocabulary.ts';
import type { Line } from '../../ledger/journal/line.ts';
import { JournalFault } from '../../ledger/journal/read.ts';
import { KINDS, type Kind, publicId } from '../../ledger/nouns.ts';
import { Id, VALUES, Words } from './nouns.ts';

const words = Words.optional();
const id = Id.optional();
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 hexadecimal digits');

const Test = z.union([
  z.strictObject({
    get all() {
      return z.array(Test);
    },
  }),
  z.strictObject({
    get any() {
      return z.array(Test);
    },
  }),
  z.strictObject({
    get not() {
      return Test;
    },
  }),
  z.strictObject({ stance: z.strictObject({ actorId: Id, proposalId: Id, levels: z.array(z.enum(LEVELS)) }) }),
  z.strictObject({ event: z.strictObject({ eventId: Id }) }),
  z.strictObject({ date: z.union([z.strictObject({ from: DateText }), z.strictObject({ until: DateText })]) }),
  z.strictObject({
    words: Words,
    assessed: z
      .strictObject({ state: z.enum(TRUTHS), on: DateText, by: Words.nullish(), note: Words.nullish() })
      .nullish(),
  }),
]) as z.ZodType<unknown>;

const Stance = z.strictObject({
  id: Id,
  actorId: Id,
  proposalId: Id,
  level: z.enum(LEVELS),
  basis: z.enum(AMBIGUITY_BASES).optional(),
  voice: z.enum(VOICES),
  firstHand: z.literal(true).optional(),
  viaId: id,
  claimantId: id,
  claimantDescription: words,
  validFrom: DateText,
  validTo: DateText.optional(),
  salience: z.int().min(0).max(100).optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  likelihood: z.enum(LIKELIHOODS).optional(),
  conditions: z.array(z.strictObject({ text: Words, type: z.enum(CONDITION_TYPES), test: Test.nullish() })).optional(),
  note: words,
  eventId: id,
  supersedesId: id,
  correctionReason: words,
  statementIds: z.array(Id).optional(),
});

const Part = z.discriminatedUnion(
  'noun',
  KINDS.map((kind) =>
    z.strictObject({
      noun: z.literal(kind),
      id: Id,
      created: z.literal(true).optional(),
      slug: Slug.optional(),
      value: VALUES[kind],
      retracted: words,
    }),
  ) as unknown as [z.ZodObject<{ noun: z.ZodLiteral<Kind> }>],
);

const LineShape = z.strictObject({
  previous: Sha256,
  sha256: Sha256,
  number: Id,
  recordedAt: Instant.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'must be in UTC, with milliseconds'),
  reason: Words,
  apiKey: z.strictObject({ id: Id, name: Words }).nullable(),
  summary: z.record(Words, z.int().min(0)),
  records: z.array(Part).optional(),
  stances: z.array(Stance).optional(),
  retractions: z.array(z.strictObject({ id: Id, reason: Words })).optional(),
  externals: z
    .array(z.strictObject({ origin: Words, noun: z.enum([...KINDS, 'stance']), externalId: Words, id: Id }))
    .optional(),
  reply: z
    .strictObject({ key: Words, requestSha256: Words, results: z.array(z.string().regex(/^[a-z]{3}_[1-9]\d{0,8}$/)) })
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
