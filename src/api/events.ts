import { toDay } from '../domain/time.ts';
import { EventAmendment, EventAnswer, EventDraft, EventHistory, EventKind, EventPage } from '../nouns/event.ts';
import type { Values } from '../nouns/nouns.ts';
import { DateText, named } from '../nouns/shapes.ts';
import { filterBy, isSameActor, rangeOf } from './names.ts';
import { type Filtering, nounOperations } from './noun-operations.ts';

const EventFilters = {
  dossier: named('a dossier').optional(),
  kind: EventKind.optional(),
  participant: named('an actor').optional(),
  proposal: named('a proposal').optional().describe('Events that had this proposal on the agenda.'),
  from: DateText.optional().describe('On or after this day.'),
  to: DateText.optional().describe('Before this day.'),
};

const matchingEvents: Filtering<typeof EventFilters> = ({ model }, query) => {
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const participant = filterBy(model, 'actor', 'participant', query.participant);
  const proposal = filterBy(model, 'proposal', 'proposal', query.proposal);
  // The day asked does not bound the range: planned events lie after it, and one without a date after all days.
  const { from, to } = rangeOf(query);
  return (id, { knownAt }) => {
    const value = model.stores.event.at(id, knownAt)?.value as Values['event'];
    const day = toDay(value.occurredOn);
    if (dossier !== undefined && value.dossierId !== dossier) return false;
    if (query.kind !== undefined && value.kind !== query.kind) return false;
    if (
      participant !== undefined &&
      !value.participants.some((p) => isSameActor(model, knownAt, p.actorId, participant))
    )
      return false;
    if (proposal !== undefined && !value.agenda.some((item) => item.proposalId === proposal)) return false;
    return day >= from && (day < to || query.to === undefined);
  };
};

export const events = nounOperations({
  kind: 'event',
  path: '/v1/events',
  names: { one: 'Event', many: 'Events' },
  about: 'an event',
  draft: EventDraft,
  amendment: EventAmendment,
  answer: EventAnswer,
  page: EventPage,
  history: EventHistory,
  filters: EventFilters,
  filterProblems: ['reversed-range'],
  matching: matchingEvents,
});
