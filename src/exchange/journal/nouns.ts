import { z } from 'zod';
import { DateText, Instant, Slug } from '../../api/shapes.ts';
import {
  ACTOR_TYPES,
  AGENDA_RESULTS,
  AMBIGUITY_BASES,
  CODING_ROLES,
  EVENT_CONTEXTS,
  EVENT_KINDS,
  LEVELS,
  LINK_MODES,
  PARTICIPANT_ROLES,
  PROPOSAL_RELATIONS,
  SOURCE_RELIABILITIES,
  STATEMENT_RELATIONS,
} from '../../domain/vocabulary.ts';
import type { Kind } from '../../ledger/nouns.ts';

/** What a record of each noun says in a line of the journal. Other nouns are named by number; what is blank is left out. */

export const Id = z.int().min(1).max(999_999_999);
export const Words = z.string();
const words = Words.optional();
const date = DateText.optional();
const list = <S extends z.ZodType>(item: S) => z.array(item).optional();
const actors = list(z.strictObject({ actorId: Id }));
const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const VALUES: Record<Kind, z.ZodType> = {
  dossier: z.strictObject({ name: Words, summary: words, tags: list(Words), parties: actors }),
  actor: z.strictObject({
    type: z.enum(ACTOR_TYPES),
    name: Words,
    aliases: list(Words),
    identifiers: list(z.strictObject({ scheme: Words, value: Words, validFrom: date, validTo: date })),
    note: words,
    mergedIntoId: Id.optional(),
  }),
  membership: z.strictObject({
    memberId: Id,
    groupId: Id,
    role: words,
    represents: z.literal(true).optional(),
    validFrom: date,
    validTo: date,
  }),
  proposal: z.strictObject({
    dossierId: Id,
    name: Words,
    kind: Slug,
    text: words,
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
    outcome: words,
    code: z.strictObject({ scheme: Words, value: Words }).optional(),
    note: words,
    sourceId: Id.optional(),
  }),
  source: z.strictObject({
    title: Words,
    publisher: Words,
    publisherActorId: Id.optional(),
    url: words,
    publishedOn: date,
    accessedAt: Instant.optional(),
    language: words,
    sourceReliability: z.enum(SOURCE_RELIABILITIES).optional(),
    copyOfId: Id.optional(),
    note: words,
  }),
  statement: z.strictObject({
    sourceId: Id,
    eventId: Id.optional(),
    spokenOn: date,
    quote: z.strictObject({ exact: Words, prefix: words, suffix: words }).optional(),
    paraphrase: Words,
    informationCredibility: z.int().min(1).max(6).optional(),
    chain: z.array(
      z.strictObject({ actorId: Id.optional(), description: words, mode: z.enum(LINK_MODES), named: z.boolean() }),
    ),
    relations: list(z.strictObject({ type: z.enum(STATEMENT_RELATIONS), statementId: Id })),
    note: words,
  }),
  coding: z.strictObject({
    coder: Words,
    statementId: Id,
    actorId: Id,
    proposalId: Id,
    level: z.enum(LEVELS),
    basis: z.enum(AMBIGUITY_BASES).optional(),
    role: z.enum(CODING_ROLES).optional(),
    note: words,
  }),
};
