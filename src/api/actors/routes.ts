import type { FastifyInstance } from 'fastify';
import { operation } from '../../http/operation.ts';
import type { Context } from '../context.ts';
import { type NounSpec, nounOperations } from '../nouns.ts';
import * as contracts from './contracts.ts';
import { ActorAmendment, ActorAnswer, ActorDraft, ActorFilters, ActorHistory, ActorPage } from './schema.ts';
import { matchingActors, mergeActor } from './store.ts';

export function actorRoutes(app: FastifyInstance, context: Context): void {
  const spec: NounSpec<typeof ActorFilters> = {
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
  };
  nounOperations(app, context, spec);
  operation(app, contracts.mergeActor, (request, reply) => mergeActor(context, spec, request, reply));
}
