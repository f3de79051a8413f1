import type { IncomingMessage, ServerResponse } from 'node:http';
import { baseHeaders } from '../problems/base-headers.ts';
import { problem, problemHeaders } from '../problems/problems.ts';
import { codedEtag, etagMatches, etagOf } from '../request/etag.ts';
import type { ContentCoding } from '../request/negotiate.ts';
import { type ByteRange, byteRangeOf, contentRange, isEmpty } from '../request/range.ts';

/** What an answer has in common in all content codings. */
export interface Answer {
  /** The ETag of the uncompressed bytes. */
  tag: string;
  /** Name, value, name, value: the form that Node writes fastest. */
  headers: string[];
  /** The headers of a 304, in the same form. */
  unchanged: string[];
  isCompressible: boolean;
  /** Whether range requests are served. */
  isFile: boolean;
  /** Valid at this revision on this day (UTC) only, unless it is pinned or fixed. */
  revision: number;
  day: string;
  isPinned: boolean;
  isFixed: boolean;
}

/** An answer in one coding, ready to be sent: its bytes, and the headers that are the same for every request. */
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
/** A later version of the program may use another default method, so clients must ask again within the hour. */
const FOR_AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400';
/** Cache-Control by what the question pins. */
const CACHING = { method: FOR_EVER, moment: FOR_AN_HOUR };
export type Pin = keyof typeof CACHING;

/** The headers of a 304 (RFC 9110 section 15.4.5), and those of CORS that scripts of other sites need to read it. */
const KEPT_BY_304 = new Set([
  'etag',
  'cache-control',
  'vary',
  'content-location',
  'access-control-allow-origin',
  'access-control-expose-headers',
]);

/** Headers that are set for each request, or derived from the bytes. */
const SET_LATER = new Set(['request-id', 'ledger-revision', 'etag', 'cache-control', 'content-length', 'vary']);

interface Cached {
  pin: Pin | null;
  variesByAccept: boolean;
  variesByLanguage: boolean;
}

/** Cache-Control and Vary, as name, value, name, value. */
export function cachingOf({ pin, variesByAccept, variesByLanguage }: Cached, own?: string): string[] {
  const vary = `${variesByAccept ? 'Accept, ' : ''}Accept-Encoding${variesByLanguage ? ', Accept-Language' : ''}`;
  return ['cache-control', own ?? (pin === null ? 'no-cache' : CACHING[pin]), 'vary', vary];
}

interface Answered extends Cached, Pick<Answer, 'isCompressible' | 'isFixed' | 'day'> {
  /** The headers that the handler and the hooks set. */
  headers: Record<string, string | undefined>;
  /** The bytes before compression. */
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
  // A handler may have set an ETag that costs less than a checksum of the bytes.
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
 * Writes straight to the socket, without Fastify. The flat list of headers is made once for each cached answer:
 * building it anew costs more than all other work of sending it.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  ready: EncodedAnswer,
  id: string,
  revision: number,
  onSent?: () => void,
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
  onSent?: () => void,
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
