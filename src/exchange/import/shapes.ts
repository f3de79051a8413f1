import type { z } from 'zod';
import { ActorDraft } from '../../nouns/actor.ts';
import { CodingDraft } from '../../nouns/coding.ts';
import { DossierDraft } from '../../nouns/dossier.ts';
import { EventDraft } from '../../nouns/event.ts';
import { MembershipDraft } from '../../nouns/membership.ts';
import { ProposalDraft } from '../../nouns/proposal.ts';
import { SourceDraft } from '../../nouns/source.ts';
import { StanceDraft } from '../../nouns/stance.ts';
import { StatementDraft } from '../../nouns/statement.ts';
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
