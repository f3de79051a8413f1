import { z } from 'zod';
import { AGENDA_RESULTS, PROPOSAL_RELATIONS } from '../domain/vocabulary.ts';
import {
  choice,
  date,
  derived,
  edtf,
  link,
  list,
  names,
  parameters,
  references,
  slug,
  text,
  texts,
} from './field-kinds.ts';
import { answersOf, noun } from './noun.ts';
import { DateText, Name, Ref, Slug, Tags, Text } from './shapes.ts';

const ProposalRelationType = z.enum(PROPOSAL_RELATIONS).meta({ id: 'ProposalRelationType' });

const ProposalStatus = z
  .strictObject({
    state: z
      .enum(['untabled', 'open', 'closed', ...AGENDA_RESULTS])
      .describe('By its events; without one that settled it, by the days on which it was tabled and closed.'),
    since: DateText.nullable(),
    event: Ref.nullable(),
  })
  .meta({ id: 'ProposalStatus', description: 'What the latest event that had it on the agenda made of it.' });

export const proposal = noun({
  kind: 'proposal',
  name: 'Proposal',
  prefix: 'prp',
  about: 'Something that can be supported or opposed (Popolo: motion).',
  fields: {
    slug: slug(),
    dossier: link('dossier'),
    name: text(Name),
    names: names('proposalName'),
    kind: text(Slug).about('What sort of proposal: ceasefire, talks, sanctions, package, provision, resolution, …'),
    text: text(Text).optional().term('schema:text'),
    tabledOn: date().optional().about('Nobody can be silent on it before.').term('dcterms:available'),
    closedOn: date()
      .optional()
      .about('The last day on which it was on the table; a position on it is history afterwards.'),
    tags: texts(Tags),
    parameters: parameters
      .default({})
      .about('Structured terms, such as a duration (ISO 8601).')
      .term({ '@id': 'dem:parameters', '@type': '@json' }),
    sponsors: references('actor', { table: 'proposalSponsor', max: 300 }).term('opengov:creator'),
    relations: list(
      { type: choice(ProposalRelationType), proposal: link('proposal') },
      { table: 'proposalRelation', max: 300 },
    )
      .default([])
      .term('dcterms:relation'),
    status: derived(ProposalStatus).term('dem:status', { state: 'dem:state', since: edtf('dem:since') }),
  },
});

export const { draft: ProposalDraft, amendment: ProposalAmendment } = proposal;
export const {
  answer: ProposalAnswer,
  page: ProposalPage,
  history: ProposalHistory,
} = answersOf('Proposal', proposal.record);
