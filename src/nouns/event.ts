import { z } from 'zod';
import { AGENDA_RESULTS, EVENT_CONTEXTS, EVENT_KINDS, PARTICIPANT_ROLES } from '../domain/vocabulary.ts';
import { ActorRef, answerOf, DateText, historyOf, Name, named, pageOf, RECORD, Ref, Slug, Text } from './shapes.ts';
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

const FIELDS = {
  dossier: named('a dossier'),
  name: Name,
  kind: EventKind,
  context: EventContext.nullish().describe('Default: actual.'),
  occurredOn: DateText,
  endedOn: DateText.nullish().describe('The last day, itself included.'),
  participants: z
    .array(z.strictObject({ actor: named('an actor'), role: ParticipantRole }))
    .max(1000)
    .nullish(),
  agenda: z
    .array(z.strictObject({ proposal: named('a proposal'), result: AgendaResult.nullish() }))
    .max(300)
    .nullish(),
  outcome: Text.nullish(),
  code: EventCode.nullish(),
  note: Text.nullish(),
  source: z.union([named('a source'), SourceDraft]).nullish(),
};

export const EventDraft = z.strictObject({ slug: Slug, ...FIELDS }).meta({ id: 'EventDraft' });
export const EventAmendment = z
  .strictObject({
    ...FIELDS,
    dossier: FIELDS.dossier.optional(),
    name: Name.optional(),
    kind: EventKind.optional(),
    occurredOn: DateText.optional(),
  })
  .meta({ id: 'EventAmendment' });

const Event = z
  .strictObject({
    ...RECORD,
    slug: Slug,
    dossier: Ref,
    name: z.string(),
    kind: EventKind,
    context: EventContext,
    occurredOn: DateText,
    endedOn: DateText.nullable(),
    participants: z.array(z.strictObject({ actor: ActorRef, role: ParticipantRole })),
    agenda: z.array(z.strictObject({ proposal: Ref, result: AgendaResult.nullable() })),
    outcome: z.string().nullable(),
    code: EventCode.nullable(),
    note: z.string().nullable(),
    source: Ref.nullable(),
  })
  .meta({ id: 'Event', description: 'What happened: talks, a statement, an offer, a vote.' });

export const EventAnswer = answerOf('Event', Event);
export const EventPage = pageOf('Event', Event);
export const EventHistory = historyOf('Event', Event);
