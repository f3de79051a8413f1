import { z } from 'zod';
import { AGENDA_RESULTS, PROPOSAL_RELATIONS, STAGES } from '../domain/vocabulary.ts';
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
import { noun } from './noun.ts';
import { component, DateText, Name, Ref, Slug, Tags, Text } from './shapes.ts';

const ProposalRelationType = z.enum(PROPOSAL_RELATIONS).meta({
  id: 'ProposalRelationType',
  description:
    'part_of: is a provision of the other, a package. before: is to be done before the other. incompatible_with: excludes the other. alternative_to: could replace the other. supersedes: is the next version of the other. requires: depends on the other. drops: is a new version that leaves out the other, a provision of the version before.',
});

const ProposalStatus = component('ProposalStatus', 'Status of a proposal, from the latest event that settled it.', {
  state: z
    .enum([...STAGES, ...AGENDA_RESULTS])
    .describe('Result of the latest event that settled it, or else the stage by its `tabledOn` and `closedOn`.'),
  since: DateText.nullable().describe('Last day of the event, or day of tabling or closing; null if not known.'),
  event: Ref.nullable().describe('Event that settled it; null if the state follows from the proposal’s own days.'),
});

export const proposal = noun({
  kind: 'proposal',
  name: 'Proposal',
  prefix: 'prp',
  about: 'Something that actors can support or oppose (Popolo: motion).',
  fields: {
    slug: slug().about('Name of the proposal in URLs. Never changes and is never reused.'),
    dossier: link('dossier').about('Dossier that the proposal belongs to.'),
    name: text(Name).about('Name to display.'),
    names: names('proposalName'),
    kind: text(Slug).about('Kind of proposal: ceasefire, talks, sanctions, package, provision, resolution, …'),
    text: text(Text).optional().about('Wording of the proposal; null if not kept.').term('schema:text'),
    tabledOn: date()
      .optional()
      .about('Day on which the proposal was put on the table; nobody counts as silent on it before. Null if not known.')
      .term('dcterms:available'),
    closedOn: date()
      .optional()
      .about(
        'Last day on the table; later, positions on it are history. For a month or a year, only its first day is certain. Null if it is still on the table.',
      ),
    tags: texts(Tags).about('Tags for selecting proposals, across dossiers.'),
    parameters: parameters
      .default({})
      .about('Structured terms by name, such as a duration (ISO 8601); empty if there are none.')
      .term({ '@id': 'dem:parameters', '@type': '@json' }),
    sponsors: references('actor', { table: 'proposalSponsor', max: 300 })
      .about('Actors that put the proposal forward.')
      .term('opengov:creator'),
    relations: list(
      {
        type: choice(ProposalRelationType).about('How this proposal relates to the other one.'),
        proposal: link('proposal').about('The other proposal.'),
      },
      { table: 'proposalRelation', max: 300 },
    )
      .default([])
      .about('How this proposal relates to other proposals.')
      .term('dcterms:relation'),
    status: derived(ProposalStatus)
      .about('Status on the requested day, or today if the request names none.')
      .term('dem:status', { state: 'dem:state', since: edtf('dem:since') }),
  },
});
