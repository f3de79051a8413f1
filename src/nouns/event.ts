import { z } from 'zod';
import { AGENDA_RESULTS, EVENT_CONTEXTS, EVENT_KINDS, PARTICIPANT_ROLES } from '../domain/vocabulary.ts';
import { choice, date, link, list, parts, slug, text } from './field-kinds.ts';
import { answersOf, noun } from './noun.ts';
import { Name, Text } from './shapes.ts';
import { SourceDraft } from './source.ts';

export const EventKind = z.enum(EVENT_KINDS).meta({ id: 'EventKind' });
export const EventContext = z.enum(EVENT_CONTEXTS).meta({ id: 'EventContext' });
const ParticipantRole = z.enum(PARTICIPANT_ROLES).meta({ id: 'ParticipantRole' });
export const AgendaResult = z.enum(AGENDA_RESULTS).meta({ id: 'AgendaResult' });
const EventCode = z.strictObject({ scheme: z.enum(['cameo', 'plover']), value: z.string().min(1).max(20) }).meta({
  id: 'EventCode',
  description: 'Kept as text: CAMEO codes have leading zeros.',
  examples: [{ scheme: 'cameo', value: '0451' }],
});

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
      { draft: () => EventCode, shown: () => EventCode },
    )
      .optional()
      .term('schema:code'),
    note: text(Text).optional(),
    source: link('source', SourceDraft).optional().term('prov:hadPrimarySource'),
  },
});

export const { draft: EventDraft, amendment: EventAmendment } = event;
export const { answer: EventAnswer, page: EventPage, history: EventHistory } = answersOf('Event', event.record);
