import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { codedEtag, etagMatches, etagOf } from './etag.ts';
import { type Coding, codingFor } from './negotiate.ts';

/** An answer as it goes out: bytes and the headers that are always the same. */
export interface Ready {
  body: Buffer;
  etag: string;
  /** Name, value, name, value: as Node writes them fastest. */
  headers: string[];
  /** The same for a 304. */
  unchanged: string[];
  /** The answer holds at this revision on this day (UTC); when pinned, for ever. */
  revision: number;
  day: string;
  pinned: boolean;
}

interface ByteCache {
  get(key: string): Ready | undefined;
  /** Whether it is worth a place: it was asked for before, not long ago. Remembers that it was asked for now. */
  wants(key: string): boolean;
  set(key: string, ready: Ready): void;
}

/** Headers, key and bookkeeping of an entry, roughly. */
const OVERHEAD = 1024;
/** How many keys that were asked for once are remembered, twice over. */
const REMEMBERED = 5000;

export function byteCache(maxBytes: number): ByteCache {
  if (maxBytes <= 0) return { get: () => undefined, wants: () => false, set: () => {} };
  const cache = new LRUCache<string, Ready>({
    maxSize: maxBytes,
    // One huge answer is not worth all the others.
    maxEntrySize: Math.ceil(maxBytes / 4),
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + OVERHEAD,
  });
  // The latest keys, and those before them: when the latest are too many, the others are forgotten.
  let [latest, before] = [new Set<string>(), new Set<string>()];
  return {
    get: (key) => cache.get(key),
    wants(key) {
      if (latest.has(key) || before.has(key)) return true;
      if (latest.size >= REMEMBERED) [latest, before] = [new Set(), latest];
      latest.add(key);
      return false;
    },
    set: (key, ready) => void cache.set(key, ready),
  };
}

const FOR_EVER = 'public, max-age=31536000, immutable';

/** RFC 9110 section 15.4.5, and what a script on another site needs to be shown the answer. */
const KEPT_BY_304 = new Set([
  'etag',
  'cache-control',
  'vary',
  'content-location',
  'access-control-allow-origin',
  'access-control-expose-headers',
]);

/** Who asked, and when, is none of the answer’s own; and what is made of its bytes comes last. */
const NOT_ITS_OWN = new Set(['request-id', 'ledger-revision', 'etag', 'cache-control']);

/** Name, value, name, value: as Node writes them fastest. `unchanged` are those that a 304 has too. */
interface FlatHeaders {
  all: string[];
  unchanged: string[];
}

/** Of the headers that a handler and hooks set, those that are the answer’s own. */
export function flatHeaders(headers: Record<string, unknown>): FlatHeaders {
  const own = Object.entries(headers).filter(([name]) => !NOT_ITS_OWN.has(name)) as [string, string][];
  return { all: own.flat(), unchanged: own.filter(([name]) => KEPT_BY_304.has(name)).flat() };
}

export interface Answered {
  headers: FlatHeaders;
  whole: Buffer;
  /** The same as it is sent: coded, maybe. */
  body: Buffer;
  coding: Coding;
  /** Made already where a handler knows better than by the bytes. */
  etag?: string | undefined;
  cacheControl?: string | undefined;
  /** It has several media types. */
  variesByAccept: boolean;
  pinned: boolean;
  revision: number;
  day: string;
}

export function readyOf(answered: Answered): Ready {
  const { whole, body, coding, variesByAccept, pinned, revision, day } = answered;
  const etag = codedEtag(answered.etag ?? etagOf(whole), coding);
  const cacheControl = answered.cacheControl ?? (pinned ? FOR_EVER : 'no-cache');
  const vary = variesByAccept ? 'Accept, Accept-Encoding' : 'Accept-Encoding';
  const headers = [...answered.headers.all, 'content-length', String(body.length), 'etag', etag];
  headers.push('cache-control', cacheControl, 'vary', vary);
  if (coding !== 'identity') headers.push('content-encoding', coding);
  const unchanged = [...answered.headers.unchanged, 'etag', etag, 'cache-control', cacheControl, 'vary', vary];
  return { body, etag, headers, unchanged, revision, day, pinned };
}

/**
 * Straight to the socket: there is nothing left for Fastify to do, and its log still sees the end. The
 * headers are flat lists, made once, because on a ready answer building them anew costs more than all the rest.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  ready: Ready,
  id: string,
  revision: number,
  taken?: () => void,
): void {
  const unchanged = etagMatches(request.headers['if-none-match'], ready.etag);
  const headers = [...(unchanged ? ready.unchanged : ready.headers)];
  headers.push('request-id', id, 'ledger-revision', String(revision));
  response.writeHead(unchanged ? 304 : 200, headers);
  if (unchanged || request.method === 'HEAD') {
    response.end();
    taken?.();
  } else if (taken) response.end(ready.body, taken);
  else response.end(ready.body);
}

/** Who says nothing of media types, or takes any, gets JSON everywhere; else an answer may go by Accept. */
export const takesJson = (accept: string | undefined): boolean =>
  accept === undefined || accept === '' || accept === '*/*' || accept === 'application/json';

/** Whoever asks with the same key is given the same bytes, at one revision on one day. */
export function keyOf({ url, headers }: IncomingMessage): string {
  const key = `${codingFor(headers['accept-encoding'])} ${url}`;
  return takesJson(headers.accept) ? key : `${key} ${headers.accept}`;
}
