import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { Body } from '../../runtime/body.ts';
import { baseHeaders } from '../problems/base-headers.ts';
import { etagOf, namedTag, type stateTags, variantEtag } from '../request/etag.ts';
import { codingOf, compress, isWorthCompressing } from '../request/negotiate.ts';
import { type AnswerCache, isRead } from './cache.ts';
import { cachingOf, encodedAnswer, type Pin, preparedAnswer, send } from './encoded-answer.ts';
import type { Languages } from './languages.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The day (UTC) on which the request came. */
    day: string;
    /** The configuration of the route; Fastify's own getter makes it anew each time. */
    contract: FastifyContextConfig;
  }
  interface FastifyReply {
    /** The revision that the URL pins: it will answer the same bytes that day, whatever is written. */
    pinnedAt: number | null;
    /** Whether it pins the day as well, and maybe the method: then they are the same for ever. */
    pin: Pin | null;
    /** Sets the revision that this answer was computed at, or written as. The default is the revision of the request's arrival. */
    revision(number: number): FastifyReply;
    pinned(revision: number, pin: Pin | null): FastifyReply;
    /** The tag of an answer that names its revision, before it is compressed, and how long it holds. */
    stateHeaders(): { etag: string; 'cache-control': string; vary: string };
    /** Answers 304 if the question alone shows that the client already has the answer. */
    isUnchanged(): boolean;
  }
}

/** Answers to GET and HEAD are conditional, compressed and kept. */
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
      // Other streams look after themselves.
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
        // getHeaders returns a copy.
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
        send(raw, reply.raw, ready, request.id, ready.revision, () => body.release());
      };
      const coded = compress(body.bytes, coding, contract.isFixed);
      if (coded instanceof Promise) coded.then(finish, done);
      else finish(coded);
    };
    const found = bodyOf(payload, isGood && raw.method === 'GET' && contract.isFixed === true);
    if (found instanceof Promise) found.then(answerWith, done);
    else answerWith(found);
  });

  /** The tag that is known without looking at the bytes. */
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

  /** Only JSON is told in other languages; tables have names as they are on record. */
  function inLanguage(request: FastifyRequest, reply: FastifyReply, body: Body): Body {
    const { raw, contract } = request;
    if (contract.operation === undefined || reply.getHeader('content-type') !== JSON_TYPE) return body;
    const language = languages?.chosen(raw.headers['accept-language']) ?? null;
    if (language === null) return body;
    const revision = reply.pinnedAt ?? Number(reply.getHeader('ledger-revision'));
    const worded = Body.of(languages?.worded(body.toString(), language, revision) ?? body.bytes);
    const tag = tagOf(request, reply) ?? etagOf(body.bytes);
    reply.headers({ 'content-language': language, etag: variantEtag(tag, language) });
    body.release();
    return worded;
  }
}

/** Null for a stream, unless it is a file that is always the same. Strings and Buffers are answers that no pool lent. */
function bodyOf(payload: unknown, isFile: boolean): Body | null | Promise<Body> {
  if (payload instanceof Body) return payload;
  if (isFile && payload instanceof Readable) return payload.toArray().then((parts) => Body.of(Buffer.concat(parts)));
  return typeof payload === 'string' || Buffer.isBuffer(payload) ? Body.of(payload) : null;
}

const JSON_TYPE = 'application/json; charset=utf-8';

const REFUSES_ALL = new Refusal('not-acceptable', 'Accept-Encoding refuses every coding, identity included.');
