import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/refusal.ts';
import { byteCache, type Ready } from './cache.ts';
import { codedEtag, etagMatches, etagOf } from './etag.ts';
import type { Moment } from './ground.ts';
import { type Coding, codingFor } from './negotiate.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The day (UTC) on which the request came. */
    day: string;
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
/** Below this a compressed answer costs more than it saves. */
const WORTH_COMPRESSING = 1024;
const COMPRESSIBLE = /^(text\/|application\/([\w.-]+\+)?(json|xml|javascript|yaml))|^image\/svg/;

/** RFC 9110 section 15.4.5, and what a script on another site needs to be shown the answer. */
const KEPT_BY_304 = new Set([
  'etag',
  'cache-control',
  'vary',
  'content-location',
  'access-control-allow-origin',
  'access-control-expose-headers',
]);

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);
const compress = (body: Buffer, coding: Coding): Promise<Buffer> =>
  coding === 'gzip'
    ? zip(body)
    : brotli(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      });

const reads = (request: FastifyRequest): boolean => request.raw.method === 'GET' || request.raw.method === 'HEAD';

/** Conditional, compressed and remembered answers to GET and HEAD. */
export function answers(app: FastifyInstance, { head, today }: Moment, cacheBytes: number): void {
  const cache = byteCache(cacheBytes);
  app.decorateRequest('day', '');
  app.decorateReply('isPinned', false);
  app.decorateReply('pinned', function (this: FastifyReply) {
    this.isPinned = true;
    return this;
  });
  app.decorateReply('revision', function (this: FastifyReply, number: number) {
    return this.header('ledger-revision', String(number));
  });

  // Before anything is parsed or checked: the same URL was parsed and checked when its answer was made.
  app.addHook('onRequest', (request, reply, done) => {
    request.day = today();
    if (reads(request) && request.routeOptions.config.cache) {
      const ready = cache.get(keyOf(request, codingFor(request.headers['accept-encoding'])));
      if (ready && (ready.pinned || (ready.revision === head() && ready.day === request.day))) {
        send(reply, ready, head());
        return;
      }
    }
    done();
  });

  app.addHook('onSend', async (request, reply, payload) => {
    // Streams (the pages of /docs) look after themselves.
    const whole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!whole || !reads(request) || reply.statusCode !== 200) {
      if (whole && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
      return payload;
    }
    const { ready, headers } = await prepare(request, reply, Buffer.isBuffer(payload) ? payload : Buffer.from(payload));
    if (request.routeOptions.config.cache) {
      cache.set(keyOf(request, codingFor(request.headers['accept-encoding'])), ready);
    }
    if (etagMatches(request.headers['if-none-match'], ready.etag)) {
      send(reply, ready, ready.revision);
      return new Promise(() => {}); // sent: nothing comes after
    }
    reply.headers(headers);
    return ready.body;
  });
}

/** Routes with several media types vary by Accept as well. */
function keyOf(request: FastifyRequest, coding: Coding | null): string {
  const key = `${coding} ${request.raw.url}`;
  return request.routeOptions.config.vary === 'accept' ? `${key} ${request.headers.accept ?? ''}` : key;
}

async function prepare(request: FastifyRequest, reply: FastifyReply, body: Buffer) {
  const type = String(reply.getHeader('content-type') ?? 'application/octet-stream');
  const wanted = codingFor(request.headers['accept-encoding']);
  if (wanted === null) throw new Refusal('not-acceptable', 'Accept-Encoding refuses every coding, identity included.');
  const coding = body.length >= WORTH_COMPRESSING && COMPRESSIBLE.test(type) ? wanted : 'identity';
  const bytes = coding === 'identity' ? body : await compress(body, coding);

  const given = reply.getHeader('etag');
  const etag = codedEtag(typeof given === 'string' ? given : etagOf(body), coding);
  const vary = request.routeOptions.config.vary === 'accept' ? 'Accept, Accept-Encoding' : 'Accept-Encoding';
  const headers = { ...reply.getHeaders() } as Record<string, string>;
  const revision = Number(headers['ledger-revision']);
  delete headers['request-id'];
  delete headers['ledger-revision'];
  Object.assign(headers, {
    'content-type': type,
    'content-length': String(bytes.length),
    ...(coding !== 'identity' && { 'content-encoding': coding }),
    etag,
    'cache-control': headers['cache-control'] ?? (reply.isPinned ? FOR_EVER : 'no-cache'),
    vary,
  });
  const pairs = Object.entries(headers);
  const ready: Ready = {
    body: bytes,
    etag,
    headers: pairs.flat(),
    unchanged: pairs.filter(([name]) => KEPT_BY_304.has(name)).flat(),
    revision,
    day: request.day,
    pinned: reply.isPinned,
  };
  return { ready, headers };
}

/**
 * Straight to the socket: there is nothing left for Fastify to do, and its log still sees the end. The
 * headers are flat lists, made once, because on a ready answer building them anew costs more than all the rest.
 */
function send(reply: FastifyReply, ready: Ready, revision: number): void {
  const { raw, request } = reply;
  const own = ['request-id', request.id, 'ledger-revision', String(revision)];
  reply.hijack();
  if (etagMatches(request.headers['if-none-match'], ready.etag)) {
    raw.writeHead(304, ready.unchanged.concat(own));
    raw.end();
    return;
  }
  raw.writeHead(200, ready.headers.concat(own));
  if (request.raw.method === 'HEAD') raw.end();
  else raw.end(ready.body);
}
