import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Ready } from './cache.ts';
import { codedEtag, etagMatches, etagOf } from './etag.ts';
import { type Coding, codingFor } from './negotiate.ts';

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
export interface FlatHeaders {
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
