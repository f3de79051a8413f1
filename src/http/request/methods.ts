import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';

/**
 * Anybody's page may read, and write with a key of its own: there are no cookies, so nothing of a
 * visitor's is at risk. The answer is the same for every origin, hence no `Vary: Origin`, and a
 * cached answer is right for all.
 */

/** Here `*` would not cover Authorization, so the names are spelt out. */
const ACCEPTED = 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, If-Range, Range, Request-Id';

/** What OPTIONS answers, beside `Allow`: to a preflight and to anybody else alike. */
function preflight(methods: readonly string[]): Record<string, string> {
  return {
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': ACCEPTED,
    'access-control-max-age': '86400',
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;

/**
 * What no route takes: 404 for an unknown path, 405 with Allow for a known one, 204 for OPTIONS.
 * It asks the router itself which methods a path has, so no route can be forgotten, and answers
 * before any body is read. One resource has one URL: a trailing or double slash is another path,
 * and unknown, but the answer names the one that was meant.
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
