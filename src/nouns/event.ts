import { z } from 'zod';
import { cameoName } from '../domain/cameo.ts';
import { ploverType } from '../domain/measures/deeds.ts';
import { AGENDA_RESULTS, EVENT_CONTEXTS, EVENT_KINDS, PARTICIPANT_ROLES } from '../domain/vocabulary.ts';
import { choice, date, derived, integer, link, list, parts, slug, text } from './field-kinds.ts';
import { noun } from './noun.ts';
import { Name, Text } from './shapes.ts';
import { SourceDraft } from './source.ts';

export const EventKind = z.enum(EVENT_KINDS).meta({
  id: 'EventKind',
  description:
    'talks: negotiations. statement: something said in public. offer: a proposal put to the other side. vote: a roll call. sanction: a sanction imposed. meeting: any other meeting. other: none of these.',
});
export const EventContext = z.enum(EVENT_CONTEXTS).meta({
  id: 'EventContext',
  description: 'actual: it happened. hypothetical: it may never happen. future: it is still to come.',
});
const ParticipantRole = z.enum(PARTICIPANT_ROLES).meta({
  id: 'ParticipantRole',
  description:
    'party: takes part in its own interest. mediator: mediates between the parties. host: hosts the event. observer: attends only. head_of_delegation: leads the delegation of a party.',
});
export const AgendaResult = z.enum(AGENDA_RESULTS).meta({
  id: 'AgendaResult',
  description:
    'tabled: put on the table. discussed: discussed without a decision. adopted: agreed or voted through. rejected: voted down or refused. withdrawn: taken back. suspended: put off.',
});
const EventCode = z.strictObject({
  scheme: z.enum(['cameo', 'plover']).describe('Catalogue of event types that the code is from: CAMEO or PLOVER.'),
  value: z
    .string()
    .min(1)
    .max(20)
    .describe('The code as text. CAMEO codes have two to four digits; PLOVER codes begin with an event type.'),
});
const CODE_META = {
  id: 'EventCode',
  description: 'A code of the event’s type. It is text because CAMEO codes have leading zeros.',
  examples: [{ scheme: 'cameo', value: '046' }],
};
/** The name of a code in its scheme, or its event type; undefined if the scheme has no such code. */
const listed = ({ scheme, value }: z.output<typeof EventCode>) => (scheme === 'cameo' ? cameoName : ploverType)(value);
const EventCodeDraft = EventCode.refine((code) => listed(code) !== undefined, {
  message: 'is no code of CAMEO (two to four digits, such as 046) or of PLOVER (such as CONSULT or PROTEST-riot)',
  path: ['value'],
}).meta({ ...CODE_META, id: 'EventCodeDraft' });
const ShownEventCode = EventCode.meta(CODE_META);

const MOST_VOTES = 1_000_000_000;
const TALLY = { description: 'The official count of a vote.' };

export const event = noun({
  kind: 'event',
  name: 'Event',
  prefix: 'evt',
  about: 'Something that happened or may happen: talks, a statement, an offer, a vote.',
  fields: {
    slug: slug().about('Name of the event in URLs. Never changes and is never reused.'),
    dossier: link('dossier').about('Dossier that the event belongs to.'),
    name: text(Name).about('Name to display.'),
    kind: choice(EventKind).about('Kind of event.'),
    context: choice(EventContext)
      .default('actual')
      .about('Whether the event happened. Default: actual.')
      .concepts('event-context'),
    occurredOn: date()
      .optional()
      .about('Date on which the event began. Required for an actual event; null if another kind has none.')
      .term('schema:startDate'),
    endedOn: date()
      .optional()
      .about('Last day of the event, inclusive; null if it lasted one day or its end is not known.')
      .term('schema:endDate'),
    participants: list(
      {
        actor: link('actor').about('The participant.').term('prov:agent'),
        role: choice(ParticipantRole).about('Role of the participant.'),
      },
      { table: 'eventParticipant', max: 1000 },
    )
      .default([])
      .about('Actors that took part, each with its role.')
      .term('prov:qualifiedAssociation'),
    agenda: list(
      {
        proposal: link('proposal').about('Proposal on the agenda.').term('opengov:motion'),
        result: choice(AgendaResult)
          .optional()
          .about('What became of the proposal at the event; null if not recorded.')
          .concepts('result')
          .term('opengov:result'),
      },
      { table: 'eventAgendaItem', max: 300 },
    )
      .default([])
      .about('Proposals that the event dealt with, and what became of each.')
      .term('schema:subjectOf'),
    outcome: text(Text).optional().about('Outcome of the event, in words; null if not written.').term('schema:result'),
    code: parts(
      {
        scheme: text(EventCode.shape.scheme),
        value: text(EventCode.shape.value),
      },
      { draft: () => EventCodeDraft, shown: () => ShownEventCode },
    )
      .optional()
      .about('Type of the event in a catalogue of event types; null if not coded.')
      .term('schema:code'),
    codeName: derived(z.string().nullable()).about('Meaning of the code in CAMEO’s words; null for other schemes.'),
    tally: parts(
      {
        yes: integer(0, MOST_VOTES).about('Votes in favour.'),
        no: integer(0, MOST_VOTES).about('Votes against.'),
        abstain: integer(0, MOST_VOTES).about('Abstentions.'),
        absent: integer(0, MOST_VOTES).optional().about('Members that did not vote; null if the count does not say.'),
      },
      {
        draft: (shape) => shape.meta({ id: 'TallyDraft', ...TALLY }),
        shown: (shape) => shape.meta({ id: 'Tally', ...TALLY }),
      },
    )
      .optional()
      .about('Official count of a vote; null if none is recorded. `ballots` counts the recorded ballots.'),
    note: text(Text).optional().about('Note for readers; null if there is none.'),
    source: link('source', SourceDraft)
      .optional()
      .about('Document that reports the event; null if none is recorded.')
      .term('prov:hadPrimarySource'),
  },
  terms: { ballots: 'dem:ballots', ambiguous: 'dem:ambiguous', gap: 'dem:gap' },
});

export const EventDetail = event.record
  .extend({
    ballots: z
      .strictObject({
        yes: z.int().describe('Number of recorded ballots in support, with conditions or without.'),
        no: z.int().describe('Number of recorded ballots in opposition, with conditions or without.'),
        abstain: z.int().describe('Number of recorded abstentions: ballots at the level neutral.'),
        ambiguous: z.int().describe('Number of recorded ballots at the level ambiguous.'),
        gap: z
          .strictObject({
            yes: z.int().describe('Official votes in favour minus recorded ones.'),
            no: z.int().describe('Official votes against minus recorded ones.'),
            abstain: z.int().describe('Official abstentions minus recorded ones.'),
          })
          .nullable()
          .describe('Official tally minus recorded ballots; negative if more are recorded. Null without a tally.'),
      })
      .nullable()
      .describe('Recorded ballots of a vote; null for other events.'),
  })
  .meta({ id: 'EventDetail', description: 'An event and, if it is a vote, the ballots on record.' });
