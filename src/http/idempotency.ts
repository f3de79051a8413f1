import type { FastifyRequest } from 'fastify';
import { Refusal } from '../domain/refusal.ts';
import { sha256 } from './auth.ts';

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
