import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';

/**
 * A cursor names the last record of a page rather than an offset, so that a page far down costs no more than the first.
 * It pins knownAt, so that totals and pages agree despite later writes, and carries a short hash of the filters,
 * because with other filters it would silently skip records.
 */
interface Cursor {
  /** Number of the last record of the page. */
  after: number;
  /** The revision at which the first page was read. */
  knownAt: number;
}

const broken = (detail: string) => Refusal.at('?after', detail);

/** Hashes the parsed query without `limit`, `after`, `knownAt` and `minRevision`, which may differ between pages. */
function hashOf(filters: Record<string, unknown>): string {
  const entries = Object.entries(filters)
    .filter(([name, value]) => value !== undefined && !['limit', 'after', 'knownAt', 'minRevision'].includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(entries)).digest('base64url').slice(0, 8);
}

export const encodeCursor = ({ after, knownAt }: Cursor, filters: Record<string, unknown>): string =>
  Buffer.from(JSON.stringify([after, knownAt, hashOf(filters)])).toString('base64url');

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

/** The URL of a question with everything pinned, its parameters sorted. The version of `method` is null without one. */
export function permalink(
  path: string,
  query: Record<string, unknown>,
  pinned: Record<string, unknown>,
  method: string | null,
): string {
  const names = method === null ? [] : ['method'];
  for (const name in query)
    if (name !== 'minRevision' && query[name] !== undefined && !names.includes(name)) names.push(name);
  for (const name in pinned) if (pinned[name] !== undefined && !names.includes(name)) names.push(name);
  let text = path;
  for (const name of names.sort()) {
    const value = name === 'method' ? method : (pinned[name] ?? query[name]);
    text += `${text === path ? '?' : '&'}${name}=${encode(String(value))}`;
  }
  return text;
}

/** Leaves the commas of lists and colons as they are, for readability. */
const encode = (text: string) => (PLAIN.test(text) ? text : legible(encodeURIComponent(text)));
const legible = (encoded: string) => encoded.replaceAll('%2C', ',').replaceAll('%3A', ':');
const PLAIN = /^[\w.,:-]*$/;

/** The origin under which the client addressed the server, such as `https://example.org`. */
export const originOf = ({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string =>
  `${protocol}://${host}`;

/**
 * The request's own URL with some parameters set (null removes one), relative to the server, so that it works behind
 * any proxy. The other parameters keep their order and spelling.
 */
export function urlWith(url: string, changes: Record<string, string | number | null>): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) searchParams.delete(name);
    else searchParams.set(name, String(value));
  }
  const query = legible(searchParams.toString());
  return query ? `${pathname}?${query}` : pathname;
}

/** Both links pin knownAt. They drop minRevision, which the first page has met and which would only vary the URL. */
export function pagingOf(url: string, next: Cursor | null, knownAt: number, filters: Record<string, unknown>) {
  const pinned = { knownAt, minRevision: null };
  const nextCursor = next && encodeCursor(next, filters);
  const links = { self: urlWith(url, pinned), next: nextCursor && urlWith(url, { ...pinned, after: nextCursor }) };
  return { links, nextCursor };
}

/** The context that makes the plain JSON readable as JSON-LD (JSON-LD 1.1, section 6.1). */
export const CONTEXT_PATH = '/v1/context.jsonld';
const CONTEXT_LINK = `<${CONTEXT_PATH}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`;

/** The Link header of every JSON answer: its JSON-LD context, the OpenAPI document, and its operation in that. */
export function linkHeaderOf({ method, url }: { method: string; url: string }): string {
  const path = url.replace(/:(\w+)/g, '%7B$1%7D').replaceAll('/', '~1');
  return [
    CONTEXT_LINK,
    '</openapi.json>; rel="service-desc"; type="application/json"',
    `</openapi.json#/paths/${path}/${method.toLowerCase()}>; rel="describedby"; type="application/json"`,
  ].join(', ');
}
