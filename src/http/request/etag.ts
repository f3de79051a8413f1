import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import type { ContentCoding } from './negotiate.ts';

/** A strong validator: the same bytes get the same tag, on any server. The first 128 bits of their SHA-256. */
export const etagOf = (bytes: string | Buffer): string => `"${hash('sha256', bytes, 'base64url').slice(0, 22)}"`;

/** What the bytes of an answer are a function of. */
interface Question {
  url: string;
  format: string;
  revision: number;
  /** Null where the question pins its moment: then the bytes do not change with the day. */
  day: string | null;
}

/**
 * The tag of an answer that is a function of its URL, the state of the ledger and the day: a checksum of its bytes would
 * cost a fifth of the answer, and could not be known before the answer is. The instant tells a ledger from another
 * that has reached the same revision; the build, a program from the next that may write the same answer differently.
 */
export const stateTags =
  (build: string, recordedAt: (revision: number) => string | null) =>
  ({ url, format, revision, day }: Question): string =>
    etagOf(JSON.stringify([build, revision, recordedAt(revision), day, format, url]));

/** Other bytes, another tag: `"hash"` is `"hash-gzip"` when compressed, `"hash-uk"` in Ukrainian, `"hash-uk-gzip"` as both. */
export const variantEtag = (etag: string, of: string): string => `${etag.slice(0, -1)}-${of}"`;
export const codedEtag = (etag: string, coding: ContentCoding): string =>
  coding === 'identity' ? etag : variantEtag(etag, coding);

/** The tags in a list; anything else is dropped. A tag may contain commas. */
const tagsOf = (header: string): string[] => header.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? [];

/** If-None-Match compares weakly (RFC 9110 section 13.1.2): `W/` makes no difference. */
export function etagMatches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === '*') return true;
  return tagsOf(header).some((tag) => tag.replace(/^W\//, '') === etag.replace(/^W\//, ''));
}

/** Of the forms that an answer may turn out to have, the tag of the one that If-None-Match names; null if it names none. */
export function namedTag(header: string | undefined, etag: string, coding: ContentCoding): string | null {
  if (header === undefined || header.trim() === '*') return null;
  return [codedEtag(etag, coding), etag].find((tag) => etagMatches(header, tag)) ?? null;
}

/** A language, a coding, or both. */
const VARIANT = /^(-[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*?)?(-gzip|-br)?"$/;

/**
 * If-Match compares strongly, but by record, not by representation: a client that read the record compressed or in
 * another language has read the same record. A weak tag never matches.
 */
export function ifMatchHolds(header: string, etag: string): boolean {
  if (header.trim() === '*') return true;
  const base = etag.slice(0, -1);
  return tagsOf(header).some((tag) => tag === etag || (tag.startsWith(base) && VARIANT.test(tag.slice(base.length))));
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
