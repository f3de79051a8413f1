import type { IncomingMessage, ServerResponse } from 'node:http';
import { baseHeaders } from '../problems/base-headers.ts';
import { problem, problemHeaders } from '../problems/problems.ts';
import { codedEtag, etagMatches, etagOf } from '../request/etag.ts';
import type { ContentCoding } from '../request/negotiate.ts';
import { type ByteRange, byteRangeOf, contentRange, isEmpty } from '../request/range.ts';

/** What all codings of an answer have in common. */
export interface Answer {
  /** The tag of the plain bytes. */
  tag: string;
  /** Name, value, name, value: the form that Node writes fastest. */
  headers: string[];
  /** The same for a 304. */
  unchanged: string[];
  isCompressible: boolean;
  /** It can be read by range. */
  isFile: boolean;
  /** The answer holds at this revision on this day (UTC), unless it is pinned or fixed. */
  revision: number;
  day: string;
  isPinned: boolean;
  isFixed: boolean;
}

/** An answer in one coding, ready to be sent: its bytes, and the headers that are the same every time. */
export interface EncodedAnswer {
  bytes: Buffer;
  coding: ContentCoding;
  etag: string;
  headers: string[];
  unchanged: string[];
  revision: number;
  isFile: boolean;
}

const FOR_EVER = 'public, max-age=31536000, immutable';
/** A later version of the program may have another method by default, and is then asked within the hour. */
const FOR_AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400';
/** The Cache-Control of an answer, by what its question pins. */
const CACHING = { method: FOR_EVER, moment: FOR_AN_HOUR };
export type Pin = keyof typeof CACHING;

/** RFC 9110 section 15.4.5, and what a script on another site needs to see the answer. */
const KEPT_BY_304 = new Set([
  'etag',
  'cache-control',
  'vary',
  'content-location',
  'access-control-allow-origin',
  'access-control-expose-headers',
]);

/** Set for each request, or derived from the bytes. */
const SET_LATER = new Set(['request-id', 'ledger-revision', 'etag', 'cache-control', 'content-length', 'vary']);

interface Cached {
  pin: Pin | null;
  variesByAccept: boolean;
  variesByLanguage: boolean;
}

/** How long an answer holds, and for whom, as headers. */
export function cachingOf({ pin, variesByAccept, variesByLanguage }: Cached, own?: string): string[] {
  const vary = `${variesByAccept ? 'Accept, ' : ''}Accept-Encoding${variesByLanguage ? ', Accept-Language' : ''}`;
  return ['cache-control', own ?? (pin === null ? 'no-cache' : CACHING[pin]), 'vary', vary];
}

interface Answered extends Cached, Pick<Answer, 'isCompressible' | 'isFixed' | 'day'> {
  /** What the handler and the hooks set. */
  headers: Record<string, string | undefined>;
  /** The bytes before they were compressed. */
  whole: Buffer;
}

export function preparedAnswer({ headers, whole, pin, variesByAccept, variesByLanguage, ...kept }: Answered): Answer {
  const all: string[] = [];
  const unchanged: string[] = [];
  for (const name in headers) {
    if (SET_LATER.has(name)) continue;
    const value = headers[name] as string;
    all.push(name, value);
    if (KEPT_BY_304.has(name)) unchanged.push(name, value);
  }
  const caching = cachingOf({ pin, variesByAccept, variesByLanguage }, headers['cache-control']);
  all.push(...caching);
  unchanged.push(...caching);
  // A handler may know a better tag than a checksum of the bytes.
  const tag = headers.etag ?? etagOf(whole);
  const isFile = headers['accept-ranges'] === 'bytes';
  return {
    ...kept,
    isPinned: pin !== null,
    tag,
    headers: all,
    unchanged,
    isFile,
    revision: Number(headers['ledger-revision']),
  };
}

export function encodedAnswer(
  { tag, headers, unchanged, revision, isFile }: Answer,
  coding: ContentCoding,
  bytes: Buffer,
): EncodedAnswer {
  const etag = codedEtag(tag, coding);
  const all = [...headers, 'content-length', String(bytes.length), 'etag', etag];
  if (coding !== 'identity') all.push('content-encoding', coding);
  return { bytes, coding, etag, headers: all, unchanged: [...unchanged, 'etag', etag], revision, isFile };
}

/**
 * Writes straight to the socket: Fastify has nothing left to do. The headers are flat lists, made once, because
 * building them anew costs more than all the rest of a ready answer.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  ready: EncodedAnswer,
  id: string,
  revision: number,
  onSent: () => void,
): void {
  const { headers: asked, method } = request;
  const unchanged = etagMatches(asked['if-none-match'], ready.etag);
  if (asked.range !== undefined && ready.isFile && !unchanged && method === 'GET') {
    const range = byteRangeOf(asked, ready.etag, ready.bytes.length);
    if (range !== null) {
      sendPart(response, ready, range, id, revision, onSent);
      return;
    }
  }
  const headers = [...(unchanged ? ready.unchanged : ready.headers)];
  headers.push('request-id', id, 'ledger-revision', String(revision));
  response.writeHead(unchanged ? 304 : 200, headers);
  if (unchanged || method === 'HEAD') response.end(onSent);
  else response.end(ready.bytes, onSent);
}

function sendPart(
  response: ServerResponse,
  { bytes, headers }: EncodedAnswer,
  range: ByteRange,
  id: string,
  revision: number,
  onSent: () => void,
): void {
  const within = ['content-range', contentRange(range, bytes.length)];
  if (isEmpty(range)) {
    const code = 'range-not-satisfiable';
    const body = JSON.stringify(problem(code, `There are ${bytes.length} bytes.`, [], id));
    const all = { ...baseHeaders(id, revision), ...problemHeaders(code), 'content-length': Buffer.byteLength(body) };
    response.writeHead(416, [...Object.entries(all).flat(), ...within] as string[]).end(body, onSent);
    return;
  }
  const part = bytes.subarray(range.start, range.end);
  const own = headers.with(headers.indexOf('content-length') + 1, String(part.length));
  response.writeHead(206, [...own, ...within, 'request-id', id, 'ledger-revision', String(revision)]).end(part, onSent);
}
