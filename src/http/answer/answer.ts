import type { FastifyInstance, FastifyReply } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { Body } from '../../runtime/body.ts';
import { etagMatches, type stateTags } from '../request/etag.ts';
import { codingFor, compress, isWorthCompressing } from '../request/negotiate.ts';
import { type AnswerCache, isRead } from './cache.ts';
import { answerOf, type Ready, readyOf, send } from './ready.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The day (UTC) on which the request came. */
    day: string;
    /** The configuration of the route; Fastify's own getter makes it anew each time. */
    contract: FastifyContextConfig;
  }
  interface FastifyReply {
    isPinned: boolean;
    /** Sets the revision that this answer was computed at, or written as. The default is the revision of the request's arrival. */
    revision(number: number): FastifyReply;
    /** The URL pins asOf, knownAt as a revision, and the method: it will answer the same bytes for ever. */
    pinned(): FastifyReply;
  }
}

/** Answers to GET and HEAD are conditional, compressed and kept. */
export function answers(
  app: FastifyInstance,
  cache: AnswerCache,
  today: () => string,
  stateTag: ReturnType<typeof stateTags>,
): void {
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

  app.addHook('onRequest', (request, _reply, done) => {
    request.day = today();
    request.contract = request.routeOptions.config;
    done();
  });

  app.addHook('onSend', (request, reply, payload: unknown, done) => {
    const body = bodyOf(payload);
    // Streams (the pages of /docs) look after themselves.
    if (body === null || !isRead(request.raw) || reply.statusCode !== 200) {
      if (body !== null && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
      return done(null, payload instanceof Body ? payload.bytes : payload);
    }
    const wanted = codingFor(request.headers['accept-encoding']);
    if (wanted === null) return done(REFUSES_ALL as never);
    const type = String(reply.getHeader('content-type') ?? 'application/octet-stream');
    const isCompressible = isWorthCompressing(type, body.bytes);
    const coding = isCompressible ? wanted : 'identity';
    const finish = (bytes: Buffer) => {
      const { raw, day, contract } = request;
      // getHeaders returns a copy.
      const headers = reply.getHeaders() as Record<string, string | undefined>;
      headers['content-type'] = type;
      const variesByAccept = contract.vary === 'accept';
      if (contract.namesRevision && !reply.isPinned && type === JSON_TYPE) {
        headers.etag ??= stateTag(Number(headers['ledger-revision']), day);
      }
      const pinned = reply.isPinned;
      const answer = answerOf({ headers, whole: body.bytes, isCompressible, variesByAccept, pinned, day });
      const ready = readyOf(answer, coding, bytes);
      if (contract.cache) cache.keep(raw, answer, ready, body);
      // Other hooks have their say about pages that are no operations.
      if (contract.operation === undefined && !etagMatches(request.headers['if-none-match'], ready.etag)) {
        return done(null, withHeaders(reply, ready));
      }
      reply.hijack();
      send(raw, reply.raw, ready, request.id, ready.revision, () => body.release());
    };
    const coded = compress(body.bytes, coding);
    if (coded instanceof Promise) coded.then(finish, done);
    else finish(coded);
  });
}

/** Null for a stream. Strings and Buffers are answers that no pool lent. */
function bodyOf(payload: unknown): Body | null {
  if (payload instanceof Body) return payload;
  return typeof payload === 'string' || Buffer.isBuffer(payload) ? Body.of(payload) : null;
}

function withHeaders(reply: FastifyReply, { headers, bytes }: Ready): Buffer {
  for (let i = 0; i < headers.length; i += 2) reply.header(headers[i] as string, headers[i + 1]);
  return bytes;
}

/** Other forms of an answer have the URL in common with it, and their checksums tell them apart. */
const JSON_TYPE = 'application/json; charset=utf-8';

const REFUSES_ALL = new Refusal('not-acceptable', 'Accept-Encoding refuses every coding, identity included.');
