import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/refusal.ts';
import { giveBack, isLent } from './bytes.ts';
import { byteCache, type Ready } from './cache.ts';
import { compress, isWorthCompressing } from './compress.ts';
import { codedEtag, etagMatches, etagOf } from './etag.ts';
import { type Moment, requestId } from './ground.ts';
import { type Coding, codingFor } from './negotiate.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The day (UTC) on which the request came. */
    day: string;
    /** What its route says of itself; Fastify's own getter makes it anew each time. */
    contract: FastifyContextConfig;
  }
  interface FastifyReply {
    isPinned: boolean;
    /** The revision that this answer was computed at, or written as. Otherwise that of the request's arrival is said. */
    revision(number: number): FastifyReply;
    /** The URL pins asOf, knownAt as a revision, and the method: it will answer the same bytes for ever. */
    pinned(): FastifyReply;
  }
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

const reads = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

export interface AnswersOptions extends Moment {
  /** Memory for ready answers. */
  cacheBytes: number;
  /** Whether Fastify is to see, and log, every request. */
  logRequests: boolean;
}

/** Conditional, compressed and remembered answers to GET and HEAD. */
export function answers(app: FastifyInstance, { head, today, cacheBytes, logRequests }: AnswersOptions): void {
  const cache = byteCache(cacheBytes);
  app.decorateRequest('day', '');
  app.decorateRequest('contract');
  app.decorateReply('isPinned', false);
  app.decorateReply('pinned', function (this: FastifyReply) {
    this.isPinned = true;
    return this;
  });
  app.decorateReply('revision', function (this: FastifyReply, number: number) {
    return this.header('ledger-revision', String(number));
  });
  const stillGood = (key: string): Ready | undefined => {
    const ready = cache.get(key);
    return ready && (ready.pinned || (ready.revision === head() && ready.day === today())) ? ready : undefined;
  };

  // Before anything is parsed or checked: the same URL was parsed and checked when its answer was made.
  app.addHook('onRequest', (request, reply, done) => {
    request.day = today();
    request.contract = request.routeOptions.config;
    const ready = reads(request.raw) && request.contract.cache && stillGood(keyOf(request.raw));
    if (!ready) return done();
    reply.hijack();
    send(request.raw, reply.raw, ready, request.id, head());
  });

  // A ready answer needs nothing of Fastify, whose part of its cost is the greater one.
  if (!logRequests) {
    ahead(app, (request, response) => {
      const ready = reads(request) && stillGood(keyOf(request));
      if (!ready) return false;
      send(request, response, ready, requestId(request), head());
      return true;
    });
  }

  app.addHook('onSend', (request, reply, payload, done) => {
    // Streams (the pages of /docs) look after themselves.
    const whole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!whole || !reads(request.raw) || reply.statusCode !== 200) {
      if (whole && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
      return done(null, payload);
    }
    const wanted = codingFor(request.headers['accept-encoding']);
    if (wanted === null) return done(REFUSES_ALL as never);
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload;
    const type = String(reply.getHeader('content-type') ?? 'application/octet-stream');
    const coding = isWorthCompressing(type, body) ? wanted : 'identity';
    const finish = (bytes: Buffer) => {
      const ready = readyOf(request, reply, body, bytes, coding);
      if (request.contract.cache) keep(keyOf(request.raw), ready);
      // Other hooks have their say about pages that are no operations.
      if (request.contract.operation === undefined && !etagMatches(request.headers['if-none-match'], ready.etag)) {
        return done(null, withHeaders(reply, ready));
      }
      reply.hijack();
      send(request.raw, reply.raw, ready, request.id, ready.revision, () => giveBack(body));
    };
    if (coding === 'identity') finish(body);
    else compress(body, coding).then(finish, done);
  });

  /** Bytes in a Buffer that goes round are copied to be kept, so only for a question that is asked again. */
  function keep(key: string, ready: Ready): void {
    if (!isLent(ready.body)) cache.set(key, ready);
    else if (cache.wants(key)) cache.set(key, { ...ready, body: Buffer.from(ready.body) });
  }
}

function withHeaders(reply: FastifyReply, { headers, body }: Ready): Buffer {
  for (let i = 0; i < headers.length; i += 2) reply.header(headers[i] as string, headers[i + 1]);
  return body;
}

const REFUSES_ALL = new Refusal('not-acceptable', 'Accept-Encoding refuses every coding, identity included.');

/** Lets somebody else answer first, where the request is one that no hook would refuse. */
function ahead(app: FastifyInstance, answer: (request: IncomingMessage, response: ServerResponse) => boolean): void {
  const { server } = app;
  const [next] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { host, expect } = request.headers;
    const plain = host !== undefined && expect === undefined && server.listening;
    if (!plain || !answer(request, response)) next?.(request, response);
  });
}

/** Who says nothing of media types, or takes any, gets JSON everywhere; else an answer may go by Accept. */
const ANY = new Set([undefined, '', '*/*', 'application/json']);
const KEY = Symbol('key of the answer');

function keyOf(request: IncomingMessage & { [KEY]?: string }): string {
  let key = request[KEY];
  if (key === undefined) {
    const { url, headers } = request;
    key = `${codingFor(headers['accept-encoding'])} ${url}`;
    if (!ANY.has(headers.accept)) key += ` ${headers.accept}`;
    request[KEY] = key;
  }
  return key;
}

function readyOf(request: FastifyRequest, reply: FastifyReply, whole: Buffer, body: Buffer, coding: Coding): Ready {
  const headers = { ...reply.getHeaders() } as Record<string, string>;
  const etag = codedEtag(headers.etag ?? etagOf(whole), coding);
  const revision = Number(headers['ledger-revision']);
  delete headers['request-id'];
  delete headers['ledger-revision'];
  headers['content-type'] ??= 'application/octet-stream';
  headers['content-length'] = String(body.length);
  if (coding !== 'identity') headers['content-encoding'] = coding;
  headers.etag = etag;
  headers['cache-control'] ??= reply.isPinned ? FOR_EVER : 'no-cache';
  headers.vary = request.contract.vary === 'accept' ? 'Accept, Accept-Encoding' : 'Accept-Encoding';
  const all: string[] = [];
  const unchanged: string[] = [];
  for (const name in headers) {
    all.push(name, headers[name] as string);
    if (KEPT_BY_304.has(name)) unchanged.push(name, headers[name] as string);
  }
  return {
    body,
    etag,
    headers: all,
    unchanged,
    revision,
    day: request.day,
    pinned: reply.isPinned,
  };
}

/**
 * Straight to the socket: there is nothing left for Fastify to do, and its log still sees the end. The
 * headers are flat lists, made once, because on a ready answer building them anew costs more than all the rest.
 */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  ready: Ready,
  id: string,
  revision: number,
  taken?: () => void,
): void {
  const own = ['request-id', id, 'ledger-revision', String(revision)];
  const unchanged = etagMatches(request.headers['if-none-match'], ready.etag);
  if (unchanged) response.writeHead(304, ready.unchanged.concat(own));
  else response.writeHead(200, ready.headers.concat(own));
  if (unchanged || request.method === 'HEAD') {
    response.end();
    taken?.();
  } else if (taken) response.end(ready.body, taken);
  else response.end(ready.body);
}
