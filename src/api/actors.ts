import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { getOrCreate } from '../domain/lists.ts';
import { allNames, containing } from '../domain/names.ts';
import { dayOfInstant, FOREVER, firstDay, fromDay, holds, toDay } from '../domain/time.ts';
import type { Directory } from '../exchange/actors/directory.ts';
import type { Codes } from '../http/tables/formats.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { ActorMerge, actor } from '../nouns/actor.ts';
import { parseId, publicId } from '../nouns/nouns.ts';
import { ActorType, Line } from '../nouns/shapes.ts';
import { type Context, operation } from './context.ts';
import { recordNamed } from './names.ts';
import { answerWritten, nounOperations } from './noun-operations.ts';
import { schemesOf } from './reconcile/match.ts';
import { IdOrSlug } from './records.ts';

/**
 * Answers 308 when the path names an actor that was merged into another by the moment of the question; Location is the
 * same question about the survivor. At an earlier revision the merged actor still answers for itself.
 */
export function redirectMerged(app: FastifyInstance, { model, moment }: Context): void {
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
    // What follows /v1/actors/{id}
    const rest = path.split('/').slice(4);
    const there = ['/v1/actors', actor.slugOf(survivor) ?? publicId('actor', survivor), ...rest].join('/');
    return query === undefined ? there : `${there}?${query}`;
  }
}

/**
 * The codes by which tables are joined: those in force on the day of the answer or, if it has no day, on the day when
 * its revision was written. If none was in force then, the last that was.
 */
export const codesOf = (model: ReadModel, directory: Directory): Codes => ({
  schemes: () => schemesOf(directory).map(({ id }) => id),
  at: ({ asOf, knownAt, recordedAt }) => {
    const written = typeof recordedAt === 'string' ? dayOfInstant(Date.parse(recordedAt)) : FOREVER - 1;
    const day = typeof asOf === 'string' ? firstDay(asOf) : written;
    const known = new Map<string, string | null>();
    const codeOf = (actorId: string, scheme: string) => {
      const version = model.stores.actor.at(parseId(actorId)?.id ?? 0, knownAt as number);
      const all = version?.value.identifiers.filter((one) => one.scheme === scheme) ?? [];
      const inForce = all.filter(({ validFrom, validTo }) => holds(fromDay(validFrom), toDay(validTo), day));
      const last = Math.max(...all.map(({ validTo }) => toDay(validTo)));
      const found = inForce.length > 0 ? inForce : all.filter(({ validTo }) => toDay(validTo) === last);
      return found.length === 0 ? null : found.map(({ value }) => value).join(';');
    };
    return (actorId, scheme) => getOrCreate(known, `${scheme} ${actorId}`, () => codeOf(actorId, scheme));
  },
});

export const actors = nounOperations({
  noun: actor,
  filters: {
    type: ActorType.optional().describe('Only actors of this type.'),
    q: Line.optional().describe('Only actors whose name or alias contains this text, in any case.'),
    identifier: z
      .string()
      .max(200)
      .optional()
      .describe('Only the actor with this code: scheme:value, such as cow:369.'),
  },
  equal: ['type'],
  matching: (_, { q, identifier }) => {
    const isSought = q === undefined ? undefined : containing(q);
    return (value) => {
      if (identifier !== undefined && !value.identifiers.some((i) => `${i.scheme}:${i.value}` === identifier))
        return false;
      return isSought === undefined || allNames(value).some(isSought);
    };
  },
});

export const MERGES = ['already-merged', 'merge-refused', 'stance-overlap', 'coding-taken'] as const;

/** Answers with the survivor. Whether the merge is possible is checked by the ledger (merging.ts). */
export const mergeActor = operation(
  {
    id: 'mergeActor',
    tag: 'actors',
    summary: 'Merge an actor into another',
    description:
      'For two records of the same actor. From this revision on, the actor in the path is withdrawn, its URL answers 308, and whatever refers to it counts as the survivor’s: stances, memberships, sponsors, participants, links of chains, conditions. The survivor takes over its name (as an alias), aliases and codes. Earlier moments stay as they were. A merge cannot be undone.',
    params: IdOrSlug,
    body: ActorMerge,
    answer: actors.answer,
    write: true,
    problems: [
      'unknown-record',
      'wrong-kind',
      'unknown-reference',
      'wrong-kind-reference',
      'already-retracted',
      ...MERGES,
    ],
  },
  async (context, request, reply) => {
    const { into, reason } = request.body;
    const id = recordNamed(context.model, 'actor', request.params.id);
    const written = await context.write(request, [{ op: 'merge', id, into, reason, pointer: '' }], reason);
    return answerWritten(context, { noun: actor }, written, reply);
  },
);
