import { z } from 'zod';
import { AGENDA_RESULTS, PROPOSAL_RELATIONS } from '../domain/vocabulary.ts';
import {
  ActorRef,
  answerOf,
  DateText,
  historyOf,
  Name,
  named,
  pageOf,
  RECORD,
  Ref,
  Slug,
  Tags,
  Text,
} from './shapes.ts';

const ProposalRelationType = z.enum(PROPOSAL_RELATIONS).meta({ id: 'ProposalRelationType' });

const FIELDS = {
  dossier: named('a dossier'),
  name: Name,
  kind: Slug.describe('What sort of proposal: ceasefire, talks, sanctions, package, provision, resolution, …'),
  text: Text.nullish(),
  tags: Tags.nullish(),
  parameters: z
    .record(z.string().max(100), z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]))
    .nullish()
    .describe('Structured terms, such as a duration (ISO 8601).'),
  sponsors: z.array(named('an actor')).max(300).nullish(),
  relations: z
    .array(z.strictObject({ type: ProposalRelationType, proposal: named('a proposal') }))
    .max(300)
    .nullish(),
};

export const ProposalDraft = z.strictObject({ slug: Slug, ...FIELDS }).meta({ id: 'ProposalDraft' });
export const ProposalAmendment = z
  .strictObject({ ...FIELDS, dossier: FIELDS.dossier.optional(), name: Name.optional(), kind: FIELDS.kind.optional() })
  .meta({ id: 'ProposalAmendment' });

const ProposalStatus = z
  .strictObject({
    state: z.enum(['open', ...AGENDA_RESULTS]).describe('Open until an event says otherwise.'),
    since: DateText.nullable(),
    event: Ref.nullable(),
  })
  .meta({ id: 'ProposalStatus', description: 'What the latest event that had it on the agenda made of it.' });

const Proposal = z
  .strictObject({
    ...RECORD,
    slug: Slug,
    dossier: Ref,
    name: z.string(),
    kind: z.string(),
    text: z.string().nullable(),
    tags: z.array(z.string()),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    sponsors: z.array(ActorRef),
    relations: z.array(z.strictObject({ type: ProposalRelationType, proposal: Ref })),
    status: ProposalStatus,
  })
  .meta({ id: 'Proposal', description: 'Something that can be supported or opposed (Popolo: motion).' });

export const ProposalAnswer = answerOf('Proposal', Proposal);
export const ProposalPage = pageOf('Proposal', Proposal);
export const ProposalHistory = historyOf('Proposal', Proposal);
