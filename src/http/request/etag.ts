import { createCipheriv } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import type { Coding } from './negotiate.ts';

/** Public and for ever the same: the tag is a checksum, neither a secret nor a signature. */
const KEY = Buffer.alloc(32, 'demarche');
const NONCE = Buffer.alloc(12);

/**
 * A strong validator: the same bytes, the same tag, on whatever server. 128 bits of Poly1305 (RFC 8439, over
 * the bytes as additional data), which takes a quarter of the time of SHA-256 over the bytes of an answer.
 */
export function etagOf(bytes: string | Buffer): string {
  const checksum = createCipheriv('chacha20-poly1305', KEY, NONCE, { authTagLength: 16 });
  checksum.setAAD(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { plaintextLength: 0 });
  checksum.final();
  return `"${checksum.getAuthTag().toString('base64url')}"`;
}

/** Other bytes, another tag: `"hash"` is `"hash-gzip"` when compressed. */
export const codedEtag = (etag: string, coding: Coding): string =>
  coding === 'identity' ? etag : `${etag.slice(0, -1)}-${coding}"`;

/** The tags of a list; what is not a tag is dropped. Commas may stand inside of tags. */
const tagsOf = (header: string): string[] => header.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? [];

/** If-None-Match compares weakly (RFC 9110 section 13.1.2): `W/` makes no difference. */
export function etagMatches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === '*') return true;
  return tagsOf(header).some((tag) => tag.replace(/^W\//, '') === etag.replace(/^W\//, ''));
}

/**
 * If-Match compares strongly, but by record, not by representation: whoever read the record compressed
 * has read it all the same. A weak tag never matches.
 */
export function ifMatchHolds(header: string, etag: string): boolean {
  if (header.trim() === '*') return true;
  const same = [etag, codedEtag(etag, 'gzip'), codedEtag(etag, 'br')];
  return tagsOf(header).some((tag) => same.includes(tag));
}

/** For an amendment: refuses it without If-Match (428), or where the record has changed since (412). */
export function requireIfMatch(request: FastifyRequest, etag: string): void {
  const header = request.headers['if-match'];
  const errors = (detail: string) => [{ pointer: 'If-Match:', detail }];
  if (header === undefined) {
    throw new Refusal('precondition-required', 'An amendment needs If-Match.', errors('is required'));
  }
  if (!ifMatchHolds(header, etag)) {
    throw new Refusal('precondition-failed', `The record is now at ${etag}.`, errors('is not the current ETag'));
  }
}
