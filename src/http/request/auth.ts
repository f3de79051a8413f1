import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../../domain/refusal.ts';
import { sha256 } from '../../runtime/sha256.ts';

interface ApiKey {
  id: number;
  name: string;
}

/** The key with this SHA-256 (hex); null if there is none, or it was revoked. */
export type LookupKey = (sha256: string) => Promise<ApiKey | null>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on every route with `write: true`. */
    apiKey: ApiKey | null;
  }
  interface FastifyInstance {
    /** On whose account a question is: the API key's, else the address's. */
    clientOf(request: FastifyRequest): string;
  }
}

/** So that a write is not two queries; and a revoked key stops working within this time, whatever the clock does. */
const REMEMBERED_MS = 3000;

const secretIn = (authorization = '') => /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization)?.[1];

/** Asks for a key on routes with `config: { write: true }`, before their body is read. */
export function authenticate(app: FastifyInstance, lookup: LookupKey): void {
  const known = new LRUCache<string, { key: ApiKey; until: number }>({ max: 1000 });
  app.decorateRequest('apiKey', null);
  app.decorate('clientOf', (request: FastifyRequest) => {
    const secret = secretIn(request.headers.authorization);
    if (secret === undefined) return request.ip;
    const hash = sha256(secret);
    const found = known.get(hash);
    // A key is looked up for the questions after this one, which does not wait for the database; what is no key counts for nothing.
    if (found === undefined || found.until <= performance.now()) {
      lookup(hash)
        .then((key) => key && known.set(hash, { key, until: performance.now() + REMEMBERED_MS }))
        .catch(() => {});
    }
    return found === undefined ? request.ip : `key ${found.key.id}`;
  });

  app.addHook('onRequest', (request, reply, done) => {
    if (request.contract.write) identify(request, reply).then(() => done(), done);
    else done();
  });

  async function identify(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { authorization } = request.headers;
    const refuse = (detail: string, error: string) => {
      reply.header('www-authenticate', `Bearer realm="demarche"${error && `, error="${error}"`}`);
      return new Refusal('unauthorized', detail);
    };
    if (authorization === undefined) throw refuse('Writing needs an API key.', '');
    const secret = secretIn(authorization);
    if (secret === undefined) throw refuse('Authorization is not of the form Bearer KEY.', 'invalid_request');

    // Only the hash is compared or kept, so neither timing nor a memory dump gives a key away.
    const hash = sha256(secret);
    const remembered = known.get(hash);
    if (remembered && remembered.until > performance.now()) {
      request.apiKey = remembered.key;
      return;
    }
    const key = await lookup(hash);
    known.delete(hash);
    if (key === null) throw refuse('This API key is not known, or no longer.', 'invalid_token');
    known.set(hash, { key, until: performance.now() + REMEMBERED_MS });
    request.apiKey = key;
  }
}

/** What makes a repeat a repeat: the key, and the request that it was first used with. The write door keeps them. */
export interface Idempotency {
  key: string;
  requestSha256: string;
}

/** Null where the caller sent no key. The bytes of the body count, not their meaning: a repeat repeats them. */
export function idempotencyOf(request: FastifyRequest): Idempotency | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x20-\x7e]{1,255}$/.test(key)) {
    const detail = 'must be 1 to 255 printable ASCII characters';
    throw new Refusal('invalid-parameter', `Idempotency-Key ${detail}.`, [{ pointer: 'Idempotency-Key:', detail }]);
  }
  const ifMatch = request.headers['if-match'] ?? '';
  const parts = [request.method, request.url, ifMatch, request.bodySha256 ?? ''];
  return { key, requestSha256: sha256(JSON.stringify(parts)) };
}
