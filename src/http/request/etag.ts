import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import type { ContentCoding } from './negotiate.ts';

/** A strong ETag: equal bytes get the same tag on any server. It is the first 128 bits of their SHA-256. */
export const etagOf = (bytes: string | Buffer): string => `"${hash('sha256', bytes, 'base64url').slice(0, 22)}"`;

/** What determines the bytes of an answer. */
interface Question {
  url: string;
  format: string;
  revision: number;
  /** Null if the question pins its moment: then the bytes do not change with the day. */
  day: string | null;
}

/**
 * Makes the ETags of answers that depend only on their URL, the state of the ledger and the day. Hashing the bytes
 * would cost a fifth of the answer, and needs the answer first. `recordedAt` distinguishes two ledgers at the same
 * revision, `build` two versions of the program, which may write the same answer differently.
 */
export const stateTags =
  (build: string, recordedAt: (revision: number) => string | null) =>
  ({ url, format, revision, day }: Question): string =>
    etagOf(JSON.stringify([build, revision, recordedAt(revision), day, format, url]));

/** The tag of a variant: `"hash"` is `"hash-gzip"` when compressed, `"hash-uk"` in Ukrainian, `"hash-uk-gzip"` if both. */
export const variantEtag = (etag: string, of: string): string => `${etag.slice(0, -1)}-${of}"`;
export const codedEtag = (etag: string, coding: ContentCoding): string =>
  coding === 'identity' ? etag : variantEtag(etag, coding);

/** The tags in a list; anything else is ignored. A tag may contain commas. */
const tagsOf = (header: string): string[] => header.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? [];

/** If-None-Match uses weak comparison (RFC 9110 section 13.1.2): `W/` makes no difference. */
export function etagMatches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === '*') return true;
  return tagsOf(header).some((tag) => tag.replace(/^W\//, '') === etag.replace(/^W\//, ''));
}

/** Which tag of the answer If-None-Match contains, that of its compressed or of its plain form; null if neither. */
export function namedTag(header: string | undefined, etag: string, coding: ContentCoding): string | null {
  if (header === undefined || header.trim() === '*') return null;
  return [codedEtag(etag, coding), etag].find((tag) => etagMatches(header, tag)) ?? null;
}

/** A language, a coding, or both. */
const VARIANT = /^(-[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*?)?(-gzip|-br)?"$/;

/**
 * If-Match uses strong comparison, but of records rather than representations: a client that read the record compressed
 * or in another language has read the same record. A weak tag never matches.
 */
export function ifMatchHolds(header: string, etag: string): boolean {
  if (header.trim() === '*') return true;
  const base = etag.slice(0, -1);
  return tagsOf(header).some((tag) => tag === etag || (tag.startsWith(base) && VARIANT.test(tag.slice(base.length))));
}

/** Refuses an amendment without If-Match (428), or if the record has changed since it was read (412). */
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
