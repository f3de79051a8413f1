import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';

/**
 * Pages of any origin may read, and write with a key of their own: there are no cookies, so a page cannot misuse its
 * visitor's rights. Answers are the same for every origin, so there is no `Vary: Origin`, and a cached answer suits all.
 */

/** Here `*` would not cover Authorization, so the names are spelt out. */
const ACCEPTED = 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, If-Range, Range, Request-Id';

/** What OPTIONS answers besides `Allow`, to preflights and all other requests alike. */
function preflight(methods: readonly string[]): Record<string, string> {
  return {
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': ACCEPTED,
    'access-control-max-age': '86400',
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;

/**
 * Answers requests that no route takes: 404 for an unknown path, 405 with Allow for a known one, 204 for OPTIONS. The
 * router itself says which methods a path has, so no route can be forgotten; the answer is sent before any body is
 * read. One resource has one URL: with a trailing or double slash a path is unknown, but the answer names the right one.
 */
export function methods(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const emptyId = hasEmptyId(request.params as Record<string, string>);
    if (request.is404 || emptyId) refuse(request, reply, emptyId).then(() => {}, done);
    else done();
  });

  async function refuse(request: FastifyRequest, reply: FastifyReply, emptyId: boolean): Promise<void> {
    const path = request.url.split('?', 1)[0] ?? '/';
    const has = (url: string) => METHODS.filter((method) => app.findRoute({ method, url }) !== null);

    const allowed = path === '*' ? METHODS : emptyId ? [] : has(path);
    if (allowed.length > 0) {
      const allow = [...allowed, 'OPTIONS'];
      reply.header('allow', allow.join(', '));
      if (request.method === 'OPTIONS') return void reply.code(204).headers(preflight(allow)).send();
      throw new Refusal('method-not-allowed', `${request.method} is not among ${allow.join(', ')}.`);
    }
    const tidy = path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
    const meant = tidy !== path && has(tidy).length > 0 ? ` ${tidy} is.` : '';
    throw new Refusal('not-found', `${path} is not a path of this server.${meant}`);
  }
}

/** The router takes `/v1/actors/` for `/v1/actors/{id}` with an empty id. */
function hasEmptyId(params: Record<string, string>): boolean {
  for (const name in params) if (params[name] === '' && name !== '*') return true;
  return false;
}
