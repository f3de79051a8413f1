import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { sendPage } from '../desk.ts';
import { baseHeaders } from '../problems/base-headers.ts';
import { mediaTypeFor } from './negotiate.ts';

/**
 * Any origin may read, and may write with an API key: there are no cookies, so no page can misuse its visitor's rights.
 * Answers are the same for all origins, so there is no `Vary: Origin`, and all can share a cached answer.
 */

/** `*` does not cover Authorization in this header, so the names are listed. */
const ACCEPTED = 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, If-Range, Range, Request-Id';

/** The headers of a CORS preflight, sent with every answer to OPTIONS. */
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
 * router itself knows the methods of a path, so no route can be forgotten. Answers before any body is read. Every
 * resource has one URL: a trailing or double slash is a 404, which names the right path.
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

type AnswerError = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** Answers an error with the page, which says so in words, if somebody mistyped an address in a browser. */
export function pageIfMistyped(otherwise: AnswerError, head: () => number): AnswerError {
  return (error, request, reply) => {
    const { method, url, headers } = request;
    const { code } = (error ?? {}) as { code?: string };
    const isWrong = code === 'FST_ERR_BAD_URL' || code === 'malformed-request';
    const isMistyped = method === 'GET' && (isWrong || (code === 'not-found' && !url.startsWith('/v1/')));
    if (!isMistyped || mediaTypeFor(headers.accept, ['application/json', 'text/html']) !== 'text/html')
      return otherwise(error, request, reply);
    sendPage(
      reply.code(isWrong ? 400 : 404).headers({ ...baseHeaders(request.id, head()), 'cache-control': 'no-store' }),
    );
  };
}

/** The router matches `/v1/actors/` to `/v1/actors/{id}` with an empty id. */
function hasEmptyId(params: Record<string, string>): boolean {
  for (const name in params) if (params[name] === '' && name !== '*') return true;
  return false;
}
