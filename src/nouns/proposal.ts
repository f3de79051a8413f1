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
    'part_of: a provision of that package. before: to be done before that. incompatible_with: both cannot be. alternative_to: in place of that. supersedes: the next version of that. requires: nothing without that. drops: a version that leaves out that provision of the earlier one.',
});

const ProposalStatus = component('ProposalStatus', 'The result of the latest event that had it on the agenda.', {
  state: z
    .enum([...STAGES, ...AGENDA_RESULTS])
    .describe('By its events; without one that settled it, by the days on which it was tabled and closed.'),
  since: DateText.nullable().describe(
    'The day of the event, or on which it was tabled or closed; null where no day is known.',
  ),
  event: Ref.nullable().describe('The event that settled it; null if only the days of the proposal did.'),
});

export const proposal = noun({
  kind: 'proposal',
  name: 'Proposal',
  prefix: 'prp',
  about: 'Something that can be supported or opposed (Popolo: motion).',
  fields: {
    slug: slug().about('Name of the proposal in URLs: never changed, never used again.'),
    dossier: link('dossier').about('The dossier that it belongs to.'),
    name: text(Name).about('The name that answers show.'),
    names: names('proposalName'),
    kind: text(Slug).about('What sort of proposal: ceasefire, talks, sanctions, package, provision, resolution, …'),
    text: text(Text).optional().about('Its wording; null where it is not kept.').term('schema:text'),
    tabledOn: date()
      .optional()
      .about(
        'The day on which it was put on the table: nobody can be silent on it before. Null where that is not known.',
      )
      .term('dcterms:available'),
    closedOn: date()
      .optional()
      .about(
        'The last day on which it was on the table; a position on it is history afterwards. Of a month or a year it is the first that is certain. Null where it is still there.',
      ),
    tags: texts(Tags).about('Words to select proposals by, across dossiers.'),
    parameters: parameters
      .default({})
      .about('Structured terms by name, such as a duration (ISO 8601); empty where there are none.')
      .term({ '@id': 'dem:parameters', '@type': '@json' }),
    sponsors: references('actor', { table: 'proposalSponsor', max: 300 })
      .about('Who put it forward.')
      .term('opengov:creator'),
    relations: list(
      {
        type: choice(ProposalRelationType).about('What this proposal is to the other one.'),
        proposal: link('proposal').about('The other proposal.'),
      },
      { table: 'proposalRelation', max: 300 },
    )
      .default([])
      .about('What it is to other proposals.')
      .term('dcterms:relation'),
    status: derived(ProposalStatus)
      .about('Its status on the day asked, or today.')
      .term('dem:status', { state: 'dem:state', since: edtf('dem:since') }),
  },
});
