import { z } from 'zod';
import { ActorDraft } from './actor.ts';
import { CodingDraft } from './coding.ts';
import { DossierDraft } from './dossier.ts';
import { EventDraft } from './event.ts';
import { MembershipDraft } from './membership.ts';
import { ProposalDraft } from './proposal.ts';
import { Instant, Line, Links } from './shapes.ts';
import { SourceDraft } from './source.ts';
import { StanceDraft } from './stance.ts';
import { StatementDraft } from './statement.ts';

/** A draft that says which noun it is. */
export const Draft = z
  .discriminatedUnion('noun', [
    DossierDraft.extend({ noun: z.literal('dossier') }).meta({ id: 'NewDossier' }),
    ActorDraft.extend({ noun: z.literal('actor') }).meta({ id: 'NewActor' }),
    MembershipDraft.extend({ noun: z.literal('membership') }).meta({ id: 'NewMembership' }),
    ProposalDraft.extend({ noun: z.literal('proposal') }).meta({ id: 'NewProposal' }),
    EventDraft.extend({ noun: z.literal('event') }).meta({ id: 'NewEvent' }),
    SourceDraft.extend({ noun: z.literal('source') }).meta({ id: 'NewSource' }),
    StatementDraft.extend({ noun: z.literal('statement') }).meta({ id: 'NewStatement' }),
    CodingDraft.extend({ noun: z.literal('coding') }).meta({ id: 'NewCoding' }),
    StanceDraft.extend({ noun: z.literal('stance') }).meta({ id: 'NewStance' }),
  ])
  .meta({ id: 'Draft' });

export const RevisionDraft = z
  .strictObject({
    reason: Line.describe('Why this is written: it stays with the revision.'),
    drafts: z.array(Draft).min(1).max(10_000).describe('In any order; they may name one another by slug.'),
  })
  .meta({ id: 'RevisionDraft' });

export const Revision = z
  .strictObject({
    number: z.int(),
    recordedAt: Instant,
    reason: z.string(),
    apiKey: z
      .strictObject({ id: z.int(), name: z.string() })
      .nullable()
      .describe('Who wrote it; null for the program itself.'),
    summary: z.record(z.string(), z.int()).describe('How many records of each noun it wrote.'),
  })
  .meta({ id: 'Revision', description: 'One write transaction: the unit of recorded time.' });

const WrittenRevision = Revision.extend({
  records: z
    .array(z.strictObject({ noun: z.string(), id: z.string(), slug: z.string().nullable() }))
    .describe('What each draft became, in the order of the drafts.'),
}).meta({ id: 'WrittenRevision' });

export const RevisionAnswer = z.strictObject({ data: Revision }).meta({ id: 'RevisionAnswer' });
export const WrittenRevisionAnswer = z.strictObject({ data: WrittenRevision }).meta({ id: 'WrittenRevisionAnswer' });
export const RevisionPage = z
  .strictObject({
    data: z.array(Revision),
    meta: z.strictObject({ total: z.int(), limit: z.int(), knownAt: z.int() }),
    links: Links,
  })
  .meta({ id: 'RevisionPage' });
