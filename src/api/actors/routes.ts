import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { nounOperations } from '../nouns.ts';
import { EXAMPLE } from './example.ts';
import { ActorAmendment, ActorAnswer, ActorDraft, ActorFilters, ActorHistory, ActorPage } from './schema.ts';
import { matchingActors } from './store.ts';

export function actorRoutes(app: FastifyInstance, context: Context): void {
  nounOperations(app, context, {
    kind: 'actor',
    path: '/v1/actors',
    names: { one: 'Actor', many: 'Actors' },
    about: 'an actor',
    draft: ActorDraft,
    amendment: ActorAmendment,
    answer: ActorAnswer,
    page: ActorPage,
    history: ActorHistory,
    filters: ActorFilters,
    matching: matchingActors,
    shown: EXAMPLE.data,
    example: {
      slug: 'holy-see',
      type: 'state',
      name: 'Holy See',
      aliases: ['Vatican'],
      identifiers: [{ scheme: 'iso-3166-1-alpha-3', value: 'VAT' }],
    },
  });
}
