import type { FastifyReply } from 'fastify';
import type { RequestOf } from '../../http/operation.ts';
import type { Values } from '../../ledger/nouns.ts';
import type { Context } from '../context.ts';
import { named } from '../names.ts';
import type { NounSpec } from '../nouns.ts';
import { answerWritten } from '../records.ts';
import type * as contracts from './contracts.ts';
import type { ActorFilters } from './schema.ts';

export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export const matchingActors: NounSpec<typeof ActorFilters>['matching'] = ({ model }, { type, q, identifier }) => {
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
export async function mergeActor(
  context: Context,
  spec: Pick<NounSpec, 'kind' | 'path'>,
  request: RequestOf<typeof contracts.mergeActor>,
  reply: FastifyReply,
) {
  const { into, reason } = request.body;
  const id = named(context.model, 'actor', request.params.id);
  const written = await context.write(request, [{ op: 'merge', id, into, reason, pointer: '' }], reason);
  return answerWritten(context, spec, written, reply);
}
