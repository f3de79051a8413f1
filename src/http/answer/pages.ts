import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';

/**
 * A page ends at a record, not at an offset, so a page deep down costs what the first one does. The
 * cursor pins knownAt, so that totals and pages agree whatever is written meanwhile, and carries a
 * short hash of the filters, because with other filters it would skip records in silence.
 */
interface Cursor {
  /** Number of the last record of the page. */
  after: number;
  /** The revision that the list was begun at. */
  knownAt: number;
}

const broken = (detail: string) => Refusal.at('?after', detail);

/** The filters are the parsed query without `limit`, `after`, `knownAt` and `minRevision`, which may change between pages. */
function hashOf(filters: Record<string, unknown>): string {
  const entries = Object.entries(filters)
    .filter(([name, value]) => value !== undefined && !['limit', 'after', 'knownAt', 'minRevision'].includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('base64url').slice(0, 8);
}

export function encodeCursor({ after, knownAt }: Cursor, filters: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify([after, knownAt, hashOf(filters)])).toString('base64url');
}

export function decodeCursor(text: string, filters: Record<string, unknown>): Cursor {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    parts = null;
  }
  const [after, knownAt, hash] = Array.isArray(parts) ? parts : [];
  if (!Number.isSafeInteger(after) || !Number.isSafeInteger(knownAt) || after < 0 || knownAt < 0) {
    throw broken('is not a cursor that a page gave');
  }
  if (hash !== hashOf(filters)) throw broken('was made with other filters; begin again without it');
  return { after, knownAt };
}

/** The address that the server was asked by. */
export const originOf = ({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string =>
  `${protocol}://${host}`;

/**
 * The request's own URL with some parameters set (or, by null, left out), relative to the server, so
 * that it holds behind any proxy. Parameters that are kept keep their order and their spelling.
 */
export function urlWith(url: string, changes: Record<string, string | number | null>): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) searchParams.delete(name);
    else searchParams.set(name, String(value));
  }
  const query = searchParams.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query ? `${pathname}?${query}` : pathname;
}

interface Paging {
  links: { self: string; next: string | null };
  nextCursor: string | null;
}

/** `self` and `next` both pin knownAt; minRevision has done its work and would only make another URL of the same page. */
export function pagingOf(url: string, next: Cursor | null, knownAt: number, filters: Record<string, unknown>): Paging {
  const pinned = { knownAt, minRevision: null };
  const nextCursor = next && encodeCursor(next, filters);
  const links = { self: urlWith(url, pinned), next: nextCursor && urlWith(url, { ...pinned, after: nextCursor }) };
  return { links, nextCursor };
}

/** The context that makes the plain JSON readable as JSON-LD (JSON-LD 1.1, section 6.1). */
export const CONTEXT_PATH = '/v1/context.jsonld';
const CONTEXT_LINK = `<${CONTEXT_PATH}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`;

/** What every JSON answer leads to: its context, the contract of the API, and the part of that which describes it. */
export function linkHeaderOf({ method, url }: { method: string; url: string }): string {
  const path = url.replace(/:(\w+)/g, '%7B$1%7D').replaceAll('/', '~1');
  return [
    CONTEXT_LINK,
    '</openapi.json>; rel="service-desc"; type="application/json"',
    `</openapi.json#/paths/${path}/${method.toLowerCase()}>; rel="describedby"; type="application/json"`,
  ].join(', ');
}
