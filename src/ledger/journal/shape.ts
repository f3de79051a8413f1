import { z } from 'zod';
import {
  ACTOR_TYPES,
  AGENDA_RESULTS,
  AMBIGUITY_BASES,
  CODING_ROLES,
  CONDITION_TYPES,
  CONFIDENCES,
  EVENT_CONTEXTS,
  EVENT_KINDS,
  LEVELS,
  LIKELIHOODS,
  LINK_MODES,
  PARTICIPANT_ROLES,
  PROPOSAL_RELATIONS,
  SOURCE_RELIABILITIES,
  STATEMENT_RELATIONS,
  TRUTHS,
  VOICES,
} from '../../domain/vocabulary.ts';
import { KINDS, type Kind, publicId } from '../../nouns/nouns.ts';
import { DateText, Instant, Slug } from '../../nouns/shapes.ts';
import type { Line } from './line.ts';
import { JournalFault } from './read.ts';

/** What a record of each noun says in a line of the journal. Other nouns are named by number; what is blank is left out. */

const Id = z.int().min(1).max(999_999_999);
const Words = z.string();
const optionalWords = Words.optional();
const date = DateText.optional();
const list = <S extends z.ZodType>(item: S) => z.array(item).optional();
const actors = list(z.strictObject({ actorId: Id }));
const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const VALUES: Record<Kind, z.ZodType> = {
  dossier: z.strictObject({ name: Words, summary: optionalWords, tags: list(Words), parties: actors }),
  actor: z.strictObject({
    type: z.enum(ACTOR_TYPES),
    name: Words,
    aliases: list(Words),
    identifiers: list(z.strictObject({ scheme: Words, value: Words, validFrom: date, validTo: date })),
    note: optionalWords,
    mergedIntoId: Id.optional(),
  }),
  membership: z.strictObject({
    memberId: Id,
    groupId: Id,
    role: optionalWords,
    represents: z.literal(true).optional(),
    validFrom: date,
    validTo: date,
  }),
  proposal: z.strictObject({
    dossierId: Id,
    name: Words,
    kind: Slug,
    text: optionalWords,
    tags: list(Words),
    parameters: z.record(Words, Scalar).optional(),
    sponsors: actors,
    relations: list(z.strictObject({ type: z.enum(PROPOSAL_RELATIONS), proposalId: Id })),
  }),
  event: z.strictObject({
    dossierId: Id,
    name: Words,
    kind: z.enum(EVENT_KINDS),
    context: z.enum(EVENT_CONTEXTS).optional(),
    occurredOn: DateText,
    endedOn: date,
    participants: list(z.strictObject({ actorId: Id, role: z.enum(PARTICIPANT_ROLES) })),
    agenda: list(z.strictObject({ proposalId: Id, result: z.enum(AGENDA_RESULTS).optional() })),
    outcome: optionalWords,
    code: z.strictObject({ scheme: Words, value: Words }).optional(),
    note: optionalWords,
    sourceId: Id.optional(),
  }),
  source: z.strictObject({
    title: Words,
    publisher: Words,
    publisherActorId: Id.optional(),
    url: optionalWords,
    publishedOn: date,
    accessedAt: Instant.optional(),
    language: optionalWords,
    sourceReliability: z.enum(SOURCE_RELIABILITIES).optional(),
    copyOfId: Id.optional(),
    note: optionalWords,
  }),
  statement: z.strictObject({
    sourceId: Id,
    eventId: Id.optional(),
    spokenOn: date,
    quote: z.strictObject({ exact: Words, prefix: optionalWords, suffix: optionalWords }).optional(),
    paraphrase: Words,
    informationCredibility: z.int().min(1).max(6).optional(),
    chain: z.array(
      z.strictObject({
        actorId: Id.optional(),
        description: optionalWords,
        mode: z.enum(LINK_MODES),
        named: z.boolean(),
      }),
    ),
    relations: list(z.strictObject({ type: z.enum(STATEMENT_RELATIONS), statementId: Id })),
    note: optionalWords,
  }),
  coding: z.strictObject({
    coder: Words,
    statementId: Id,
    actorId: Id,
    proposalId: Id,
    level: z.enum(LEVELS),
    basis: z.enum(AMBIGUITY_BASES).optional(),
    role: z.enum(CODING_ROLES).optional(),
    note: optionalWords,
  }),
};

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
  origin: Words.optional(),
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
