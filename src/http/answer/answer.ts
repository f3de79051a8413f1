import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { Body } from '../../runtime/body.ts';
import { baseHeaders } from '../problems/base-headers.ts';
import { etagOf, namedTag, type stateTags, variantEtag } from '../request/etag.ts';
import { codingOf, compress, isWorthCompressing, type Languages } from '../request/negotiate.ts';
import { type AnswerCache, isRead } from './cache.ts';
import { cachingOf, encodedAnswer, type Pin, preparedAnswer, send } from './encoded-answer.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The day (UTC, YYYY-MM-DD) on which the request arrived. */
    day: string;
    /** The route's configuration, read once: Fastify's own getter builds a new object on every access. */
    contract: FastifyContextConfig;
  }
  interface FastifyReply {
    /** The revision that the URL pins; null if none. Such an answer can only change with the day. */
    pinnedAt: number | null;
    /** What is pinned: `moment` is revision and day, `method` the method as well, so that the answer never changes. */
    pin: Pin | null;
    /** Sets the revision that this answer is of, or that the write made. Default: the revision when the request arrived. */
    revision(number: number): FastifyReply;
    pinned(revision: number, pin: Pin | null): FastifyReply;
    /** The caching headers of a table: the ETag of its revision (before compression), Cache-Control and Vary. */
    stateHeaders(): { etag: string; 'cache-control': string; vary: string };
    /** Answers 304 and returns true if If-None-Match matches the revision's ETag, before anything is computed. */
    isUnchanged(): boolean;
  }
}

/** Gives answers to GET and HEAD an ETag, compresses them and keeps them in the cache. */
export function answers(
  app: FastifyInstance,
  cache: AnswerCache,
  today: () => string,
  stateTag: ReturnType<typeof stateTags>,
  languages?: Languages,
): void {
  app.decorateRequest('day', '');
  app.decorateRequest('contract');
  app.decorateReply('pinnedAt', null);
  app.decorateReply('pin', null);
  app.decorateReply('pinned', function (this: FastifyReply, revision: number, pin: Pin | null) {
    this.pinnedAt = revision;
    this.pin = pin;
    return this;
  });
  app.decorateReply('isUnchanged', function (this: FastifyReply) {
    const { request } = this;
    const { raw, contract, format } = request;
    const header = raw.headers['if-none-match'];
    const coding = codingOf(raw.headers);
    if (header === undefined || !contract.cache || !contract.namesRevision || coding === null) return false;
    const language = format === 'json' ? (languages?.chosen(raw.headers['accept-language']) ?? null) : null;
    const plain = stateTagOf(request, this);
    const etag = namedTag(header, language === null ? plain : variantEtag(plain, language), coding);
    if (etag === null) return false;
    const caching = cachingOf({ pin: this.pin, ...variesBy(request) });
    const base = baseHeaders(request.id, Number(this.getHeader('ledger-revision')));
    this.hijack();
    this.raw.writeHead(304, [...Object.entries(base).flat(), ...caching, 'etag', etag]).end();
    return true;
  });
  app.decorateReply('stateHeaders', function (this: FastifyReply) {
    const [language, tag] = [this.getHeader('content-language'), stateTagOf(this.request, this)];
    const [, control = '', , vary = ''] = cachingOf({ pin: this.pin, ...variesBy(this.request) });
    return { etag: language ? variantEtag(tag, String(language)) : tag, 'cache-control': control, vary };
  });
  app.decorate('languages', languages);
  app.decorateReply('revision', function (this: FastifyReply, number: number) {
    return this.header('ledger-revision', String(number));
  });

  app.addHook('onRequest', (request, _reply, done) => {
    request.day = today();
    request.contract = request.routeOptions.config;
    done();
  });

  app.addHook('onSend', (request, reply, payload: unknown, done) => {
    const { raw, day, contract } = request;
    const isGood = isRead(raw) && reply.statusCode === 200;
    const answerWith = (plain: Body | null) => {
      const body = plain && isGood ? inLanguage(request, reply, plain) : plain;
      // Other streams set their own headers (see sendStream).
      if (body === null || !isGood) {
        if (body !== null && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
        return done(null, payload instanceof Body ? payload.bytes : payload);
      }
      const wanted = codingOf(raw.headers);
      if (wanted === null) return done(REFUSES_ALL);
      const type = String(reply.getHeader('content-type') ?? 'application/octet-stream');
      const isCompressible = isWorthCompressing(type, body.bytes);
      const coding = isCompressible ? wanted : 'identity';
      const finish = (bytes: Buffer) => {
        // Copied once: getHeaders returns a new object on every call.
        const headers = reply.getHeaders() as Record<string, string | undefined>;
        headers['content-type'] = type;
        headers.etag = tagOf(request, reply);
        const answer = preparedAnswer({
          headers,
          whole: body.bytes,
          isCompressible,
          ...variesBy(request),
          pin: reply.pin,
          isFixed: contract.isFixed ?? false,
          day,
        });
        const ready = encodedAnswer(answer, coding, bytes);
        if (contract.cache || contract.isFixed) cache.keep(raw, answer, ready, body);
        reply.hijack();
        // Also where the client has left.
        if (reply.raw.closed) return body.release();
        reply.raw.once('close', () => body.release());
        send(raw, reply.raw, ready, request.id, ready.revision);
      };
      const coded = compress(body.bytes, coding, contract.isFixed);
      if (coded instanceof Promise) coded.then(finish, done);
      else finish(coded);
    };
    const found = bodyOf(payload, isGood && raw.method === 'GET' && contract.isFixed === true);
    if (found instanceof Promise) found.then(answerWith, done);
    else answerWith(found);
  });

  /** The ETag set by the handler or made from the revision; undefined where the bytes have to be hashed. */
  function tagOf(request: FastifyRequest, reply: FastifyReply): string | undefined {
    const own = reply.getHeader('etag');
    if (own !== undefined) return String(own);
    return request.contract.namesRevision ? stateTagOf(request, reply) : undefined;
  }

  function stateTagOf({ url, format, day }: FastifyRequest, reply: FastifyReply): string {
    const revision = reply.pinnedAt ?? Number(reply.getHeader('ledger-revision'));
    return stateTag({ url, format, revision, day: reply.pin === null ? day : null });
  }

  function variesBy({ contract }: FastifyRequest) {
    return {
      variesByAccept: contract.vary === 'accept',
      variesByLanguage: contract.operation !== undefined && (languages?.isAny() ?? false),
    };
  }

  /** Translates names in JSON only; tables keep the names as they are on record. */
  function inLanguage(request: FastifyRequest, reply: FastifyReply, body: Body): Body {
    const { raw, contract } = request;
    if (contract.operation === undefined || reply.getHeader('content-type') !== JSON_TYPE) return body;
    const language = languages?.chosen(raw.headers['accept-language']) ?? null;
    if (language === null) return body;
    const revision = reply.pinnedAt ?? Number(reply.getHeader('ledger-revision'));
    const translated = Body.of(languages?.translate(body.toString(), language, revision) ?? body.bytes);
    const tag = tagOf(request, reply) ?? etagOf(body.bytes);
    reply.headers({ 'content-language': language, etag: variantEtag(tag, language) });
    body.release();
    return translated;
  }
}

/** Null for a stream, except for a fixed file, which is read whole. Strings and Buffers are never pooled. */
function bodyOf(payload: unknown, isFile: boolean): Body | null | Promise<Body> {
  if (payload instanceof Body) return payload;
  if (isFile && payload instanceof Readable) return payload.toArray().then((parts) => Body.of(Buffer.concat(parts)));
  return typeof payload === 'string' || Buffer.isBuffer(payload) ? Body.of(payload) : null;
}

const JSON_TYPE = 'application/json; charset=utf-8';

const REFUSES_ALL = new Refusal('not-acceptable', 'Accept-Encoding refuses every coding, identity included.');
