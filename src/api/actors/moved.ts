import type { FastifyInstance, FastifyRequest } from 'fastify';
import { parseId, publicId } from '../../ledger/nouns.ts';
import type { Context } from '../context.ts';

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
