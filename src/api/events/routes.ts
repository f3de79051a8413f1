import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { nounOperations } from '../nouns.ts';
import { EventAmendment, EventAnswer, EventDraft, EventFilters, EventHistory, EventPage } from './schema.ts';
import { matchingEvents } from './store.ts';

export function eventRoutes(app: FastifyInstance, context: Context): void {
  nounOperations(app, context, {
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
}
