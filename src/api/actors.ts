import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { contract, operation, type RequestOf } from '../http/operation.ts';
import { ActorAmendment, ActorAnswer, ActorDraft, ActorHistory, ActorMerge, ActorPage } from '../nouns/actor.ts';
import { parseId, publicId, type Values } from '../nouns/nouns.ts';
import { ActorType, Line } from '../nouns/shapes.ts';
import type { Context } from './context.ts';
import { named } from './names.ts';
import { IdOrSlug, type NounSpec, nounOperations } from './noun-contracts.ts';
import { answerWritten } from './records.ts';

const mergeActorContract = contract({
  method: 'POST',
  url: '/v1/actors/:id/merge',
  id: 'mergeActor',
  tag: 'actors',
  summary: 'Merge an actor into another',
  description:
    'Two records turned out to be one. From this revision on the actor of the path is withdrawn, its URL answers 308, and whatever names it counts as the survivor’s: stances, memberships, sponsors, participants, links of chains, conditions. The survivor takes over its name, as an alias, and its aliases and codes. What was known before stays as it was. It cannot be undone.',
  params: IdOrSlug,
  body: ActorMerge,
  answer: ActorAnswer,
  write: true,
  problems: [
    'unknown-record',
    'wrong-kind',
    'unknown-reference',
    'wrong-kind-reference',
    'already-merged',
    'already-retracted',
    'merge-refused',
    'stance-overlap',
    'coding-taken',
  ],
});

const ActorFilters = {
  type: ActorType.optional(),
  q: Line.optional().describe('Part of the name or of an alias, in any case.'),
  identifier: z.string().max(200).optional().describe('scheme:value, such as cow:369'),
};

/**
 * 308 for a path that names an actor which turned out to be another by the moment asked: the same question, of
 * the survivor. As known before, the old actor still answers for itself.
 */
export function moved(app: FastifyInstance, { model, moment }: Context): void {
  app.addHook('preHandler', (request, reply, done) => {
    const there = request.contract.described?.moves ? survivorOf(request) : undefined;
    if (there === undefined) done();
    else reply.redirect(there, 308);
  });

  function survivorOf(request: FastifyRequest): string | undefined {
    const { id: named } = request.params as { id: string };
    const parsed = parseId(named);
    const { actor } = model.stores;
    const id = parsed ? (parsed.kind === 'actor' ? parsed.id : undefined) : actor.idOf(named);
    if (id === undefined) return undefined; // the operation itself says that there is none
    const { knownAt } = moment({ knownAt: (request.query as { knownAt?: string }).knownAt });
    const survivor = model.identities(knownAt).of(id);
    if (survivor === id) return undefined;
    const [path = '', query] = request.url.split('?', 2);
    // /v1/actors/{id} and whatever follows
    const rest = path.split('/').slice(4);
    const there = ['/v1/actors', actor.slugOf(survivor) ?? publicId('actor', survivor), ...rest].join('/');
    return query === undefined ? there : `${there}?${query}`;
  }
}

export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const matchingActors: NounSpec<typeof ActorFilters>['matching'] = ({ model }, { type, q, identifier }) => {
  const sought = q === undefined ? undefined : fold(q);
  return (id, { knownAt }) => {
    const value = model.stores.actor.at(id, knownAt)?.value as Values['actor'];
    if (type !== undefined && value.type !== type) return false;
    if (identifier !== undefined && !value.identifiers.some((i) => `${i.scheme}:${i.value}` === identifier))
      return false;
    return sought === undefined || [value.name, ...value.aliases].some((name) => fold(name).includes(sought));
  };
};

/** Answers with the survivor. The check of what stands in the way is the ledger's (merging.ts). */
async function mergeActor(
  context: Context,
  spec: Pick<NounSpec, 'kind' | 'path'>,
  request: RequestOf<typeof mergeActorContract>,
  reply: FastifyReply,
) {
  const { into, reason } = request.body;
  const id = named(context.model, 'actor', request.params.id);
  const written = await context.write(request, [{ op: 'merge', id, into, reason, pointer: '' }], reason);
  return answerWritten(context, spec, written, reply);
}

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
  operation(app, mergeActorContract, (request, reply) => mergeActor(context, spec, request, reply));
}
