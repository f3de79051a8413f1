import { z } from 'zod';
import { cameoName } from '../domain/cameo.ts';
import { AGENDA_RESULTS, EVENT_CONTEXTS, EVENT_KINDS, PARTICIPANT_ROLES } from '../domain/vocabulary.ts';
import { choice, date, derived, integer, link, list, parts, slug, text } from './field-kinds.ts';
import { answersOf, noun } from './noun.ts';
import { Name, Text } from './shapes.ts';
import { SourceDraft } from './source.ts';

export const EventKind = z.enum(EVENT_KINDS).meta({ id: 'EventKind' });
export const EventContext = z.enum(EVENT_CONTEXTS).meta({ id: 'EventContext' });
const ParticipantRole = z.enum(PARTICIPANT_ROLES).meta({ id: 'ParticipantRole' });
export const AgendaResult = z.enum(AGENDA_RESULTS).meta({ id: 'AgendaResult' });
const EventCode = z.strictObject({ scheme: z.enum(['cameo', 'plover']), value: z.string().min(1).max(20) });
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

export const event = noun({
  kind: 'event',
  name: 'Event',
  prefix: 'evt',
  about: 'What happened: talks, a statement, an offer, a vote.',
  fields: {
    slug: slug(),
    dossier: link('dossier'),
    name: text(Name),
    kind: choice(EventKind),
    context: choice(EventContext).default('actual').about('Default: actual.').concepts('event-context'),
    occurredOn: date()
      .optional()
      .about('Needed of an actual event; one that is hypothetical or still to come may have none.')
      .term('schema:startDate'),
    endedOn: date().optional().about('The last day, itself included.').term('schema:endDate'),
    participants: list(
      { actor: link('actor').term('prov:agent'), role: choice(ParticipantRole) },
      { table: 'eventParticipant', max: 1000 },
    )
      .default([])
      .term('prov:qualifiedAssociation'),
    agenda: list(
      {
        proposal: link('proposal').term('opengov:motion'),
        result: choice(AgendaResult).optional().concepts('result').term('opengov:result'),
      },
      { table: 'eventAgendaItem', max: 300 },
    )
      .default([])
      .term('schema:subjectOf'),
    outcome: text(Text).optional().term('schema:result'),
    code: parts(
      { scheme: text(EventCode.shape.scheme), value: text(EventCode.shape.value) },
      { draft: () => EventCodeDraft, shown: () => ShownEventCode },
    )
      .optional()
      .term('schema:code'),
    codeName: derived(z.string().nullable()).about('What the code means, in CAMEO’s words; null of other schemes.'),
    tally: parts(
      {
        yes: integer(0, MOST_VOTES),
        no: integer(0, MOST_VOTES),
        abstain: integer(0, MOST_VOTES),
        absent: integer(0, MOST_VOTES).optional(),
      },
      { draft: (shape) => shape.meta({ id: 'TallyDraft' }), shown: (shape) => shape.meta({ id: 'Tally' }) },
    )
      .optional()
      .about('Of a vote: the official count. The ballots on record stand beside it.'),
    note: text(Text).optional(),
    source: link('source', SourceDraft).optional().term('prov:hadPrimarySource'),
  },
});

const EventAlone = event.record
  .extend({
    ballots: z
      .strictObject({
        yes: z.int().describe('Ballots in support, on a condition or not.'),
        no: z.int().describe('Ballots in opposition.'),
        abstain: z.int(),
        ambiguous: z.int(),
        gap: z
          .strictObject({ yes: z.int(), no: z.int(), abstain: z.int() })
          .nullable()
          .describe(
            'By how many the official tally has more of each; negative where there are more ballots on record.',
          ),
      })
      .nullable()
      .describe('Of a vote: the ballots on record.'),
  })
  .meta({ id: 'EventDetail' });

export const { draft: EventDraft, amendment: EventAmendment } = event;
export const {
  answer: EventAnswer,
  page: EventPage,
  history: EventHistory,
} = answersOf('Event', event.record, EventAlone);
