import type { z } from 'zod';
import { ActorDraft } from '../api/actors/schema.ts';
import { CodingDraft } from '../api/codings/schema.ts';
import { DossierDraft } from '../api/dossiers/schema.ts';
import { EventDraft } from '../api/events/schema.ts';
import { MembershipDraft } from '../api/memberships/schema.ts';
import { ProposalDraft } from '../api/proposals/schema.ts';
import { SourceDraft } from '../api/sources/schema.ts';
import { StanceDraft } from '../api/stances/schema.ts';
import { StatementDraft } from '../api/statements/schema.ts';
import type { Entry } from './entry.ts';

export type Noun = Entry['noun'];

/** What a draft of each noun must look like: the shapes of the API itself. */
export const SHAPES: Record<Noun, z.ZodType> = {
  dossier: DossierDraft,
  actor: ActorDraft,
  membership: MembershipDraft,
  proposal: ProposalDraft,
  event: EventDraft,
  source: SourceDraft,
  statement: StatementDraft,
  coding: CodingDraft,
  stance: StanceDraft,
};

export const NOUNS = Object.keys(SHAPES) as Noun[];
export const isNoun = (text: unknown): text is Noun => typeof text === 'string' && Object.hasOwn(SHAPES, text);
