import { z } from 'zod';
import { cameoName } from '../domain/cameo.ts';
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
  description: 'actual: it happened. hypothetical: it may never happen. future: it is to come.',
});
const ParticipantRole = z.enum(PARTICIPANT_ROLES).meta({
  id: 'ParticipantRole',
  description:
    'party: takes part in its own cause. mediator: between the parties. host: where it is held. observer: looks on. head_of_delegation: leads the delegation of a party.',
});
export const AgendaResult = z.enum(AGENDA_RESULTS).meta({
  id: 'AgendaResult',
  description:
    'tabled: put on the table. discussed: dealt with, nothing decided. adopted: agreed or voted through. rejected: voted down or refused. withdrawn: taken back. suspended: put off.',
});
const EventCode = z.strictObject({
  scheme: z.enum(['cameo', 'plover']).describe('The catalogue of event types that the code is from: CAMEO or PLOVER.'),
  value: z.string().min(1).max(20).describe('The code, as text: CAMEO has two to four digits.'),
});
const CODE_META = {
  id: 'EventCode',
  description: 'Kept as text: CAMEO codes have leading zeros.',
  examples: [{ scheme: 'cameo', value: '046' }],
};
const EventCodeDraft = EventCode.refine(({ scheme, value }) => scheme !== 'cameo' || cameoName(value) !== undefined, {
  message: 'is no code of CAMEO, whose codes have two to four digits, such as 046',
  path: ['value'],
}).meta({ ...CODE_META, id: 'EventCodeDraft' });
const ShownEventCode = EventCode.meta(CODE_META);

const MOST_VOTES = 1_000_000_000;
const TALLY = { description: 'The official count of a vote.' };

export const event = noun({
  kind: 'event',
  name: 'Event',
  prefix: 'evt',
  about: 'What happened: talks, a statement, an offer, a vote.',
  fields: {
    slug: slug().about('Name of the event in URLs: never changed, never used again.'),
    dossier: link('dossier').about('The dossier that it belongs to.'),
    name: text(Name).about('The name that answers show.'),
    kind: choice(EventKind).about('What sort of event it is.'),
    context: choice(EventContext)
      .default('actual')
      .about('Whether it happened. Default: actual.')
      .concepts('event-context'),
    occurredOn: date()
      .optional()
      .about('The day on which it began. Required for an actual event; null if a hypothetical or future one has none.')
      .term('schema:startDate'),
    endedOn: date()
      .optional()
      .about('The last day, itself included; null where it was over in a day or its end is not known.')
      .term('schema:endDate'),
    participants: list(
      {
        actor: link('actor').about('Who took part.').term('prov:agent'),
        role: choice(ParticipantRole).about('In which role it took part.'),
      },
      { table: 'eventParticipant', max: 1000 },
    )
      .default([])
      .about('Who took part, and in which role.')
      .term('prov:qualifiedAssociation'),
    agenda: list(
      {
        proposal: link('proposal').about('What was on the agenda.').term('opengov:motion'),
        result: choice(AgendaResult)
          .optional()
          .about('What became of the proposal there; null where that is not recorded.')
          .concepts('result')
          .term('opengov:result'),
      },
      { table: 'eventAgendaItem', max: 300 },
    )
      .default([])
      .about('The proposals that it dealt with, and what became of each.')
      .term('schema:subjectOf'),
    outcome: text(Text)
      .optional()
      .about('What came of it, in words; null where nobody wrote any.')
      .term('schema:result'),
    code: parts(
      {
        scheme: text(EventCode.shape.scheme),
        value: text(EventCode.shape.value),
      },
      { draft: () => EventCodeDraft, shown: () => ShownEventCode },
    )
      .optional()
      .about('Its type in a catalogue of events; null where it was not coded.')
      .term('schema:code'),
    codeName: derived(z.string().nullable()).about('What the code means, in CAMEO’s words; null for other schemes.'),
    tally: parts(
      {
        yes: integer(0, MOST_VOTES).about('Votes in favour.'),
        no: integer(0, MOST_VOTES).about('Votes against.'),
        abstain: integer(0, MOST_VOTES).about('Abstentions.'),
        absent: integer(0, MOST_VOTES)
          .optional()
          .about('Members that did not vote; null where the count does not say.'),
      },
      {
        draft: (shape) => shape.meta({ id: 'TallyDraft', ...TALLY }),
        shown: (shape) => shape.meta({ id: 'Tally', ...TALLY }),
      },
    )
      .optional()
      .about('The official count of a vote; null if none is recorded. The ballots on record are shown beside it.'),
    note: text(Text).optional().about('A remark of the coder for readers; null where there is none.'),
    source: link('source', SourceDraft)
      .optional()
      .about('The document that tells of it; null where none is recorded.')
      .term('prov:hadPrimarySource'),
  },
});

export const EventDetail = event.record
  .extend({
    ballots: z
      .strictObject({
        yes: z.int().describe('Ballots in support, on a condition or not.'),
        no: z.int().describe('Ballots in opposition.'),
        abstain: z.int().describe('Abstentions: ballots at the level neutral.'),
        ambiguous: z.int().describe('Ballots at the level ambiguous.'),
        gap: z
          .strictObject({
            yes: z.int().describe('Votes in favour, official less on record.'),
            no: z.int().describe('Votes against, official less on record.'),
            abstain: z.int().describe('Abstentions, official less on record.'),
          })
          .nullable()
          .describe(
            'By how many the official tally has more of each; negative where there are more ballots on record. Null without a tally.',
          ),
      })
      .nullable()
      .describe('The ballots on record of a vote; null for other events.'),
  })
  .meta({ id: 'EventDetail', description: 'An event and, if it is a vote, the ballots on record.' });
