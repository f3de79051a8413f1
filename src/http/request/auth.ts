import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../../domain/refusal.ts';
import { sha256 } from '../../runtime/sha256.ts';

interface ApiKey {
  id: number;
  name: string;
}

/** Returns the key with this SHA-256 (hex); null if it is unknown or revoked. */
export type LookupKey = (sha256: string) => Promise<ApiKey | null>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on every route with `write: true`. */
    apiKey: ApiKey | null;
  }
  interface FastifyInstance {
    /** The client that a request counts for: its API key if it is known, else its IP address. */
    clientOf(request: FastifyRequest): string;
  }
}

/** Spares most writes a second query; a revoked key stops working after at most this time. Uses a monotonic clock. */
const REMEMBERED_MS = 3000;

const secretIn = (authorization = '') => /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization)?.[1];

/** Requires an API key on routes with `config: { write: true }`, before their body is read. */
export function authenticate(app: FastifyInstance, lookup: LookupKey): void {
  const known = new LRUCache<string, { key: ApiKey; until: number }>({ max: 1000 });
  app.decorateRequest('apiKey', null);
  app.decorate('clientOf', (request: FastifyRequest) => {
    const secret = secretIn(request.headers.authorization);
    if (secret === undefined) return request.ip;
    const hash = sha256(secret);
    const found = known.get(hash);
    // This request must not wait for the database, so it counts by its address; the key is looked up for later ones.
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

    // Only the hash is compared and kept, so that neither timing nor a memory dump reveals a key.
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

/** What identifies a repeated write: its key, and a hash of the request that first used it. Stored with the write. */
export interface Idempotency {
  key: string;
  requestSha256: string;
}

/** Null if the client sent no key. Hashes the body's bytes, not its meaning: a true repeat sends the same bytes. */
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
